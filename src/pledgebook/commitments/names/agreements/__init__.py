"""Who signs an agreement, and the words that its opening sets for each."""
