"""What the reader could not make sense of; the rules of `check` give it words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from .location import Location


class FaultKind(str, Enum):
    """The ways in which a file can fail to be read."""

    YAML_BROKEN = "yaml-broken"
    YAML_LIMIT = "yaml-limit"
    KEY_DUPLICATE = "key-duplicate"
    KEY_UNKNOWN = "key-unknown"
    KEY_MISSING = "key-missing"
    TYPE_WRONG = "type-wrong"
    VALUE_WRONG = "value-wrong"
    TEXT_NOT_UTF8 = "text-not-utf8"
    FILE_TOO_LARGE = "file-too-large"
    FILE_OUTSIDE = "file-outside"
    FILE_MISSING = "file-missing"
    FILE_MISPLACED = "file-misplaced"
    POST_NAME_WRONG = "post-name-wrong"
    NAME_ODD = "name-odd"
    FILE_UNREADABLE = "file-unreadable"
    FRONT_MATTER_TOO_LARGE = "front-matter-too-large"
    FRONT_MATTER_MISSING = "front-matter-missing"
    ID_DUPLICATE = "id-duplicate"
    VALUE_SWALLOWED = "value-swallowed"
    MARK_AT_START = "mark-at-start"
    SIGN_HIDDEN = "sign-hidden"
    SIGN_OF_DIRECTION = "sign-of-direction"
    TEXT_NOT_NORMAL = "text-not-normal"
    NAME_NOT_NORMAL = "name-not-normal"
    NAMES_ALIKE = "names-alike"
    LINE_ENDS_MIXED = "line-ends-mixed"
    BLANKS_AT_END = "blanks-at-end"
    FILE_STRAY = "file-stray"
    TOO_MANY_MODULES = "too-many-modules"
    PICTURE_WITH_CODE = "picture-with-code"
    MARKDOWN_LIMIT = "markdown-limit"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `values` are identifiers, paths and quoted text only, never prose."""

    kind: FaultKind
    location: Location
    values: Mapping[str, str] = field(default_factory=dict)
