"""What a commitment says beside its parties: partners, programmes, and the part of each figure."""
