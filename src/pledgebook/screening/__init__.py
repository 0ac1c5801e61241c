"""Looks for what gives a single person away in what is handed in: aggregates only are kept here."""

from pledgebook.screening.traces import Trace, traces

__all__ = ["Trace", "traces"]
