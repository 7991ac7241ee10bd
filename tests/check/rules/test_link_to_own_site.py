from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
BASE = "https://bach.example"


def test_whole_address_of_a_page_is_found_with_the_name_of_its_file(tiny: Tiny) -> None:
    address = f"{BASE}/en/modules/plan-together/"
    tiny.replace(PATH, "(second.md)", f"({address})")
    [found] = tiny.diagnostics()
    assert found.code == "L006"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        f'The link "{address}" gives a full address on this very site.'
    )
    assert found.message(Language.CY) == (
        f'Cyfeiriad llawn ar y safle hwn ei hun sydd yn y ddolen "{address}".'
    )
    assert found.remedy(Language.EN) == 'Write "second.md" in place of the address.'
    assert found.remedy(Language.CY) == 'Ysgrifennwch "second.md" yn lle\'r cyfeiriad.'


def test_address_at_which_nothing_stands_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", f"({BASE}/en/nowhere/)")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("L006", Location(PATH, 14, 5))
    assert found.remedy(Language.EN) == (
        'Write the name of the file, for example "decide-with-data.md".'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch enw\'r ffeil, er enghraifft "decide-with-data.md".'
    )


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("http://bach.example/en/modules/plan-together", "second.md"),
        ("HTTPS://Bach.Example:443/en/modules/plan-together/index.html", "second.md"),
        ("https://bach.example/en/modules/plan-together/?a=b#part", "second.md#part"),
        ("https://bach.example/en", "../index.md"),
        ("https://bach.example/en/glossary/#song", "../glossary.md#song"),
        ("https://bach.example/en/roles/maker/junior-maker/", "../roles/maker/junior-maker.md"),
        ("https://bach.example/en/frameworks/values/be-fair/", "../frameworks/values/1.md"),
        ("https://bach.example/en/images/map.png", "../images/map.png"),
        ("https://bach.example/en/images/m%61p.png", "../images/map.png"),
        ("https://bach.example", ""),
        ("https://bach.example/index.html", ""),
    ],
)
def test_own_address_is_found_however_it_is_written(tiny: Tiny, address: str, near: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({address})")
    assert [d.values["near"] for d in tiny.diagnostics("L006")] == [near]


def test_old_address_leads_to_the_page_that_stands_elsewhere_now(tiny: Tiny) -> None:
    second = "content/en/modules/second.md"
    tiny.replace(second, "slug: plan-together", "slug: plan-together\nold_paths: [modules/plan]")
    tiny.replace(PATH, "(second.md)", f"({BASE}/en/modules/plan/)")
    assert [d.values["near"] for d in tiny.diagnostics("L006")] == ["second.md"]


def test_languages_may_have_domains_of_their_own(tiny: Tiny) -> None:
    path = "curriculum/organisation.yml"
    tiny.replace(path, '"https://bach.example/cy/"', '"https://bach.cymru/"')
    tiny.replace(path, '"https://bach.example/en/"', '"https://small.wales/learn/"')
    tiny.replace(PATH, "(second.md)", "(https://small.wales/learn/modules/plan-together/)")
    tiny.replace(PATH, "(../glossary.md#song)", "(https://small.wales/)")
    assert [d.values["near"] for d in tiny.diagnostics("L006")] == ["second.md"]


@pytest.mark.parametrize(
    "target",
    [
        "second.md",
        "https://bach.example/entry/",
        "https://bach.example/licence",
        "https://bach.example:8443/en/",
        "https://bach.example.com/en/",
        "https://www.bach.example/en/",
        "ftp://bach.example/en/",
        "https://bach.example/cy/modiwlau/gofyn-yn-gyntaf/",
        "https://[bach.example/en/",
        "https://bach.example:port/en/",
        "mailto:helo@bach.example",
    ],
)
def test_other_address_is_fine_or_told_by_another_rule(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L006") == []


def test_nothing_is_ours_where_the_organisation_cannot_be_read(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", f"({BASE}/en/)")
    tiny.remove("curriculum/organisation.yml")
    assert tiny.diagnostics("L006") == []
