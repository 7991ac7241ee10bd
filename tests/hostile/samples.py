"""All samples: importing a module declares those that it holds."""

from __future__ import annotations

from . import amounts, markdown_bombs, odd_trees, odd_values, platform_table, yaml_traps
from .case import CASES, Case

__all__ = ["CASES", "called"]

_ = (amounts, markdown_bombs, odd_trees, odd_values, platform_table, yaml_traps)


def called(*names: str) -> list[Case]:
    """Samples by their names."""
    by_name = {case.name: case for case in CASES}
    return [by_name[name] for name in names]
