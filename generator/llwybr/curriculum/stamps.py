"""A text as a short digest, by which its counterpart remembers what it last agreed with."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata

from .module import Edition
from .page import PageEdition

_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_LENGTH = 12


def stamp_of(edition: Edition | PageEdition) -> str:
    """Twelve hexadecimal digits that change when a word of the text does.

    Title, summary, outcomes by id, key points and the paragraphs of the body count; where their
    lines break, how many blanks stand between words and how letters are encoded do not.
    """
    front = edition.front.value
    module = edition.front.value if isinstance(edition, Edition) else None
    outcomes, points = (module.outcomes, module.key_points) if module else ({}, ())
    paragraphs = [_plain(each) for each in _BLANK_LINES.split(edition.text.markdown)]
    said = [
        _plain(front.title),
        _plain(front.summary),
        [[outcome, _plain(words)] for outcome, words in sorted(outcomes.items())],
        [_plain(point) for point in points],
        [paragraph for paragraph in paragraphs if paragraph],
    ]
    return hashlib.sha256(json.dumps(said).encode("ascii")).hexdigest()[:_LENGTH]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
