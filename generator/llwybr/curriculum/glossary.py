"""Terms in both languages."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, StrictBool, StrictStr

from .identifiers import Id
from .language import Language, NotBlank, Record


class EnglishTerm(Record):
    """A term in English."""

    term: NotBlank = Field(description="The agreed word.", examples=["user need"])
    definition: NotBlank = Field(
        description="What it means, in our own words.",
        examples=["What somebody wants to get done."],
    )
    plural: StrictStr | None = Field(default=None, description="The word for more than one.")
    synonyms: tuple[StrictStr, ...] = Field(default=(), description="Other words that are fine.")
    avoid: tuple[NotBlank, ...] = Field(
        default=(), description="Words that are not to be used where this term is meant."
    )
    explained: StrictBool = Field(
        default=True,
        description=(
            "Whether the first use of the term on a page leads to the glossary; false where the "
            "word has other, everyday uses."
        ),
    )


class WelshTerm(EnglishTerm):
    """A term in Welsh, with its gender where it is a noun."""

    term: NotBlank = Field(description="The agreed word.", examples=["angen defnyddiwr"])
    definition: NotBlank = Field(
        description="What it means, in our own words.",
        examples=["Yr hyn y mae rhywun am ei wneud."],
    )
    gender: Literal["m", "f", "mf", "none"] | None = Field(
        default=None, description="none: it is not a noun, or is only used in the plural."
    )


class Term(Record):
    """One entry of the glossary."""

    id: Id = Field(description="The same in both languages, for good.", examples=["user-need"])
    cy: WelshTerm = Field(
        description="The term in Welsh.",
        examples=["{term: angen, gender: m, definition: Yr hyn y mae rhywun am ei wneud.}"],
    )
    en: EnglishTerm = Field(
        description="The term in English.",
        examples=["{term: need, definition: What somebody wants to get done.}"],
    )
    source: Literal["ours", "termcymru", "cdps", "welsh-government", "oecd"] = Field(
        description="Who agreed on the Welsh word.", examples=["ours"]
    )
    status: Literal["drafted", "reviewed", "approved"] = Field(
        description="drafted: no person has reviewed it; reviewed: somebody has; approved: final.",
        examples=["drafted"],
    )
    lemmas: dict[StrictStr, StrictStr] = Field(
        default_factory=dict,
        description="Welsh forms whose dictionary form the lexicon gets wrong: form to lemma.",
    )

    def in_(self, language: Language) -> EnglishTerm:
        """The term in one language."""
        return self.cy if language is Language.CY else self.en


class Glossary(Record):
    """`curriculum/glossary.yml`."""

    terms: tuple[Term, ...] = Field(description="Sorted by id.", examples=["[]"])
    names: tuple[NotBlank, ...] = Field(
        default=(), description="Names that are the same in both languages."
    )
