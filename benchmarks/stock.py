"""The project's Markdown as Material for MkDocs shows it with its usual settings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from frame import PROJECT
from llwybr.curriculum.language import Language

SETTINGS = """\
site_name: Llwybr
site_url: https://llwybr.example/
docs_dir: content
theme:
  name: material
  font: false  # a typeface from elsewhere would have to be fetched from there
plugins:
  - search
  - i18n:
      docs_structure: folder
      languages:
        - {locale: cy, name: Cymraeg, default: true}
        - {locale: en, name: English}
markdown_extensions: [admonition, tables, pymdownx.details, pymdownx.superfences]
"""


def build_stock(work: Path) -> Path:
    """Build the site below `work` and return its folder."""
    shutil.copytree(PROJECT / "content", work / "content")
    (work / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=work, env=environment, capture_output=True, check=True)
    return work / "site"


def stock_address(key: str, language: Language) -> str:
    """Where a page of ours stands below the root: the first language has no folder of its own."""
    place = "" if language is Language.CY else f"{language.value}/"
    return place + ("" if key == "index" else f"{key}/")
