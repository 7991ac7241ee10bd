"""Addresses are promises: where a page moves or goes, its old address leads to what is nearest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from llwybr.curriculum.addresses import Keeper, keepers, moved, published_claims
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import OLD_PATH
from llwybr.curriculum.language import Language
from llwybr.edit.splicing import Change, Drop, Insert, Put


@dataclass(frozen=True, slots=True)
class Heirs:
    """The keys of the pages that take the place of others, by the keys of those.

    `mine` begin the keys of all pages that an import may change.
    """

    heirs: Mapping[str, str]
    mine: tuple[str, ...]

    def is_mine(self, key: str) -> bool:
        """Whether an import may change the page, or anything that takes its place."""
        return key in self.heirs or f"{key}/".startswith(self.mine)


def forwarded(before: Curriculum, after: Curriculum, heirs: Heirs) -> Iterator[tuple[str, Change]]:
    """Changes to the files in `after`, each with the file's path, so that no address is lost.

    An old address at which a page stands now is taken out again: it leads there by itself.
    """
    lists: dict[str, dict[Language, list[str]]] = {}
    kept = {keeper.key: keeper for keeper in _keepers(after)}
    for language in Language:
        standing = {claim.address for claim in published_claims(after, language)}
        for key, keeper in kept.items():
            if heirs.is_mine(key):
                yield from _taken_over(keeper, language, standing)
        leading = standing | {claim.address for claim in moved(after, language)}
        for address, key in _addresses(before, language).items():
            heir = heirs.heirs.get(key, key)
            if heirs.is_mine(key) and address not in leading and heir in kept:
                empty: dict[Language, list[str]] = {each: [] for each in Language}
                lists.setdefault(heir, empty)[language].append(address)
    for key, lost in lists.items():
        yield from _added(kept[key], lost)


def _keepers(curriculum: Curriculum) -> Iterator[Keeper]:
    """Where the old addresses of frameworks and roles are written; both languages share a place."""
    for keeper in keepers(curriculum, Language.CY):
        if keeper.key.startswith(("roles/", "frameworks/")):
            yield keeper


def _addresses(curriculum: Curriculum, language: Language) -> dict[str, str]:
    """Every address that leads somewhere, old ones too, with the key of the page."""
    old = {claim.address: claim.key for claim in moved(curriculum, language)}
    now = {claim.address: claim.key for claim in published_claims(curriculum, language)}
    every = {**old, **now}
    return {each: every[each] for each in sorted(every) if re.fullmatch(OLD_PATH, each)}


def _taken_over(
    keeper: Keeper, language: Language, standing: set[str]
) -> Iterator[tuple[str, Change]]:
    for n, path in enumerate(keeper.paths[language]):
        if path in standing:
            yield keeper.entry.source.path, Drop((*keeper.way, language.value, n))


def _added(keeper: Keeper, lost: Mapping[Language, list[str]]) -> Iterator[tuple[str, Change]]:
    path = keeper.entry.source.path
    if not any(keeper.paths.values()) and keeper.way not in keeper.entry.source.values:
        yield path, Put(keeper.way, {each.value: lost[each] for each in Language})
        return
    for language in Language:
        for address in lost[language]:
            place = len(keeper.paths[language])
            yield path, Insert((*keeper.way, language.value), place, address)
