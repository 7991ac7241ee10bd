"""The preview: both languages, rebuilt when something changes, never broken by a mistake."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from conftest import Tiny
from previewing import Preview, get

pytestmark = pytest.mark.slow


@pytest.fixture
def preview(tiny: Tiny) -> Iterator[Preview]:
    server = Preview(tiny)
    yield server
    server.process.kill()
    server.process.wait()


def test_an_edit_is_shown_and_a_mistake_keeps_the_last_good_page(
    tiny: Tiny, preview: Preview
) -> None:
    page = preview.url + "en/modules/ask-first/"
    preview.wait(lambda: get(page)[0] == 200)
    assert "/.llwybr/preview.js" in get(page)[1]
    assert get(preview.url + ".llwybr/preview.js")[0] == 200
    assert get(preview.url + "cy/modiwlau/gofyn-yn-gyntaf/")[0] == 200
    code, missing = get(preview.url + "nowhere/")
    assert (code, "This page is not here" in missing) == (404, True)

    tiny.replace("content/en/modules/first.md", "Somebody comes", "Somebody new comes")
    preview.wait(lambda: "Somebody new comes" in get(page)[1])

    tiny.replace("content/en/modules/first.md", "slug: ask-first", "slugg: ask-first")
    preview.wait(lambda: "S004" in preview.log.read_text())
    assert "Somebody new comes" in get(page)[1]

    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait() == 0
    assert "Traceback" not in preview.log.read_text()


def test_with_a_mistake_from_the_start_the_problems_are_shown_in_both_languages(
    tiny: Tiny,
) -> None:
    tiny.replace("content/en/modules/first.md", "slug: ask-first", "slugg: ask-first")
    preview = Preview(tiny)
    try:
        preview.wait(lambda: get(preview.url)[0] == 200)
        shown = get(preview.url)[1]
        assert "does not know the key" in shown
        assert "Nid yw Llwybr yn adnabod" in shown
        tiny.replace("content/en/modules/first.md", "slugg: ask-first", "slug: ask-first")
        preview.wait(lambda: get(preview.url + "en/modules/ask-first/")[0] == 200)
    finally:
        preview.process.kill()
        preview.process.wait()


def test_a_port_in_use_is_told_and_exits_with_2(tiny: Tiny) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        words = [sys.executable, "-m", "llwybr", "serve", "--lang", "en", "--port", port]
        done = subprocess.run(
            [*words, "--root", str(tiny.root)], capture_output=True, text=True, check=False
        )
    assert done.returncode == 2
    assert f"Port {port} cannot be opened" in done.stderr
    assert "Traceback" not in done.stderr
