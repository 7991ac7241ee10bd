"""A folder on a server of its own that compresses what it sends, as hosts of static sites do."""

from __future__ import annotations

import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

LEVEL = 6
"""How hard gzip tries; what most servers are set to."""

TEXTS = ("text/", "application/json", "application/javascript", "application/xml", "image/svg+xml")
"""Types of which a server sends the compressed bytes; other files are compressed already."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server that shows `folder` for as long as the context is open."""
    handler = partial(_Compressing, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Compressing(http.server.SimpleHTTPRequestHandler):
    """Sends texts as gzip makes them."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Headers and, where there is one, the body, as the base class asks for it."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if self.path.partition("?")[0].endswith("/") else path
        kind = self.guess_type(str(file))
        if not file.is_file() or not kind.startswith(TEXTS):
            return super().send_head()
        body = gzip.compress(file.read_bytes(), LEVEL, mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""
