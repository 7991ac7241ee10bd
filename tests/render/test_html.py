from __future__ import annotations

import pytest

from llwybr.curriculum.html import (
    AUTHORS_ATTRIBUTES,
    AUTHORS_TAGS,
    EMPTY_TAGS,
    OWN_ATTRIBUTES,
)
from llwybr.render.html import clean


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>a</p><script>alert(1)</script>", "<p>a</p>"),
        ('<p onclick="x()">a</p>', "<p>a</p>"),
        ('<a href="javascript:alert(1)">a</a>', "<a>a</a>"),
        ('<a href="data:text/html,x">a</a>', "<a>a</a>"),
        ('<iframe src="https://elsewhere.example/"></iframe>b', "b"),
        ('<img src="https://elsewhere.example/a.png" alt="a">', '<img alt="a">'),
        ('<img src="//elsewhere.example/a.png" alt="a">', '<img alt="a">'),
        ('<p style="background:url(//elsewhere.example/)">a</p>', "<p>a</p>"),
        ("<style>p {}</style><p>a</p>", "<p>a</p>"),
        ('<form action="/x"><input name="a"></form>', ""),
        ("<!-- secret -->a", "a"),
        ("<svg><script>alert(1)</script></svg>a", "a"),
    ],
)
def test_what_could_run_or_call_out_is_taken_away(html: str, kept: str) -> None:
    assert clean(html) == kept


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="a">a</h2>',
        '<a href="../b/#c" hreflang="cy">b</a>',
        '<a href="mailto:a@b.example">b</a>',
        '<img src="../images/a.png" alt="a">',
        '<div class="admonition tip">\n<p class="admonition-title">Tip</p>\n</div>',
        '<div class="ll-scroll" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead>'
        "</table></div>",
        '<span lang="cy">tŷ</span>',
        '<pre><code class="language-py">a &lt; b\n</code></pre>',
    ],
)
def test_what_texts_are_made_of_is_kept(html: str) -> None:
    assert clean(html) == html


@pytest.mark.parametrize("tag", sorted(AUTHORS_TAGS - EMPTY_TAGS))
def test_what_authors_may_write_is_kept(tag: str) -> None:
    for attribute in sorted(AUTHORS_ATTRIBUTES | OWN_ATTRIBUTES.get(tag, frozenset())):
        html = f'<{tag} {attribute}="ltr">a</{tag}>'
        assert clean(html) == html


def test_empty_elements_of_authors_are_kept() -> None:
    assert clean('a<br lang="cy">b') == 'a<br lang="cy">b'
