"""Bodies that no table knows, told by the shape of their names and by where they stand."""
