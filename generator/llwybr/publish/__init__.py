"""A finished site to its place: stage, verify, swap."""
