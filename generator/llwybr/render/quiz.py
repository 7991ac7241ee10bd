"""Blocks in which readers check themselves: a place is kept in the HTML, and filled at last.

An author's HTML goes through an allow-list that knows no forms. So only an empty place stands in a
text until that is done, and a template of ours fills it with what the reader made of the block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count

from llwybr.curriculum.quiz import Question, key_of
from llwybr.curriculum.text import Text

_PLACE = '<div id="quiz-{key}"></div>'
_PLACES = re.compile(_PLACE.format(key="([0-9a-f]{16})"))


@dataclass(frozen=True, slots=True)
class OptionView:
    """A possible answer."""

    text: str
    is_right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class QuizView:
    """A question with its answers; `has_several` right ones or just one."""

    question: str
    options: tuple[OptionView, ...]
    has_several: bool


def place(source: str) -> str:
    """The place that is kept for a block."""
    return _PLACE.format(key=key_of(source))


def quizzes(text: Text | None) -> dict[str, QuizView]:
    """What each place of a text is filled with, by the key of the block."""
    if text is None:
        return {}
    return {quiz.key: _view(quiz.entry.value) for quiz in text.quizzes if quiz.entry}


def filled(
    html: str, quizzes: Mapping[str, QuizView], drawn: Callable[[QuizView, int], str]
) -> str:
    """The HTML of a text with every place filled; a place without a block shows nothing.

    `drawn` is given the number of the block on its page, from 1.
    """
    numbers = count(1)

    def fill(found: re.Match[str]) -> str:
        quiz = quizzes.get(found[1])
        return drawn(quiz, next(numbers)) if quiz else ""

    return _PLACES.sub(fill, html)


def _view(question: Question) -> QuizView:
    options = tuple(OptionView(each.text, each.right, each.feedback) for each in question.options)
    return QuizView(question.question, options, len(question.right) > 1)
