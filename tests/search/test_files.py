from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan, lay_out
from llwybr.render.strings import load_strings
from llwybr.search.excerpts import excerpts
from llwybr.search.files import SEARCH_FILES, scripts, search_files

WORDS = load_strings(PROJECT / "theme")
DIGEST = """
import hashlib, sys
from pathlib import Path
from llwybr.plan.site import lay_out
from llwybr.read.tree import read
from llwybr.render.strings import load_strings
from llwybr.search.files import search_files
made = hashlib.sha256()
plan = lay_out(read(Path(sys.argv[1])))
for name, content in search_files(plan, load_strings(Path(sys.argv[2]))):
    made.update(name.encode() + content)
print(made.hexdigest())
"""


def test_the_same_content_gives_the_same_bytes_in_every_process(tiny: Tiny) -> None:
    digests = set()
    for seed in ("1", "2"):
        command = [sys.executable, "-c", DIGEST, str(tiny.root), str(PROJECT / "theme")]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        digests.add(done.stdout)
    assert len(digests) == 1


def test_every_file_that_is_looked_for_is_made(tiny: Tiny) -> None:
    made = {name for name, _ in search_files(lay_out(tiny.read()), WORDS)}
    made |= {name for name, _ in scripts(PROJECT / "theme")}
    assert set(SEARCH_FILES) <= made


@pytest.mark.parametrize("language", Language)
def test_texts_stand_where_the_engine_asks_for_them(plan: SitePlan, language: Language) -> None:
    files = dict(search_files(plan, WORDS))
    index = json.loads(files[f"search/{language.value}/index.json"])
    urls = zip(index["documents"]["url"], index["documents"]["texts"], strict=True)
    asked = {f"search/{language.value}/texts/{url}text.json" for url, has in urls if has == "1"}
    made = {name for page in plan.in_(language) for name, _ in excerpts(plan, page)}
    assert asked == made
    assert len(made) > len(plan.curriculum.modules)


@pytest.mark.parametrize("language", Language)
def test_names_are_there_for_every_value_of_a_fact(plan: SitePlan, language: Language) -> None:
    index = json.loads(dict(search_files(plan, WORDS))[f"search/{language.value}/index.json"])
    for facet in ("role", "level", "framework"):
        values = set(index["documents"][facet]["values"])
        assert values, facet
        assert values <= set(index["names"][facet]), facet


def test_the_engine_is_one_file_that_asks_for_the_library_alone() -> None:
    files = dict(scripts(PROJECT / "theme"))
    assert [name for name in files if name.endswith(".js")] == [
        *("search/minisearch.js", "search/interface.js", "search/engine.js")
    ]
    engine = files["search/engine.js"]
    assert re.findall(r"^import .*", engine, re.MULTILINE) == [
        'import MiniSearch from "./minisearch.js";'
    ]
    parts = sorted((PROJECT / "theme" / "search" / "engine").glob("*.js"))
    headings = [part.read_text(encoding="utf-8").splitlines()[0] for part in parts]
    assert len(parts) > 1
    assert all(heading in engine for heading in headings)


def test_words_of_the_other_language_are_not_known_in_this_one(plan: SitePlan) -> None:
    files = dict(search_files(plan, WORDS))
    english = set(json.loads(files["search/cy/index.json"])["others"].split())
    assert {"services", "content", "designer"} <= english
    assert not {"data", "cymuned", "gwasanaeth", "digidol"} & english
