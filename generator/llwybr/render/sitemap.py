"""The sitemap, in which every address names its counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from llwybr.curriculum.language import Language
from llwybr.plan.site import PlannedPage, SitePlan

_OPEN = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(plan: SitePlan) -> str:
    """The sitemap of both languages, in the order of the plan."""
    entries = "".join(_entry(plan, page) for page in plan.pages.values())
    return f"{_OPEN}{entries}</urlset>\n"


def _entry(plan: SitePlan, page: PlannedPage) -> str:
    links = "".join(_links(plan, page))
    return f"<url><loc>{escape(plan.url(page))}</loc>{links}</url>\n"


def _links(plan: SitePlan, page: PlannedPage) -> Iterator[str]:
    for each in Language:
        href = quoteattr(plan.url(plan.page(page.key, each)))
        yield f'<xhtml:link rel="alternate" hreflang="{each.value}" href={href}/>'
