"""Wherever a Welsh page shows an English name, it says that the name is English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from llwybr.cli.main import main

pytestmark = pytest.mark.slow

CRAFT = "curriculum/frameworks/craft.yml"
MAKER = "curriculum/roles/digital/maker.yml"
NAMES = {
    CRAFT: ("Craft Framework", "Awareness", "Working", "Makers", "Asking", "Listening"),
    MAKER: ("Maker", "Junior maker"),
    "curriculum/roles/everyone.yml": ("Everyone",),
}
NAME = re.compile(r"\b(Craft Framework|Awareness|Working|[Mm]akers?|Asking|Listening|Everyone)\b")
WITHOUT_END = frozenset(("meta", "link", "img", "br", "hr", "input"))
UNMARKABLE = frozenset(("title", "script", "pre"))


class Shown(HTMLParser):
    """The texts of a page, each with its language; what is hidden from everybody is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self._open: list[tuple[str, str, bool]] = [("", "", True)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        language = values.get("lang") or self._open[-1][1]
        is_silent = values.get("aria-hidden") == "true" or tag in UNMARKABLE
        if tag == "a" and values.get("aria-label"):
            self._keep(values["aria-label"] or "", language)
        if tag not in WITHOUT_END:
            self._open.append((tag, language, self._open[-1][2] and not is_silent))

    def handle_endtag(self, tag: str) -> None:
        while self._open.pop()[0] != tag:
            pass

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content."""

    def handle_data(self, data: str) -> None:
        _, language, is_heard = self._open[-1]
        if is_heard:
            self._keep(data, language)

    def _keep(self, text: str, language: str) -> None:
        # The words for a stop on a diagram say which level it is; parts of them have no language.
        if text.strip() and not text.startswith("Cam "):
            self.texts.append((text.strip(), language))


def leave_without_welsh(tiny: Tiny) -> None:
    for path, names in NAMES.items():
        text = tiny.text(path)
        for name in names:
            found = rf"\{{cy: [^,{{]*, en: {name}(, cy_status: ours)?\}}"
            text, number = re.subn(found, f"{{cy: {name}, en: {name}, cy_status: missing}}", text)
            assert number
        tiny.write(path, text)


def texts(site: Path, language: str) -> Iterator[tuple[str, str, str]]:
    for path in sorted((site / language).rglob("index.html")):
        page = Shown()
        page.feed(path.read_text(encoding="utf-8"))
        yield from ((path.parent.name, text, lang) for text, lang in page.texts)


def test_every_english_name_on_a_welsh_page_says_so(tiny: Tiny, tmp_path: Path) -> None:
    leave_without_welsh(tiny)
    site = tmp_path / "site"
    words = ["build", "--root", str(tiny.root), "--site-dir", str(site)]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.stderr
    named = [found for found in texts(site, "cy") if NAME.search(found[1])]
    assert len(named) > 100
    assert [found for found in named if found[2] != "en"] == []
    assert {lang for _, text, lang in texts(site, "en") if NAME.fullmatch(text)} == {"en"}
    skill = (site / "cy/fframweithiau/crefft/asking/index.html").read_text(encoding="utf-8")
    assert "‡ Enw Saesneg yw hwn; nid oes enw Cymraeg eto." in skill
