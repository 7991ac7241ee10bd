"""Modules, programmes and posts as linked data: JSON-LD in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.language import Language, Name
from llwybr.curriculum.module import Module, ModuleFacts
from llwybr.curriculum.pathway import Stage
from llwybr.plan.paths import LearningPath
from llwybr.plan.site import PlannedPage, SitePlan

from .reasons import skill_name

Node = dict[str, Any]

_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
"""Signs that could end the page's script element, or a line of it, as JSON writes them too."""


def linked_module(plan: SitePlan, page: PlannedPage) -> str:
    """A module's page as a `LearningResource`, ready to stand in the page."""
    module = plan.curriculum.modules[page.ids[0]]
    facts, front = module.facts.value, module.edition(page.language).front.value
    level = _only_level(plan, facts, page.language)
    return _embedded(
        {
            **_work(plan, page, "LearningResource", front.title, front.summary),
            "identifier": module.id,
            "timeRequired": _duration(facts.minutes.total),
            "learningResourceType": facts.format,
            "educationalLevel": level,
            "keywords": list(front.keywords),
            "teaches": _terms(plan, facts.taught, page.language),
            "competencyRequired": _terms(plan, _expected(plan, facts), page.language),
            "educationalAlignment": [_needed(plan, page, i) for i in facts.prerequisites],
            "isPartOf": _programmes_with(plan, module.id, page.language),
            **_translation(plan, page, facts.original),
            "dateModified": facts.review.last.isoformat() if facts.review else None,
        }
    )


def linked_pathway(plan: SitePlan, page: PlannedPage) -> str:
    """A programme's page as a `Course`, ready to stand in the page."""
    pathway = plan.curriculum.pathways[page.ids[0]].value
    name, summary = pathway.name.in_(page.language), pathway.summary.in_(page.language)
    path = plan.paths[page.language, page.key]
    taught = sorted({need for step in path.steps for need in step.teaches})
    return _embedded(
        {
            **_work(plan, page, "Course", name, summary),
            "identifier": page.ids[0],
            "provider": _organisation(plan, page.language),
            "timeRequired": _duration(path.minutes),
            "teaches": _terms(plan, taught, page.language),
            "hasPart": [_part(plan, step.module, page.language) for step in path.steps],
            "syllabusSections": [_section(path, stage, page.language) for stage in path.stages],
            **_translation(plan, page, "both"),
        }
    )


def linked_post(plan: SitePlan, page: PlannedPage) -> str:
    """A post's page as a `BlogPosting`, ready to stand in the page."""
    post = next(each for each in plan.curriculum.published_posts() if each.id == page.key)
    front = post.editions[page.language].front.value
    person = {"@type": "Person", "name": front.author} if front.author else None
    team = {"@type": "Organization", "name": front.team} if front.team else None
    return _embedded(
        {
            **_work(plan, page, "BlogPosting", front.title, front.summary),
            "headline": front.title,
            "datePublished": post.date.isoformat(),
            "author": [each for each in (person, team) if each]
            or [_organisation(plan, page.language)],
            **_translation(plan, page, "both"),
        }
    )


def _work(plan: SitePlan, page: PlannedPage, kind: str, name: str, summary: str) -> Node:
    """What every kind of page says of itself."""
    return {
        "@context": "https://schema.org",
        "@type": kind,
        "@id": plan.url(page),
        "url": plan.url(page),
        "name": name,
        "description": summary,
        "inLanguage": page.language.value,
        "license": plan.organisation.content_licence.url.in_(page.language),
        "publisher": _organisation(plan, page.language),
        "isAccessibleForFree": True,
    }


def _organisation(plan: SitePlan, language: Language) -> Node:
    return {
        "@type": "Organization",
        "name": plan.organisation.name.in_(language),
        "url": plan.url(plan.page("index", language)),
    }


def _terms(plan: SitePlan, needs: Iterable[Need], language: Language) -> list[Node]:
    return [_term(plan, need, language) for need in dict.fromkeys(needs)]


def _term(plan: SitePlan, need: Need, language: Language) -> Node:
    """A skill at a level as a term of its framework; its code is `skill` or `skill=level`."""
    framework_id, skill_id = split_ref(need.skill)
    found = plan.curriculum.skill(need.skill)
    names = (found[1].name, found[0].level_name(need.level)) if found else ()
    told_in = _told_in(names, language)
    return {
        "@type": "DefinedTerm",
        "name": _text(skill_name(plan.curriculum, need, told_in), told_in, language),
        "termCode": f"{skill_id}={need.level}" if need.level else skill_id,
        "url": plan.url(plan.page(f"frameworks/{framework_id}/{skill_id}", language)),
        "inDefinedTermSet": _framework(plan, framework_id, language),
    }


def _told_in(names: Iterable[Name | None], language: Language) -> Language:
    """The language in which names are told: English where one of them has no Welsh yet."""
    return Language.EN if any(name and name.is_missing for name in names) else language


def _text(text: str, told_in: Language, language: Language) -> str | Node:
    """A text on a page in a language; one in another language says which."""
    return text if told_in is language else {"@value": text, "@language": told_in.value}


def _name(name: Name, language: Language) -> str | Node:
    told_in = _told_in((name,), language)
    return _text(name.in_(told_in), told_in, language)


def _framework(plan: SitePlan, framework_id: str, language: Language) -> Node:
    return {
        "@type": "DefinedTermSet",
        "name": _name(plan.curriculum.frameworks[framework_id].value.name, language),
        "url": plan.url(plan.page(f"frameworks/{framework_id}", language)),
    }


def _only_level(plan: SitePlan, facts: ModuleFacts, language: Language) -> Node | None:
    """The level of everything that a module teaches; nothing where there are several or none."""
    levels = {(split_ref(need.skill)[0], need.level) for need in facts.taught if need.level}
    if len(levels) != 1:
        return None
    framework_id, level_id = levels.pop()
    name = plan.curriculum.frameworks[framework_id].value.level_name(level_id)
    return {
        "@type": "DefinedTerm",
        "name": _name(name, language) if name else level_id,
        "termCode": level_id,
        "inDefinedTermSet": _framework(plan, framework_id, language),
    }


def _expected(plan: SitePlan, facts: ModuleFacts) -> list[Need]:
    """What the modules teach that are to be taken before."""
    before = (plan.curriculum.modules[i].facts.value for i in facts.prerequisites)
    return sorted({need for each in before for need in each.taught})


def _needed(plan: SitePlan, page: PlannedPage, module_id: str) -> Node:
    """A module to take before, as what the page's module requires."""
    before = _part(plan, module_id, page.language)
    return {
        "@type": "AlignmentObject",
        "alignmentType": "requires",
        "targetName": before["name"],
        "targetUrl": before["url"],
    }


def _part(plan: SitePlan, module_id: str, language: Language) -> Node:
    module: Module = plan.curriculum.modules[module_id]
    return {
        "@type": "LearningResource",
        "name": module.edition(language).front.value.title,
        "url": plan.url(plan.page(f"modules/{module_id}", language)),
        "timeRequired": _duration(module.facts.value.minutes.total),
    }


def _programmes_with(plan: SitePlan, module_id: str, language: Language) -> list[Node]:
    return [
        {
            "@type": "Course",
            "name": plan.curriculum.pathways[pathway_id].value.name.in_(language),
            "url": plan.url(plan.page(f"pathways/{pathway_id}", language)),
        }
        for pathway_id in plan.programmes.get(module_id, ())
    ]


def _section(path: LearningPath, stage: Stage, language: Language) -> Node:
    """A part of a programme; its time has the meetings and leaves out what is optional."""
    steps = (s.minutes for s in path.steps if s.stage == stage.id and not s.is_optional)
    sessions = (session.minutes for session in stage.sessions)
    return {
        "@type": "Syllabus",
        "name": stage.name.in_(language),
        "description": stage.summary.in_(language),
        "timeRequired": _duration(sum(steps) + sum(sessions)),
    }


def _translation(plan: SitePlan, page: PlannedPage, original: str) -> Node:
    """The link to the other language; where both were written together each names the other."""
    other = plan.counterpart(page)
    key = "translationOfWork" if original == other.language.value else "workTranslation"
    return {key: {"@id": plan.url(other), "inLanguage": other.language.value}}


def _duration(minutes: int) -> str:
    """Minutes as ISO 8601 writes a duration."""
    return f"PT{minutes}M"


def _embedded(node: Mapping[str, Any]) -> str:
    """JSON without what is empty, in which no text can end the element that holds it."""
    kept = {key: value for key, value in node.items() if value not in (None, [], "")}
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_ESCAPES)
