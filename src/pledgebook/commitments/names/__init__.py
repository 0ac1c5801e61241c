"""Who and what is named: bodies that no table knows, the lines and labels they stand in, people, places."""
