"""Promises on the page on which one body accounts for itself."""
