"""Nothing odd, and far too much of it: what takes a look at everything for each takes a square."""

from __future__ import annotations

from llwybr.check.checking import MAX_PER_FILE
from llwybr.read.limits import MAX_MODULES

from .case import (
    ABOUT,
    CY,
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

SKILLS_GONE = (
    Told("C002", "curriculum/modules/second.yml", 7, 13),
    Told("C002", ROLE, 8, 17),
    Told("C002", ROLE, 12, 17),
    Told("C002", ROLE, 13, 17),
)


def label(text: str) -> str:
    """The same words in both languages, as YAML."""
    return f"{{cy: {text} a, en: {text} b}}"


def many_skills(tree: Tree, number: int = 7_000) -> None:
    """A framework of half a megabyte."""
    skills = "".join(f"  - {{id: s{n}, name: {label(f'S {n}')}}}\n" for n in range(number))
    tree.write(FRAMEWORK, tree.text(FRAMEWORK).split("skills:")[0] + "skills:\n" + skills)


def align(tree: Tree, alignments: str) -> None:
    """Put other alignments into the facts of the first module."""
    head, _, rest = tree.text(FACTS).partition("alignments:\n")
    tail = rest.partition("prerequisites:")[2]
    tree.write(FACTS, f"{head}alignments:\n{alignments}prerequisites:{tail}")


@told(Told("C002", FACTS, 7, 13), *SKILLS_GONE)
def skills_that_nobody_teaches(tree: Tree) -> None:
    """Seven thousand in one framework."""
    many_skills(tree)


@told(*(Told("C011", FACTS, 7 + n, 11) for n in range(MAX_PER_FILE)), *SKILLS_GONE)
def skills_that_are_all_taught(tree: Tree) -> None:
    """Each reference is looked for among all skills."""
    many_skills(tree)
    align(tree, "".join(f"- {{skill: craft:s{n}, relation: supports}}\n" for n in range(7_000)))


@told(*(Told("C002", FACTS, 7 + n, 11) for n in range(MAX_PER_FILE)), *SKILLS_GONE)
def skills_that_are_nearly_there(tree: Tree) -> None:
    """Each reference is compared with all skills, for a guess."""
    many_skills(tree)
    align(tree, "".join(f"- {{skill: craft:s{n}x, relation: supports}}\n" for n in range(18_000)))


@told(*(Told("C003", FACTS, 7 + n, 32) for n in range(MAX_PER_FILE)))
def levels_that_are_nearly_there(tree: Tree) -> None:
    """The same with levels."""
    levels = "".join(f"  - {{id: l{n}, name: {label(f'L {n}')}}}\n" for n in range(4_000))
    tree.replace(FRAMEWORK, "levels:\n", f"levels:\n{levels}")
    alignment = "- {skill: craft:asking, level: l%sx, relation: supports}\n"
    align(tree, "".join(alignment % n for n in range(10_000)))


@told(*(Told("C012", FACTS, 7 + n, 11) for n in range(MAX_PER_FILE)))
def skills_that_were_renamed_again_and_again(tree: Tree) -> None:
    """Each name leads through all that came after it."""
    renames = "".join(f"  r{n}: r{n + 1}\n" for n in range(10_000)) + "  r10000: asking\n"
    tree.write(FRAMEWORK, tree.text(FRAMEWORK) + f"renames:\n{renames}")
    align(tree, "".join(f"- {{skill: craft:r{n}, relation: supports}}\n" for n in range(10_000)))


@told(*(Told("C005", FACTS, 8, 17 + 12 * n) for n in range(MAX_PER_FILE)))
def modules_that_are_not_there(tree: Tree) -> None:
    """Tens of thousands of prerequisites."""
    names = ", ".join(f"nod{n:07}" for n in range(70_000))
    tree.replace(FACTS, "prerequisites: []", f"prerequisites: [{names}]")


@told(Told("M002", FACTS, 8, 17))
def one_prerequisite_again_and_again(tree: Tree) -> None:
    """A circle with fifty thousand ways round it."""
    tree.replace(FACTS, "prerequisites: []", f"prerequisites: [{'first, ' * 50_000}]")


@told()
def roles_with_thousands_of_levels(tree: Tree) -> None:
    """Each level is a page with a learning path of its own."""
    level = "- {id: l%s, name: %s, requires: [{skill: craft:asking, level: working}]}\n"
    levels = "".join(level % (n, label(f"L {n}")) for n in range(5_000))
    tree.write(ROLE, tree.text(ROLE).split("levels:")[0] + f"levels:\n{levels}")


@told(*(Told("C017", PATHWAY, 10, 30 + 15 * (n // 2) + 7 * (n % 2)) for n in range(MAX_PER_FILE)))
def stages_that_repeat_their_modules(tree: Tree) -> None:
    """One stage of ninety thousand modules."""
    tree.replace(PATHWAY, "[first, second]", f"[{'first, second, ' * 45_000}]")


@told(*(Told("M003", FACTS, 7, 75 + 7 * n) for n in range(MAX_PER_FILE)))
def outcomes_that_are_not_there(tree: Tree) -> None:
    """Ninety thousand outcomes of one alignment."""
    outcomes = ", ".join(f"o{n:04}" for n in range(9_999))
    tree.replace(FACTS, "outcomes: [ask]", f"outcomes: [{outcomes}]")


@told(*(Told("M014", LEDGER, 2 + n, 3) for n in range(MAX_PER_FILE)))
def addresses_that_vanished(tree: Tree) -> None:
    """A ledger of half a megabyte."""
    addresses = "".join(f"  a/b{n}: modules/gone{n}\n" for n in range(14_000))
    tree.write(LEDGER, f"cy:\n{addresses}en: {{}}\n")


@told()
def phrases_to_avoid(tree: Tree) -> None:
    """Each word begins hundreds of them."""
    phrases = ", ".join("a " * n for n in range(1, 300))
    tree.replace(GLOSSARY, "A large town.", f"A large town., avoid: [{phrases}]")
    tree.body("a " * 100_000 + "b.\n")


@told()
def exemptions_of_many_stars(tree: Tree) -> None:
    """A pattern that could match in more ways than there are atoms, and does not."""
    patterns = ", ".join(f'"content/en/{star}b.md"' for star in ("*a" * 30, "**a" * 30, "a*" * 30))
    checks = f"checks:\n  exempt:\n    - {{rule: sentence-long, paths: [{patterns}], reason: x}}\n"
    tree.write(ORGANISATION, tree.text(ORGANISATION) + checks)
    for language in ("cy", "en"):
        text = tree.text(f"content/{language}/about.md").replace("slug: ", "slug: more-")
        tree.write(f"content/{language}/{'a' * 120}.md", f"{text}\n{'gair word ' * 30}end.\n")


@told(*(Told("A007", ABOUT, 7, 1 + 3 * n) for n in range(MAX_PER_FILE)))
def elements_that_are_not_allowed(tree: Tree) -> None:
    """Two for each kilobyte of a message would be a gigabyte."""
    tree.body("<a>" * 100_000 + ".\n")


@told(*(Told("L001", ABOUT, 7 + n, 1) for n in range(MAX_PER_FILE)))
def links_to_nothing(tree: Tree) -> None:
    """The same with links."""
    tree.body("[a](b)\n" * 50_000)


@told()
def words_that_are_right(tree: Tree) -> None:
    """A list of nearly a megabyte."""
    tree.write("curriculum/words.txt", "".join(f"gair{n}\n" for n in range(90_000)))


@told()
def keywords_and_old_addresses(tree: Tree) -> None:
    """Front matter filled to its limit."""
    for path in (CY, EN):
        words = ", ".join(f"k{path[8]}{n}" for n in range(3_500))
        tree.replace(path, "keywords: [", f"old_paths: [{words}]\nkeywords: [{words}, ")


@told(Told("S029", f"curriculum/modules/z{MAX_MODULES - 2:05}.yml"))
def modules_over_the_limit(tree: Tree) -> None:
    """Ten thousand are read, and the one after them is told."""
    facts = "status: draft\noriginal: en\nformat: reading\nminutes: {learn: 1}\n"
    for number in range(MAX_MODULES - 1):
        tree.place(f"curriculum/modules/z{number:05}.yml").write_text(facts, encoding="ascii")
