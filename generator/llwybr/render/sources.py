"""Where a file's history can be read, and where it can be edited."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from llwybr.curriculum.organisation import Contact


@dataclass(frozen=True, slots=True)
class FileLinks:
    """The addresses of a file's history and of the form in which it can be edited."""

    history: str
    edit: str


_REPOSITORY = re.compile(r"https?://([a-z0-9.-]+)(?:/[\w.~-]+){2,}")
_GITLAB = FileLinks(history="/-/commits/{branch}/{path}", edit="/-/edit/{branch}/{path}")
_HOSTS: Mapping[str, FileLinks] = {
    "github.com": FileLinks(history="/commits/{branch}/{path}", edit="/edit/{branch}/{path}"),
    "gitlab.com": _GITLAB,
    "codeberg.org": FileLinks(
        history="/commits/branch/{branch}/{path}", edit="/_edit/{branch}/{path}"
    ),
}
"""What each of the usual hosts puts after a repository's address."""


def file_links(contact: Contact, path: str) -> FileLinks | None:
    """The links to a file of the curriculum; None without a repository on a host that we know.

    A host whose name begins with `gitlab.` is an organisation's own GitLab.
    """
    repository = (contact.repository or "").removesuffix("/").removesuffix(".git")
    where = _REPOSITORY.fullmatch(repository)
    host = where[1] if where else ""
    pattern = _HOSTS.get(host, _GITLAB if host.startswith("gitlab.") else None)
    if pattern is None:
        return None
    slots = {"branch": quote(contact.branch), "path": quote(path)}
    history, edit = (repository + each.format(**slots) for each in (pattern.history, pattern.edit))
    return FileLinks(history, edit)
