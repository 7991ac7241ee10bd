from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


@pytest.mark.parametrize(
    "path",
    [
        "curriculum/notes.txt",
        "curriculum/modules/first.json",
        "curriculum/module/third.yml",
        "content/en/page.html",
        "content/en/script.js",
        "content/fr/page.md",
        "content/notes.md",
    ],
)
def test_file_that_nothing_reads_is_found(tiny: Tiny, path: str) -> None:
    tiny.write(path, "x")
    [found] = tiny.diagnostics()
    assert found.code == "S025"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == f'Nothing reads or publishes "{path}".'
    assert found.message(Language.CY) == f'Nid oes dim yn darllen nac yn cyhoeddi "{path}".'
    assert found.remedy(Language.EN) == (
        "Move the file to the right folder, give it an extension that Llwybr reads (.md, .yml, "
        ".png and so on), or delete it."
    )
    assert found.remedy(Language.CY) == (
        "Symudwch y ffeil i'r ffolder gywir, rhowch iddi estyniad y mae Llwybr yn ei ddarllen "
        "(.md, .yml, .png ac ati), neu dilëwch hi."
    )


def test_wrong_ending_is_told_with_the_right_one(tiny: Tiny) -> None:
    tiny.write("curriculum/modules/third.yaml", "status: draft\n")
    [found] = tiny.diagnostics()
    assert found.remedy(Language.EN) == 'Rename the file to "curriculum/modules/third.yml".'
    assert found.remedy(Language.CY) == 'Ailenwch y ffeil yn "curriculum/modules/third.yml".'


@pytest.mark.parametrize(
    "path", ["content/README.md", "curriculum/README.md", "content/LICENCE.md", "content/en/.keep"]
)
def test_file_for_authors_is_fine(tiny: Tiny, path: str) -> None:
    tiny.write(path, "For authors.\n")
    assert tiny.diagnostics() == []
