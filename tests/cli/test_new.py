"""`llwybr new` as an author meets it."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import PROJECT, Tiny
from llwybr.cli.main import main
from llwybr.cli.messages import MESSAGES
from llwybr.cli.new import Author
from llwybr.curriculum.language import Language
from llwybr.edit.refusal import Why
from llwybr.plan.site import lay_out

Run = Callable[..., Result]

MODULE = [
    "curriculum/modules/talk.yml",
    "content/cy/modules/talk.md",
    "content/en/modules/talk.md",
]


@pytest.fixture
def run(tiny: Tiny) -> Run:
    def call(*words: str, lang: str = "en", typed: str | None = None) -> Result:
        kind, *rest = words
        command = ["new", kind, "--root", str(tiny.root), "--lang", lang, *rest]
        return CliRunner().invoke(main, command, input=typed)

    return call


@pytest.fixture
def author_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Author, "answers", True)


def files(tiny: Tiny) -> dict[str, bytes]:
    found = (path for path in tiny.root.rglob("*") if path.is_file())
    return {path.relative_to(tiny.root).as_posix(): path.read_bytes() for path in found}


def problems(tiny: Tiny) -> list[str]:
    return [f"{d.location.path} {d.message(Language.EN)}" for d in tiny.diagnostics()]


def test_a_module_is_three_files(tiny: Tiny, run: Run) -> None:
    before = files(tiny)
    result = run("module", "talk")
    assert (result.exit_code, result.stdout.splitlines()) == (0, MODULE)
    assert result.stderr == (
        "Now put your own words into both texts, fill in the facts and choose the addresses. "
        'Then run "llwybr check".\n'
    )
    after = files(tiny)
    assert sorted(set(after) - set(before)) == sorted(MODULE)
    assert {path: after[path] for path in before} == before


def test_the_next_step_is_told_in_welsh(run: Run) -> None:
    assert run("module", "talk", lang="cy").stderr == (
        "Nawr rhowch eich geiriau eich hun yn y ddau destun, llenwch y ffeithiau a dewiswch y "
        'cyfeiriadau. Yna rhedwch "llwybr check".\n'
    )


@pytest.mark.parametrize("lang", ["cy", "en"])
@pytest.mark.parametrize(
    "words",
    [
        ("module", "talk"),
        ("module", "talk", "--skill", "craft:asking=working", "--skill", "values:1"),
        ("pathway", "talk"),
        ("pathway", "talk", "--module", "first", "--module", "second"),
        ("post", "talk"),
        ("term", "talk"),
    ],
)
def test_what_is_written_passes_every_check(
    tiny: Tiny, run: Run, words: tuple[str, ...], lang: str
) -> None:
    assert problems(tiny) == []
    assert run(*words, lang=lang).exit_code == 0
    assert problems(tiny) == []


@pytest.mark.parametrize("kind", ["module", "pathway", "post", "term"])
def test_two_of_a_kind_pass_every_check(tiny: Tiny, run: Run, kind: str) -> None:
    assert [run(kind, name).exit_code for name in ("talk", "walk")] == [0, 0]
    assert problems(tiny) == []


@pytest.mark.parametrize("words", [("module", "talk"), ("pathway", "talk"), ("post", "talk")])
def test_a_draft_reaches_no_reader(tiny: Tiny, run: Run, words: tuple[str, ...]) -> None:
    before = set(lay_out(tiny.read()).pages)
    assert run(*words).exit_code == 0
    assert set(lay_out(tiny.read()).pages) == before


def test_a_post_reaches_readers_once_both_texts_are_published(tiny: Tiny, run: Run) -> None:
    run("post", "talk", "--date", "2026-11-22")
    key = "posts/2026-11-22-talk"
    for language in Language:
        path = f"content/{language.value}/{key}.md"
        tiny.replace(path, "status: draft\n", "status: published\n")
    pages = lay_out(tiny.read()).pages
    assert {language for language, page in pages if page == key} == set(Language)


def test_all_that_is_known_of_a_module_is_written(tiny: Tiny, run: Run) -> None:
    result = run(
        "module",
        "talk",
        *("--title-cy", "Siarad:  dechrau arni", "--title-en", "Talk to people"),
        *("--summary-cy", "Dysgu siarad.", "--summary-en", "Learn to talk."),
        *("--slug-en", "talking", "--format", "workshop", "--minutes", "20+5"),
        *("--owner", "learning", "--skill", "craft:asking=working", "--skill", "values:1"),
    )
    assert result.exit_code == 0
    assert tiny.text(MODULE[0]).startswith(
        "status: draft\n"
        "owner: {team: learning}\n"
        "original: both\n"
        "format: workshop\n"
        "minutes: {learn: 20, practise: 5}\n"
        "alignments:\n"
        "  - {skill: craft:asking, level: working, relation: teaches, "
        "outcomes: [outcome-1, outcome-2]}\n"
        "  - {skill: values:1, relation: teaches, outcomes: [outcome-1, outcome-2]}\n"
        "prerequisites: []\n"
        "audience: []\n"
    )
    assert tiny.text(MODULE[1]).startswith(
        '---\ntitle: "Siarad: dechrau arni"\nsummary: Dysgu siarad.\nslug: siarad-dechrau-arni\n'
    )
    assert tiny.text(MODULE[2]).startswith(
        "---\ntitle: Talk to people\nsummary: Learn to talk.\nslug: talking\n"
    )
    assert problems(tiny) == []


def test_comments_beside_the_facts_are_in_the_authors_language(tiny: Tiny, run: Run) -> None:
    run("module", "one", lang="cy")
    run("module", "two", lang="en")
    cy, en = (tiny.text(f"curriculum/modules/{name}.yml") for name in ("one", "two"))
    assert "# Cyn cyhoeddi, dywedwch pwy sy'n gofalu am y modiwl" in cy
    assert "# Before it is published, say who keeps the module right" in en


def test_a_pathway_begins_with_a_module_that_needs_no_other(tiny: Tiny, run: Run) -> None:
    assert run("pathway", "going-on").stdout == "curriculum/pathways/going-on.yml\n"
    assert tiny.text("curriculum/pathways/going-on.yml").endswith("    modules: [first]\n")
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: draft")
    result = run("pathway", "going-nowhere")
    assert (result.exit_code, result.stderr) == (
        2,
        "There is no published module to begin with. Name one: --module ID.\n",
    )


def test_a_pathway_has_the_words_and_modules_that_are_given(tiny: Tiny, run: Run) -> None:
    result = run(
        "pathway",
        "going-on",
        *("--name-cy", "Mynd ymlaen", "--name-en", "Going on", "--slug-cy", "ymlaen"),
        *("--summary-cy", "Y camau wedyn.", "--summary-en", "The next steps."),
        *("--module", "second", "--module", "first"),
    )
    assert result.exit_code == 0
    pathway = tiny.read().pathways["going-on"].value
    assert (pathway.name.cy, pathway.name.en) == ("Mynd ymlaen", "Going on")
    assert (pathway.slug.cy, pathway.slug.en) == ("ymlaen", "going-on")
    assert (pathway.summary.cy, pathway.summary.en) == ("Y camau wedyn.", "The next steps.")
    assert pathway.modules == ("second", "first")


def test_a_post_has_the_day_in_its_name(tiny: Tiny, run: Run) -> None:
    paths = [f"content/{lang}/posts/2026-11-22-talk.md" for lang in ("cy", "en")]
    assert run("post", "talk", "--date", "2026-11-22").stdout.splitlines() == paths
    assert tiny.text(paths[0]).startswith("---\nstatus: draft\ntitle: Postiad newydd\n")
    today = datetime.date.today().isoformat()
    [cy, _] = run("post", "walk").stdout.splitlines()
    tomorrow = (datetime.date.today() + datetime.timedelta(1)).isoformat()
    assert cy in [f"content/cy/posts/{day}-walk.md" for day in (today, tomorrow)]


def test_all_that_is_known_of_a_post_is_written(tiny: Tiny, run: Run) -> None:
    words = ("--title-cy", "Beth nesaf?", "--title-en", "What next?", "--author", "Mair Rees")
    assert run("post", "next", "--date", "2026-11-22", *words).exit_code == 0
    assert tiny.text("content/en/posts/2026-11-22-next.md").startswith(
        "---\nstatus: draft\ntitle: What next?\n"
        "summary: Say in one sentence what the post is about.\n"
        "slug: what-next\nauthor: Mair Rees\ntranslation: {status: drafted}\n---\n"
    )
    assert "slug: beth-nesaf\n" in tiny.text("content/cy/posts/2026-11-22-next.md")


def test_the_address_of_another_post_is_refused(tiny: Tiny, run: Run) -> None:
    assert run("post", "week", "--date", "2026-11-15").exit_code == 0
    refused = run("post", "week", "--date", "2026-11-22")
    assert refused.exit_code == 2
    assert refused.stderr == (
        '"content/cy/posts/2026-11-15-week.md" uses the address "week" already. '
        "Choose another: --slug-cy.\n"
    )
    other = run("post", "week", "--date", "2026-11-22", "--slug-cy", "w2", "--slug-en", "w2")
    assert other.exit_code == 0


def test_a_term_stands_in_its_sorted_place(tiny: Tiny, run: Run) -> None:
    before = tiny.text("curriculum/glossary.yml")
    result = run(
        "term",
        "river",
        *("--term-cy", "afon", "--term-en", "river", "--gender", "f"),
        *("--definition-cy", "Dŵr, ar ei daith.", "--definition-en", "Water, on its way."),
    )
    assert (result.exit_code, result.stdout) == (0, "curriculum/glossary.yml\n")
    entry = (
        "  - id: river\n"
        '    en: {term: river, definition: "Water, on its way."}\n'
        '    cy: {term: afon, gender: f, definition: "Dŵr, ar ei daith."}\n'
        "    source: ours\n"
        "    status: drafted\n"
    )
    after = tiny.text("curriculum/glossary.yml")
    assert after.replace(entry, "") == before
    assert [each.id for each in tiny.read().glossary.value.terms].count("river") == 1  # type: ignore[union-attr]


def test_the_gender_of_a_welsh_word_is_not_guessed(tiny: Tiny, run: Run) -> None:
    before = files(tiny)
    told = {
        "en": "Give the gender of the Welsh word too: --gender, with one of these: ",
        "cy": "Rhowch genedl y gair Cymraeg hefyd: --gender, gydag un o'r rhain: ",
    }
    for lang, text in told.items():
        result = run("term", "river", "--term-cy", "afon", lang=lang)
        assert (result.exit_code, result.stderr) == (2, f"{text}m, f, mf, none.\n")
    assert files(tiny) == before


REFUSED = [
    (
        ("module", "Talk Well"),
        'Ni all "Talk Well" fod yn ddynodydd: defnyddiwch lythrennau bach heb acenion, digidau '
        'a chysylltnodau, er enghraifft "ask-first". Ai "talk-well" oedd gennych mewn golwg?',
        '"Talk Well" cannot be an id: use lower-case letters without accents, digits and '
        'hyphens, such as "ask-first". Did you mean "talk-well"?',
    ),
    (
        ("module", "first"),
        'Mae "curriculum/modules/first.yml" yno eisoes. Ni ysgrifennwyd dim: dewiswch ddynodydd '
        "arall, neu newidiwch y ffeil honno.",
        '"curriculum/modules/first.yml" is there already. Nothing was written: choose another id, '
        "or change that file.",
    ),
    (
        ("pathway", "start"),
        'Mae "curriculum/pathways/start.yml" yno eisoes. Ni ysgrifennwyd dim: dewiswch ddynodydd '
        "arall, neu newidiwch y ffeil honno.",
        '"curriculum/pathways/start.yml" is there already. Nothing was written: choose another '
        "id, or change that file.",
    ),
    (
        ("term", "city"),
        'Mae\'r term "city" yn "curriculum/glossary.yml" eisoes, ar linell 2. Ni ysgrifennwyd dim.',
        'The term "city" is in "curriculum/glossary.yml" already, on line 2. Nothing was written.',
    ),
    (
        ("module", "talk", "--slug-cy", "gofyn-yn-gyntaf"),
        'Mae "content/cy/modules/first.md" eisoes yn defnyddio\'r cyfeiriad "gofyn-yn-gyntaf". '
        "Dewiswch un arall: --slug-cy.",
        '"content/cy/modules/first.md" uses the address "gofyn-yn-gyntaf" already. '
        "Choose another: --slug-cy.",
    ),
    (
        ("module", "talk", "--slug-en", "Talk!"),
        'Ni all "Talk!" fod yn rhan o gyfeiriad: defnyddiwch lythrennau bach heb acenion, '
        'digidau a chysylltnodau. Ai "talk" oedd gennych mewn golwg?',
        '"Talk!" cannot be part of an address: use lower-case letters without accents, digits '
        'and hyphens. Did you mean "talk"?',
    ),
    (
        ("module", "talk", "--skill", "craft:askin"),
        'Nid oes sgil "craft:askin" mewn unrhyw fframwaith. Ai "craft:asking" oedd gennych '
        "mewn golwg?",
        'No framework has a skill "craft:askin". Did you mean "craft:asking"?',
    ),
    (
        ("module", "talk", "--skill", "craft:asking"),
        "Nid yw \"craft:asking\" yn enwi lefel sy'n bod. Dewiswch un o'r rhain: "
        "craft:asking=awareness, craft:asking=working.",
        '"craft:asking" does not name a level that exists. Choose one of these: '
        "craft:asking=awareness, craft:asking=working.",
    ),
    (
        ("module", "talk", "--minutes", "soon"),
        'Nid yw "soon" yn nifer o funudau. '
        "Dyma ddwy enghraifft: 30, neu 30+15 os oes ymarfer hefyd.",
        '"soon" is not a number of minutes. Two examples: 30, or 30+15 where there is practice.',
    ),
    (
        ("module", "talk", "--format", "vidoe"),
        'Nid yw "vidoe" yn un o\'r dewisiadau: self-paced, workshop, video, reading, practice. '
        'Ai "video" oedd gennych mewn golwg?',
        '"vidoe" is not one of the choices: self-paced, workshop, video, reading, practice. '
        'Did you mean "video"?',
    ),
    (
        ("module", "talk", "--owner", "Learning Team"),
        'Ni all "Learning Team" fod yn ddynodydd: defnyddiwch lythrennau bach heb acenion, '
        'digidau a chysylltnodau, er enghraifft "ask-first". Ai "learning-team" oedd gennych '
        "mewn golwg?",
        '"Learning Team" cannot be an id: use lower-case letters without accents, digits and '
        'hyphens, such as "ask-first". Did you mean "learning-team"?',
    ),
    (
        ("pathway", "going-on", "--module", "frist"),
        'Nid oes modiwl "frist". Ai "first" oedd gennych mewn golwg?',
        'There is no module "frist". Did you mean "first"?',
    ),
]


@pytest.mark.parametrize(("words", "cy", "en"), REFUSED, ids=[" ".join(r[0]) for r in REFUSED])
def test_a_refusal_says_why_and_nothing_is_written(
    tiny: Tiny, run: Run, words: tuple[str, ...], cy: str, en: str
) -> None:
    before = files(tiny)
    for lang, text in (("cy", cy), ("en", en)):
        result = run(*words, lang=lang)
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", text + "\n")
    assert files(tiny) == before


@pytest.mark.parametrize("there", [*MODULE, "content/cy/posts/2026-11-22-talk.md"])
def test_a_file_that_is_there_is_never_written_over(tiny: Tiny, run: Run, there: str) -> None:
    tiny.write(there, "mine\n")
    before = files(tiny)
    words = ("post", "talk", "--date", "2026-11-22") if "posts" in there else ("module", "talk")
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f'"{there}" is there already. Nothing was written: choose another id, '
        "or change that file.\n"
    )
    assert files(tiny) == before


def test_a_glossary_with_a_layout_of_its_own_is_left_alone(tiny: Tiny, run: Run) -> None:
    tiny.write("curriculum/glossary.yml", "terms: []\n")
    result = run("term", "river")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        'Nothing was written, because it is not clear how "curriculum/glossary.yml" is laid out. '
        'Paste this below "terms":\n\n'
        "  - id: river\n"
        "    en: {term: river, definition: Say in one sentence what the term means.}\n"
        "    cy: {term: term newydd (river), gender: m, "
        "definition: Dywedwch mewn un frawddeg beth yw ystyr y term.}\n"
        "    source: ours\n"
        "    status: drafted\n"
    )
    assert tiny.text("curriculum/glossary.yml") == "terms: []\n"


def test_nothing_is_written_behind_a_link(tiny: Tiny, run: Run, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tiny.root / "content/cy/posts").symlink_to(tmp_path / "outside")
    result = run("post", "talk", "--date", "2026-11-22")
    assert (result.exit_code, result.stderr) == (
        2,
        '"content/cy/posts/2026-11-22-talk.md" leads somewhere else through a symbolic link. '
        "Nothing was written.\n",
    )
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_broken_curriculum_takes_a_new_module_all_the_same(tiny: Tiny, run: Run) -> None:
    tiny.write("curriculum/organisation.yml", "name: [\n")
    tiny.write("curriculum/modules/first.yml", "status: publised\n")
    assert run("module", "talk").exit_code == 0


def test_every_reason_has_its_words() -> None:
    assert {f"new.{why.value}" for why in Why} <= set(MESSAGES)


@pytest.mark.usefixtures("author_answers")
def test_on_a_terminal_it_asks_for_what_is_missing_and_asks_again(tiny: Tiny, run: Run) -> None:
    typed = [
        *("Siarad", "", ""),
        *("gofyn-yn-gyntaf", "", ""),
        *("vidoe", "video", "soon", "20", ""),
        *("craft:asking", "craft:asking=working", ""),
    ]
    result = run("module", "talk", "--title-en", "Talk", typed="\n".join(typed) + "\n")
    assert (result.exit_code, result.stdout.splitlines()[-3:]) == (0, MODULE)
    assert "Title in Welsh [Modiwl newydd]: " in result.stderr
    assert "Title in English" not in result.stderr
    assert "Address in Welsh [siarad]: " in result.stderr
    assert "Address in English [talk]: " in result.stderr
    assert '"vidoe" is not one of the choices' in result.stderr
    assert '"soon" is not a number of minutes' in result.stderr
    assert '"craft:asking" does not name a level' in result.stderr
    facts = tiny.read().modules["talk"].facts.value
    assert (facts.format, facts.minutes.learn, facts.minutes.practise) == ("video", 20, 0)
    assert [str(need.skill) for need in facts.taught] == ["craft:asking"]
    edition = tiny.read().modules["talk"].edition(Language.CY).front.value
    assert (edition.title, edition.slug) == ("Siarad", "siarad")


@pytest.mark.usefixtures("author_answers")
def test_questions_are_asked_in_welsh(run: Run) -> None:
    result = run("term", "river", lang="cy", typed="afon\n\n\n\nx\nf\n")
    assert result.exit_code == 0
    assert result.stderr.startswith("Term yn Gymraeg [term newydd (river)]: ")
    assert "Cenedl y gair Cymraeg (m, f, mf, none): " in result.stderr
    assert 'Nid yw "x" yn un o\'r dewisiadau: m, f, mf, none.' in result.stderr


@pytest.mark.usefixtures("author_answers")
def test_whoever_stops_answering_gets_nothing(tiny: Tiny, run: Run) -> None:
    before = files(tiny)
    result = run("pathway", "talk", typed="Siarad\n")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith("\nStopped. Nothing was written.\n")
    assert files(tiny) == before


@pytest.mark.skipif(os.name == "nt", reason="a terminal of this kind is POSIX's")
@pytest.mark.parametrize(("words", "asks"), [((), True), (("--no-input",), False)])
def test_a_real_terminal_is_asked_unless_told_not_to(
    tiny: Tiny, words: tuple[str, ...], asks: bool
) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "llwybr", "new", "post", "talk", "--root", str(tiny.root)]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT / "generator")}
    with subprocess.Popen(
        [*command, "--lang", "en", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
    ) as process:
        os.close(theirs)
        shown: list[bytes] = []
        with suppress(OSError):  # Linux tells the end of a terminal as an error
            while chunk := os.read(ours, 1024):
                shown.append(chunk)
                if chunk.endswith(b": "):
                    os.write(ours, b"\n")
    os.close(ours)
    assert process.returncode == 0
    text = b"".join(shown).decode()
    assert ("Title in Welsh [Postiad newydd]: " in text) is asks
    assert "content/cy/posts/" in text
