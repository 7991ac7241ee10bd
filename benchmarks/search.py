"""Measures search: `python benchmarks/search.py` for how well, with `--modules 1000` how fast.

Without a number the evaluation set in `tests/search` is asked of the project's own content, and
what fails is shown. With one, a corpus of so many modules is written, indexed, and searched in
Chromium with the words of its own titles and keywords. With `--stock` the queries of the evaluation
set that a Markdown file answers are also asked of stock Material's search.
"""

from __future__ import annotations

import argparse
import gzip
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import mean, median, quantiles

from frame import PROJECT

sys.path.insert(0, str(PROJECT / "tests"))

from playwright.sync_api import Browser, sync_playwright

import chromium
from evaluating import Answer, Evaluation, evaluate
from judged_site import judged_plan
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read
from llwybr.render.strings import load_strings
from llwybr.search.excerpts import excerpts
from llwybr.search.files import SEARCH_FILES, search_files
from llwybr.search.memory import Memory
from searching import THEME, engine, write_search
from stock import build_stock
from stock_search import INDEX, ask, keys_of_stock, worker

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
    parser.add_argument("--stock", action="store_true", help="beside stock Material")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, started() as browser:
        if asked.stock:
            beside_stock(browser, Path(folder))
        elif asked.modules:
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
    """Ask the evaluation set of the curriculum that it was judged for, in both languages."""
    with tempfile.TemporaryDirectory() as judged:
        plan = judged_plan(Path(judged))
    write_search(plan, folder)
    for language in Language:
        tell(evaluate(browser, plan, folder, language))
    weigh(folder)


def beside_stock(browser: Browser, folder: Path) -> None:
    """Compare how well, how light and how fast both search the Markdown that both show."""
    plan = lay_out(read(PROJECT))
    write_search(plan, folder / "ours")
    (folder / "stock").mkdir()
    site = build_stock(folder / "stock")
    for language in Language:
        measured = evaluate(browser, plan, folder / "ours", language)
        keys = keys_of_stock(plan, site, language)
        ours = [_among(answer, frozenset(keys.values())) for answer in measured.answerable]
        ours = [answer for answer in ours if answer.query.relevant]
        told = ask(browser, site, [answer.query.text for answer in ours])
        theirs = [
            Answer(answer.query, tuple(keys.get(each, "") for each in one.addresses))
            for answer, one in zip(ours, told, strict=True)
        ]
        late = quantiles((one.milliseconds for one in told), n=20)[-1]
        print(f"{language.value}: {len(ours)} queries, mean reciprocal rank", end=" ")
        print(f"{_mean_rank(ours):.3f} ours, {_mean_rank(theirs):.3f} stock; stock query", end=" ")
        print(f"{median(one.milliseconds for one in told):.1f} ms, 95th percentile {late:.1f} ms")
    weigh(folder / "ours")
    sizes = [len(gzip.compress((site / name).read_bytes(), 6)) for name in (worker(site), INDEX)]
    whole, index = sum(sizes) / 1024, sizes[1] / 1024
    print(f"stock: first search {whole:.1f} KB gzip, of it the index {index:.1f}")


def _among(answer: Answer, keys: frozenset[str]) -> Answer:
    """An answer as if there were no other pages than these."""
    relevant = tuple(key for key in answer.query.relevant if key in keys)
    found = tuple(key for key in answer.found if key in keys)
    return Answer(replace(answer.query, relevant=relevant), found)


def _mean_rank(answers: Sequence[Answer]) -> float:
    return mean(answer.reciprocal_rank for answer in answers)


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
    """Index and search a corpus; times of indexing are those of the processor."""
    root, site = folder / "corpus", folder / "site"
    command = [sys.executable, str(Path(__file__).with_name("corpus.py")), str(root)]
    subprocess.run([*command, "--modules", str(modules), "--seed", str(seed)], check=True)
    tell_indexing("without a memory", root, with_memory=False, is_first=True)
    tell_indexing("with an empty one", root, with_memory=True, is_first=True)
    tell_indexing("nothing changed", root, with_memory=True)
    edit(root, "Cofiwch hyn hefyd.", "Remember this too.")
    tell_indexing("one module edited", root, with_memory=True)
    edit(root, "Cofiwch y gwdihŵ hefyd.", "Remember the owl too.")
    tell_indexing("one module edited, with a new word", root, with_memory=True)
    plan = lay_out(read(root))
    write_search(plan, site)
    weigh(site)
    for language in Language:
        with engine(browser, site, language) as page:
            page.evaluate(_TIME, queries(plan, language, seed + 1))
            times = page.evaluate(_TIME, queries(plan, language, seed))
        late = quantiles(times, n=20)[-1]
        print(f"{language.value}: query {median(times):.1f} ms, 95th percentile {late:.1f} ms")


def tell_indexing(what: str, root: Path, *, with_memory: bool, is_first: bool = False) -> None:
    """Index in a process of its own, which has no lexicon loaded yet; print how long it took."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        run = pool.submit(indexing, root, with_memory=with_memory, is_first=is_first)
        seconds = run.result()
    print(f"indexing, {what}: {seconds:.2f} s")


def indexing(root: Path, *, with_memory: bool, is_first: bool) -> float:
    """The seconds of the processor that both indexes take once the plan is made.

    The first time the texts for excerpts belong to it; later they are taken over with their pages.
    """
    plan = lay_out(read(root))
    _ = plan.paths, plan.demands  # pages need them too
    strings, memory = load_strings(THEME), Memory(root) if with_memory else None
    before = time.process_time()
    for _ in search_files(plan, strings, memory):
        pass
    for page in plan.pages.values() if is_first else ():
        for _ in excerpts(plan, page):
            pass
    return time.process_time() - before


def edit(root: Path, welsh: str, english: str) -> None:
    """Add a sentence to both texts of a module."""
    name = min(path.name for path in (root / "content/en/modules").iterdir())
    for language, sentence in (("cy", welsh), ("en", english)):
        path = root / "content" / language / "modules" / name
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("\n\n", f"\n\n{sentence} ", 1), encoding="utf-8")


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
