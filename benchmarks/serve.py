"""Times edits in the preview, from the save to the page shown: `python benchmarks/serve.py`.

Chromium has a module's page open, in one language after the other. A file is changed as an editor
would, and the time is taken until the page in the browser shows the change. Between edits the
preview has time to make the whole site, as an author's pauses give it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from frame import PROJECT

sys.path.insert(0, str(PROJECT / "tests"))

from playwright.sync_api import Page, sync_playwright

import chromium
from rounds import LLWYBR, Place, conditions, write_corpus

EDITS = 20
_SECONDS = 120
"""No edit takes longer, and no build while the benchmark waits for one."""


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="llwybr-benchmark-") as folder:
        place = Place(Path(folder) / "corpus", Path(folder))
        write_corpus(place.root, asked.modules)
        with serving(place) as url, browser() as page:
            found = list(measured(place.root, url, page))
    facts = conditions(asked.modules, EDITS)
    told = {**facts, **summary([seconds for _, seconds in found]), "edits": found}
    print(json.dumps(told, indent=2) if asked.json else as_text(told))


def measured(root: Path, url: str, page: Page) -> Iterator[tuple[str, float]]:
    """What was edited, and the seconds until the page showed it."""
    modules = sorted(path.stem for path in (root / "content/en/modules").iterdir())
    for number in range(EDITS):
        language, module = ("en", "cy")[number % 2], modules[number * 7 % len(modules)]
        page.goto(url + _address(url, language, module))
        _settle(page)
        name, change = _edits(root, language, module)[number % 5]
        mark = f"Newid{number}x"
        begun = time.perf_counter()
        change(mark)
        page.wait_for_function(_SHOWN, arg=mark, timeout=_SECONDS * 1000, polling=10)
        yield name, time.perf_counter() - begun
        print(f"{number + 1}/{EDITS} {name}", file=sys.stderr)


_SHOWN = "mark => document.body && document.body.innerText.includes(mark)"


def _edits(
    root: Path, language: str, module: str
) -> tuple[tuple[str, Callable[[str], object]], ...]:
    """What an author does to a module, most of it to the text."""
    text = root / "content" / language / "modules" / f"{module}.md"
    return (
        ("a sentence", lambda mark: _change(text, r"\n\n(?=\w)", rf"\g<0>{mark} ")),
        ("a heading", lambda mark: _change(text, r"\n## ", rf"\g<0>{mark} ")),
        ("a sentence", lambda mark: _change(text, r"\n\n(?=\w)", rf"\g<0>{mark} ")),
        ("the title", lambda mark: _change(text, r"\ntitle: [\"']?", rf"\g<0>{mark} ")),
        ("the summary", lambda mark: _change(text, r"\nsummary: [\"']?", rf"\g<0>{mark} ")),
    )


def _change(file: Path, old: str, new: str) -> None:
    """Save as most editors do: a new file in the place of the old one."""
    text = file.read_text(encoding="utf-8")
    draft = file.with_suffix(".draft~")
    draft.write_text(re.sub(old, new, text, count=1), encoding="utf-8")
    os.replace(draft, file)


def _address(url: str, language: str, module: str) -> str:
    """Where the module's page stands: found in the data that the site publishes."""
    with urllib.request.urlopen(f"{url}data/catalogue.json") as reply:
        catalogue = json.load(reply)
    found = next(each for each in catalogue["modules"] if each["id"] == module)
    address: str = found["url"][language]
    return address[address.index(f"/{language}/") + 1 :]


def _settle(page: Page) -> None:
    """Wait until the preview has made everything, as it says in its panel."""
    page.wait_for_function(
        "() => !/being checked|cael ei wirio/.test(document.body.innerText)",
        timeout=_SECONDS * 1000,
    )


@contextmanager
def serving(place: Place) -> Iterator[str]:
    """The address of a preview of the corpus."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    url = f"http://127.0.0.1:{port}/"
    command = (*LLWYBR, "serve", "--root", str(place.root), "--port", str(port))
    process = subprocess.Popen(command, env=place.environment(), stderr=subprocess.DEVNULL)
    try:
        _wait_for(url, process)
        yield url
    finally:
        process.terminate()
        process.wait()


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _SECONDS * 5
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(url).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    sys.exit("the preview did not start")


@contextmanager
def browser() -> Iterator[Page]:
    """A page in the browser that the tests use too."""
    path = chromium.find_or_fetch(lambda text: print(text, file=sys.stderr))
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        yield started.new_page()
        started.close()


def summary(seconds: list[float]) -> dict[str, float]:
    """The median, the 95th percentile and the slowest, in seconds."""
    return {
        "median": round(median(seconds), 3),
        "p95": round(quantiles(seconds, n=20, method="inclusive")[-1], 3),
        "slowest": round(max(seconds), 3),
    }


def as_text(told: dict[str, object]) -> str:
    """The figures for people."""
    return "\n".join(f"{name}: {value}" for name, value in told.items())


if __name__ == "__main__":
    main()
