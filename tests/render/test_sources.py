from __future__ import annotations

import pytest

from llwybr.curriculum.organisation import Contact
from llwybr.render.sources import FileLinks, file_links

PATH = "content/cy/modules/first.md"


def links(repository: str | None, branch: str = "main") -> FileLinks | None:
    return file_links(Contact(email="a@bach.example", repository=repository, branch=branch), PATH)


@pytest.mark.parametrize(
    ("repository", "history", "edit"),
    [
        ("https://github.com/bach/dysgu", "/commits/main/", "/edit/main/"),
        ("https://gitlab.com/bach/tim/dysgu", "/-/commits/main/", "/-/edit/main/"),
        ("https://gitlab.bach.example/tim/dysgu", "/-/commits/main/", "/-/edit/main/"),
        ("https://codeberg.org/bach/dysgu", "/commits/branch/main/", "/_edit/main/"),
    ],
)
def test_each_host_has_its_own_addresses(repository: str, history: str, edit: str) -> None:
    wanted = FileLinks(f"{repository}{history}{PATH}", f"{repository}{edit}{PATH}")
    assert links(repository) == wanted
    assert links(f"{repository}/") == wanted
    assert links(f"{repository}.git") == wanted


def test_branch_is_the_one_that_the_site_is_made_from() -> None:
    found = links("https://github.com/bach/dysgu", "y brif#gangen")
    assert found is not None
    assert found.edit == f"https://github.com/bach/dysgu/edit/y%20brif%23gangen/{PATH}"


@pytest.mark.parametrize(
    "repository",
    [
        None,
        "",
        "https://bach.example/dysgu",
        "https://notgithub.com/bach/dysgu",
        "https://github.com",
        "https://[github.com/bach/dysgu",
        "git@github.com:bach/dysgu",
        'https://github.com/bach/dysgu" onclick="x',
    ],
)
def test_other_places_have_no_links(repository: str | None) -> None:
    assert links(repository) is None
