"""A published address at which nothing stands any more."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.addresses import Keeper, keepers, moved, published_claims
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.ledger import Ledger
from llwybr.curriculum.location import Entry


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every recorded address that neither is a page nor leads to one."""
    if curriculum.ledger is None or curriculum.organisation is None:
        return
    for language in Language:
        yield from _in(curriculum, curriculum.ledger, language)


def _in(curriculum: Curriculum, ledger: Entry[Ledger], language: Language) -> Iterator[Finding]:
    standing = {claim.address for claim in published_claims(curriculum, language)}
    standing.update(claim.address for claim in moved(curriculum, language))
    kept: dict[str, Keeper] = {}
    for address, key in ledger.value.in_(language).items():
        if address not in standing and not _is_unread(curriculum, key):
            kept = kept or {each.key: each for each in keepers(curriculum, language)}
            values = {"address": address, "key": key, **_where(kept.get(key), address, language)}
            yield Finding(ledger.source.at_key(language.value, address), values)


def _is_unread(curriculum: Curriculum, key: str) -> bool:
    """Whether a file of the page is there and cannot be read, which is told of that file."""
    section, _, rest = key.partition("/")
    record_id = rest.partition("/")[0]
    facts: Mapping[str, Collection[str]] = {
        "frameworks": curriculum.frameworks,
        "modules": curriculum.modules,
        "pathways": curriculum.pathways,
        "roles": curriculum.roles,
    }
    if curriculum.knows(section, record_id) and record_id not in facts[section]:
        return True
    if section == "modules":
        module = curriculum.modules.get(record_id)
        return _lacks_text(curriculum, "modules", record_id, module.editions if module else ())
    page = curriculum.pages.get(key)
    return _lacks_text(curriculum, "pages", key, page.editions if page else ())


def _lacks_text(
    curriculum: Curriculum, folder: str, text_id: str, read: Collection[Language]
) -> bool:
    """Whether a language has a file of the text that is not among those that were read."""
    known = (each for each in Language if curriculum.knows(f"{each.value}/{folder}", text_id))
    return any(each not in read for each in known)


def _where(keeper: Keeper | None, address: str, language: Language) -> dict[str, str]:
    """The place for the old address, and what to write there; nothing where the page is gone."""
    if keeper is None:
        return {"near": "", "entry": ""}
    paths = {each: list(old) for each, old in keeper.paths.items()}
    paths[language].append(address)
    lists = {each: f"[{', '.join(old)}]" for each, old in paths.items()}
    both = ", ".join(f"{each.value}: {old}" for each, old in lists.items())
    entry = lists[language] if len(lists) == 1 else f"{{{both}}}"
    place = keeper.location
    return {"near": f"{place.path}:{place.line}", "entry": f"old_paths: {entry}"}


RULE = Rule(
    code="M014",
    name="address-vanished",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes dim yn y cyfeiriad "{address}" bellach, er iddo gael ei gyhoeddi.',
        en='There is nothing at the address "{address}" any more, though it was published.',
    ),
    remedy=Bilingual(
        cy='Cyhoeddwch "{key}" eto, neu ysgrifennwch y cyfeiriad o dan "old_paths" ar gyfer y dudalen sy\'n cymryd ei lle; os "retired" yw statws y modiwl, enwch y modiwl newydd o dan "replaced_by".',
        en='Publish "{key}" again, or write the address under "old_paths" of the page that takes its place; if the module\'s status is "retired", name the new module under "replaced_by".',
    ),
    guess=Bilingual(
        cy='Ysgrifennwch "{entry}" yn "{near}".',
        en='Write "{entry}" in "{near}".',
    ),
    why=Bilingual(
        cy="Addewid yw cyfeiriad: mae dolenni, nodau tudalen a chanlyniadau chwilio'n dal i arwain ato.",
        en="An address is a promise: links, bookmarks and search results still lead to it.",
    ),
    bad="# addresses.yml\nen: {modules/old-name: modules/a}\n# a.md\nslug: new-name",
    good="# addresses.yml\nen: {modules/old-name: modules/a}\n# a.md\nslug: new-name\nold_paths: [modules/old-name]",
    find=find,
)
