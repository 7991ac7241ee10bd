from __future__ import annotations

import json
from pathlib import Path

from conftest import Tiny
from llwybr.edit.schemas import known_ids, write_schemas


def test_every_id_is_known_by_both_its_names(tiny: Tiny) -> None:
    ids = known_ids(tiny.read())
    assert ids["modules"] == {
        "first": "Gofyn yn gyntaf / Ask first",
        "second": "Cynllunio gyda'n gilydd / Plan together",
    }
    assert ids["roles"] == {"everyone": "Pawb / Everyone", "maker": "Gwneuthurwr / Maker"}
    assert ids["frameworks"]["craft"] == "Fframwaith Crefft / Craft Framework"
    assert ids["skills"] == {
        "craft:asking": "Gofyn / Asking",
        "craft:listening": "Gwrando / Listening",
        "values:1": "Bod yn deg / Be fair",
        "values:2": "Bod yn agored / Be open",
    }
    assert ids["rules"]["title-empty"] == "Mae'r teitl yn wag. / The title is empty."


def test_a_rule_that_nobody_may_change_is_not_offered(tiny: Tiny) -> None:
    assert "yaml-broken" not in known_ids(tiny.read())["rules"]


def test_a_module_with_one_text_is_known_by_that(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    assert known_ids(tiny.read())["modules"]["second"] == "Plan together"


def test_a_name_that_nobody_has_given_in_welsh_stands_once(tiny: Tiny) -> None:
    craft = "curriculum/frameworks/craft.yml"
    tiny.replace(craft, "cy: Gwrando, en: Listening", "cy: Hear, en: Hear, cy_status: missing")
    assert known_ids(tiny.read())["skills"]["craft:listening"] == "Hear"


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    every = {"one": {"type": "object", "title": "Dŵr"}, "two": {"type": "string"}}
    first = list(write_schemas(folder, every))
    assert first == [folder / "one.schema.json", folder / "two.schema.json"]
    assert json.loads(first[0].read_text(encoding="utf-8")) == every["one"]
    assert "Dŵr" in first[0].read_text(encoding="utf-8")
    assert list(write_schemas(folder, every)) == []
    first[1].write_text("{}")
    assert list(write_schemas(folder, every)) == [folder / "two.schema.json"]


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "one.schema.json").symlink_to(tmp_path / "theirs")
    assert list(write_schemas(tmp_path, {"one": {}})) == [tmp_path / "one.schema.json"]
    assert (tmp_path / "theirs").read_text() == "theirs"
