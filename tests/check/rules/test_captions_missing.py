from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def show(tiny: Tiny, *names: str) -> None:
    """Show the first file in both languages, with the others beside it."""
    for language in Language:
        page = f"content/{language.value}/about.md"
        for name in names:
            tiny.write(f"content/{language.value}/films/{name}", "")
        tiny.write(page, tiny.text(page) + f"\n![{page}](films/{names[0]})\n")


def test_a_film_without_captions_is_found(tiny: Tiny) -> None:
    show(tiny, "walk.mp4")
    cy, en = tiny.diagnostics("A018")
    line = len(tiny.text("content/cy/about.md").splitlines())
    assert cy.location == Location("content/cy/about.md", line, 1)
    assert en.message(Language.EN) == 'The film "films/walk.mp4" has no captions.'
    assert en.message(Language.CY) == 'Nid oes capsiynau i\'r ffilm "films/walk.mp4".'
    path = "content/en/films/walk.vtt"
    assert en.remedy(Language.EN) == f'Put them into "{path}", in the format WebVTT.'
    assert en.remedy(Language.CY) == f'Rhowch nhw yn "{path}", yn y fformat WebVTT.'


def test_a_film_with_captions_and_sound_are_fine(tiny: Tiny) -> None:
    show(tiny, "walk.webm", "walk.vtt")
    show(tiny, "song.mp3")
    assert tiny.diagnostics("A018") == []


def test_a_film_that_is_not_there_is_told_as_such_alone(tiny: Tiny) -> None:
    page = "content/en/about.md"
    tiny.write(page, tiny.text(page) + "\n![A walk](films/walk.mp4)\n")
    assert "L002" in [each.code for each in tiny.diagnostics()]
    assert tiny.diagnostics("A018") == []
