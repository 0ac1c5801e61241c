"""Which stretches of a document are commitments, and who acts in each."""
