"""The plan of a site to its catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llwybr.curriculum.framework import Area, Framework, FrameworkLevel, Skill
from llwybr.curriculum.glossary import EnglishTerm, Term, WelshTerm
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Alignment, Minutes, Module, Review
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.role import Requirement, Role, RoleLevel
from llwybr.plan.site import SitePlan

from .catalogue import (
    AlignmentRecord,
    Catalogue,
    FrameworkRecord,
    GlossaryRecord,
    Keywords,
    LicenceRecord,
    MinutesRecord,
    ModuleRecord,
    OrganisationRecord,
    Outcomes,
    Part,
    PathwayRecord,
    RequirementRecord,
    ReviewRecord,
    RoleLevelRecord,
    RoleRecord,
    SkillRecord,
    SourceRecord,
    TermRecord,
    Translation,
)
from .path import PathRecord, path_record
from .shapes import Addresses, Words


def catalogue(plan: SitePlan, schema: str) -> Catalogue:
    """Everything that readers can see. `schema` is the address of the JSON Schema."""
    curriculum, organisation = plan.curriculum, plan.organisation
    licence = organisation.content_licence
    terms = curriculum.glossary.value.terms if curriculum.glossary else ()
    return Catalogue(
        described_by=schema,
        organisation=_organisation(plan, organisation),
        licence=LicenceRecord(id=licence.id, name=licence.name, url=licence.url),
        languages=tuple(Language),
        frameworks=tuple(_framework(plan, i, e.value) for i, e in curriculum.frameworks.items()),
        roles=tuple(_role(plan, i, e.value) for i, e in curriculum.roles.items()),
        modules=tuple(_module(plan, module) for module in _modules(plan)),
        pathways=tuple(
            _pathway(plan, i, entry.value) for i, entry in curriculum.published_pathways().items()
        ),
        paths=tuple(_paths(plan)),
        glossary=tuple(_term(term) for term in sorted(terms, key=lambda term: term.id)),
    )


def _addresses(plan: SitePlan, key: str) -> Addresses:
    welsh, english = (plan.url(plan.page(key, language)) for language in Language)
    return Addresses(cy=welsh, en=english)


def _organisation(plan: SitePlan, organisation: Organisation) -> OrganisationRecord:
    return OrganisationRecord(
        name=organisation.name,
        product=organisation.product,
        summary=organisation.summary,
        url=_addresses(plan, "index"),
        email=organisation.contact.email,
        repository=organisation.contact.repository,
    )


def _framework(plan: SitePlan, framework_id: str, framework: Framework) -> FrameworkRecord:
    source = framework.source
    key = f"frameworks/{framework_id}"
    return FrameworkRecord(
        id=framework_id,
        name=framework.name,
        short_name=framework.short_name,
        kind=framework.kind,
        version=framework.version,
        summary=framework.summary,
        source=SourceRecord(
            url=source.url, publisher=source.publisher, read_on=source.read_on, note=source.note
        ),
        licence=framework.licence,
        url=_addresses(plan, key),
        levels=_parts(framework.levels),
        areas=_parts(framework.areas),
        families=_parts(framework.families),
        skills=tuple(_skill(plan, key, framework, skill) for skill in framework.skills),
        renames=dict(sorted(framework.renames.items())),
        role_renames=dict(sorted(framework.role_renames.items())),
    )


def _parts(parts: Iterable[Area | FrameworkLevel]) -> tuple[Part, ...]:
    return tuple(Part(id=part.id, name=part.name) for part in parts)


def _skill(plan: SitePlan, key: str, framework: Framework, skill: Skill) -> SkillRecord:
    return SkillRecord(
        id=skill.id,
        name=skill.name,
        area=skill.area,
        levels=framework.levels_of(skill),
        codes=dict(sorted(skill.codes.items())),
        url=_addresses(plan, f"{key}/{skill.id}"),
    )


def _role(plan: SitePlan, role_id: str, role: Role) -> RoleRecord:
    key = f"roles/{role_id}"
    return RoleRecord(
        id=role_id,
        name=role.name,
        summary=role.summary,
        framework=role.framework,
        framework_version=role.framework_version,
        family=role.family,
        url=_addresses(plan, key),
        levels=tuple(_role_level(plan, key, level) for level in role.levels),
        requires=_requirements(role.requires),
    )


def _role_level(plan: SitePlan, key: str, level: RoleLevel) -> RoleLevelRecord:
    return RoleLevelRecord(
        id=level.id,
        name=level.name,
        url=_addresses(plan, f"{key}/{level.id}"),
        requires=_requirements(level.requires),
    )


def _requirements(requirements: Iterable[Requirement]) -> tuple[RequirementRecord, ...]:
    return tuple(
        RequirementRecord(skill=each.skill, level=each.level, why=each.why) for each in requirements
    )


def _modules(plan: SitePlan) -> Iterator[Module]:
    for module in plan.curriculum.modules.values():
        if (Language.CY, f"modules/{module.id}") in plan.pages:
            yield module


def _module(plan: SitePlan, module: Module) -> ModuleRecord:
    facts = module.facts.value
    welsh, english = (module.edition(language).front.value for language in Language)
    return ModuleRecord(
        id=module.id,
        status="published",
        title=Words(cy=welsh.title, en=english.title),
        summary=Words(cy=welsh.summary, en=english.summary),
        url=_addresses(plan, f"modules/{module.id}"),
        original=facts.original,
        translation=Translation(cy=welsh.translation.status, en=english.translation.status),
        format=facts.format,
        minutes=_minutes(facts.minutes),
        outcomes=Outcomes(cy=welsh.outcomes, en=english.outcomes),
        keywords=Keywords(cy=welsh.keywords, en=english.keywords),
        alignments=tuple(_alignment(each) for each in facts.alignments),
        prerequisites=facts.prerequisites,
        audience=facts.audience,
        review=_review(facts.review) if facts.review else None,
    )


def _minutes(minutes: Minutes) -> MinutesRecord:
    return MinutesRecord(learn=minutes.learn, practise=minutes.practise, total=minutes.total)


def _alignment(alignment: Alignment) -> AlignmentRecord:
    return AlignmentRecord(
        skill=alignment.skill,
        level=alignment.level,
        relation=alignment.relation,
        outcomes=alignment.outcomes,
        version=alignment.version,
    )


def _review(review: Review) -> ReviewRecord:
    return ReviewRecord(last=review.last, next=review.due)


def _pathway(plan: SitePlan, pathway_id: str, pathway: Pathway) -> PathwayRecord:
    return PathwayRecord(
        id=pathway_id,
        name=pathway.name,
        summary=pathway.summary,
        purpose=pathway.purpose,
        url=_addresses(plan, f"pathways/{pathway_id}"),
        audience=pathway.audience,
    )


def _paths(plan: SitePlan) -> list[PathRecord]:
    """Every path by id, Welsh first. Moves between levels are left out: they are a quarter more."""
    records = (
        path_record(plan.curriculum, path, with_text=path.pathway is not None)
        for path in plan.paths.values()
    )
    return sorted(records, key=lambda record: (record.id, record.lang.value))


def _term(term: Term) -> GlossaryRecord:
    return GlossaryRecord(
        id=term.id,
        source=term.source,
        status=term.status,
        cy=_in_one_language(term.cy),
        en=_in_one_language(term.en),
    )


def _in_one_language(term: EnglishTerm) -> TermRecord:
    return TermRecord(
        term=term.term,
        definition=term.definition,
        plural=term.plural,
        gender=term.gender if isinstance(term, WelshTerm) else None,
        synonyms=term.synonyms,
    )
