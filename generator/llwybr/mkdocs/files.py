"""What MkDocs itself has to know: the files that it copies, and the home page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.render.theme import is_published


def is_below(folder: str, file: File) -> bool:
    """Whether MkDocs found a file by looking through a folder."""
    return file.src_dir is not None and Path(file.src_dir) == Path(folder)


def theme_files(found: Iterable[File], config: MkDocsConfig) -> Iterator[File]:
    """The theme's files that belong on the site, of those that MkDocs found."""
    for file in found:
        if not is_below(config.docs_dir, file) and is_published(file.src_uri):
            yield file


def asset_files(curriculum: Curriculum, language: Language, config: MkDocsConfig) -> Iterator[File]:
    """What stands beside the texts of a language, of which the reader let it be published."""
    for asset in sorted(curriculum.assets):
        if asset.startswith(f"{language.value}/"):
            yield File(asset, config.docs_dir, config.site_dir, use_directory_urls=True)


def home_page(language: str, config: MkDocsConfig) -> Page:
    """The home page of a language, without which the language plugin gives a warning."""
    file = File.generated(config, f"{language}/index.md", content="")
    file.inclusion = InclusionLevel.NOT_IN_NAV
    return Page(None, file, config)
