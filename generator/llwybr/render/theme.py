"""Which of the theme's files reach the reader; one stylesheet and one script made of many."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

STYLESHEET = "assets/llwybr.css"
"""Where the stylesheet stands below the site's root."""

SCRIPT = "assets/llwybr.js"
"""Where the script stands below the site's root."""

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; "
    "img-src 'self' data:; manifest-src 'self'; media-src 'self'; script-src 'self'; "
    "style-src 'self'"
)
"""What a page may load: the site's own files; the stylesheets have small pictures in them."""

_BASE = "assets/stylesheets/main.*.min.css"
"""The stylesheet of the theme below ours; its name changes with what is in it."""

_PRIVATE = ("components/", "locales/", "pages/", "partials/", "search/", "styles/", "vendor/")
_NOT_USED = (
    "assets/javascripts/",
    "assets/images/",
    "assets/stylesheets/palette",
    "sitemap.xml",
)


class MissingStylesheet(Exception):
    """The theme below ours is not what it was: it has no stylesheet of the name looked for."""


def is_published(path: str) -> bool:
    """Whether a file of the theme, or of the theme below it, belongs on the site.

    Our pages load no palette and no script but our own, so the others stay out, as do source
    maps and the language plugin's sitemap, in whose place ours stands.
    """
    return not path.startswith((*_PRIVATE, *_NOT_USED)) and not path.endswith(".map")


def base_stylesheet(folders: Iterable[str]) -> str:
    """Where the stylesheet of the theme below ours stands, below the site's root.

    Raises MissingStylesheet where the theme's folders hold none, or more than one.
    """
    roots = [Path(folder) for folder in folders]
    found = {path.relative_to(root).as_posix() for root in roots for path in root.glob(_BASE)}
    if len(found) != 1:
        raise MissingStylesheet(_BASE)
    return found.pop()


def stylesheet(theme: Path) -> str:
    """Tokens, base and what tables share, then one sheet a component, by name."""
    sheets = [
        *sorted((theme / "styles").glob("*.css")),
        *sorted((theme / "components").glob("*.css")),
    ]
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def script(theme: Path) -> str:
    """The components' scripts, by name, each in a block of its own, so that names cannot clash.

    Pages work without it. It holds no words: those stand in the page.
    """
    parts = (
        path.read_text(encoding="utf-8") for path in sorted((theme / "components").glob("*.js"))
    )
    return '"use strict";\n' + "".join(f"{{\n{part.strip()}\n}}\n" for part in parts)
