"""Times `llwybr build` beside its peers: `python benchmarks/build.py --modules 1000`.

With `--scale` it builds corpora of growing size instead, and tells how time grows with their pages.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
from itertools import count
from pathlib import Path

from peers import hugo, stock
from processes import Failed, peak_memory, timed
from rounds import Case, Measure, Place, as_json, as_table, conditions, measure, ratio, write_corpus

SCALE = (100, 300, 1000, 3000, 10_000)
_ROLE = "curriculum/roles/local/everyone.yml"
_TEMPLATE = "theme/pages/module.html"


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--stock", action="store_true", help="the stock stack too; it takes long")
    parser.add_argument("--scale", type=int, nargs="*", metavar="MODULES")
    asked = parser.parse_args()
    try:
        if asked.scale is not None:
            grow(asked.scale or SCALE)
        else:
            compare(asked.modules, asked.runs, with_stock=asked.stock, as_data=asked.json)
    except Failed as error:
        sys.exit(str(error))


def compare(modules: int, runs: int, *, with_stock: bool, as_data: bool) -> None:
    """Print what builds take beside Hugo with Pagefind, and the sizes of the sites."""
    with tempfile.TemporaryDirectory(prefix="llwybr-benchmark-") as folder:
        place = Place(Path(folder) / "corpus", Path(folder))
        write_corpus(place.root, modules)
        peers = [hugo(place), *(stock(place, is_pruned=p) for p in (False, True) if with_stock)]
        measures = measure([*cases(place), *peers], place, runs)
        sizes = {str(each.relative_to(place.work)): weight(each) for each in sites(place)}
    facts = {**conditions(modules, runs), "bytes": sizes}
    peer = next(each for each in measures if each.name == peers[0].name)
    told = as_table(measures, peer, facts, "of Hugo and Pagefind")
    print(as_json(measures, peer, facts) if as_data else told)
    if with_stock and not as_data:
        base = next(each for each in measures if each.name == "stock")
        print(f"\ncold, of the stock stack: {ratio(measures[0], base):.3f}")


def cases(place: Place) -> list[Case]:
    """Builds after what authors and curriculum owners do."""
    build, number = place.build(), count(1)
    role, template = place.root / _ROLE, place.root / _TEMPLATE
    return [
        Case("cold", build, place.forget),
        Case("nothing changed", build),
        Case("one module edited", build, place.edit),
        Case(
            "one role edited", build, lambda: _change(role, "\n  en: ", f"\n  en: {next(number)}. ")
        ),
        Case("a template edited", build, lambda: _change(template, "<h1>", "<h1 >")),
        Case("cold, --jobs 1 --no-cache", (*build, "--jobs", "1", "--no-cache"), place.forget),
    ]


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    if old not in text:
        old, new = new, old
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def sites(place: Place) -> list[Path]:
    """The folders of the sites that stand after the last round."""
    every = (
        place.site,
        *(place.work / name / "site" for name in ("stock", "stock-navigation.prune")),
    )
    return [each for each in (*every, place.work / "hugo" / "public") if each.is_dir()]


def weight(site: Path) -> int:
    """The bytes of all files of a site."""
    return sum(path.stat().st_size for path in site.rglob("*") if path.is_file())


def grow(scale: tuple[int, ...]) -> None:
    """Print how long a cold build takes, and how much memory, as the corpus grows."""
    found: list[tuple[int, float]] = []
    print(
        "| modules | pages | seconds | milliseconds a page | peak memory |\n|---|---|---|---|---|"
    )
    for modules in scale:
        with tempfile.TemporaryDirectory(prefix="llwybr-benchmark-") as folder:
            place = Place(Path(folder) / "corpus", Path(folder))
            write_corpus(place.root, modules)
            one = Measure(str(modules))
            one.rounds.append(timed(place.build(), place.environment()))
            pages = sum(1 for _ in place.site.rglob("index.html"))
            place.forget()
            one.peak = peak_memory(place.build(), place.environment())
        seconds = one.seconds[0]
        found.append((pages, seconds))
        each = f"{seconds / pages * 1000:.2f}"
        print(f"| {modules} | {pages} | {seconds:.1f} | {each} | {(one.peak or 0) / 1e6:.0f} MB |")
    if len(found) > 1:
        print(f"\ntime grows as pages to the power of {_exponent(found):.2f}")


def _exponent(found: list[tuple[int, float]]) -> float:
    """The slope of the straight line that fits the logarithms best (least squares)."""
    points = [(math.log(pages), math.log(seconds)) for pages, seconds in found]
    middle = [sum(axis) / len(points) for axis in zip(*points, strict=True)]
    above: float = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
    across: float = sum((x - middle[0]) * (x - middle[0]) for x, _ in points)
    return above / across


if __name__ == "__main__":
    main()
