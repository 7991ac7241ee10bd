"""What `llwybr path` and `llwybr coverage` say, in both languages, beside the common messages."""

from __future__ import annotations

from functools import partial

from llwybr.curriculum.language import Bilingual

from .messages import told

MESSAGES = {
    "path.assumed": Bilingual(
        cy="Wedi'u hepgor am eich bod yn gwybod eu cynnwys:",
        en="Left out because you know what they teach:",
    ),
    "path.nothing": Bilingual(
        cy="Mae gennych chi eisoes bopeth sydd ei angen.", en="You have everything that is needed."
    ),
    "role.unread": Bilingual(
        cy='Ni ellir darllen "{path}". Rhedwch "llwybr check" i weld pam.',
        en='"{path}" cannot be read. Run "llwybr check" to see why.',
    ),
    "coverage.role": Bilingual(
        cy='Nid oes rôl "{role}". {near}', en='There is no role "{role}". {near}'
    ),
}


tell = partial(told, MESSAGES)
"""A message in one language."""
