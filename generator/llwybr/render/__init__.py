"""A page and its words to what a template shows."""
