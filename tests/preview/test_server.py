"""What the server hands out: the site's files with the panel, and nothing from elsewhere."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from llwybr.preview.board import Board
from llwybr.preview.panel import News
from llwybr.preview.server import Server

PAGE = "<!doctype html><html><body><p>Here.</p></body></html>"


@pytest.fixture
def board(tmp_path: Path) -> Board:
    site = tmp_path / "site"
    (site / "en").mkdir(parents=True)
    (site / "en" / "index.html").write_text(PAGE)
    (site / "404.html").write_text(PAGE.replace("Here", "Nowhere"))
    (site / "data.json").write_text("{}")
    (tmp_path / "secret.txt").write_text("secret")
    (site / "out.txt").symlink_to(tmp_path / "secret.txt")
    return Board(site)


@pytest.fixture
def server(board: Board) -> Iterator[Server]:
    with Server("127.0.0.1", 0, board) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def connected(server: Server) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)


def get(server: Server, path: str) -> tuple[int, dict[str, str], str]:
    connection = connected(server)
    connection.request("GET", path)
    reply = connection.getresponse()
    told = reply.status, dict(reply.getheaders()), reply.read().decode()
    connection.close()
    return told


def test_a_page_has_the_panel_and_the_script_before_its_end(server: Server) -> None:
    status, headers, page = get(server, "/en/")
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert page.index("Here.") < page.index("llwybr-preview") < page.index("</body>")


def test_other_files_are_handed_out_as_they_are(server: Server) -> None:
    assert get(server, "/data.json")[2] == "{}"


def test_a_folder_leads_to_its_page(server: Server) -> None:
    status, headers, _ = get(server, "/en")
    assert (status, headers["Location"]) == (301, "/en/")


@pytest.mark.parametrize(
    "path",
    [
        *("/nowhere/", "/../secret.txt", "/%2e%2e/secret.txt", "/en/..%2f..%2fsecret.txt"),
        *("/out.txt", "/%00", "/.llwybr/panel.html", "/.llwybr/../board.py"),
    ],
)
def test_what_is_not_of_the_site_is_not_there(server: Server, path: str) -> None:
    status, _, page = get(server, path)
    assert status == 404
    assert "Nowhere." in page
    assert "secret" not in page


def test_news_of_a_page_that_changed_and_of_the_panel(server: Server, board: Board) -> None:
    seen = get(server, "/en/")[2].partition('data-state="')[2].partition('"')[0]
    connection = connected(server)
    connection.request("GET", f"/.llwybr/news?page=/en/&state={seen}")
    reply = connection.getresponse()
    lines = (line for line in reply if line.strip() not in (b"", b":"))
    assert next(lines) == b"event: panel\n"
    assert b"Nothing was found" in next(lines)
    board.post(News(failure="a fault"))
    assert next(lines) == b"event: panel\n"
    assert b"a fault" in next(lines)
    (board.site / "en/index.html").write_text(PAGE.replace("Here", "New"))
    board.post(News())
    assert next(lines) == b"event: page\n"
    connection.close()


def test_a_page_that_changed_before_its_script_asked_is_shown_anew(server: Server) -> None:
    connection = connected(server)
    connection.request("GET", "/.llwybr/news?page=/en/&state=older")
    lines = (line for line in connection.getresponse() if line.strip() not in (b"", b":"))
    assert next(lines) == b"event: page\n"
    connection.close()


def test_where_nothing_was_built_every_page_tells_why(tmp_path: Path) -> None:
    board = Board(tmp_path / "none")
    with Server("127.0.0.1", 0, board) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        status, _, page = get(running, "/")
        running.shutdown()
    assert status == 200
    assert page.count("<details") == 2
