"""Who was at a meeting, and what its minutes call them for short."""
