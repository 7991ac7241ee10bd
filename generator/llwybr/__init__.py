"""Llwybr: a Welsh and English learning site from a curriculum kept in git."""
