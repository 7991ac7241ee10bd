"""Terms in a page's text lead to the glossary: once each, in every form, and nowhere else."""

from __future__ import annotations

import re

import pytest

from conftest import Tiny
from llwybr.curriculum.glossary import EnglishTerm, Glossary, Term, WelshTerm
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.plan.terms import Terms
from llwybr.read.tree import read
from llwybr.render.frame import Scene
from llwybr.render.html import clean
from llwybr.render.strings import load_strings
from llwybr.render.terms import explained, explaining

HREF = "../../glossary/"


def term(
    term_id: str,
    english: EnglishTerm | str,
    welsh: WelshTerm | str,
    plurals: tuple[str, str] = ("", ""),
) -> Term:
    en = EnglishTerm(term=english, definition="-") if isinstance(english, str) else english
    cy = WelshTerm(term=welsh, definition="-") if isinstance(welsh, str) else welsh
    return Term(
        id=term_id,
        en=en.model_copy(update={"plural": en.plural or plurals[0]}),
        cy=cy.model_copy(update={"plural": cy.plural or plurals[1]}),
        source="ours",
        status="drafted",
    )


GLOSSARY = Glossary(
    terms=(
        term("as-is-map", "as-is map", "map fel y mae", ("as-is maps", "mapiau fel y mae")),
        term(
            "discovery",
            EnglishTerm(term="discovery", definition="-", synonyms=("DPO",)),
            WelshTerm(term="darganfod", definition="-", explained=False),
        ),
        term("r-and-d", "R&D", "Y&D"),
        term("service", "service", "gwasanaeth", ("services", "gwasanaethau")),
        term(
            "service-owner",
            "service owner",
            "perchennog gwasanaeth",
            ("service owners", "perchnogion gwasanaethau"),
        ),
        term("working-in-the-open", "working in the open", "gweithio'n agored"),
    )
)
TERMS = {language: Terms.of(GLOSSARY, language) for language in Language}


def marked(language: Language, html: str) -> str:
    """The HTML with each link to the glossary written as `[id: words]`."""
    told = explained(TERMS[language], clean(html), HREF)
    link = r'<a class="ll-explained" href="\.\./\.\./glossary/#([^"]*)">(.*?)</a>'
    return re.sub(link, r"[\1: \2]", told, flags=re.DOTALL)


def test_the_first_use_is_a_plain_link_with_the_term_as_its_words() -> None:
    html = "<p>A service is used. The service stays.</p>"
    assert explained(TERMS[Language.EN], html, HREF) == (
        '<p>A <a class="ll-explained" href="../../glossary/#service">service</a> is used. '
        "The service stays.</p>"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mae'r gwasanaeth yma", "Mae'r [service: gwasanaeth] yma"),
        ("dy wasanaeth di", "dy [service: wasanaeth] di"),
        ("fy ngwasanaeth i", "fy [service: ngwasanaeth] i"),
        ("Gwasanaethau da", "[service: Gwasanaethau] da"),
        ("Wasanaethau da", "[service: Wasanaethau] da"),
        ("gwasanaeth\u2019n gyflym", "[service: gwasanaeth]\u2019n gyflym"),
        ("y phobl a gwasanaethwyr", "y phobl a gwasanaethwyr"),
        ("dau berchennog gwasanaeth", "dau [service-owner: berchennog gwasanaeth]"),
        ("a phherchennog gwasanaeth", "a phherchennog [service: gwasanaeth]"),
        ("a pherchnogion\ngwasanaethau", "a [service-owner: pherchnogion\ngwasanaethau]"),
        ("wrth weithio'n agored", "wrth [working-in-the-open: weithio'n agored]"),
        ("wrth weithio\u2019n agored", "wrth [working-in-the-open: weithio\u2019n agored]"),
        ("ei fap fel y mae heddiw", "ei [as-is-map: fap fel y mae] heddiw"),
        ("wedi'i ddarganfod", "wedi'i ddarganfod"),
        ("Gwasanaeth Digidol Cymru", "Gwasanaeth Digidol Cymru"),
    ],
)
def test_welsh_terms_are_known_mutated_and_in_the_plural(text: str, told: str) -> None:
    assert marked(Language.CY, f"<p>{text}</p>") == f"<p>{told}</p>"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "service owners and a service",
            "[service-owner: service owners] and a [service: service]",
        ),
        ("a service owner's services", "a [service-owner: service owner]'s [service: services]"),
        ("a service, owner of itself", "a [service: service], owner of itself"),
        ("self-service, and service-led", "self-service, and service-led"),
        ("an as-is map", "an [as-is-map: as-is map]"),
        ("Service owner\nor both", "[service-owner: Service owner]\nor both"),
        ("service\nowner", "[service-owner: service\nowner]"),
        ("service\u00a0owner", "[service-owner: service&nbsp;owner]"),
        ("the Service Owner decides", "the [service-owner: Service Owner] decides"),
        ("SERVICE", "SERVICE"),
        ("the Digital Service Desk", "the Digital Service Desk"),
        ("Our DPO", "Our [discovery: DPO]"),
        ("R&amp;D matters", "[r-and-d: R&amp;D] matters"),
        ("www.service.wales or service@tiny.wales", "www.service.wales or service@tiny.wales"),
        ("Serviced <b>at</b> last", "Serviced <b>at</b> last"),
        ("the service.", "the [service: service]."),
        ("the last service", "the last [service: service]"),
    ],
)
def test_the_longest_term_is_found_as_whole_words(text: str, told: str) -> None:
    assert marked(Language.EN, f"<p>{text}</p>") == f"<p>{told}</p>"


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Service</h2>",
        '<a href="../x/">our <strong>service</strong></a>',
        "<code>service</code>",
        "<pre><code>service\n</code></pre>",
        "<kbd>service</kbd>",
        "<details><summary>The service</summary></details>",
        '<p class="admonition-title">Service</p>',
        "<table><thead><tr><th>Service</th></tr></thead></table>",
        '<blockquote lang="cy"><p>service <em>service</em></p></blockquote>',
        '<img src="a.png" alt="a > service" title="service">',
    ],
)
def test_words_with_a_purpose_of_their_own_are_left_alone(html: str) -> None:
    wanted = clean(html)
    assert "ervice" in wanted
    assert explained(TERMS[Language.EN], wanted, HREF) == wanted
    after = marked(Language.EN, f"{html}<p>A <strong>service</strong></p>")
    assert after == f"{wanted}<p>A <strong>[service: service]</strong></p>"


def test_words_that_come_back_to_the_language_of_the_page_are_read() -> None:
    html = '<div lang="cy"><p>service</p><p lang="en">The service</p></div>'
    assert marked(Language.EN, html) == html
    assert marked(Language.EN, html.replace('lang="cy"', 'lang="en"')).count("[service") == 1


def test_what_the_author_has_linked_gets_no_other_link() -> None:
    html = f'<p>A service owner, a service.</p><p>See <a href="{HREF}#service">service</a>.</p>'
    wanted = html.replace("service owner", "[service-owner: service owner]")
    assert marked(Language.EN, html) == wanted


def test_what_is_not_explained_covers_the_terms_inside_it() -> None:
    desk = EnglishTerm(term="service desk", definition="-", explained=False)
    both = Glossary(terms=(term("desk", desk, "desg"), term("service", "service", "gwasanaeth")))
    html = explained(Terms.of(both, Language.EN), "<p>service desk</p>", HREF)
    assert html == "<p>service desk</p>"


def test_a_word_that_is_two_terms_is_the_one_that_is_written_so() -> None:
    both = Glossary(terms=(term("moss", "moss", "mawn"), term("fawn", "fawn", "fawn")))
    assert list(Terms.of(both, Language.CY).find("y fawn")) == [(2, 6, "fawn")]


def test_without_a_glossary_nothing_is_added() -> None:
    assert explained(Terms.of(None, Language.EN), "<p>service</p>", HREF) == "<p>service</p>"


def test_every_part_of_the_text_comes_back() -> None:
    html = '<p title="a > b">1 &lt; 2 < 3<br>a_service_b</p></p>'
    assert explained(TERMS[Language.EN], html, HREF) == html


def test_the_words_of_many_terms_are_sought_in_one_pass() -> None:
    """A pattern tried afresh at each place would take minutes; the suite would not end."""
    many = tuple(term(f"t{n}", f"kind {n} of thing", f"math {n} o beth") for n in range(3000))
    terms = Terms.of(Glossary(terms=many), Language.EN)
    text = "kind " * 200_000 + "kind 2999 of thing"
    assert [found[2] for found in terms.find(text)] == ["t2999"]


def test_texts_of_modules_and_pages_are_explained_and_the_home_page_is_not(tiny: Tiny) -> None:
    curriculum = read(tiny.root)
    plan, strings = lay_out(curriculum), load_strings(tiny.root / "theme")
    assert curriculum.glossary is not None
    told = {}
    for key in ("modules/first", "about", "index", "glossary"):
        scene = Scene(plan, plan.page(key, Language.CY), strings)
        terms = Terms.of(curriculum.glossary.value, Language.CY)
        told[key] = explaining(scene, terms)("<p>Y ddinas</p>")
    link = '<p>Y <a class="ll-explained" href="{}#city">ddinas</a></p>'
    assert told["modules/first"] == link.format("../../geirfa/")
    assert told["about"] == link.format("../geirfa/")
    assert told["index"] == told["glossary"] == "<p>Y ddinas</p>"
