"""`llwybr path` as a user meets it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.cli.messages import MESSAGES
from llwybr.export.path import PathRecord
from llwybr.export.shapes import schema_of

Run = Callable[..., Result]
MAKER = "curriculum/roles/digital/maker.yml"
CRAFT = "curriculum/frameworks/craft.yml"


@pytest.fixture
def run(tiny: Tiny) -> Run:
    def call(*words: str, lang: str = "en") -> Result:
        command = ["path", "--root", str(tiny.root), "--lang", lang, *words]
        return CliRunner().invoke(main, command)

    return call


def error(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr


def test_text_says_why_each_step_is_there_and_what_is_open(run: Run) -> None:
    assert run("maker/maker").stdout == (
        "1. Ask first [first] (minutes: 30)\n"
        "   Because this needs it: Asking (Working).\n"
        "2. Plan together [second] (minutes: 40)\n"
        "   Because this needs it: Asking (Working).\n"
        "Total minutes: 70\n"
        "No module yet:\n"
        "  Listening (Awareness) [craft:listening=awareness]\n"
    )


def test_text_is_in_the_language_of_messages_and_titles_in_that_of_the_modules(run: Run) -> None:
    assert run("everyone", "--content", "en", lang="cy").stdout == (
        "1. Ask first [first] (munudau: 30)\n"
        '   Oherwydd ei fod yn dod cyn y canlynol: "Plan together".\n'
        "2. Plan together [second] (munudau: 40)\n"
        "   Oherwydd bod ei angen ar gyfer y canlynol: Bod yn deg.\n"
        "Cyfanswm y munudau: 70\n"
    )


def test_text_marks_what_is_taken_to_be_known(run: Run) -> None:
    held = ("everyone", "--have", "craft:asking=awareness")
    assert run(*held).stdout == (
        "1. Plan together [second] (minutes: 40)\n"
        "   Because this needs it: Be fair.\n"
        "Total minutes: 40\n"
        "Left out because you know what they teach:\n"
        "  Ask first [first]\n"
    )
    assert run(*held, lang="cy").stdout.endswith(
        "Wedi'u hepgor am eich bod yn gwybod eu cynnwys:\n  Gofyn yn gyntaf [first]\n"
    )


def test_who_has_everything_is_told_so(run: Run) -> None:
    assert run("everyone", "--have", "values:1").stdout == (
        "You have everything that is needed.\nTotal minutes: 0\n"
    )
    assert run("everyone", "--have", "values:1", lang="cy").stdout == (
        "Mae gennych chi eisoes bopeth sydd ei angen.\nCyfanswm y munudau: 0\n"
    )


@pytest.mark.parametrize(
    "words",
    [
        ("maker/maker",),
        ("everyone", "--have", "craft:asking=awareness"),
        ("maker/maker", "--from", "everyone"),
    ],
)
def test_json_is_in_the_shape_of_the_open_data(run: Run, words: tuple[str, ...]) -> None:
    schema = schema_of(PathRecord, "https://bach.example/path.schema.json")
    for lang in ("cy", "en"):
        data = json.loads(run(*words, "--format", "json", lang=lang).stdout)
        assert list(Draft202012Validator(schema).iter_errors(data)) == []
        assert data["lang"] == lang
        assert all(step["because"]["text"] for step in data["steps"])


@pytest.mark.parametrize("start", ["junior-maker", "maker/junior-maker"])
def test_a_move_begins_at_a_level_of_the_same_role(run: Run, start: str) -> None:
    data = json.loads(run("maker/maker", "--from", start, "--format", "json").stdout)
    assert data["from"] == {"role": "maker", "level": "junior-maker"}
    assert [step["module"] for step in data["steps"]] == ["second"]


def test_a_move_between_roles(run: Run) -> None:
    data = json.loads(run("maker/maker", "--from", "everyone", "--format", "json").stdout)
    assert data["from"] == {"role": "everyone", "level": None}
    assert data["steps"] == [] or {s["module"] for s in data["steps"]} <= {"first", "second"}
    data = json.loads(run("everyone", "--from", "maker/maker", "--format", "json").stdout)
    assert (data["role"], data["level"]) == ("everyone", None)
    assert data["from"] == {"role": "maker", "level": "maker"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["makr"], 'There is no role or level "makr". Did you mean "maker"?'),
        (["makr/maker"], 'There is no role or level "makr/maker". Did you mean "maker/maker"?'),
        (["maker/makre"], 'There is no role or level "maker/makre". Did you mean "maker/maker"?'),
        (["everyone/all"], 'There is no role or level "everyone/all". Did you mean "everyone"?'),
        (
            ["junior-maker"],
            'There is no role or level "junior-maker". Did you mean "maker/junior-maker"?',
        ),
        (
            ["maker"],
            'The role "maker" has levels. Name one of them too, such as "maker/junior-maker".',
        ),
        (
            ["maker/maker", "--from", "junior"],
            'There is no role or level "junior". Did you mean "junior-maker"?',
        ),
        (
            ["maker/maker", "--from", "evryone"],
            'There is no role or level "evryone". Did you mean "everyone"?',
        ),
        (
            ["everyone", "--from", "maker"],
            'The role "maker" has levels. Name one of them too, such as "maker/junior-maker".',
        ),
        (
            ["everyone", "--from", "maker/makers"],
            'There is no role or level "maker/makers". Did you mean "maker/maker"?',
        ),
    ],
)
def test_an_unknown_role_or_level_suggests_the_nearest(
    run: Run, words: list[str], told: str
) -> None:
    assert error(run(*words)) == told + "\n"


@pytest.mark.parametrize("words", [["maker"], ["maker/maker"], ["everyone", "--from", "maker"]])
def test_a_role_that_cannot_be_read_is_told(tiny: Tiny, run: Run, words: list[str]) -> None:
    tiny.write(MAKER, "name: [\n")
    result = run(*words)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f'"{MAKER}" cannot be read. Run "llwybr check" to see why.\n'
    assert run(*words, lang="cy").stderr == (
        f'Ni ellir darllen "{MAKER}". Rhedwch "llwybr check" i weld pam.\n'
    )


def test_to_come_from_nothing_is_not_to_come_from_nowhere(run: Run) -> None:
    assert error(run("everyone", "--from", "")).startswith('There is no role or level "".')


def test_the_suggestion_is_in_welsh_too(run: Run) -> None:
    assert error(run("makr", lang="cy")) == (
        'Nid oes rôl na lefel "makr". Ai "maker" oedd gennych mewn golwg?\n'
    )


@pytest.mark.parametrize(
    ("held", "near"),
    [
        ("craft:askin=working", "craft:asking=working"),
        ("craft:asking=workign", "craft:asking=working"),
        ("craft:asking", "craft:asking=awareness"),
        ("craft:asking=", "craft:asking=awareness"),
        ("asking=working", "craft:asking=working"),
        ("craft:listening=expert", "craft:listening=awareness"),
        ("values:3", "values:1"),
        ("values:1=working", "values:1"),
        ("", "values:1"),
        ("craft:queries=working", "craft:asking=working"),
    ],
)
def test_a_skill_that_cannot_be_held_suggests_the_nearest(
    tiny: Tiny, run: Run, held: str, near: str
) -> None:
    tiny.replace(CRAFT, "levels:\n", "renames: {queries: asking}\nlevels:\n")
    assert error(run("maker/maker", "--have", held)) == (
        f'"{held}" does not name a skill and a level that exist. Here is an example: {near}.\n'
    )
    assert error(run("maker/maker", "--have", held, lang="cy")) == (
        f'Nid yw "{held}" yn enwi sgil a lefel sy\'n bod. Dyma enghraifft: {near}.\n'
    )


def test_a_renamed_role_suggests_its_new_name(tiny: Tiny, run: Run) -> None:
    tiny.replace(CRAFT, "levels:\n", "role_renames: {crafter: maker}\nlevels:\n")
    assert error(run("crafter/maker")) == (
        'There is no role or level "crafter/maker". Did you mean "maker/maker"?\n'
    )
    assert error(run("crafter")) == 'There is no role or level "crafter". Did you mean "maker"?\n'


def test_a_skill_of_which_no_level_is_defined_is_held_without_one(tiny: Tiny, run: Run) -> None:
    tiny.replace(CRAFT, "levels: [awareness]", "levels: []")
    assert run("everyone", "--have", "craft:listening").exit_code == 0
    assert "craft:listening." in error(run("everyone", "--have", "craft:listening=x"))


def test_a_curriculum_without_anything_still_answers(tiny: Tiny, run: Run) -> None:
    for path in ("roles/everyone", "roles/digital/maker"):
        tiny.remove(f"curriculum/{path}.yml")
    assert error(run("maker")) == 'There is no role or level "maker".\n'


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_say_the_same_things(key: str) -> None:
    message = MESSAGES[key]
    assert message.cy != message.en
    assert sorted(re.findall(r"\{\w+\}", message.cy)) == sorted(re.findall(r"\{\w+\}", message.en))
