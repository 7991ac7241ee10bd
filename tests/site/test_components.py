"""The authors' page of components: every example on it, as the real site shows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import PROJECT
from llwybr.read.blocks import prose

pytestmark = pytest.mark.site

PAGES = {"cy": "cymorth/cydrannau", "en": "help/components"}
SHOWN = {
    "cy": (
        '<div class="admonition note">\n<p class="admonition-title">Nodyn</p>',
        '<div class="admonition tip">\n<p class="admonition-title">Dechreuwch yn fach</p>',
        '<div class="admonition warning">\n<p class="admonition-title">Cyn ichi ei anfon</p>',
        '<div class="admonition example">\n<p class="admonition-title">Wrth y cownter</p>',
        "<summary>Faint o amser y mae'n ei gymryd?</summary>",
        '<p class="ll-tab__title">Yn ysgrifenedig</p>',
        '<th scope="row">Cynllunio</th>',
        '<td class="ll-centre">Yn ail</td>',
        '<td class="ll-end">10</td>',
        '<li class="ll-to-do">Gofynnwch i dri o bobl.</li>',
        "<dt>Angen</dt>\n<dd>Rhywbeth y mae'n rhaid i berson ei gyflawni.</dd>",
        '<code class="language-yaml">status: draft',
        '<a class="ll-note" href="#fn:1" aria-label="Nodyn: 1">1</a>',
        '<p class="ll-notes__title">Nodiadau</p>',
        "<figcaption>Tri cham, ac yna'r cyntaf eto.</figcaption></figure>",
        'srclang="cy" label="Cymraeg">',
        "<figcaption>Wyth eiliad</figcaption></figure>",
        'three-steps.csv">Cynllun ar gyfer tri cham (CSV, 1\u00a0KB)</a>',
        '<input type="radio" name="quiz-1" data-right>',
        '<input type="checkbox" name="quiz-2" data-right>',
    ),
    "en": (
        '<div class="admonition note">\n<p class="admonition-title">Note</p>',
        '<div class="admonition tip">\n<p class="admonition-title">Start small</p>',
        '<div class="admonition warning">\n<p class="admonition-title">Before you send it</p>',
        '<div class="admonition example">\n<p class="admonition-title">At the counter</p>',
        "<summary>How long does it take?</summary>",
        '<p class="ll-tab__title">In writing</p>',
        '<th scope="row">Plan</th>',
        '<td class="ll-centre">Second</td>',
        '<td class="ll-end">10</td>',
        '<li class="ll-to-do">Ask three people.</li>',
        "<dt>Need</dt>\n<dd>Something that a person has to get done.</dd>",
        '<code class="language-yaml">status: draft',
        '<a class="ll-note" href="#fn:1" aria-label="Note: 1">1</a>',
        '<p class="ll-notes__title">Notes</p>',
        "<figcaption>Three steps, and then the first again.</figcaption></figure>",
        'srclang="en" label="English">',
        "<figcaption>Eight seconds</figcaption></figure>",
        'three-steps.csv">Plan for three steps (CSV, 1\u00a0KB)</a>',
        '<input type="radio" name="quiz-1" data-right>',
        '<input type="checkbox" name="quiz-2" data-right>',
    ),
}


@pytest.mark.parametrize("language", PAGES)
def test_every_sample_is_the_example_above_it(language: str) -> None:
    path = PROJECT / f"content/{language}/help/components.md"
    lines = path.read_text(encoding="utf-8").split("\n")
    samples = [fence for fence in prose(lines).code if fence.lines[0].strip("`") == ""]
    assert len(samples) == 14
    above = 0
    for sample in samples:
        live = "\n".join(lines[above : sample.number])
        assert "\n".join(sample.lines[1:-1]) in live
        above = sample.number + len(sample.lines)


@pytest.mark.parametrize("language", PAGES)
def test_every_example_is_shown(site: Path, language: str) -> None:
    html = (site / language / PAGES[language] / "index.html").read_text(encoding="utf-8")
    assert [each for each in SHOWN[language] if each not in html] == []
    image = 'width="640" height="160" alt="[^"]+" src="../../images/three-steps.svg" loading="lazy"'
    box = '<div class="ll-scroll" tabindex="0">'
    assert len(re.findall(f'<figure class="ll-figure">{box}<img {image}></div>', html)) == 1
    film = "../../films/three-steps"
    poster = f'poster="{film}.png" width="640" height="360" controls preload="none"'
    assert f'<video class="ll-player" {poster}' in html
    assert f'<source src="{film}.mp4" type="video/mp4"><track kind="captions"' in html
    for ending in ("mp4", "vtt", "png"):
        assert (site / f"{language}/films/three-steps.{ending}").stat().st_size < 20_000
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
