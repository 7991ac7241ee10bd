"""Pictures, films, sound and downloads in the text of a page.

The text comes as the HTML that the allow-list has written. A picture learns its size and is
fetched when it is needed; one that stands alone and has a title becomes a figure with a caption; a
film or sound written as a picture becomes a player; a link to a file says its kind and weight.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from llwybr.curriculum.films import PLAYED, captions_of, ending, is_film, is_played, posters_of
from llwybr.curriculum.language import Language

from .pictures import Size, picture_size

_INSIDE = r"(?:[^<>\"]++|\"[^\"]*+\")*+"
_PART = re.compile(
    rf"<p>(?P<alone><img {_INSIDE}>)</p>|<img {_INSIDE}>"
    rf"|(?P<opening><a href=\"(?P<href>[^\"]*+)\"{_INSIDE}>)(?P<words>.*?)</a>",
    re.DOTALL,
)
_IMAGE = re.compile(rf"<img {_INSIDE}>")
_ATTRIBUTE = re.compile(r"([a-z]+)=\"([^\"]*)\"")
_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"))
_DRAWING = ".svg"
_WIDE = 600
"""In pixels: the words in a drawing as wide as this are too small where it must fit a phone."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file beside the texts: its weight in bytes and, of a picture, its size."""

    weight: int
    size: Size | None = None


def look_at(path: Path) -> Asset:
    """What is to be known of an asset; only pictures are opened."""
    is_picture = path.suffix in _PICTURES
    return Asset(path.stat().st_size, picture_size(path.read_bytes()) if is_picture else None)


@dataclass(frozen=True, slots=True)
class Media:
    """Everything needed to write the media of a page at `address`.

    `assets` are by path below the site; `name` is what captions in the language are called.
    """

    assets: Mapping[str, Asset]
    address: str
    language: Language
    name: str

    def dressed(self, html: str) -> str:
        """The HTML with sizes, figures, players, and the weights of downloads."""
        return _PART.sub(self._part, html) if self.assets else html

    def _part(self, part: re.Match[str]) -> str:
        if part["opening"]:
            words = _IMAGE.sub(lambda image: self._picture(_attributes(image[0])), part["words"])
            return f"{part['opening']}{words}{self._weight(part['href'])}</a>"
        attributes = _attributes(part["alone"] or part[0])
        if is_played(attributes.get("src", "")):
            return self._player(attributes)
        caption = attributes.pop("title", "") if part["alone"] else ""
        picture = self._picture(attributes)
        if caption:
            is_wide = self._is_wide_drawing(attributes.get("src", ""))
            return _figure(_scrolling(picture) if is_wide else picture, caption)
        return f"<p>{picture}</p>" if part["alone"] else picture

    def _picture(self, attributes: dict[str, str]) -> str:
        size = self._size(attributes.get("src", ""))
        sizes = {"width": str(size[0]), "height": str(size[1])} if size else {}
        return _tag("img", {**sizes, **attributes, "loading": "lazy"})

    def _is_wide_drawing(self, source: str) -> bool:
        """Whether a picture is a drawing that a narrow screen shows a part of at a time."""
        size = self._size(source)
        return size is not None and size[0] >= _WIDE and ending(source) == _DRAWING

    def _size(self, source: str) -> Size | None:
        """The size of a picture of ours, if it is known."""
        path = self._path(source)
        return self.assets[path].size if path in self.assets else None

    def _player(self, attributes: dict[str, str]) -> str:
        """A player that fetches nothing until it is asked to; its captions stand beside the file.

        Where a browser cannot play the file, the link inside leads to it.
        """
        source, name = attributes.get("src", ""), attributes.get("alt", "")
        element, kind = PLAYED[ending(source)]
        captions = captions_of(source)
        inside = _tag("source", {"src": source, "type": kind})
        if self._path(captions) in self.assets:
            spoken = {"srclang": self.language.value, "label": self.name}
            inside += _tag("track", {"kind": "captions", "src": captions, **spoken})
        looks = _tag(element, {"class": "ll-player", **self._poster(source)}).removesuffix(">")
        opening = f'{looks} controls preload="none" aria-label="{name}">'
        player = f'{opening}{inside}<a href="{source}">{name}</a></{element}>'
        return _figure(player, attributes.get("title", ""))

    def _poster(self, source: str) -> dict[str, str]:
        """The picture that a film shows before it begins, and its size, if there is one."""
        for poster in posters_of(source) if is_film(source) else ():
            asset = self.assets.get(self._path(poster))
            if asset:
                width, height = asset.size or (16, 9)
                return {"poster": poster, "width": str(width), "height": str(height)}
        return {}

    def _weight(self, href: str) -> str:
        path = self._path(href)
        if path not in self.assets:
            return ""
        kind = posixpath.splitext(path)[1].removeprefix(".").upper()
        return f" ({kind}, {weight(self.assets[path].weight)})"

    def _path(self, href: str) -> str:
        plain = unquote(unescape(href).partition("#")[0])
        return posixpath.normpath(posixpath.join(self.address, plain)) if plain else ""


def weight(count: int) -> str:
    """Bytes as people say them, the same in both languages, on one line: `1 KB`, `2.4 MB`."""
    return (
        f"{max(1, round(count / 1000))}\u00a0KB"
        if count < 999_500
        else f"{count / 1e6:.1f}\u00a0MB"
    )


def _attributes(tag: str) -> dict[str, str]:
    return {match[1]: match[2] for match in _ATTRIBUTE.finditer(tag)}


def _scrolling(picture: str) -> str:
    """A picture in a box that can be scrolled, with the keyboard too."""
    return f'<div class="ll-scroll" tabindex="0">{picture}</div>'


def _figure(inside: str, caption: str) -> str:
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure class="ll-figure">{inside}{below}</figure>'


def _tag(name: str, attributes: Mapping[str, str]) -> str:
    written = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{written}>"
