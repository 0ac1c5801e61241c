"""Tables of commitments: their columns, their rows and what is no row."""
