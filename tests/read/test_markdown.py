from __future__ import annotations

import subprocess
import sys
from xml.etree.ElementTree import Element

import markdown
import pytest
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Callout, Heading, Link
from llwybr.read.markdown import scan

PATH = "a.md"
HOST = [
    *("admonition", "tables", "toc", "def_list", "footnotes"),
    *("pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"),
]
"""The extensions of `mkdocs.yml` that decide what a heading or a link is."""


def _at(line: int, column: int = 1) -> Location:
    return Location(PATH, line, column)


def test_hash_headings_have_level_words_and_place() -> None:
    text = scan("## One\n\n###Two ##\n\n###### Six\n", PATH, first_line=8)
    assert text.headings == (
        Heading(2, "One", _at(8)),
        Heading(3, "Two", _at(10)),
        Heading(6, "Six", _at(12)),
    )


def test_underlined_headings_stand_at_their_words() -> None:
    text = scan("One\n===\n\nTwo\n-\n", PATH)
    assert text.headings == (Heading(1, "One", _at(1)), Heading(2, "Two", _at(4)))


@pytest.mark.parametrize(
    "source",
    ["a\n\n---\n", "| a |\n|---|\n", "    a\n---\n", "a\n- - -\n"],
    ids=["rule", "table", "indented", "spaced-rule"],
)
def test_line_of_dashes_does_not_make_every_line_a_heading(source: str) -> None:
    assert scan(source, PATH).headings == ()


def test_rule_below_a_heading_is_not_a_second_heading() -> None:
    assert scan("## A\n---\n", PATH).headings == (Heading(2, "A", _at(1)),)


def test_words_of_a_heading_keep_their_code() -> None:
    [heading] = scan("## Use `slug` here\n", PATH).headings
    assert heading.words == "Use `slug` here"


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("[x](y.md)", "y.md", "x"),
        ('[x](y.md "Title")', "y.md", "x"),
        ("[x](y.md 'Title')", "y.md", "x"),
        ('[x](y.md "Title (more)")', "y.md", "x"),
        ("[x]( y.md )", "y.md", "x"),
        ("[x](<y.md>)", "y.md", "x"),
        ("[x](<my page.md>)", "my page.md", "x"),
        ("[x](<https://a.example/>)", "https://a.example/", "x"),
        ("[x](y_(z).md)", "y_(z).md", "x"),
        ("[x](y.md#part)", "y.md#part", "x"),
        ("[x](#part)", "#part", "x"),
        ("[x]()", "", "x"),
        ("[ a [b] c ](y.md)", "y.md", "a [b] c"),
        ("[a \\] b](y.md)", "y.md", "a \\] b"),
        ("[a `b` c](y.md)", "y.md", "a `b` c"),
        ("<https://a.example/b>", "https://a.example/b", "https://a.example/b"),
        ("<mailto:a@b.example>", "mailto:a@b.example", "mailto:a@b.example"),
    ],
)
def test_each_way_to_write_a_link_is_read(source: str, target: str, words: str) -> None:
    text = scan(f"Tŷ, see {source}.", PATH, first_line=3)
    assert text.links == (Link(target, words, _at(3, 9)),)
    assert text.images == ()


def test_links_on_one_line_have_columns_of_their_own() -> None:
    text = scan("[a](b.md)[c](d.md)\n    [e](f.md)", PATH)
    assert text.links == (
        Link("b.md", "a", _at(1, 1)),
        Link("d.md", "c", _at(1, 10)),
        Link("f.md", "e", _at(2, 5)),
    )


def test_link_over_two_lines_stands_where_it_begins() -> None:
    text = scan("See [some\nplace](y.md) and [x](z.md)", PATH)
    assert [(link.target, link.location) for link in text.links] == [
        ("y.md", _at(1, 5)),
        ("z.md", _at(2, 18)),
    ]


def test_images_are_kept_apart_from_links() -> None:
    text = scan('A ![ Map ](map.png "Title") and ![](<b c.png>)', PATH)
    assert text.links == ()
    assert text.images == (Link("map.png", "Map", _at(1, 3)), Link("b c.png", "", _at(1, 33)))


@pytest.mark.parametrize("title", ["", ' "Title"'], ids=["plain", "title"])
def test_image_inside_a_link_is_read_as_both(title: str) -> None:
    source = f"![Map](map.png{title})"
    text = scan(f"See [{source}](y.md)", PATH)
    assert text.links == (Link("y.md", source, _at(1, 5)),)
    assert text.images == (Link("map.png", "Map", _at(1, 6)),)


def test_image_by_reference_is_read_as_an_image() -> None:
    text = scan("See ![Map][m]\n\n[m]: map.png\n", PATH)
    assert text.images == (Link("map.png", "Map", _at(1, 5)),)


def test_reference_definitions_stand_at_their_targets() -> None:
    text = scan('[a]: b.md\n[c d]: <e.md> "Title"\n', PATH)
    assert text.links == (Link("b.md", "a", _at(1, 6)), Link("e.md", "c d", _at(2, 9)))


@pytest.mark.parametrize(
    "source",
    [
        "[^1]: b.md",
        "[x][y]",
        "[x] (y.md)",
        "a[0]",
        "<b>",
        "2 < 3 and b:c > 1",
        "\\[x](y.md)",
        "\\![x]",
    ],
)
def test_what_only_looks_like_a_link_is_not_one(source: str) -> None:
    text = scan(source, PATH)
    assert (text.links, text.images) == ((), ())


@pytest.mark.parametrize(
    "source",
    [
        "```\n[x](y.md)\n```",
        "``` md\n# Not\n[x](y.md)\n```",
        "~~~\n[x](y.md)\n~~~",
        "~~~\n```\n[x](y.md)\n~~~",
        "````\n```\n[x](y.md)\n```\n````",
        "!!! tip\n    ```\n    [x](y.md)\n    ```",
        "- a\n\n    ```\n    [x](y.md)\n    ```",
        "> ```\n> [x](y.md)\n> ```",
    ],
    ids=["ticks", "words", "tildes", "ticks-in-tildes", "longer", "callout", "list", "quote"],
)
def test_fence_hides_what_is_in_it_and_nothing_after_it(source: str) -> None:
    text = scan(f"{source}\n\n## After\n\n[a](b.md)", PATH)
    line = source.count("\n") + 3
    assert text.headings == (Heading(2, "After", _at(line)),)
    assert text.links == (Link("b.md", "a", _at(line + 2)),)


def test_text_after_a_longer_closing_fence_is_read() -> None:
    assert [link.target for link in scan("```\nx\n````\n\n[a](b.md)", PATH).links] == ["b.md"]


@pytest.mark.parametrize(
    ("source", "column"),
    [
        ("`[x](y.md)` [a](b.md)", 13),
        ("``[x](y.md) ` z`` [a](b.md)", 19),
        ("a ` b [a](b.md)", 7),
        ("```[x](y.md)``` [a](b.md)", 17),
        ("<!-- [x](y.md) --> [a](b.md)", 20),
        ("`<!--` [a](b.md) `-->`", 8),
    ],
    ids=["tick", "two-ticks", "lone-tick", "three-ticks", "comment", "comment-in-code"],
)
def test_code_and_comments_in_a_line_keep_columns_right(source: str, column: int) -> None:
    text = scan(f"{source}\n\n[c](d.md)", PATH)
    assert text.links == (Link("b.md", "a", _at(1, column)), Link("d.md", "c", _at(3)))


def test_code_over_two_lines_holds_no_link() -> None:
    text = scan("See `a\n[x](y.md)` and [a](b.md)", PATH)
    assert text.links == (Link("b.md", "a", _at(2, 16)),)


def test_comment_over_lines_hides_them_and_keeps_columns_right() -> None:
    text = scan("[a](b.md) <!-- [x](y.md)\n# x\n```\n[x](y.md) --> [c](d.md)\n", PATH)
    assert text.headings == ()
    assert text.links == (Link("b.md", "a", _at(1)), Link("d.md", "c", _at(4, 15)))


def test_comment_that_begins_where_another_ends_hides_its_lines() -> None:
    assert scan("<!-- a\n--> b <!-- c\n[x](y.md)\n-->\n", PATH).links == ()


def test_tick_inside_a_comment_does_not_open_code() -> None:
    text = scan("<!-- don`t --> use `code`\n\n[a](b.md)", PATH)
    assert text.links == (Link("b.md", "a", _at(3)),)


def test_markdown_is_kept_as_it_is() -> None:
    source = "## A\n\n<!-- b -->\n"
    assert scan(source, PATH).markdown == source


class _Found(Treeprocessor):
    """Gathers the targets and heading levels that Python-Markdown would publish."""

    def run(self, root: Element) -> None:
        self.links = [e.get("href", "") for e in root.iter("a")]
        self.levels = [int(e.tag[1]) for e in root.iter() if e.tag in HEADINGS]


HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class _Finder(Extension):
    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the library's name
        self.found = _Found(md)
        md.treeprocessors.register(self.found, "found", 0)


@pytest.mark.parametrize(
    "source",
    [
        "# A\n\n## B\n\nC\n===\n",
        "A\n\n---\n\nB\n",
        "one\ntwo\n---\n",
        "1. item\n---\n",
        "- a\n---\n",
        "> a\n---\n",
        "## A\n---\n",
        "Words\n```\ncode\n```\n---\n",
        " ## indented\n",
        "!!! tip\n    ## In a callout\n\n    [x](y.md)\n",
        "> ## In a quotation\n>\n> [x](y.md)\n",
        "- ## In a list\n",
        "a | b\n---|---\n[x](y.md) | 2\n",
        "```\n[x](y.md)\n```\n\n[a](b.md)\n",
        "````\n```\n[x](y.md)\n```\n````\n\n[a](b.md)\n",
        "```\n[x](y.md)\n````\n\n[a](b.md)\n",
        "```\n[x](y.md)\n\n[a](b.md)\n",
        "```code``` words\n\n[a](b.md)\n",
        "> ```\n> [x](y.md)\n> ```\n",
        "[x](my page.md)\n",
        "[some\nplace](y.md)\n",
        "`a\n[x](y.md)`\n",
        "\\`[x](y.md)\\`\n",
        "[![alt](i.png)](y.md)\n",
    ],
)
def test_headings_and_links_are_those_that_the_host_publishes(source: str) -> None:
    finder = _Finder()
    markdown.markdown(source, extensions=[*HOST, finder])
    text = scan(source, PATH)
    assert [link.target for link in text.links] == finder.found.links
    assert [heading.level for heading in text.headings] == finder.found.levels


@pytest.mark.parametrize(
    "expression",
    [
        "'[' + '[](a)' * 5_000",
        "'# a' + ' ' * 100_000 + 'b'",
        "'# a' + '#' * 200_000 + 'b'",
        "'<!--' * 200_000",
        "'[a](' + ' ' * 200_000 + 'x'",
        "'`' * 900_000",
        "'[' * 900_000",
        "'<a:' * 300_000",
        "'<!-- -->' * 50_000 + '`a ' * 150_000",
        "'[a](b)' + chr(10) * 2 + ('[a](b)' + chr(10) * 2) * 100_000",
    ],
    ids=[
        *("brackets", "spaces", "hashes", "comments", "target", "ticks", "open", "automatic"),
        *("comments-before-ticks", "blocks"),
    ],
)
@pytest.mark.slow
def test_hostile_line_is_scanned_in_seconds(expression: str) -> None:
    program = f"from llwybr.read.markdown import scan; scan({expression}, 'a.md')"
    done = subprocess.run([sys.executable, "-c", program], timeout=60, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("text", ["a \\``` b", "\\``", "\\``a`"])
def test_an_escaped_backtick_shortens_the_run_after_it(text: str) -> None:
    passages = scan(f"Words.\n\n{text}", "a.md").passages
    assert passages[0].text == "Words."


def test_an_address_for_mail_is_a_link_and_no_tag() -> None:
    text = scan("Write to <helo@bach.example>.", "a.md")
    assert [link.target for link in text.links] == ["mailto:helo@bach.example"]
    assert text.tags == ()


def test_tags_that_close_and_attributes_without_a_value_are_noted() -> None:
    text = scan("<details open data-1='x'>\n\nWords.\n\n</details>", "a.md")
    assert [(tag.name, dict(tag.attributes)) for tag in text.tags] == [
        ("details", {"open": "", "data-1": "x"})
    ]
    assert [(tag.name, tag.location.line) for tag in text.closings] == [("details", 5)]


def test_header_cells_that_hold_code_or_a_picture_are_not_empty() -> None:
    text = scan("| `a` | ![b](c.png) | |\n|---|---|---|\n| 1 | 2 | 3 |", "a.md")
    assert [table.header for table in text.tables] == [("`a`", "![b](c.png)", "")]


def test_places_in_a_passage_of_several_lines() -> None:
    [passage] = scan("One\ntwo three\nfour", "a.md").passages
    assert [passage.at(place).line for place in (0, 3, 4, 13, 14)] == [1, 1, 2, 2, 3]
    assert [passage.at(place).column for place in (0, 3, 4, 8, 14)] == [1, 4, 1, 5, 1]


def test_titles_of_tabs_and_explained_words_are_prose_of_their_own() -> None:
    source = '=== "By post"\n\n    Write.\n\nNeed\n:   What has to be done.\n\n    It takes time.\n'
    text = scan(source, PATH)
    words = [" ".join(passage.text.split()) for passage in text.passages]
    assert words == ['"By post"', "Write.", "Need", "What has to be done.", "It takes time."]
    assert text.code == ()


def test_callouts_have_a_type_and_a_place() -> None:
    source = '!!! note\n    One.\n\n- Two:\n\n    ???+ Tip "Say it"\n        Three.\n'
    source += "\n```\n!!! no\n```\n"
    assert scan(source, PATH, 3).callouts == (
        Callout("note", _at(3, 5)),
        Callout("tip", _at(8, 10)),
    )
