"""What the command line says, in both languages."""

from __future__ import annotations

import locale
import os

from llwybr.curriculum.language import Bilingual, Language

MESSAGES = {
    "root.none": Bilingual(
        cy='Nid oes cwricwlwm yn "{path}" nac uwch ei ben. Rhowch ffolder y prosiect: --root FFOLDER.',
        en='There is no curriculum in "{path}" or above it. Name the project\'s folder: --root DIR.',
    ),
    "path.none": Bilingual(
        cy='Nid oes ffeil na ffolder "{path}".', en='There is no file or folder "{path}".'
    ),
    "rule.none": Bilingual(
        cy='Nid oes rheol "{code}". Dyma\'r codau: {codes}',
        en='There is no rule "{code}". The codes are: {codes}',
    ),
    "role.none": Bilingual(
        cy='Nid oes rôl na lefel "{role}". {near}', en='There is no role or level "{role}". {near}'
    ),
    "role.near": Bilingual(cy='Ai "{near}" oedd gennych mewn golwg?', en='Did you mean "{near}"?'),
    "role.levels": Bilingual(
        cy='Rhowch lefel hefyd, er enghraifft "{near}".', en='Name a level too, such as "{near}".'
    ),
    "have.wrong": Bilingual(
        cy='Nid oes sgil a lefel "{have}". Dyma enghraifft: {near}.',
        en='"{have}" is not a skill and level that exist, for example {near}.',
    ),
    "build.stopped": Bilingual(
        cy="Ni adeiladwyd dim: mae'r safle blaenorol fel yr oedd.",
        en="Nothing was built: the previous site is as it was.",
    ),
    "build.done": Bilingual(
        cy='Adeiladwyd y safle yn "{path}". Tudalennau: {pages}.',
        en='The site was built in "{path}". Pages: {pages}.',
    ),
    "build.unsafe": Bilingual(
        cy='Mae "{path}" yn cynnwys rhywbeth nad yw\'n safle Llwybr. Dewiswch ffolder arall, neu un wag.',
        en='"{path}" holds something that is not a Llwybr site. Choose another folder, or an empty one.',
    ),
    "build.failed": Bilingual(cy="Methodd yr adeiladu: {reason}", en="The build failed: {reason}"),
    "build.pages": Bilingual(cy="Tudalennau", en="Pages"),
    "serve.at": Bilingual(
        cy="Mae'r safle yn {url} (Ctrl+C i stopio).", en="The site is at {url} (Ctrl+C to stop)."
    ),
    "serve.port": Bilingual(
        cy="Ni ellir agor porth {port}: {reason}. Dewiswch un arall: --port RHIF.",
        en="Port {port} cannot be opened: {reason}. Choose another: --port NUMBER.",
    ),
    "schema.none": Bilingual(
        cy='Nid oes sgema "{name}". Dyma\'r enwau: {names}',
        en='There is no schema "{name}". The names are: {names}',
    ),
    "path.total": Bilingual(
        cy="Cyfanswm yr amser: {minutes} munud", en="Total time: {minutes} minutes"
    ),
    "path.uncovered": Bilingual(cy="Heb fodiwl eto:", en="No module yet:"),
    "path.minutes": Bilingual(cy="munudau: {minutes}", en="minutes: {minutes}"),
}


def say(key: str, language: Language, **values: str) -> str:
    """A message in one language."""
    return MESSAGES[key].in_(language).format(**values)


def language_of_locale() -> Language:
    """The language of the user's locale, English where it is not Welsh."""
    named = next(
        (os.environ[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(n)), ""
    )
    named = named or (locale.getlocale()[0] or "")
    return Language.CY if named.lower().startswith("cy") else Language.EN
