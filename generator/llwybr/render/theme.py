"""Which of the theme's files reach the reader, and the one stylesheet made of many."""

from __future__ import annotations

from pathlib import Path

STYLESHEET = "assets/llwybr.css"
"""Where the stylesheet stands below the site's root."""

_PRIVATE = ("components/", "locales/", "pages/", "partials/", "styles/")
_NOT_USED = (
    "assets/javascripts/",
    "assets/images/",
    "assets/stylesheets/palette",
    "sitemap.xml",
)


def is_published(path: str) -> bool:
    """Whether a file of the theme, or of the theme below it, belongs on the site.

    Our pages load no script and no palette, so those of the theme below stay out, as do source
    maps and the
    language plugin's sitemap, in whose place ours stands.
    """
    return not path.startswith((*_PRIVATE, *_NOT_USED)) and not path.endswith(".map")


def stylesheet(theme: Path) -> str:
    """Tokens and base first, then one sheet a component, by name."""
    sheets = [
        *sorted((theme / "styles").glob("*.css")),
        *sorted((theme / "components").glob("*.css")),
    ]
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
