"""The files of open data that stand beside the pages, as their bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic import BaseModel

from llwybr.plan.site import SitePlan

from .catalogue import Catalogue
from .cataloguing import catalogue
from .coverage import CoverageReport, as_csv, as_json
from .shapes import as_bytes, schema_of
from .status import StatusReport, status_report

CATALOGUE = "data/catalogue.json"
CATALOGUE_SCHEMA = "data/catalogue.schema.json"
COVERAGE = "data/coverage.json"
COVERAGE_CSV = "data/coverage.csv"
COVERAGE_SCHEMA = "data/coverage.schema.json"
STATUS = "data/status.json"
STATUS_SCHEMA = "data/status.schema.json"

DATA_FILES = (
    *(CATALOGUE, CATALOGUE_SCHEMA),
    *(COVERAGE, COVERAGE_CSV, COVERAGE_SCHEMA),
    *(STATUS, STATUS_SCHEMA),
)
"""Every file of open data, below the site's folder."""


def data_files(plan: SitePlan) -> Iterator[tuple[str, bytes]]:
    """Each file of open data with what it holds; the same plan gives the same bytes."""
    schema = address(plan, CATALOGUE_SCHEMA)
    yield CATALOGUE, as_bytes(catalogue(plan, schema))
    yield CATALOGUE_SCHEMA, _schema(Catalogue, schema)
    yield COVERAGE, as_json(plan.coverage)
    yield COVERAGE_CSV, as_csv(plan.coverage)
    yield COVERAGE_SCHEMA, _schema(CoverageReport, address(plan, COVERAGE_SCHEMA))
    yield STATUS, as_bytes(status_report(plan, address(plan, STATUS_SCHEMA)))
    yield STATUS_SCHEMA, _schema(StatusReport, address(plan, STATUS_SCHEMA))


def address(plan: SitePlan, file: str) -> str:
    """The absolute address of a file of open data.

    Where each language has a domain of its own, it is named below the Welsh one.
    """
    return (plan.chooser_url or plan.organisation.base_url.cy) + file


def _schema(record: type[BaseModel], where: str) -> bytes:
    """The schema of a record, laid out for people to read."""
    return (json.dumps(schema_of(record, where), ensure_ascii=False, indent=2) + "\n").encode()
