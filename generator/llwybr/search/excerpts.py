"""The texts of a page by section, which a browser fetches to make an excerpt of them."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.language import Language
from llwybr.curriculum.text import Text
from llwybr.plan.site import PlannedPage, SitePlan

from .documents import address, has_parts, sections, written_text
from .packing import as_json


def excerpts(plan: SitePlan, page: PlannedPage) -> Iterator[tuple[str, bytes]]:
    """The file of a page's text, below the site's folder; none where a page has no text."""
    text = written_text(plan, page)
    if text and has_parts(text):
        yield text_file(page.language, address(page)), texts(text)


def texts(text: Text) -> bytes:
    """What the file holds."""
    return as_json([(part.anchor, part.title, part.text) for part in sections(text)])


def text_file(language: Language, url: str) -> str:
    """Where the text of a page stands, whose address below the language's folder is `url`."""
    return f"search/{language.value}/texts/{url}text.json"
