"""What `llwybr framework import` and `llwybr framework list` say, in both languages."""
# ruff: noqa: E501 - a message stands on one line, as a translator reads it

from __future__ import annotations

from functools import partial

from llwybr.curriculum.language import Bilingual

from .messages import told

MESSAGES = {
    "list": Bilingual(
        cy="{id}: {name}. Fersiwn: {version}. Darllenwyd: {read_on}. Trwydded: {licence}. Sgiliau: {skills}. Rolau: {roles}.",
        en="{id}: {name}. Version: {version}. Read on: {read_on}. Licence: {licence}. Skills: {skills}. Roles: {roles}.",
    ),
    "list.facts-only": Bilingual(cy="ffeithiau yn unig", en="facts only"),
    "list.none": Bilingual(
        cy='Nid oes fframwaith yn y cwricwlwm eto. Defnyddiwch "llwybr framework import".',
        en='There is no framework in the curriculum yet. Use "llwybr framework import".',
    ),
    "place": Bilingual(
        cy='"{path}", llinell {line}, rhes {row} mewn taenlen:',
        en='"{path}", line {line}, row {row} in a spreadsheet:',
    ),
    "place.column": Bilingual(
        cy='"{path}", llinell {line}, rhes {row} mewn taenlen, colofn "{column}":',
        en='"{path}", line {line}, row {row} in a spreadsheet, column "{column}":',
    ),
    "table.unreadable": Bilingual(
        cy="ni ellir darllen y ffeil: {reason}.", en="the file cannot be read: {reason}."
    ),
    "table.too-large": Bilingual(
        cy="mae'r tabl yn fwy nag a ganiateir. Terfyn: {limit}.",
        en="the table is larger than is allowed. Limit: {limit}.",
    ),
    "table.not-utf8": Bilingual(
        cy='nid yw\'r gell yn UTF-8. Cadwch y ffeil eto fel "CSV UTF-8".',
        en='the cell is not in UTF-8. Save the file again as "CSV UTF-8".',
    ),
    "table.quote-broken": Bilingual(
        cy="mae dyfynnod ar goll, neu mae un yn ormod. Lawrlwythwch y ffeil eto.",
        en="a quotation mark is missing, or there is one too many. Download the file again.",
    ),
    "table.cells-wrong": Bilingual(
        cy="mae gormod neu rhy ychydig o gelloedd yn y rhes. Celloedd yma: {found}. Celloedd yn y rhes gyntaf: {wanted}.",
        en="the row has too many cells or too few. Cells here: {found}. Cells in the first row: {wanted}.",
    ),
    "table.rows-none": Bilingual(
        cy="nid oes yr un rhes yn y tabl.", en="the table does not have a single row."
    ),
    "table.column-missing": Bilingual(
        cy="mae'r golofn ar goll. Defnyddiwch y ffeil swyddogol fel y'i cyhoeddwyd.",
        en="the column is missing. Use the official file as it was published.",
    ),
    "table.column-twice": Bilingual(
        cy="mae'r golofn yno fwy nag unwaith. Dilëwch bob un ond yr un gywir.",
        en="the column is there more than once. Delete all but the right one.",
    ),
    "table.cell-empty": Bilingual(
        cy="mae'r gell yn wag. Ysgrifennwch yr hyn sydd i fod ynddi, neu dilëwch y rhes.",
        en="the cell is empty. Write what belongs in it, or delete the row.",
    ),
    "table.name-wrong": Bilingual(
        cy='ni ellir gwneud dynodydd o "{found}": mae angen llythyren neu ddigid.',
        en='no id can be made from "{found}": it needs a letter or a digit.',
    ),
    "table.name-long": Bilingual(
        cy="mae'r enw'n rhy hir. Terfyn: {limit}.", en="the name is too long. Limit: {limit}."
    ),
    "table.level-unknown": Bilingual(
        cy='nid yw "{found}" yn lefel yn y fframwaith. Defnyddiwch un o\'r rhain: {choices}.',
        en='"{found}" is not a level in the framework. Use one of these: {choices}.',
    ),
    "refused.unreadable": Bilingual(
        cy='Ni ellir darllen "{path}". Rhedwch "llwybr check" i weld pam.',
        en='"{path}" cannot be read. Run "llwybr check" to see why.',
    ),
    "refused.role-taken": Bilingual(
        cy='Mae "{path}" eisoes yn diffinio rôl o\'r enw "{id}", ond nid yw\'n perthyn i\'r fframwaith hwn. Rhowch enw arall i\'r ffeil, neu enwch y fframwaith ynddi o dan "framework".',
        en='"{path}" already defines a role called "{id}", but it does not belong to this framework. Give the file another name, or name the framework in it under "framework".',
    ),
    "refused.no-skill-known": Bilingual(
        cy='Nid oes yr un o sgiliau "{path}" yn y tablau, felly fframwaith arall sydd ynddynt. Enwch y fframwaith cywir.',
        en='None of the skills of "{path}" is in the tables, so they are those of another framework. Name the right framework.',
    ),
    "refused.layout": Bilingual(
        cy='Ni ellir newid "{path}" yn ddiogel, gan nad yw ei strwythur yn glir. Symleiddiwch y YAML, er enghraifft drwy ddileu angorau.',
        en='"{path}" cannot be changed safely, because it is not clear how it is laid out. Make the YAML simpler, such as by taking out anchors.',
    ),
    "refused.too-large": Bilingual(
        cy='Byddai "{path}" yn rhy fawr i\'w darllen wedyn. Terfyn mewn beitiau: {limit}.',
        en='"{path}" would be too large to be read afterwards. Limit in bytes: {limit}.',
    ),
    "nothing-written": Bilingual(cy="Ni ysgrifennwyd dim.", en="Nothing was written."),
    "same": Bilingual(
        cy='Mae "{framework}" eisoes yn dweud yr un peth: ni newidiwyd dim.',
        en='"{framework}" says the same already: nothing was changed.',
    ),
    "version": Bilingual(
        cy='Fframwaith: {framework}. Fersiwn: "{version}".',
        en='Framework: {framework}. Version: "{version}".',
    ),
    "version.before": Bilingual(
        cy='Fframwaith: {framework}. Fersiwn: "{version}". Y fersiwn flaenorol: "{before}".',
        en='Framework: {framework}. Version: "{version}". The version before: "{before}".',
    ),
    "counts": Bilingual(
        cy="Yn y tablau: teuluoedd: {families}, rolau: {roles}, lefelau rôl: {levels}, sgiliau: {skills}, gofynion: {requirements}, gofynion rolau heb lefelau: {without_level}.",
        en="In the tables: families: {families}, roles: {roles}, role levels: {levels}, skills: {skills}, requirements: {requirements}, requirements of roles without levels: {without_level}.",
    ),
    "left-out": Bilingual(
        cy="Gofynion sydd yno fwy nag unwaith: {duplicates}. Rhesi a adawyd allan o'r herwydd: {duplicate_rows}. Rhesi nad ydynt mewn defnydd: {not_in_use}.",
        en="Requirements that are there more than once: {duplicates}. Rows left out for that reason: {duplicate_rows}. Rows not in use: {not_in_use}.",
    ),
    "families": Bilingual(cy="Teuluoedd o rolau", en="Families of roles"),
    "skills": Bilingual(cy="Sgiliau", en="Skills"),
    "roles": Bilingual(cy="Rolau", en="Roles"),
    "levels": Bilingual(cy="Lefelau rôl", en="Role levels"),
    "requirements": Bilingual(cy="Gofynion", en="Requirements"),
    "added": Bilingual(cy="Ychwanegwyd: {n}", en="Added: {n}"),
    "removed": Bilingual(cy="Dilëwyd: {n}", en="Removed: {n}"),
    "renamed": Bilingual(cy="Ailenwyd: {n}", en="Renamed: {n}"),
    "reworded": Bilingual(cy="Enw Saesneg newydd: {n}", en="New English name: {n}"),
    "relevelled": Bilingual(cy="Lefel newydd: {n}", en="New level: {n}"),
    "more": Bilingual(
        cy='Heb eu rhestru yma: {n}. Defnyddiwch "--format json" i weld y cyfan.',
        en='Not listed here: {n}. Use "--format json" to see them all.',
    ),
    "none": Bilingual(cy="dim", en="none"),
    "to-translate": Bilingual(cy="Enwau heb Gymraeg: {n}", en="Names without Welsh: {n}"),
    "to-look-at": Bilingual(
        cy="Enwau Cymraeg i'w gwirio, gan fod y Saesneg wedi newid: {n}",
        en="Welsh names to look at, because the English has changed: {n}",
    ),
    "likely": Bilingual(
        cy="Efallai fod y rhain wedi'u hailenwi, er nad oes tabl yn dweud hynny: {n}",
        en="These may have been renamed, though no table says so: {n}",
    ),
    "left": Bilingual(
        cy="Lleoedd sy'n enwi pethau a ailenwyd neu a ddilëwyd: {n}",
        en="Places that name what was renamed or removed: {n}",
    ),
    "remarks": Bilingual(cy="Sylwadau: {n}", en="Remarks: {n}"),
    "written": Bilingual(cy="Ffeiliau a ysgrifennwyd: {n}", en="Files written: {n}"),
    "deleted": Bilingual(cy="Ffeiliau a ddilëwyd: {n}", en="Files deleted: {n}"),
    "would-write": Bilingual(cy="Ffeiliau i'w hysgrifennu: {n}", en="Files to write: {n}"),
    "would-delete": Bilingual(cy="Ffeiliau i'w dileu: {n}", en="Files to delete: {n}"),
    "remark.most-gone": Bilingual(
        cy="Nid yw'r tablau'n cynnwys y rhan fwyaf o rolau'r fframwaith. Rolau yn y cwricwlwm: {roles}. Heb fod yn y tablau: {gone}. Gwiriwch fod y ffeiliau'n gyflawn.",
        en="The tables lack most of the framework's roles. Roles in the curriculum: {roles}. Not in the tables: {gone}. Make sure that the files are whole.",
    ),
    "remark.levels-contradict": Bilingual(
        cy='"{path}", llinellau {line}, {line2}: mae "{role}" yn gofyn am ddwy lefel wahanol o "{skill}". Cymerwyd yr uchaf: {level}.',
        en='"{path}", lines {line} and {line2}: "{role}" requires two different levels of "{skill}". The higher one was taken: {level}.',
    ),
    "remark.families-contradict": Bilingual(
        cy='"{path}", llinellau {line}, {line2}: mae\'r rôl "{role}" mewn dau deulu: "{family}", "{other}". Cymerwyd y cyntaf.',
        en='"{path}", lines {line} and {line2}: the role "{role}" is in two families, "{family}" and "{other}". The first one was taken.',
    ),
    "remark.names-alike": Bilingual(
        cy='"{path}", llinell {line}: cymerwyd bod "{other}" yr un peth â "{name}".',
        en='"{path}", line {line}: "{other}" was taken to be the same as "{name}".',
    ),
    "remark.skill-only-in-roles": Bilingual(
        cy='Mae rolau\'n gofyn am "{skill}", ond nid yw yn nhabl y sgiliau. Cadwyd y sgil, er nad oes sôn am ei lefelau.',
        en='Roles require "{skill}", but it is not in the table of skills. The skill was kept, without knowing which levels it has.',
    ),
    "remark.skill-unneeded": Bilingual(
        cy='Nid oes yr un rôl yn gofyn am "{skill}". Cadwyd y sgil.',
        en='No role requires "{skill}". The skill was kept.',
    ),
    "remark.level-undefined": Bilingual(
        cy='Mae "{role}" yn gofyn am "{skill}" ar lefel "{level}", nad yw tabl y sgiliau yn ei diffinio. Cadwyd y gofyniad.',
        en='"{role}" requires "{skill}" at the level "{level}", which the table of skills does not define. The requirement was kept.',
    ),
    "remark.rename-unknown": Bilingual(
        cy='Yn ôl y tabl ailenwi, "{new}" yw "{id}" bellach, ond nid yw\'r naill na\'r llall yn y tablau swyddogol.',
        en='The table of renames says that "{id}" is now "{new}", but neither is in the official tables.',
    ),
    "remark.rename-early": Bilingual(
        cy='Yn ôl y tabl ailenwi, "{new}" yw "{id}" bellach, ond mae "{id}" yn y tablau swyddogol o hyd. Ni chafodd ei ailenwi.',
        en='The table of renames says that "{id}" is now "{new}", but "{id}" is still in the official tables. It was not renamed.',
    ),
    "remark.address-twice": Bilingual(
        cy='Mae "{path}" yn gofyn am y cyfeiriad "{address}", sydd gan "{other}" eisoes. Newidiwch un o\'r enwau.',
        en='"{path}" asks for the address "{address}", which "{other}" already has. Change one of the names.',
    ),
    "then.translate": Bilingual(
        cy='Nawr rhowch enwau Cymraeg lle mae "cy_status: missing", a nodwch yno o ble y daw pob enw.',
        en='Now put Welsh names where "cy_status: missing" stands, and say there where each name comes from.',
    ),
    "then.upgrade": Bilingual(
        cy="Rhedwch \"llwybr framework upgrade {framework}\" i newid popeth sy'n defnyddio'r hen enwau.",
        en='Run "llwybr framework upgrade {framework}" to change all that uses the old names.',
    ),
    "then.check": Bilingual(
        cy='Yna rhedwch "llwybr check --fix", sy\'n cofnodi cyfeiriadau newydd y tudalennau.',
        en='Then run "llwybr check --fix", which records the pages\' new addresses.',
    ),
}


say = partial(told, MESSAGES)
"""A message in one language."""
