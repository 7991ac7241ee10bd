"""Alternative text that names the file, or says only that there is an image."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from llwybr.check.links import images
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import Link

_FILE = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)", re.IGNORECASE)
_SAYS_IMAGE = re.compile(
    r"(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|icon|illustration|screenshot|untitled"
    r"|alt(?:ernative)? text)"
    r"|(?:y |yr )?(?:ddelwedd|delwedd|llun|ffoto(?:graff)?|graffig|eicon|darlun|sgrinlun|testun amgen)"
    r"|(?:an? |the )?(?:image|picture|graphic) of\b.*"
    r"|(?:delwedd|llun) o(?:'r)?\b.*",
    re.IGNORECASE | re.DOTALL,
)


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every image whose words are a file name, or say no more than that it is an image."""
    for _, image in images(curriculum):
        words = image.words.strip(" .`*_").replace("\u2019", "'")
        if words and (_is_file_name(words, image) or _SAYS_IMAGE.fullmatch(words)):
            yield Finding(image.location, {"words": image.words})


def _is_file_name(words: str, image: Link) -> bool:
    """Whether it ends like a picture's file, or is the file's name with its signs and digits."""
    stem = posixpath.splitext(posixpath.basename(image.target))[0]
    is_stem = words == stem and not stem.isalpha()
    return is_stem or _FILE.fullmatch(words) is not None


RULE = Rule(
    code="A005",
    name="image-text-is-name",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw\'r testun amgen "{words}" yn dweud beth sydd yn y ddelwedd.',
        en='The alternative text "{words}" does not say what the image shows.',
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch yr hyn y mae'r ddelwedd yn ei ddweud, heb enw'r ffeil na'r geiriau \"llun o\".",
        en='Write what the image says, without the file\'s name and without the words "image of".',
    ),
    why=Bilingual(
        cy="Mae darllenydd sgrin eisoes yn dweud mai delwedd sydd yno; y testun amgen yw'r unig beth arall a glywir.",
        en="A screen reader already says that it is an image; the alternative text is all else that is heard.",
    ),
    bad="![map-2.png](map-2.png)",
    good="![Camau'r gwasanaeth, o'r cais i'r ateb](map-2.png)",
    find=find,
    is_local=True,
)
