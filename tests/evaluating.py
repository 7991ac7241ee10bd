"""How well search answers what was judged, measured with the real engine in a browser."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from playwright.sync_api import Browser

from judgements import JudgedLemma, JudgedQuery, judged_lemmas, judged_queries
from llwybr.curriculum.curriculum import INDEX_KEYS, RULES
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan
from searching import engine, find, keys

NONE = "none"
"""The kind of the queries that nothing answers."""

EVERYTHING = 10_000
"""More results than there are pages."""

_SAYS_OF_OTHERS = frozenset((*INDEX_KEYS, "status"))
"""Pages that name others: found or not, they count neither way."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A query, and the keys of the pages found, the best first."""

    query: JudgedQuery
    found: tuple[str, ...]

    @property
    def reciprocal_rank(self) -> float:
        """One by the place of the first page that answers; 0 where there is none."""
        ranks = (n for n, key in enumerate(self.found, 1) if self.is_relevant(key))
        return 1 / next(ranks, float("inf"))

    def is_relevant(self, key: str) -> bool:
        """Whether a page answers; the levels of a role do where the role does."""
        return not {key, _role_of(key)}.isdisjoint(self.query.relevant)


@dataclass(frozen=True, slots=True)
class Finding:
    """A lemma, and the keys of all pages found for it."""

    lemma: JudgedLemma
    found: frozenset[str]

    @property
    def missed(self) -> frozenset[str]:
        """Pages that hold a form and were not found."""
        return frozenset(self.lemma.pages) - self.found

    @property
    def false(self) -> frozenset[str]:
        """Pages that were found and hold no form."""
        judged = {*self.lemma.pages, *self.lemma.also}
        return frozenset(key for key in self.found - judged if not _is_left_out(key))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was measured in one language."""

    language: Language
    answers: tuple[Answer, ...]
    findings: tuple[Finding, ...]

    @property
    def answerable(self) -> tuple[Answer, ...]:
        """The answers to queries that some page answers."""
        return tuple(answer for answer in self.answers if answer.query.kind != NONE)

    @property
    def mean_reciprocal_rank(self) -> float:
        """Over all queries that some page answers."""
        return _mean_rank(self.answerable)

    @property
    def by_kind(self) -> dict[str, float]:
        """The same for each kind of query."""
        kinds = sorted({answer.query.kind for answer in self.answerable})
        return {
            kind: _mean_rank(each for each in self.answerable if each.query.kind == kind)
            for kind in kinds
        }

    @property
    def honest(self) -> float:
        """The share of queries that nothing answers for which nothing is found."""
        return mean(not each.found for each in self.answers if each.query.kind == NONE)

    @property
    def recall(self) -> float:
        """Of the pages that hold a form of a lemma, the share that is found."""
        found = sum(len(frozenset(each.lemma.pages) & each.found) for each in self.findings)
        return found / sum(len(each.lemma.pages) for each in self.findings)

    @property
    def recall_of_inflected(self) -> float:
        """The same of the pages that hold inflected or mutated forms alone."""
        found = sum(len(frozenset(each.lemma.inflected) & each.found) for each in self.findings)
        return found / sum(len(each.lemma.inflected) for each in self.findings)

    @property
    def precision(self) -> float:
        """Of the pages found for a lemma, the share that holds a form of it."""
        true = sum(len(frozenset(each.lemma.pages) & each.found) for each in self.findings)
        return true / (true + sum(len(each.false) for each in self.findings))


def evaluate(browser: Browser, plan: SitePlan, folder: Path, language: Language) -> Evaluation:
    """Ask everything that was judged; `folder` holds what `write_search` wrote of the plan."""
    known = keys(plan, language)
    queries, lemmas = judged_queries(language), judged_lemmas(language)
    with engine(browser, folder, language) as page:
        answers = find(page, [query.text for query in queries])
        findings = find(page, [lemma.lemma for lemma in lemmas], EVERYTHING)
    return Evaluation(
        language,
        tuple(Answer(q, _known(known, urls)) for q, urls in zip(queries, answers, strict=True)),
        tuple(
            Finding(each, frozenset(_known(known, urls)))
            for each, urls in zip(lemmas, findings, strict=True)
        ),
    )


def _known(known: dict[str, str], urls: Sequence[str]) -> tuple[str, ...]:
    return tuple(known[url] for url in urls)


def _mean_rank(answers: Iterable[Answer]) -> float:
    return mean(answer.reciprocal_rank for answer in answers)


def _role_of(key: str) -> str:
    section, *ids = key.split("/")
    return f"{section}/{ids[0]}" if section == "roles" and len(ids) == 2 else key


def _is_left_out(key: str) -> bool:
    return key in _SAYS_OF_OTHERS or key.startswith(f"{RULES}/") or _role_of(key) != key
