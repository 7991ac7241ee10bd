"""Our extension of Python-Markdown: tables that scroll by themselves and name their columns.

Registered in `mkdocs.yml` as `llwybr.render.markdown`.
"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class _Tables(Treeprocessor):
    """Puts each table into a box that scrolls sideways and gives its header cells a scope."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                if child.tag == "table":
                    for cell in child.iter("th"):
                        cell.set("scope", "col")
                    box = Element("div", {"class": "ll-scroll", "tabindex": "0"})
                    parent[place] = box
                    box.append(child)


class LlwybrExtension(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Register our processors after the inline ones."""
        md.treeprocessors.register(_Tables(md), "llwybr-tables", 5)


def makeExtension(**settings: Any) -> LlwybrExtension:  # noqa: N802 - the library's name
    """The extension, as Python-Markdown asks for it."""
    return LlwybrExtension(**settings)
