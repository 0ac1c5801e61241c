"""The body that publishes about itself, and what it calls itself there."""
