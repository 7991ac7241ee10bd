"""Cycles in a graph of ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def cycles(needs: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Each group of ids that need each other, as one cycle that starts at its smallest id.

    Walks depth first without recursion; every id is settled once, so each cycle found closes at a
    different edge.
    """
    settled: set[str] = set()
    for start in sorted(needs):
        yield from _from(start, needs, settled)


def _from(
    start: str, needs: Mapping[str, Sequence[str]], settled: set[str]
) -> Iterator[tuple[str, ...]]:
    way: dict[str, None] = {}
    stack = [(start, iter(needs.get(start, ())))] if start not in settled else []
    if stack:
        way[start] = None
    while stack:
        here, following = stack[-1]
        after = next(following, None)
        if after is None:
            stack.pop()
            way.popitem()
            settled.add(here)
        elif after in way:
            ids = list(way)
            yield _rotated(ids[ids.index(after) :])
        elif after in needs and after not in settled:
            way[after] = None
            stack.append((after, iter(needs[after])))


def _rotated(cycle: Sequence[str]) -> tuple[str, ...]:
    at = cycle.index(min(cycle))
    return (*cycle[at:], *cycle[:at])
