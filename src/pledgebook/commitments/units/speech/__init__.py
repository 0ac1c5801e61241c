"""What somebody says, in speech or as a text tells it, and in whose name."""
