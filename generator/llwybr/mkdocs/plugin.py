"""The MkDocs plugin: each event hands over to a room, in the order in which MkDocs fires them.

The language plugin (`i18n`) runs the build once for each language. Ours reads and plans once,
before the first language, and gives each run that language's files.
"""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.config_options import Choice
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from llwybr.check.checking import check
from llwybr.check.given import given
from llwybr.check.report.look import Look
from llwybr.check.report.text import as_text
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.lines import lines_below
from llwybr.read.tree import NotACurriculum, read
from llwybr.render.choice import not_found
from llwybr.render.pages import marks_of_names
from llwybr.render.strings import BrokenStrings, Strings, load_strings
from llwybr.render.theme import CONTENT_SECURITY_POLICY, MissingStylesheet, base_stylesheet
from llwybr.search.memory import Memory

from .escaping import escape_in_templates_of
from .files import HostPage, Shelf, is_below

_BEFORE_I18N = 100
_AFTER_I18N = -110
"""The language plugin works at -100, between our two steps."""


class Heading(NamedTuple):
    """A heading of a page, as text, for the list of contents."""

    title: str
    url: str


class LlwybrConfig(Config):  # type: ignore[no-untyped-call]
    """Options in `mkdocs.yml`."""

    messages = Choice(("cy", "en"), default="en")
    """The language in which problems in the content are told."""


class LlwybrPlugin(BasePlugin[LlwybrConfig]):  # type: ignore[no-untyped-call]
    """Reads, checks and plans a curriculum, and gives MkDocs its pages."""

    def __init__(self) -> None:
        self.prepared: SitePlan | None = None
        """A plan made beforehand, used instead of reading again."""
        self.page_done: Callable[[], None] = lambda: None
        """Called after each page that is written."""
        self.is_fresh = False
        """Whether nothing is remembered from the last build."""
        self.plan: SitePlan
        self.strings: dict[Language, Strings]
        self.theme: Path
        self.base_stylesheet: str

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read, check and plan before the first language; name the site in each."""
        if not self._i18n(config).building:
            self.theme = Path(config.config_file_path).parent / "theme"
            self.strings = self._strings()
            self.base_stylesheet = self._base_stylesheet(config)
            self.plan = self.prepared or self._plan(Path(config.config_file_path).parent)
            config.theme.static_templates.discard("sitemap.xml")
        else:
            config.theme.static_templates.discard("404.html")
        organisation = self.plan.organisation
        config.site_url = self.plan.chooser_url or organisation.base_url.cy
        return config

    @event_priority(_BEFORE_I18N)
    def _without_found(self, files: Files, config: MkDocsConfig) -> Files:
        """Take away what MkDocs found in the content: the language plugin may not stumble on it."""
        return Files([file for file in files if not is_below(config.docs_dir, file)])

    @event_priority(_AFTER_I18N)
    def _with_planned(self, files: Files, config: MkDocsConfig) -> Files:
        """Put in what is planned."""
        i18n = self._i18n(config)
        language = Language(i18n.current_language)
        memory = None if self.is_fresh else Memory(Path(config.config_file_path).parent)
        shelf = Shelf(self.plan, self.strings, self.theme, config, memory)
        filled = shelf.fill(files, i18n, language, is_first=not i18n.building)
        i18n.i18n_files_per_language[language.value] = filled.documentation_pages()
        return filled

    on_files = CombinedEvent(_without_found, _with_planned)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """Keep the navigation to the home page: our menu is part of each page's view."""
        language = self._i18n(config).current_language
        home = files.src_uris[f"{language}/index.md"].page
        if home is None:
            raise PluginError("the plan has no home page")
        return Navigation([home], [home])

    def on_env(
        self, env: Environment, /, *, config: MkDocsConfig, files: Files
    ) -> Environment | None:
        """Have our templates escape what they show."""
        return escape_in_templates_of(self.theme, env)

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the page for a wrong address its words."""
        view = not_found(self.plan, self.strings)
        return self._with(context, view=view, t={})

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give a page's template its view and its words."""
        if not isinstance(page, HostPage):
            raise PluginError(f"{page.file.src_uri} is not part of the plan")
        contents = [Heading(unescape(each.title), each.url) for each in page.toc]
        words = self.strings[Language(self._i18n(config).current_language)]
        return self._with(
            context,
            view=page.shown,
            t=words,
            contents_list=contents,
            name_marks=marks_of_names(page.shown),
        )

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Tell whoever waits that a page is done."""
        self.page_done()
        return output

    def _strings(self) -> dict[Language, Strings]:
        try:
            return load_strings(self.theme)
        except BrokenStrings as error:
            raise PluginError(str(error)) from error

    def _base_stylesheet(self, config: MkDocsConfig) -> str:
        try:
            return base_stylesheet(config.theme.dirs)
        except MissingStylesheet as error:
            raise PluginError(f"the theme has no stylesheet {error}") from error

    def _plan(self, root: Path) -> SitePlan:
        try:
            curriculum = read(root)
        except NotACurriculum as error:
            raise PluginError(f"{error} is not the root of a curriculum") from error
        diagnostics = check(curriculum, given(root))
        if any(diagnostic.is_error for diagnostic in diagnostics):
            look = Look(language=Language(self.config.messages))
            raise PluginError("\n" + as_text(diagnostics, look, lines_below(root)))
        return lay_out(curriculum)

    def _i18n(self, config: MkDocsConfig) -> Any:
        if "i18n" not in config.plugins:
            raise PluginError("mkdocs.yml needs the plugin 'i18n' after 'llwybr'")
        return config.plugins["i18n"]

    def _with(self, context: TemplateContext, **values: Any) -> TemplateContext:
        values["base_stylesheet"] = self.base_stylesheet
        values["content_security_policy"] = CONTENT_SECURITY_POLICY
        context.update(values)  # type: ignore[typeddict-item]
        return context
