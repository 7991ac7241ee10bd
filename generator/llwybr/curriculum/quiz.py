"""Blocks in which readers check themselves.

An author writes one as YAML in a fence that is called `check`:

    ``` check
    question: Which of these is a user need?
    options:
      - text: We need an app.
        feedback: That is a solution to a problem that nobody has named yet.
      - text: I need to know when to come.
        right: true
        feedback: It is about the person's own life.
    ```

All of it is plain text, without Markdown. Several options may be right.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from pydantic import Field, StrictBool

from .fault import Fault
from .language import NotBlank, Record
from .location import Entry, Location

WORD = "check"
"""What stands after the signs of the fence."""


class Option(Record):
    """A possible answer."""

    text: NotBlank = Field(description="The answer in a few words.", examples=["We need an app."])
    right: StrictBool = Field(default=False, description="Whether it is a right answer.")
    feedback: NotBlank = Field(
        description="Why it is right or not, for somebody who has chosen it.",
        examples=["That is a solution, not a need."],
    )


class Question(Record):
    """A question with its possible answers, of which at least one is right."""

    question: NotBlank = Field(
        description="What the reader is asked.", examples=["Which of these is a user need?"]
    )
    options: tuple[Option, ...] = Field(
        description="The possible answers, at least two.",
        examples=["[{text: We need an app., feedback: That is a solution.}]"],
        # For editors alone: where a block is checked, rules of their own tell these two faults.
        json_schema_extra={
            "minItems": 2,
            "contains": {"properties": {"right": {"const": True}}, "required": ["right"]},
        },
    )

    @property
    def right(self) -> tuple[int, ...]:
        """The numbers of the right answers, from 1."""
        return tuple(n for n, option in enumerate(self.options, 1) if option.right)


@dataclass(frozen=True, slots=True)
class Quiz:
    """A block as it stands in a text. `entry` is None where it could not be read.

    `key` tells it from the others of the text by what is written in it.
    """

    key: str
    location: Location
    entry: Entry[Question] | None = None
    faults: tuple[Fault, ...] = ()


def key_of(source: str) -> str:
    """The key of a block: the same however far the block is set in."""
    return sha256("".join(source.split()).encode()).hexdigest()[:16]
