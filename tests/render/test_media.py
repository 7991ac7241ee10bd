"""Pictures, films, sound and downloads, as they stand in a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from llwybr.curriculum.language import Language
from llwybr.render.html import clean
from llwybr.render.media import Asset, Media, look_at, weight

ASSETS = {
    "en/images/map.png": Asset(3400, (640, 480)),
    "en/images/drawing.svg": Asset(900),
    "en/images/narrow.svg": Asset(900, (599, 300)),
    "en/images/wide.svg": Asset(900, (600, 300)),
    "en/films/a walk.mp4": Asset(2_400_000),
    "en/films/a walk.vtt": Asset(300),
    "en/films/song.mp3": Asset(700_000),
    "en/files/form.docx": Asset(48_600),
}
MEDIA = Media(ASSETS, "en/modules/ask-first/", Language.EN, "English")


def test_a_picture_has_its_size_and_waits_until_it_is_needed() -> None:
    html = clean('<p>See <img alt="A map" src="../../images/map.png"> here</p>')
    assert MEDIA.dressed(html) == (
        '<p>See <img width="640" height="480" alt="A map" src="../../images/map.png" '
        'loading="lazy"> here</p>'
    )


def test_a_picture_without_a_size_still_waits() -> None:
    html = clean('<p><img alt="" src="../../images/drawing.svg"></p>')
    assert MEDIA.dressed(html) == (
        '<p><img alt="" src="../../images/drawing.svg" loading="lazy"></p>'
    )


def test_a_picture_alone_with_a_title_is_a_figure_with_a_caption() -> None:
    html = clean('<p><img alt="A map" src="../../images/map.png" title="The &lt;way&gt; in"></p>')
    assert MEDIA.dressed(html) == (
        '<figure class="ll-figure"><img width="640" height="480" alt="A map" '
        'src="../../images/map.png" loading="lazy">'
        "<figcaption>The &lt;way&gt; in</figcaption></figure>"
    )


@pytest.mark.parametrize(
    ("name", "width", "is_in_box"), [("wide", 600, True), ("narrow", 599, False)]
)
def test_a_wide_drawing_keeps_its_size_in_a_box_that_scrolls(
    name: str, width: int, is_in_box: bool
) -> None:
    html = clean(f'<p><img alt="A way" src="../../images/{name}.svg" title="Way"></p>')
    picture = (
        f'<img width="{width}" height="300" alt="A way" src="../../images/{name}.svg" '
        'loading="lazy">'
    )
    box = f'<div class="ll-scroll" tabindex="0">{picture}</div>' if is_in_box else picture
    caption = "<figcaption>Way</figcaption>"
    assert MEDIA.dressed(html) == f'<figure class="ll-figure">{box}{caption}</figure>'


def test_a_film_is_a_player_with_captions_that_fetches_nothing_by_itself() -> None:
    html = clean('<p><img alt="A walk" src="../../films/a%20walk.mp4" title="One minute"></p>')
    assert MEDIA.dressed(html) == (
        '<figure class="ll-figure"><video class="ll-player" controls preload="none" '
        'aria-label="A walk"><source src="../../films/a%20walk.mp4" type="video/mp4">'
        '<track kind="captions" src="../../films/a%20walk.vtt" srclang="en" label="English">'
        '<a href="../../films/a%20walk.mp4">A walk</a></video>'
        "<figcaption>One minute</figcaption></figure>"
    )


def test_a_film_shows_the_picture_beside_it_until_it_is_played() -> None:
    assets = {**ASSETS, "en/films/a walk.png": Asset(900, (320, 180))}
    media = Media(assets, "en/modules/ask-first/", Language.EN, "English")
    html = media.dressed(clean('<p><img alt="A walk" src="../../films/a%20walk.mp4"></p>'))
    poster = 'poster="../../films/a%20walk.png" width="320" height="180"'
    assert f'<video class="ll-player" {poster} controls preload="none"' in html


def test_sound_is_a_player_too_and_captions_are_named_only_where_they_are() -> None:
    html = clean('<p><img alt="A song" src="../../films/song.mp3"></p>')
    assert MEDIA.dressed(html) == (
        '<figure class="ll-figure"><audio class="ll-player" controls preload="none" '
        'aria-label="A song"><source src="../../films/song.mp3" type="audio/mpeg">'
        '<a href="../../films/song.mp3">A song</a></audio></figure>'
    )


@pytest.mark.parametrize(
    ("html", "told"),
    [
        (
            '<a href="../../files/form.docx#top">The <b>form</b></a>',
            '<a href="../../files/form.docx#top">The <b>form</b> (DOCX, 49\u00a0KB)</a>',
        ),
        (
            '<a href="../../images/map.png"><img alt="A map" src="../../images/map.png"></a>',
            '<a href="../../images/map.png"><img width="640" height="480" alt="A map" '
            'src="../../images/map.png" loading="lazy"> (PNG, 3\u00a0KB)</a>',
        ),
        ('<a href="../plan-together/">next</a>', '<a href="../plan-together/">next</a>'),
        ('<a href="#part">below</a>', '<a href="#part">below</a>'),
        (
            '<a href="https://x.example/form.docx">x</a>',
            '<a href="https://x.example/form.docx">x</a>',
        ),
    ],
)
def test_a_link_to_a_file_says_its_kind_and_weight(html: str, told: str) -> None:
    assert MEDIA.dressed(clean(html)) == told


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "1\u00a0KB"),
        (1499, "1\u00a0KB"),
        (1500, "2\u00a0KB"),
        (999_499, "999\u00a0KB"),
        (2_440_000, "2.4\u00a0MB"),
    ],
)
def test_weights(count: int, words: str) -> None:
    assert weight(count) == words


def test_what_an_author_writes_into_words_stays_words() -> None:
    html = clean(
        '<p><img alt="a&quot; onerror=&quot;x()" src="../../films/song.mp3" title="<b>"></p>'
    )
    told = MEDIA.dressed(html)
    assert 'aria-label="a&quot; onerror=&quot;x()"' in told
    assert "<b>" not in told
    assert clean(html) == html


def test_only_pictures_are_opened(tmp_path: Path) -> None:
    picture = tmp_path / "a.gif"
    picture.write_bytes(b"GIF89a\x0c\x00\x22\x00")
    film = tmp_path / "a.mp4"
    film.write_bytes(b"GIF89a\x0c\x00\x22\x00")
    assert look_at(picture) == Asset(10, (12, 34))
    assert look_at(film) == Asset(10)
