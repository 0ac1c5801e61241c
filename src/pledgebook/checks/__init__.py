"""Figures to findings: which numbers of a document agree, which do not, and what they imply.

A check is a function from the prepared ``Ground`` to findings; ``audit`` holds the explicit list of them. Every
relation needs words or a structure that tie its figures together, and a verdict accuses only what no honest
reading of the hedges and scopes can reconcile.
"""
