"""Commands of the project, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

from conftest import PROJECT


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in the project; nothing is read from a terminal."""
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=PROJECT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
