"""All Welsh that a reader or author can meet, with the file that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from conftest import PROJECT
from llwybr.check.checking import all_rules
from llwybr.cli.messages import MESSAGES
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.render.strings import load_strings

_NOT_PROSE = re.compile(
    r"\]\([^)]*\)|https?://\S+|`[^`]*`|\{[^}]*\}|\"[a-z][a-z0-9:./ -]*\"|^!!! \w+|--\w+",
    re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
CLITICS = ("'r", "'n", "'i", "'u", "'w", "'m", "'th", "'ch")


def texts(curriculum: Curriculum) -> Iterator[tuple[str, str]]:
    """Place and text."""
    for edition in curriculum.editions():
        if edition.language is Language.CY:
            yield edition.path, edition.text.markdown
            yield edition.path, "\n".join(_strings(edition.front.value.model_dump(), Language.CY))
    for entry in (*curriculum.frameworks.values(), *curriculum.roles.values()):
        yield entry.source.path, "\n".join(_welsh(entry.value.model_dump()))
    for pathway in curriculum.pathways.values():
        yield pathway.source.path, "\n".join(_welsh(pathway.value.model_dump()))
    if curriculum.glossary:
        for term in curriculum.glossary.value.terms:
            welsh = [term.cy.term, term.cy.plural or "", term.cy.definition, *term.cy.synonyms]
            yield curriculum.glossary.source.path, "\n".join(welsh)
    for key, text in load_strings(PROJECT / "theme")[Language.CY].items():
        yield f"theme/locales/cy.yml {key}", text
    for rule in all_rules():
        yield f"rule {rule.name}", "\n".join((rule.message.cy, rule.remedy.cy, rule.why.cy))
    for key, message in MESSAGES.items():
        yield f"message {key}", message.cy
    yield "README.cy.md", (PROJECT / "README.cy.md").read_text(encoding="utf-8")


def words(text: str) -> Iterator[str]:
    """The words of a text, without clitics; code, addresses and identifiers left out."""
    prose = _NOT_PROSE.sub(" ", text.replace("\u2019", "'"))
    for match in _WORD.finditer(re.sub(r"```.*?```", " ", prose, flags=re.DOTALL)):
        word = match[0]
        ending = next((c for c in CLITICS if word.lower().endswith(c)), "")
        yield word.removesuffix(ending) if ending else word


def _strings(value: Any, language: Language) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in ("slug", "translation"):
                yield from _strings(part, language)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _strings(part, language)
    elif isinstance(value, str):
        yield value


def _welsh(value: Any) -> Iterator[str]:
    """Every text under a key `cy`."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "cy" and isinstance(part, str):
                yield part
            elif key not in ("url", "slug"):
                yield from _welsh(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _welsh(part)
