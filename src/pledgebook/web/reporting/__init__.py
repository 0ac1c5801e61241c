"""Parties report, others assess, anybody contests: each in a voice of its own (decision 27)."""
