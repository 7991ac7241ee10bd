"""The page on the status of the site: what nobody has reviewed yet, and when reviews are due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Translation, TranslationStatus
from llwybr.export.files import CATALOGUE, STATUS, STATUS_SCHEMA
from llwybr.plan.status import STAGES, Due, Kind, NameCount, TextState

from .frame import Frame, Label, Link, Scene, frame, section_title
from .ordering import alphabetical
from .register import Cell, Register, RegisterGroup
from .tally import Tally, TallyGroup, TallyLine
from .values import long_date

KINDS: tuple[Kind, ...] = ("modules", "posts", "pages")
"""Kinds of texts, in the order in which they are shown."""

_PARTS = ("totals", "texts", "names", "reviews", "more")
"""The parts of the page, by the id of their headings."""

_FILES = {
    STATUS: "status.file.numbers",
    STATUS_SCHEMA: "status.file.schema",
    CATALOGUE: "coverage.file.catalogue",
}
"""The open data, below the site's root, with the key of the words for each file."""


@dataclass(frozen=True, slots=True)
class StatusView:
    """The page on the status of the site."""

    frame: Frame
    lead: str
    contents: tuple[Link, ...]
    totals: Tally
    texts: Register
    names: Tally
    reviews: Register
    more: tuple[Link, ...]


def status_view(scene: Scene) -> StatusView:
    """The page on the status of the site."""
    title, lead = section_title(scene, "status"), scene.words["status.lead"]
    contents = (Link(Label(scene.words[f"status.{part}"]), f"#{part}") for part in _PARTS)
    return StatusView(
        frame=frame(scene, title, lead, ()),
        lead=lead,
        contents=tuple(contents),
        totals=_totals(scene),
        texts=_texts(scene),
        names=_names(scene),
        reviews=_reviews(scene),
        more=tuple(_more(scene)),
    )


def _totals(scene: Scene) -> Tally:
    """How many texts of each kind and language have come how far, and how many terms."""
    words, texts = scene.words, scene.plan.status.texts
    lines = []
    for kind in KINDS:
        here = [text for text in texts if text.kind == kind]
        for language in Language if here else ():
            stages = [text.states[language].status for text in here]
            label = Label(words[f"status.count.{kind}.{language.value}"])
            lines.append(_line(label, "", [stages.count(stage) for stage in STAGES]))
    terms = [scene.plan.status.terms[stage] for stage in STAGES]
    lines.append(_line(Label(words["status.count.terms"]), scene.href("glossary"), terms))
    columns = (words["status.all"], *(words[f"status.stage.{stage}"] for stage in STAGES))
    caption, heading = words["status.totals.caption"], words["coverage.counted"]
    return Tally(caption, heading, columns, (TallyGroup(None, tuple(lines)),))


def _line(label: Label, href: str, numbers: Iterable[int]) -> TallyLine:
    kept = tuple(numbers)
    return TallyLine(label, href, (sum(kept), *kept))


def _texts(scene: Scene) -> Register:
    """Every text in both languages, Welsh first, in the order of waiting within its kind."""
    words, language = scene.words, scene.language
    named = alphabetical(
        scene.plan.status.texts, lambda text: _title(scene, text, language), language
    )
    texts, groups = sorted(named, key=lambda text: text.waits), []
    for kind in KINDS:
        lines = tuple(_text(scene, text) for text in texts if text.kind == kind)
        if lines:
            groups.append(RegisterGroup(words[f"status.kind.{kind}"], lines))
    columns = tuple(words[f"status.in.{each.value}"] for each in Language)
    return Register(words["status.texts.caption"], columns, tuple(groups), names_lines=False)


def _text(scene: Scene, text: TextState) -> tuple[Cell, ...]:
    return tuple(_state(scene, text, language) for language in Language)


def _state(scene: Scene, text: TextState, language: Language) -> Cell:
    """A text in one language, with a link to it and how far it has come."""
    is_other = language is not scene.language
    lang = language.value if is_other else None
    note = _stage(scene, text.states[language])
    label = Label(_title(scene, text, language), lang=lang)
    return Cell(label, scene.href_in(language, text.key), note, lang or "")


def _title(scene: Scene, text: TextState, language: Language) -> str:
    curriculum = scene.plan.curriculum
    if text.kind == "modules":
        module = curriculum.modules[text.key.removeprefix("modules/")]
        return module.edition(language).front.value.title
    return curriculum.pages[text.key].editions[language].front.value.title


def _stage(scene: Scene, state: Translation) -> str:
    stage: TranslationStatus = state.status
    word = scene.words[f"status.stage.{stage}"]
    return f"{word}: {long_date(state.date, scene.language)}" if state.date else word


def _names(scene: Scene) -> Tally:
    """Where the Welsh names come from: lines by themselves, and then frameworks with roles."""
    words, counts = scene.words, scene.plan.status.names
    alone, groups = [_sum(scene, counts)], []
    for framework_id, members in groupby(counts, lambda count: count.framework):
        kept = tuple(members)
        if framework_id is None or len(kept) == 1:
            alone += [_of(scene, count) for count in kept]
        else:
            link = _framework_link(scene, framework_id)
            groups.append(TallyGroup(link, tuple(_within(scene, count) for count in kept)))
    columns = tuple(words[f"status.names.{part}"] for part in ("all", "official", "ours", "none"))
    heading = words["coverage.counted"]
    lines = (TallyGroup(None, tuple(alone)), *groups)
    return Tally(words["status.names.caption"], heading, columns, lines)


def _sum(scene: Scene, counts: Iterable[NameCount]) -> TallyLine:
    parts = zip(*(_numbers(count) for count in counts), strict=True)
    numbers = tuple(map(sum, parts)) or (0, 0, 0)
    return _line(Label(scene.words["status.names.sum"]), "", numbers)


def _numbers(count: NameCount) -> tuple[int, int, int]:
    return count.official, count.ours, count.missing


def _framework_link(scene: Scene, framework_id: str) -> Link:
    framework = scene.plan.curriculum.frameworks[framework_id].value
    return scene.link(f"frameworks/{framework_id}", scene.label(framework.name))


def _of(scene: Scene, count: NameCount) -> TallyLine:
    """A framework without roles, or the roles without a framework."""
    if count.framework is None:
        href = f"{scene.href('roles/index')}#local"
        return _line(Label(scene.words["coverage.local"]), href, _numbers(count))
    link = _framework_link(scene, count.framework)
    return _line(link.label, link.href, _numbers(count))


def _within(scene: Scene, count: NameCount) -> TallyLine:
    """The names in a framework itself, or those of a family of its roles."""
    if not count.is_of_roles:
        href = scene.href(f"frameworks/{count.framework}")
        return _line(Label(scene.words["status.names.own"]), href, _numbers(count))
    framework = scene.plan.curriculum.frameworks[count.framework or ""].value
    names = {family.id: family.name for family in framework.families}
    name = names.get(count.family or "")
    label = scene.label(name) if name else Label(scene.words["group.other"])
    href = f"{scene.href('roles/index')}#{count.family if name else 'other'}"
    return _line(label, href, _numbers(count))


def _reviews(scene: Scene) -> Register:
    """The published modules, that whose review is due first on top."""
    words = scene.words
    lines = tuple(_review(scene, due) for due in scene.plan.status.reviews)
    days = (words["module.review.due"], words["module.reviewed"])
    columns = (words["status.module"], *days, words["status.owner"])
    groups = (RegisterGroup("", lines),) if lines else ()
    return Register(words["status.reviews.caption"], columns, groups, names_lines=True)


def _review(scene: Scene, due: Due) -> tuple[Cell, ...]:
    words, module = scene.words, scene.module_link(due.module)
    following = long_date(due.next, scene.language) if due.next else words["status.review.unset"]
    last = long_date(due.last, scene.language) if due.last else words["status.review.never"]
    return (
        Cell(module.label, module.href),
        Cell(Label(following)),
        Cell(Label(last)),
        _owner(scene, due),
    )


def _owner(scene: Scene, due: Due) -> Cell:
    """Where one can write about a module; its team has an id but no name in either language."""
    email = scene.plan.organisation.contact.address_of(due.owner)
    return Cell(Label(email), f"mailto:{email}")


def _more(scene: Scene) -> Iterator[Link]:
    yield Link(Label(scene.words["status.coverage"]), f"{scene.href('coverage')}#needed")
    for path, key in _FILES.items():
        yield Link(Label(scene.words[key]), scene.file(path))
