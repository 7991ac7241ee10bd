from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

HEAD = "curriculum/roles/head.yml"
MAKER = "curriculum/roles/digital/maker.yml"
PATH = "curriculum/modules/first.yml"


def test_skill_with_levels_named_without_one_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "craft:asking, level: awareness,", "craft:asking,")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("C011", Location(PATH, 7, 13))
    assert found.message(Language.EN) == 'The skill "craft:asking" is named without a level.'
    assert found.message(Language.CY) == 'Enwir y sgil "craft:asking" heb lefel.'
    assert found.remedy(Language.EN) == (
        'Add "level" with one of these levels: awareness, working.'
    )


def test_skill_that_has_no_levels_is_fine_without_one(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "{id: asking, ", "{id: asking, levels: [], ")
    tiny.replace(PATH, "craft:asking, level: awareness,", "craft:asking,")
    assert [d.location.path for d in tiny.diagnostics("C011")] == []


def test_role_to_which_its_framework_gives_no_levels_names_its_skills_without_one(
    tiny: Tiny,
) -> None:
    head = "name: {cy: Pennaeth, en: Head}\n"
    needs = "requires:\n  - {skill: craft:asking}\n"
    tiny.write(HEAD, f"{head}framework: craft\nfamily: makers\n{needs}")
    assert tiny.diagnostics("C011") == []
    tiny.write(HEAD, f"{head}{needs}")
    assert [d.location for d in tiny.diagnostics("C011")] == [Location(HEAD, 3, 13)]
    tiny.write(HEAD, f"{head}framework: values\n{needs}")
    assert [d.location for d in tiny.diagnostics("C011")] == [Location(HEAD, 4, 13)]


def test_level_of_a_role_names_its_skills_with_one(tiny: Tiny) -> None:
    tiny.replace(
        MAKER,
        "- id: maker\n    name: {cy: Gwneuthurwr, en: Maker, cy_status: ours}\n    requires:\n",
        "- id: maker\n    name: {cy: Gwneuthurwr, en: Maker, cy_status: ours}\n    requires:\n"
        "      - {skill: craft:listening}\n",
    )
    assert [d.location for d in tiny.diagnostics("C011")] == [Location(MAKER, 12, 17)]
