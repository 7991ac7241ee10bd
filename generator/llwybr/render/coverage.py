"""Working in the open: which skills of which role level have a module, in each language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llwybr.curriculum.curriculum import HELP
from llwybr.curriculum.language import Language
from llwybr.export.files import CATALOGUE, CATALOGUE_SCHEMA, COVERAGE, COVERAGE_CSV
from llwybr.plan.coverage import Coverage, totals

from .chart import Bar, Chart, ChartRow, bar_width
from .frame import Frame, Label, Link, Scene, frame, section_link, section_title
from .ordering import alphabetical
from .tally import Tally, TallyGroup, TallyLine

LONGEST = 10
"""How many lines a short list has at most."""

_FOUND = ("covered", "missing")
"""What is counted in each language, as in the keys of the words."""

_PARTS = ("totals", "families", "needed", "gaps", "complete", "levels", "files")
"""The parts of the page, by the id of their headings."""

_FILES = {
    COVERAGE_CSV: "coverage.file.table",
    COVERAGE: "coverage.file.numbers",
    CATALOGUE: "coverage.file.catalogue",
    CATALOGUE_SCHEMA: "coverage.file.schema",
}
"""The open data, below the site's root, with the key of the words for each file."""


@dataclass(frozen=True, slots=True)
class FamilyTally:
    """The role levels of a family of roles."""

    name: Label
    anchor: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Invitation:
    """A skill that no module teaches at a level, and how many role levels need it there."""

    skill: Link
    level: Label | None
    number: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A role level in a short list, and how many skills put it there."""

    place: Link
    number: int


@dataclass(frozen=True, slots=True)
class CoverageView:
    """The page on coverage.

    `repository` is where the content is kept; without a `href` where that is no web address.
    """

    frame: Frame
    lead: str
    guide: Link
    repository: Link | None
    contents: tuple[Link, ...]
    totals: Tally
    chart: Chart
    invitations: tuple[Invitation, ...]
    gaps: tuple[Ranked, ...]
    complete: tuple[Ranked, ...]
    complete_count: str
    families: tuple[FamilyTally, ...]
    files: tuple[Link, ...]


Pair = tuple[Coverage, Coverage]
"""One place in both languages, Welsh first."""


@dataclass(frozen=True, slots=True)
class _Family:
    """A family of roles: for each role, by name, its places up the ladder."""

    name: Label
    anchor: str
    roles: tuple[tuple[Link, tuple[Pair, ...]], ...]

    def covered(self, language: Language) -> int:
        """How many of the skills needed have a module."""
        return sum(len(line.covered) for line in self._lines(language))

    def required(self, language: Language) -> int:
        """How many skills its role levels need, all added up."""
        return sum(len(line.required) for line in self._lines(language))

    def _lines(self, language: Language) -> Iterator[Coverage]:
        for _, pairs in self.roles:
            for pair in pairs:
                yield from (line for line in pair if line.language is language)


def coverage_view(scene: Scene) -> CoverageView:
    """The page on coverage. Its short lists are about the page's own language."""
    title, lead = section_title(scene, "coverage"), scene.words["coverage.lead"]
    families = tuple(_families(scene))
    tallies = tuple(_family_tally(scene, family) for family in families)
    here = [line for line in scene.plan.coverage if line.language is scene.language]
    complete = [line for line in here if not line.missing]
    count = scene.words["coverage.complete.count"].replace("{n}", str(len(complete)))
    return CoverageView(
        frame=frame(scene, title, lead, ()),
        lead=lead,
        guide=section_link(scene, f"{HELP}/index"),
        repository=_repository(scene),
        contents=tuple(_contents(scene)),
        totals=_totals(scene),
        chart=_chart(scene, families),
        invitations=tuple(_invitations(scene, here)),
        gaps=tuple(_gaps(scene, here)),
        complete=tuple(_complete(scene, complete)),
        complete_count=count,
        families=tallies,
        files=tuple(_files(scene)),
    )


def _families(scene: Scene) -> Iterator[_Family]:
    """The roles of no framework first, then each framework's families; none without a role."""
    curriculum, words = scene.plan.curriculum, scene.words
    members: dict[tuple[str | None, str | None], list[str]] = {}
    for role_id, entry in curriculum.roles.items():
        members.setdefault((entry.value.framework, entry.value.family), []).append(role_id)
    places = _places(scene)
    local = [i for key in [*members] if key[0] is None for i in members.pop(key)]
    if local:
        yield _family(scene, Label(words["coverage.local"]), "local", local, places)
    for framework_id, framework in curriculum.frameworks.items():
        for each in framework.value.families:
            if ids := members.pop((framework_id, each.id), None):
                anchor = f"{framework_id}-{each.id}"
                yield _family(scene, scene.label(each.name), anchor, ids, places)
    if other := [i for ids in members.values() for i in ids]:
        yield _family(scene, Label(words["group.other"]), "other", other, places)


def _places(scene: Scene) -> dict[str, tuple[Pair, ...]]:
    """The places of every role, by its id."""
    known = {(line.place, line.language): line for line in scene.plan.coverage}
    found: dict[str, list[Pair]] = {}
    for place in dict.fromkeys(line.place for line in scene.plan.coverage):
        pair = (known[place, Language.CY], known[place, Language.EN])
        found.setdefault(place.role, []).append(pair)
    return {role_id: tuple(pairs) for role_id, pairs in found.items()}


def _family(
    scene: Scene, name: Label, anchor: str, ids: list[str], places: dict[str, tuple[Pair, ...]]
) -> _Family:
    roles = [(scene.role_link(role_id), places[role_id]) for role_id in ids]
    ordered = alphabetical(roles, lambda role: role[0].label.text, scene.language)
    return _Family(name, anchor, tuple(ordered))


def _family_tally(scene: Scene, family: _Family) -> FamilyTally:
    caption, heading = scene.words["coverage.levels.caption"], scene.words["coverage.level"]
    groups = tuple(_tally_group(scene, role, pairs) for role, pairs in family.roles)
    tally = Tally(caption, heading, _columns(scene), groups, family.name)
    return FamilyTally(family.name, family.anchor, tally)


def _tally_group(scene: Scene, role: Link, pairs: tuple[Pair, ...]) -> TallyGroup:
    lines = []
    for pair in pairs:
        link = scene.place_link(pair[0].place)
        found = (n for line in pair for n in (len(line.covered), len(line.missing)))
        lines.append(TallyLine(link.label, link.href, (len(pair[0].required), *found)))
    return TallyGroup(role if pairs[0][0].place.level else None, tuple(lines))


def _columns(scene: Scene) -> tuple[str, ...]:
    words = scene.words
    both = (words[f"coverage.{what}.{each.value}"] for each in Language for what in _FOUND)
    return (words["coverage.required"], *both)


def _totals(scene: Scene) -> Tally:
    """What all role levels need: added up, and each skill and level counted once."""
    words, known = scene.words, tuple(totals(scene.plan.coverage))
    needs = [known[0].required]
    skills = [known[0].skills_required]
    for each in known:
        needs += (each.covered, each.required - each.covered)
        skills += (each.skills_covered, each.skills_required - each.skills_covered)
    lines = (
        TallyLine(Label(words["coverage.added"]), "", tuple(needs)),
        TallyLine(Label(words["coverage.once"]), "", tuple(skills)),
    )
    caption, heading = words["coverage.totals.caption"], words["coverage.counted"]
    return Tally(caption, heading, _columns(scene), (TallyGroup(None, lines),))


def _chart(scene: Scene, families: Iterable[_Family]) -> Chart:
    words = scene.words
    series = {each: words[f"coverage.covered.{each.value}"] for each in Language}
    rows = []
    for family in families:
        bars = (_bar(scene, series[e], family.covered(e), family.required(e)) for e in Language)
        rows.append(ChartRow(Link(family.name, f"#{family.anchor}"), tuple(bars)))
    heading = words["role.family"]
    return Chart(words["coverage.chart.caption"], heading, tuple(series.values()), tuple(rows))


def _bar(scene: Scene, series: str, covered: int, required: int) -> Bar:
    words = scene.words["coverage.share"]
    text = words.replace("{covered}", str(covered)).replace("{required}", str(required))
    return Bar(series, text, bar_width(covered, required))


def _invitations(scene: Scene, lines: Iterable[Coverage]) -> Iterator[Invitation]:
    """What most role levels need and no module teaches; of equals, by the skill's id."""
    needed = Counter(need for line in lines for need in line.missing)
    for need in sorted(needed, key=lambda need: (-needed[need], need))[:LONGEST]:
        yield Invitation(scene.skill_link(need.skill), scene.level_label(need), needed[need])


def _gaps(scene: Scene, lines: Iterable[Coverage]) -> Iterator[Ranked]:
    """The role levels that lack most; of equals, by the address of the role."""
    found = [line for line in lines if line.missing]
    for line in sorted(found, key=lambda line: (-len(line.missing), line.place.key))[:LONGEST]:
        yield Ranked(scene.place_link(line.place), len(line.missing))


def _complete(scene: Scene, lines: Iterable[Coverage]) -> Iterator[Ranked]:
    """The role levels that lack nothing, those that need most first."""
    for line in sorted(lines, key=lambda line: (-len(line.required), line.place.key))[:LONGEST]:
        yield Ranked(scene.place_link(line.place), len(line.required))


def _repository(scene: Scene) -> Link | None:
    """Where the content is kept; whatever is no web address is shown without a link."""
    address = scene.plan.organisation.contact.repository
    if not address:
        return None
    is_address = address.startswith(("https://", "http://"))
    return Link(Label(address), address if is_address else "")


def _contents(scene: Scene) -> Iterator[Link]:
    """The parts of the page; the chart leads to every family."""
    for part in _PARTS:
        yield Link(Label(scene.words[f"coverage.{part}"]), f"#{part}")


def _files(scene: Scene) -> Iterator[Link]:
    """The open data; it stands at the root of the site, as the stylesheet does."""
    for path, key in _FILES.items():
        yield Link(Label(scene.words[key]), scene.file(path))
