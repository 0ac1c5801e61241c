"""What the parties of an agreement promise in its clauses."""
