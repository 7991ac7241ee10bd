from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/modules/first.yml"


def test_second_key_is_found_and_the_first_one_counts(tiny: Tiny) -> None:
    tiny.write(PATH, tiny.text(PATH) + "status: draft\n")
    [found] = tiny.diagnostics()
    assert found.code == "S002"
    assert found.location == Location(PATH, 11, 1)
    assert found.message(Language.EN) == (
        'The key "status" is here a second time; the first is on line 1.'
    )
    assert found.message(Language.CY) == (
        "Mae'r allwedd \"status\" yma am yr eildro; mae'r tro cyntaf ar linell 1."
    )
    assert found.remedy(Language.EN) == "Keep one of the two lines and delete the other."
    assert found.remedy(Language.CY) == "Cadwch un o'r ddwy linell a dilëwch y llall."
    assert tiny.read().modules["first"].facts.value.status == "published"


def test_second_key_in_a_flow_mapping_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "{learn: 20, practise: 10}", "{learn: 20, learn: 10}")
    [found] = tiny.diagnostics()
    assert found.code == "S002"
    assert found.location == Location(PATH, 5, 22)
    assert found.values == {"key": "learn", "first": "5"}


def test_second_key_in_front_matter_counts_lines_from_the_top_of_the_file(tiny: Tiny) -> None:
    path = "content/en/about.md"
    tiny.replace(path, "slug: about\n", "slug: about\ntitle: Twice\n")
    [found] = tiny.diagnostics()
    assert found.location == Location(path, 5, 1)
    assert found.message(Language.EN) == (
        'The key "title" is here a second time; the first is on line 2.'
    )


def test_same_key_in_two_mappings_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "owner: {team: learning,", "owner: {team: status,")
    assert tiny.text("curriculum/glossary.yml").count("id:") == 3
    assert tiny.diagnostics() == []
