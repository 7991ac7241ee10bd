"""A local server with live reload, on MkDocs' own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer


def serve_folder(
    site: Path,
    host: str,
    port: int,
    rebuild: Callable[[], None],
    watched: Iterable[Path],
    on_start: Callable[[str], None],
) -> None:
    """Serve `site` until interrupted; call `rebuild` when something watched changes.

    Raises OSError where the port cannot be opened.
    """
    server = LiveReloadServer(rebuild, host, port, root=str(site))
    server.error_handler = lambda code: _error_page(site, code)
    try:
        for path in watched:
            server.watch(str(path))
        on_start(server.url)
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None
