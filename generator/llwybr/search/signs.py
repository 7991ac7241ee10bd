"""Numbers as signs of JSON, as small as they can travel; `engine/unpacking.js` reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, chain
from operator import sub

SIGNS = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\')
"""One sign for each of the numbers 0 to 92; JSON writes each as it is."""

_FAR = len(SIGNS) - 1
_SIGN_OF_RISE = SIGNS[0].encode() + SIGNS.encode().ljust(255)
_NUMBER_OF_SIGN = {sign: number for number, sign in enumerate(SIGNS)}
_DIGITS = 3
"""A greater number is the last sign, and then so many digits."""


def steps(numbers: Sequence[int]) -> str:
    """Rising numbers, from 0, as the steps from each to the next."""
    rises = list(map(sub, numbers, chain((-1,), numbers)))
    if max(rises, default=0) <= _FAR:
        return bytes(rises).translate(_SIGN_OF_RISE).decode()
    return "".join([number(rise - 1) for rise in rises])


def from_steps(text: str) -> list[int]:
    """The numbers that `steps` has written."""
    return list(accumulate((step + 1 for step in numbers(text)), initial=-1))[1:]


@cache
def number(value: int) -> str:
    """One number."""
    if value < _FAR:
        return SIGNS[value]
    digits = []
    for _ in range(_DIGITS):
        value, digit = divmod(value, len(SIGNS))
        digits.append(SIGNS[digit])
    return SIGNS[_FAR] + "".join(reversed(digits))


def numbers(text: str) -> Iterator[int]:
    """The numbers that stand one after the other. Raises KeyError for any other sign."""
    signs = iter(text)
    for sign in signs:
        value = _NUMBER_OF_SIGN[sign]
        if value == _FAR:
            value = 0
            for _ in range(_DIGITS):
                value = value * len(SIGNS) + _NUMBER_OF_SIGN[next(signs)]
        yield value
