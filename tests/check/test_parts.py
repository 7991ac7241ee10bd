"""What local rules find in one part is what they find there among all the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from conftest import GIVEN, PROJECT, Tiny
from llwybr.check.checking import all_rules, check
from llwybr.check.rule import Finding, Rule
from llwybr.curriculum.curriculum import Curriculum
from llwybr.memory.run import Run
from llwybr.read.tree import read

LOCAL = [rule for rule in all_rules() if rule.is_local]
TEXTS = (
    *("content/cy/modules/first.md", "content/en/modules/first.md"),
    *("content/cy/modules/second.md", "content/en/modules/second.md"),
    *("content/cy/about.md", "content/en/about.md"),
)
ROUGH = (
    """

#### A jump

##

[](second.md) and [click here](second.md) and [nowhere][gone] and https://www.example.org/ bare.

![](../images/map.png) ![map.png](../images/map.png) <b>unclosed and <font>forbidden</font>

!!! wonder "Odd"
    This is a whole paragraph in one of the languages, and it stands in both of the texts.

Dyma baragraff cyfan yn un o'r ieithoedd, ac mae'n sefyll yn y ddau destun; mae'n hir & yn hir.

| | b |
| --- | --- |
| 1 | 2 |

Going forward we leverage the synergy; \
"""
    + ("word " * 60 + "end. ") * 6
)


@pytest.fixture
def rough(tiny: Tiny) -> Tiny:
    """A tree in which all texts break many rules, each a little differently."""
    for number, path in enumerate(TEXTS):
        if (tiny.root / path).is_file():
            tiny.write(path, tiny.text(path) + ROUGH + f"\n\n### Heading\n{'text ' * number}\n")
    return tiny


def alone(curriculum: Curriculum) -> Iterator[tuple[frozenset[str], Curriculum]]:
    """Each module and each page without any other part, with the files that are its own."""
    bare = replace(curriculum, modules={}, pages={}, frameworks={}, roles={}, pathways={})
    for module_id, module in curriculum.modules.items():
        files = {module.facts.source.path, *(each.path for each in module.editions.values())}
        yield frozenset(files), replace(bare, modules={module_id: module})
    for page_id, page in curriculum.pages.items():
        files = {each.path for each in page.editions.values()}
        yield frozenset(files), replace(bare, pages={page_id: page})


def found(rule: Rule, curriculum: Curriculum) -> dict[str, list[Finding]]:
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for finding in rule.findings(curriculum, GIVEN):
        by_file[finding.location.path].append(finding)
    return by_file


@cache
def of_the_project() -> tuple[Curriculum, tuple[tuple[frozenset[str], Curriculum], ...]]:
    """The real curriculum, and each of its parts alone."""
    curriculum = read(PROJECT)
    return curriculum, tuple(alone(curriculum))


@pytest.mark.parametrize("rule", LOCAL, ids=lambda rule: rule.name)
def test_a_local_rule_finds_the_same_whatever_else_there_is(rule: Rule, rough: Tiny) -> None:
    odd = rough.read()
    for curriculum, parts in ((odd, alone(odd)), of_the_project()):
        among_all = found(rule, curriculum)
        for files, part in parts:
            here = found(rule, part)
            for file in files:
                assert here.get(file, []) == among_all.get(file, []), file


def test_the_rough_tree_breaks_most_local_rules(rough: Tiny) -> None:
    curriculum = rough.read()
    broken = {rule.name for rule in LOCAL if found(rule, curriculum)}
    assert len(broken) > len(LOCAL) / 2, sorted({rule.name for rule in LOCAL} - broken)


def told(tree: Tiny, run: Run) -> list[tuple[object, ...]]:
    """Everything that a check says."""
    found = check(tree.read(), GIVEN, run)
    return [(each.location, each.code, each.severity, dict(each.values)) for each in found]


def test_what_is_known_of_parts_is_found_again_beside_what_is_new(rough: Tiny) -> None:
    for old, new in (("One question", "Another question"), ("bare.", "bare indeed.")):
        run = Run.of(rough.root)
        assert told(rough, run) == told(rough, Run())
        run.keeper.save()
        path = "content/en/modules/first.md"
        rough.write(path, rough.text(path).replace(old, new))
        assert told(rough, Run.of(rough.root)) == told(rough, Run())


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("curriculum/glossary.yml", "{term: city,", "{term: city, avoid: [whole],"),
        (
            "curriculum/organisation.yml",
            "product:",
            "checks: {sentence_words: {cy: 5, en: 5}}\nproduct:",
        ),
    ],
)
def test_another_setting_is_heeded_in_texts_that_are_known(
    rough: Tiny, path: str, old: str, new: str
) -> None:
    run = Run.of(rough.root)
    before = told(rough, run)
    run.keeper.save()
    rough.replace(path, old, new)
    after = told(rough, Run.of(rough.root))
    assert after == told(rough, Run())
    assert after != before
