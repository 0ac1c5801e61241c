"""Who speaks in a transcript: labels, offices, names and the country they are of."""
