"""Our extension of Python-Markdown: what the theme wants of tables, tabs, lists and questions.

Cells of tables say by a class how they are aligned, since pages may hold no style of their own.
Registered in `mkdocs.yml` as `llwybr.render.markdown`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from pymdownx.superfences import SuperFencesCodeExtension  # type: ignore[import-untyped]

from llwybr.curriculum.quiz import WORD

from .quiz import place

_ALIGNED = {"text-align: right;": "ll-end", "text-align: center;": "ll-centre"}
_TO_DO = "[ ] "
"""How an item of a list begins that readers tick off for themselves."""


class _Parts(Treeprocessor):
    """Gives tables, tabs and lists to tick off the shape that the theme has a look for."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for number, child in enumerate(list(parent)):
                if child.tag == "table":
                    _mend_table(child)
                    box = Element("div", {"class": "ll-scroll", "tabindex": "0"})
                    parent[number] = box
                    box.append(child)
                elif child.get("class", "").startswith("tabbed-set"):
                    parent[number] = _tabs(child)
                elif child.tag == "li":
                    _mend_item(child)


def _mend_table(table: Element) -> None:
    """Cells without styles; headers with a scope, those of rows too where all rows have one."""
    for cell in table.iter():
        aligned = _ALIGNED.get(cell.attrib.pop("style", ""))
        if aligned:
            cell.set("class", aligned)
        if cell.tag == "th":
            cell.set("scope", "col")
    names = [row[0] for row in table.iterfind("tbody/tr")]
    if names and all(_is_bold(cell) for cell in names):
        for cell in names:
            _make_header(cell)


def _is_bold(cell: Element) -> bool:
    """Whether all of a cell is in bold letters, as the name of a row is."""
    return len(cell) == 1 and cell[0].tag == "strong" and not (cell.text or cell[0].tail)


def _make_header(cell: Element) -> None:
    [strong] = cell
    cell.remove(strong)
    cell.tag, cell.text = "th", strong.text
    cell.extend(strong)
    cell.set("scope", "row")


def _tabs(found: Element) -> Element:
    """Tabs one after the other, each with its title; the theme's script makes tabs of them."""
    tabs = Element("div", {"class": "ll-tabs"})
    tabs.tail = found.tail
    for title, content in _titled(found):
        title.tag, title.tail = "p", None
        title.attrib.clear()
        title.set("class", "ll-tab__title")
        content.tail = None
        content.set("class", "ll-tab")
        content.insert(0, title)
        tabs.append(content)
    return tabs


def _titled(found: Element) -> Iterator[tuple[Element, Element]]:
    """Each title of tabs, with what stands below it."""
    titles = [part for part in found if part.tag == "label"]
    contents = [part for part in found if part.get("class") == "tabbed-content"]
    yield from zip(titles, contents, strict=True)


def _mend_item(item: Element) -> None:
    """An item to tick off, without the signs that say so."""
    words = item[0] if len(item) and item[0].tag == "p" and not (item.text or "").strip() else item
    if (words.text or "").startswith(_TO_DO):
        words.text = (words.text or "").removeprefix(_TO_DO)
        item.set("class", "ll-to-do")


class LlwybrExtension(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Register our processors after the inline ones, and our fence where there are fences."""
        md.treeprocessors.register(_Parts(md), "llwybr-parts", 5)
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
