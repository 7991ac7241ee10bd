"""The limits on what is read, stated once."""

MAX_FILE_BYTES = 1_000_000
"""A file larger than this is not read."""

MAX_FRONT_MATTER_BYTES = 64_000
"""Front matter longer than this is not parsed."""

MAX_YAML_DEPTH = 20
"""YAML nested deeper than this is not parsed."""
