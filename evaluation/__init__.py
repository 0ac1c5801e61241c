"""Measures the reader on documents that people have marked: ``python -m evaluation``."""
