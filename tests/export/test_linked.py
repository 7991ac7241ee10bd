from __future__ import annotations

import json
from typing import Any

import pytest

from conftest import Tiny
from linked_data import linked_data
from llwybr.curriculum.language import Language
from llwybr.export.linked import linked_module, linked_pathway
from llwybr.plan.site import lay_out

CY, EN = Language.CY, Language.EN
MISSING = "cy: {0}, en: {0}, cy_status: missing"
EN_CRAFT = {
    "@type": "DefinedTermSet",
    "name": "Craft Framework",
    "url": "https://bach.example/en/frameworks/craft/",
}
EN_COUNCIL = {
    "@type": "Organization",
    "name": "Tiny Council",
    "url": "https://bach.example/en/",
}
EN_ASKING = {
    "@type": "DefinedTerm",
    "name": "Asking (Awareness)",
    "termCode": "asking=awareness",
    "url": "https://bach.example/en/frameworks/craft/asking/",
    "inDefinedTermSet": EN_CRAFT,
}


def written(tiny: Tiny, name: str, language: Language = EN) -> str:
    plan = lay_out(tiny.read())
    page = plan.page(name, language)
    return linked_module(plan, page) if "modules" in name else linked_pathway(plan, page)


def node(tiny: Tiny, name: str, language: Language = EN) -> Any:
    return json.loads(written(tiny, name, language))


def test_a_module(tiny: Tiny) -> None:
    found = node(tiny, "modules/first")
    assert found == {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "@id": "https://bach.example/en/modules/ask-first/",
        "url": "https://bach.example/en/modules/ask-first/",
        "name": "Ask first",
        "description": "Learn to ask before you build.",
        "inLanguage": "en",
        "license": "https://bach.example/licence",
        "publisher": EN_COUNCIL,
        "isAccessibleForFree": True,
        "identifier": "first",
        "timeRequired": "PT30M",
        "learningResourceType": "self-paced",
        "educationalLevel": {
            "@type": "DefinedTerm",
            "name": "Awareness",
            "termCode": "awareness",
            "inDefinedTermSet": EN_CRAFT,
        },
        "keywords": ["ask", "question"],
        "teaches": [EN_ASKING],
        "isPartOf": [
            {
                "@type": "Course",
                "name": "Getting going",
                "url": "https://bach.example/en/pathways/start/",
            }
        ],
        "workTranslation": {
            "@id": "https://bach.example/cy/modiwlau/gofyn-yn-gyntaf/",
            "inLanguage": "cy",
        },
        "dateModified": "2026-10-01",
    }


def test_what_a_module_expects_is_what_its_prerequisites_teach(tiny: Tiny) -> None:
    found = node(tiny, "modules/second")
    assert found["competencyRequired"] == [EN_ASKING]
    assert found["educationalAlignment"] == [
        {
            "@type": "AlignmentObject",
            "alignmentType": "requires",
            "targetName": "Ask first",
            "targetUrl": "https://bach.example/en/modules/ask-first/",
        }
    ]


CRAFT = "curriculum/frameworks/craft.yml"


def english(text: str) -> dict[str, str]:
    return {"@value": text, "@language": "en"}


def test_a_name_without_welsh_says_that_it_is_english(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "cy: Gofyn, en: Asking, cy_status: ours", MISSING.format("Asking"))
    [term] = node(tiny, "modules/first", CY)["teaches"]
    assert term["name"] == english("Asking (Awareness)")
    assert term["inDefinedTermSet"]["name"] == "Fframwaith Crefft"
    assert node(tiny, "modules/first", EN)["teaches"] == [EN_ASKING]


def test_a_framework_and_a_level_without_welsh_say_that_they_are_english(tiny: Tiny) -> None:
    level = "cy: Ymwybyddiaeth, en: Awareness, cy_status: ours"
    framework = "cy: Fframwaith Crefft, en: Craft Framework, cy_status: ours"
    tiny.replace(CRAFT, level, MISSING.format("Awareness"))
    tiny.replace(CRAFT, framework, MISSING.format("Craft Framework"))
    found = node(tiny, "modules/first", CY)
    assert found["teaches"][0]["name"] == english("Asking (Awareness)")
    assert found["teaches"][0]["inDefinedTermSet"]["name"] == english("Craft Framework")
    assert found["educationalLevel"]["name"] == english("Awareness")


def test_a_skill_without_levels_is_a_term_by_its_id(tiny: Tiny) -> None:
    fair = node(tiny, "modules/second", CY)["teaches"][1]
    assert fair == {
        "@type": "DefinedTerm",
        "name": "Bod yn deg",
        "termCode": "1",
        "url": "https://bach.example/cy/fframweithiau/gwerthoedd/bod-yn-deg/",
        "inDefinedTermSet": {
            "@type": "DefinedTermSet",
            "name": "Gwerthoedd",
            "url": "https://bach.example/cy/fframweithiau/gwerthoedd/",
        },
    }


@pytest.mark.parametrize(
    ("original", "language", "key"),
    [
        ("cy", CY, "workTranslation"),
        ("cy", EN, "translationOfWork"),
        ("en", CY, "translationOfWork"),
        ("en", EN, "workTranslation"),
        ("both", CY, "workTranslation"),
        ("both", EN, "workTranslation"),
    ],
)
def test_the_original_names_its_translation_and_the_other_way_round(
    tiny: Tiny, original: str, language: Language, key: str
) -> None:
    tiny.replace("curriculum/modules/first.yml", "original: both", f"original: {original}")
    found = node(tiny, "modules/first", language)
    assert found[key]["inLanguage"] == language.other.value
    assert len({"workTranslation", "translationOfWork"} & set(found)) == 1


def test_what_is_not_known_is_not_said(tiny: Tiny) -> None:
    facts = "curriculum/modules/first.yml"
    tiny.replace(facts, "review: {last: 2026-10-01, every: 12 months}\n", "")
    tiny.replace(facts, "relation: teaches", "relation: supports")
    tiny.remove("curriculum/pathways/start.yml")
    front = "content/en/modules/first.md"
    tiny.replace(front, "keywords: [ask, question]\n", "")
    unsaid = {"dateModified", "teaches", "educationalLevel", "isPartOf", "keywords"}
    assert unsaid.isdisjoint(node(tiny, "modules/first"))


def test_of_two_levels_none_is_the_modules(tiny: Tiny) -> None:
    line = "  - {skill: craft:asking, level: awareness, relation: teaches, outcomes: [ask]}\n"
    other = line.replace("awareness", "working")
    tiny.replace("curriculum/modules/first.yml", line, line + other)
    assert "educationalLevel" not in node(tiny, "modules/first")


def test_a_programme(tiny: Tiny) -> None:
    found = node(tiny, "pathways/start")
    assert [term["termCode"] for term in found.pop("teaches")] == [
        "asking=awareness",
        "asking=working",
        "1",
    ]
    assert found == {
        "@context": "https://schema.org",
        "@type": "Course",
        "@id": "https://bach.example/en/pathways/start/",
        "url": "https://bach.example/en/pathways/start/",
        "name": "Getting going",
        "description": "The first steps.",
        "inLanguage": "en",
        "license": "https://bach.example/licence",
        "publisher": EN_COUNCIL,
        "isAccessibleForFree": True,
        "identifier": "start",
        "provider": EN_COUNCIL,
        "timeRequired": "PT70M",
        "hasPart": [
            {
                "@type": "LearningResource",
                "name": "Ask first",
                "url": "https://bach.example/en/modules/ask-first/",
                "timeRequired": "PT30M",
            },
            {
                "@type": "LearningResource",
                "name": "Plan together",
                "url": "https://bach.example/en/modules/plan-together/",
                "timeRequired": "PT40M",
            },
        ],
        "syllabusSections": [
            {
                "@type": "Syllabus",
                "name": "Stage one",
                "description": "Learn to ask.",
                "timeRequired": "PT70M",
            }
        ],
        "workTranslation": {"@id": "https://bach.example/cy/llwybrau/dechrau/", "inLanguage": "cy"},
    }


def test_a_parts_time_has_its_meetings_and_leaves_out_what_is_optional(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/pathways/start.yml",
        "    modules: [first, second]",
        "    modules: [first, second]\n    optional: [second]\n    sessions:\n"
        "      - {id: meet, minutes: 15, name: {cy: Cwrdd, en: Meet}, "
        "summary: {cy: Cwrdd., en: Meet.}}",
    )
    found = node(tiny, "pathways/start")
    assert found["timeRequired"] == "PT45M"
    assert [part["timeRequired"] for part in found["syllabusSections"]] == ["PT45M"]


@pytest.mark.parametrize(
    "title",
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]> & \u2028\u2029",
        '"\\u003c/script>',
    ],
)
def test_no_title_can_end_the_element(tiny: Tiny, title: str) -> None:
    tiny.replace("content/en/modules/first.md", "title: Ask first", f"title: {json.dumps(title)}")
    tiny.replace("curriculum/pathways/start.yml", "en: Getting going", f"en: {json.dumps(title)}")
    for name in ("modules/first", "pathways/start"):
        text = written(tiny, name)
        assert set("<>&\u2028\u2029").isdisjoint(text)
        page = f'<script type="application/ld+json">{text}</script>'
        assert [each["name"] for each in linked_data(page)] == [title]
