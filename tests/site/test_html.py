"""Every page that is built is HTML without a mistake, as the Nu Html Checker sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from html_checker import Finding

pytestmark = pytest.mark.site

Findings = Callable[[Iterable[str]], list[Finding]]


def test_no_page_has_a_mistake_in_its_html(findings: Findings, site: Path, address: str) -> None:
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    assert {"index.html", "404.html", "cy/index.html", "en/index.html"} <= set(pages)
    assert findings(address + page for page in pages) == []


def test_mistakes_are_found_and_only_what_is_listed_is_allowed(
    findings: Findings, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text(MISTAKEN, encoding="utf-8")
    assert [(each.line, each.text.partition(":")[0]) for each in findings([str(page)])] == [
        (5, "Inline script violates Content Security Policy (meta tag)"),
        (8, "The “align” attribute on the “p” element is obsolete. Use CSS instead."),
    ]


MISTAKEN = """<!doctype html>
<html lang="cy">
<head><meta charset="utf-8"><title>Llwybr</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<script>alert(1)</script>
<script type="application/ld+json">{"@context": "https://schema.org"}</script></head>
<body><ol role="list"><li>Cam</li></ol>
<p align="left">Geiriau.</p></body>
</html>
"""
