from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

CRAFT = "curriculum/frameworks/craft.yml"


@pytest.mark.parametrize("name", ["sfia", "sfia-9"])
def test_framework_that_may_not_be_passed_on_is_found(tiny: Tiny, name: str) -> None:
    path = f"curriculum/frameworks/{name}.yml"
    text = tiny.text(CRAFT).replace("crefft", name).replace("en: craft}", f"en: {name}}}")
    tiny.write(path, f"# Words of somebody else's.\n{text}")
    [found] = tiny.diagnostics("C033")
    assert found.location == Location(path, 2, 1)
    assert found.is_error
    assert found.message(Language.EN) == (
        f'The text of the framework "{name}" may not be published here.'
    )
    assert found.message(Language.CY) == (
        f'Ni chaniateir cyhoeddi testun y fframwaith "{name}" yma.'
    )
    assert found.remedy(Language.EN) == (
        "Delete the file. You may note a code with a skill of another framework, for example "
        '"codes: {sfia: [DLMG-5]}".'
    )
    assert found.remedy(Language.CY) == (
        "Dilëwch y ffeil. Gallwch nodi cod wrth sgil mewn fframwaith arall, er enghraifft "
        '"codes: {sfia: [DLMG-5]}".'
    )


def test_code_with_a_skill_of_another_framework_is_fine(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "{id: asking,", "{id: asking, codes: {sfia: [DLMG-5]},")
    assert tiny.diagnostics() == []


def test_name_that_only_begins_alike_is_fine(tiny: Tiny) -> None:
    text = tiny.text(CRAFT).replace("crefft", "sfiabach").replace("en: craft}", "en: sfiasmall}")
    tiny.write("curriculum/frameworks/sfiasmall.yml", text)
    assert tiny.diagnostics("C033") == []


def test_words_in_place_of_a_code_are_refused(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "{id: asking,", "{id: asking, codes: {sfia: [Delivery management]},")
    [found] = tiny.diagnostics("S")
    assert (found.code, found.location) == ("S007", Location(CRAFT, 18, 33))
