from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"


def test_review_that_was_due_yesterday_is_found(tiny: Tiny) -> None:
    tiny.replace(
        FIRST, "{last: 2026-10-01, every: 12 months}", "{last: 2026-10-21, every: 1 month}"
    )
    [found] = tiny.diagnostics()
    assert found.code == "M008"
    assert found.location == Location(FIRST, 10, 16)
    assert found.message(Language.EN) == "This module was due for review by 2026-11-21."
    assert found.message(Language.CY) == "Roedd disgwyl adolygu'r modiwl hwn erbyn 2026-11-21."
    assert found.remedy(Language.EN) == (
        "Read the module in both languages, correct what has changed, and write the "
        'date under "last".'
    )
    assert found.remedy(Language.CY) == (
        "Darllenwch y modiwl yn y ddwy iaith, cywirwch yr hyn a newidiodd, ac "
        'ysgrifennwch y dyddiad o dan "last".'
    )


def test_review_that_is_due_today_is_fine(tiny: Tiny) -> None:
    tiny.replace(
        FIRST, "{last: 2026-10-01, every: 12 months}", "{last: 2026-10-22, every: 1 month}"
    )
    assert tiny.diagnostics() == []


def test_draft_is_not_overdue(tiny: Tiny) -> None:
    tiny.replace(FIRST, "last: 2026-10-01", "last: 2001-10-01")
    tiny.replace(FIRST, "status: published", "status: draft")
    assert tiny.diagnostics("M008") == []


def test_month_that_is_shorter_ends_on_its_last_day(tiny: Tiny) -> None:
    tiny.replace(SECOND, "last: 2026-08-31", "last: 2026-03-31")
    [found] = tiny.diagnostics()
    assert found.code == "M008"
    assert found.location == Location(SECOND, 11, 16)
    assert found.values == {"due": "2026-09-30"}
