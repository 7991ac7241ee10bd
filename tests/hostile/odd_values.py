"""Values that mean something to whoever prints, counts or follows them."""

from __future__ import annotations

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
    SECOND,
    Told,
    Tree,
    told,
)

SLOTS = "{path} {0} {} %s %(key)s %n $HOME `id`"


def add(tree: Tree, path: str, lines: str) -> None:
    """Put lines at the end of a file."""
    tree.write(path, tree.text(path) + lines)


@told(Told("S004", FACTS, 11, 1), Told("S007", FACTS, 1, 9), Told("S007", FACTS, 8, 17))
def slots_in_values(tree: Tree) -> None:
    """What a message quotes must not be filled in by the message."""
    tree.replace(FACTS, "status: published", f"status: '{SLOTS}'")
    tree.replace(FACTS, "prerequisites: []", "prerequisites: ['{near}']")
    add(tree, FACTS, f'"{SLOTS}": x\n')


@told(Told("S007", FACTS, 1, 9), Told("S018", FACTS, 1, 9))
def markup_in_values(tree: Tree) -> None:
    """What a message quotes goes to terminals, forges and editors."""
    status = "\\x1b[31m</script>\\r\\n::error::x%0A](javascript:alert(1))"
    tree.replace(FACTS, "status: published", f'status: "{status}"')


@told(*(Told("S004", FACTS, line, 1) for line in range(11, 19)))
def keys_of_other_languages(tree: Tree) -> None:
    """Numbers, dates, nothing, a merge, and names that objects have."""
    keys = ("1", "2026-10-01", "~", "no", "''", "<<", "__proto__", "constructor")
    add(tree, FACTS, "".join(f"{key}: x\n" for key in keys))


@told(Told("S004", FACTS, 11, 3))
def key_of_sixty_thousand_letters(tree: Tree) -> None:
    """It is quoted in a message and compared with every key."""
    add(tree, FACTS, f"? {'k' * 60_000}\n: x\n")


@told(
    Told("S007", FACTS, 5, 18),
    Told("S007", FACTS, 5, 31),
)
def minutes_below_nothing(tree: Tree) -> None:
    """Nothing takes less time than none."""
    tree.replace(FACTS, "{learn: 20, practise: 10}", "{learn: 0, practise: -1}")


@told()
def minutes_of_a_million_million_years(tree: Tree) -> None:
    """A number of as many digits as are read as a number."""
    tree.replace(FACTS, "{learn: 20, practise: 10}", f"{{learn: {'9' * 18}, practise: 10}}")


@told(Told("S006", FACTS, 5, 18), Told("S006", FACTS, 5, 34))
def minutes_that_are_no_whole_numbers(tree: Tree) -> None:
    """Infinity, and a number that is text in YAML 1.2."""
    tree.replace(FACTS, "{learn: 20, practise: 10}", "{learn: .inf, practise: 0x10}")


@told(Told("S006", FACTS, 5, 18), Told("S006", FACTS, 5, 34))
def minutes_that_are_no_numbers(tree: Tree) -> None:
    """Not a number, and one that overflows."""
    tree.replace(FACTS, "{learn: 20, practise: 10}", "{learn: .nan, practise: 1e9999}")


@told(Told("S007", FACTS, 10, 16))
def date_before_our_time(tree: Tree) -> None:
    """Adding months to it, or taking them off, leaves what `datetime` knows."""
    tree.replace(FACTS, "last: 2026-10-01", "last: 0001-01-01")


@told(Told("S007", FACTS, 10, 16))
def date_after_our_time(tree: Tree) -> None:
    """The same at the other end."""
    tree.replace(FACTS, "last: 2026-10-01", "last: 9999-12-31")


@told(Told("S006", FACTS, 10, 16))
def date_that_no_calendar_has(tree: Tree) -> None:
    """The thirtieth of February."""
    tree.replace(FACTS, "last: 2026-10-01", "last: 2026-02-30")


@told(Told("S006", FACTS, 10, 16))
def date_as_a_number(tree: Tree) -> None:
    """Seconds since 1970 are no date."""
    tree.replace(FACTS, "last: 2026-10-01", "last: 1790812800")


@told(Told("S006", FACTS, 10, 16))
def date_as_a_number_in_quotation_marks(tree: Tree) -> None:
    """The same, as text."""
    tree.replace(FACTS, "last: 2026-10-01", 'last: "1790812800"')


@told(Told("S007", FACTS, 10, 35))
def interval_of_a_thousand_million_months(tree: Tree) -> None:
    """The next review would be after the end of time."""
    tree.replace(FACTS, "every: 12 months", "every: 1000000000 months")


@told(Told("S026", ROLE, 5, 9), Told("S007", FACTS, 3, 11), Told("S026", FACTS, 2, 15))
def words_that_yaml_swallows(tree: Tree) -> None:
    """Yes, no and off."""
    tree.replace(ROLE, "id: junior-maker", "id: off")
    tree.replace(FACTS, "original: both", "original: no")
    tree.replace(FACTS, "team: learning", "team: yes")


@told(
    Told("L001", ABOUT, 7, 1),
    Told("L001", ABOUT, 9, 1),
    Told("L001", ABOUT, 11, 1),
    Told("L001", ABOUT, 13, 1),
    Told("L002", ABOUT, 15, 1),
    Told("L002", ABOUT, 17, 1),
)
def links_out_of_the_tree(tree: Tree) -> None:
    """Steps up, as they are, as numbers, and twice as numbers."""
    targets = (
        "../../../../../../etc/passwd",
        "..%2f..%2f..%2fetc%2fpasswd",
        "%252e%252e/%252e%252e/mkdocs.yml",
        "/../../mkdocs.yml",
    )
    links = [f"[a file]({target})" for target in targets]
    links += ["![a map](../../mkdocs.yml)", "![a map](%2e%2e/%2e%2e/theme/main.html)"]
    tree.body("\n\n".join(links) + "\n")


@told(Told("S007", FACTS, 8, 17))
def ids_out_of_the_tree(tree: Tree) -> None:
    """Steps up in the name of a module."""
    tree.replace(FACTS, "prerequisites: []", "prerequisites: [../../../etc/passwd]")


@told(Told("S007", EN, 4, 7))
def slug_out_of_the_site(tree: Tree) -> None:
    """The page would be written elsewhere."""
    tree.replace(EN, "slug: ask-first", "slug: ../../../ask-first")


@told(Told("S007", EN, 4, 13), Told("S007", LEDGER, 2, 3))
def old_addresses_out_of_the_site(tree: Tree) -> None:
    """So would the page that leads on from an old address."""
    tree.replace(EN, "slug: ask-first", "old_paths: [../../x]\nslug: ask-first")
    tree.write(LEDGER, "cy:\n  ../x: modules/first\nen: {}\n")


@told(
    Told("L007", ABOUT, 7, 1),
    Told("L007", ABOUT, 9, 1),
    Told("L007", ABOUT, 11, 1),
    Told("S028", ABOUT, 11, 5),
    Told("L007", ABOUT, 13, 1),
    Told("L007", ABOUT, 15, 1),
)
def schemes_in_disguise(tree: Tree) -> None:
    """Browsers see through capitals, entities, percent signs and blanks."""
    schemes = (
        "[a](JaVaScRiPt:alert)",
        "[b](&#x6A;avascript:alert)",
        f"[c](&#{'0' * 5_000}106;avascript:alert)",
        "[d](data:text/html;base64,PHNjcmlwdD4=)",
        "[e](file:///etc/passwd)",
    )
    tree.body("\n\n".join(schemes) + "\n")


@told(
    Told("A007", ABOUT, 7, 1),
    Told("A007", ABOUT, 9, 1),
    Told("A007", ABOUT, 11, 1),
    Told("A007", ABOUT, 13, 1),
    Told("A007", ABOUT, 15, 1),
)
def html_that_runs(tree: Tree) -> None:
    """Elements and attributes that the allow-list would take out, told before it does."""
    html = (
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)></svg>",
        '<iframe src="https://example.org/"></iframe>',
        "<style>body {display: none}</style>",
        '<span onclick="alert(1)">x</span>',
    )
    tree.body("\n\n".join(html) + "\n")


@told(Told("S019", ABOUT, 7, 6))
def direction_as_an_entity(tree: Tree) -> None:
    """An override that stands in the page and not in the file."""
    tree.body("Read &#8238;this&#x202C; carefully; `&#8238;` is code.\n")


@told(Told("S019", GLOSSARY, 3, 16), Told("S019", GLOSSARY, 4, 16))
def direction_in_names(tree: Tree) -> None:
    """Terms go to every page that uses them."""
    tree.replace(GLOSSARY, "term: city", 'term: "\\u2067city"')
    tree.replace(GLOSSARY, "term: dinas", 'term: "di\\u2066nas"')


@told()
def unicode_of_every_kind(tree: Tree) -> None:
    """Signs of two cells and of none, families, flags, and letters above the first plane."""
    signs = "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f3f4\U000e0067\U000e0062\U000e007f "
    tree.body(f"{signs}\u0416\u4e2d\U00020000 \ud55c \ufe0f \u200b\u00ad \ufdfa \u1e9e \u0130.\n")


@told(Told("M002", FACTS, 8, 17), Told("C016", PATHWAY, 10, 15))
def modules_in_a_circle(tree: Tree) -> None:
    """Each is needed before the other."""
    tree.replace(FACTS, "prerequisites: []", "prerequisites: [second]")


@told(Told("M002", FACTS, 8, 17))
def module_before_itself(tree: Tree) -> None:
    """The smallest circle."""
    tree.replace(FACTS, "prerequisites: []", "prerequisites: [first, first, first]")


@told(Told("C012", FACTS, 7, 13))
def renames_in_a_circle(tree: Tree) -> None:
    """A skill that was renamed until it had its first name again."""
    add(tree, FRAMEWORK, "renames:\n  a: b\n  b: a\n  c: asking\n")
    tree.replace(FACTS, "craft:asking", "craft:c")


@told(Told("C022", ORGANISATION, 16, 5), Told("C023", ORGANISATION, 17, 5))
def checks_that_are_switched_off(tree: Tree) -> None:
    """What a build relies on cannot be; a rule that nobody knows is told."""
    rules = "    nonsense: ignore\n    scheme-forbidden: ignore\n"
    add(tree, ORGANISATION, f"checks:\n  severity:\n{rules}")


@told(Told("S007", ORGANISATION, 4, 16))
def site_that_stands_nowhere(tree: Tree) -> None:
    """An address that is none."""
    tree.replace(ORGANISATION, "https://bach.example/cy/", "https://[::1/cy/")


@told(
    Told("S007", PATHWAY, 2, 12),
    Told("S006", PATHWAY, 5, 11),
    Told("S006", PATHWAY, 6, 9),
)
def types_of_every_kind(tree: Tree) -> None:
    """A mapping for a list, and a number for an address."""
    tree.replace(PATHWAY, "cy: dechrau,", "cy: 'Dechrau!',")
    tree.replace(PATHWAY, "audience: [everyone]", "audience: {everyone: everyone}")
    head, _, _ = tree.text(PATHWAY).partition("stages:")
    tree.write(PATHWAY, f"{head}stages: 12345678901234567890\n")


@told(Told("S007", CY, 5, 12), Told("S007", EN, 5, 12))
def outcomes_with_odd_names(tree: Tree) -> None:
    """The same in both languages, and no id in either."""
    for path, old in ((CY, "{ask:"), (EN, "{ask:")):
        tree.replace(path, old, "{__init__:")


@told(Told("L004", SECOND, 9, 12), Told("L004", SECOND, 11, 1))
def anchors_of_any_signs(tree: Tree) -> None:
    """Parts of a page that are not there."""
    tree.replace(SECOND, "(first.md)", "(first.md#%00%ff{path})")
    add(tree, SECOND, f"\n[part](first.md#{'x' * 50_000})\n")
