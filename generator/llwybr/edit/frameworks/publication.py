"""What is known of the publication whose tables are imported, where a framework is begun."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

_ADDRESS = "https://understand-digital-data-roles-skills.service.gov.uk/"

SLUG = {"cy": "digidol-a-data", "en": "digital-and-data"}
"""The framework's part of the address, where no other framework has it."""

HEAD = """\
# Names, levels and requirements are facts of the framework's published download. Its descriptions
# are not carried over. Where "cy_status" is "missing", nobody has given a Welsh name yet.
"""
"""The comment above a framework that is new to a curriculum."""

WITHOUT_LADDER = "# The framework gives this role no ladder and its skills no levels.\n"
"""The comment above such a role."""


def framework(version: str, read_on: datetime.date, slug: Mapping[str, str]) -> dict[str, Any]:
    """The framework's own facts, without its levels, families and skills."""
    return {
        "name": {
            "cy": "Fframwaith Galluedd Proffesiwn Digidol a Data'r Llywodraeth",
            "en": "Government Digital and Data Profession Capability Framework",
            "cy_status": "ours",
        },
        "short_name": {"cy": "Fframwaith Digidol a Data", "en": "Digital and Data framework"},
        "kind": "skills",
        "version": version,
        "summary": {
            "cy": "Y rolau digidol a data yn llywodraeth y DU, "
            "a'r sgiliau sydd eu hangen ar bob lefel.",
            "en": "The digital and data roles in UK government, "
            "and the skills that each level needs.",
        },
        "source": {
            "url": {"cy": _ADDRESS, "en": _ADDRESS},
            "publisher": {
                "cy": "Gwasanaeth Digidol y Llywodraeth",
                "en": "Government Digital Service",
                "cy_status": "ours",
            },
            "read_on": read_on,
        },
        "licence": "OGL-UK-3.0",
        **({"slug": dict(slug)} if slug else {}),
    }
