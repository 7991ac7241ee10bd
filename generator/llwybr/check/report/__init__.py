"""The faces of a check: what it found, for people and for programs."""
