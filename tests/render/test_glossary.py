"""The glossary page: order of letters in each language, counterparts, what is left out."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link
from llwybr.render.glossary import CounterpartView, GlossaryView, TermView, glossary_view
from scenes import page_html, scene

PATH = "curriculum/glossary.yml"
TERM = """  - id: {id}
    en: {{term: {en}, definition: A word.}}
    cy: {{term: {cy}, gender: {gender}, definition: Gair.}}
    source: {source}
    status: reviewed
"""


def shown(tiny: Tiny, language: Language) -> GlossaryView:
    return glossary_view(scene(tiny, "glossary", language))


def write(tiny: Tiny, *words: str) -> None:
    terms = (
        TERM.format(id=f"word-{n}", en=f"word {n}", cy=word, gender="m", source="ours")
        for n, word in enumerate(words)
    )
    tiny.write(PATH, "terms:\n" + "".join(terms))


def test_welsh_words_stand_under_welsh_letters_in_their_order(tiny: Tiny) -> None:
    words = ["Llangollen", "llwybr", "lol", "chwarae", "cymuned", "Bangor", "bannau", "bag"]
    write(tiny, *words, "rhaglen", "rôl", "ddoe", "angen", "agored", "thema", "tŷ", "ffordd")
    view = shown(tiny, Language.CY)
    listed = [(letter.letter, [term.term for term in letter.terms]) for letter in view.letters]
    assert listed == [
        ("A", ["agored", "angen"]),
        ("B", ["bag", "Bangor", "bannau"]),
        ("C", ["cymuned"]),
        ("Ch", ["chwarae"]),
        ("Dd", ["ddoe"]),
        ("Ff", ["ffordd"]),
        ("L", ["lol"]),
        ("Ll", ["Llangollen", "llwybr"]),
        ("R", ["rôl"]),
        ("Rh", ["rhaglen"]),
        ("T", ["tŷ"]),
        ("Th", ["thema"]),
    ]
    assert view.parts[3] == Link(Label("Ch"), "#letter-ch")
    assert [part.href for part in view.parts] == [f"#{each.anchor}" for each in view.letters]


def test_a_term_is_shown_with_what_it_is_in_the_other_language(tiny: Tiny) -> None:
    english = shown(tiny, Language.EN).letters[1].terms[0]
    assert english == TermView(
        id="song",
        term="song",
        definition="Something that is sung.",
        plural="",
        synonyms=(),
        gender="feminine noun",
        other=CounterpartView(Label("cân", lang="cy"), Label("caneuon", lang="cy")),
        source="Llwybr",
        used=(),
        others=None,
    )
    tiny.replace(PATH, "term: song,", "term: song, plural: songs, synonyms: [tune, air],")
    welsh = shown(tiny, Language.CY).letters[0].terms[0]
    assert welsh == TermView(
        id="song",
        term="cân",
        definition="Rhywbeth a genir.",
        plural="caneuon",
        synonyms=(),
        gender="eb",
        other=CounterpartView(Label("song", lang="en"), Label("songs", lang="en")),
        source="Llwybr",
        used=(),
        others=None,
    )
    assert shown(tiny, Language.EN).letters[1].terms[0].synonyms == ("tune", "air")


@pytest.mark.parametrize(
    ("language", "status", "none"),
    [
        (
            Language.CY,
            "Diffiniadau drafft yw'r rhain: nid oes neb wedi'u hadolygu eto.",
            "Nid oes termau yn yr eirfa eto.",
        ),
        (
            Language.EN,
            "These are draft definitions: nobody has reviewed them yet.",
            "The glossary has no terms yet.",
        ),
    ],
)
def test_what_is_said_of_drafts_and_of_nothing(
    tiny: Tiny, language: Language, status: str, none: str
) -> None:
    assert shown(tiny, language).status == status
    write(tiny, "gair")
    assert shown(tiny, language).status == ""
    tiny.write(PATH, "terms: []\n")
    view = shown(tiny, language)
    assert (view.lead, view.status, view.parts, view.letters) == (none, "", (), ())


def test_a_term_names_the_modules_whose_text_holds_it(tiny: Tiny) -> None:
    write(tiny, "cownter", "penbwl")
    tiny.replace("content/en/modules/first.md", "the counter.", "the word 0, with word 0.")
    for language in Language:
        used = {e.id: e.used for part in shown(tiny, language).letters for e in part.terms}
        assert [link.href for link in used["word-0"]] == [
            {"cy": "../modiwlau/gofyn-yn-gyntaf/", "en": "../modules/ask-first/"}[language.value]
        ]
        assert used["word-1"] == ()


THE_OTHERS = Link(Label("search for the others: 2"), "../search/?q=word+0&kind=module")


@pytest.mark.parametrize(("more", "named", "others"), [(5, 6, None), (6, 5, THE_OTHERS)])
def test_a_term_of_many_modules_names_a_handful_and_leads_to_a_search_for_the_rest(
    tiny: Tiny, more: int, named: int, others: Link | None
) -> None:
    write(tiny, "cownter")
    tiny.replace("content/en/modules/first.md", "the counter.", "word 0.")
    for n in range(more):
        for language, slug in ((Language.CY, "gofyn-yn-gyntaf"), (Language.EN, "ask-first")):
            text = tiny.text(f"content/{language.value}/modules/first.md")
            tiny.write(f"content/{language.value}/modules/m-{n}.md", text.replace(slug, f"m-{n}"))
        tiny.write(f"curriculum/modules/m-{n}.yml", tiny.text("curriculum/modules/first.yml"))
    view = shown(tiny, Language.EN)
    [entry] = view.letters[0].terms
    assert (len(entry.used), entry.others) == (named, others)
    html = page_html("glossary.html", view, Language.EN)
    link = '<a href="../search/?q=word+0&amp;kind=module">search for the others: 2</a>'
    assert (link in html) is (others is not None)
