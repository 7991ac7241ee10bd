"""What can be taken over from earlier builds, into the folder of a new site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .placing import clear, link, write
from .store import Files, Store, looks, places


@dataclass(frozen=True, slots=True)
class Shelf:
    """The store, and the files that stand in the site that is there.

    A file of that site which nobody has changed is linked, and neither read nor written.
    """

    store: Store
    site: Path
    into: Path
    standing: Mapping[str, bytes]
    """The files that stand as they were left, with the digests of their contents."""
    there: frozenset[str]
    """The files in the new site's folder already: other names of those that stand."""

    @staticmethod
    def of(store: Store, site: Path, into: Path) -> Shelf:
        """What there is for a site that is made in `into` and is to stand at `site`."""
        left = store.printed(site) if site != into and site.is_dir() else {}
        found = {name: (stamp, place) for name, stamp, place in looks(site)} if left else {}
        standing = {
            name: (body, found[name][1])
            for name, (body, stamp) in left.items()
            if body and name in found and found[name][0] == stamp
        }
        there = _shared(into, standing) if site != into else frozenset[str]()
        bodies = {name: body for name, (body, _) in standing.items()}
        return Shelf(store, site, into, bodies, there)

    def taken(self, key: bytes) -> Files:
        """The files of a sheet, put into the new site; none where one of them is missing."""
        files = self.store.sheet(key)
        contents = {}
        for name, body in files:
            if self.standing.get(name) != body:
                content = self.store.content(body)
                if content is None:
                    return ()
                contents[name] = content
        for name, _ in files:
            self._put(name, contents.get(name))
        return files

    def leave(self, printed: Mapping[str, object]) -> None:
        """Take away what was in the new site's folder and is no part of the new site."""
        clear(self.into, self.there - printed.keys())

    def _put(self, name: str, content: bytes | None) -> None:
        if content is None:
            if name not in self.there:
                link(self.site / name, self.into / name)
        else:
            write(self.into / name, content)


def _shared(into: Path, standing: Mapping[str, tuple[bytes, int]]) -> frozenset[str]:
    """The files in a folder that are other names of files that stand; others are taken away."""
    here = dict(places(into))
    shared = {
        name for name, place in here.items() if name in standing and standing[name][1] == place
    }
    clear(into, here.keys() - shared)
    return frozenset(shared)
