"""Fetches the library of others that the site ships: `python3 generator/vendor.py`.

It needs npm, and stands in git afterwards, so that a build needs neither npm nor a network.
"""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE, VERSION = "minisearch", "7.2.0"
INTEGRITY = (
    "sha512-dqT2XBYUOZOiC5t2HRnwADjhNS2cecp9u+TJRiJ1Qp/f5qjkeT5APcGPjHw+bz89"
    "Ms8Jp+cG4AlE+QZ/QnDglg=="
)
"""Of the package as npm gives it; the version never has another."""

FILES = {"package/dist/es/index.js": "index.js", "package/LICENSE.txt": "LICENSE.txt"}
FOLDER = Path(__file__).resolve().parents[1] / "theme" / "vendor" / PACKAGE


def main() -> None:
    """Fetch the package, compare it with what it must be, and take its files out of it."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", f"{PACKAGE}@{VERSION}", "--silent", "--pack-destination", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        archive = Path(folder) / f"{PACKAGE}-{VERSION}.tgz"
        if integrity(archive.read_bytes()) != INTEGRITY:
            sys.exit(f"{archive.name} is not what was looked through: its hash differs")
        take_out(archive)


def integrity(content: bytes) -> str:
    """The hash of a package, written as npm writes it."""
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


def take_out(archive: Path) -> None:
    """Put the files that are used into the theme, as they are."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as package:
        for name, file in FILES.items():
            content = package.extractfile(name)
            if content is None:
                sys.exit(f"{archive.name} has no {name}")
            (FOLDER / file).write_bytes(content.read())


if __name__ == "__main__":
    main()
