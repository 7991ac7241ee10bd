"""What MkDocs does badly with: every row of the table in `shared/PLATFORM.md`."""

from __future__ import annotations

import unicodedata

from .case import ABOUT, EN, FACTS, SECOND, Told, Tree, told

DECOMPOSED = unicodedata.normalize("NFD", "content/en/tŷ.md")


@told(Told("S001", EN, 2, 8))
def broken_front_matter(tree: Tree) -> None:
    """The metadata would be printed on the page."""
    tree.replace(EN, "title: Ask first", 'title: "Ask first')


@told(Told("S002", EN, 3, 1))
def duplicate_key(tree: Tree) -> None:
    """The last of the two would be published."""
    tree.replace(EN, "title: Ask first", "title: Ask first\ntitle: Ask last")


@told(Told("S002", FACTS, 7, 64))
def duplicate_key_in_brackets(tree: Tree) -> None:
    """The same, where a mapping stands on one line."""
    tree.replace(FACTS, "relation: teaches, outcomes", "relation: teaches, skill: a:b, outcomes")


@told(Told("S026", EN, 2, 8))
def text_that_yaml_swallows(tree: Tree) -> None:
    """Norway: `no` would be False."""
    tree.replace(EN, "title: Ask first", "title: no")


@told(Told("S004", EN, 2, 1))
def key_that_nobody_knows(tree: Tree) -> None:
    """`lang: no` would be read as a language called False."""
    tree.replace(EN, "title: Ask first", "lang: no\ntitle: Ask first")


@told(Told("A007", ABOUT, 7, 1))
def script(tree: Tree) -> None:
    """It would run in the reader's browser."""
    tree.body("<script>alert(1)</script>\n")


@told(Told("L007", ABOUT, 7, 1), Told("L007", ABOUT, 9, 1), Told("L007", ABOUT, 11, 1))
def links_that_run(tree: Tree) -> None:
    """A scheme is found behind entities, blanks and signs that browsers ignore."""
    links = ("[a](javascript:alert(1))", "[b](java&#115;cript:alert(1))", "[c](<java\tscript:a>)")
    tree.body("\n\n".join(links) + "\n")


@told(Told("S019", ABOUT, 7, 6))
def text_that_runs_backwards(tree: Tree) -> None:
    """What a reviewer sees is not what is published."""
    tree.body("Read \u202ethis\u202c carefully.\n")


@told(Told("S003", EN, 6, 10))
def alias_bomb_of_nine_levels(tree: Tree) -> None:
    """A thousand million values in ten lines: 29 s and 1.6 GB, then a MemoryError."""
    bomb = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    front = "\n".join(["---", "a0: &a0 [x, x, x, x, x, x, x, x, x]", *bomb, "---", ""])
    tree.write(EN, front)


@told(Told("A008", ABOUT, 7, 1))
def sixty_kilobytes_of_an_open_tag(tree: Tree) -> None:
    """35 s in Python-Markdown."""
    tree.body("<a " * 20_000 + "x\n")


@told(Told("A008", ABOUT, 7, 1))
def marked_section(tree: Tree) -> None:
    """The build would crash."""
    tree.body("<![ x\n")


@told(Told("S008", EN, 2, 9))
def letter_that_is_no_utf8(tree: Tree) -> None:
    """The build would crash, and leave an empty site."""
    tree.raw(EN, tree.text(EN).encode().replace(b"title: Ask", b"title: A\xffsk"))


@told(Told("S010", ABOUT))
def link_out_of_the_tree(tree: Tree) -> None:
    """Its target would be published."""
    (tree.root / "secret.txt").write_text("secret", encoding="utf-8")
    tree.remove(ABOUT)
    tree.place(ABOUT).symlink_to(tree.root / "secret.txt")


@told(Told("L001", SECOND, 9, 12))
def link_to_nothing(tree: Tree) -> None:
    """New pages would be written before the build stops."""
    tree.replace(SECOND, "(first.md)", "(frist.md)")


@told(Told("L001", SECOND, 9, 12), Told("S021", DECOMPOSED))
def name_in_two_parts(tree: Tree) -> None:
    """A link to it would be broken, and both twins published."""
    tree.raw(DECOMPOSED, tree.text(ABOUT).encode())
    tree.replace(SECOND, "(first.md)", "(../tŷ.md)")
