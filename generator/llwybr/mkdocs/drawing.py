"""The drawing of a plan as our plugin makes it when MkDocs runs, without running MkDocs."""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from llwybr.plan.site import SitePlan
from llwybr.render.drawing import Drawing
from llwybr.render.prose import Dialect
from llwybr.render.strings import BrokenStrings, load_strings
from llwybr.render.theme import MissingStylesheet, base_stylesheet


class NoDrawing(Exception):
    """The settings or the theme cannot be used; carries the reason."""


def drawing_of(root: Path, plan: SitePlan) -> Drawing:
    """A drawing by the settings of `mkdocs.yml` and the theme below `root`. Raises NoDrawing."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        config = load_config(str(root / "mkdocs.yml"))
        return Drawing(
            plan=plan,
            strings=load_strings(root / "theme"),
            theme=root / "theme",
            content=Path(config.docs_dir),
            dialect=Dialect(config.markdown_extensions, config.mdx_configs),
            base_stylesheet=base_stylesheet(config.theme.dirs),
        )
    except (MkDocsException, BrokenStrings, MissingStylesheet, OSError) as error:
        raise NoDrawing(str(error)) from error
