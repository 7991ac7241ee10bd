"""The plan's pages as MkDocs files and pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs_static_i18n.folder import I18nFiles

from llwybr.curriculum.language import Language
from llwybr.export.files import data_files
from llwybr.plan.site import PlannedPage, SitePlan
from llwybr.render.choice import ChoiceView, chooser
from llwybr.render.feed import feeds
from llwybr.render.frame import Scene
from llwybr.render.html import clean
from llwybr.render.media import Asset, Media, look_at
from llwybr.render.moved import moved_view
from llwybr.render.notes import noted
from llwybr.render.onward import routes
from llwybr.render.pages import View, markdown, template, view
from llwybr.render.pages import text as text_of
from llwybr.render.quiz import QuizView, filled, quizzes
from llwybr.render.sitemap import sitemap
from llwybr.render.strings import Strings
from llwybr.render.terms import Terms, explaining
from llwybr.render.theme import SCRIPT, STYLESHEET, is_published, script, stylesheet
from llwybr.search.files import scripts, search_files
from llwybr.search.memory import Memory

from .escaping import escape_in_templates_of
from .patience import patience


class HostPage(Page):
    """A page whose text, title and template come from the plan instead of from a file."""

    def __init__(
        self,
        shown: View | ChoiceView,
        text: str,
        template_name: str,
        file: File,
        config: MkDocsConfig,
        finished: Callable[[str], str] = str,
    ) -> None:
        """Make a page for `file` that shows `shown` around the Markdown `text`.

        `finished` adds to the HTML of that text what the allow-list would take away.
        """
        title = shown.title if isinstance(shown, ChoiceView) else shown.frame.title
        super().__init__(title, file, config)
        self.shown = shown
        self._text = text
        self._template = template_name
        self._finished = finished

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the Markdown from the plan; its front matter was read long before."""
        self.markdown = self._text
        self.meta = {"template": self._template}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Turn the Markdown into HTML and keep of it what the allow-list knows."""
        with patience(f"content/{self.file.src_uri}"):
            super().render(config, files)
            self.content = Markup(self._finished(clean(self.content or "")))


def is_below(folder: str, file: File) -> bool:
    """Whether MkDocs found a file by looking through a folder."""
    return file.src_dir is not None and Path(file.src_dir) == Path(folder)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything needed to turn the plan into files for one run of MkDocs."""

    plan: SitePlan
    strings: dict[Language, Strings]
    theme: Path
    config: MkDocsConfig
    memory: Memory | None = None

    def fill(
        self, found: Iterable[File], i18n: object, language: Language, is_first: bool
    ) -> Files:
        """The files of one language; those of the whole site come with the first language.

        `found` is what MkDocs and the language plugin found by themselves: of it only the theme's
        files are kept, since the reader has decided which texts and images may be published.
        """
        files: Files = I18nFiles(i18n, [])
        if is_first:
            for file in (*self._theme_files(found), *self._whole_site()):
                files.append(file)
        assets = {}
        for asset in sorted(self.plan.curriculum.assets):
            assets[asset] = look_at(Path(self.config.docs_dir) / asset)
            if asset.startswith(f"{language.value}/"):
                files.append(self._asset(asset))
        glossary = self.plan.curriculum.glossary
        terms = Terms.of(glossary.value if glossary else None, language)
        for page in self.plan.in_(language):
            files.append(self._page(page, terms, assets))
        for file in (*self._moved(language), *self._routes(language)):
            files.append(file)
        return files

    def _moved(self, language: Language) -> Iterator[File]:
        """A small page at every old address, which leads to the page of today."""
        environment = escape_in_templates_of(self.theme, self.config.theme.get_env())
        template = environment.get_template("moved.html")
        for old in self.plan.moved(language):
            shown = moved_view(self.plan, old, self.strings[language])
            html = template.render(view=shown)
            yield File.generated(self.config, f"{old.address}index.html", content=html)

    def _routes(self, language: Language) -> Iterator[File]:
        """What a module's page asks for to lead on along the path that the reader came from."""
        scene = Scene(self.plan, self.plan.page("index", language), self.strings)
        for name, content in routes(scene):
            yield File.generated(self.config, name, content=content)

    def _theme_files(self, found: Iterable[File]) -> Iterator[File]:
        for file in found:
            if not is_below(self.config.docs_dir, file) and is_published(file.src_uri):
                yield file

    def _whole_site(self) -> Iterator[File]:
        yield File.generated(self.config, "sitemap.xml", content=sitemap(self.plan))
        yield File.generated(self.config, STYLESHEET, content=stylesheet(self.theme))
        yield File.generated(self.config, SCRIPT, content=script(self.theme))
        for name, content in (*data_files(self.plan), *feeds(self.plan, self.strings)):
            yield File.generated(self.config, name, content=content)
        yield from self._search()
        file = File.generated(self.config, "index.md", content="")
        file.inclusion = InclusionLevel.NOT_IN_NAV
        HostPage(chooser(self.plan, self.strings), "", "pages/choice.html", file, self.config)
        yield file

    def _search(self) -> Iterator[File]:
        """What a reader's browser loads when search is first used."""
        for name, code in scripts(self.theme):
            yield File.generated(self.config, name, content=code)
        for name, content in search_files(self.plan, self.strings, self.memory):
            yield File.generated(self.config, name, content=content)

    def _asset(self, path: str) -> File:
        return File(path, self.config.docs_dir, self.config.site_dir, use_directory_urls=True)

    def _page(self, page: PlannedPage, terms: Terms, assets: Mapping[str, Asset]) -> File:
        scene = Scene(self.plan, page, self.strings)
        file = self._file(page)
        counterpart = self.plan.counterpart(page)
        file.locale = page.language.value  # type: ignore[attr-defined]
        file.locale_alternate_of = page.language.value  # type: ignore[attr-defined]
        file.alternates = {  # type: ignore[attr-defined]
            page.language.value: file,
            counterpart.language.value: self._file(counterpart),
        }
        media = Media(assets, page.address, page.language, scene.words["language.name"])
        explained, asked = explaining(scene, terms), quizzes(text_of(scene))

        def drawn(quiz: QuizView, number: int) -> str:
            return str(self._component("quiz").quiz(quiz, number, scene.words))

        def finished(html: str) -> str:
            return filled(explained(noted(media.dressed(html), scene.words)), asked, drawn)

        text, name = markdown(scene), template(page.kind)
        HostPage(view(scene), text, name, file, self.config, finished)
        return file

    def _component(self, name: str) -> Any:
        """The macros of one of the theme's components."""
        environment = escape_in_templates_of(self.theme, self.config.theme.get_env())
        return environment.get_template(f"components/{name}.html").module

    def _file(self, page: PlannedPage) -> File:
        file = File.generated(self.config, page.source, content="")
        file.dest_uri = page.address + "index.html"
        file.inclusion = InclusionLevel.NOT_IN_NAV
        return file
