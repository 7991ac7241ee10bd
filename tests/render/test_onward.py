"""From a module on: along the programmes that hold it, and along the path that a link names."""

from __future__ import annotations

import json
from typing import Any

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.onward import Way, routes, step_link, ways
from scenes import scene

START = "curriculum/pathways/start.yml"
MAKER = "curriculum/roles/digital/maker.yml"


def ways_on(tiny: Tiny, module_id: str, language: Language = Language.EN) -> list[Way]:
    return list(ways(scene(tiny, f"modules/{module_id}", language), module_id))


def written(tiny: Tiny, language: Language = Language.EN) -> dict[str, Any]:
    return {file: json.loads(content) for file, content in routes(scene(tiny, "index", language))}


def test_a_programme_leads_from_each_module_to_the_next_and_then_ends(tiny: Tiny) -> None:
    [way] = ways_on(tiny, "first")
    assert (way.path.label.text, way.path.href) == ("Getting going", "../../pathways/start/")
    assert way.place == "Step: 1 of 2"
    assert way.following is not None
    assert way.following.label.text == "Plan together"
    assert way.following.href == "../plan-together/?path=pathways/start"
    [last] = ways_on(tiny, "second", Language.CY)
    assert (last.path.label.text, last.place, last.following) == (
        "Dechrau arni",
        "Cam: 2 o 2",
        None,
    )


def test_drafts_of_programmes_lead_nowhere(tiny: Tiny) -> None:
    tiny.replace(START, "audience:", "status: draft\naudience:")
    assert ways_on(tiny, "first") == []


def test_a_link_names_the_path_by_the_same_key_in_both_languages(tiny: Tiny) -> None:
    key = "roles/maker/maker"
    for language in Language:
        here = scene(tiny, key, language)
        link = step_link(here, "first", here.plan.paths[language, key])
        assert link.href.endswith("/?path=roles/maker/maker")


def test_a_route_has_the_steps_of_a_path_with_addresses_from_where_it_stands(tiny: Tiny) -> None:
    found = written(tiny, Language.CY)
    assert list(found) == sorted(found, key=list(found).index)
    assert found["assets/routes/cy/pathways/start.json"] == {
        "name": "Dechrau arni",
        "href": "../../../../cy/llwybrau/dechrau/",
        "steps": [
            {
                "module": "first",
                "name": "Gofyn yn gyntaf",
                "href": "../../../../cy/modiwlau/gofyn-yn-gyntaf/",
            },
            {
                "module": "second",
                "name": "Cynllunio gyda'n gilydd",
                "href": "../../../../cy/modiwlau/cynllunio-gydan-gilydd/",
            },
        ],
    }
    maker = found["assets/routes/cy/roles/maker/maker.json"]
    assert (maker["name"], maker["href"]) == (
        "Gwneuthurwr",
        "../../../../../cy/rolau/gwneuthurwr/gwneuthurwr/",
    )


def test_a_path_without_a_step_has_no_route(tiny: Tiny) -> None:
    assert "assets/routes/en/roles/everyone.json" in written(tiny)
    tiny.replace(
        "curriculum/modules/second.yml",
        '"values:1", relation: teaches',
        '"values:1", relation: supports',
    )
    assert "assets/routes/en/roles/everyone.json" not in written(tiny)


def test_a_name_without_welsh_is_said_to_be_english(tiny: Tiny) -> None:
    junior = "{cy: Gwneuthurwr iau, en: Junior maker, cy_status: ours}"
    tiny.replace(MAKER, junior, "{cy: Junior maker, en: Junior maker, cy_status: missing}")
    route = written(tiny, Language.CY)["assets/routes/cy/roles/maker/junior-maker.json"]
    assert (route["name"], route["lang"]) == ("Junior maker", "en")
    assert "lang" not in written(tiny)["assets/routes/en/roles/maker/junior-maker.json"]
