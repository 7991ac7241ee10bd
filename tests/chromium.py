"""A Chromium for the browser tests: one that is here, or else one that is fetched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_or_fetch(tell: Callable[[str], None]) -> str | None:
    """The path of a browser, or None where Playwright's own is to be used.

    Says through `tell` what it found or did. Raises RuntimeError where no browser can be had.
    """
    found = _installed()
    if found:
        tell(f"browser: using {found}")
        return found
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        tell("browser: none found; installing the system package chromium")
        _run(["apt-get", "update", "-qq"])
        _run(["apt-get", "install", "-y", "-qq", "chromium"])
        found = _installed()
        if found:
            return found
    tell("browser: none found; downloading Playwright's own")
    _run([sys.executable, "-m", "playwright", "install", "chromium"])
    return None


def _installed() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {done.stderr.strip()[-500:]}")
