"""The files of the search below the site's folder, as their bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from llwybr.check.collector import resting_collector
from llwybr.curriculum.language import Language, Name
from llwybr.plan.site import SitePlan
from llwybr.render.strings import Strings

from .documents import KINDS, documents
from .index import Index, lines
from .lemmas import chosen
from .lexicon import Lexicon
from .memory import Known, LastIndex, Memory
from .packing import packed
from .reading import read
from .revising import revised
from .wide import wide

FOLDER = "search"
"""The folder of the scripts and, by language, of the indexes."""

SEARCH_FILES = (
    *(f"{FOLDER}/{name}.js" for name in ("engine", "interface", "minisearch")),
    *(
        f"{FOLDER}/{language.value}/{name}.json"
        for language in Language
        for name in ("index", "forms")
    ),
)
"""What a search needs, whatever the site holds."""

_MINISEARCH = "vendor/minisearch/index.js"
_LICENCE = "vendor/minisearch/LICENSE.txt"
_NOTICE = "/* MiniSearch 7.2.0, without its documentation. Its licence: minisearch.txt */\n"
_DOCUMENTATION = re.compile(r"^[ \t]*/\*\*.*?\*/\n", re.DOTALL | re.MULTILINE)
"""Comments that document the library: nearly half of it, and of no use to a browser."""

_PART = re.compile(r'^import \{[^}]*\} from "\./(engine/)?\w+\.js";\n', re.MULTILINE)
"""What the engine and its parts import from each other."""


def scripts(theme: Path) -> Iterator[tuple[str, str]]:
    """The modules that a reader's browser loads when search is first used."""
    library = (theme / _MINISEARCH).read_text(encoding="utf-8")
    yield f"{FOLDER}/minisearch.js", _NOTICE + _DOCUMENTATION.sub("", library)
    yield f"{FOLDER}/minisearch.txt", (theme / _LICENCE).read_text(encoding="utf-8")
    yield f"{FOLDER}/interface.js", (theme / FOLDER / "interface.js").read_text(encoding="utf-8")
    yield f"{FOLDER}/engine.js", _engine(theme / FOLDER)


def _engine(folder: Path) -> str:
    """The engine and its parts as one file, so that they are one request."""
    files = (*sorted((folder / "engine").glob("*.js")), folder / "engine.js")
    return "\n".join(_PART.sub("", file.read_text(encoding="utf-8")) for file in files)


def search_files(
    plan: SitePlan, strings: Mapping[Language, Strings], memory: Memory | None = None
) -> Iterator[tuple[str, bytes]]:
    """Each file of both indexes with what it holds; the same plan gives the same bytes.

    With or without a memory of the last build they are the same, too.
    """
    known = memory.recall() if memory else Known()
    lexicon = Lexicon(known.answers)
    with resting_collector():
        indexes = {each: _index(plan, strings, each, lexicon, known) for each in Language}
        files = [
            file
            for each, made in indexes.items()
            for file in _files(plan, strings[each], made, indexes[each.other], lexicon)
        ]
    if memory:
        memory.keep(Known(lexicon.asked, known.readings, known.indexes))
    yield from files


def _index(
    plan: SitePlan,
    strings: Mapping[Language, Strings],
    language: Language,
    lexicon: Lexicon,
    known: Known,
) -> Index:
    """The index of one language, from what is known of it, which is brought up to date."""
    glossary = plan.curriculum.glossary
    decided = chosen(glossary.value if glossary else None, language)
    found = documents(plan, strings, language)
    readings = known.readings.setdefault(language.value, {})
    last, before = known.indexes.get(language.value), dict(readings)
    keys = read(language, found, readings)
    now = [readings[key] for key in keys]
    made = None
    if last and last.chosen == decided and all(key in before for key in last.keys):
        made = revised(language, last.lines, [before[key] for key in last.keys], now)
    made = made or lines(language, now, decided, lexicon)
    known.indexes[language.value] = LastIndex(decided, keys, made)
    return Index(language, found, made)


def _files(
    plan: SitePlan, words: Strings, made: Index, other: Index, lexicon: Lexicon
) -> Iterator[tuple[str, bytes]]:
    here = f"{FOLDER}/{made.language.value}"
    others = _others(made, other, lexicon)
    yield f"{here}/index.json", packed(made, _names(plan, words, made), others)
    yield f"{here}/forms.json", wide(made, lexicon)


def _others(own: Index, other: Index, lexicon: Lexicon) -> Iterator[str]:
    """Words of the other language's index that nobody can mean in this one."""
    for form in other.forms - own.forms:
        if len(form) > 1 and not lexicon.has(own.language, form):
            yield form


def _names(plan: SitePlan, words: Strings, made: Index) -> dict[str, dict[str, str]]:
    """What the interface calls each kind and each value of a fact."""
    curriculum, language = plan.curriculum, made.language
    facts = [document.facts for document in made.documents]
    roles = sorted({each for fact in facts for each in fact.role})
    frameworks = sorted({each for fact in facts for each in fact.framework})
    return {
        "kind": {kind: words[f"search.kind.{kind}"] for kind in KINDS},
        "role": {
            i: curriculum.roles[i].value.name.in_(language) for i in roles if i in curriculum.roles
        },
        "level": {i: name.in_(language) for i, name in _levels(plan).items()},
        "framework": {
            i: curriculum.frameworks[i].value.short_name.in_(language)
            for i in frameworks
            if i in curriculum.frameworks
        },
    }


def _levels(plan: SitePlan) -> dict[str, Name]:
    """The levels of skill, from the first to the highest; of two with one id the first."""
    found: dict[str, Name] = {}
    for framework in plan.curriculum.frameworks.values():
        for level in framework.value.levels:
            found.setdefault(level.id, level.name)
    return found
