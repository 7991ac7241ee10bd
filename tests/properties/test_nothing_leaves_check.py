"""Whatever stands in the files, `read` and `check` give diagnostics: no exception leaves them.

`LLWYBR_EXAMPLES` makes the tests try more.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import GIVEN, Tiny
from llwybr.check.checking import all_rules, check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.data import as_json
from llwybr.check.report.github import as_github
from llwybr.check.report.look import Look
from llwybr.check.report.sarif import as_sarif
from llwybr.check.report.text import as_text
from llwybr.curriculum.language import Language
from llwybr.curriculum.text import Passage
from llwybr.read import front_matter, markdown, yaml
from llwybr.read.lines import lines_below

pytestmark = pytest.mark.slow

EXAMPLES = int(os.environ.get("LLWYBR_EXAMPLES", "60"))
TRIES = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

FILES = (
    "curriculum/organisation.yml",
    "curriculum/glossary.yml",
    "curriculum/frameworks/craft.yml",
    "curriculum/roles/digital/maker.yml",
    "curriculum/modules/first.yml",
    "curriculum/pathways/start.yml",
    "content/cy/modules/first.md",
    "content/en/modules/second.md",
    "content/en/about.md",
)

SCALARS = st.sampled_from(
    "no yes ~ 1 1:30 010 0x1F -1 1e400 .inf .nan 2026-10-01 9999-99-99 2026-10-01T00:00:00Z "
    "'' \"\" '*' '&' ! !!str |- > - ? {} [] {a: b} [1, [2]] *a &a <<: = craft:asking values:9 "
    "'craft:' ':' first second everyone published draft retired cy en {0} %s {key} __proto__ "
    "../../x /etc/passwd %2e%2e javascript:x 'a\u202eb' 'dw\u0302r' '\\U0001F600' '<b>'".split(" ")
)

PIECES = st.sampled_from(
    [
        *("# ", "## ", "#### ", "- ", "1. ", "> ", "    ", "\t", "```", "~~~", "```check", "---"),
        *(
            "===",
            "|a|b|",
            "|-|-|",
            "!!! note ",
            "??? ",
            "<!--",
            "-->",
            "<![ x",
            "<a ",
            "<b>",
            "</b>",
        ),
        *('<span lang="en">', "</span>", "<script>", "&#106;", "&amp;", "\\", "`", "``", "**", "_"),
        *("[", "]", "(", ")", "![", "](", "](first.md)", "[a]: b", "[^1]", "#a", "javascript:x"),
        *("https://x.example/", "<https://x.example>", "a&b", "yma", "click here", "Mae'r", "the "),
        *("er enghraifft ", "May 2026", "\u202e", "\u0302", "\ufeff", "\x00", "\u2028", "\r", "\n"),
        *("\n", "\n\n", "word ", "gair ", "x" * 50, " ", "  \n", "i bawb ", "{0}", "{key}", "%s"),
    ]
)
MARKDOWN = st.lists(PIECES, max_size=40).map("".join)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tiny]:
    """One tiny tree for every example; each puts back what it changed."""
    folder = tmp_path_factory.mktemp("properties") / "tiny"
    yield Tiny.copy_to(folder)
    shutil.rmtree(folder)


def try_out(tiny: Tiny, path: str, raw: bytes) -> None:
    """Check with something else in a file, and tell what is found in every way that there is."""
    full = tiny.root / path
    before = full.read_bytes()
    full.write_bytes(raw)
    try:
        found = check(tiny.read(), GIVEN)
        tell(found, tiny.root)
        assert_sound(found, tiny.root)
    finally:
        full.write_bytes(before)


def tell(found: tuple[Diagnostic, ...], root: Path) -> None:
    lines_of = lines_below(root)
    as_json(found)
    for language in Language:
        as_text(found, Look(language=language, with_info=True), lines_of)
        as_github(found, language, with_info=True)
        as_sarif(found, all_rules(), language, lines_of, "1")


def assert_sound(found: tuple[Diagnostic, ...], root: Path) -> None:
    """Sorted, at places that exist, and without a slot that was not filled."""
    assert list(found) == sorted(found)
    for each in found:
        assert each.location.line >= 1
        assert each.location.column >= 1
        full = root / each.location.path
        if full.is_file() and full.suffix in (".md", ".yml"):
            lines = full.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
            assert each.location.line <= lines, each
        for slot in ("{path}", "{found}", "{what}", "{near}", "{id}"):
            for language in Language:
                if slot not in "".join(each.values.values()):
                    assert slot not in each.message(language)
                    assert slot not in each.remedy(language)


@TRIES
@given(path=st.sampled_from(FILES), raw=st.binary(max_size=300))
def test_bytes_in_any_file(clean: Tiny, path: str, raw: bytes) -> None:
    try_out(clean, path, raw)


@TRIES
@given(path=st.sampled_from(FILES), cut=st.integers(0, 2000), raw=st.binary(max_size=20))
def test_bytes_in_the_middle_of_a_file(clean: Tiny, path: str, cut: int, raw: bytes) -> None:
    before = (clean.root / path).read_bytes()
    try_out(clean, path, before[:cut] + raw + before[cut:])


@TRIES
@given(data=st.data(), path=st.sampled_from(FILES[:6]), scalar=SCALARS)
def test_another_value_in_the_place_of_one(
    clean: Tiny, data: st.DataObject, path: str, scalar: str
) -> None:
    text = clean.text(path)
    source = yaml.parse(text, path).source
    way = data.draw(st.sampled_from(sorted(source.values, key=str)))
    line, column = source.values[way]
    lines = text.split("\n")
    start = lines[line - 1][: column - 1]
    rest = lines[line - 1][column - 1 :]
    end = min((rest.find(sign) for sign in ",}]" if sign in rest), default=len(rest))
    lines[line - 1] = start + scalar + rest[end:]
    try_out(clean, path, "\n".join(lines).encode())


@TRIES
@given(data=st.data(), path=st.sampled_from(FILES))
def test_a_line_left_out_or_twice(clean: Tiny, data: st.DataObject, path: str) -> None:
    lines = clean.text(path).split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    times = data.draw(st.sampled_from((0, 2)))
    changed = lines[:number] + lines[number : number + 1] * times + lines[number + 1 :]
    try_out(clean, path, "\n".join(changed).encode())


@TRIES
@given(path=st.sampled_from(FILES[6:]), body=MARKDOWN)
def test_any_markdown_below_front_matter(clean: Tiny, path: str, body: str) -> None:
    front = clean.text(path).split("\n---\n")[0]
    raw = f"{front}\n---\n\n{body}\n".encode("utf-8", "replace")
    try_out(clean, path, raw)


@TRIES
@given(text=st.text(max_size=200))
def test_any_text_as_yaml_and_as_front_matter(text: str) -> None:
    yaml.parse(text, "a.yml")
    front_matter.split(f"---\n{text}\n---\n", "a.md")
    front_matter.split(text, "a.md")


@settings(TRIES, max_examples=EXAMPLES * 5)
@given(body=MARKDOWN)
def test_prose_keeps_its_places(body: str) -> None:
    plain = body.replace("\r", "\n")
    lines = plain.split("\n")
    for passage in markdown.scan(plain, "a.md", first_line=1).passages:
        assert_in_place(passage, lines)


def assert_in_place(passage: Passage, lines: list[str]) -> None:
    """Every sign of a passage that is no blank stands in the file at that place."""
    for number, line in enumerate(passage.text.split("\n")):
        written = lines[passage.first_line.line - 1 + number]
        for column, sign in enumerate(line):
            if sign != " ":
                assert written[column] == sign
