from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def test_page_among_generated_pages_is_found(tiny: Tiny) -> None:
    for language in ("cy", "en"):
        tiny.write(f"content/{language}/roles/ours.md", tiny.text(f"content/{language}/about.md"))
    path = "content/cy/roles/ours.md"
    welsh, english = tiny.diagnostics()
    assert (welsh.code, welsh.location) == ("S015", Location(path))
    assert english.location == Location("content/en/roles/ours.md")
    assert welsh.message(Language.EN) == (
        f'"{path}" cannot be here: this folder is for pages that Llwybr generates.'
    )
    assert welsh.message(Language.CY) == (
        f'Ni all "{path}" fod yma: mae\'r ffolder hon ar gyfer tudalennau y mae Llwybr '
        "yn eu cynhyrchu."
    )


def test_module_in_a_folder_below_modules_is_found(tiny: Tiny) -> None:
    path = "content/en/modules/deep/third.md"
    tiny.write(path, tiny.text("content/en/modules/second.md"))
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("S015", Location(path))


def test_text_of_a_section_and_a_page_in_a_folder_of_its_own_are_fine(tiny: Tiny) -> None:
    for language in ("cy", "en"):
        text = tiny.text(f"content/{language}/about.md")
        tiny.write(f"content/{language}/roles/index.md", text)
        tiny.write(f"content/{language}/help/writing.md", text.replace("slug: a", "slug: help-a"))
    assert tiny.diagnostics() == []
