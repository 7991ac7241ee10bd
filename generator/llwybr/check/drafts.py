"""What readers can see of the links in texts."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.module import Edition, Module
from llwybr.curriculum.page import Page, PageEdition
from llwybr.curriculum.text import Link

from .links import links


def links_for_readers(curriculum: Curriculum) -> Iterator[tuple[Edition | PageEdition, Link]]:
    """Every link of every text that is published."""
    texts: list[Module | Page] = [*curriculum.modules.values(), *curriculum.pages.values()]
    hidden = {e.path for text in texts if not text.is_published for e in text.editions.values()}
    return ((edition, link) for edition, link in links(curriculum) if edition.path not in hidden)
