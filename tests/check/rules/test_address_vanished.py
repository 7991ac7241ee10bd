from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
CRAFT = "curriculum/frameworks/craft.yml"
PATHWAY = "curriculum/pathways/start.yml"
ORGANISATION = "curriculum/organisation.yml"
LEDGER = "curriculum/addresses.yml"
WELSH = "content/cy/modules/second.md"
ENGLISH = "content/en/modules/second.md"
ABOUT = "content/en/about.md"
ABOUT_CY = "content/cy/about.md"
RECORDED = """\
cy:
  modiwlau/cynllunio-gydan-gilydd: modules/second
en:
  modules/plan-together: modules/second
"""


def test_address_of_a_module_with_another_slug_now_is_found(tiny: Tiny) -> None:
    tiny.write(LEDGER, RECORDED)
    tiny.replace(ENGLISH, "slug: plan-together", "slug: plan-with-others")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 4, 3)
    assert found.message(Language.EN) == (
        'There is nothing at the address "modules/plan-together" any more, though it was published.'
    )
    assert found.message(Language.CY) == (
        'Nid oes dim yn y cyfeiriad "modules/plan-together" bellach, er iddo gael ei gyhoeddi.'
    )
    assert found.remedy(Language.EN) == (
        'Write "old_paths: [modules/plan-together]" in "content/en/modules/second.md:2".'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "old_paths: [modules/plan-together]" yn "content/en/modules/second.md:2".'
    )


def test_old_addresses_that_are_there_are_kept(tiny: Tiny) -> None:
    tiny.write(LEDGER, RECORDED)
    tiny.replace(
        WELSH, "slug: cynllunio-gydan-gilydd", "slug: cynllunio\nold_paths: [modiwlau/cynllun]"
    )
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 2, 3)
    assert found.remedy(Language.EN) == (
        'Write "old_paths: [modiwlau/cynllun, modiwlau/cynllunio-gydan-gilydd]" in '
        '"content/cy/modules/second.md:5".'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "old_paths: [modiwlau/cynllun, modiwlau/cynllunio-gydan-gilydd]" '
        'yn "content/cy/modules/second.md:5".'
    )


def test_page_that_is_gone_cannot_take_the_address(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {}\nen: {we: us}\n")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 2, 6)
    assert found.remedy(Language.EN) == (
        'Publish "us" again, or write the address under "old_paths" of the page that '
        'takes its place; if the module\'s status is "retired", name the new module '
        'under "replaced_by".'
    )
    assert found.remedy(Language.CY) == (
        'Cyhoeddwch "us" eto, neu ysgrifennwch y cyfeiriad o dan "old_paths" ar gyfer y '
        'dudalen sy\'n cymryd ei lle; os "retired" yw statws y modiwl, enwch y modiwl newydd o '
        'dan "replaced_by".'
    )


def test_draft_has_no_address_any_more(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {am: about}\nen: {}\n")
    tiny.replace(ABOUT_CY, "slug: am", "slug: am\nstatus: draft")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 1, 6)
    assert found.values == {"address": "am", "key": "about", "near": "", "entry": ""}


def test_old_address_of_a_draft_is_not_kept(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {}\nen: {us: about}\n")
    tiny.replace(ABOUT, "slug: about", "slug: about\nstatus: draft\nold_paths: [us]")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 2, 6)
    assert found.values == {"address": "us", "key": "about", "near": "", "entry": ""}


def test_old_address_of_a_role_is_written_for_both_languages(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {rolau/crefftwr: roles/maker}\nen: {}\n")
    tiny.replace(
        MAKER,
        "framework: craft",
        "old_paths: {cy: [rolau/saer], en: [roles/crafter]}\nframework: craft",
    )
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 1, 6)
    assert found.remedy(Language.EN) == (
        'Write "old_paths: {cy: [rolau/saer, rolau/crefftwr], en: [roles/crafter]}" in '
        '"curriculum/roles/digital/maker.yml:2".'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "old_paths: {cy: [rolau/saer, rolau/crefftwr], en: '
        '[roles/crafter]}" yn "curriculum/roles/digital/maker.yml:2".'
    )


def test_old_address_of_a_skill_is_written_at_the_skill(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {}\nen: {frameworks/craft/hearing: frameworks/craft/listening}\n")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 2, 6)
    assert found.remedy(Language.EN) == (
        'Write "old_paths: {cy: [], en: [frameworks/craft/hearing]}" in '
        '"curriculum/frameworks/craft.yml:19".'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "old_paths: {cy: [], en: [frameworks/craft/hearing]}" yn '
        '"curriculum/frameworks/craft.yml:19".'
    )


def test_section_with_another_name_is_found(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {cwricwlwm: modules/index}\nen: {}\n")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 1, 6)
    assert found.values == {"address": "cwricwlwm", "key": "modules/index", "near": "", "entry": ""}


def test_retired_module_without_a_replacement_leads_nowhere(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {}\nen: {modules/plan-together: modules/second}\n")
    tiny.replace(SECOND, "status: published", "status: retired")
    [found] = tiny.diagnostics("M014")
    assert found.location == Location(LEDGER, 2, 6)
    assert found.values == {
        "address": "modules/plan-together",
        "key": "modules/second",
        "near": "",
        "entry": "",
    }


def test_address_of_a_module_that_was_replaced_leads_on(tiny: Tiny) -> None:
    tiny.write(LEDGER, RECORDED)
    tiny.replace(SECOND, "status: published", "status: retired\nreplaced_by: first")
    assert tiny.diagnostics("M014") == []


def test_address_under_old_paths_leads_on(tiny: Tiny) -> None:
    tiny.write(LEDGER, RECORDED + "  people/us: about\n  roles/crafter: roles/maker\n")
    tiny.replace(ABOUT, "slug: about", "slug: about\nold_paths: [people/us]")
    tiny.replace(
        MAKER, "framework: craft", "old_paths: {cy: [], en: [roles/crafter]}\nframework: craft"
    )
    assert tiny.diagnostics("M014") == []


def test_address_that_another_page_has_now_is_fine(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {}\nen: {about: modules/first}\n")
    assert tiny.diagnostics("M014") == []


def test_nothing_is_told_of_a_site_that_cannot_be_known(tiny: Tiny) -> None:
    tiny.write(LEDGER, RECORDED)
    tiny.replace(
        ORGANISATION, "name: {cy: Cyngor Bach, en: Tiny Council}", "name: {cy: Cyngor Bach}"
    )
    assert tiny.diagnostics("M014") == []


@pytest.mark.parametrize(
    ("path", "address", "key"),
    [
        (WELSH, "modules/plan-together", "modules/second"),
        (SECOND, "modules/plan-together", "modules/second"),
        (ABOUT_CY, "about", "about"),
        (MAKER, "roles/maker", "roles/maker"),
        (MAKER, "roles/maker/junior-maker", "roles/maker/junior-maker"),
        (CRAFT, "frameworks/craft/listening", "frameworks/craft/listening"),
        (PATHWAY, "pathways/start", "pathways/start"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_once(
    tiny: Tiny, path: str, address: str, key: str
) -> None:
    tiny.write(LEDGER, f"cy: {{}}\nen: {{{address}: {key}}}\n")
    assert tiny.diagnostics("M014") == []
    lines = tiny.text(path).split("\n", 1)
    tiny.write(path, "\n".join([lines[0], "broken: [", lines[1]]))
    assert tiny.diagnostics("M014") == []
    assert {each.location.path for each in tiny.diagnostics("S001")} == {path}
