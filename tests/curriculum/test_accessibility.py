from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.accessibility import Accessibility
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/accessibility.yml"
ISSUE = """  - id: captions
    description: {cy: Nid oes capsiynau ar y fideo., en: The video has no captions.}
    criterion: "1.2.2"
    since: 2026-11-01
    remedy: {cy: Byddwn yn ychwanegu capsiynau., en: We will add captions.}
"""
REGISTER = f"prepared: 2026-11-22\nissues:\n{ISSUE}"
TEST = "test: {day: 2026-11-20, method: {cy: Profwyd popeth., en: Everything was tested.}}\n"


def register(tiny: Tiny, text: str) -> Accessibility:
    tiny.write(PATH, text)
    assert tiny.diagnostics() == []
    entry = tiny.read().accessibility
    assert entry is not None
    return entry.value


@pytest.mark.parametrize(
    ("reason", "test", "wanted"),
    [
        ("failure", "", "partial"),
        ("failure", TEST, "partial"),
        ("burden", TEST, "partial"),
        ("out-of-scope", TEST, "full"),
        ("out-of-scope", "", "untested"),
    ],
)
def test_compliance_follows_from_the_issues_and_the_test(
    tiny: Tiny, reason: str, test: str, wanted: str
) -> None:
    found = register(tiny, f"{REGISTER}    reason: {reason}\n{test}")
    assert found.compliance == wanted
    assert [issue.id for issue in found.issues] == ["captions"]


@pytest.mark.parametrize(("test", "wanted"), [("", "untested"), (TEST, "full")])
def test_without_a_known_issue_only_a_test_shows_that_the_standard_is_met(
    tiny: Tiny, test: str, wanted: str
) -> None:
    assert register(tiny, f"prepared: 2026-11-22\nissues: []\n{test}").compliance == wanted


def test_missing_key_is_found_in_its_issue(tiny: Tiny) -> None:
    tiny.write(PATH, REGISTER.replace('    criterion: "1.2.2"\n', ""))
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("S005", Location(PATH, 3, 5))
    assert found.message(Language.EN) == (
        'The key "criterion" is missing. It says which WCAG success criterion is not met.'
    )
    assert found.message(Language.CY) == (
        'Mae\'r allwedd "criterion" ar goll. '
        "Mae'n dweud pa faen prawf WCAG nad yw'n cael ei fodloni."
    )
    assert found.remedy(Language.EN) == 'Add a line such as this: criterion: "1.2.2"'


def test_number_that_no_criterion_has_is_found_with_what_one_is(tiny: Tiny) -> None:
    tiny.write(PATH, REGISTER.replace('"1.2.2"', '"5.2"'))
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("S007", Location(PATH, 5, 16))
    assert found.message(Language.EN) == '"criterion" cannot be "5.2".'
    assert found.remedy(Language.EN) == (
        "Use a value that fits this: "
        "the number of a WCAG success criterion, in quotation marks (1.2.2)"
    )
    assert found.remedy(Language.CY) == (
        "Defnyddiwch werth sy'n cyd-fynd â hyn: rhif maen prawf WCAG mewn dyfynodau (1.2.2)"
    )


def test_words_of_the_register_are_read_as_prose(tiny: Tiny) -> None:
    tiny.write(PATH, REGISTER.replace("Nid oes capsiynau ar y fideo.", "Fideo & llun."))
    [found] = tiny.diagnostics()
    assert (found.code, found.location.path, found.location.line) == ("A012", PATH, 4)
