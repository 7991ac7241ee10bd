from __future__ import annotations

from dataclasses import replace

import pytest

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

CRAFT = "curriculum/frameworks/craft.yml"
MAKER = "curriculum/roles/digital/maker.yml"
LISTENING = "name: {cy: Gwrando, en: Listening}"


def test_name_that_nobody_has_given_is_found(tiny: Tiny) -> None:
    missing = "slug: {cy: gwrando, en: listening}, "
    missing += "name: {cy: Listening, en: Listening, cy_status: missing}"
    tiny.replace(CRAFT, LISTENING, missing)
    [found] = tiny.diagnostics()
    assert (found.code, found.severity.value) == ("P010", "warning")
    assert found.location == Location(CRAFT, 19, 89)
    assert found.message(Language.EN) == (
        'The file says that there is no Welsh name yet: "Listening".'
    )
    assert found.message(Language.CY) == 'Yn ôl y ffeil, nid oes enw Cymraeg eto: "Listening".'
    assert found.remedy(Language.EN) == (
        'Put the Welsh name under "cy", and say under "cy_status" where it comes from: '
        '"official", "ours" or "unverified".'
    )
    assert found.remedy(Language.CY) == (
        'Rhowch yr enw Cymraeg o dan "cy", a nodwch o dan "cy_status" o ble y daw: '
        '"official", "ours" neu "unverified".'
    )


def test_name_that_was_given_needs_another_status(tiny: Tiny) -> None:
    tiny.replace(CRAFT, LISTENING, "name: {cy: Gwrando, en: Listening, cy_status: missing}")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("P010", Location(CRAFT, 19, 53))
    assert found.remedy(Language.EN) == (
        'If "Gwrando" is the Welsh name, say under "cy_status" where it comes from: "official", '
        '"ours" or "unverified". If there is no Welsh name, repeat the English under "cy".'
    )
    assert found.remedy(Language.CY) == (
        'Os "Gwrando" yw\'r enw Cymraeg, nodwch o dan "cy_status" o ble y daw: "official", '
        '"ours" neu "unverified". Os nad oes enw Cymraeg, ailadroddwch y Saesneg o dan "cy".'
    )


@pytest.mark.parametrize(
    ("path", "name", "place"),
    [
        (CRAFT, "{cy: Fframwaith Crefft, en: Craft Framework, cy_status: ours}", (1, 12)),
        (CRAFT, "{cy: Cyngor Bach, en: Tiny Council}", (8, 19)),
        (CRAFT, "{cy: Ymwybyddiaeth, en: Awareness, cy_status: ours}", (13, 32)),
        (CRAFT, "{cy: Gwneuthurwyr, en: Makers, cy_status: ours}", (16, 29)),
        ("curriculum/frameworks/values.yml", "{cy: Pobl, en: People}", (13, 29)),
        (MAKER, "{cy: Gwneuthurwr iau, en: Junior maker, cy_status: ours}", (6, 16)),
        ("curriculum/roles/everyone.yml", "{cy: Pawb, en: Everyone, cy_status: ours}", (1, 12)),
    ],
)
def test_every_kind_of_name_is_found(
    tiny: Tiny, path: str, name: str, place: tuple[int, int]
) -> None:
    english = name.partition("en: ")[2].partition(",")[0].rstrip("}")
    tiny.replace(path, name, f"{{cy: {english}, en: {english}, cy_status: missing}}")
    assert [d.location for d in tiny.diagnostics("P010")] == [Location(path, *place)]


@pytest.mark.parametrize(
    ("english", "codes"),
    [
        ("Drawing & mending", {"A012", "A014", "P007"}),
        ("Talking and listening to people about what they need", {"P006", "P007"}),
        ("Dysgu am pobl", {"A015", "P007"}),
    ],
)
def test_no_other_rule_takes_the_english_name_for_welsh(
    tiny: Tiny, english: str, codes: set[str]
) -> None:
    name = f"{{cy: {english}, en: {english}, cy_status: missing}}"
    tiny.replace(CRAFT, LISTENING, f"slug: {{cy: gwrando, en: listening}}, name: {name}")
    assert codes_of_the_welsh_name(tiny) == {"P010"}
    tiny.replace(CRAFT, "cy_status: missing", "cy_status: ours")
    assert codes_of_the_welsh_name(tiny) == codes


def codes_of_the_welsh_name(tiny: Tiny) -> set[str]:
    none_known = replace(GIVEN, dictionary=frozenset())
    found = check(tiny.read(), none_known)
    return {each.code for each in found if each.location == Location(CRAFT, 19, 89)}
