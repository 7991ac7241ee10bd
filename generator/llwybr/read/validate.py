"""Plain values to typed records; every error of a record is collected, each at its place."""

from __future__ import annotations

import datetime
import types
import typing
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.identifiers import nearest
from llwybr.curriculum.location import Entry, KeyPath

from .limits import MAX_FAULTS
from .yaml import Document

R = TypeVar("R", bound=BaseModel)

_TYPES = {
    "string_type": "text",
    "int_type": "number",
    "bool_type": "true-false",
    "list_type": "list",
    "tuple_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "date_type": "date",
    "date_from_datetime_parsing": "date",
    "date_parsing": "date",
}

_SIGNS = {True: "true", False: "false", None: "null"}
"""Values as YAML writes them."""


def validate(document: Document, record: type[R]) -> tuple[Entry[R] | None, list[Fault]]:
    """The typed record in a document, or None and every fault that keeps it from being one."""
    try:
        return Entry(record.model_validate(document.value), document.source), []
    except ValidationError as error:
        kept = _without_consequences(error.errors(include_url=False))
        return None, [_fault(details, document, record) for details in kept[:MAX_FAULTS]]


def _without_consequences(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Errors without those of a list that is too short only because its members are wrong."""
    outer = {each["loc"][:length] for each in errors for length in range(len(each["loc"]))}
    return [each for each in errors if each["type"] != "too_short" or each["loc"] not in outer]


def _fault(details: ErrorDetails, document: Document, record: type[BaseModel]) -> Fault:
    way = _way(details["loc"])
    kind = details["type"]
    source = document.source
    key = next((step for step in reversed(way) if isinstance(step, str)), source.path)
    if kind == "missing":
        values = {"key": key, "what": key, "example": _example(record, way)}
        return Fault(FaultKind.KEY_MISSING, source.at(*way[:-1]), values)
    if kind == "extra_forbidden":
        values = {"key": key, "near": nearest(key, _keys_at(record, way[:-1]))}
        return Fault(FaultKind.KEY_UNKNOWN, source.at_key(*way), values)
    swallowed = _swallowed(details["input"]) if kind == "string_type" else ""
    if swallowed and way in document.written:
        values = {"key": key, "what": swallowed, "found": document.written[way] or "null"}
        return Fault(FaultKind.VALUE_SWALLOWED, source.at(*way), values)
    if kind in _TYPES:
        found = document.written.get(way) or _shown(details["input"])
        values = {"key": key, "wanted": _TYPES[kind], "found": found}
        return Fault(FaultKind.TYPE_WRONG, source.at(*way), values)
    wanted = _wanted(details)
    values = {"key": key, "wanted": wanted, "found": _shown(details["input"])}
    if kind in ("literal_error", "enum"):
        values["near"] = nearest(str(details["input"]), wanted.split(", "))
    place = source.at_key(*way) if details["loc"][-1:] == ("[key]",) else source.at(*way)
    return Fault(FaultKind.VALUE_WRONG, place, values)


def _swallowed(value: Any) -> str:
    """What YAML made of something that was meant as text."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, (int, float)):
        return "number"
    return "date" if isinstance(value, datetime.date) else ""


def _example(record: type[BaseModel], way: KeyPath) -> str:
    """How a key that is missing could be written."""
    here: Any = record
    for step in way[:-1]:
        here = _inside(here, step)
    key = str(way[-1])
    field = here.model_fields.get(key) if _is_record(here) else None
    examples = field.examples if field else None
    return f"{key}: {examples[0] if examples else '...'}"


def _way(loc: tuple[str | int, ...]) -> KeyPath:
    return tuple(step for step in loc if step != "[key]")


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "{...}"
    if isinstance(value, list):
        return "[...]"
    text = str(_SIGNS.get(value, value) if value is None or isinstance(value, bool) else value)
    return text if len(text) <= 60 else text[:59] + "…"


def _wanted(details: ErrorDetails) -> str:
    context = details.get("ctx", {})
    if "expected" in context:
        return str(context["expected"]).replace("'", "").replace(" or ", ", ")
    if "pattern" in context:
        return str(context["pattern"])
    signs = {"gt": ">", "ge": ">=", "lt": "<", "le": "<=", "min_length": "length >="}
    return " ".join(f"{signs[k]} {v}" for k, v in context.items() if k in signs)


def _keys_at(record: type[BaseModel], way: KeyPath) -> list[str]:
    """The keys that a record allows at `way`."""
    here: Any = record
    for step in way:
        here = _inside(here, step)
    return sorted(here.model_fields) if _is_record(here) else []


def _inside(kind: Any, step: str | int) -> Any:
    kind = _plain(kind)
    if _is_record(kind):
        found = kind.model_fields.get(str(step))
        return _plain(found.annotation) if found else None
    arguments = get_args(kind)
    if get_origin(kind) is dict and len(arguments) == 2:
        return _plain(arguments[1])
    return _plain(arguments[0]) if get_origin(kind) is tuple and arguments else None


def _plain(kind: Any) -> Any:
    """A type without None beside it and without annotations."""
    if get_origin(kind) in (Union, types.UnionType):
        return next(_plain(option) for option in get_args(kind) if option is not type(None))
    return _plain(get_args(kind)[0]) if get_origin(kind) is typing.Annotated else kind


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
