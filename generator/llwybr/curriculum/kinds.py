"""What kind of page stands under each key."""

from __future__ import annotations

from .curriculum import ACCESSIBILITY, INDEX_KEYS, RULES
from .post import POSTS

_MEMBERS = {
    "modules": ("module", "module"),
    "pathways": ("pathway", "pathway"),
    "roles": ("role", "role-level"),
    "frameworks": ("framework", "skill"),
    POSTS: ("post", "post"),
}
"""For each section the kind of its pages, and of those one step further down."""


def kind_of(key: str) -> str:
    """The kind of a page; its template is called so."""
    if key in INDEX_KEYS:
        return "home" if key == "index" else key.removesuffix("/index")
    if key.startswith(f"{RULES}/"):
        return "rule"
    if key == ACCESSIBILITY:
        return ACCESSIBILITY
    section, _, rest = key.partition("/")
    whole, part = _MEMBERS.get(section, ("text", "text"))
    return part if "/" in rest else whole
