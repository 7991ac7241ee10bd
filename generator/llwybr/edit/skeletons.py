"""Texts to begin with, the same in both languages: each says to its author what to write there."""

from __future__ import annotations

from llwybr.curriculum.language import Bilingual

MODULE = Bilingual(
    cy="""\
Dechreuwch gyda sefyllfa o'r gwaith, mewn tair neu bedair brawddeg. \
Mae gan rywun broblem y bydd eich darllenwyr yn ei hadnabod, a bydd y modiwl yn helpu i'w datrys.

## Pam mae hyn yn bwysig

Dywedwch beth sy'n mynd o'i le pan na fydd neb yn gwybod hyn, a phwy sy'n teimlo'r effaith. \
Mae un enghraifft yn well na rhestr hir.

## Sut i'w wneud

Esboniwch un syniad ym mhob paragraff, a chadwch y brawddegau'n fyr. \
Dangoswch y cam cyntaf, ac yna'r nesaf.

!!! tip "Camgymeriad cyffredin"
    Rhybuddiwch eich darllenwyr am un peth rydych wedi'i weld yn mynd o'i le.

## Rhowch gynnig arni yn y gwaith

Dywedwch faint o amser y dylid ei neilltuo.

1. Gofynnwch i'ch darllenwyr ddewis rhywbeth go iawn o'u gwaith eu hunain.
2. Dywedwch beth i'w wneud ag ef, un weithred ar y tro.
3. Gofynnwch iddynt ddangos y canlyniad i gydweithiwr, a gwrando ar yr ymateb.

## Darllen pellach

- Enwch un neu ddwy ffynhonnell rydych yn ymddiried ynddynt, a rhowch ddolen atynt.
""",
    en="""\
Begin with a situation at work, in three or four sentences. \
Somebody has a problem that your readers will recognise, and the module will help to solve it.

## Why this matters

Say what goes wrong when nobody knows this, and who feels the effect. \
One example is better than a long list.

## How to do it

Explain one idea in each paragraph, and keep the sentences short. \
Show the first step, and then the next.

!!! tip "A common mistake"
    Warn your readers of one thing that you have seen go wrong.

## Try it at work

Say how much time to set aside.

1. Ask your readers to choose something real from their own work.
2. Say what to do with it, one action at a time.
3. Ask them to show the result to a colleague, and to listen to the response.

## Further reading

- Name one or two sources that you trust, and link to them.
""",
)

POST = Bilingual(
    cy="""\
Dywedwch yn y frawddeg gyntaf beth a ddigwyddodd, a pham mae hynny'n bwysig i'ch darllenwyr.

## Yr hyn a wnaethom

Disgrifiwch y gwaith mewn geiriau plaen: pwy a gymerodd ran, ar beth y rhoddwyd cynnig, a phryd.

## Yr hyn a ddysgwyd gennym

Byddwch yn agored hefyd am yr hyn na weithiodd, gan fod hynny'n aml yn helpu pobl eraill.

## Y camau nesaf

Dywedwch beth y byddwch yn ei wneud nesaf, a sut y gall darllenwyr gymryd rhan neu ofyn cwestiwn.
""",
    en="""\
Say in the first sentence what happened, and why that matters to your readers.

## What we did

Describe the work in plain words: who took part, what was tried, and when.

## What we learned

Be open too about what did not work, since that often helps other people.

## What comes next

Say what you will do next, and how readers can take part or ask a question.
""",
)

TITLE = Bilingual(cy="Modiwl newydd", en="New module")
SUMMARY = Bilingual(
    cy="Dywedwch mewn un frawddeg beth y bydd eich darllenwyr yn ei ennill.",
    en="Say in one sentence what your readers will gain.",
)
OUTCOMES = {
    "outcome-1": Bilingual(
        cy="Enwch rywbeth y bydd eich darllenwyr yn gallu ei wneud wedyn",
        en="Name something that your readers will be able to do afterwards",
    ),
    "outcome-2": Bilingual(
        cy="Enwch ail beth, neu dilëwch y llinell hon yn y ddwy iaith",
        en="Name a second thing, or delete this line in both languages",
    ),
}
KEY_POINTS = (
    Bilingual(
        cy="Ailadroddwch y peth cyntaf y dylai eich darllenwyr ei gofio.",
        en="Repeat the first thing that your readers should remember.",
    ),
    Bilingual(
        cy="Ailadroddwch yr ail beth, mewn cyn lleied o eiriau â phosibl.",
        en="Repeat the second thing, in as few words as you can.",
    ),
)
BEFORE_PUBLISHING = Bilingual(
    cy="Cyn cyhoeddi, dywedwch pwy sy'n gofalu am y modiwl a phryd y cafodd ei adolygu:",
    en="Before it is published, say who keeps the module right and when it was reviewed:",
)
TEACHES = Bilingual(
    cy="Yr hyn y mae'r modiwl yn ei ddysgu, er enghraifft:",
    en="What the module teaches, for example:",
)

POST_TITLE = Bilingual(cy="Postiad newydd", en="New post")
POST_SUMMARY = Bilingual(
    cy="Dywedwch mewn un frawddeg beth yw pwnc y postiad.",
    en="Say in one sentence what the post is about.",
)

PATHWAY_NAME = Bilingual(cy="Rhaglen newydd", en="New programme")
PATHWAY_SUMMARY = Bilingual(
    cy="Dywedwch mewn un frawddeg beth y mae'r rhaglen yn ei gynnig.",
    en="Say in one sentence what the programme offers.",
)
PATHWAY_PURPOSE = Bilingual(
    cy="Dywedwch pam y byddai rhywun yn dilyn y rhaglen.",
    en="Say why somebody would follow the programme.",
)
STAGE_NAME = Bilingual(cy="Y cam cyntaf", en="The first stage")
STAGE_SUMMARY = Bilingual(
    cy="Dywedwch mewn un frawddeg beth sy'n cael ei ddysgu yn y cam hwn.",
    en="Say in one sentence what is learnt in this stage.",
)

DEFINITION = Bilingual(
    cy="Dywedwch mewn un frawddeg beth yw ystyr y term.",
    en="Say in one sentence what the term means.",
)
