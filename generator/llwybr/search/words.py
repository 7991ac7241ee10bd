"""A text to its words, as search knows them; `engine/words.js` does the same to a query."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from llwybr.curriculum.language import Language
from llwybr.welsh.words import CLITICS as WELSH_CLITICS

_ENGLISH_CLITICS = ("'s", "'re", "'ve", "'ll", "'d")

CLITICS: Mapping[Language, tuple[str, ...]] = {
    Language.CY: (*WELSH_CLITICS, "'s"),
    Language.EN: _ENGLISH_CLITICS,
}
"""What may hang on to the end of a word: `cymuned a'r`, `Cymru's`, `the user's`."""

SMALL: Mapping[Language, frozenset[str]] = {
    Language.CY: frozenset(
        "a ac ag am ar at ble bod bydd byddwch byddai chi chwi cyn dan dros drwy dy dyma e ef ei "
        "eich ein eu fe fel felly fi fod fy fydd gan gyda gydag hefyd heb hi hon honno hwn hwnnw "
        "hyd hyn hynny i iddo iddi iddynt ie lle mae maen maent mai mewn mi na nac nad naill neu "
        "ni nid nhw o oddi oedd oes ond os pa pam pan pe pob pryd pwy rhai rhwng roedd rydw rydych "
        "rydym sef sut sy sydd syn ti trwy tua tuag un wedi wrth wyf y yb ydw ydy ydych ydym ydyn "
        "ydynt yn yng ym yna yno yr yw eraill arall "
        "beth bo boed byth eto iawn oherwydd sawl unrhyw".split()
    ),
    Language.EN: frozenset(
        "a about all also am an and any are as at be been but by can could did do does each for "
        "from had has have he her his how i if in into is it its just may me might more most my no "
        "nor not of on one only or other our out over own she should so some such than that the "
        "their them then there these they this those to up us very was we were what when where "
        "which who whom why will with would you your".split()
    ),
}
"""Words that stand on nearly every page: they find nothing, unless nothing else is asked for."""

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_SIGNS = (
    *((sign, "'") for sign in "\u2019\u2018\u02bc`"),
    *((dash, "-") for dash in "\u2010\u2011"),
    ("\u00ad", ""),
)

LONGEST = 40
"""No word has more letters; what is longer is nobody's word."""


def normal(text: str) -> str:
    """A text as it is compared: composed signs, plain apostrophes and hyphens, lower case."""
    if text.isascii():
        return text.replace("`", "'").lower()
    text = unicodedata.normalize("NFC", text)
    for sign, other in _SIGNS:
        text = text.replace(sign, other)
    return text.lower()


def tokens(text: str) -> list[str]:
    """What stands between blanks and signs: a word with the apostrophes and hyphens in it."""
    return _WORD.findall(normal(text))


def parts(token: str, language: Language) -> Iterator[str]:
    """The words of a token: itself without what hangs on to it, then its parts between hyphens."""
    word = _without_clitic(token, language)
    if len(word) > LONGEST:
        return
    yield word
    if "-" in word:
        yield from (part for part in word.split("-") if len(part) > 1)


def words(text: str, language: Language) -> Iterator[str]:
    """Every word of a text."""
    for token in tokens(text):
        yield from parts(token, language)


def fold(word: str) -> str:
    """The letters of a word alone: no circumflex, no hyphen, no apostrophe."""
    if word.isascii() and word.isalnum():
        return word
    divided = unicodedata.normalize("NFD", word)
    return "".join(c for c in divided if c not in "'-" and not unicodedata.combining(c))


def _without_clitic(token: str, language: Language) -> str:
    if "'" not in token:
        return token
    ending = next((each for each in CLITICS[language] if token.endswith(each)), "")
    return token.removesuffix(ending)
