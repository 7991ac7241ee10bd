"""The MkDocs plugin: each event hands over to a room, in the order in which MkDocs fires them.

The language plugin (`i18n`) runs the build once for each language. Ours reads and plans once,
before the first language, gives each run the files that MkDocs is to copy, and prints the pages
when MkDocs has done its own work.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.config_options import Choice
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs_static_i18n.folder import I18nFiles

from llwybr.check.checking import check
from llwybr.check.given import given
from llwybr.check.report.look import Look
from llwybr.check.report.text import as_text
from llwybr.curriculum.language import Language
from llwybr.memory.run import Run
from llwybr.plan.site import SitePlan, lay_out
from llwybr.press.site import Press
from llwybr.press.store import Store, is_in_git
from llwybr.read.lines import lines_below
from llwybr.read.tree import NotACurriculum, read
from llwybr.render.drawing import Drawing
from llwybr.render.prose import Dialect
from llwybr.render.strings import BrokenStrings, Strings, load_strings
from llwybr.render.theme import MissingStylesheet, base_stylesheet
from llwybr.search.memory import Memory

from .files import asset_files, home_page, is_below, theme_files

_BEFORE_I18N = 100
_AFTER_I18N = -110
"""The language plugin works at -100, between our two steps."""


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
        self.into: Path | None = None
        """Where pages are written, if that is not where MkDocs writes."""
        self.site: Path | None = None
        """Where the site is to stand, if that is not where it is written."""
        self.printed: dict[str, bytes] = {}
        """The files that the last build printed, each with the digest of its content."""
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
            config.theme.static_templates.clear()
        else:
            # What of Material is published was found for the first language, among 14,000 files.
            config.theme.dirs = [str(self.theme)]
        organisation = self.plan.organisation
        config.site_url = self.plan.chooser_url or organisation.base_url.cy
        return config

    @event_priority(_BEFORE_I18N)
    def _without_found(self, files: Files, config: MkDocsConfig) -> Files:
        """Take away what MkDocs found in the content: the language plugin may not stumble on it."""
        return Files([file for file in files if not is_below(config.docs_dir, file)])

    @event_priority(_AFTER_I18N)
    def _with_planned(self, files: Files, config: MkDocsConfig) -> Files:
        """Put in what MkDocs is to copy: files of the theme, once, and assets of the language."""
        i18n = self._i18n(config)
        theme = () if i18n.building else theme_files(files, config)
        assets = asset_files(self.plan.curriculum, Language(i18n.current_language), config)
        i18n.i18n_files_per_language[i18n.current_language] = []
        filled: Files = I18nFiles(i18n, [*theme, *assets])
        return filled

    on_files = CombinedEvent(_without_found, _with_planned)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """Keep the navigation to the home page: our menu is part of each page's view."""
        home = home_page(self._i18n(config).current_language, config)
        return Navigation([home], [home])

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Print the pages, and whatever else is made of the plan, in both languages at once."""
        i18n = self._i18n(config)
        if i18n.building:
            return
        drawing = Drawing(
            plan=self.plan,
            strings=self.strings,
            theme=self.theme,
            content=Path(config.docs_dir),
            dialect=Dialect(config.markdown_extensions, config.mdx_configs),
            base_stylesheet=self.base_stylesheet,
        )
        root, into = Path(config.config_file_path).parent, self.into or Path(config.site_dir)
        is_fresh = self.is_fresh or is_in_git(root)
        store, memory = (None, None) if is_fresh else (Store(root), Memory(root))
        press = Press(drawing, into, self.site or into, store, memory)
        self.printed = press.run(self.page_done)

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
        run = Run.of(root, is_fresh=self.is_fresh)
        try:
            curriculum = read(root, run)
        except NotACurriculum as error:
            raise PluginError(f"{error} is not the root of a curriculum") from error
        diagnostics = check(curriculum, given(root), run)
        run.keeper.save()
        if any(diagnostic.is_error for diagnostic in diagnostics):
            look = Look(language=Language(self.config.messages))
            raise PluginError("\n" + as_text(diagnostics, look, lines_below(root)))
        return lay_out(curriculum, run)

    def _i18n(self, config: MkDocsConfig) -> Any:
        if "i18n" not in config.plugins:
            raise PluginError("mkdocs.yml needs the plugin 'i18n' after 'llwybr'")
        return config.plugins["i18n"]
