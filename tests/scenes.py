"""Pages of the tiny site: what their views are made from, and the HTML that views become."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.frame import Scene
from llwybr.render.strings import load_strings

THEME = PROJECT / "theme"
_WORDS = load_strings(THEME)
_TEMPLATES = Environment(loader=FileSystemLoader(THEME), autoescape=True)


def scene(tiny: Tiny, key: str, language: Language = Language.EN) -> Scene:
    """A page of the tiny curriculum as it stands now."""
    plan = lay_out(tiny.read())
    return Scene(plan, plan.page(key, language), _WORDS)


def page_html(template: str, view: object, language: Language, content: str = "") -> str:
    """What the template of a page puts into the frame."""
    source = (THEME / "pages" / template).read_text(encoding="utf-8")
    part = _TEMPLATES.from_string(source.replace('{% extends "main.html" %}', ""))
    return part.render(view=view, t=_WORDS[language], content=content)


def component_html(
    component: str, macro: str, *values: object, language: Language = Language.EN
) -> str:
    """The HTML of a component, without the blanks between its lines."""
    drawn = getattr(_TEMPLATES.get_template(f"components/{component}.html").module, macro)
    return without_blanks(str(drawn(*values, _WORDS[language])))


def without_blanks(html: str) -> str:
    """The same HTML without the blanks at the ends of its lines."""
    return "".join(line.strip() for line in html.splitlines())
