"""A planned page to its HTML: `drawing.page(page)`.

A drawing looks at the plan and at the theme alone, so that any process can draw any page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from llwybr.curriculum.language import Language
from llwybr.export.files import address
from llwybr.plan.site import Moved, PlannedPage, SitePlan
from llwybr.plan.terms import Terms

from .choice import ChoiceView, chooser, not_found
from .frame import Scene
from .html import clean
from .media import Asset, Media, look_at
from .moved import moved_view
from .notes import noted
from .pages import View, markdown, marks_of_names, template, text_of, view
from .patience import patience
from .prose import Dialect, Heading, Prose
from .quiz import QuizView, filled, quizzes
from .strings import Strings
from .terms import explaining
from .theme import CONTENT_SECURITY_POLICY

CHOOSER = "index.html"
"""The page at the site's root, in both languages."""

NOT_FOUND = "404.html"
"""What servers show for a wrong address."""


@dataclass(frozen=True)
class Drawing:
    """Everything that is needed to draw the pages of a site.

    `content` is the folder of texts and assets; `base_stylesheet` the place of the sheet below
    ours.
    """

    plan: SitePlan
    strings: Mapping[Language, Strings]
    theme: Path
    content: Path
    dialect: Dialect
    base_stylesheet: str
    _latest: dict[PlannedPage, View] = field(default_factory=dict)
    _templates: list[Environment] = field(default_factory=list)
    """The templates, once they are loaded; they do not depend on the plan."""

    def of(self, plan: SitePlan) -> Drawing:
        """The same for another plan, with the templates that are loaded already."""
        return replace(self, plan=plan, _latest={})

    def page(self, page: PlannedPage) -> str:
        """The HTML of a page. Raises PageTooSlow, and whatever an extension or a template does."""
        scene, shown = Scene(self.plan, page, self.strings), self.view(page)
        with patience(f"content/{page.source}"):
            content, contents = self._text(scene)
        return self._drawn(
            template(page.kind),
            shown,
            root="../" * page.address.count("/"),
            t=scene.words,
            content=content,
            contents_list=contents,
            name_marks=marks_of_names(shown),
        )

    def view(self, page: PlannedPage) -> View:
        """What a page shows. The latest is kept: whoever asks for it may then want its HTML."""
        if page not in self._latest:
            shown = view(Scene(self.plan, page, self.strings))
            self._latest.clear()
            self._latest[page] = shown
        return self._latest[page]

    def chooser(self) -> str:
        """The page that offers both languages."""
        return self._drawn("pages/choice.html", chooser(self.plan, self.strings))

    def not_found(self) -> str:
        """The page for a wrong address; what it needs is found from any depth."""
        root = urlsplit(address(self.plan, "")).path
        return self._drawn("404.html", not_found(self.plan, self.strings), root=root)

    def moved(self, old: Moved) -> str:
        """The page at an old address, which leads to the page of today."""
        shown = moved_view(self.plan, old, self.strings[old.page.language])
        return self._environment.get_template("moved.html").render(view=shown)

    def _text(self, scene: Scene) -> tuple[Markup, tuple[Heading, ...]]:
        """The text that people have written for a page: safe, and dressed as the theme wants it."""
        written = markdown(scene)
        if not written:
            return Markup(), ()
        page, words = scene.page, scene.words
        html, contents = self._prose[page.language].html(page, written)
        media = Media(self._assets, page.address, page.language, words["language.name"])
        html = noted(media.dressed(clean(html)), words)
        html = explaining(scene, self._terms[page.language])(html)

        def drawn(quiz: QuizView, number: int) -> str:
            return str(self._quiz.quiz(quiz, number, words))

        return Markup(filled(html, quizzes(text_of(self.plan, page)), drawn)), contents

    def _drawn(
        self, name: str, shown: View | ChoiceView, *, root: str = "", **values: object
    ) -> str:
        return self._environment.get_template(name).render(
            view=shown,
            root=root,
            base_stylesheet=self.base_stylesheet,
            content_security_policy=CONTENT_SECURITY_POLICY,
            **values,
        )

    @property
    def _environment(self) -> Environment:
        if not self._templates:
            loader = FileSystemLoader(self.theme)
            environment = Environment(loader=loader, autoescape=True, auto_reload=False)
            environment.filters["url"] = _from_root
            self._templates.append(environment)
        return self._templates[0]

    @cached_property
    def _quiz(self) -> Any:
        """The macros of the block in which readers check themselves."""
        return self._environment.get_template("components/quiz.html").module

    @cached_property
    def _prose(self) -> Mapping[Language, Prose]:
        return {each: Prose(self.dialect, self.strings[each], self.plan) for each in Language}

    @cached_property
    def _terms(self) -> Mapping[Language, Terms]:
        glossary = self.plan.curriculum.glossary
        return {each: Terms.of(glossary.value if glossary else None, each) for each in Language}

    @cached_property
    def _assets(self) -> Mapping[str, Asset]:
        assets = sorted(self.plan.curriculum.assets)
        return {asset: look_at(self.content / asset) for asset in assets}


@pass_context
def _from_root(context: Context, place: str) -> str:
    """The way from a page to a file below the site's root."""
    return f"{context['root']}{place}"
