"""The site for browsers on this machine, each page with the preview's panel and its script."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from .board import Board, state
from .panel import FILES

_OWN = "/.llwybr/"
"""Below this address stands what belongs to the preview and not to the site."""

_OWN_FILES = ("preview.css", "preview.js")
_HEARTBEAT = 15
"""In seconds: after so long without news, a sign shows whether the browser is still there."""


class Server(ThreadingHTTPServer):
    """Serves a board. Raises OSError where the port cannot be opened."""

    daemon_threads = True

    def __init__(self, host: str, port: int, board: Board) -> None:
        super().__init__((host, port), partial(_Handler, board))

    @property
    def url(self) -> str:
        """The address of the site's root."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}/"

    def handle_error(self, *_: Any) -> None:
        """A browser that goes away in the middle of an answer is no news."""


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    def __init__(self, board: Board, *told: Any) -> None:
        self._board = board
        super().__init__(*told)

    def do_GET(self) -> None:
        """A file of the preview, its news, or a file of the site."""
        asked = urlsplit(self.path)
        path = unquote(asked.path)
        if path == f"{_OWN}news":
            query = parse_qs(asked.query)
            self._tell(query.get("page", ["/"])[0], query.get("state", [""])[0])
        elif path.startswith(_OWN):
            name = path.removeprefix(_OWN)
            self._send_file(FILES / name if name in _OWN_FILES else None, "")
        elif self._is_folder(path) and not path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{asked.path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self._send_file(self._file(path), path)

    do_HEAD = do_GET  # noqa: N815 (the library looks for this name)

    def log_message(self, *_: Any) -> None:
        """Requests are not told of."""

    def _is_folder(self, path: str) -> bool:
        file = self._below(path)
        return file is not None and file.is_dir()

    def _file(self, path: str) -> Path | None:
        """The file at an address; None where there is none."""
        file = self._below(f"{path}index.html" if path.endswith("/") else path)
        return file if file and file.is_file() else None

    def _below(self, path: str) -> Path | None:
        """A place in the site's folder; None for what would lead out of it."""
        try:
            place = (self._board.site / path.lstrip("/")).resolve()
        except (OSError, ValueError):
            return None
        return place if place.is_relative_to(self._board.site.resolve()) else None

    def _send_file(self, file: Path | None, path: str) -> None:
        status = HTTPStatus.OK if file else HTTPStatus.NOT_FOUND
        shown = file or self._board.site / "404.html"
        content = shown.read_bytes() if shown.is_file() else b""
        kind = mimetypes.guess_type(shown.name)[0] or "application/octet-stream"
        if kind == "text/html":
            content = self._with_panel(content, path)
        if not self._board.site.is_dir():
            status = HTTPStatus.OK  # nothing could be built yet, as every page says
        self._send(status, kind, content)

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response(status)
        text = kind.startswith("text/") or kind.endswith(("javascript", "json", "xml"))
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _with_panel(self, content: bytes, path: str) -> bytes:
        """A page with the panel before its end; where there is no page, the panel is the page."""
        page = content or _NO_PAGE
        told = self._board.panel(path.strip("/") + "/")
        seen = state(content)
        added = (
            f'<link rel="stylesheet" href="{_OWN}preview.css">'
            f'<aside class="llwybr-preview" role="status" data-state="{seen}">{told}</aside>'
            f'<script src="{_OWN}preview.js" type="module"></script>'
        )
        before, end, after = page.rpartition(b"</body>")
        return (before + added.encode() + end + after) if end else page + added.encode()

    def _tell(self, path: str, seen: str) -> None:
        """Keep a browser up to date on one page until it goes away."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self._board.open(id(self), path.strip("/") + "/")
        try:
            for event in self._events(path, seen):
                self.wfile.write(event)
                self.wfile.flush()
        except OSError:  # it has gone
            pass
        finally:
            self._board.close(id(self))

    def _events(self, path: str, seen: str) -> Iterator[bytes]:
        number, told = -1, None
        while True:
            newest = self._board.wait(number, _HEARTBEAT)
            yield b":\n\n"
            if newest != number:
                number = newest
                file = self._file(path) or self._board.site / "404.html"
                now = state(file.read_bytes() if file.is_file() else b"")
                if now != seen:
                    yield b"event: page\ndata:\n\n"
                    return
                news = self._board.panel(path.strip("/") + "/")
                if news != told:
                    told = news
                    yield f"event: panel\ndata: {json.dumps(news)}\n\n".encode()


_NO_PAGE = b"""<!doctype html>
<html lang="cy"><head><meta charset="utf-8"><title>Llwybr</title></head><body></body></html>
"""
