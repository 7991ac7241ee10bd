"""Posts for the tiny curriculum."""

from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language

TITLES = {Language.CY: "Postiad {}", Language.EN: "Post {}"}
SUMMARIES = {Language.CY: "Beth a wnaethom.", Language.EN: "What we did."}
TEXTS = {
    Language.CY: "Dyma'r hyn a ddysgwyd gennym yr wythnos hon.\n",
    Language.EN: "This is what we have learned this week.\n",
}


def write_post(tiny: Tiny, name: str, title: str = "", **front: str) -> None:
    """A published post in both languages; `title` stands for its name in the title."""
    for language in Language:
        lines = [
            f'title: "{TITLES[language].format(title or name)}"',
            f"summary: {SUMMARIES[language]}",
            "translation: {status: drafted}",
            *(f"{key}: {value}" for key, value in front.items()),
        ]
        text = "\n".join(["---", *lines, "---", "", TEXTS[language]])
        tiny.write(f"content/{language.value}/posts/{name}.md", text)
