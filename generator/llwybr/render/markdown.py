"""Our extension of Python-Markdown: tables that scroll, places for blocks to check oneself.

Cells of tables say by a class how they are aligned, since pages may hold no style of their own.
Registered in `mkdocs.yml` as `llwybr.render.markdown`.
"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from pymdownx.superfences import SuperFencesCodeExtension  # type: ignore[import-untyped]

from llwybr.curriculum.quiz import WORD

from .quiz import place

_ALIGNED = {"text-align: right;": "ll-end", "text-align: center;": "ll-centre"}


class _Tables(Treeprocessor):
    """Puts each table into a box that scrolls sideways and gives its header cells a scope."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for number, child in enumerate(list(parent)):
                if child.tag == "table":
                    _mend_cells(child)
                    box = Element("div", {"class": "ll-scroll", "tabindex": "0"})
                    parent[number] = box
                    box.append(child)


def _mend_cells(table: Element) -> None:
    for cell in table.iter():
        if cell.tag == "th":
            cell.set("scope", "col")
        aligned = _ALIGNED.get(cell.attrib.pop("style", ""))
        if aligned:
            cell.set("class", aligned)


class LlwybrExtension(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Register our processors after the inline ones, and our fence where there are fences."""
        md.treeprocessors.register(_Tables(md), "llwybr-tables", 5)
        for extension in md.registeredExtensions:
            if isinstance(extension, SuperFencesCodeExtension):
                extension.extend_super_fences(WORD, _place, _is_ours, None)


def _place(*, src: str, **_: Any) -> str:
    return place(src)


def _is_ours(*_: Any) -> bool:
    """Whatever else stands after the word, the block is one to check oneself with."""
    return True


def makeExtension(**settings: Any) -> LlwybrExtension:  # noqa: N802 - the library's name
    """The extension, as Python-Markdown asks for it."""
    return LlwybrExtension(**settings)
