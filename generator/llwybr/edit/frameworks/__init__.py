"""Frameworks from official tables: imports, renames, and what refers to them."""
