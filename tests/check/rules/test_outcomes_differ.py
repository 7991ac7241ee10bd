from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def test_outcome_of_one_language_is_found_at_its_key(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "open question}", "open question, listen: Listen well}")
    [found] = tiny.diagnostics("P002")
    assert found.code == "P002"
    assert found.location == Location(ENGLISH, 5, 39)
    assert found.message(Language.EN) == f'The outcome "listen" is not in "{WELSH}".'
    assert found.message(Language.CY) == f'Nid yw\'r deilliant "listen" yn "{WELSH}".'
    assert found.remedy(Language.EN) == (
        f'Add "listen" under "outcomes" in "{WELSH}", or delete it here.'
    )
    assert found.remedy(Language.CY) == (
        f'Ychwanegwch "listen" o dan "outcomes" yn "{WELSH}", neu dilëwch ef yma.'
    )


def test_outcome_with_another_id_is_found_in_both_languages(tiny: Tiny) -> None:
    tiny.replace(WELSH, "{ask:", "{gofyn:")
    found = tiny.diagnostics("P002")
    assert [d.location for d in found] == [Location(WELSH, 5, 12), Location(ENGLISH, 5, 12)]
    assert [d.values["id"] for d in found] == ["gofyn", "ask"]


def test_order_of_outcomes_does_not_matter(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "{ask: Ask an open question}", "{ask: Ask, listen: Listen}")
    tiny.replace(WELSH, "{ask: Gofyn cwestiwn agored}", "{listen: Gwrando, ask: Gofyn}")
    assert tiny.diagnostics("P002") == []
