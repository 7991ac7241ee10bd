"""What we rely on in Material, or have something of our own for, is as it was when we looked at it.

Our pages have a document of their own and take Material's stylesheet alone. A newer Material may
mend what ours was made for, or change what our sheets lie upon; then these tests say where to look.
"""

from __future__ import annotations

import hashlib
import re
from importlib.resources import files

import pytest

from conftest import PROJECT

THEME = PROJECT / "theme"
MATERIAL = files("material").joinpath("templates")

REPLACED = {
    "404.html": ("80c93494b5432b1b", "404.html"),
    "base.html": ("8536d352b0093623", "main.html"),
    "main.html": ("9948b55a7bc979c3", "main.html"),
    "partials/actions.html": ("1bcd66d6f428194e", "components/provenance.html"),
    "partials/alternate.html": ("572b1d4dae611aa5", "components/header.html"),
    "partials/content.html": ("ce33929c85af129f", "pages/text.html"),
    "partials/copyright.html": ("bc86bca3bf75070f", "components/footer.html"),
    "partials/footer.html": ("50c2a75f013b7b03", "components/footer.html"),
    "partials/header.html": ("8cf3fb15bcf969ff", "components/header.html"),
    "partials/logo.html": ("e0925ef6c190174a", "components/header.html"),
    "partials/nav-item.html": ("89895208f22d68ce", "components/header.html"),
    "partials/nav.html": ("af33f6e032f632eb", "components/header.html"),
    "partials/palette.html": ("fb935107ae7d3d74", "components/scheme.html"),
    "partials/path.html": ("cbde0642861fe915", "components/breadcrumbs.html"),
    "partials/search.html": ("bfd556535abcddb9", "components/header.html"),
    "partials/source-file.html": ("ce5277decac9a8cf", "components/provenance.html"),
    "partials/toc.html": ("fde48f583563364b", "components/contents.html"),
    "redirect.html": ("3910b9e1f5e9b21d", "moved.html"),
}
"""Templates of Material: the start of the digest of each, and what we have in its place."""

STYLESHEET = "57a0d79d880c51fe"
"""The start of the digest of the stylesheet that our sheets lie upon."""


def digest(content: bytes) -> str:
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()[:16]


def stylesheet() -> str:
    [name] = [
        each.name
        for each in MATERIAL.joinpath("assets/stylesheets").iterdir()
        if re.fullmatch(r"main\..*\.min\.css", each.name)
    ]
    return MATERIAL.joinpath("assets/stylesheets", name).read_text(encoding="utf-8")


def our_sheets() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(THEME.rglob("*.css")))


@pytest.mark.parametrize("template", REPLACED)
def test_template_in_whose_place_we_have_ours_has_not_changed(template: str) -> None:
    known, ours = REPLACED[template]
    assert (THEME / ours).is_file()
    found = digest(MATERIAL.joinpath(template).read_bytes())
    assert found == known, (
        f"Material's {template} has changed. theme/{ours} stands in its place: read what changed, "
        f"see whether ours needs it or is not needed any more, and write {found} here."
    )


def test_no_template_of_ours_uses_one_of_material() -> None:
    used = re.compile(r"""\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']""")
    for path in sorted(THEME.rglob("*.html")):
        for name in used.findall(path.read_text(encoding="utf-8")):
            assert (THEME / name).is_file(), f"{path.relative_to(PROJECT)} uses {name}"


def test_stylesheet_below_ours_has_not_changed() -> None:
    found = digest(stylesheet().encode())
    assert found == STYLESHEET, (
        "Material's stylesheet has changed. Look at a page of every kind, in both widths and both "
        f"schemes, then see whether its weight is still in bounds, and write {found} here."
    )


def test_custom_properties_that_ours_set_are_used_by_it() -> None:
    ours = set(re.findall(r"(--md-[\w-]+)\s*:", our_sheets()))
    assert ours
    assert sorted(ours - set(re.findall(r"var\((--md-[\w-]+)", stylesheet()))) == []


def test_classes_that_ours_style_are_styled_by_it() -> None:
    classes = re.compile(r"\.((?:md-|admonition|highlight|tabbed|footnote|task-list)[\w-]*)")
    ours = set(classes.findall(our_sheets()))
    assert {"md-typeset", "admonition"} <= ours
    assert sorted(ours - set(classes.findall(stylesheet()))) == []
