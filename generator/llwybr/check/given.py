"""What a check is told besides the curriculum: the day, and a dictionary where there is one."""

from __future__ import annotations

import datetime
from pathlib import Path

from .dictionary import find_dictionary
from .rule import Given


def given(root: Path) -> Given:
    """Today, and the Welsh dictionary where one can be found from `root`.

    Without one, `dictionary` is None and the spelling of Welsh is not checked.
    """
    return Given(datetime.date.today(), find_dictionary(root))
