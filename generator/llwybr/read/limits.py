"""The limits on what is read, stated once; beyond one of them there is a diagnostic."""

MAX_FILE_BYTES = 1_000_000
"""A file larger than this is not read."""

MAX_FRONT_MATTER_BYTES = 64_000
"""Front matter longer than this is not parsed."""

MAX_YAML_DEPTH = 20
"""YAML nested deeper than this is not parsed."""

MAX_YAML_ALIASES = 100
"""YAML with more aliases than this is not parsed."""

MAX_YAML_REPEATED = 10_000
"""Aliases may stand for this many values in all."""

MAX_MARKDOWN_DEPTH = 20
"""Markdown with lists, quotations and indentation nested deeper than this is not published."""

MAX_OPEN_BRACKETS = 500
"""Markdown with more open brackets than this in one paragraph is not published."""

MAX_FOLDERS = 20
"""Folders inside one another beyond this number are not looked into."""

MAX_MODULES = 10_000
"""More modules than this are not read."""
