"""`llwybr serve`: a preview that shows every change at once and keeps the last good site."""

from __future__ import annotations

import signal
import tempfile
import threading
from pathlib import Path

import click

from llwybr.check.diagnostic import Diagnostic
from llwybr.curriculum.language import Language
from llwybr.preview.bench import Bench
from llwybr.preview.board import Board
from llwybr.preview.server import Server
from llwybr.preview.watch import Watch
from llwybr.read.tree import NotACurriculum

from . import reporting
from .messages import say

_WATCHED = ("content", "curriculum", "theme", "mkdocs.yml")


def serve(root: Path, host: str, port: int, language: Language) -> int:
    """Serve until interrupted, or asked to end, and return the exit code."""
    for sign in (signal.SIGINT, signal.SIGTERM):  # a shell may have had the first ignored
        signal.signal(sign, signal.default_int_handler)

    def tell(diagnostics: tuple[Diagnostic, ...]) -> None:
        reporting.tell(diagnostics, root, language)

    with tempfile.TemporaryDirectory(prefix="llwybr-", ignore_cleanup_errors=True) as folder:
        board = Board(Path(folder) / "site")
        try:
            with Server(host, port, board) as server, Watch(root, _WATCHED) as watch:
                return _serve(server, Bench(root, board, language, tell), watch, language)
        except NotACurriculum as error:
            click.echo(say("root.none", language, path=str(error)), err=True)
            return 2
        except OSError as error:
            reason = error.strerror or str(error)
            click.echo(say("serve.port", language, port=str(port), reason=reason), err=True)
            return 2
        except KeyboardInterrupt:
            return 0


def _serve(server: Server, bench: Bench, watch: Watch, language: Language) -> int:
    """Make the site, then show it and every change until a key ends it."""
    try:
        bench.begin()
        click.echo(say("serve.at", language, url=server.url), err=True)
        threading.Thread(target=bench.work, args=(watch,), daemon=True).start()
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        bench.stop()
    return 0
