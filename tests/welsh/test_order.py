from __future__ import annotations

from llwybr.welsh.order import letters, sort_key


def test_two_signs_can_be_one_letter() -> None:
    assert letters("Llwybr chwarae") == ["ll", "w", "y", "b", "r", "ch", "w", "a", "r", "a", "e"]
    assert letters("angen") == ["a", "ng", "e", "n"]


def test_a_circumflex_does_not_move_a_word_to_another_letter() -> None:
    assert letters("tŷ") == ["t", "y"]
    assert sorted(["tŷ", "to", "tan"], key=sort_key) == ["tan", "to", "tŷ"]


def test_words_stand_as_in_a_welsh_dictionary() -> None:
    words = [
        "dysgu",
        "ddoe",
        "dafad",
        "cymuned",
        "chwarae",
        "cân",
        "ffordd",
        "fel",
        "llwybr",
        "lol",
    ]
    in_order = [
        "cân",
        "cymuned",
        "chwarae",
        "dafad",
        "dysgu",
        "ddoe",
        "fel",
        "ffordd",
        "lol",
        "llwybr",
    ]
    assert sorted(words, key=sort_key) == in_order


def test_ng_comes_after_g_but_not_where_n_and_g_are_two_letters() -> None:
    assert sorted(["gwas", "ngwas", "haf"], key=sort_key) == ["gwas", "ngwas", "haf"]
    assert sorted(["Bangor", "Banc", "Bannau", "Bag"], key=sort_key) == [
        "Bag",
        "Banc",
        "Bangor",
        "Bannau",
    ]
    assert letters("Llangollen")[:5] == ["ll", "a", "n", "g", "o"]


def test_rh_and_th_follow_r_and_t() -> None:
    words = ["rhaglen", "rwyf", "thema", "tymor", "ysgol"]
    assert sorted(words, key=sort_key) == ["rwyf", "rhaglen", "tymor", "thema", "ysgol"]
