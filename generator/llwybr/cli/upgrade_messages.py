"""What `llwybr framework upgrade` says, in both languages."""

from __future__ import annotations

from functools import partial

from llwybr.curriculum.language import Bilingual

from .messages import told

MESSAGES = {
    "framework.none": Bilingual(
        cy='Nid oes fframwaith "{framework}". {near}',
        en='There is no framework "{framework}". {near}',
    ),
    "framework.known": Bilingual(
        cy="Dyma'r fframweithiau: {names}.", en="The frameworks are: {names}."
    ),
    "framework.unread": Bilingual(
        cy='Ni ellir darllen "{path}". Rhedwch "llwybr check" i weld pam.',
        en='"{path}" cannot be read. Run "llwybr check" to see why.',
    ),
    "change": Bilingual(
        cy='{place}: newidiwch "{old}" yn "{new}".', en='{place}: change "{old}" to "{new}".'
    ),
    "changed": Bilingual(
        cy='{place}: newidiwyd "{old}" yn "{new}".', en='{place}: changed "{old}" to "{new}".'
    ),
    "gone": Bilingual(
        cy='{place}: nid yw "{old}" yn y cwricwlwm.',
        en='{place}: "{old}" is not in the curriculum.',
    ),
    "near": Bilingual(cy="Y rhai tebycaf: {near}.", en="The ones most like it: {near}."),
    "waiting": Bilingual(
        cy='{place}: nid yw "{new}", enw newydd "{old}", yn y cwricwlwm eto.',
        en='{place}: "{new}", the new name of "{old}", is not in the curriculum yet.',
    ),
    "unread": Bilingual(
        cy='{path}: ni ellir darllen y ffeil. Rhedwch "llwybr check" i weld pam.',
        en='{path}: the file cannot be read. Run "llwybr check" to see why.',
    ),
    "count.changes": Bilingual(cy="I'w newid: {n}", en="To change: {n}"),
    "count.changed": Bilingual(cy="Newidiwyd: {n}", en="Changed: {n}"),
    "count.gone": Bilingual(cy="I chi benderfynu: {n}", en="For you to decide: {n}"),
    "count.waiting": Bilingual(
        cy="Yn aros am y fersiwn newydd: {n}", en="Waiting for the new version: {n}"
    ),
    "nothing": Bilingual(
        cy='Mae popeth yn cyd-fynd â fersiwn "{version}" o "{framework}".',
        en='Everything fits version "{version}" of "{framework}".',
    ),
    "then.apply": Bilingual(
        cy="Defnyddiwch --apply i wneud y newidiadau.", en="Use --apply to make the changes."
    ),
    "then.import": Bilingual(
        cy="Mewnforiwch y fersiwn newydd yn gyntaf: --roles FFEIL --skills FFEIL --apply.",
        en="Import the new version first: --roles FILE --skills FILE --apply.",
    ),
    "then.check": Bilingual(
        cy="Rhedwch \"llwybr check\" i weld a yw'r lefelau'n dal yn gywir.",
        en='Run "llwybr check" to see whether the levels are still right.',
    ),
    "by-hand": Bilingual(
        cy='Ni ellir newid "{path}" yn ddiogel. Ni newidiwyd dim: newidiwch y ffeil honno â llaw.',
        en='"{path}" cannot be changed safely. Nothing was changed: change that file by hand.',
    ),
    "needs-both": Bilingual(
        cy="Rhowch --roles a --skills gyda'i gilydd.", en="Give --roles and --skills together."
    ),
    "needs-tables": Bilingual(
        cy="Dim ond gyda --roles a --skills y gellir rhoi --version.",
        en="You can give --version only with --roles and --skills.",
    ),
}


say = partial(told, MESSAGES)
"""A message in one language."""
