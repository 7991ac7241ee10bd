"""Times `llwybr check` beside `llwybr build`: `python benchmarks/check.py --modules 1000`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from processes import Failed
from rounds import LLWYBR, Case, Place, as_json, as_table, conditions, measure, write_corpus


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="llwybr-benchmark-") as folder:
        place = Place(Path(folder) / "corpus", Path(folder))
        write_corpus(place.root, asked.modules)
        try:
            measures = measure(cases(place), place, asked.runs)
        except Failed as error:
            sys.exit(str(error))
    facts, build = conditions(asked.modules, asked.runs), measures[0]
    told = as_table(measures, build, facts, "of the build")
    print(as_json(measures, build, facts) if asked.json else told)


def cases(place: Place) -> list[Case]:
    """The commands of a round in their order."""
    check = (*LLWYBR, "check", "--root", str(place.root), "--lang", "en")
    return [
        Case("build, cold", place.build(), place.forget),
        Case("check --no-cache", (*check, "--no-cache"), place.forget),
        Case("check, from nothing", check, place.forget),
        Case("check, nothing changed", check),
        Case("check, one module edited", check, place.edit),
    ]


if __name__ == "__main__":
    main()
