"""YAML that is built to fill the memory, to run code or to say something other than it shows."""

from __future__ import annotations

from .case import (
    ABOUT,
    EN,
    FACTS,
    FRAMEWORK,
    GLOSSARY,
    LEDGER,
    ORGANISATION,
    PATHWAY,
    ROLE,
    Told,
    Tree,
    told,
)

CRAFT_IS_GONE = tuple(
    Told("C002", path, line, column)
    for path, line, column in (
        (FACTS, 7, 13),
        ("curriculum/modules/second.yml", 7, 13),
        (ROLE, 8, 17),
        (ROLE, 12, 17),
        (ROLE, 13, 17),
    )
)


def front(tree: Tree, lines: str) -> None:
    """Put lines at the end of the front matter of a page, from its sixth line on."""
    text = tree.text(ABOUT)
    tree.write(ABOUT, text.replace("translation:", f"{lines}\ntranslation:", 1))


@told(Told("S003", FACTS, 1, 21))
def forty_thousand_square_brackets(tree: Tree) -> None:
    """A parser that calls itself for each would end in a RecursionError."""
    tree.write(FACTS, "[" * 40_000)


@told(Told("S003", FACTS, 1, 2))
def forty_thousand_braces(tree: Tree) -> None:
    """The same, with mappings, the second of which would be a key."""
    tree.write(FACTS, "{" * 40_000)


@told(Told("S003", FACTS, 1, 41))
def twenty_thousand_dashes(tree: Tree) -> None:
    """The same, without brackets."""
    tree.write(FACTS, "- " * 20_000 + "x\n")


@told(Told("S003", EN, 22, 21))
def twenty_one_levels_in_front_matter(tree: Tree) -> None:
    """One level more than is read."""
    nested = "\n".join(f"{' ' * n}a:" for n in range(21))
    tree.write(EN, f"---\n{nested}\n{' ' * 21}b: c\n---\n")


@told(Told("S004", ABOUT, 5, 1))
def twenty_levels_in_front_matter(tree: Tree) -> None:
    """Exactly as many levels as are read: it is only a key that nobody knows."""
    nested = "\n".join(f"{' ' * n}a:" for n in range(19))
    front(tree, nested)


@told(Told("S003", FACTS, 4, 1))
def aliases_in_a_long_row(tree: Tree) -> None:
    """The hundred and first alias is refused, however little it stands for."""
    row = ",\n".join([", ".join(["*a"] * 50)] * 3)
    tree.write(FACTS, f"a: &a x\nb: [{row}]\n")


@told(Told("S003", FACTS, 2, 9))
def few_aliases_for_much(tree: Tree) -> None:
    """A square: one long list, repeated."""
    tree.write(FACTS, f"a: &a [{'x, ' * 5_000}]\nb: [*a, *a, *a, *a, *a, *a, *a]\n")


@told(Told("S003", FACTS, 2, 5))
def alias_for_a_megabyte(tree: Tree) -> None:
    """A list that is too long to be repeated is not kept for it either."""
    tree.write(FACTS, f"a: &a [{'x,' * 50_000}]\nb: [*a]\n")


@told(Told("S003", FACTS, 1, 8))
def alias_for_what_it_stands_in(tree: Tree) -> None:
    """A list that holds itself has no end."""
    tree.write(FACTS, "a: &a [*a]\n")


@told(Told("S003", FACTS, 1, 4))
def alias_for_nothing(tree: Tree) -> None:
    """There is no such anchor."""
    tree.write(FACTS, "a: *b\n")


@told(Told("S003", FACTS, 2, 5))
def merge_keys(tree: Tree) -> None:
    """YAML 1.1 would copy a mapping that is found to be too large."""
    tree.write(FACTS, f"a: &a [{'{x: y}, ' * 4_000}]\n<<: *a\n")


@told(Told("S003", FACTS, 2, 1))
def alias_as_a_key(tree: Tree) -> None:
    """A list cannot be a key."""
    tree.write(FACTS, "a: &a [x]\n*a : y\n")


@told(Told("S003", FACTS, 1, 3))
def list_as_a_key(tree: Tree) -> None:
    """Python could not hash it."""
    tree.write(FACTS, "? [a, b]\n: c\n")


@told(Told("S003", FACTS, 1, 9))
def tag_that_runs_a_command(tree: Tree) -> None:
    """PyYAML's unsafe loader would."""
    command = '!!python/object/apply:os.system ["touch /tmp/llwybr-was-here"]'
    tree.replace(FACTS, "status: published", f"status: {command}")


@told(Told("S003", FACTS, 1, 9))
def tag_for_bytes(tree: Tree) -> None:
    """No record holds bytes."""
    tree.replace(FACTS, "status: published", "status: !!binary aGVsbG8=")


@told(Told("S003", FACTS, 1, 1))
def tag_on_a_key(tree: Tree) -> None:
    """Keys are text."""
    tree.replace(FACTS, "status: published", "!!str status: published")


@told(Told("S001", FACTS, 2, 1))
def directives(tree: Tree) -> None:
    """Directives for tags, one like the other, and no document."""
    tree.write(FACTS, "%TAG ! tag:example.org,2026:\n" * 10_000)


@told(Told("S003", FACTS, 11, 1))
def second_document(tree: Tree) -> None:
    """Only one of the two could be meant."""
    tree.write(FACTS, tree.text(FACTS) + "---\nstatus: draft\n")


@told(Told("S003", FACTS, 2, 1))
def thousands_of_documents(tree: Tree) -> None:
    """Each would be read."""
    tree.write(FACTS, "---\n" * 50_000)


@told(Told("S003", GLOSSARY, 2, 199_998))
def a_hundred_thousand_values(tree: Tree) -> None:
    """Each is small, and its place is kept as well."""
    tree.write(GLOSSARY, "terms:\n- [" + "a," * 110_000 + "]\n")


@told(*(Told("S002", FACTS, line, 1) for line in range(11, 111)))
def the_same_key_again_and_again(tree: Tree) -> None:
    """A hundred are told, and the rest wait: 71,000 messages help nobody."""
    tree.write(FACTS, tree.text(FACTS) + "status: draft\n" * 71_000)


@told(*(Told("S004", FACTS, line, 1) for line in range(11, 111)))
def a_new_key_on_each_line(tree: Tree) -> None:
    """Each would be compared with every key that there is."""
    tree.write(FACTS, tree.text(FACTS) + "".join(f"statu{n}: 1\n" for n in range(10_000)))


@told(*(Told("S005", GLOSSARY, line, 3) for line in range(2, 22) for _ in range(5)))
def records_without_anything(tree: Tree) -> None:
    """Each lacks five keys."""
    tree.write(GLOSSARY, "terms:\n" + "- {}\n" * 40_000)


@told(Told("S007", PATHWAY, 7, 69))
def empty_lists_in_a_long_list(tree: Tree) -> None:
    """Each is too short; whether that follows from something else must not take a square."""
    stage = "  - {id: s, name: {cy: a, en: b}, summary: {cy: c, en: d}, modules: [%s]}\n"
    head = tree.text(PATHWAY).split("  - id")[0]
    stages = (stage % "") + (stage % "first") * 8_000
    tree.write(PATHWAY, head + stages)


@told(Told("S006", FACTS, 1, 1))
def nothing(tree: Tree) -> None:
    """An empty file."""
    tree.write(FACTS, "")


@told(Told("S006", FACTS, 1, 1))
def nothing_but_a_comment(tree: Tree) -> None:
    """A file without a value."""
    tree.write(FACTS, "# status: published\n" * 40_000)


@told(Told("S006", FACTS, 1, 1))
def nothing_but_a_fence(tree: Tree) -> None:
    """A document without a value."""
    tree.write(FACTS, "---")


@told(Told("S006", FACTS, 1, 1), Told("S017", FACTS, 1, 1))
def nothing_but_a_byte_order_mark(tree: Tree) -> None:
    """Three bytes that nobody sees."""
    tree.raw(FACTS, b"\xef\xbb\xbf")


@told(Told("S006", FACTS, 1, 1), Told("S018", FACTS, 1, 1))
def nothing_but_zero_bytes(tree: Tree) -> None:
    """What a file system leaves after a crash."""
    tree.raw(FACTS, b"\0" * 50_000)


@told(Told("S001", FACTS, 2, 1))
def tab_as_an_indent(tree: Tree) -> None:
    """YAML forbids it, and no editor shows it."""
    tree.write(FACTS, "minutes:\n\tlearn: 1\n")


@told(Told("S007", FACTS, 1, 9), Told("S018", FACTS, 1, 18))
def line_end_that_only_yaml_knows(tree: Tree) -> None:
    """NEL, U+0085: one line for every editor, two for YAML 1.1; places would be wrong after it."""
    tree.replace(FACTS, "status: published", "status: published\x85# retired")


@told(Told("S018", EN, 3, 10), Told("S019", EN, 2, 8))
def signs_behind_escapes(tree: Tree) -> None:
    """What no editor shows can be written in letters that it does show."""
    tree.replace(EN, "title: Ask first", 'title: "Ask \\u202etsrif\\u202c"')
    tree.replace(EN, "summary: Learn to ask before you build.", 'summary: "\\0\\e[2J Learn."')


@told(Told("S001", EN, 2, 11))
def half_a_sign_behind_an_escape(tree: Tree) -> None:
    """A lone surrogate cannot be written as UTF-8."""
    tree.replace(EN, "title: Ask first", 'title: "\\ud800"')


@told(Told("S006", FACTS, 10, 16))
def time_zone_of_ninety_nine_hours(tree: Tree) -> None:
    """`datetime` raises ValueError."""
    date = "2026-10-01T00:00:00+99:59"
    tree.replace(FACTS, "last: 2026-10-01", f"last: {date}")


@told(Told("S004", FACTS, 11, 1), Told("S004", FACTS, 12, 1), Told("S004", FACTS, 13, 1))
def numbers_to_the_base_of_sixty(tree: Tree) -> None:
    """`1:1:1...` is a number in YAML 1.1, and an OverflowError in Python."""
    numbers = (":".join("1" * 400) + ".5", ":".join("1" * 30_000), "0b" + "1" * 30_000)
    extra = "".join(f"number{n}: {number}\n" for n, number in enumerate(numbers))
    tree.write(FACTS, tree.text(FACTS) + extra)


@told(Told("S006", FACTS, 5, 18))
def number_of_five_thousand_digits(tree: Tree) -> None:
    """Python refuses to read it as a number."""
    tree.replace(FACTS, "{learn: 20, practise: 10}", f"{{learn: {'9' * 5_000}}}")


@told(Told("S014", ABOUT, 1, 1))
def front_matter_over_the_limit(tree: Tree) -> None:
    """One byte more than 64,000."""
    rest = "\n".join(tree.text(ABOUT).split("\n")[1:5])
    front(tree, "#" * (64_000 - len(rest.encode())))


@told()
def front_matter_at_the_limit(tree: Tree) -> None:
    """64,000 bytes."""
    rest = "\n".join(tree.text(ABOUT).split("\n")[1:5])
    front(tree, "#" * (64_000 - len(rest.encode()) - 1))


@told(Told("S009", LEDGER, 1, 1))
def yaml_over_the_limit(tree: Tree) -> None:
    """One byte more than a million."""
    tree.write(LEDGER, "cy: {}\nen: {}\n#" + "x" * (1_000_000 - 15) + "\n")


@told()
def yaml_at_the_limit(tree: Tree) -> None:
    """A million bytes."""
    tree.write(LEDGER, "cy: {}\nen: {}\n#" + "x" * (1_000_000 - 16) + "\n")


@told(Told("S013", EN, 1, 1))
def front_matter_without_an_end(tree: Tree) -> None:
    """Everything would be metadata."""
    tree.write(EN, tree.text(EN).replace("\n---\n", "\n--\n"))


@told(Told("S006", EN, 1, 1))
def front_matter_without_a_value(tree: Tree) -> None:
    """Two fences and nothing between them."""
    tree.write(EN, "---\n---\n")


@told(Told("S013", EN, 1, 1))
def text_without_anything(tree: Tree) -> None:
    """An empty text."""
    tree.write(EN, "")


@told(Told("S013", EN, 1, 1))
def text_of_one_fence(tree: Tree) -> None:
    """The start of front matter, and the end of the file."""
    tree.write(EN, "---")


@told(Told("S006", EN, 2, 1))
def front_matter_that_is_a_list(tree: Tree) -> None:
    """A record is a mapping."""
    tree.write(EN, "---\n- title\n---\n")


@told(Told("S004", ORGANISATION, 14, 1), Told("S004", ORGANISATION, 15, 1))
def keys_that_are_methods(tree: Tree) -> None:
    """What would change an object in another language, and in this one."""
    tree.write(ORGANISATION, tree.text(ORGANISATION) + "__proto__: x\n__class__: {__init__: y}\n")


@told(*CRAFT_IS_GONE)
def skills_that_are_gone(tree: Tree) -> None:
    """A framework without skills is no framework, and what names them is told."""
    tree.write(FRAMEWORK, tree.text(FRAMEWORK).split("skills:")[0] + "skills: []\n")
