from __future__ import annotations

import json

from conftest import Tiny
from llwybr.curriculum.addresses import recorded
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
ORGANISATION = "curriculum/organisation.yml"
LEDGER = "curriculum/addresses.yml"
WELSH = "content/cy/modules/second.md"
ENGLISH = "content/en/modules/second.md"
ABOUT = "content/en/about.md"


def _record(tiny: Tiny) -> None:
    """Write a ledger of everything that is published."""
    now = recorded(tiny.read())
    tiny.write(LEDGER, json.dumps({"cy": now.cy, "en": now.en}))


def test_address_that_the_ledger_does_not_have_is_found(tiny: Tiny) -> None:
    _record(tiny)
    tiny.replace(LEDGER, '"about": "about", ', "")
    [found] = tiny.diagnostics()
    assert found.code == "M015"
    assert found.location == Location(ABOUT, 4, 7)
    assert found.message(Language.EN) == 'The address "about" is not in "curriculum/addresses.yml".'
    assert found.message(Language.CY) == (
        'Nid yw\'r cyfeiriad "about" yn "curriculum/addresses.yml".'
    )
    assert found.remedy(Language.EN) == 'Run "llwybr check --fix", which records it.'
    assert found.remedy(Language.CY) == 'Rhedwch "llwybr check --fix", sy\'n ei gofnodi.'


def test_file_with_many_addresses_is_told_once(tiny: Tiny) -> None:
    _record(tiny)
    tiny.replace(
        MAKER,
        "name: {cy: Gwneuthurwr, en: Maker, cy_status: ours}\nframework",
        "name: {cy: Crefftwr, en: Crafter, cy_status: ours}\nframework",
    )
    [found] = tiny.diagnostics("M015")
    assert found.location == Location(MAKER, 1, 12)
    assert found.values == {"address": "rolau/crefftwr"}


def test_new_module_is_told_in_both_languages(tiny: Tiny) -> None:
    _record(tiny)
    facts = tiny.text(SECOND).replace("outcomes: [plan]", "outcomes: [more]")
    tiny.write("curriculum/modules/third.yml", facts)
    for path in (WELSH, ENGLISH):
        text = tiny.text(path).replace("slug: ", "slug: more-").replace("{plan:", "{more:")
        tiny.write(path.replace("second", "third"), text)
    found = tiny.diagnostics()
    assert {d.code for d in found} == {"M015"}
    assert [d.location for d in found] == [
        Location("content/cy/modules/third.md", 4, 7),
        Location("content/en/modules/third.md", 4, 7),
    ]
    assert [d.values["address"] for d in found] == [
        "modiwlau/more-cynllunio-gydan-gilydd",
        "modules/more-plan-together",
    ]


def test_new_section_is_told_at_the_organisation(tiny: Tiny) -> None:
    _record(tiny)
    tiny.replace(LEDGER, '"roles": "roles/index", ', "")
    [found] = tiny.diagnostics()
    assert found.code == "M015"
    assert found.location == Location(ORGANISATION, 13, 53)
    assert found.values == {"address": "roles"}


def test_ledger_of_all_that_is_published_is_complete(tiny: Tiny) -> None:
    _record(tiny)
    assert tiny.diagnostics() == []


def test_draft_need_not_be_recorded(tiny: Tiny) -> None:
    _record(tiny)
    tiny.replace(LEDGER, '"modules/ask-first": "modules/first", ', "")
    tiny.replace(FIRST, "status: published", "status: draft")
    assert tiny.diagnostics("M015") == []


def test_site_without_a_ledger_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: us")
    assert tiny.diagnostics() == []
