"""Set up everything and run it: `python3 generator/start.py serve` and `... test`.

Needs only Python 3.11 or later. Installs the locked packages into `.venv`, again only when the lock
has changed, and then runs what was asked for. Uses nothing but the standard library.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "generator" / "locks"
VENV = ROOT / ".venv"
DICTIONARY = ROOT / "tests" / "dictionary" / "node_modules" / "dictionary-cy"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

USAGE = """\
python3 generator/start.py serve [--port N]    build the site and show it
python3 generator/start.py build [...]         build the site into site/
python3 generator/start.py check [...]         check the content
python3 generator/start.py test [--quick] [..] run every check and test of the program
python3 generator/start.py lock                resolve the locked packages anew
Other words are handed to the command `llwybr`."""


def main(words: list[str]) -> int:
    """Run what the words ask for and return the exit code."""
    if sys.version_info < (3, 11):
        print("Llwybr needs Python 3.11 or later; this is " + sys.version.split()[0])
        return 2
    if not words or words[0] in ("-h", "--help"):
        print(USAGE)
        return 0 if words else 2
    if words[0] == "test":
        return run_tests(words[1:])
    if words[0] == "lock":
        return lock()
    prepare("run")
    if DICTIONARY.is_dir():
        os.environ.setdefault("LLWYBR_DICTIONARY", str(DICTIONARY))
    return run([str(BIN / "llwybr"), *words])


def run_tests(words: list[str]) -> int:
    """Formatting, style, types and tests; the first that fails ends it."""
    prepare("test")
    os.chdir(ROOT)
    python = str(PYTHON)
    for command in (["ruff", "format", "--check"], ["ruff", "check"], ["mypy"]):
        code = run([python, "-m", *command])
        if code:
            return code
    if "--quick" in words:
        words = [
            *(word for word in words if word != "--quick"),
            "-m",
            "not site and not browser and not slow",
        ]
    return run([python, "-m", "pytest", "--numprocesses", "auto", *words])


def prepare(lock_name: str) -> None:
    """Make the environment hold exactly what a lock names, and this project."""
    wanted = LOCKS / f"{lock_name}.txt"
    pyproject = ROOT / "pyproject.toml"
    mark = hashlib.sha256(wanted.read_bytes() + pyproject.read_bytes()).hexdigest()
    stamp = VENV / f"llwybr-{lock_name}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == mark:
        return
    print(
        f"Installing the locked packages of {wanted.relative_to(ROOT)} into .venv ...", flush=True
    )
    make_environment()
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    check(run([*pip, "--require-hashes", "-r", str(wanted)]))
    check(run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]))
    stamp.write_text(mark)


def make_environment() -> None:
    """Make `.venv`, getting Debian's package for it where we are root and it is missing."""
    if PYTHON.exists():
        return
    command = [sys.executable, "-m", "venv", str(VENV)]
    if not run(command):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    version = f"python3.{sys.version_info.minor}-venv"
    if not shutil.which("apt-get") or os.name == "nt" or os.geteuid() != 0:
        sys.exit(f"Python cannot make an environment here; try: apt-get install {version}")
    print(f"Installing the system package {version} ...", flush=True)
    check(run(["apt-get", "update", "-qq"]))
    check(run(["apt-get", "install", "-y", "-qq", version]))
    check(run(command))


def lock() -> int:
    """Resolve both locks anew with uv, for every platform; they name no place to download from."""
    if not shutil.which("uv"):
        print("uv is needed to resolve the locks: pip install uv")
        return 2
    for name, extras in (("run", ["install"]), ("test", ["install", "test"])):
        check(
            run(
                ["uv", "pip", "compile", "--quiet", str(ROOT / "pyproject.toml"), "--universal"]
                + ["--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"]
                + [
                    "--no-emit-find-links",
                    "--custom-compile-command",
                    "python3 generator/start.py lock",
                ]
                + [word for extra in extras for word in ("--extra", extra)]
                + ["--output-file", str(LOCKS / f"{name}.txt")]
            )
        )
    return 0


def run(command: list[str]) -> int:
    """Run a command and return its exit code; an interrupt is not an error."""
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 0


def check(code: int) -> None:
    """Stop where a step of the set-up failed; it has said why."""
    if code:
        sys.exit(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
