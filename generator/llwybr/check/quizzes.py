"""Blocks in which readers check themselves, in all texts."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.location import Entry
from llwybr.curriculum.module import Module
from llwybr.curriculum.page import Page
from llwybr.curriculum.quiz import Question


def questions(curriculum: Curriculum) -> Iterator[Entry[Question]]:
    """Every question that could be read, of modules and of plain pages."""
    texts: list[Module | Page] = [*curriculum.modules.values(), *curriculum.pages.values()]
    for text in texts:
        for edition in text.editions.values():
            yield from (quiz.entry for quiz in edition.text.quizzes if quiz.entry)
