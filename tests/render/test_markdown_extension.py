from __future__ import annotations

from markdown import markdown

from llwybr.render.html import clean


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


def test_rows_have_names_where_all_of_their_first_cells_are_bold() -> None:
    text = "| A | B |\n|---|---|\n| **One *x*** | 1 |\n| **Two** | 2 |\n"
    html = markdown(text, extensions=["tables", "llwybr.render.markdown"])
    assert '<th scope="row">One <em>x</em></th>\n<td>1</td>' in html
    assert '<th scope="row">Two</th>' in html
    for other in (text.replace("**Two**", "Two"), text.replace("**Two**", "**Two** more")):
        html = markdown(other, extensions=["tables", "llwybr.render.markdown"])
        assert 'scope="row"' not in html


def test_tabs_stand_one_after_the_other_with_their_titles() -> None:
    text = '=== "By *post*"\n\n    Write.\n\n=== "In person"\n\n    Speak.\n\nAfter.\n'
    html = markdown(text, extensions=["pymdownx.tabbed", "llwybr.render.markdown"])
    assert "".join(html.splitlines()) == (
        '<div class="ll-tabs"><div class="ll-tab"><p class="ll-tab__title">By <em>post</em></p>'
        '<p>Write.</p></div><div class="ll-tab"><p class="ll-tab__title">In person</p>'
        "<p>Speak.</p></div></div><p>After.</p>"
    )
    assert clean(html) == html


def test_an_item_to_tick_off_has_no_brackets() -> None:
    html = markdown("- [ ] Ask.\n- [x] Told.\n", extensions=["llwybr.render.markdown"])
    assert '<li class="ll-to-do">Ask.</li>' in html
    assert "<li>[x] Told.</li>" in html
    apart = markdown("- [ ] Ask.\n\n- [ ] Tell.\n", extensions=["llwybr.render.markdown"])
    assert apart.count('<li class="ll-to-do">\n<p>') == 2
    assert "[" not in apart
