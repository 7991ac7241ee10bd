from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"
PLACE = "Daw rhywun at y cownter."
GLOSSARY = "curriculum/glossary.yml"


def test_ampersand_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Data & chownter.")
    [found] = tiny.diagnostics()
    assert found.code == "A012"
    assert found.location == Location(PATH, 10, 6)
    assert found.message(Language.EN) == "There is an & in the Welsh text."
    assert found.message(Language.CY) == "Mae arwydd & yn y testun Cymraeg."
    assert found.remedy(Language.EN) == (
        'Write "a" or "ac", with the mutation; if this is a name, put it under "names" in the '
        "glossary."
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "a" neu "ac", gyda\'r treiglad; os enw yw hwn, rhowch ef o dan "names" yn yr '
        "eirfa."
    )


@pytest.mark.parametrize("sign", ["&amp;", "&#38;"])
def test_ampersand_as_an_entity_is_found(tiny: Tiny, sign: str) -> None:
    tiny.replace(PATH, PLACE, f"Data {sign} chownter &.")
    assert [d.location.column for d in tiny.diagnostics("A012")] == [6, 16 + len(sign)]


def test_ampersand_in_a_label_is_found_where_it_begins(tiny: Tiny) -> None:
    tiny.replace("curriculum/organisation.yml", "cy: Cyngor Bach,", "cy: Cyngor Bach & Mawr,")
    assert [d.location for d in tiny.diagnostics("A012")] == [
        Location("curriculum/organisation.yml", 1, 12)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "`a & b`",
        "Data&nbsp;da &#8211; da",
        "[Map](https://elsewhere.example/?a=1&b=2)",
        'Siop <span lang="en">Fish & Chips</span>',
        "Gan Siop & Co heddiw.",
    ],
    ids=["code", "entity", "address", "marked", "name"],
)
def test_other_uses_are_fine(tiny: Tiny, text: str) -> None:
    tiny.write(GLOSSARY, tiny.text(GLOSSARY) + '\nnames: ["Siop & Co"]\n')
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("A012") == []


def test_ampersand_in_english_is_fine(tiny: Tiny) -> None:
    tiny.replace("content/en/modules/first.md", "Somebody comes", "Somebody & others come")
    assert tiny.diagnostics("A012") == []


def test_ampersand_in_a_key_point_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "keywords:", "key_points: [Gofyn & gwrando.]\nkeywords:")
    tiny.replace(PATH.replace("/cy/", "/en/"), "keywords:", "key_points: [Ask.]\nkeywords:")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("A012", Location(PATH, 6, 14))
