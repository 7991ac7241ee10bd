"""A plan to HTML files, by running MkDocs in this process."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from llwybr.plan.site import SitePlan

from .plugin import LlwybrPlugin


class HostFailed(Exception):
    """MkDocs could not build; carries its reason."""


def render_site(
    plan: SitePlan, root: Path, into: Path, page_done: Callable[[], None] = lambda: None
) -> None:
    """Write every page of the plan below `into`. Raises HostFailed."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(into))
    plugin = config.plugins["llwybr"]
    if not isinstance(plugin, LlwybrPlugin):
        raise HostFailed("mkdocs.yml has no plugin 'llwybr'")
    plugin.prepared = plan
    plugin.page_done = page_done
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except (Abort, TemplateError, MkDocsException) as error:
        raise HostFailed(str(error)) from error
    finally:
        config.plugins.on_shutdown()
