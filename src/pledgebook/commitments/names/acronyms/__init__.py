"""Acronyms: those a document gives to a body, takes from another, or spells."""
