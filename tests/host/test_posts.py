"""The list of posts and its feed through the real host."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.plan.site import lay_out
from llwybr.publish.verify import IncompleteSite, verify
from posts import write_post

pytestmark = pytest.mark.slow

FEED = "cy/blog/atom.xml"


def build(tiny: Tiny, site: Path) -> None:
    words = ["build", "--root", str(tiny.root), "--site-dir", str(site)]
    assert CliRunner().invoke(main, words).exit_code == 0


def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_a_site_without_posts_says_so_and_has_no_feed(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(tiny, site)
    assert '<p class="ll-lead">Nid oes neb wedi ysgrifennu postiad eto.</p>' in page(
        site, "cy/blog"
    )
    assert '<p class="ll-lead">Nobody has written a post yet.</p>' in page(site, "en/blog")
    assert "atom" not in page(site, "cy/blog") + page(site, "cy")
    assert 'id="news"' not in page(site, "cy")
    assert not (site / FEED).exists()


def test_a_site_with_posts_shows_them_and_is_not_whole_without_their_feed(
    tiny: Tiny, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    write_post(tiny, "2026-11-21-why")
    build(tiny, site)
    assert '<time datetime="2026-11-21">21 Tachwedd 2026</time>' in page(site, "cy/blog/why")
    assert 'id="news"' in page(site, "en")
    assert '<a href="atom.xml" type="application/atom+xml">' in page(site, "en/blog")
    plan = lay_out(tiny.read())
    verify(plan, site)
    (site / FEED).unlink()
    with pytest.raises(IncompleteSite, match=FEED):
        verify(plan, site)
