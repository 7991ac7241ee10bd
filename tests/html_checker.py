"""The Nu Html Checker: npm's package of `tests/nu`, run by a Java that is here or is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from conftest import PROJECT

FOLDER = PROJECT / "tests" / "nu"
JAR = FOLDER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

COMMAND = (
    "java",
    "-Xss8m",  # its schemas are deep; the usual stack is too small for them
    "-Dnu.validator.servlet.allow-forbidden-hosts=true",  # the pages' server is this machine
    "-Dnu.validator.servlet.allowed-address-type=all",
    "-jar",
    str(JAR),
    *("--format", "json", "--stdout", "--exit-zero-always"),
)

ALLOWED = {
    ("Inline script violates Content Security Policy", "application/ld+json"): (
        "linked data is not run, so the policy for scripts does not reach it"
    ),
    ("The “list” role is unnecessary", 'role="list"'): (
        "Safari takes a list without marks for none, and the role says that it is one"
    ),
}
"""Warnings that are wrong here: what one says, what the place in the page has in it, and why."""


class Missing(Exception):
    """Something that the checker needs is not here; says what."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What the checker says about a place in a page."""

    address: str
    line: int
    text: str
    extract: str

    @property
    def is_allowed(self) -> bool:
        """Whether it is a warning that is wrong here."""
        return any(said in self.text and part in self.extract for said, part in ALLOWED)


def prepare(tell: Callable[[str], None], *, is_required: bool) -> None:
    """Make sure that Java and the checker are here; Java is installed only where it is required.

    Raises Missing, or CalledProcessError where npm fails.
    """
    if is_required and not shutil.which("java"):
        _install_java(tell)
    if not shutil.which("java"):
        raise Missing("Java is needed to run the HTML checker")
    if JAR.is_file():
        return
    if not shutil.which("npm"):
        raise Missing("npm is needed to fetch the HTML checker")
    subprocess.run(["npm", "ci", "--silent"], cwd=FOLDER, check=True)


def _install_java(tell: Callable[[str], None]) -> None:
    """As root, get Java from the system's packages; what fails is told, and Java stays missing."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    package = "default-jre-headless"
    tell(f"HTML checker: no Java found; installing the system package {package}")
    for words in (("update",), ("install", "-y", "--no-install-recommends", package)):
        command = ["apt-get", "-qq", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            tell(f"{' '.join(command)} failed: {done.stderr.strip()[-500:]}")


def findings(addresses: Iterable[str]) -> list[Finding]:
    """The errors and warnings of pages on a server, without those that are allowed."""
    done = subprocess.run([*COMMAND, *addresses], capture_output=True, text=True, check=True)
    messages = json.loads(done.stdout)["messages"]
    found = (
        Finding(
            each.get("url", ""), each.get("lastLine", 0), each["message"], each.get("extract", "")
        )
        for each in messages
    )
    return sorted(each for each in found if not each.is_allowed)
