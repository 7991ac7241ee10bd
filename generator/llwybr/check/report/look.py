"""How a report looks on a screen."""

from __future__ import annotations

from dataclasses import dataclass

import click

from llwybr.curriculum.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """In which language and how wide a report is, whether it shows notes and uses colours."""

    language: Language
    columns: int = 100
    with_info: bool = False
    is_coloured: bool = False

    def paint(
        self, text: str, hue: str | None = None, *, bold: bool = False, dim: bool = False
    ) -> str:
        """The text in a colour or weight, where colours are used."""
        if not self.is_coloured:
            return text
        return click.style(text, fg=hue, bold=bold or None, dim=dim or None)
