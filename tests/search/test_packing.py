from __future__ import annotations

import json
from typing import Any

import pytest

from llwybr.curriculum.language import Language
from llwybr.search.documents import Document
from llwybr.search.index import Index
from llwybr.search.lines import MANY
from llwybr.search.packing import packed
from llwybr.search.signs import SIGNS, from_steps, steps
from searching import made_of


def made(*titles: str) -> Index:
    documents = tuple(
        Document(url=f"{n}/", kind="page", title=title, summary="")
        for n, title in enumerate(titles)
    )
    return made_of(Language.CY, documents)


def told(what: Index) -> Any:
    value: Any = json.loads(packed(what, {"kind": {}}, ()))
    return value


@pytest.mark.parametrize(
    ("numbers", "signs"),
    [
        ([], ""),
        ([0], " "),
        ([0, 1, 2], "   "),
        ([1, 3], "!!"),
        ([91], SIGNS[91]),
        ([92], SIGNS[92] + "  " + SIGNS[92]),
        ([0, 1001], " " + SIGNS[92] + " " + SIGNS[10] + SIGNS[70]),
    ],
)
def test_rising_numbers_are_written_as_steps(numbers: list[int], signs: str) -> None:
    assert steps(numbers) == signs
    assert from_steps(signs) == numbers


def test_signs_stand_in_json_as_they_are() -> None:
    assert len(SIGNS) == 93
    assert json.dumps(SIGNS) == f'"{SIGNS}"'


def test_a_lemma_has_its_forms_and_who_holds_them() -> None:
    value = told(made("Cymuned", "Y gymuned", "Cymuned a chymuned", "Tref", "Cymuned"))
    place = value["lexemes"].index("cymuned chymuned cymuned gymuned")
    assert value["fields"]["title"]["in"][place] == "   !"
    assert value["fields"]["title"]["times"][place] == "112"
    assert value["forms"][place] == ["1,0.1,2", " #! "]
    assert value["forms"][value["lexemes"].index("tref tref")] == 1


def test_of_a_word_that_most_have_it_is_not_told_how_often_and_in_which_form() -> None:
    titles = ["Cymuned a gymuned"] * (MANY + 1)
    value = told(made(*titles))
    place = value["lexemes"].index("cymuned cymuned gymuned")
    assert value["fields"]["title"]["times"][place] == ""
    assert value["forms"][place] == 0


def test_the_same_documents_give_the_same_bytes() -> None:
    one, other = (packed(made("Tai", "Tŷ a thref"), {"kind": {}}, {"b", "a"}) for _ in range(2))
    assert one == other
