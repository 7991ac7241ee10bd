from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/roles/digital/maker.yml"


def test_second_file_with_an_id_is_found(tiny: Tiny) -> None:
    path = "curriculum/roles/other/maker.yml"
    tiny.write(path, tiny.text(FIRST))
    [found] = tiny.diagnostics()
    assert found.code == "M001"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == f'The id "maker" already belongs to "{FIRST}".'
    assert found.message(Language.CY) == (f'Mae\'r dynodydd "maker" eisoes yn perthyn i "{FIRST}".')
    assert found.remedy(Language.EN) == "Rename one of the two files."
    assert found.remedy(Language.CY) == "Ailenwch un o'r ddwy ffeil."


def test_second_text_with_an_id_is_found(tiny: Tiny) -> None:
    first = "content/en/modules/second.md"
    path = "content/en/modules/deep/second.md"
    tiny.write(path, tiny.text(first).replace("(first.md)", "(../first.md)"))
    [found] = tiny.diagnostics("M001")
    assert found.location == Location(path, 1, 1)
    assert found.values["first"] == first


def test_file_in_a_hidden_folder_does_not_count(tiny: Tiny) -> None:
    tiny.write("curriculum/roles/.old/maker.yml", tiny.text(FIRST))
    assert tiny.diagnostics() == []


def test_role_and_module_may_share_an_id(tiny: Tiny) -> None:
    text = tiny.text("curriculum/roles/everyone.yml")
    tiny.write(
        "curriculum/roles/first.yml", text.replace("Pawb,", "Un,").replace("Everyone,", "A,")
    )
    assert tiny.diagnostics() == []
