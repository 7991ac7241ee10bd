"""The authors' page of components: every example on it, as the real site shows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.site


@pytest.mark.parametrize(
    ("address", "titles", "wanted"),
    [
        (
            "cy/cymorth/cydrannau",
            ["Nodyn", "Dechreuwch yn fach", "Rhybudd", "Enghraifft"],
            (
                "<summary>Faint o amser y mae'n ei gymryd?</summary>",
                '<td class="ll-end">2</td>',
                "<figcaption>Tri cham, ac yna'r cyntaf eto.</figcaption></figure>",
                'three-steps.csv">Cynllun ar gyfer tri cham (CSV, 1\u00a0KB)',
            ),
        ),
        (
            "en/help/components",
            ["Note", "Start small", "Warning", "Example"],
            (
                "<summary>How long does it take?</summary>",
                '<td class="ll-end">2</td>',
                "<figcaption>Three steps, and then the first again.</figcaption></figure>",
                '<a href="../../files/three-steps.csv">Plan for three steps (CSV, 1\u00a0KB)</a>',
            ),
        ),
    ],
)
def test_every_example_is_shown(
    site: Path, address: str, titles: list[str], wanted: tuple[str, ...]
) -> None:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<p class="admonition-title">([^<]*)</p>', html) == titles
    assert [each for each in wanted if each not in html] == []
    source = 'src="../../images/three-steps.svg" loading="lazy"'
    image = f'<img width="640" height="160" alt="[^"]+" {source}>'
    assert len(re.findall(f'<figure class="ll-figure">{image}', html)) == 1
    assert " style=" not in html


@pytest.mark.parametrize(
    ("address", "link"),
    [
        (
            "cy/modiwlau/y-gymraeg-mewn-gwasanaethau",
            '<a class="ll-explained" href="../../geirfa/#service">gwasanaeth</a>',
        ),
        (
            "en/modules/welsh-in-services",
            '<a class="ll-explained" href="../../glossary/#service">service</a>',
        ),
    ],
)
def test_a_term_of_a_module_leads_to_the_glossary_once(site: Path, address: str, link: str) -> None:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    assert html.count(link) == 1
    assert html.count('#service"') == 1
