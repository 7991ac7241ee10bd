"""Strategies: bytes, YAML and Markdown that no author would write."""

from __future__ import annotations

import copy
import json
import math
import os
from collections.abc import Callable
from functools import cache
from typing import Any

import yaml
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from conftest import PROJECT

TINY = PROJECT / "tests" / "tiny"

_USUAL = 60
_FACTOR = int(os.environ.get("LLWYBR_EXAMPLES", _USUAL)) / _USUAL
"""How many times as many examples are tried as usual; with another number than that they vary."""


def bounded(examples: int) -> Callable[[Any], Any]:
    """Settings for a test of so many examples, without a limit on time."""
    return settings(
        max_examples=max(1, math.ceil(examples * _FACTOR)),
        derandomize=_FACTOR == 1,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


SIGNS = "\0\t\n\r\x0b\x1b\x7f\x85\u00ad\u0300\u0316\u0345\u0958\u2028\u202e\ud55c\ufb1d\ufeff\uffff"
LETTERS = "aAzŵÀ0 9-_.:;,!?#%&*@~|><=+/\\()[]{}'\"`$^"

short = st.text(st.sampled_from(SIGNS + LETTERS) | st.characters(codec="utf-8"), max_size=12)
"""A few signs of any kind."""

anything = st.text(st.sampled_from(SIGNS + LETTERS) | st.characters(codec="utf-8"), max_size=200)

PIECES = (
    *("# ", "## ", "###### ", "#", "===\n", "---\n", "- ", "  - ", "    ", "\t", "1. ", "> ", ">"),
    *("```\n", "```` check\n", "~~~\n", "`", "``", "<!--", "-->", "<!", "<![", "<?x", "]]>", "<a "),
    *('<span lang="cy">', "</span>", "<kbd>", "<script>", "<p", "</", ">", "<b@c.d>", "<e:f>"),
    *("[", "]", "![", "](", "](b.md)", "](<c d>)", "](e 'f')", "](#g)", "[h]: i\n", "][h]", "[^1]"),
    *("*", "**", "_", "__", "~~", "\\", "\\[", "|", "a|b\n-|-\n", "|-\n", "!!! tip\n", "??? x\n"),
    *(
        "&amp;",
        "&#8238;",
        "&#x0;",
        "&#999999999;",
        "&rlm;",
        "http://a",
        "https://b.c/(d)",
        "{: #i }",
    ),
    *("a", " b ", "word ", "Gair ", "ŵ", "W\u0302", "\u202e", "\ud55c", "\n", "\n\n", "  \n", ". "),
    *(
        "- [ ] x\n",
        "- [x] y\n",
        "javascript:",
        "{path}",
        "{0}",
        "%s",
        "<br>",
        "=",
        "-",
        "::",
        "'",
        '"',
    ),
)

markdown = st.lists(st.sampled_from(PIECES) | short, max_size=40).map("".join)
"""Pieces of Markdown in any order."""

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.dates()
    | st.datetimes()
    | short
    | st.sampled_from(
        (
            *("no", "~", "1:30", "0x1F", "1e999", ".nan", "2026-02-30", "2026-13-01", "<<", "="),
            *("{near}", "%s", "../..", "a" * 300, "first", "craft:asking", "12 months", "\u202e"),
            *("https://a.example/cy/", "javascript:x", "A B", "-a", "1790812800", "-1", "nan"),
        )
    )
)

values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(short, inner, max_size=3),
    max_leaves=6,
)


@cache
def records() -> dict[str, Any]:
    """The values in every file of the tiny curriculum, by path; front matter too."""
    found = {}
    for file in sorted(TINY.rglob("*")):
        text = file.read_text(encoding="utf-8") if file.suffix in (".yml", ".md") else ""
        if text:
            front = text.split("---\n")[1] if file.suffix == ".md" else text
            found[file.relative_to(TINY).as_posix()] = yaml.safe_load(front)
    return found


PLAUSIBLE = st.sampled_from(
    (
        *("first", "second", "third", "craft:asking", "craft:listening", "values:1", "gone:x"),
        *("awareness", "working", "ask", "plan", "published", "draft", "retired", "maker", "cy"),
        *("teaches", "supports", "12 months", "ask-first", "modules/first", "Gofyn yn gyntaf", ""),
        *(0, 1, 20, 100_000, "2026-10-01", ["first", "first"], ["ask"], []),
    )
).map(copy.deepcopy)
"""Values that pass for what they are not, or are right in another place."""


@st.composite
def mutated(draw: st.DrawFn, path: str) -> Any:
    """The values of one file, changed in a few places."""
    value = copy.deepcopy(records()[path])
    for _ in range(draw(st.sampled_from((1, 1, 2, 3)))):
        _change(draw, value)
    return value


def _change(draw: st.DrawFn, value: Any) -> None:
    """Drop something in a value, put it in, put it elsewhere or make something else of it."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    if not keys:
        return
    key = draw(st.sampled_from(keys))
    inner = value[key]
    ways = ("other", "other", "drop", "add", "swap")
    way = draw(st.sampled_from(("inside",) * 6 + ways if isinstance(inner, (dict, list)) else ways))
    if way == "inside":
        _change(draw, inner)
    elif way == "drop":
        del value[key]
    elif way == "swap":
        other = draw(st.sampled_from(keys))
        value[key], value[other] = value[other], value[key]
    elif way == "other":
        value[key] = draw(PLAUSIBLE | PLAUSIBLE | values)
    elif isinstance(value, dict):
        value[draw(short)] = draw(values)
    else:
        value.insert(key, copy.deepcopy(inner))


@st.composite
def yaml_text(draw: st.DrawFn, path: str) -> str:
    """A changed record as YAML, in one of its forms, with a slip of the hand now and then."""
    value = draw(mutated(path))
    form = draw(st.sampled_from(("block", "flow", "json")))
    if form == "json":
        text = json.dumps(value, default=str, ensure_ascii=draw(st.booleans()))
    else:
        width = draw(st.sampled_from((40, 1_000)))
        is_flow = form == "flow"
        text = yaml.safe_dump(value, default_flow_style=is_flow, allow_unicode=True, width=width)
    is_typed_well = draw(st.sampled_from((True, True, True, False)))
    return text if is_typed_well else draw(slipped(text))


@st.composite
def slipped(draw: st.DrawFn, text: str) -> str:
    """A text with something typed into it, or a part of it lost or doubled."""
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 40)))
    typed = draw(short | st.sampled_from(("&a ", "*a", "!!x ", "---\n", "- ", ": ", "? ", "|\n")))
    return draw(
        st.sampled_from(
            (
                text[:start] + typed + text[start:],
                text[:start] + text[end:],
                text[:end] + text[start:],
            )
        )
    )
