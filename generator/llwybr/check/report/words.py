"""Words that the faces of a check share, in both languages."""

from __future__ import annotations

from llwybr.check.rule import Severity
from llwybr.curriculum.language import Bilingual, Language

WORDS = {
    "error": Bilingual(cy="gwall", en="error"),
    "warning": Bilingual(cy="rhybudd", en="warning"),
    "info": Bilingual(cy="nodyn", en="note"),
    "summary": Bilingual(
        cy="Gwallau: {errors}. Rhybuddion: {warnings}. Nodiadau: {info}.",
        en="Errors: {errors}. Warnings: {warnings}. Notes: {info}.",
    ),
    "notes": Bilingual(
        cy='I weld y nodiadau: "llwybr check --info"', en='To see the notes: "llwybr check --info"'
    ),
    "explain": Bilingual(
        cy='I wybod mwy am reol: "{command}"', en='To know more about a rule: "{command}"'
    ),
    "help": Bilingual(cy="cymorth", en="help"),
    "severity": Bilingual(cy="Difrifoldeb", en="Severity"),
    "free": Bilingual(
        cy=(
            'Gall y sefydliad newid hyn yn "curriculum/organisation.yml", o dan "checks.severity": '
            '"error", "warning", "info" neu "ignore".'
        ),
        en=(
            'The organisation can change this in "curriculum/organisation.yml", under '
            '"checks.severity": "error", "warning", "info" or "ignore".'
        ),
    ),
    "fixed": Bilingual(
        cy="Ni ellir newid hyn, gan fod yr adeiladu'n dibynnu arno.",
        en="This cannot be changed, because a build relies on it.",
    ),
    "remedy": Bilingual(cy="Beth i'w wneud", en="What to do"),
    "guess": Bilingual(cy="Pan fo ateb tebygol", en="Where there is a likely answer"),
    "why": Bilingual(cy="Pam", en="Why"),
    "bad": Bilingual(cy="Anghywir", en="Wrong"),
    "good": Bilingual(cy="Cywir", en="Right"),
    "root": Bilingual(
        cy='Y ffolder sy\'n cynnwys "mkdocs.yml".', en='The folder with "mkdocs.yml".'
    ),
}


def say(key: str, language: Language, **values: str) -> str:
    """A word or sentence in one language."""
    return WORDS[key].in_(language).format(**values)


def severity_word(severity: Severity, language: Language) -> str:
    """The word for a severity."""
    return say(severity.value, language)
