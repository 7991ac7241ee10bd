"""What the command line says, in both languages."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from functools import partial

from llwybr.curriculum.language import Bilingual, Language

MESSAGES = {
    "root.none": Bilingual(
        cy='Nid oes cwricwlwm yn "{path}" nac mewn unrhyw ffolder uwch. Enwch ffolder y prosiect: --root FFOLDER.',
        en='There is no curriculum in "{path}" or in any folder above it. Name the project\'s folder: --root DIR.',
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
        cy='Mae gan y rôl "{role}" lefelau. Rhowch un ohonynt hefyd, er enghraifft "{near}".',
        en='The role "{role}" has levels. Name one of them too, such as "{near}".',
    ),
    "path.assumed": Bilingual(
        cy="Wedi'u hepgor am eich bod yn gwybod eu cynnwys:",
        en="Left out because you know what they teach:",
    ),
    "path.nothing": Bilingual(
        cy="Mae gennych chi eisoes bopeth sydd ei angen.", en="You have everything that is needed."
    ),
    "role.unread": Bilingual(
        cy='Ni ellir darllen "{path}". Rhedwch "llwybr check" i weld pam.',
        en='"{path}" cannot be read. Run "llwybr check" to see why.',
    ),
    "coverage.role": Bilingual(
        cy='Nid oes rôl "{role}". {near}', en='There is no role "{role}". {near}'
    ),
    "have.wrong": Bilingual(
        cy='Nid yw "{have}" yn enwi sgil a lefel sy\'n bod. Dyma enghraifft: {near}.',
        en='"{have}" does not name a skill and a level that exist. Here is an example: {near}.',
    ),
    "spelling.none": Bilingual(
        cy='Ni wiriwyd sillafu\'r Gymraeg: nid oes geiriadur yma. Gweler "spelling" yn README.cy.md.',
        en='Welsh spelling was not checked: there is no dictionary here. See "spelling" in README.md.',
    ),
    "fix.done": Bilingual(cy='Trwsiwyd "{path}".', en='Mended "{path}".'),
    "fix.failed": Bilingual(
        cy='Ni ellir ysgrifennu "{path}". Ni newidiwyd y ffeil.',
        en='"{path}" cannot be written. The file was not changed.',
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
        cy='Mae "{path}" yn cynnwys rhywbeth nad yw\'n perthyn i safle Llwybr. Dewiswch ffolder arall, neu un wag.',
        en='"{path}" holds something that is not part of a Llwybr site. Choose another folder, or an empty one.',
    ),
    "build.failed": Bilingual(cy="Methodd yr adeiladu: {reason}", en="The build failed: {reason}"),
    "build.slow": Bilingual(
        cy='Ni orffennwyd "{path}" mewn pryd. Terfyn mewn eiliadau: {seconds}. Symleiddiwch y testun, neu rhannwch y dudalen yn ddwy.',
        en='"{path}" was not done in time. Limit in seconds: {seconds}. Make the text simpler, or divide it into two pages.',
    ),
    "build.pages": Bilingual(cy="Tudalennau", en="Pages"),
    "serve.at": Bilingual(
        cy="Mae'r safle ar gael yn {url} (Ctrl+C i stopio).",
        en="The site is at {url} (Ctrl+C to stop).",
    ),
    "serve.port": Bilingual(
        cy="Ni ellir agor porth {port}: {reason}. Dewiswch un arall: --port RHIF.",
        en="Port {port} cannot be opened: {reason}. Choose another: --port NUMBER.",
    ),
    "schema.none": Bilingual(
        cy='Nid oes sgema "{name}". Dyma\'r enwau: {names}',
        en='There is no schema "{name}". The names are: {names}',
    ),
    "path.total": Bilingual(cy="Cyfanswm y munudau: {minutes}", en="Total minutes: {minutes}"),
    "path.uncovered": Bilingual(cy="Heb fodiwl eto:", en="No module yet:"),
    "path.minutes": Bilingual(cy="munudau: {minutes}", en="minutes: {minutes}"),
    "schema.folder": Bilingual(
        cy='Ni ellir ysgrifennu yn "{path}": {reason}.',
        en='"{path}" cannot be written to: {reason}.',
    ),
    "new.id-wrong": Bilingual(
        cy='Ni all "{id}" fod yn ddynodydd: defnyddiwch lythrennau bach heb acenion, digidau a chysylltnodau, er enghraifft "ask-first".',
        en='"{id}" cannot be an id: use lower-case letters without accents, digits and hyphens, such as "ask-first".',
    ),
    "new.taken": Bilingual(
        cy='Mae "{path}" yno eisoes. Ni ysgrifennwyd dim: dewiswch ddynodydd arall, neu newidiwch y ffeil honno.',
        en='"{path}" is there already. Nothing was written: choose another id, or change that file.',
    ),
    "new.term-taken": Bilingual(
        cy='Mae\'r term "{id}" yn "{path}" eisoes, ar linell {line}. Ni ysgrifennwyd dim.',
        en='The term "{id}" is in "{path}" already, on line {line}. Nothing was written.',
    ),
    "new.address-wrong": Bilingual(
        cy='Ni all "{slug}" fod yn rhan o gyfeiriad: defnyddiwch lythrennau bach heb acenion, digidau a chysylltnodau.',
        en='"{slug}" cannot be part of an address: use lower-case letters without accents, digits and hyphens.',
    ),
    "new.address-taken": Bilingual(
        cy='Mae "{path}" eisoes yn defnyddio\'r cyfeiriad "{slug}". Dewiswch un arall: --{option}.',
        en='"{path}" uses the address "{slug}" already. Choose another: --{option}.',
    ),
    "new.skill-unknown": Bilingual(
        cy='Nid oes sgil "{skill}" mewn unrhyw fframwaith.',
        en='No framework has a skill "{skill}".',
    ),
    "new.level-unknown": Bilingual(
        cy="Nid yw \"{skill}\" yn enwi lefel sy'n bod. Dewiswch un o'r rhain: {choices}.",
        en='"{skill}" does not name a level that exists. Choose one of these: {choices}.',
    ),
    "new.module-unknown": Bilingual(cy='Nid oes modiwl "{id}".', en='There is no module "{id}".'),
    "new.module-none": Bilingual(
        cy="Nid oes modiwl wedi'i gyhoeddi i ddechrau ag ef. Enwch un: --module DYNODYDD.",
        en="There is no published module to begin with. Name one: --module ID.",
    ),
    "new.minutes-wrong": Bilingual(
        cy='Nid yw "{minutes}" yn nifer o funudau. Dyma ddwy enghraifft: 30, neu 30+15 os oes ymarfer hefyd.',
        en='"{minutes}" is not a number of minutes. Two examples: 30, or 30+15 where there is practice.',
    ),
    "new.choice-wrong": Bilingual(
        cy='Nid yw "{value}" yn un o\'r dewisiadau: {choices}.',
        en='"{value}" is not one of the choices: {choices}.',
    ),
    "new.glossary-unreadable": Bilingual(
        cy='Ni ellir darllen "{path}". Rhedwch "llwybr check" i weld pam.',
        en='"{path}" cannot be read. Run "llwybr check" to see why.',
    ),
    "new.glossary-odd": Bilingual(
        cy='Ni ysgrifennwyd dim, gan nad yw strwythur "{path}" yn glir. Gludwch hyn o dan "terms":\n\n{entry}',
        en='Nothing was written, because it is not clear how "{path}" is laid out. Paste this below "terms":\n\n{entry}',
    ),
    "new.linked": Bilingual(
        cy='Mae "{path}" yn arwain i rywle arall drwy ddolen symbolaidd. Ni ysgrifennwyd dim.',
        en='"{path}" leads somewhere else through a symbolic link. Nothing was written.',
    ),
    "new.cannot-write": Bilingual(
        cy='Ni ellir ysgrifennu "{path}": {reason}. Ni ysgrifennwyd dim.',
        en='"{path}" cannot be written: {reason}. Nothing was written.',
    ),
    "new.stopped": Bilingual(
        cy="Stopiwyd. Ni ysgrifennwyd dim.", en="Stopped. Nothing was written."
    ),
    "new.gender": Bilingual(
        cy="Rhowch genedl y gair Cymraeg hefyd: --gender, gydag un o'r rhain: {choices}.",
        en="Give the gender of the Welsh word too: --gender, with one of these: {choices}.",
    ),
    "new.ask.title_cy": Bilingual(cy="Teitl yn Gymraeg", en="Title in Welsh"),
    "new.ask.title_en": Bilingual(cy="Teitl yn Saesneg", en="Title in English"),
    "new.ask.name_cy": Bilingual(cy="Enw yn Gymraeg", en="Name in Welsh"),
    "new.ask.name_en": Bilingual(cy="Enw yn Saesneg", en="Name in English"),
    "new.ask.summary_cy": Bilingual(cy="Crynodeb yn Gymraeg", en="Summary in Welsh"),
    "new.ask.summary_en": Bilingual(cy="Crynodeb yn Saesneg", en="Summary in English"),
    "new.ask.slug_cy": Bilingual(cy="Cyfeiriad yn Gymraeg", en="Address in Welsh"),
    "new.ask.slug_en": Bilingual(cy="Cyfeiriad yn Saesneg", en="Address in English"),
    "new.ask.term_cy": Bilingual(cy="Term yn Gymraeg", en="Term in Welsh"),
    "new.ask.term_en": Bilingual(cy="Term yn Saesneg", en="Term in English"),
    "new.ask.definition_cy": Bilingual(cy="Diffiniad yn Gymraeg", en="Definition in Welsh"),
    "new.ask.definition_en": Bilingual(cy="Diffiniad yn Saesneg", en="Definition in English"),
    "new.ask.gender": Bilingual(
        cy="Cenedl y gair Cymraeg ({choices})", en="Gender of the Welsh word ({choices})"
    ),
    "new.ask.format": Bilingual(cy="Dull dysgu ({choices})", en="How it is learnt ({choices})"),
    "new.ask.minutes": Bilingual(cy="Munudau (dysgu+ymarfer)", en="Minutes (learn+practise)"),
    "new.ask.owner": Bilingual(
        cy="Dynodydd y tîm sy'n gofalu amdano", en="The id of the team that keeps it right"
    ),
    "new.ask.skill": Bilingual(
        cy="Sgil y mae'n ei ddysgu (gadewch yn wag i orffen)",
        en="A skill that it teaches (leave empty to finish)",
    ),
    "new.ask.author": Bilingual(
        cy="Pwy sy'n ei ysgrifennu (gadewch yn wag os y sefydliad)",
        en="Who writes it (leave empty for the organisation)",
    ),
    "new.ask.module": Bilingual(
        cy="Modiwl yn y rhaglen (gadewch yn wag i orffen)",
        en="A module in the programme (leave empty to finish)",
    ),
    "new.next.module": Bilingual(
        cy='Nawr rhowch eich geiriau eich hun yn y ddau destun, llenwch y ffeithiau a dewiswch y cyfeiriadau. Yna rhedwch "llwybr check".',
        en='Now put your own words into both texts, fill in the facts and choose the addresses. Then run "llwybr check".',
    ),
    "new.next.pathway": Bilingual(
        cy='Nawr rhowch eich geiriau eich hun yn y ddwy iaith, a dewiswch y cyfeiriadau a\'r modiwlau. Yna rhedwch "llwybr check".',
        en='Now put in your own words in both languages, and choose the addresses and the modules. Then run "llwybr check".',
    ),
    "new.next.post": Bilingual(
        cy='Nawr rhowch eich geiriau eich hun yn y ddau destun. Yna rhedwch "llwybr check".',
        en='Now put your own words into both texts. Then run "llwybr check".',
    ),
    "new.next.term": Bilingual(
        cy='Nawr gwnewch yn siŵr fod y geiriau\'n iawn yn y ddwy iaith. Yna rhedwch "llwybr check".',
        en='Now make sure that the words are right in both languages. Then run "llwybr check".',
    ),
}


def told(texts: Mapping[str, Bilingual], key: str, language: Language, **values: str) -> str:
    """One of the texts in one language, with its slots filled."""
    return texts[key].in_(language).format(**values)


say = partial(told, MESSAGES)
"""A message in one language."""


def language_of_locale() -> Language:
    """The language of the user's locale, English where it is not Welsh."""
    named = next(
        (os.environ[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(n)), ""
    )
    named = named or (locale.getlocale()[0] or "")
    return Language.CY if named.lower().startswith("cy") else Language.EN
