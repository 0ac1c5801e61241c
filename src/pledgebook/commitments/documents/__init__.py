"""What a document is: who issues it, for which process, under which pillars, and who signs."""
