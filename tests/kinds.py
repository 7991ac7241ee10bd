"""One page of each kind, and those that look unlike the others of their kind."""

from __future__ import annotations

from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, PlannedPage, SitePlan

EXAMPLES = {
    PageKind.ROLE: "roles/user-researcher",
    PageKind.ROLE_LEVEL: "roles/delivery-manager/associate-delivery-manager",
    PageKind.SKILL: "frameworks/dssw/2",
    PageKind.FRAMEWORK: "frameworks/gdad",
    PageKind.MODULE: "modules/understand-user-needs",
}
UNLIKE = (
    "roles/everyone",
    "roles/software-developer",
    "pathways/leading-digital-services",
    "frameworks/oecd",
)
"""Pages that look unlike the example of their kind: no ladder, a long one, sessions, no areas."""


def one_of_each(plan: SitePlan, language: Language) -> list[PlannedPage]:
    pages = {page.kind: page for page in plan.in_(language)}
    examples = [plan.page(EXAMPLES[k], language) if k in EXAMPLES else pages[k] for k in pages]
    return [*examples, *(plan.page(key, language) for key in UNLIKE)]
