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

MAX_YAML_VALUES = 100_000
"""YAML with more values than this is not parsed: somebody's own megabyte holds fewer."""

MAX_FAULTS = 100
"""No more wrong or double keys than this are told of one YAML text; the rest wait."""

MAX_MARKDOWN_DEPTH = 20
"""Markdown with lists, quotations and indentation nested deeper than this is not published."""

MAX_OPEN_BRACKETS = 500
"""Markdown with more open brackets than this in one paragraph is not published."""

MAX_PARTS = 200
"""A text with more signs of notes, explained words in lists, or tabs is not published."""

MAX_FOLDERS = 20
"""Folders inside one another beyond this number are not looked into."""

MAX_MODULES = 10_000
"""More modules than this are not read."""

MAX_TABLE_BYTES = 20_000_000
"""A publisher's table larger than this is not read; the official one has a tenth of it."""

MAX_TABLE_CELLS = 1_000_000
"""A publisher's table with more cells than this is not read."""

MAX_NAME = 200
"""A name in a publisher's table may have this many signs."""
