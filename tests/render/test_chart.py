from __future__ import annotations

import pytest

from llwybr.render.chart import FULL, Bar, Chart, ChartRow, bar_width
from llwybr.render.frame import Label, Link
from scenes import component_html


@pytest.mark.parametrize(
    ("part", "whole", "width"),
    [
        (0, 7, 0),
        (0, 0, 0),
        (7, 7, 1000),
        (1, 2, 500),
        (2, 3, 666),
        (1, 1955, 10),
        (1954, 1955, 990),
    ],
)
def test_width_of_a_share_is_a_whole_number(part: int, whole: int, width: int) -> None:
    assert bar_width(part, whole) == width


def test_only_all_fills_a_bar_and_only_nothing_leaves_it_empty() -> None:
    for whole in range(1, 120):
        widths = [bar_width(part, whole) for part in range(whole + 1)]
        assert widths == sorted(widths)
        assert widths.count(0) == widths.count(FULL) == 1


def test_every_bar_is_silent_and_has_its_numbers_beside_it() -> None:
    row = ChartRow(Link(Label("Makers"), "#craft-makers"), (Bar("In Welsh", "2 of 3", 666),))
    chart = Chart("How many.", "Family", ("In Welsh",), (row,))
    assert component_html("chart", "chart", chart) == (
        '<table class="ll-chart">'
        '<caption class="ll-chart__caption">How many.</caption>'
        "<thead><tr>"
        '<th scope="col">Family</th>'
        '<th scope="col">In Welsh</th></tr></thead>'
        "<tbody><tr>"
        '<th scope="row"><a href="#craft-makers">Makers</a></th>'
        '<td data-column="In Welsh"><span class="ll-chart__text">2 of 3</span> '
        '<svg class="ll-chart__bar" viewBox="0 0 1000 12" width="200" height="12" '
        'preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        '<rect class="ll-chart__whole" width="1000" height="12" fill="none" '
        'stroke="currentColor" vector-effect="non-scaling-stroke"/>'
        '<rect class="ll-chart__part" width="666" height="12"/></svg></td></tr>'
        "</tbody></table>"
    )


def test_html_in_a_name_is_shown_as_text() -> None:
    row = ChartRow(Link(Label("<b>"), "#a"), (Bar('"><b>', "<b>", 0),))
    html = component_html("chart", "chart", Chart("<b>", "<b>", ("<b>",), (row,)))
    assert "<b>" not in html
    assert html.count("&lt;b&gt;") == 6
