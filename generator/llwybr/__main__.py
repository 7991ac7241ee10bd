"""Run as `python -m llwybr`."""

from llwybr.cli.main import run

run()
