from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.addresses import Claim, claims, moved, published_claims, recorded, slugify
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Maker", "maker"),
        ("Junior maker", "junior-maker"),
        ("Tŷ a ŵyr Siân", "ty-a-wyr-sian"),
        ("Cynllunio gyda'n gilydd", "cynllunio-gydan-gilydd"),
        ("Cynllunio gyda\u2019n gilydd", "cynllunio-gydan-gilydd"),
        ("Ty\u0302", "ty"),
        ("  Data & AI (2026) ", "data-ai-2026"),
        ("a/b\\c..d", "a-b-c-d"),
        ("--a--", "a"),
        ("already-kebab-1", "already-kebab-1"),
    ],
)
def test_name_becomes_ascii_kebab_case(name: str, slug: str) -> None:
    assert slugify(name) == slug
    assert slugify(slug) == slug


def test_every_english_page_claims_its_address(tiny: Tiny) -> None:
    found = {claim.key: claim.parts for claim in claims(tiny.read(), Language.EN)}
    assert found == {
        "index": (),
        "modules/index": ("modules",),
        "pathways/index": ("pathways",),
        "roles/index": ("roles",),
        "frameworks/index": ("frameworks",),
        "glossary": ("glossary",),
        "coverage": ("coverage",),
        "help/index": ("help",),
        "posts/index": ("blog",),
        "search": ("search",),
        "status": ("status",),
        "everything": ("a-z",),
        "modules/first": ("modules", "ask-first"),
        "modules/second": ("modules", "plan-together"),
        "pathways/start": ("pathways", "start"),
        "roles/everyone": ("roles", "everyone"),
        "roles/maker": ("roles", "maker"),
        "roles/maker/junior-maker": ("roles", "maker", "junior-maker"),
        "roles/maker/maker": ("roles", "maker", "maker"),
        "frameworks/craft": ("frameworks", "craft"),
        "frameworks/craft/asking": ("frameworks", "craft", "asking"),
        "frameworks/craft/listening": ("frameworks", "craft", "listening"),
        "frameworks/values": ("frameworks", "values"),
        "frameworks/values/1": ("frameworks", "values", "be-fair"),
        "frameworks/values/2": ("frameworks", "values", "be-open"),
        "about": ("about",),
    }


def test_welsh_pages_stand_in_welsh_sections(tiny: Tiny) -> None:
    found = {claim.key: claim.parts for claim in claims(tiny.read(), Language.CY)}
    assert found["modules/second"] == ("modiwlau", "cynllunio-gydan-gilydd")
    assert found["pathways/start"] == ("llwybrau", "dechrau")
    assert found["roles/maker/junior-maker"] == ("rolau", "gwneuthurwr", "gwneuthurwr-iau")
    assert found["frameworks/values/2"] == ("fframweithiau", "gwerthoedd", "bod-yn-agored")
    assert found["glossary"] == ("geirfa",)
    assert found["about"] == ("am",)


def test_both_languages_have_the_same_pages_in_the_same_order(tiny: Tiny) -> None:
    curriculum = tiny.read()
    welsh, english = (
        [claim.key for claim in claims(curriculum, language)] for language in Language
    )
    assert welsh == english
    assert len(set(welsh)) == len(welsh)


def test_each_claim_knows_the_value_that_asks_for_the_address(tiny: Tiny) -> None:
    found = {claim.key: claim.location for claim in claims(tiny.read(), Language.EN)}
    assert found["glossary"] == Location("curriculum/organisation.yml", 13, 94)
    assert found["modules/second"] == Location("content/en/modules/second.md", 4, 7)
    assert found["pathways/start"] == Location("curriculum/pathways/start.yml", 2, 25)
    assert found["roles/everyone"] == Location("curriculum/roles/everyone.yml", 1, 22)
    path = "curriculum/roles/digital/maker.yml"
    assert found["roles/maker/junior-maker"] == Location(path, 6, 37)
    path = "curriculum/frameworks/craft.yml"
    assert found["frameworks/craft"] == Location(path, 11, 24)
    assert found["frameworks/craft/asking"] == Location(path, 18, 40)
    assert found["about"] == Location("content/en/about.md", 4, 7)


def test_module_without_a_text_in_the_language_claims_nothing(tiny: Tiny) -> None:
    tiny.remove("content/en/modules/second.md")
    curriculum = tiny.read()
    english = {claim.key for claim in claims(curriculum, Language.EN)}
    welsh = {claim.key for claim in claims(curriculum, Language.CY)}
    assert welsh - english == {"modules/second"}


def test_page_without_a_slug_stands_under_its_name(tiny: Tiny) -> None:
    text = tiny.text("content/en/about.md").replace("slug: about\n", "")
    tiny.write("content/en/help/contact.md", text)
    found = list(claims(tiny.read(), Language.EN))
    assert (
        Claim("help/contact", ("help", "contact"), Location("content/en/help/contact.md", 2, 1))
        in found
    )


def test_framework_without_a_slug_stands_under_its_id(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "slug: {cy: crefft, en: craft}\n", "")
    found = {claim.key: claim.parts for claim in claims(tiny.read(), Language.CY)}
    assert found["frameworks/craft/asking"] == ("fframweithiau", "craft", "gofyn")


def test_slug_of_a_skill_comes_before_its_name_and_is_where_the_claim_stands(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "{id: asking, ", "{id: asking, slug: {cy: holi, en: ask-away}, ")
    found = {claim.key: claim for claim in claims(tiny.read(), Language.EN)}
    claim = found["frameworks/craft/asking"]
    assert claim.parts == ("frameworks", "craft", "ask-away")
    assert claim.location == Location(path, 18, 39)


def test_text_of_a_section_stands_in_the_section(tiny: Tiny) -> None:
    text = tiny.text("content/en/about.md")
    tiny.write("content/en/roles/index.md", text)
    found = [claim for claim in claims(tiny.read(), Language.EN) if claim.key == "roles/index"]
    assert [claim.parts for claim in found] == [("roles",)]


def test_nothing_is_claimed_without_an_organisation(tiny: Tiny) -> None:
    tiny.remove("curriculum/organisation.yml")
    assert list(claims(tiny.read(), Language.EN)) == []


def test_retired_module_claims_nothing(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: retired")
    keys = {claim.key for claim in claims(tiny.read(), Language.EN)}
    assert "modules/first" in keys
    assert "modules/second" not in keys


def _published(tiny: Tiny) -> set[str]:
    return {claim.key for claim in published_claims(tiny.read(), Language.EN)}


def test_drafts_are_not_published(tiny: Tiny) -> None:
    before = _published(tiny)
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    tiny.replace("curriculum/pathways/start.yml", "audience:", "status: draft\naudience:")
    tiny.replace("content/cy/about.md", "slug: am", "slug: am\nstatus: draft")
    assert before - _published(tiny) == {"modules/second", "pathways/start", "about"}


def test_text_in_one_language_is_not_published(tiny: Tiny) -> None:
    before = _published(tiny)
    tiny.remove("content/cy/modules/second.md")
    tiny.remove("content/cy/about.md")
    assert before - _published(tiny) == {"modules/second", "about"}


def test_old_addresses_lead_to_the_pages_that_name_them(tiny: Tiny) -> None:
    both = "old_paths: {cy: [hen], en: [old, older/one]}"
    about, craft = "content/en/about.md", "curriculum/frameworks/craft.yml"
    tiny.replace(about, "slug: about", "slug: about\nold_paths: [us]")
    tiny.replace("curriculum/pathways/start.yml", "audience:", f"{both}\naudience:")
    tiny.replace(craft, "{id: asking,", "{id: asking, old_paths: {cy: [], en: [x/y]},")
    maker = "curriculum/roles/digital/maker.yml"
    tiny.replace(maker, "  - id: maker", "  - id: maker\n    old_paths: {cy: [], en: [chief]}")
    found = list(moved(tiny.read(), Language.EN))
    assert found == [
        Claim("about", ("us",), Location(about, 5, 13)),
        Claim("pathways/start", ("old",), Location("curriculum/pathways/start.yml", 5, 29)),
        Claim("pathways/start", ("older", "one"), Location("curriculum/pathways/start.yml", 5, 34)),
        Claim("roles/maker/maker", ("chief",), Location(maker, 10, 30)),
        Claim("frameworks/craft/asking", ("x", "y"), Location(craft, 18, 43)),
    ]


def test_retired_module_leads_to_the_one_in_its_place(tiny: Tiny) -> None:
    facts, text = "curriculum/modules/second.yml", "content/cy/modules/second.md"
    tiny.replace(facts, "status: published", "status: retired\nreplaced_by: first")
    tiny.replace(text, "slug: cynllunio", "old_paths: [modiwlau/cynllun]\nslug: cynllunio")
    assert list(moved(tiny.read(), Language.CY)) == [
        Claim("modules/first", ("modiwlau", "cynllunio-gydan-gilydd"), Location(text, 5, 7)),
        Claim("modules/first", ("modiwlau", "cynllun"), Location(text, 4, 13)),
    ]


def test_address_that_the_new_module_took_over_leads_nowhere_else(tiny: Tiny) -> None:
    facts, text = "curriculum/modules/second.yml", "content/cy/modules/second.md"
    tiny.replace(facts, "status: published", "status: retired\nreplaced_by: first")
    tiny.replace(text, "slug: cynllunio", "old_paths: [modiwlau/cynllun]\nslug: cynllunio")
    tiny.replace("content/cy/modules/first.md", "slug: gofyn-yn-gyntaf", "slug: cynllun")
    found = [claim.address for claim in moved(tiny.read(), Language.CY)]
    assert found == ["modiwlau/cynllunio-gydan-gilydd"]


@pytest.mark.parametrize("status", ["draft", "retired"])
def test_nothing_leads_to_what_is_not_published(tiny: Tiny, status: str) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", f"status: {status}")
    tiny.replace(
        "curriculum/modules/second.yml", "status: published", "status: retired\nreplaced_by: first"
    )
    for path in ("content/en/modules/first.md", "content/en/modules/second.md"):
        tiny.replace(path, "slug: ", "old_paths: [old]\nslug: ")
    tiny.replace("content/en/about.md", "slug:", "status: draft\nold_paths: [us]\nslug:")
    assert list(moved(tiny.read(), Language.EN)) == []


def test_ledger_keeps_what_it_has_and_records_what_is_published(tiny: Tiny) -> None:
    ledger = "cy: {}\nen: {zoo: zoo, modules/ask-first: modules/old, a: about}\n"
    tiny.write("curriculum/addresses.yml", ledger)
    tiny.replace("content/en/about.md", "slug: about", "slug: about\nstatus: draft")
    found = recorded(tiny.read())
    assert list(found.en)[:2] == ["a", "a-z"]
    assert list(found.en)[-1] == "zoo"
    assert found.en["modules/ask-first"] == "modules/first"
    assert found.en["roles/maker/junior-maker"] == "roles/maker/junior-maker"
    assert "about" not in found.en
    assert "" not in found.cy
    assert found.cy["modiwlau/gofyn-yn-gyntaf"] == "modules/first"


def test_address_that_cannot_be_made_is_not_recorded(tiny: Tiny) -> None:
    tiny.replace("curriculum/roles/everyone.yml", "cy: Pawb, ", 'cy: "!!!", ')
    found = recorded(tiny.read())
    assert "roles/everyone" in found.en.values()
    assert "roles/everyone" not in found.cy.values()


def test_ledger_stays_as_it_is_without_an_organisation(tiny: Tiny) -> None:
    tiny.write("curriculum/addresses.yml", "cy: {b: about}\nen: {a: about}\n")
    tiny.remove("curriculum/organisation.yml")
    found = recorded(tiny.read())
    assert (found.cy, found.en) == ({"b": "about"}, {"a": "about"})
