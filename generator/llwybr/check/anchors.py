"""The parts of each page that a link can lead to: those of its text and of its template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llwybr.curriculum.curriculum import ACCESSIBILITY, Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.kinds import kind_of
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.text import Text
from llwybr.welsh import order

FRAME = "content"
"""The part of the frame around every page."""

EVERYWHERE = frozenset({FRAME, "top"})
"""What every page has: the frame's part, and the name that browsers know for the page's start."""

_PATH = frozenset({"path", "gaps", "diagram"})
_COVERAGE = frozenset(("totals", "families", "needed", "gaps", "complete", "levels", "files"))
FIXED: Mapping[str, frozenset[str]] = {
    "home": frozenset({"start", "programmes", "news"}),
    "modules": frozenset({"topics", "all"}),
    "module": frozenset({"contents", "key-points", "onward", "alignments", "about"}),
    "pathways": frozenset(),
    "pathway": _PATH,
    "roles": frozenset({"local", "other"}),
    "role": _PATH | {"skills", "levels", "moves", "related", "modules"},
    "role-level": _PATH | {"skills", "move"},
    "frameworks": frozenset(),
    "framework": frozenset({"skills", "other"}),
    "skill": frozenset({"modules", "roles"}),
    "glossary": frozenset(),
    "coverage": _COVERAGE | {"local", "other"},
    "help": frozenset(),
    "search": frozenset(),
    "status": frozenset({"totals", "texts", "names", "reviews", "more"}),
    "everything": frozenset({"letters"}),
    "rule": frozenset({"bad", "good"}),
    "posts": frozenset(),
    "post": frozenset({"contents", "about"}),
    "text": frozenset(),
    "accessibility": frozenset({"compliance", "issues", "preparation", "contact", "enforcement"}),
}
"""The parts that the template of each kind of page names, wherever the page shows them."""


def anchors(curriculum: Curriculum, key: str, language: Language) -> frozenset[str] | None:
    """Every part of a page in one language; None where that cannot be known."""
    kind = kind_of(key)
    text = _text(curriculum, key, language)
    is_lost = text is None and kind in ("module", "post", "text", ACCESSIBILITY)
    if is_lost or kind in ("help", "everything"):
        return None
    if kind == "glossary" and curriculum.glossary is None:
        return None
    own = text.anchors if text else frozenset()
    return EVERYWHERE | own | parts_around_text(curriculum, key, language)


def parts_around_text(curriculum: Curriculum, key: str, language: Language) -> frozenset[str]:
    """The parts that a page may have besides those of its text."""
    kind = kind_of(key)
    return frozenset({FRAME, *FIXED[kind], *_listed(curriculum, key, kind, language)})


def key_of(edition: Edition | PageEdition) -> str:
    """The key of the page that a text stands on."""
    return edition.path.removeprefix(f"content/{edition.language.value}/").removesuffix(".md")


def _text(curriculum: Curriculum, key: str, language: Language) -> Text | None:
    module = curriculum.modules.get(key.removeprefix("modules/"))
    if module and key.startswith("modules/"):
        edition = module.editions.get(language)
        return edition.text if edition else None
    page = curriculum.pages.get(key)
    of_page = page.editions.get(language) if page else None
    return of_page.text if of_page else None


def _listed(curriculum: Curriculum, key: str, kind: str, language: Language) -> Iterator[str]:
    """The parts of a page that come from the records that it lists."""
    if kind == "glossary" and curriculum.glossary:
        for term in curriculum.glossary.value.terms:
            yield term.id
            yield f"letter-{_letter(term.in_(language).term, language)}"
    if kind == "modules":
        for module in curriculum.available(language).values():
            title = module.edition(language).front.value.title
            yield f"letter-{_letter(title, language)}"
    if kind == "coverage":
        for framework_id, known in curriculum.frameworks.items():
            yield from (f"{framework_id}-{family.id}" for family in known.value.families)
    if kind == "roles":
        for framework in curriculum.frameworks.values():
            yield from (family.id for family in framework.value.families)
    entry = curriculum.frameworks.get(key.removeprefix("frameworks/"))
    if kind == "framework" and entry:
        yield from _groups(entry.value, language)


def _groups(framework: Framework, language: Language) -> Iterator[str]:
    """The areas of a framework, or the letters under which its skills stand where it has none."""
    yield from (area.id for area in framework.areas)
    for skill in () if framework.areas else framework.skills:
        yield _letter(skill.name.in_(language), language)


def _letter(name: str, language: Language) -> str:
    """The letter under which a name stands in a list."""
    return "".join(order.letters(name)[:1]) if language is Language.CY else name[:1].lower()
