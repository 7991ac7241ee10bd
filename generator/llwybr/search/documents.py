"""What can be found: pages, and the terms of the glossary, with their texts and facts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from llwybr.curriculum.curriculum import HELP
from llwybr.curriculum.entities import unescape
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import EnglishTerm, Term
from llwybr.curriculum.language import Language, Name
from llwybr.curriculum.module import Module
from llwybr.curriculum.text import PassageKind, Text
from llwybr.plan.site import PageKind, PlannedPage, SitePlan
from llwybr.render.frame import Scene, section_title
from llwybr.render.help import told_of
from llwybr.render.pages import text_of
from llwybr.render.strings import Strings

from .facts import Facts, Roles, module_facts, role_facts, skill_facts

KINDS = ("module", "pathway", "role", "skill", "framework", "term", "post", "page", "help")
"""What a result can be; the interface's words have a name for each."""

_SURE, _LESSER, _LEAST, _DRAFT = 100, 75, 45, 60
"""How much pages count in hundredths: in full; steps of ladders and help; lists and rules; drafts.
"""

_LISTS = frozenset(
    {
        *(PageKind.HOME, PageKind.MODULES, PageKind.PATHWAYS, PageKind.ROLES),
        *(PageKind.FRAMEWORKS, PageKind.GLOSSARY, PageKind.POSTS),
    }
)
_LEFT_OUT = frozenset({PageKind.SEARCH, PageKind.EVERYTHING})

_LOOSE = re.compile(r" (?=[.,;:!?)])")
"""The space that an address leaves between the words of a link and what ends the sentence."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page's own text, under its heading; the first has neither anchor nor title."""

    anchor: str
    title: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """Something that a search can find.

    `url` is below the language's folder. `written` is the text that people have written for it,
    from which excerpts are taken, and `told` whatever else its page says. `weight` is how much it
    counts, in hundredths. `lang` is the language of its title where that is not the site's.
    """

    url: str
    kind: str
    title: str
    summary: str
    keywords: str = ""
    lead: str = ""
    written: Text | None = None
    told: str = ""
    facts: Facts = field(default_factory=Facts)
    weight: int = _SURE
    lang: str = ""

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The parts of its text."""
        return tuple(sections(self.written)) if self.written else ()

    @property
    def has_texts(self) -> bool:
        """Whether there is a text that excerpts can be taken from."""
        return self.written is not None and has_parts(self.written)

    @property
    def headings(self) -> str:
        """The titles of its sections."""
        return "\n".join(section.title for section in self.sections)

    @property
    def body(self) -> str:
        """The texts of its sections, and what else it says."""
        return "\n".join((*(section.text for section in self.sections), self.told))


@dataclass(frozen=True, slots=True)
class _Maker:
    """What is needed to make the documents of one language."""

    plan: SitePlan
    strings: Mapping[Language, Strings]
    language: Language
    roles: Roles
    modules: Mapping[str, Module]

    def documents(self) -> Iterator[Document]:
        for page in self.plan.in_(self.language):
            if _is_searched(self.plan, page):
                yield _MAKERS.get(page.kind, _Maker.other)(self, page)
        glossary = self.plan.curriculum.glossary
        for term in glossary.value.terms if glossary else ():
            yield self.term(term)

    def module(self, page: PlannedPage) -> Document:
        module = self.plan.curriculum.modules[page.ids[0]]
        edition = module.edition(self.language)
        front = edition.front.value
        return Document(
            url=address(page),
            kind="module",
            title=front.title,
            summary=front.summary,
            keywords="\n".join(front.keywords),
            lead="\n".join((front.summary, *front.outcomes.values())),
            written=edition.text,
            facts=module_facts(module, self.roles),
            weight=_weight(module),
        )

    def pathway(self, page: PlannedPage) -> Document:
        pathway = self.plan.curriculum.pathways[page.ids[0]].value
        titles = (
            self.modules[each].edition(self.language).front.value.title
            for each in pathway.modules
            if each in self.modules
        )
        summary = pathway.summary.in_(self.language)
        stages = (
            words.in_(self.language)
            for stage in pathway.stages
            for words in (stage.name, stage.summary)
        )
        return Document(
            url=address(page),
            kind="pathway",
            title=pathway.name.in_(self.language),
            summary=summary,
            lead="\n".join((summary, pathway.purpose.in_(self.language))),
            told="\n".join((*stages, *titles)),
            facts=Facts(role=pathway.audience),
        )

    def role(self, page: PlannedPage) -> Document:
        role = self.plan.curriculum.roles[page.ids[0]].value
        names = (level.name.in_(self.language) for level in role.levels)
        summary = role.summary.in_(self.language) if role.summary else ""
        return Document(
            url=address(page),
            kind="role",
            title=role.name.in_(self.language),
            lang=self._lang(role.name),
            summary=summary,
            keywords="\n".join(names),
            lead=summary,
            facts=role_facts(page.ids[0], role),
        )

    def role_level(self, page: PlannedPage) -> Document:
        role_id, level_id = page.ids
        role = self.plan.curriculum.roles[role_id].value
        level = role.level(level_id)
        if level is None:
            raise KeyError(page.key)
        return Document(
            url=address(page),
            kind="role",
            title=level.name.in_(self.language),
            lang=self._lang(level.name),
            summary=role.name.in_(self.language),
            facts=role_facts(role_id, role),
            weight=_LESSER,
        )

    def framework(self, page: PlannedPage) -> Document:
        framework = self.plan.curriculum.frameworks[page.ids[0]].value
        summary = framework.summary.in_(self.language)
        return Document(
            url=address(page),
            kind="framework",
            title=framework.name.in_(self.language),
            lang=self._lang(framework.name),
            summary=summary,
            keywords=framework.short_name.in_(self.language),
            lead=summary,
            facts=Facts(framework=page.ids),
        )

    def skill(self, page: PlannedPage) -> Document:
        framework_id, skill_id = page.ids
        framework: Framework = self.plan.curriculum.frameworks[framework_id].value
        skill = framework.skills_by_id[skill_id]
        demands = self.plan.demands.get(f"{framework_id}:{skill_id}", ())
        codes = (code for known in skill.codes.values() for code in known)
        return Document(
            url=address(page),
            kind="skill",
            title=skill.name.in_(self.language),
            lang=self._lang(skill.name),
            summary=framework.name.in_(self.language),
            keywords="\n".join(codes),
            facts=skill_facts(framework_id, framework, skill, demands),
        )

    def term(self, term: Term) -> Document:
        here = term.in_(self.language)
        other = term.in_(self.language.other)
        glossary = self.plan.page("glossary", self.language)
        return Document(
            url=f"{address(glossary)}#{term.id}",
            kind="term",
            title=here.term,
            summary=here.definition,
            keywords="\n".join((*here.synonyms, *here.avoid, here.plural or "", *_letters(other))),
            lead=here.definition,
        )

    def rule(self, page: PlannedPage) -> Document:
        told = told_of(page, self.language)
        return Document(
            url=address(page),
            kind="help",
            title=f"{told.code} {told.name}",
            summary=told.message,
            told="\n".join((told.message, told.remedy, told.why)),
            weight=_LEAST,
        )

    def other(self, page: PlannedPage) -> Document:
        """A text that people have written, or a list."""
        scene = Scene(self.plan, page, self.strings)
        written = self.plan.curriculum.pages.get(page.key)
        front = written.editions[self.language].front.value if written else None
        summary = front.summary if front else _lead(scene)
        text = written_text(self.plan, page)
        is_help = page.key.startswith(f"{HELP}/")
        return Document(
            url=address(page),
            kind="help" if is_help else "post" if page.kind is PageKind.POST else "page",
            title=front.title if front else section_title(scene, page.key),
            summary=summary,
            lead=summary,
            written=text,
            weight=self._weight_of(page, is_help=is_help, has_text=bool(text)),
        )

    def _weight_of(self, page: PlannedPage, *, is_help: bool, has_text: bool) -> int:
        if page.kind in _LISTS:
            return _LEAST
        return _SURE if has_text and not is_help else _LESSER

    def _lang(self, name: Name) -> str:
        is_english = self.language is Language.CY and name.is_missing
        return Language.EN.value if is_english else ""


_MAKERS: Mapping[PageKind, Callable[[_Maker, PlannedPage], Document]] = {
    PageKind.MODULE: _Maker.module,
    PageKind.PATHWAY: _Maker.pathway,
    PageKind.ROLE: _Maker.role,
    PageKind.ROLE_LEVEL: _Maker.role_level,
    PageKind.FRAMEWORK: _Maker.framework,
    PageKind.SKILL: _Maker.skill,
    PageKind.RULE: _Maker.rule,
}


def written_text(plan: SitePlan, page: PlannedPage) -> Text | None:
    """What people have written for a page, if that can be found."""
    return text_of(plan, page) if _is_searched(plan, page) else None


def _is_searched(plan: SitePlan, page: PlannedPage) -> bool:
    has_words = page.kind is not PageKind.HOME or page.key in plan.curriculum.pages
    return has_words and page.kind not in _LEFT_OUT


def documents(
    plan: SitePlan, strings: Mapping[Language, Strings], language: Language
) -> tuple[Document, ...]:
    """Everything that can be found in one language, in the order of the plan; terms last."""
    roles = Roles.on_paths(plan, language)
    modules = plan.curriculum.available(language)
    return tuple(_Maker(plan, strings, language, roles, modules).documents())


def has_parts(text: Text) -> bool:
    """Whether a text has any part."""
    return bool(text.headings) or any(sections(text))


def sections(text: Text) -> Iterator[Section]:
    """The parts of a text, each with the prose under its heading; no first part without a word."""
    starts = [heading.location.line for heading in text.headings]
    prose: list[list[str]] = [[] for _ in range(len(starts) + 1)]
    for line, words in sorted(_prose(text), key=lambda each: each[0]):
        plain = _LOOSE.sub("", " ".join(unescape(words).split()))
        prose[bisect_right(starts, line)].append(plain)
    if prose[0]:
        yield Section("", "", " ".join(prose[0]))
    for heading, here in zip(text.headings, prose[1:], strict=True):
        yield Section(heading.anchor, heading.words, " ".join(here))


def _prose(text: Text) -> Iterator[tuple[int, str]]:
    """Passages and questions with the lines on which they begin; what is right is not told."""
    for passage in text.passages:
        if passage.kind is not PassageKind.HEADING:
            yield passage.first_line.line, passage.text.replace("|", " ")
    for quiz in text.quizzes:
        if quiz.entry:
            asked = quiz.entry.value
            options = (option.text for option in asked.options)
            yield quiz.location.line, " ".join((asked.question, *options))


def _lead(scene: Scene) -> str:
    """What a list says of itself."""
    return scene.words.get(f"{scene.page.key.removesuffix('/index')}.lead", "")


def address(page: PlannedPage) -> str:
    """The address below the language's folder."""
    return "".join(f"{part}/" for part in page.parts)


def _letters(term: EnglishTerm) -> Iterator[str]:
    """Abbreviations of a term in the other language, which people use in both."""
    yield from (word for word in (term.term, *term.synonyms) if word.isupper())


def _weight(module: Module) -> int:
    return _SURE if module.is_published else _DRAFT
