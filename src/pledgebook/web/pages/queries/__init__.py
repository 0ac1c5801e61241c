"""What the pages show, read from the registry in a number of queries that does not grow with it."""
