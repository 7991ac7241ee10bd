"""A plan to HTML files, by running MkDocs in this process."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from llwybr.plan.site import SitePlan
from llwybr.press.site import PageFailed
from llwybr.render.patience import PageTooSlow

from .plugin import LlwybrPlugin


class HostFailed(Exception):
    """MkDocs could not build; carries its reason."""


def render_site(
    plan: SitePlan,
    root: Path,
    into: Path,
    page_done: Callable[[], None] = lambda: None,
    *,
    site: Path | None = None,
    is_fresh: bool = False,
) -> dict[str, bytes]:
    """Write every page of the plan below `into`, and return digests of the files that were printed.

    Raises HostFailed or PageTooSlow.

    The site is to stand at `site`, from where files that are the same again are taken over.
    With `is_fresh` no page is taken over from the last time. As many processes share the work as
    the plan's run has.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    with _told() as messages:
        try:
            return _build(plan, root, into, page_done, site, is_fresh=is_fresh)
        except PageTooSlow:
            raise
        except (Abort, MkDocsException, TemplateError, PageFailed) as error:
            raise HostFailed("; ".join(messages) or str(error)) from error
        except Exception as error:
            if not messages:  # not about a page: a fault of the program, which shows itself
                raise
            raise HostFailed(f"{'; '.join(messages)} ({type(error).__name__})") from error


def _build(
    plan: SitePlan,
    root: Path,
    into: Path,
    page_done: Callable[[], None],
    site: Path | None,
    *,
    is_fresh: bool,
) -> dict[str, bytes]:
    host = into.with_name(f"{into.name}-host")  # MkDocs empties the folder that it writes to
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(host))
    plugin = config.plugins.get("llwybr")
    if not isinstance(plugin, LlwybrPlugin):
        raise HostFailed("mkdocs.yml has no plugin 'llwybr'")
    plugin.prepared = plan
    plugin.page_done = page_done
    plugin.site = site
    plugin.into = into
    plugin.is_fresh = is_fresh
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
        _move(host, into, plugin.printed)
    finally:
        config.plugins.on_shutdown()
        shutil.rmtree(host, ignore_errors=True)
    return plugin.printed


def _move(host: Path, into: Path, printed: Collection[str]) -> None:
    """What MkDocs copied, to what was printed; what was printed itself stays."""
    for file in sorted(path for path in host.rglob("*") if path.is_file()):
        name = file.relative_to(host).as_posix()
        if name not in printed:
            (into / name).parent.mkdir(parents=True, exist_ok=True)
            file.replace(into / name)


@contextmanager
def _told() -> Iterator[list[str]]:
    """What MkDocs reports as an error, kept instead of printed: it names the page at fault."""
    log = logging.getLogger("mkdocs")
    handler = _Keeper()
    level, propagates = log.level, log.propagate
    log.setLevel(logging.WARNING)
    log.propagate = False
    log.addHandler(handler)
    try:
        yield handler.messages
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
        log.propagate = propagates


class _Keeper(logging.Handler):
    """Keeps error messages."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.messages.append(record.getMessage().strip())
