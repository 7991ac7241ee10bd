"""What a view holds is text, never HTML: our templates escape it, which MkDocs' would not."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment


def escape_in_templates_of(theme: Path, environment: Environment) -> Environment:
    """Have every template in our theme's folder escape what it shows.

    Material's own templates expect what MkDocs gives them, which is HTML in places.
    """
    ours = {path.relative_to(theme).as_posix() for path in theme.rglob("*.html")}
    environment.autoescape = lambda name: name in ours
    return environment
