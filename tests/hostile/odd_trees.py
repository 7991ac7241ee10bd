"""Trees with names and kinds of file that no author would make, and that somebody can send."""

from __future__ import annotations

import os
import stat
import unicodedata

from .case import ABOUT, CY, EN, FACTS, GLOSSARY, ORGANISATION, SECOND, Told, Tree, told

IMAGE = "content/en/images/map.png"
PICTURE = "content/en/images/map.svg"
DEEP = "content/en/" + "/".join("a" * 20)
WINDOWS = ("content/en/con.md", "content/en/nul.png", "curriculum/modules/aux.yml")


def show_picture(tree: Tree, picture: str) -> None:
    """Use an SVG picture in place of the map."""
    tree.remove(IMAGE)
    tree.write(PICTURE, picture)
    tree.replace(EN, "images/map.png", "images/map.svg")


def both(tree: Tree, name: str, slug: str = "") -> None:
    """A page in both languages under a name, and an address, of its own."""
    for language in ("cy", "en"):
        text = tree.text(f"content/{language}/about.md")
        slugs = [line for line in text.split("\n") if line.startswith("slug:")]
        named = text.replace(f"{slugs[0]}\n", f"slug: {slug}\n" if slug else "")
        tree.write(f"content/{language}/{name}", named)


@told(Told("S010", ABOUT))
def link_without_a_target(tree: Tree) -> None:
    """A link whose target is gone."""
    tree.remove(ABOUT)
    tree.place(ABOUT).symlink_to("nowhere.md")


@told(Told("S010", ABOUT))
def link_to_itself(tree: Tree) -> None:
    """Following it would never end."""
    tree.remove(ABOUT)
    tree.place(ABOUT).symlink_to("about.md")


@told(Told("S010", "content/en/up"), Told("S010", "curriculum/roles/up"))
def links_to_folders_above(tree: Tree) -> None:
    """A tree without an end."""
    for folder in ("content/en", "curriculum/roles"):
        tree.place(f"{folder}/up").symlink_to("..", target_is_directory=True)


@told(Told("S010", ABOUT))
def link_to_a_device_without_an_end(tree: Tree) -> None:
    """It would be read for ever."""
    tree.remove(ABOUT)
    tree.place(ABOUT).symlink_to("/dev/zero")


@told(Told("S010", FACTS))
def link_in_place_of_facts(tree: Tree) -> None:
    """The first lines of a secret would stand in a message."""
    (tree.root / "secret.yml").write_text("password: x\n", encoding="utf-8")
    tree.remove(FACTS)
    tree.place(FACTS).symlink_to("../../secret.yml")


@told(Told("S010", IMAGE))
def link_in_place_of_an_image(tree: Tree) -> None:
    """Its target would be copied into the site."""
    tree.remove(IMAGE)
    tree.place(IMAGE).symlink_to("/etc/passwd")


@told()
def second_name_of_a_file(tree: Tree) -> None:
    """A hard link is a file like any other; git has none."""
    tree.remove(ABOUT)
    os.link(tree.place("content/cy/about.md"), tree.place("copy.md"))
    os.link(tree.place("copy.md"), tree.place(ABOUT))


@told(Told("S012", ABOUT))
def pipe_in_place_of_a_text(tree: Tree) -> None:
    """Whoever opens it waits until somebody writes."""
    tree.remove(ABOUT)
    os.mkfifo(tree.place(ABOUT))


@told(Told("S012", FACTS))
def pipe_in_place_of_facts(tree: Tree) -> None:
    """The same where YAML is read."""
    tree.remove(FACTS)
    os.mkfifo(tree.place(FACTS))


@told(Told("S012", "curriculum/words.txt"))
def pipe_in_place_of_words(tree: Tree) -> None:
    """The same where a list is read."""
    os.mkfifo(tree.place("curriculum/words.txt"))


@told(Told("L002", EN, 18, 1), Told("S012", IMAGE), Told("S012", PICTURE))
def pipes_in_place_of_images(tree: Tree) -> None:
    """The host would wait while it copies them; nothing that is not a file is an image."""
    tree.remove(IMAGE)
    for path in (IMAGE, PICTURE):
        os.mkfifo(tree.place(path))


@told(Told("S012", "content/en/talk.png"))
def socket_in_the_tree(tree: Tree) -> None:
    """What a program leaves when it is killed."""
    os.mknod(tree.place("content/en/talk.png"), stat.S_IFSOCK | 0o600)


@told()
def folder_called_like_a_text(tree: Tree) -> None:
    """Empty, it is nothing."""
    tree.place("content/en/more.md").mkdir()


@told(Told("S016", "content/en/more.md/x.md"))
def folder_called_like_a_text_with_a_text(tree: Tree) -> None:
    """Its name would be part of an address."""
    tree.write("content/en/more.md/x.md", tree.text(ABOUT))


@told(Told("P001", FACTS, 1, 9), Told("S030", IMAGE))
def folder_in_place_of_a_text(tree: Tree) -> None:
    """A folder with the name that a text should have."""
    tree.remove(EN)
    tree.place(EN).mkdir()


@told(Told("S012", DEEP))
def folders_without_an_end(tree: Tree) -> None:
    """Each folder takes a call of its own in `os.walk`, and each file a look at every folder."""
    tree.place("content/en/" + "a/" * 400).mkdir(parents=True)


@told(Told("S016", "content/en/?.md"), Told("S016", "curriculum/roles/?.yml"))
def names_of_no_encoding(tree: Tree) -> None:
    """Bytes that are no UTF-8; they must not break what is printed."""
    text = tree.text(ABOUT).encode()
    tree.raw(b"content/en/\xff.md", text)
    tree.raw(b"curriculum/roles/\xe9.yml", text)


@told(
    Told("S016", "content/en/a\nb.md"),
    Told("S016", "content/en/a\x1b[2Jb.md"),
    Told("S016", "content/en/a\u202edm.md"),
    Told("S016", "content/en/::error file=x::y.md"),
)
def names_that_speak_to_the_terminal(tree: Tree) -> None:
    """Line ends, escapes, signs of direction and commands of a forge."""
    for name in ("a\nb", "a\x1b[2Jb", "a\u202edm", "::error file=x::y"):
        tree.raw(f"content/en/{name}.md", tree.text(ABOUT).encode())


@told(
    Told("S016", "content/en/About.md"),
    Told("S016", "content/en/a b.md"),
    Told("S016", "content/en/a--b.md"),
    Told("S016", "content/en/images/Map.PNG"),
    Told("S016", "curriculum/modules/First.yml"),
    Told("S022", "content/en/about.md"),
    Told("S022", FACTS),
    Told("S022", IMAGE),
)
def names_in_capitals_and_with_blanks(tree: Tree) -> None:
    """On a Mac and on Windows two of them are one file."""
    for name in ("About.md", "a b.md", "a--b.md", "images/Map.PNG"):
        tree.raw(f"content/en/{name}", tree.text(ABOUT).encode())
    tree.raw("curriculum/modules/First.yml", tree.text(FACTS).encode())


@told(*(Told("S016", path) for path in WINDOWS))
def names_that_windows_keeps(tree: Tree) -> None:
    """Nobody on Windows could check the tree out."""
    for path in WINDOWS:
        tree.raw(path, tree.text(ABOUT).encode())


@told()
def name_of_two_hundred_signs(tree: Tree) -> None:
    """Longer than anybody wants, and fine."""
    both(tree, "a" * 200 + ".md")


@told(
    Told("S021", unicodedata.normalize("NFD", "content/en/dŵr.md")),
    Told("S016", "content/en/dŵr.md"),
    Told("S022", "content/en/dŵr.md"),
)
def two_names_that_look_alike(tree: Tree) -> None:
    """One letter, once in one sign and once in two."""
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "content/en/dŵr.md")
        tree.raw(name, tree.text(ABOUT).encode())


@told(Told("S025", "content/en/page.html"), Told("S025", "content/en/run.js"))
def files_that_a_browser_would_run(tree: Tree) -> None:
    """They are not published."""
    for name in ("page.html", "run.js"):
        tree.write(f"content/en/{name}", "<script>alert(1)</script>")


@told(Told("S025", "content/fr/about.md"), Told("S025", "content/about.md"))
def texts_beside_the_languages(tree: Tree) -> None:
    """Nothing reads them."""
    for path in ("content/fr/about.md", "content/about.md"):
        tree.write(path, tree.text(ABOUT))


@told(Told("S015", "content/en/roles/x.md"), Told("S015", "content/en/help/rules/s001.md"))
def texts_in_the_place_of_generated_pages(tree: Tree) -> None:
    """They would be written over, or write over."""
    for path in ("content/en/roles/x.md", "content/en/help/rules/s001.md"):
        tree.write(path, tree.text(ABOUT))


@told(
    Told("M001", "content/en/modules/more/first.md"), Told("M001", "curriculum/modules/x/first.yml")
)
def one_id_in_two_folders(tree: Tree) -> None:
    """Which of the two is meant?"""
    tree.write("content/en/modules/more/first.md", tree.text(EN))
    tree.write("curriculum/modules/x/first.yml", tree.text(FACTS))


@told(Told("S011", GLOSSARY), Told("S011", ORGANISATION))
def files_that_are_needed_and_gone(tree: Tree) -> None:
    """Nothing can be said without them, and that is said."""
    tree.remove(GLOSSARY)
    tree.remove(ORGANISATION)


@told(Told("S009", EN))
def text_over_the_limit(tree: Tree) -> None:
    """One byte more than a million."""
    tree.write(EN, "x" * 1_000_001)


@told(Told("S009", ABOUT))
def text_of_many_gigabytes(tree: Tree) -> None:
    """It takes no room on the disk, and would not fit into the memory."""
    with tree.place(ABOUT).open("r+b") as file:
        file.truncate(1 << 36)


@told(Told("S023", SECOND, 2, 1))
def line_ends_of_three_kinds(tree: Tree) -> None:
    """Places must be those that an editor shows."""
    tree.raw(SECOND, tree.text(SECOND).replace("\n", "\r\n", 1).replace("\n\n", "\r\r").encode())


@told(Told("S017", CY), Told("S018", CY, 2, 8))
def text_with_signs_that_nobody_sees(tree: Tree) -> None:
    """A byte-order mark and a zero byte."""
    tree.raw(CY, b"\xef\xbb\xbf" + tree.text(CY).encode().replace(b"title: ", b"title: \0"))


@told(Told("S008", EN, 1, 1))
def text_in_sixteen_bits(tree: Tree) -> None:
    """What an old editor on Windows calls Unicode."""
    tree.raw(EN, tree.text(EN).encode("utf-16"))


@told(Told("S027", PICTURE, 1, 6))
def picture_with_a_script(tree: Tree) -> None:
    """It runs when the picture is opened by itself."""
    show_picture(tree, "<svg><script>alert(1)</script></svg>")


@told(Told("S027", PICTURE, 1, 6))
def picture_with_a_script_by_another_name(tree: Tree) -> None:
    """XML lets the author choose a prefix."""
    show_picture(
        tree, '<svg><s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script></svg>'
    )


@told(Told("S027", PICTURE, 1, 9))
def picture_with_a_disguised_link(tree: Tree) -> None:
    """Entities and line ends are undone before a browser looks at the scheme."""
    show_picture(tree, '<svg><a href="&#106;ava&#10;script:alert(1)">x</a></svg>')


@told(Told("S018", PICTURE, 1, 9))
def picture_in_another_encoding(tree: Tree) -> None:
    """Escapes that a browser takes out make a script of what was none."""
    show_picture(tree, "<svg><sc\x1b(Bript>alert(1)</sc\x1b(Bript></svg>")


@told(Told("S018", PICTURE, 1, 2))
def picture_in_sixteen_bits(tree: Tree) -> None:
    """Each letter has a zero byte beside it, which is UTF-8 too."""
    show_picture(tree, "")
    tree.raw(PICTURE, "<svg><script>alert(1)</script></svg>".encode("utf-16-le"))


@told(Told("S027", PICTURE, 1, 1))
def picture_that_loads_a_sheet(tree: Tree) -> None:
    """A sheet can hold a script."""
    show_picture(tree, '<?xml-stylesheet href="data:x"?><svg></svg>')
