"""What has to change because a framework calls things by other names now."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.location import Location
from llwybr.edit.frameworks.renames import Renames
from llwybr.edit.frameworks.upgrading import Change, Gone, Upgrade, Waiting, What, plan_upgrade

CRAFT = "curriculum/frameworks/craft.yml"
FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"
START = "curriculum/pathways/start.yml"
TEXT = "content/en/modules/second.md"
WELSH = "content/cy/modules/second.md"
ABOUT = "content/en/about.md"


def rename(tiny: Tiny, lines: str) -> None:
    tiny.replace(CRAFT, "\nskills:", f"\n{lines}\nskills:")


def plan(tiny: Tiny, table: Renames | None = None, framework: str = "craft") -> Upgrade:
    return plan_upgrade(tiny.root, tiny.read(), framework, table)


def test_a_curriculum_that_fits_needs_nothing(tiny: Tiny) -> None:
    assert plan(tiny) == plan(tiny, Renames({"never": "asking"}, {"never": "maker"})) == Upgrade()
    assert not plan(tiny).is_left


def test_skills_of_modules_and_roles_are_renamed(tiny: Tiny) -> None:
    rename(tiny, "renames: {enquiring: questioning, questioning: asking}")
    tiny.replace(SECOND, "craft:asking", '"craft:enquiring"')
    tiny.replace(MAKER, "asking, level: working", "questioning, level: working")
    tiny.replace(EVERYONE, '"values:1"}', '"values:1"}\n  - {skill: craft:enquiring}')
    way = ("skill",)
    assert plan(tiny) == Upgrade(
        changes=(
            Change(
                Location(SECOND, 7, 13),
                What.SKILL,
                "craft:enquiring",
                "craft:asking",
                ("alignments", 0, *way),
            ),
            Change(
                Location(MAKER, 12, 17),
                What.SKILL,
                "craft:questioning",
                "craft:asking",
                ("levels", 1, "requires", 0, *way),
            ),
            Change(
                Location(EVERYONE, 5, 13),
                What.SKILL,
                "craft:enquiring",
                "craft:asking",
                ("requires", 1, *way),
            ),
        )
    )


def test_audiences_are_renamed(tiny: Tiny) -> None:
    rename(tiny, "role_renames: {smith: maker}")
    tiny.replace(SECOND, "[everyone, maker]", "[everyone, smith]")
    tiny.replace(START, "[everyone]", "[smith]")
    assert plan(tiny).changes == (
        Change(Location(SECOND, 10, 22), What.ROLE, "smith", "maker", ("audience", 1)),
        Change(Location(START, 5, 12), What.ROLE, "smith", "maker", ("audience", 0)),
    )


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("[a](../frameworks/craft/hearing.md)", "../frameworks/craft/listening.md"),
        ("[a](../frameworks/craft/hearing.md#x)", "../frameworks/craft/listening.md#x"),
        ('[a](./../frameworks/craft/hearing.md "t")', "./../frameworks/craft/listening.md"),
        ("[a](../../cy/roles/smith.md?x)", "../../cy/roles/maker.md?x"),
        ("[a](../roles/smith/junior-maker.md)", "../roles/maker/junior-maker.md"),
        ("[a](../roles/smith/junior-smith.md#x)", "../roles/maker/junior-maker.md#x"),
    ],
    ids=["skill", "part", "title", "role", "level", "level-of-its-name"],
)
def test_links_to_generated_pages_are_renamed(tiny: Tiny, written: str, wanted: str) -> None:
    rename(tiny, "renames: {hearing: listening}\nrole_renames: {smith: maker}")
    tiny.replace(TEXT, "Begin with", f"Begin {written} with")
    [change] = plan(tiny).changes
    assert (change.location, change.what) == (Location(TEXT, 9, 7), What.LINK)
    assert (change.new, change.way) == (wanted, ())


def test_a_definition_of_a_plain_page_is_renamed_where_it_stands(tiny: Tiny) -> None:
    rename(tiny, "renames: {hearing: listening}")
    tiny.replace(ABOUT, "About the site.\n", "")
    tiny.write(ABOUT, tiny.text(ABOUT) + "See [it].\n\n[it]: frameworks/craft/hearing.md\n")
    [change] = plan(tiny).changes
    assert (change.old, change.new) == (
        "frameworks/craft/hearing.md",
        "frameworks/craft/listening.md",
    )
    assert tiny.text(ABOUT).splitlines()[change.location.line - 1][: change.location.column] == (
        "[it]: f"
    )


def test_a_level_that_the_role_has_no_more_is_for_a_person(tiny: Tiny) -> None:
    tiny.replace(TEXT, "Begin with", "Begin [a](../roles/maker/juniormaker.md) with")
    [gone] = plan(tiny).gone
    near = ("../roles/maker/junior-maker.md", "../roles/maker/maker.md")
    assert (gone.old, gone.near) == ("../roles/maker/juniormaker.md", near)


def test_a_level_that_the_new_role_has_not_is_for_a_person(tiny: Tiny) -> None:
    rename(tiny, "role_renames: {smith: maker}")
    tiny.replace(TEXT, "Begin with", "Begin [a](../roles/smith/older-smith.md) with")
    found = plan(tiny)
    old, near = "../roles/smith/older-smith.md", ()
    assert found == Upgrade(gone=(Gone(Location(TEXT, 9, 7), What.LINK, old, near),))
    assert found.is_left


def test_a_role_and_a_level_of_one_name_are_told_apart(tiny: Tiny) -> None:
    rename(tiny, "role_renames: {junior-maker: maker}")
    tiny.replace(TEXT, "Begin with", "Begin [a](../roles/junior-maker/junior-maker.md) with")
    [change] = plan(tiny).changes
    assert change.new == "../roles/maker/junior-maker.md"


def test_an_address_that_is_written_oddly_is_for_a_person(tiny: Tiny) -> None:
    rename(tiny, "renames: {hearing: listening}")
    tiny.replace(TEXT, "Begin with", "Begin [a](../frameworks/craft/hear%69ng.md) with")
    [gone] = plan(tiny).gone
    assert gone.old == "../frameworks/craft/hear%69ng.md"
    assert gone.near == ("../frameworks/craft/listening.md",)


def test_what_is_gone_is_for_a_person_with_what_is_most_like_it(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:listening", "craft:listenin")
    tiny.replace(SECOND, "craft:asking", "craft:zzz")
    tiny.replace(START, "[everyone]", "[makers]")
    tiny.replace(TEXT, "Begin with", "Begin [a](../frameworks/craft/askin.md) with")
    assert plan(tiny).gone == (
        Gone(
            Location(TEXT, 9, 7),
            What.LINK,
            "../frameworks/craft/askin.md",
            ("../frameworks/craft/asking.md",),
        ),
        Gone(Location(SECOND, 7, 13), What.SKILL, "craft:zzz"),
        Gone(Location(START, 5, 12), What.ROLE, "makers", ("maker",)),
        Gone(Location(MAKER, 13, 17), What.SKILL, "craft:listenin", ("craft:listening",)),
    )


def test_a_role_that_is_nowhere_is_no_business_of_a_framework_without_roles(tiny: Tiny) -> None:
    tiny.replace(START, "[everyone]", "[makers]")
    tiny.replace(TEXT, "Begin with", "Begin [a](../roles/makers.md) with")
    assert plan(tiny, framework="values") == Upgrade()
    assert len(plan(tiny).gone) == 2


def test_other_frameworks_are_left_alone(tiny: Tiny) -> None:
    rename(tiny, "renames: {hearing: listening}")
    tiny.replace(MAKER, "craft:listening", "craft:hearing")
    tiny.replace(SECOND, '"values:1"', '"values:9"')
    assert plan(tiny, framework="values").changes == ()
    assert [each.old for each in plan(tiny, framework="values").gone] == ["values:9"]
    assert [each.old for each in plan(tiny).changes] == ["craft:hearing"]
    assert plan(tiny).gone == ()


def test_versions_are_those_of_the_framework_now(tiny: Tiny) -> None:
    tiny.replace(SECOND, "level: working,", 'level: working, version: "0",')
    tiny.replace(SECOND, '"values:1",', '"values:1", version: "0",')
    tiny.replace(MAKER, "framework: craft\n", "framework: craft\nframework_version: '0'\n")
    assert plan(tiny).changes == (
        Change(Location(SECOND, 7, 52), What.VERSION, "0", "1", ("alignments", 0, "version")),
        Change(Location(MAKER, 3, 20), What.VERSION, "0", "1", ("framework_version",)),
    )


def test_a_version_stays_with_what_is_gone(tiny: Tiny) -> None:
    tiny.replace(SECOND, "asking, level: working,", 'zzz, level: working, version: "0",')
    tiny.replace(MAKER, "framework: craft\n", "framework: craft\nframework_version: '0'\n")
    tiny.replace(MAKER, "craft:listening", "craft:zzzz")
    assert [each.old for each in plan(tiny).gone] == ["craft:zzz", "craft:zzzz"]
    assert plan(tiny).changes == ()


def test_a_version_goes_with_what_is_renamed(tiny: Tiny) -> None:
    rename(tiny, "renames: {enquiring: asking}")
    tiny.replace(SECOND, "asking, level: working,", 'enquiring, level: working, version: "0",')
    assert [each.new for each in plan(tiny).changes] == ["craft:asking", "1"]


def test_a_table_renames_to_what_is_there(tiny: Tiny) -> None:
    rename(tiny, "renames: {enquiring: questioning}")
    tiny.replace(SECOND, "craft:asking", "craft:enquiring")
    tiny.replace(START, "[everyone]", "[smith]")
    table = Renames({"questioning": "asking"}, {"smith": "maker"})
    assert [each.new for each in plan(tiny, table).changes] == ["craft:asking", "maker"]


def test_what_is_not_there_yet_is_waited_for(tiny: Tiny) -> None:
    tiny.replace(TEXT, "Begin with", "Begin [a](../frameworks/craft/listening.md) with")
    table = Renames({"listening": "hearing"}, {"maker": "artisan"})
    found = plan(tiny, table)
    link = ("../frameworks/craft/listening.md", "../frameworks/craft/hearing.md")
    assert found == Upgrade(
        waiting=(
            Waiting(Location(TEXT, 9, 7), What.LINK, *link),
            Waiting(Location(SECOND, 10, 22), What.ROLE, "maker", "artisan"),
            Waiting(Location(MAKER, 13, 17), What.SKILL, "craft:listening", "craft:hearing"),
        )
    )
    assert found.is_left


def test_the_old_name_waits_as_long_as_the_framework_has_it(tiny: Tiny) -> None:
    found = plan(tiny, Renames({"listening": "asking"}))
    assert [(each.old, each.new) for each in found.waiting] == [("craft:listening", "craft:asking")]
    assert found.changes == ()


def test_the_rename_that_leads_nowhere_is_for_a_person(tiny: Tiny) -> None:
    rename(tiny, "renames: {hearing: heeding}")
    tiny.replace(MAKER, "craft:listening", "craft:hearing")
    assert [each.old for each in plan(tiny).gone] == ["craft:hearing"]


def test_files_that_cannot_be_read_are_told(tiny: Tiny) -> None:
    tiny.write(FIRST, "status: [\n")
    tiny.write(WELSH, "no front matter\n")
    found = plan(tiny)
    assert found.unread == (
        "content/cy/modules/first.md",
        WELSH,
        "content/en/modules/first.md",
        FIRST,
    )
    assert found.is_left


def test_an_alias_is_changed_once_and_counts_twice(tiny: Tiny) -> None:
    rename(tiny, "renames: {hearing: listening}")
    tiny.replace(
        SECOND,
        "  - {skill: craft:asking, level: working, relation: teaches, outcomes: [plan]}",
        "  - &one {skill: craft:hearing, level: awareness, relation: teaches, outcomes: [plan]}\n"
        "  - *one",
    )
    places = [(each.location, each.way) for each in plan(tiny).changes]
    assert places == [
        (Location(SECOND, 7, 18), ("alignments", 0, "skill")),
        (Location(SECOND, 7, 18), ("alignments", 1, "skill")),
    ]


def test_an_unknown_framework_is_an_error_of_the_caller(tiny: Tiny) -> None:
    with pytest.raises(KeyError):
        plan(tiny, framework="crafts")
