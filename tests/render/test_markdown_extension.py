from __future__ import annotations

from markdown import markdown


def test_a_table_scrolls_by_itself_and_names_its_columns() -> None:
    html = markdown("| A |\n|---|\n| 1 |\n", extensions=["tables", "llwybr.render.markdown"])
    assert html.startswith('<div class="ll-scroll" tabindex="0"><table>')
    assert '<th scope="col">A</th>' in html


def test_a_table_in_a_callout_too() -> None:
    text = '!!! note "N"\n    | A |\n    |---|\n    | 1 |\n'
    html = markdown(text, extensions=["tables", "admonition", "llwybr.render.markdown"])
    assert '<div class="ll-scroll" tabindex="0"><table>' in html


def test_cells_are_aligned_without_a_style_of_their_own() -> None:
    text = "| A | B | C |\n|--:|:-:|:--|\n| 1 | 2 | 3 |\n"
    html = markdown(text, extensions=["tables", "llwybr.render.markdown"])
    assert '<th class="ll-end" scope="col">A</th>' in html
    assert '<td class="ll-end">1</td>\n<td class="ll-centre">2</td>\n<td>3</td>' in html
    assert "style" not in html
