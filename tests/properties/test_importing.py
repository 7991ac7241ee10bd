"""Whatever a publisher makes of a framework, an import brings it in whole and can be repeated."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import GIVEN, Tiny
from llwybr.check.rule import Severity
from llwybr.curriculum.addresses import slugify
from llwybr.curriculum.identifiers import Need
from llwybr.edit.frameworks.importing import Import, plan_import
from llwybr.edit.frameworks.refused import ImportRefused, WhyNot
from llwybr.edit.frameworks.renames import Renames
from llwybr.edit.repair import repair
from llwybr.read.download import LEVELS, Named, Snapshot, SnapshotLevel, SnapshotRole, SnapshotSkill

pytestmark = pytest.mark.slow

DAY = datetime.date(2026, 11, 22)
SKILLS = ("Asking", "Listening", "Drawing", "Mending", "Mending things", "Co-operating")
ROLES = ("Baker", "Grower", "Weaver of cloth")
STEPS = ("Junior {}", "{}", "Senior {}", "Head {}")
FAMILIES = ("Makers", "Growers")

levels = st.sampled_from(list(LEVELS))


def ids(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True)


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    skills = draw(ids(SKILLS).filter(bool))
    needs = st.dictionaries(st.sampled_from(skills), levels, min_size=1)
    roles = []
    for name in sorted(draw(ids(ROLES))):
        family = draw(st.sampled_from(FAMILIES))
        steps = draw(st.lists(st.sampled_from(STEPS), unique=True))
        ladder = tuple(_level(step.format(name), draw(needs)) for step in steps)
        own = () if ladder else tuple(Need(each) for each in sorted(map(slugify, draw(needs))))
        roles.append(SnapshotRole(slugify(name), name, slugify(family), ladder, own))
    used = {role.family for role in roles}
    return Snapshot(
        families=tuple(Named(slugify(f), f) for f in sorted(FAMILIES) if slugify(f) in used),
        skills=tuple(
            SnapshotSkill(slugify(s), s, draw(st.sampled_from([tuple(LEVELS), ("working",), ()])))
            for s in sorted(skills)
        ),
        roles=tuple(roles),
    )


def _level(name: str, needs: dict[str, str]) -> SnapshotLevel:
    wanted = (Need(slugify(skill), level) for skill, level in needs.items())
    return SnapshotLevel(slugify(name), name, tuple(sorted(wanted)))


@st.composite
def renames(draw: st.DrawFn) -> Renames:
    """Renames, and mergers where two have one target, without chains."""
    tables = []
    for names in (SKILLS, ROLES):
        some = st.sampled_from([slugify(name) for name in names])
        table = draw(st.dictionaries(some, some, max_size=2))
        tables.append({old: new for old, new in table.items() if new not in table})
    return Renames(*tables)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(snapshots(), renames()), min_size=2, max_size=3))
def test_snapshot_after_snapshot(versions: list[tuple[Snapshot, Renames]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tiny = Tiny.copy_to(Path(folder) / "tiny")
        for number, (snapshot, table) in enumerate(versions):
            try:
                outcome = _imported(tiny, snapshot, table, str(number))
            except ImportRefused as refused:
                if refused.why is not WhyNot.NO_SKILL_KNOWN:
                    raise
                continue
            outcome.write(tiny.root)
            _is_whole(tiny, snapshot, outcome)
            assert _imported(tiny, snapshot, Renames(), "again").contents == {}
            repair(tiny.root, GIVEN)


def _imported(tiny: Tiny, snapshot: Snapshot, table: Renames, version: str) -> Import:
    return plan_import(
        tiny.root,
        tiny.read(),
        "trade",
        snapshot,
        renames=table,
        version=version,
        read_on=DAY,
    )


def _is_whole(tiny: Tiny, snapshot: Snapshot, outcome: Import) -> None:
    """What was planned is what can be read; it says what the snapshot says, and breaks nothing."""
    curriculum = tiny.read()
    assert {i: e.value for i, e in curriculum.roles.items()} == {
        i: e.value for i, e in outcome.curriculum.roles.items()
    }
    framework = curriculum.frameworks["trade"].value
    assert framework == outcome.curriculum.frameworks["trade"].value
    names = {skill.id: skill.name.en for skill in framework.skills}
    assert sorted(names.values()) == [skill.name for skill in snapshot.skills]
    mine = [role.value for role in curriculum.roles.values() if role.value.framework == "trade"]
    assert sorted(role.name.en for role in mine) == [role.name for role in snapshot.roles]
    required = sorted(
        (level.name.en, names[each.skill.split(":")[1]], each.level)
        for role in mine
        for level in role.levels
        for each in level.requires
    )
    by_id = {skill.id: skill.name for skill in snapshot.skills}
    assert required == sorted(
        (level.name, by_id[need.skill], need.level)
        for role in snapshot.roles
        for level in role.levels
        for need in level.requires
    )
    errors = [d for d in tiny.diagnostics() if d.severity is Severity.ERROR and d.code != "C011"]
    assert errors == []
