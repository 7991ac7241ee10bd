from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_scheme_that_could_run_code_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(javascript:alert%281%29)")
    [found] = tiny.diagnostics()
    assert found.code == "L007"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        'The site does not accept an address that begins with "javascript:": '
        '"javascript:alert%281%29".'
    )
    assert found.message(Language.CY) == (
        "Nid yw'r safle'n derbyn cyfeiriad sy'n dechrau â \"javascript:\": "
        '"javascript:alert%281%29".'
    )
    assert found.remedy(Language.EN) == (
        'Use the name of a file, or an address that begins with "https:", "http:", "mailto:" or '
        '"tel:".'
    )
    assert found.remedy(Language.CY) == (
        'Defnyddiwch enw ffeil, neu gyfeiriad sy\'n dechrau â "https:", "http:", "mailto:" neu '
        '"tel:".'
    )


@pytest.mark.parametrize(
    ("target", "scheme"),
    [
        ("JavaScript:alert", "javascript:"),
        ("java\tscript:alert", "javascript:"),
        ("java&#9;script:alert", "javascript:"),
        ("java&Tab;script&colon;alert", "javascript:"),
        ("\u200bjavascript:alert", "javascript:"),
        ("java\u00adscript:alert", "javascript:"),
        ("&#106;avascript:alert", "javascript:"),
        ("&#x6A;avascript:alert", "javascript:"),
        ("&#0000106avascript:alert", "javascript:"),
        ("javascript&#58;alert", "javascript:"),
        ("%6Aavascript:alert", "javascript:"),
        ("javascript%3Aalert", "javascript:"),
        ("%20javascript:alert", "javascript:"),
        ("< javascript:alert>", "javascript:"),
        ("vbscript:x", "vbscript:"),
        ("data:text/html,x", "data:"),
        ("file:///C:/form.docx", "file:"),
        ("C:\\form.docx", "c:"),
        ("ftp://elsewhere.example/", "ftp:"),
        ("blob:https://elsewhere.example/1", "blob:"),
        ("x-office:open", "x-office:"),
    ],
)
def test_scheme_is_found_behind_every_disguise(tiny: Tiny, target: str, scheme: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    [found] = tiny.diagnostics("L007")
    assert (found.severity, found.location) == (Severity.ERROR, Location(PATH, 14, 5))
    assert found.values["scheme"] == scheme


def test_address_without_its_scheme_is_found_with_the_whole_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(//elsewhere.example/a)")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("L007", Location(PATH, 14, 5))
    assert found.message(Language.EN) == (
        'The site does not accept an address that begins with "//": "//elsewhere.example/a".'
    )
    assert found.message(Language.CY) == (
        'Nid yw\'r safle\'n derbyn cyfeiriad sy\'n dechrau â "//": "//elsewhere.example/a".'
    )
    assert found.remedy(Language.EN) == (
        'Write the address in full: "https://elsewhere.example/a".'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch y cyfeiriad yn llawn: "https://elsewhere.example/a".'
    )


@pytest.mark.parametrize("target", ["\\\\elsewhere.example", "/\\elsewhere.example", "%2F/x"])
def test_address_that_browsers_read_without_a_scheme_is_found(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert [d.values for d in tiny.diagnostics("L007")] == [
        {"target": target, "scheme": "//", "near": ""}
    ]


def test_definition_automatic_link_and_image_are_looked_at_too(tiny: Tiny) -> None:
    text = "See [it][there] and <vbscript:x>.\n\n[there]: data:text/html,x\n\n![Map](data:x,y)"
    tiny.replace(PATH, "Somebody comes to the counter.", text)
    assert [(d.location.line, d.location.column) for d in tiny.diagnostics("L007")] == [
        (10, 21),
        (12, 10),
        (14, 1),
    ]


@pytest.mark.parametrize(
    "target",
    [
        "https://elsewhere.example/a:b",
        "HTTP://elsewhere.example/",
        "mailto:helo@bach.example",
        "tel:+442920000000",
        "second.md",
        "second.md?a:b",
        "./a:b.md",
        "#a:b",
        "",
    ],
)
def test_other_address_is_fine(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L007") == []


def test_rule_cannot_be_switched_off(tiny: Tiny) -> None:
    path = "curriculum/organisation.yml"
    tiny.write(path, tiny.text(path) + "checks: {severity: {scheme-forbidden: ignore}}\n")
    tiny.replace(PATH, "(second.md)", "(javascript:x)")
    assert [d.is_error for d in tiny.diagnostics("L007")] == [True]
