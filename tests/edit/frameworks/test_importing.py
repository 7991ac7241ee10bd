"""A publisher's snapshot comes into a curriculum, and all that is ours stays."""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

import gdad
from conftest import GIVEN, PROJECT, Tiny
from llwybr.check.checking import check
from llwybr.check.rule import Given, Severity
from llwybr.curriculum.addresses import recorded
from llwybr.curriculum.identifiers import Need, Slugs
from llwybr.curriculum.language import Language
from llwybr.edit.frameworks import desk
from llwybr.edit.frameworks.importing import Import, plan_import
from llwybr.edit.frameworks.refused import ImportRefused, WhyNot
from llwybr.edit.frameworks.renames import Renames, read_renames
from llwybr.edit.frameworks.summary import Altered, Difference, Left, Likely, Untranslated
from llwybr.edit.refusal import Refusal, Why
from llwybr.edit.repair import repair
from llwybr.read.download import (
    LEVELS,
    Named,
    Remark,
    RemarkKind,
    Snapshot,
    SnapshotLevel,
    SnapshotRole,
    SnapshotSkill,
    read_download,
)
from llwybr.read.tree import read

pytestmark = pytest.mark.slow

DAY = datetime.date(2026, 11, 22)
CRAFT = "curriculum/frameworks/craft.yml"
MAKER = "curriculum/roles/digital/maker.yml"


def skill(name: str, *levels: str) -> SnapshotSkill:
    return SnapshotSkill(name.lower().replace(" ", "-"), name, levels or tuple(LEVELS))


def level(name: str, **needs: str) -> SnapshotLevel:
    requires = tuple(Need(s.replace("_", "-"), at) for s, at in sorted(needs.items()))
    return SnapshotLevel(name.lower().replace(" ", "-"), name, requires)


def role(name: str, *levels: SnapshotLevel, needs: tuple[str, ...] = ()) -> SnapshotRole:
    requires = tuple(Need(each) for each in needs)
    return SnapshotRole(name.lower().replace(" ", "-"), name, "makers", levels, requires)


ASKING = skill("Asking", "awareness", "working")
LISTENING = skill("Listening", "awareness")
JUNIOR = level("Junior maker", asking="awareness")
SENIOR = level("Senior maker", asking="working", listening="awareness")
MAKERS = role("Maker", JUNIOR, SENIOR)


def snapshot(
    *roles: SnapshotRole, skills: Iterable[SnapshotSkill] = (ASKING, LISTENING)
) -> Snapshot:
    """A snapshot in which the tiny framework's own facts are the default."""
    return Snapshot(
        families=(Named("makers", "Makers"),),
        levels=(Named("awareness", "Awareness"), Named("working", "Working")),
        skills=tuple(skills),
        roles=roles or (MAKERS,),
    )


def planned(
    tiny: Tiny,
    facts: Snapshot,
    *,
    version: str = "2",
    skills: dict[str, str] | None = None,
    roles: dict[str, str] | None = None,
    framework: str = "craft",
) -> Import:
    return plan_import(
        tiny.root,
        tiny.read(),
        framework,
        facts,
        renames=Renames(skills=skills or {}, roles=roles or {}),
        version=version,
        read_on=DAY,
    )


@pytest.fixture
def crafted(tiny: Tiny) -> Tiny:
    """The tiny curriculum with the facts of `snapshot()`, and its addresses recorded."""
    tiny.write(
        MAKER,
        """\
# Of the makers' own hand.
name: {cy: Gwneuthurwr, en: Maker, cy_status: ours}
framework: craft
framework_version: "1"
family: makers
summary: {cy: Mae'n gwneud pethau., en: Makes things.}
levels:
  - id: junior-maker
    name: {cy: Gwneuthurwr iau, en: Junior maker, cy_status: ours} # not reviewed
    requires:
      - skill: craft:asking
        level: awareness
        why: {cy: Er mwyn gofyn., en: So as to ask.}
      - {skill: values:1}
  # The top of the ladder.
  - id: senior-maker
    name: {cy: Uwch wneuthurwr, en: Senior maker, cy_status: ours}
    requires:
      - {skill: craft:asking, level: working}
      - {skill: craft:listening, level: awareness}
""",
    )
    repair(tiny.root, GIVEN)
    assert problems(tiny) == []
    assert (planned(tiny, snapshot()).contents, planned(tiny, snapshot()).gone) == ({}, ())
    return tiny


def record_anew(tiny: Tiny) -> None:
    """Record the addresses of a curriculum whose test begins here."""
    tiny.remove("curriculum/addresses.yml")
    repair(tiny.root, GIVEN)


def problems(tiny: Tiny) -> list[str]:
    return [f"{d.code} {d.location.path} {d.message(Language.EN)}" for d in tiny.diagnostics()]


def errors(root: Path) -> list[str]:
    found = check(read(root), Given(GIVEN.today))
    return [f"{d.code} {d.location}" for d in found if d.severity is Severity.ERROR]


def changed(tiny: Tiny, outcome: Import) -> dict[str, list[str]]:
    """The lines that an import takes out of each file and puts in, with - and +."""
    lines: dict[str, list[str]] = {}
    for path, content in outcome.contents.items():
        full = tiny.root / path
        before = full.read_text(encoding="utf-8").splitlines() if full.exists() else []
        after = content.decode().splitlines()
        lines[path] = [f"-{line}" for line in before if line not in after]
        lines[path] += [f"+{line}" for line in after if line not in before]
    return lines


NEWER = ['-version: "1"', "-  read_on: 2026-10-01", '+version: "2"', "+  read_on: 2026-11-22"]
NEWER_ROLE = ['-framework_version: "1"', '+framework_version: "2"']


def without(lines: list[str], known: list[str]) -> list[str]:
    assert set(known) <= set(lines)
    return [line for line in lines if line not in known]


def test_the_same_facts_change_no_byte(crafted: Tiny) -> None:
    outcome = planned(crafted, snapshot(), version="9")
    assert (outcome.contents, outcome.gone) == ({}, ())
    assert not outcome.summary.is_changed
    assert outcome.summary.version == "1"
    assert all(each.is_none for each in outcome.summary.differences.values())


def test_a_level_that_is_required_changes_in_its_place(crafted: Tiny) -> None:
    junior = level("Junior maker", asking="working")
    outcome = planned(crafted, snapshot(role("Maker", junior, SENIOR)))
    lines = changed(crafted, outcome)
    assert set(lines) == {CRAFT, MAKER}
    assert without(lines[CRAFT], NEWER) == []
    assert without(lines[MAKER], NEWER_ROLE) == [
        "-        level: awareness",
        "+        level: working",
    ]
    assert outcome.summary.differences["requirements"] == Difference(
        relevelled=(Altered("maker/junior-maker craft:asking", "awareness", "working"),)
    )


def test_everything_of_ours_stays_when_a_skill_is_renamed(crafted: Tiny) -> None:
    crafted.replace(
        CRAFT,
        "  - {id: asking, name: {cy: Gofyn, en: Asking, cy_status: ours}}",
        "  # The first of all.\n  - id: asking\n    slug: {cy: holi, en: asking-well}\n"
        "    codes: {sfia: [DLMG-5]}\n    name: {cy: Gofyn, en: Asking} # theirs\n"
        "    old_paths: {cy: [], en: [frameworks/craft/questions]}",
    )
    record_anew(crafted)
    facts = snapshot(
        role(
            "Maker",
            level("Junior maker", asking_people="awareness"),
            level("Senior maker", asking_people="working", listening="awareness"),
        ),
        skills=(skill("Asking people", "awareness", "working"), LISTENING),
    )
    outcome = planned(crafted, facts, skills={"asking": "asking-people"})
    lines = changed(crafted, outcome)
    assert without(lines[CRAFT], NEWER) == [
        "-  - id: asking",
        "-    name: {cy: Gofyn, en: Asking} # theirs",
        "+  - id: asking-people",
        "+    name: {cy: Gofyn, en: Asking people} # theirs",
        "+renames: {asking: asking-people}",
    ]
    assert without(lines[MAKER], NEWER_ROLE) == [
        "-      - skill: craft:asking",
        "-      - {skill: craft:asking, level: working}",
        "+      - skill: craft:asking-people",
        "+      - {skill: craft:asking-people, level: working}",
    ]
    assert (
        "        why: {cy: Er mwyn gofyn., en: So as to ask.}" in outcome.contents[MAKER].decode()
    )
    summary = outcome.summary
    assert summary.differences["skills"] == Difference(
        renamed=(Altered("asking", "asking", "asking-people"),),
        reworded=(Altered("asking-people", "Asking", "Asking people"),),
    )
    assert [each.name for each in summary.to_look_at] == ["Asking people"]
    assert [(each.location.path, each.id, each.new) for each in summary.left] == [
        ("curriculum/modules/first.yml", "craft:asking", "craft:asking-people"),
        ("curriculum/modules/second.yml", "craft:asking", "craft:asking-people"),
    ]
    outcome.write(crafted.root)
    assert [each for each in problems(crafted) if each.startswith("M0")] == []
    assert planned(crafted, facts).contents == {}


def test_an_address_that_changes_with_a_name_leads_on(crafted: Tiny) -> None:
    facts = snapshot(skills=(SnapshotSkill("asking", "Asking", ASKING.levels), LISTENING))
    renamed = snapshot(
        role("Maker", JUNIOR, level("Senior maker", asking="working", hearing="awareness")),
        skills=(ASKING, skill("Hearing", "awareness")),
    )
    outcome = planned(crafted, renamed, skills={"listening": "hearing"})
    text = outcome.contents[CRAFT].decode()
    assert (
        "  - {id: hearing, levels: [awareness], name: {cy: Gwrando, en: Hearing}, "
        "old_paths: {cy: [], en: [frameworks/craft/listening]}}\n"
    ) in text
    outcome.write(crafted.root)
    assert [each for each in problems(crafted) if each.startswith(("M004", "M014"))] == []
    back = planned(crafted, facts, version="3")
    text = back.contents[CRAFT].decode()
    assert (
        "  - {id: listening, levels: [awareness], name: {cy: Gwrando, en: Listening}, "
        "old_paths: {cy: [], en: [frameworks/craft/hearing]}}\n"
    ) in text
    assert "renames: {hearing: listening}\n" in text
    back.write(crafted.root)
    assert [each for each in problems(crafted) if each.startswith(("M004", "M014", "C021"))] == []


def test_a_removed_skill_leaves_its_address_to_the_framework(crafted: Tiny) -> None:
    facts = snapshot(
        role("Maker", JUNIOR, level("Senior maker", asking="working")), skills=[ASKING]
    )
    outcome = planned(crafted, facts)
    lines = changed(crafted, outcome)
    assert without(lines[CRAFT], NEWER) == [
        "-  - {id: listening, levels: [awareness], name: {cy: Gwrando, en: Listening}}",
        "+old_paths: {cy: [fframweithiau/crefft/gwrando], en: [frameworks/craft/listening]}",
    ]
    assert without(lines[MAKER], NEWER_ROLE) == [
        "-      - {skill: craft:listening, level: awareness}"
    ]
    assert outcome.summary.differences["skills"] == Difference(removed=("listening",))
    outcome.write(crafted.root)
    assert [each for each in problems(crafted) if each.startswith("M0")] == []


def test_modules_that_refer_to_a_removed_skill_are_told_with_their_places(crafted: Tiny) -> None:
    facts = snapshot(
        role("Maker", level("Junior maker", listening="awareness")), skills=[LISTENING]
    )
    left = planned(crafted, facts).summary.left
    curriculum = crafted.read()
    alignments = curriculum.modules["first"].facts
    assert Left(alignments.at("alignments", 0, "skill"), "craft:asking", "") in left
    assert all(each.id == "craft:asking" for each in left)


def test_a_merged_skill_leads_to_the_one_that_took_it_in(crafted: Tiny) -> None:
    facts = snapshot(
        role("Maker", JUNIOR, level("Senior maker", asking="working")), skills=(ASKING,)
    )
    outcome = planned(crafted, facts, skills={"listening": "asking"})
    lines = changed(crafted, outcome)
    assert without(lines[CRAFT], NEWER) == [
        "-  - {id: asking, name: {cy: Gofyn, en: Asking, cy_status: ours}}",
        "-  - {id: listening, levels: [awareness], name: {cy: Gwrando, en: Listening}}",
        "+  - {id: asking, name: {cy: Gofyn, en: Asking, cy_status: ours}, old_paths: "
        "{cy: [fframweithiau/crefft/gwrando], en: [frameworks/craft/listening]}}",
        "+renames: {listening: asking}",
    ]
    assert without(lines[MAKER], NEWER_ROLE) == [
        "-      - {skill: craft:listening, level: awareness}"
    ]


def test_new_things_have_no_invented_welsh(crafted: Tiny) -> None:
    facts = snapshot(
        role(
            "Maker",
            level("Trainee maker", asking="awareness"),
            JUNIOR,
            level("Maker", asking="working", drawing="awareness"),
            SENIOR,
        ),
        role("Chief maker", needs=("making-do",)),
        skills=(
            ASKING,
            skill("Drawing", "awareness"),
            LISTENING,
            SnapshotSkill("making-do", "Making do", ()),
        ),
    )
    outcome = planned(crafted, facts)
    lines = changed(crafted, outcome)
    assert without(lines[CRAFT], NEWER) == [
        "+  - {id: drawing, levels: [awareness], name: "
        "{cy: Drawing, en: Drawing, cy_status: missing}, slug: {cy: drawing, en: drawing}}",
        "+  - {id: making-do, levels: [], name: "
        "{cy: Making do, en: Making do, cy_status: missing}, slug: {cy: making-do, en: making-do}}",
    ]
    assert without(lines[MAKER], NEWER_ROLE) == [
        "+  - id: trainee-maker",
        "+    name: {cy: Trainee maker, en: Trainee maker, cy_status: missing}",
        "+    slug: {cy: trainee-maker, en: trainee-maker}",
        "+      - {skill: craft:asking, level: awareness}",
        "+  - id: maker",
        "+    name: {cy: Maker, en: Maker, cy_status: missing}",
        "+    slug: {cy: maker, en: maker}",
        "+      - {skill: craft:drawing, level: awareness}",
    ]
    assert outcome.contents["curriculum/roles/digital/chief-maker.yml"].decode() == (
        "# The framework gives this role no ladder and its skills no levels.\n"
        "name: {cy: Chief maker, en: Chief maker, cy_status: missing}\n"
        "slug: {cy: chief-maker, en: chief-maker}\n"
        "framework: craft\nfamily: makers\nrequires:\n  - {skill: craft:making-do}\n"
    )
    ladder = [each.id for each in outcome.curriculum.roles["maker"].value.levels]
    assert ladder == ["trainee-maker", "junior-maker", "maker", "senior-maker"]
    names = [each.name for each in outcome.summary.to_translate]
    assert names == ["Drawing", "Making do", "Chief maker", "Trainee maker", "Maker"]
    outcome.write(crafted.root)
    assert errors(crafted.root) == []
    again = planned(crafted, facts)
    assert again.contents == {}
    assert [each.name for each in again.summary.to_translate] == names


def test_a_new_level_comes_before_the_comment_on_the_next_one(crafted: Tiny) -> None:
    facts = snapshot(role("Maker", JUNIOR, level("Maker", asking="working"), SENIOR))
    text = planned(crafted, facts).contents[MAKER].decode()
    assert text.index("- {skill: values:1}") < text.index("- id: maker\n")
    assert "level: working}\n  # The top of the ladder.\n  - id: senior-maker\n" in text


def test_a_removed_level_leaves_its_address_to_the_role(crafted: Tiny) -> None:
    outcome = planned(crafted, snapshot(role("Maker", SENIOR)))
    text = outcome.contents[MAKER].decode()
    assert "junior-maker\n" not in text
    assert text.endswith(
        "old_paths: {cy: [rolau/gwneuthurwr/gwneuthurwr-iau], en: [roles/maker/junior-maker]}\n"
    )
    assert "# The top of the ladder." in text
    outcome.write(crafted.root)
    assert [each for each in problems(crafted) if each.startswith("M0")] == []


def test_a_removed_role_leaves_its_addresses_to_the_framework(crafted: Tiny) -> None:
    facts = snapshot(role("Grower", level("Grower", asking="working", listening="awareness")))
    outcome = planned(crafted, facts)
    assert outcome.gone == (MAKER,)
    assert outcome.summary.differences["roles"] == Difference(added=("grower",), removed=("maker",))
    outcome.write(crafted.root)
    assert not (crafted.root / MAKER).exists()
    paths = crafted.read().frameworks["craft"].value.old_paths
    assert paths is not None
    assert paths.cy == (
        "rolau/gwneuthurwr",
        "rolau/gwneuthurwr/gwneuthurwr-iau",
        "rolau/gwneuthurwr/uwch-wneuthurwr",
    )
    assert [each for each in problems(crafted) if each.startswith(("M004", "M014"))] == []


def test_a_renamed_role_takes_its_file_levels_and_words_along(crafted: Tiny) -> None:
    before = crafted.text(MAKER)
    facts = snapshot(
        role(
            "Crafter",
            level("Junior crafter", asking="awareness"),
            level("Senior crafter", asking="working", listening="awareness"),
        )
    )
    outcome = planned(crafted, facts, roles={"maker": "crafter"})
    after = "curriculum/roles/digital/crafter.yml"
    assert outcome.gone == (MAKER,)
    text = outcome.contents[after].decode()
    assert text.startswith("# Of the makers' own hand.\nname: {cy: Gwneuthurwr, en: Crafter, ")
    wanted = before.replace("Junior maker", "Junior crafter").replace(
        "id: junior-maker", "id: junior-crafter"
    )
    wanted = wanted.replace("Senior maker", "Senior crafter").replace(
        "id: senior-maker", "id: senior-crafter"
    )
    wanted = wanted.replace("en: Maker", "en: Crafter").replace('"1"', '"2"')
    kept = [line for line in text.splitlines() if "old_paths" not in line]
    assert kept == wanted.splitlines()
    assert "role_renames: {maker: crafter}\n" in outcome.contents[CRAFT].decode()
    assert outcome.summary.differences["levels"].renamed == (
        Altered("maker/junior-maker", "maker/junior-maker", "crafter/junior-crafter"),
        Altered("maker/senior-maker", "maker/senior-maker", "crafter/senior-crafter"),
    )
    outcome.write(crafted.root)
    assert [each for each in problems(crafted) if each.startswith(("M004", "M014"))] == []
    role_now = crafted.read().roles["crafter"].value
    assert role_now.old_paths is not None
    assert role_now.old_paths.en == ("roles/maker",)
    assert planned(crafted, facts).contents == {}


def test_an_old_address_at_which_a_page_stands_again_is_taken_out(crafted: Tiny) -> None:
    crafted.write(
        MAKER, crafted.text(MAKER) + "old_paths: {cy: [rolau/tyfwr], en: [roles/grower]}\n"
    )
    record_anew(crafted)
    facts = snapshot(
        role("Crafter", *MAKERS.levels), role("Grower", level("Grower", asking="working"))
    )
    outcome = planned(crafted, facts, roles={"maker": "crafter"})
    text = outcome.contents["curriculum/roles/digital/crafter.yml"].decode()
    assert text.endswith("old_paths: {cy: [rolau/tyfwr], en: [roles/maker]}\n")
    outcome.write(crafted.root)
    assert [each for each in errors(crafted.root) if each.startswith("M")] == []


def test_a_name_in_another_spelling_keeps_its_id(crafted: Tiny) -> None:
    facts = snapshot(skills=(ASKING, skill("Listen ing", "awareness")))
    facts = snapshot(
        role("Maker", JUNIOR, level("Senior maker", asking="working", listen_ing="awareness")),
        skills=facts.skills,
    )
    outcome = planned(crafted, facts)
    assert outcome.summary.differences["skills"] == Difference(
        reworded=(Altered("listening", "Listening", "Listen ing"),)
    )
    assert without(changed(crafted, outcome)[MAKER], NEWER_ROLE) == []


def test_a_skill_keeps_an_id_that_its_name_does_not_make(crafted: Tiny) -> None:
    for path in (CRAFT, MAKER, "curriculum/modules/first.yml", "curriculum/modules/second.yml"):
        text = crafted.text(path)
        text = text.replace("craft:listening", "craft:ears").replace("id: listening", "id: ears")
        crafted.write(path, text)
    assert planned(crafted, snapshot()).contents == {}


def test_likely_renames_are_suggested_and_not_made(crafted: Tiny) -> None:
    facts = snapshot(
        role("Maker", JUNIOR, level("Senior maker", asking="working", listening_well="awareness")),
        skills=(ASKING, skill("Listening well", "awareness")),
    )
    summary = planned(crafted, facts).summary
    assert summary.likely == (Likely("skills", "listening", "listening-well"),)
    assert summary.differences["skills"] == Difference(
        added=("listening-well",), removed=("listening",)
    )


def test_a_rename_that_comes_too_early_is_told_and_not_made(crafted: Tiny) -> None:
    outcome = planned(crafted, snapshot(), skills={"listening": "hearing", "x": "y"})
    assert outcome.contents == {}
    assert outcome.summary.remarks == (
        Remark(RemarkKind.RENAME_EARLY, {"kind": "skills", "id": "listening", "new": "hearing"}),
        Remark(RemarkKind.RENAME_UNKNOWN, {"kind": "skills", "id": "x", "new": "y"}),
    )


def test_a_ladder_may_come_and_go(crafted: Tiny) -> None:
    flat = snapshot(role("Maker", needs=("asking", "listening")))
    outcome = planned(crafted, flat)
    text = outcome.contents[MAKER].decode()
    assert "levels:" not in text
    assert "requires:\n  - {skill: craft:asking}\n  - {skill: craft:listening}\n" in text
    outcome.write(crafted.root)
    again = planned(crafted, snapshot(), version="3").contents[MAKER].decode()
    assert "\nrequires:" not in again
    assert "levels:\n  - id: junior-maker\n" in again


def test_levels_that_are_defined_for_a_skill_change(crafted: Tiny) -> None:
    facts = snapshot(
        skills=(skill("Asking", "working"), skill("Listening", "awareness", "working"))
    )
    assert without(changed(crafted, planned(crafted, facts))[CRAFT], NEWER) == [
        "-  - {id: asking, name: {cy: Gofyn, en: Asking, cy_status: ours}}",
        "-  - {id: listening, levels: [awareness], name: {cy: Gwrando, en: Listening}}",
        "+  - {id: asking, name: {cy: Gofyn, en: Asking, cy_status: ours}, levels: [working]}",
        "+  - {id: listening, name: {cy: Gwrando, en: Listening}}",
    ]


def test_what_a_snapshot_does_not_say_of_a_skill_stays(crafted: Tiny) -> None:
    facts = snapshot(skills=(ASKING, SnapshotSkill("listening", "Listening", None)))
    assert planned(crafted, facts).contents == {}


def test_a_new_level_of_skill_is_put_in_its_place(crafted: Tiny) -> None:
    facts = snapshot()
    facts = Snapshot(
        families=facts.families,
        levels=(*facts.levels, Named("expert", "Expert")),
        skills=facts.skills,
        roles=facts.roles,
    )
    text = planned(crafted, facts).contents[CRAFT].decode()
    assert (
        "Working, cy_status: ours}}\n"
        "  - {id: expert, name: {cy: Arbenigwr, en: Expert, cy_status: ours}}\nfamilies:\n"
    ) in text


def test_families_come_and_go(crafted: Tiny) -> None:
    facts = snapshot()
    growers = Snapshot(
        families=(Named("growers", "Growers"),),
        levels=facts.levels,
        skills=facts.skills,
        roles=(SnapshotRole("maker", "Maker", "growers", MAKERS.levels),),
    )
    outcome = planned(crafted, growers)
    lines = changed(crafted, outcome)
    assert without(lines[CRAFT], NEWER) == [
        "-  - {id: makers, name: {cy: Gwneuthurwyr, en: Makers, cy_status: ours}}",
        "+  - {id: growers, name: {cy: Growers, en: Growers, cy_status: missing}}",
    ]
    assert without(lines[MAKER], NEWER_ROLE) == ["-family: makers", "+family: growers"]


def test_a_new_skill_does_not_take_an_address(crafted: Tiny) -> None:
    crafted.replace(CRAFT, "Asking, cy_status: ours}}", "Asking}, slug: {cy: holi, en: drawing}}")
    record_anew(crafted)
    facts = snapshot(skills=(ASKING, skill("Drawing", "awareness"), LISTENING))
    outcome = planned(crafted, facts)
    assert ("cy_status: missing}, slug: {cy: drawing, en: drawing-2}}\n") in outcome.contents[
        CRAFT
    ].decode()
    outcome.write(crafted.root)
    assert errors(crafted.root) == []


def test_a_new_role_or_level_does_not_take_an_address(crafted: Tiny) -> None:
    crafted.write(
        "curriculum/roles/guest.yml",
        "name: {cy: Gwestai, en: Guest}\nslug: {cy: baker, en: baker}\n"
        "requires: [{skill: craft:asking, level: working}]\n",
    )
    crafted.replace(
        MAKER,
        "  - id: senior-maker\n",
        "  - id: senior-maker\n    slug: {cy: trainee-maker, en: expert-maker}\n",
    )
    record_anew(crafted)
    trainee, expert = (level(f"{word} maker", asking="working") for word in ("Trainee", "Expert"))
    facts = snapshot(role("Maker", trainee, JUNIOR, SENIOR, expert), role("Baker", JUNIOR))
    outcome = planned(crafted, facts)
    baker = outcome.curriculum.roles["baker"].value
    trainee_now, _, _, expert_now = outcome.curriculum.roles["maker"].value.levels
    assert baker.slug == Slugs(cy="baker-2", en="baker-2")
    assert baker.levels[0].slug == Slugs(cy="junior-maker", en="junior-maker")
    assert trainee_now.slug == Slugs(cy="trainee-maker-2", en="trainee-maker")
    assert expert_now.slug == Slugs(cy="expert-maker", en="expert-maker-2")
    outcome.write(crafted.root)
    assert errors(crafted.root) == []


DRAWING = snapshot(skills=(ASKING, skill("Drawing", "awareness"), LISTENING))
SKETCHING = snapshot(skills=(ASKING, skill("Sketching", "awareness"), LISTENING))


@pytest.mark.parametrize("status", ["ours", "official", "unverified", "missing"])
def test_a_welsh_name_that_was_given_stays(crafted: Tiny, status: str) -> None:
    planned(crafted, DRAWING).write(crafted.root)
    crafted.replace(
        CRAFT,
        "{cy: Drawing, en: Drawing, cy_status: missing}",
        f"{{cy: Lluniadu, en: Drawing, cy_status: {status}}}",
    )
    assert planned(crafted, DRAWING).contents == {}
    outcome = planned(crafted, SKETCHING, version="3", skills={"drawing": "sketching"})
    assert (
        "  - {id: sketching, levels: [awareness], "
        f"name: {{cy: Lluniadu, en: Sketching, cy_status: {status}}}, "
        "slug: {cy: drawing, en: drawing}}\n"
    ) in outcome.contents[CRAFT].decode()
    assert outcome.summary.to_translate == ()
    assert [each.name for each in outcome.summary.to_look_at] == ["Sketching"]


def test_a_welsh_name_that_nobody_has_given_goes_with_the_english_one(crafted: Tiny) -> None:
    planned(crafted, DRAWING).write(crafted.root)
    outcome = planned(crafted, SKETCHING, version="3", skills={"drawing": "sketching"})
    assert (
        "name: {cy: Sketching, en: Sketching, cy_status: missing}, "
        "slug: {cy: drawing, en: drawing}}\n"
    ) in outcome.contents[CRAFT].decode()
    assert [each.name for each in outcome.summary.to_translate] == ["Sketching"]
    assert outcome.summary.to_look_at == ()


def test_a_page_stays_where_it_is_when_its_welsh_name_is_given(crafted: Tiny) -> None:
    planned(crafted, DRAWING).write(crafted.root)
    repair(crafted.root, GIVEN)
    before = {each: recorded(crafted.read()).in_(each) for each in Language}
    assert before[Language.CY]["fframweithiau/crefft/drawing"] == "frameworks/craft/drawing"
    crafted.replace(
        CRAFT, "cy: Drawing, en: Drawing, cy_status: missing", "cy: Lluniadu, en: Drawing"
    )
    assert {each: recorded(crafted.read()).in_(each) for each in Language} == before
    assert problems(crafted) == []


def test_a_level_that_nobody_has_named_in_welsh_says_so(crafted: Tiny) -> None:
    facts = snapshot()
    facts = replace(facts, levels=(*facts.levels, Named("mastery", "Mastery")))
    assert ("  - {id: mastery, name: {cy: Mastery, en: Mastery, cy_status: missing}}\n") in planned(
        crafted, facts
    ).contents[CRAFT].decode()


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_line_ends_stay_as_they_are(crafted: Tiny, end: str) -> None:
    for path in (CRAFT, MAKER):
        full = crafted.root / path
        full.write_bytes(full.read_bytes().replace(b"\n", end.encode()))
    facts = snapshot(skills=(ASKING, skill("Drawing", "awareness"), LISTENING))
    outcome = planned(crafted, facts)
    content = outcome.contents[CRAFT]
    assert content.count(b"\n") == content.count(end.encode()) > 15


def test_a_role_of_ours_is_never_taken(crafted: Tiny) -> None:
    facts = snapshot(MAKERS, role("Everyone", needs=("asking",)))
    with pytest.raises(ImportRefused) as caught:
        planned(crafted, facts)
    assert caught.value.why is WhyNot.ROLE_TAKEN
    assert caught.value.values == {"path": "curriculum/roles/everyone.yml", "id": "everyone"}


def test_the_tables_of_another_framework_are_refused(crafted: Tiny) -> None:
    facts = snapshot(role("Rower", level("Rower", rowing="working")), skills=(skill("Rowing"),))
    with pytest.raises(ImportRefused) as caught:
        planned(crafted, facts)
    assert (caught.value.why, caught.value.values) == (WhyNot.NO_SKILL_KNOWN, {"path": CRAFT})


def test_tables_without_most_of_the_roles_are_remarked_upon(crafted: Tiny) -> None:
    remarks = planned(crafted, snapshot(role("Rower", JUNIOR))).summary.remarks
    assert remarks[0] == Remark(RemarkKind.MOST_GONE, {"gone": "1", "roles": "1"})
    kinds = [each.kind for each in planned(crafted, snapshot()).summary.remarks]
    assert RemarkKind.MOST_GONE not in kinds


@pytest.mark.parametrize("path", [CRAFT, MAKER])
def test_a_record_that_cannot_be_read_is_not_touched(crafted: Tiny, path: str) -> None:
    crafted.write(path, "name: {\n")
    with pytest.raises(ImportRefused) as caught:
        planned(crafted, snapshot())
    assert (caught.value.why, caught.value.values) == (WhyNot.UNREADABLE, {"path": path})


def test_an_odd_layout_is_not_touched(crafted: Tiny) -> None:
    crafted.replace(CRAFT, 'version: "1"', 'version: &v "1"')
    crafted.replace(CRAFT, "licence: facts only", "licence: *v")
    assert planned(crafted, snapshot()).contents == {}
    facts = snapshot(skills=(ASKING, skill("Drawing", "awareness"), LISTENING))
    with pytest.raises(ImportRefused) as caught:
        planned(crafted, facts)
    assert (caught.value.why, caught.value.values) == (WhyNot.LAYOUT, {"path": CRAFT})


def test_a_file_that_nothing_could_read_is_not_written(
    crafted: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "MAX_FILE_BYTES", 500)
    facts = snapshot(skills=(ASKING, skill("Drawing", "awareness"), LISTENING))
    with pytest.raises(ImportRefused) as caught:
        planned(crafted, facts)
    assert caught.value.why is WhyNot.TOO_LARGE
    assert caught.value.values == {"path": CRAFT, "limit": "500"}


def test_all_is_written_or_nothing(crafted: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = snapshot(role("Grower", level("Grower", asking="working", listening="awareness")))
    outcome = planned(crafted, facts)
    before = _files(crafted.root)
    rename = Path.replace

    def fail_at_roles(draft: Path, target: Path) -> Path:
        if "grower" in target.name:
            raise PermissionError(13, "Permission denied", str(target))
        return rename(draft, target)

    monkeypatch.setattr(Path, "replace", fail_at_roles)
    with pytest.raises(Refusal) as caught:
        outcome.write(crafted.root)
    assert caught.value.why is Why.CANNOT_WRITE
    assert caught.value.values == {
        "path": "curriculum/roles/digital/grower.yml",
        "reason": "Permission denied",
    }
    assert _files(crafted.root) == before


def test_what_a_link_leads_to_is_not_written(crafted: Tiny, tmp_path: Path) -> None:
    facts = snapshot(skills=(ASKING, skill("Drawing", "awareness"), LISTENING))
    outcome = planned(crafted, facts)
    shutil.move(crafted.root / MAKER, tmp_path / "elsewhere.yml")
    (crafted.root / MAKER).symlink_to(tmp_path / "elsewhere.yml")
    before = _files(crafted.root)
    with pytest.raises(Refusal) as caught:
        outcome.write(crafted.root)
    assert (caught.value.why, caught.value.values) == (Why.LINKED, {"path": MAKER})
    assert _files(crafted.root) == before


def test_a_framework_that_is_new_is_begun_without_an_error(tiny: Tiny) -> None:
    facts = read_download(gdad.OFFICIAL / "roles.csv", gdad.OFFICIAL / "skills.csv")
    outcome = planned(tiny, facts, framework="gdad", version="2025-09-15")
    assert len(outcome.contents) == 53
    outcome.write(tiny.root)
    assert {each.code for each in tiny.diagnostics()} == {"P010"}
    assert len(tiny.diagnostics()) == len(outcome.summary.to_translate)
    known = tiny.read().frameworks["gdad"].value
    assert (known.version, known.source.read_on, len(known.skills)) == ("2025-09-15", DAY, 188)
    again = planned(tiny, facts, framework="gdad")
    assert (again.contents, len(again.summary.to_translate)) == ({}, 449)


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A copy of our own curriculum, with its addresses recorded."""
    for folder in ("curriculum", "content"):
        shutil.copytree(PROJECT / folder, tmp_path / "ours" / folder)
    repair(tmp_path / "ours", GIVEN)
    return tmp_path / "ours"


Bring = Callable[..., Import]


@pytest.fixture
def bring(ours: Path, tmp_path: Path) -> Bring:
    def into_ours(tables: gdad.Tables, renames: Renames) -> Import:
        facts = read_download(*tables.write_to(tmp_path))
        return plan_import(
            ours, read(ours), "gdad", facts, renames=renames, version="2026-09-30", read_on=DAY
        )

    return into_ours


def test_the_official_snapshot_changes_no_byte_of_our_curriculum(bring: Bring) -> None:
    outcome = bring(gdad.official(), Renames())
    assert (outcome.contents, outcome.gone) == ({}, ())
    assert (outcome.summary.to_translate, outcome.summary.remarks) == ((), ())


def test_a_later_snapshot_comes_over_our_curriculum(
    bring: Bring, ours: Path, tmp_path: Path
) -> None:
    (tmp_path / "renames.yml").write_text(gdad.RENAMES, encoding="utf-8")
    before = read(ours)
    outcome = bring(gdad.later(), read_renames(tmp_path / "renames.yml"))
    assert outcome.gone == ("curriculum/roles/gdad/data-ethicist.yml",)
    assert sorted(outcome.contents) == [
        "curriculum/frameworks/gdad.yml",
        "curriculum/roles/gdad/agile-coach.yml",
        "curriculum/roles/gdad/analytics-engineer.yml",
        "curriculum/roles/gdad/business-analyst.yml",
        "curriculum/roles/gdad/business-relationship-manager.yml",
        "curriculum/roles/gdad/content-designer.yml",
        "curriculum/roles/gdad/data-and-ai-ethicist.yml",
    ]
    found = outcome.summary.differences
    assert found["skills"].added == ("coaching-in-an-agile-environment",)
    assert found["skills"].removed == (
        "content-concepts-and-prototyping",
        "user-focus-content-design",
    )
    assert [each.after for each in found["skills"].renamed] == [
        "applied-empathy-and-inclusivity",
        "business-modelling",
        "digital-and-data-systems-analysis",
        "business-and-user-acceptance-testing",
        "user-experience-insight-analysis",
    ]
    assert found["roles"].added == ("agile-coach",)
    assert found["roles"].renamed == (
        Altered("data-ethicist", "data-ethicist", "data-and-ai-ethicist"),
    )
    assert found["requirements"].relevelled == (
        Altered(
            "analytics-engineer/lead-analytics-engineer "
            "gdad:turning-business-problems-into-data-design",
            "working",
            "practitioner",
        ),
    )
    ladder = [level.id for level in outcome.curriculum.roles["data-and-ai-ethicist"].value.levels]
    assert ladder == [
        "data-and-ai-ethicist",
        "senior-data-and-ai-ethicist",
        "data-ethics-lead",
        "head-of-data-ethics",
    ]
    coach = [level.id for level in outcome.curriculum.roles["agile-coach"].value.levels]
    assert coach == ["senior-agile-coach", "lead-agile-coach"]
    outcome.write(ours)
    left = errors(ours)  # modules name skills that are gone: `framework upgrade` is for these
    assert all(re.match(r"C0(02|12) Location\(path=.curriculum/modules/", each) for each in left)
    known = read(ours).frameworks["gdad"].value
    old = before.frameworks["gdad"].value
    assert known.skills_by_id["digital-and-data-systems-analysis"].name.cy == (
        old.skills_by_id["systems-analysis"].name.cy
    )
    again = bring(gdad.later(), Renames())
    assert (again.contents, again.gone) == ({}, ())
    assert again.summary.to_translate == tuple(
        Untranslated(each.location, each.name) for each in outcome.summary.to_translate
    )


def _files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}
