"""The open data as it is published, by the real host."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from linked_data import linked_data
from llwybr.cli.main import main
from llwybr.curriculum.language import Language
from llwybr.export.files import DATA_FILES, data_files
from llwybr.export.linked import linked_module
from llwybr.plan.site import SitePlan, lay_out
from llwybr.publish.verify import IncompleteSite, verify


@pytest.fixture(scope="module")
def plan(built: tuple[Tiny, Path]) -> SitePlan:
    return lay_out(built[0].read())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Tiny, Path]:
    """The tiny curriculum and its site, built once."""
    folder = tmp_path_factory.mktemp("data")
    tiny = Tiny.copy_to(folder / "tiny")
    tiny.take_theme()
    words = ["build", "--root", str(tiny.root), "--site-dir", str(folder / "site")]
    assert CliRunner().invoke(main, words).exit_code == 0
    return tiny, folder / "site"


def test_every_file_is_published_as_it_is_made(plan: SitePlan, built: tuple[Tiny, Path]) -> None:
    made = dict(data_files(plan))
    assert tuple(made) == DATA_FILES
    assert {name: (built[1] / name).read_bytes() for name in DATA_FILES} == made


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_command_and_the_site_say_the_same(built: tuple[Tiny, Path], form: str) -> None:
    words = ["coverage", "--root", str(built[0].root), "--format", form]
    told = CliRunner().invoke(main, words).stdout_bytes
    assert told == (built[1] / f"data/coverage.{form}").read_bytes()


def test_every_module_page_has_its_linked_data(plan: SitePlan, built: tuple[Tiny, Path]) -> None:
    for language in Language:
        for name in ("modules/first", "modules/second"):
            page = plan.page(name, language)
            html = (built[1] / page.address / "index.html").read_text(encoding="utf-8")
            assert linked_data(html) == [json.loads(linked_module(plan, page))]


def test_pages_of_other_kinds_have_none_of_a_module(
    plan: SitePlan, built: tuple[Tiny, Path]
) -> None:
    for key in ("index", "modules/index", "roles/everyone", "about"):
        html = (built[1] / plan.page(key, Language.EN).address / "index.html").read_text("utf-8")
        assert linked_data(html) == []


def test_the_schemas_say_where_they_are(plan: SitePlan) -> None:
    made = dict(data_files(plan))
    for name in ("catalogue", "coverage", "status"):
        address = f"https://bach.example/data/{name}.schema.json"
        assert json.loads(made[f"data/{name}.schema.json"])["$id"] == address
    assert json.loads(made["data/catalogue.json"])["$schema"] == (
        "https://bach.example/data/catalogue.schema.json"
    )


def test_where_each_language_has_a_domain_the_schema_is_named_below_the_welsh_one(
    tiny: Tiny,
) -> None:
    tiny.replace(
        "curriculum/organisation.yml",
        'base_url: {cy: "https://bach.example/cy/", en: "https://bach.example/en/"}',
        'base_url: {cy: "https://bach.cymru/", en: "https://tiny.wales/"}',
    )
    made = dict(data_files(lay_out(tiny.read())))
    assert json.loads(made["data/catalogue.json"])["$schema"] == (
        "https://bach.cymru/data/catalogue.schema.json"
    )


@pytest.mark.parametrize("name", DATA_FILES)
def test_a_site_without_a_file_of_data_is_not_whole(
    plan: SitePlan, built: tuple[Tiny, Path], name: str
) -> None:
    verify(plan, built[1])
    file = built[1] / name
    content = file.read_bytes()
    file.unlink()
    try:
        with pytest.raises(IncompleteSite) as told:
            verify(plan, built[1])
    finally:
        file.write_bytes(content)
    assert str(told.value) == f"{name} is missing"
