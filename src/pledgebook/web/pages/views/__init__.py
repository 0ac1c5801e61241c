"""A view a page: it asks ``queries`` for what the page shows, and lays it out."""
