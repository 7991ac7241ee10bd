"""A name that nobody has given in Welsh yet."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.identical import labels
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Name


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every name whose status says that it is missing, told where the Welsh one belongs.

    `near` is what stands there where that is not the English name.
    """
    for records in (curriculum.frameworks, curriculum.roles):
        for entry in records.values():
            for way, name in labels(entry.value):
                if isinstance(name, Name) and name.cy_status == "missing":
                    near = "" if name.is_missing else name.cy
                    yield Finding(entry.at(*way, "cy"), {"name": name.en, "near": near})


RULE = Rule(
    code="P010",
    name="name-untranslated",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Yn ôl y ffeil, nid oes enw Cymraeg eto: "{name}".',
        en='The file says that there is no Welsh name yet: "{name}".',
    ),
    remedy=Bilingual(
        cy='Rhowch yr enw Cymraeg o dan "cy", a nodwch o dan "cy_status" o ble y daw: "official", "ours" neu "unverified".',
        en='Put the Welsh name under "cy", and say under "cy_status" where it comes from: "official", "ours" or "unverified".',
    ),
    guess=Bilingual(
        cy='Os "{near}" yw\'r enw Cymraeg, nodwch o dan "cy_status" o ble y daw: "official", "ours" neu "unverified". Os nad oes enw Cymraeg, ailadroddwch y Saesneg o dan "cy".',
        en='If "{near}" is the Welsh name, say under "cy_status" where it comes from: "official", "ours" or "unverified". If there is no Welsh name, repeat the English under "cy".',
    ),
    why=Bilingual(
        cy="Hyd nes y bydd rhywun wedi rhoi enw Cymraeg, mae'r dudalen Gymraeg yn dangos yr enw Saesneg ac yn dweud hynny wrth y darllenydd.",
        en="Until somebody gives a Welsh name, the Welsh page shows the English one and tells the reader so.",
    ),
    bad="name: {cy: Asking, en: Asking, cy_status: missing}",
    good="name: {cy: Gofyn, en: Asking, cy_status: ours}",
    find=find,
)
