"""Markdown that is short to write and was, or could be, long to read.

Each is made for one regular expression or loop of the reader, of a rule, or of Python-Markdown: a
step that looks at what is left of the text for each sign would take hours here.
"""

from __future__ import annotations

import os

from llwybr.check.checking import MAX_PER_FILE

from .case import ABOUT, Told, Tree, sample

SIZE = int(os.environ.get("LLWYBR_HOSTILE_SIZE", "120000"))
"""How many bytes each sample has, about; at most 900,000."""

HALF = SIZE // 2

LONELY = ("P004", 7, 1)
"""The page's only heading has no counterpart in Welsh."""

NAMELESS = (LONELY, ("A004", 7, 1))


def bomb(name: str, why: str, text: str, *expected: tuple[str, int, int]) -> None:
    """Declare a sample that is the body of a page; it begins on line 7."""

    def make(tree: Tree) -> None:
        tree.body(f"{text}.\n")

    sample(name, why, make, *(Told(code, ABOUT, line, column) for code, line, column in expected))


def many(unit: str) -> str:
    """A text of SIZE bytes that repeats a unit."""
    return unit * (SIZE // len(unit.encode()))


bomb("tags-open", "a tag that never ends, in each", many("<a "), ("A008", 7, 1))
bomb("tags-closing-open", "the same at the end of an element", many("</a "), ("A008", 7, 1))
bomb("tags-in-quotes", "an attribute that never ends, in each", many("<p a='x=\""), ("A008", 7, 1))
bomb("tags-half", "names that are cut off by the next", many("<p"), ("A008", 7, 1))
bomb(
    "tag-of-attributes",
    "one tag with thousands of attributes",
    f"<a {many('x=1 ')}>",
    ("A007", 7, 1),
)
bomb(
    "tag-of-blanks",
    "one tag with blanks before the sign that never comes",
    f"<a x{' ' * SIZE}>",
    ("A007", 7, 1),
)
bomb("declarations", "declarations that never end", many("<!DOCTYPE "))
bomb("instructions", "instructions that never end", many("<?x "))
bomb("sections", "marked sections", many("<![CDATA["), ("A008", 7, 1), ("S028", 7, 9))
bomb("comments-open", "comments inside a comment", many("<!--"))
bomb("comments", "comments on one line", many("<!-- -->"))
bomb("comment-ends", "ends of comments that never began", many("-->"))
bomb("automatic-links", "schemes of links that never end", many("<a:"), ("A008", 7, 1))
bomb("automatic-mail", "addresses that never end", many("<a@b"), ("A008", 7, 1))

bomb("brackets-open", "40,000 and more open brackets", many("["), ("S028", 7, 1))
bomb("brackets-nested", "as many that are closed again", "[" * HALF + "]" * HALF, ("S028", 7, 1))
bomb("brackets-empty", "pairs of brackets", many("[]"))
bomb("brackets-closing", "brackets that close nothing", many("]("))
bomb("links-open", "links that never end", many("[]("))
bomb("links-in-links", "a link in the address of the one before", many("[]((("))
bomb("links-after-a-bracket", "each could end the first", "[" + many("[a](about.md)"))
bomb("images-open", "the same with images", many("![]("))
bomb("link-of-brackets", "brackets in an address", f"[a](({'(' * HALF}{')' * HALF}")
bomb("link-of-blanks", "blanks before the end of an address", f"[a]({' ' * SIZE}x")
bomb(
    "link-titles-of-blanks",
    "blanks before titles that never come",
    many(f"[a](about.md?x{' ' * 1_480}b)"),
)
bomb(
    "link-titles-of-quotes",
    "a title that could begin at each",
    many(f'[a](about.md?x "{chr(39) * 200})'),
)
bomb(
    "references",
    "names of definitions that are not there",
    many("[x][y] "),
    *[("L012", 7, 1 + 7 * n) for n in range(MAX_PER_FILE)],
)
bomb(
    "definition-of-blanks",
    "blanks before the address",
    f"[a]:{' ' * SIZE}",
    ("L001", 7, 5 + SIZE),
)
bomb(
    "footnotes",
    "notes that are not there",
    many("[^1]"),
    *[("L012", 7, 1 + 4 * n) for n in range(MAX_PER_FILE)],
    ("S028", 7, 1),
)

bomb("lines-of-underscores", "underscores between letters", f"a{'_' * SIZE}a")
bomb("underscores", "underscores after letters", many("a_"))
bomb("asterisks", "asterisks", many("*"))
bomb("strong-open", "strong words that never end", many("**a "))
bomb("emphasis-crossed", "signs that cross", many("*a_b"))
bomb("backticks", "one run of backticks", many("`"))
bomb(
    "backticks-of-all-lengths",
    "runs that no other ends",
    " ".join("`" * n for n in range(1, int((2 * SIZE) ** 0.5))),
)
bomb(
    "comments-before-backticks",
    "both can begin code",
    "<!-- -->" * (HALF // 8) + "`a " * (HALF // 3),
)
bomb("backslashes", "escapes of escapes", many("\\"))
bomb("entities", "entities", many("&amp;"))
bomb(
    "signs-of-notes",
    "many arrows back from one note",
    many("[^a],") + "\n\n[^a]: b",
    ("S028", 7, 1),
)
bomb("words-explained", "words explained one below the other", many("a\n: b\n"), ("S028", 408, 1))
bomb("tabs", "tabs one below the other", many('=== "a"\n'), ("S028", 207, 1))
bomb("number-of-an-entity", "Python refuses to read it", f"&#{'9' * SIZE};", ("S028", 7, 1))
bomb("zeros-of-an-entity", "Python refuses these too", f"&#{'0' * SIZE}65;", ("S028", 7, 1))

bomb(
    "heading-of-brackets",
    "a heading of open brackets",
    f"## {many('[')}",
    *NAMELESS,
    ("S028", 7, 4),
)
bomb("heading-of-links", "a heading of links that never end", f"## {many('[](')}", *NAMELESS)
bomb(
    "heading-of-an-entity",
    "its id is made from the number",
    f"## &#{'9' * SIZE};",
    LONELY,
    ("S028", 7, 4),
)
bomb(
    "heading-of-accents",
    "they are sorted one by one",
    "## a" + "\u0300\uff9e" * (SIZE // 5),
    LONELY,
    ("S020", 7, 4),
)
bomb("heading-of-hashes", "hashes inside", f"## a{'#' * SIZE}b", LONELY)
bomb("heading-of-blanks", "blanks inside", f"## a{' ' * SIZE}b", LONELY)
bomb(
    "headings",
    "each looks for a free id",
    "## a\n" * (SIZE // 5),
    *[("P004", 7 + n, 1) for n in range(100)],
)
bomb(
    "headings-with-numbers",
    "each takes the id of the next",
    "".join(f"## a_{n}\n## a\n" for n in range(SIZE // 16)),
    *[("P004", 7 + n, 1) for n in range(100)],
)
bomb("underlines", "headings by underline", many("x\n---\n"), LONELY)
bomb("underline-that-is-none", "a line of equals signs and something else", f"x\n{'=' * SIZE}y")

bomb(
    "table-of-blanks", "blanks in the line below the header", f"a|b\n{' ' * SIZE}x", ("S028", 8, 1)
)
bomb("table-of-blanks-after-dash", "blanks after its dash", f"a|b\n-{' ' * SIZE}x")
bomb("table-of-dashes", "dashes that no bar divides", f"a|b\n{'-' * SIZE}x")
bomb("table-of-columns", "thousands of columns", "a|" * (HALF // 2) + "\n" + "-|" * (HALF // 2))
bomb("table-of-rows", "thousands of rows", f"a|b\n-|-\n{many('c|d' + chr(10))}")
bomb("bars", "one line of bars", many("|"))

bomb("lists-in-lists", "60,000 lists on one line", many("- "), ("S028", 7, 1))
bomb("numbers-in-numbers", "the same with numbers", many("1. "), ("S028", 7, 1))
bomb("quotations", "60,000 quotations on one line", many("> ") + "a", ("S028", 7, 1))
bomb(
    "lists-set-in",
    "each a level deeper",
    "\n".join(f"{' ' * 4 * n}- a" for n in range(int(HALF**0.5))),
    ("S028", 27, 1),
)
bomb("items", "thousands of items", many("- a\n"))
bomb("callouts", "thousands of callouts", many("!!! a\n"))
bomb("digits", "a number without its full stop", many("9"))
bomb("fences", "fences one after the other", many("```\n"))
bomb("fences-open", "fences that nothing ends", many("~~~a\n"))
bomb(
    "fences-of-all-lengths",
    "fences that no other ends",
    "\n".join("`" * n + "a" for n in range(3, int((2 * SIZE) ** 0.5))),
)
bomb(
    "quizzes",
    "each is read and compared with all others",
    many(
        "``` check\nquestion: a\noptions:\n- {text: a, right: true, feedback: a}\n"
        "- {text: b, feedback: b}\n```\n"
    ),
    ("P011", 7, 1),
)
bomb("code-set-in", "blocks of code", many("    a\n\n"))

bomb("blanks-inside", "blanks that end no line", f"a{' ' * SIZE}b")
bomb("tabs-inside", "tabs that end no line", f"a{chr(9) * SIZE}b")
bomb("blanks-on-lines", "lines of one blank", many(" \n") + "a", ("S024", 7, 1))
bomb("lines-without-anything", "empty lines", many("\n"))
bomb(
    "accents-out-of-order",
    "they are sorted one by one",
    "a" + "\u0300" * (SIZE // 4) + "\u0316" * (SIZE // 4),
    ("S020", 7, 1),
)
bomb(
    "accents-in-one-sign",
    "two accents in each that look like one letter",
    many("\u0f73"),
    ("S020", 7, 1),
)
bomb("addresses", "addresses without an end", many("http://a"))
bomb("addresses-of-full-stops", "signs that end no address", many("http://a...."))
bomb("full-stops", "ends of sentences", many("."))
bomb("brackets-after-a-full-stop", "a sentence could end after each", f"a.{')' * SIZE}")
bomb("initials", "full stops that end no sentence", many("A. "))
bomb("apostrophes", "each could begin a clitic", many("a'"))
bomb("hyphens", "one word with thousands of parts", many("a-a"))
bomb("one-word", "a word of a hundred kilobytes", many("a"))
bomb("words-of-neither", "each is looked up", many("ab cd "))
bomb("months", "names that are looked for", many("January "))
bomb("small-words", "words that tell the languages apart", many("yn y "), ("P006", 7, 1))
bomb("slots", "what could be taken for the slots of a message", many("{path} %s {0} %(x)s {{ "))
bomb("attributes", "attribute lists that never end", many("{: a"))
