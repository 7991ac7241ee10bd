"""What is known not to be accessible yet, and what an accessibility statement is made from."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictStr

from .dates import Date
from .identifiers import Id
from .language import Bilingual, Record

CRITERION = r"^[1-4]\.[1-5]\.[1-9][0-9]?$"
"""The number of a success criterion of the Web Content Accessibility Guidelines (WCAG)."""

Criterion = Annotated[StrictStr, Field(pattern=CRITERION)]

Reason = Literal["failure", "burden", "out-of-scope"]
"""Why something is not accessible, as the law tells it apart."""


class Issue(Record):
    """Something that does not meet a success criterion; one that is mended is taken out."""

    id: Id = Field(description="Stays with the issue for good.", examples=["video-captions"])
    description: Bilingual = Field(
        description="What does not work, and for whom, in one or two sentences.",
        examples=["{cy: Nid oes capsiynau ar y fideo., en: The video has no captions.}"],
    )
    criterion: Criterion = Field(
        description="The number of the WCAG success criterion.", examples=['"1.2.2"']
    )
    since: Date = Field(description="The day on which it was found.", examples=["2026-11-22"])
    remedy: Bilingual = Field(
        description="What will be done about it, or what readers can use in the meantime.",
        examples=["{cy: Byddwn yn ychwanegu capsiynau., en: We will add captions.}"],
    )
    due: Date | None = Field(
        default=None, description="The day by which it will be mended.", examples=["2027-03-31"]
    )
    reason: Reason = Field(
        default="failure",
        description="failure: to be mended; burden: mending it would be a disproportionate burden; "
        "out-of-scope: the law does not ask for it.",
    )


class LastTest(Record):
    """When and how the site was last tested against the whole standard."""

    day: Date = Field(description="The day of the test.", examples=["2026-11-22"])
    method: Bilingual = Field(
        description="Who tested, and how, in one or two sentences.",
        examples=["{cy: Profwyd pob math o dudalen., en: Every kind of page was tested.}"],
    )


class Accessibility(Record):
    """`curriculum/accessibility.yml`."""

    prepared: Date = Field(
        description="The day on which the statement was first made.", examples=["2026-11-22"]
    )
    reviewed: Date | None = Field(
        default=None,
        description="The day on which the statement was last looked through.",
        examples=["2027-11-22"],
    )
    wording: Literal["drafted", "confirmed"] = Field(
        default="drafted",
        description="confirmed: somebody with legal knowledge has confirmed the wording.",
    )
    test: LastTest | None = Field(
        default=None,
        description="The last test; left out while there was none.",
        examples=[
            "{day: 2026-11-22, "
            "method: {cy: Profwyd pob math o dudalen., en: Every kind of page was tested.}}"
        ],
    )
    issues: tuple[Issue, ...] = Field(
        description="What is known not to be accessible.", examples=["[]"]
    )

    def because(self, reason: Reason) -> tuple[Issue, ...]:
        """The issues with one reason, in the order of the file."""
        return tuple(issue for issue in self.issues if issue.reason == reason)

    @property
    def compliance(self) -> Literal["untested", "partial", "full"]:
        """How far the site meets the standard; what the law does not ask for takes nothing away.

        An issue that is known shows that it is not met in full, whether there was a test or not.
        """
        if self.because("failure") or self.because("burden"):
            return "partial"
        return "full" if self.test else "untested"
