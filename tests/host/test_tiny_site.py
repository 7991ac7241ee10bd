"""The tiny curriculum through the real host, end to end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from linked_data import without_own_scripts
from llwybr.cli.main import main
from llwybr.mkdocs.building import render_site
from llwybr.plan.site import lay_out

pytestmark = pytest.mark.slow


def build(tiny: Tiny, site: Path) -> tuple[int, str]:
    words = ["build", "--root", str(tiny.root), "--lang", "en", "--site-dir", str(site)]
    result = CliRunner().invoke(main, words)
    return result.exit_code, result.stderr


def content(site: Path) -> dict[str, bytes]:
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8").replace("&#39;", "'")


def test_a_build_shows_texts_links_images_and_callouts_in_each_language(
    tiny: Tiny, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 0
    welsh, english = page(site, "cy/modiwlau/gofyn-yn-gyntaf"), page(site, "en/modules/ask-first")
    assert '<a href="../cynllunio-gydan-gilydd/">yr ail gam</a>' in welsh
    assert '<a href="../plan-together/">the second step</a>' in english
    assert '<a href="../../geirfa/#song">eirfa</a>' in welsh
    assert '<img alt="Map o\'r cownter" src="../../images/map.png"' in welsh
    assert '<img alt="A map of the counter" src="../../images/map.png"' in english
    assert (site / "cy/images/map.png").is_file()
    assert (site / "en/images/map.png").is_file()
    assert '<p class="admonition-title">Awgrym</p>' in welsh
    assert '<p class="admonition-title">Tip</p>' in english
    assert "Hyd</dt><dd>30\u00a0munud (dysgu: 20\u00a0munud; ymarfer: 10\u00a0munud)" in welsh
    assert "1 Hydref 2026" in welsh
    assert "28 February 2027" in page(site, "en/modules/plan-together")


def test_the_welsh_glossary_is_in_welsh_order(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 0
    welsh = page(site, "cy/geirfa")
    assert welsh.index("<dt>cân") < welsh.index("<dt>chwarae") < welsh.index("<dt>dinas")
    english = page(site, "en/glossary")
    assert english.index("<dt>city") < english.index("<dt>song") < english.index("<dt>wool")


def test_an_error_in_the_content_leaves_the_old_site_as_it_was(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 0
    before = content(site)
    tiny.replace("content/en/modules/second.md", "(first.md)", "(frist.md)")
    code, told = build(tiny, site)
    assert code == 1
    assert '  9:12 error L001 link-broken: The link "frist.md"' in told
    assert "the previous site is as it was" in told
    assert content(site) == before
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".site")] == []


def test_a_fault_in_a_template_leaves_the_old_site_as_it_was(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 0
    before = content(site)
    tiny.write("theme/pages/module.html", "{{ nonsense() }}")
    code, told = build(tiny, site)
    assert code == 1
    assert "nonsense" in told
    assert "Traceback" not in told
    assert content(site) == before


def test_a_killed_build_leaves_the_old_site_as_it_was(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 0
    before = content(site)
    tiny.replace("content/en/modules/first.md", "Somebody comes", "Somebody new comes")
    tiny.write("theme/pages/module.html", "{% for i in range(10000000000) %}{% endfor %}")
    words = [sys.executable, "-m", "llwybr", "build", "--root", str(tiny.root)]
    process = subprocess.Popen(
        [*words, "--site-dir", str(site)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    staging = wait_for_staging(site, process)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert staging.is_dir()
    assert content(site) == before
    tiny.write("theme/pages/module.html", '{% extends "pages/text.html" %}')
    assert build(tiny, site)[0] == 0
    assert not staging.exists()
    assert content(site) != before


def wait_for_staging(site: Path, process: subprocess.Popen[bytes]) -> Path:
    """The staging folder of a build, once pages are being written into it."""
    while process.poll() is None:
        for folder in site.parent.glob(f".{site.name}.staging-*"):
            if any(folder.rglob("*.html")):
                return folder
        time.sleep(0.01)
    raise AssertionError("the build ended by itself")


def test_a_folder_that_is_not_a_site_is_refused(tiny: Tiny, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    code, told = build(tiny, tmp_path / "mine")
    assert code == 2
    assert "not part of a Llwybr site" in told
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"


def test_the_site_cannot_take_the_place_of_the_project(tiny: Tiny) -> None:
    for folder in (tiny.root, tiny.root.parent):
        assert build(tiny, folder)[0] == 2
    assert (tiny.root / "mkdocs.yml").is_file()


def test_mkdocs_build_stops_at_an_error_before_it_touches_anything(
    tiny: Tiny, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 0
    before = content(site)
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    done = subprocess.run(command, cwd=tiny.root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert '  1:9 error S007 value-wrong: "status" cannot be "publised".' in done.stderr
    assert "Traceback" not in done.stderr
    assert content(site) == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_out_of_the_tree_is_not_published(tiny: Tiny, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tiny.root / "content/en/images/secret.txt").symlink_to(tmp_path / "secret.txt")
    code, told = build(tiny, tmp_path / "site")
    assert code == 1
    assert "S010" in told
    assert not (tmp_path / "site").exists()


def test_two_domains_link_to_each_other_absolutely(tiny: Tiny, tmp_path: Path) -> None:
    tiny.replace(
        "curriculum/organisation.yml",
        'cy: "https://bach.example/cy/", en: "https://bach.example/en/"',
        'cy: "https://bach.cymru/", en: "https://tiny.wales/"',
    )
    assert build(tiny, tmp_path / "site")[0] == 0
    html = page(tmp_path / "site", "cy/modiwlau/gofyn-yn-gyntaf")
    assert 'href="https://tiny.wales/modules/ask-first/" lang="en"' in html
    assert '<link rel="canonical" href="https://bach.cymru/modiwlau/gofyn-yn-gyntaf/">' in html


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("mkdocs.yml", "site_name: [", "mkdocs.yml"),
        ("mkdocs.yml", "site_name: x\ndocs_dir: content\n", "no plugin 'llwybr'"),
        ("theme/locales/cy.yml", "nav.home: no\n", "theme/locales/cy.yml:1:11: nav.home"),
        ("theme/locales/cy.yml", "nav.home: Hafan\n", "theme/locales/cy.yml: no text for"),
        ("theme/locales/cy.yml", "a: 1\n b: [", "theme/locales/cy.yml:2:"),
    ],
)
def test_broken_settings_are_told_without_a_traceback(
    tiny: Tiny, tmp_path: Path, path: str, text: str, told: str
) -> None:
    tiny.write(path, text)
    words = [sys.executable, "-m", "llwybr", "build", "--root", str(tiny.root), "--lang", "en"]
    done = subprocess.run(
        [*words, "--site-dir", str(tmp_path / "site")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "site").exists()


CRASHING_EXTENSION = """
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor


class Crash(Preprocessor):
    def run(self, lines):
        assert "CRASH" not in lines, "cannot go on"
        return lines


class CrashExtension(Extension):
    def extendMarkdown(self, md):
        md.preprocessors.register(Crash(md), "crash", 100)


def makeExtension(**settings):
    return CrashExtension(**settings)
"""


def test_markdown_that_its_library_cannot_take_names_the_page(
    tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.write("extensions/crashing_markdown.py", CRASHING_EXTENSION)
    monkeypatch.syspath_prepend(str(tiny.root / "extensions"))
    tiny.replace("mkdocs.yml", "  - admonition\n", "  - admonition\n  - crashing_markdown\n")
    assert build(tiny, tmp_path / "site")[0] == 0
    tiny.replace("content/en/modules/second.md", "Begin with", "CRASH\n\nBegin with")
    before = content(tmp_path / "site")
    code, told = build(tiny, tmp_path / "site")
    assert code == 1
    assert "en/modules/second.md" in told
    assert "cannot go on" in told
    assert content(tmp_path / "site") == before


def test_a_build_is_quiet_where_there_is_no_terminal(tiny: Tiny, tmp_path: Path) -> None:
    assert build(tiny, tmp_path / "site") == (0, "")


def test_what_has_no_area_or_family_is_shown_all_the_same(tiny: Tiny, tmp_path: Path) -> None:
    tiny.replace("curriculum/frameworks/values.yml", '{id: "1", area: people, ', '{id: "1", ')
    tiny.replace("curriculum/roles/digital/maker.yml", "family: makers\n", "")
    assert build(tiny, tmp_path / "site")[0] == 0
    assert "Be fair" in page(tmp_path / "site", "en/frameworks/values")
    assert "Gwneuthurwr" in page(tmp_path / "site", "cy/rolau")


def test_what_an_author_writes_cannot_run_code_or_call_another_site(
    tiny: Tiny, tmp_path: Path
) -> None:
    """What `check` refuses, rendered all the same: the allow-list has to hold by itself."""
    hostile = (
        '<script>alert(1)</script>\n\n<img src="https://elsewhere.example/x.png" onerror="x()">\n\n'
        "[press](javascript:alert%281%29)\n\nStill here."
    )
    tiny.replace("content/en/modules/second.md", "Begin with", f"{hostile}\n\nBegin with")
    site = tmp_path / "site"
    assert build(tiny, site)[0] == 1
    site.mkdir()
    render_site(lay_out(tiny.read()), tiny.root, site)
    html = without_own_scripts(page(site, "en/modules/plan-together"))
    assert "Still here." in html
    for sign in ("<script", "onerror", "elsewhere.example", "javascript:"):
        assert sign not in html


def test_html_in_names_and_titles_is_shown_as_text(tiny: Tiny, tmp_path: Path) -> None:
    code = "<script>alert(1)</script>"
    front = f'title: "Ask {code}"'
    tiny.replace("content/en/modules/first.md", "title: Ask first", front)
    tiny.replace("content/en/modules/first.md", "## Why ask", "## Why `<b>` & ask")
    tiny.replace("content/cy/modules/first.md", "## Pam gofyn", "## Pam `<b>` gofyn")
    tiny.replace("curriculum/glossary.yml", "definition: A large town.", f'definition: "{code}"')
    tiny.replace("curriculum/pathways/start.yml", "en: Getting going", f'en: "{code}"')
    tiny.replace("curriculum/roles/digital/maker.yml", "en: Junior maker", f'en: "{code}"')
    site = tmp_path / "site"
    site.mkdir()
    render_site(lay_out(tiny.read()), tiny.root, site)
    for file in site.rglob("*.html"):
        assert "<script" not in without_own_scripts(file.read_text(encoding="utf-8"))
    module = page(site, "en/modules/ask-first")
    assert "<h1>Ask &lt;script&gt;alert(1)&lt;/script&gt;</h1>" in module
    assert '<a href="#why-b-ask">Why &lt;b&gt; &amp; ask</a>' in module
