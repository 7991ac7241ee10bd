"""Which files of a tree have changed, as the system tells it."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_SETTLED = 0.03
"""In seconds: an editor's save is over when it is quiet for so long."""

_LONGEST = 0.3
"""But nobody waits longer than this."""

_READING = ("opened", "closed_no_write")


class Watch(FileSystemEventHandler):
    """Watches files and folders below a root while it is open."""

    def __init__(self, root: Path, names: Iterable[str]) -> None:
        self._root = root
        self._names = tuple(names)
        self._seen: queue.Queue[str] = queue.Queue()
        self._observer = Observer()
        self._observer.schedule(self, str(root), recursive=False)
        for name in self._names:
            if (root / name).is_dir():
                self._observer.schedule(self, str(root / name), recursive=True)

    def __enter__(self) -> Watch:
        """Begin to watch."""
        self._observer.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Watch no longer."""
        self._observer.stop()
        self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note the files of an event, unless somebody only read them."""
        if event.event_type not in _READING and not event.is_directory:
            for each in (event.src_path, event.dest_path):
                path = Path(str(each))
                if each and path.is_relative_to(self._root):
                    name = path.relative_to(self._root).as_posix()
                    if name.split("/")[0] in self._names and "/." not in f"/{name}":
                        self._seen.put(name)

    def changed(self, timeout: float | None = None) -> frozenset[str]:
        """Wait for a change; the files that changed together. None of them after the timeout."""
        try:
            found = {self._seen.get(timeout=timeout)}
        except queue.Empty:
            return frozenset()
        begun = time.monotonic()
        while time.monotonic() - begun < _LONGEST:
            try:
                found.add(self._seen.get(timeout=_SETTLED))
            except queue.Empty:
                break
        return frozenset(found)

    def is_waiting(self, timeout: float) -> bool:
        """Whether something changes within so many seconds that nobody has asked for yet."""
        try:
            self._seen.put(self._seen.get(timeout=timeout))
        except queue.Empty:
            return False
        return True
