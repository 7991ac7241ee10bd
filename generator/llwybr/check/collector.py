"""Python's garbage collector, put to rest while a curriculum is read and checked.

Hardly anything becomes garbage then, and the collector would look through every record again and
again: a fifth of the time for a thousand modules.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting_collector() -> Iterator[None]:
    """No collection while the block runs."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()
