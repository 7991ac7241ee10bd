"""Rules over a curriculum: each yields diagnostics, sorted and told in either language."""
