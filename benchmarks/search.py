"""Measures search: `python benchmarks/search.py` for how well, with `--modules 1000` how fast.

Without a number the evaluation set in `tests/search` is asked of the project's own content, and
what fails is shown. With one, a corpus of so many modules is written, indexed in this process, and
searched in Chromium with the words of its own titles and keywords.
"""

from __future__ import annotations

import argparse
import gzip
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median, quantiles

from frame import PROJECT

sys.path.insert(0, str(PROJECT / "tests"))

from playwright.sync_api import Browser, sync_playwright

import chromium
from evaluating import Evaluation, evaluate
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read
from llwybr.render.strings import load_strings
from llwybr.search.files import SEARCH_FILES, search_files
from searching import THEME, engine, write_search

QUERIES = 300
_TIME = """queries => queries.map(query => {
  const before = performance.now();
  engine.search(query);
  return performance.now() - before;
})"""


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", type=int, help="how fast, on a corpus of so many modules")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, started() as browser:
        if asked.modules:
            how_fast(browser, Path(folder), asked.modules, asked.seed)
        else:
            how_well(browser, Path(folder))


@contextmanager
def started() -> Iterator[Browser]:
    """A browser."""
    path = chromium.find_or_fetch(print)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        yield browser
        browser.close()


def how_well(browser: Browser, folder: Path) -> None:
    """Ask the evaluation set of the project's own content, in both languages."""
    plan = lay_out(read(PROJECT))
    write_search(plan, folder)
    for language in Language:
        tell(evaluate(browser, plan, folder, language))
    weigh(folder)


def tell(measured: Evaluation) -> None:
    """Print the measures of one language and everything that fails."""
    print(f"\n{measured.language.value}: mean reciprocal rank {measured.mean_reciprocal_rank:.3f}")
    for kind, rank in measured.by_kind.items():
        print(f"  {kind:12} {rank:.3f}")
    print(f"  nothing found where nothing answers {measured.honest:.3f}")
    print(
        f"  lemmas: recall {measured.recall:.3f}, of inflected pages "
        f"{measured.recall_of_inflected:.3f}, true pages {measured.precision:.3f}"
    )
    for answer in measured.answerable:
        if answer.reciprocal_rank < 1:
            best = ", ".join(answer.found[:3]) or "nothing"
            print(f"  {answer.reciprocal_rank:.2f} {answer.query.text!r} found {best}")
    for finding in measured.findings:
        if finding.missed or finding.false:
            missed, false = ", ".join(sorted(finding.missed)), ", ".join(sorted(finding.false))
            print(f"  lemma {finding.lemma.lemma}: missed [{missed}], false [{false}]")


def how_fast(browser: Browser, folder: Path, modules: int, seed: int) -> None:
    """Index and search a corpus; times of indexing are the processor's for this process alone."""
    root, site = folder / "corpus", folder / "site"
    command = [sys.executable, str(Path(__file__).with_name("corpus.py")), str(root)]
    subprocess.run([*command, "--modules", str(modules), "--seed", str(seed)], check=True)
    plan = lay_out(read(root))
    _ = plan.paths, plan.demands  # pages need them too
    before = time.process_time()
    files = dict(search_files(plan, load_strings(THEME)))
    print(f"indexing {time.process_time() - before:.2f} s, {len(files)} files")
    write_search(plan, site)
    weigh(site)
    for language in Language:
        with engine(browser, site, language) as page:
            page.evaluate(_TIME, queries(plan, language, seed + 1))
            times = page.evaluate(_TIME, queries(plan, language, seed))
        late = quantiles(times, n=20)[-1]
        print(f"{language.value}: query {median(times):.1f} ms, 95th percentile {late:.1f} ms")


def queries(plan: SitePlan, language: Language, seed: int) -> list[str]:
    """One to three words that stand beside each other in a title or a keyword."""
    random = Random(seed)
    fronts = [
        module.edition(language).front.value
        for module in plan.curriculum.available(language).values()
    ]
    texts = [text.split() for front in fronts for text in (front.title, *front.keywords)]
    return [_part(random, random.choice(texts)) for _ in range(QUERIES)]


def _part(random: Random, words: list[str]) -> str:
    start = random.randrange(len(words))
    return " ".join(words[start : start + random.randint(1, 3)])


def weigh(folder: Path) -> None:
    """Print what a first search loads in each language, compressed as servers do."""
    scripts = [name for name in SEARCH_FILES if name.endswith(".js")]
    for language in Language:
        names = [*scripts, f"search/{language.value}/index.json"]
        sizes = {name: len(gzip.compress((folder / name).read_bytes(), 6)) for name in names}
        each = ", ".join(f"{Path(name).name} {size / 1024:.1f}" for name, size in sizes.items())
        print(f"{language.value}: first search {sum(sizes.values()) / 1024:.1f} KB gzip ({each})")


if __name__ == "__main__":
    main()
