from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
GLOSSARY = "curriculum/glossary.yml"
ORGANISATION = "curriculum/organisation.yml"
EXEMPT = """\
checks:
  exempt:
    - {{rule: review-overdue, paths: [{paths}], reason: It says why.}}
"""


def test_path_that_no_file_has_is_found(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(paths="content/cy/abut.md"))
    [found] = tiny.diagnostics()
    assert found.code == "C024"
    assert found.location == Location(ORGANISATION, 16, 38)
    assert found.message(Language.EN) == '"content/cy/abut.md" matches no file.'
    assert found.message(Language.CY) == 'Nid oes ffeil sy\'n cyfateb i "content/cy/abut.md".'
    assert found.remedy(Language.EN) == (
        "Correct the file's name, or delete the exemption if it is no longer needed."
    )
    assert found.remedy(Language.CY) == (
        "Cywirwch enw'r ffeil, neu dilëwch yr eithriad os nad oes ei angen mwyach."
    )


def test_each_path_is_looked_at(tiny: Tiny) -> None:
    tiny.write(
        ORGANISATION,
        tiny.text(ORGANISATION) + EXEMPT.format(paths="content/cy/about.md, content/*/about/*"),
    )
    [found] = tiny.diagnostics()
    assert found.code == "C024"
    assert found.location == Location(ORGANISATION, 16, 59)
    assert found.values == {"path": "content/*/about/*"}


def test_texts_facts_pictures_and_patterns_match(tiny: Tiny) -> None:
    every = "content/*/modules/first.md, curriculum/**.yml, content/en/images/map.png, " + GLOSSARY
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(paths=every))
    assert tiny.diagnostics() == []


def test_file_that_cannot_be_read_is_a_file(tiny: Tiny) -> None:
    tiny.write(FIRST, "status: [\n")
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(paths=FIRST))
    assert tiny.diagnostics("C024") == []
