"""Search: a plan to an index for each language, which the browser looks words up in."""
