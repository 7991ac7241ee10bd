"""A version of a framework that is not the one in the curriculum."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every version in a role or an alignment that the framework's file does not have."""
    for framework_id, version, location in _versions(curriculum):
        framework = curriculum.frameworks.get(framework_id)
        if framework and version not in (None, framework.value.version):
            here = framework.value.version
            values = {"framework": framework_id, "version": version or "", "here": here}
            yield Finding(location, values)


def _versions(curriculum: Curriculum) -> Iterator[tuple[str, str | None, Location]]:
    for module in curriculum.modules.values():
        for n, alignment in enumerate(module.facts.value.alignments):
            where = module.facts.at("alignments", n, "version")
            yield split_ref(alignment.skill)[0], alignment.version, where
    for role in curriculum.roles.values():
        framework_id, version = role.value.framework, role.value.framework_version
        yield framework_id or "", version, role.at("framework_version")


RULE = Rule(
    code="C013",
    name="version-unknown",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid fersiwn "{version}" o\'r fframwaith "{framework}" sydd yma.',
        en='The framework "{framework}" is not here in version "{version}".',
    ),
    remedy=Bilingual(
        cy='Mae "{here}" yn ffeil y fframwaith: edrychwch ar yr hyn a newidiodd ers "{version}", ac yna ysgrifennwch "{here}".',
        en='The framework\'s file has "{here}": look at what has changed since "{version}", then write "{here}".',
    ),
    why=Bilingual(
        cy="Gall enw, ystyr neu lefelau sgil newid o'r naill fersiwn i'r llall.",
        en="A skill's name, meaning or levels may change from one version to the next.",
    ),
    bad='# version: "2"\nframework_version: "1"',
    good='# version: "2"\nframework_version: "2"',
    find=find,
)
