"""A published page whose address is not in the ledger."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.addresses import published_claims
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """The first address of each file that the ledger does not hold; the home page has none."""
    if curriculum.ledger is None:
        return
    told: set[str] = set()
    for language in Language:
        known = curriculum.ledger.value.in_(language)
        for claim in published_claims(curriculum, language):
            path = claim.location.path
            if claim.address and claim.address not in known and path not in told:
                told.add(path)
                yield Finding(claim.location, {"address": claim.address})


RULE = Rule(
    code="M015",
    name="address-unrecorded",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw\'r cyfeiriad "{address}" yn "curriculum/addresses.yml".',
        en='The address "{address}" is not in "curriculum/addresses.yml".',
    ),
    remedy=Bilingual(
        cy='Rhedwch "llwybr check --fix", sy\'n ei gofnodi.',
        en='Run "llwybr check --fix", which records it.',
    ),
    why=Bilingual(
        cy="Ni all neb sylwi bod cyfeiriad wedi diflannu oni bai ei fod wedi'i gofnodi.",
        en="Nobody can notice that an address has vanished unless it was recorded.",
    ),
    bad="# a.md\nslug: new-name\n# addresses.yml\nen: {}",
    good="# a.md\nslug: new-name\n# addresses.yml\nen: {modules/new-name: modules/a}",
    find=find,
)
