"""A key that every file of the kind must have."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

PURPOSES = {
    "name": Bilingual(
        cy="Dyma'r enw y mae darllenwyr yn ei weld.",
        en="It is the name that readers see.",
    ),
    "cy": Bilingual(
        cy="Mae popeth y mae darllenydd yn ei weld i'w gael yn Gymraeg.",
        en="Everything that a reader sees exists in Welsh.",
    ),
    "en": Bilingual(
        cy="Mae popeth y mae darllenydd yn ei weld i'w gael yn Saesneg.",
        en="Everything that a reader sees exists in English.",
    ),
    "product": Bilingual(
        cy="Dyma enw'r safle ar frig pob tudalen.",
        en="It is the site's name at the top of every page.",
    ),
    "summary": Bilingual(
        cy="Mae'n dweud mewn un frawddeg beth sydd yma; caiff ei dangos mewn rhestrau a chanlyniadau chwilio.",
        en="It says in one sentence what this is; lists and search results show it.",
    ),
    "base_url": Bilingual(
        cy="Mae angen cyfeiriad llawn ar bob tudalen ym mhob iaith.",
        en="Every page needs a full address in each language.",
    ),
    "fallback_language": Bilingual(
        cy="Mae'n dweud pa iaith i'w chynnig i borwr nad yw'n gofyn am y naill na'r llall.",
        en="It says which language to offer a browser that asks for neither.",
    ),
    "contact": Bilingual(
        cy="Mae angen i ddarllenwyr allu cysylltu â rhywun.",
        en="Readers need to be able to reach somebody.",
    ),
    "email": Bilingual(
        cy="Mae angen i ddarllenwyr allu ysgrifennu at rywun.",
        en="Readers need to be able to write to somebody.",
    ),
    "content_licence": Bilingual(
        cy="Mae'n dweud sut y caiff eraill ailddefnyddio'r cynnwys.",
        en="It says how others may reuse the content.",
    ),
    "id": Bilingual(
        cy="Mae ffeiliau eraill yn cyfeirio ato wrth ei ddynodydd.",
        en="Other files refer to it by its id.",
    ),
    "url": Bilingual(
        cy="Mae'n dangos o ble y daw.",
        en="It shows where it comes from.",
    ),
    "sections": Bilingual(
        cy="Mae'n rhoi rhan gyntaf cyfeiriad pob tudalen.",
        en="It gives the first part of every page's address.",
    ),
    "modules": Bilingual(
        cy="Mae'n dweud pa fodiwlau sydd dan sylw, neu o dan ba gyfeiriad y maent ar y safle.",
        en="It says which modules are meant, or under which address the site has them.",
    ),
    "pathways": Bilingual(
        cy="Dyma ran gyntaf cyfeiriad y rhaglenni.",
        en="It is the first part of the programmes' addresses.",
    ),
    "roles": Bilingual(
        cy="Dyma ran gyntaf cyfeiriad y rolau.",
        en="It is the first part of the roles' addresses.",
    ),
    "frameworks": Bilingual(
        cy="Dyma ran gyntaf cyfeiriad y fframweithiau.",
        en="It is the first part of the frameworks' addresses.",
    ),
    "glossary": Bilingual(
        cy="Dyma gyfeiriad yr eirfa.",
        en="It is the glossary's address.",
    ),
    "coverage": Bilingual(
        cy="Dyma gyfeiriad y dudalen sy'n dangos pa sgiliau sydd â modiwl.",
        en="It is the address of the page that shows which skills have a module.",
    ),
    "everything": Bilingual(
        cy="Dyma gyfeiriad y rhestr o bopeth ar y safle, yn nhrefn yr wyddor.",
        en="It is the address of the list of everything on the site, in alphabetical order.",
    ),
    "search": Bilingual(
        cy="Dyma gyfeiriad y dudalen chwilio.",
        en="It is the address of the search page.",
    ),
    "posts": Bilingual(
        cy="Dyma ran gyntaf cyfeiriad pob postiad.",
        en="It is the first part of the address of every post.",
    ),
    "help": Bilingual(
        cy="Dyma ran gyntaf cyfeiriad y cymorth i awduron.",
        en="It is the first part of the addresses of the help for authors.",
    ),
    "body": Bilingual(
        cy="Mae'n dweud pwy sy'n gorfodi'r gyfraith ar hygyrchedd.",
        en="It says who enforces the law on accessibility.",
    ),
    "advice": Bilingual(
        cy="Mae'n dweud at bwy y gall darllenwyr fynd â chŵyn am hygyrchedd.",
        en="It says to whom readers can take a complaint about accessibility.",
    ),
    "meaning": Bilingual(
        cy="Mae'n dweud beth mae hynny'n ei olygu i ddarllenwyr.",
        en="It says what that means for readers.",
    ),
    "prepared": Bilingual(
        cy="Mae'n dweud pryd y lluniwyd y datganiad hygyrchedd.",
        en="It says when the accessibility statement was prepared.",
    ),
    "issues": Bilingual(
        cy="Mae'n rhestru'r hyn y gwyddys nad yw'n hygyrch; gall y rhestr fod yn wag.",
        en="It lists what is known not to be accessible; the list may be empty.",
    ),
    "description": Bilingual(
        cy="Mae'n dweud beth nad yw'n gweithio, ac i bwy.",
        en="It says what does not work, and for whom.",
    ),
    "criterion": Bilingual(
        cy="Mae'n dweud pa faen prawf WCAG nad yw'n cael ei fodloni.",
        en="It says which WCAG success criterion is not met.",
    ),
    "since": Bilingual(
        cy="Mae'n dweud ers pryd y gwyddys amdano.",
        en="It says since when it has been known.",
    ),
    "remedy": Bilingual(
        cy="Mae'n dweud beth a wneir yn ei gylch.",
        en="It says what will be done about it.",
    ),
    "day": Bilingual(
        cy="Mae'n dweud pryd y profwyd y safle.",
        en="It says when the site was tested.",
    ),
    "method": Bilingual(
        cy="Mae'n dweud pwy a brofodd y safle, a sut.",
        en="It says who tested the site, and how.",
    ),
    "rule": Bilingual(
        cy="Mae'n enwi'r rheol nad oes rhaid i'r ffeiliau ei chadw.",
        en="It names the rule that the files need not keep.",
    ),
    "paths": Bilingual(
        cy="Mae'n dweud pa ffeiliau sydd wedi'u heithrio.",
        en="It says which files are exempt.",
    ),
    "reason": Bilingual(
        cy="Mae angen i'r sawl sy'n darllen hwn nesaf wybod pam.",
        en="Whoever reads this next needs to know why.",
    ),
    "terms": Bilingual(
        cy="Dyma dermau'r eirfa.",
        en="These are the glossary's terms.",
    ),
    "term": Bilingual(
        cy="Dyma'r gair y cytunwyd arno.",
        en="It is the agreed word.",
    ),
    "definition": Bilingual(
        cy="Mae'n egluro'r term i rywun nad yw'n gyfarwydd ag ef.",
        en="It explains the term to somebody who does not know it.",
    ),
    "source": Bilingual(
        cy="Mae'n dweud o ble y daw'r wybodaeth.",
        en="It says where the information comes from.",
    ),
    "status": Bilingual(
        cy=(
            "Mae'n dweud ar ba gam y mae'r gwaith a phwy sy'n gallu ei weld, neu o dan ba "
            "gyfeiriad y mae'r dudalen sy'n dangos hynny."
        ),
        en=(
            "It says what stage the work has reached and who can see it, or under which address "
            "the site has the page that shows it."
        ),
    ),
    "short_name": Bilingual(
        cy="Dyma'r enw mewn rhestrau a thablau.",
        en="It is the name in lists and tables.",
    ),
    "kind": Bilingual(
        cy="Mae'n dweud ai sgiliau, safonau neu nodau sydd yn y fframwaith.",
        en="It says whether the framework holds skills, standards or goals.",
    ),
    "version": Bilingual(
        cy="Mae fframweithiau'n newid; mae'r fersiwn yn dweud pa un yw hwn.",
        en="Frameworks change; the version says which one this is.",
    ),
    "publisher": Bilingual(
        cy="Mae'n dweud pwy sy'n cyhoeddi'r fframwaith.",
        en="It says who publishes the framework.",
    ),
    "read_on": Bilingual(
        cy="Mae'n dweud pryd y darllenwyd y ffeithiau.",
        en="It says when the facts were read.",
    ),
    "licence": Bilingual(
        cy="Mae'n dweud sut y caniateir defnyddio'r enwau.",
        en="It says how the names may be used.",
    ),
    "skills": Bilingual(
        cy="Dyma'r sgiliau, y pwyntiau neu'r nodau.",
        en="These are the skills, points or goals.",
    ),
    "skill": Bilingual(
        cy="Mae'n enwi'r sgil y mae'r modiwl yn ei ddysgu neu y mae'r rôl yn gofyn amdano.",
        en="It names the skill that the module teaches or the role requires.",
    ),
    "team": Bilingual(
        cy="Mae'n dweud pwy sy'n gofalu bod y modiwl yn gywir.",
        en="It says who keeps the module right.",
    ),
    "original": Bilingual(
        cy="Mae'n dweud ym mha iaith yr ysgrifennwyd y modiwl yn wreiddiol.",
        en="It says in which language the module was originally written.",
    ),
    "format": Bilingual(
        cy="Mae'n dweud sut y mae rhywun yn dysgu: wrth ei bwysau, mewn gweithdy, ac ati.",
        en="It says how somebody learns: at their own pace, in a workshop, and so on.",
    ),
    "minutes": Bilingual(
        cy="Mae darllenwyr am wybod faint o amser y bydd y modiwl yn ei gymryd.",
        en="Readers want to know how long the module will take.",
    ),
    "learn": Bilingual(
        cy="Mae darllenwyr am wybod faint o funudau y bydd y dysgu'n eu cymryd.",
        en="Readers want to know how many minutes the learning takes.",
    ),
    "relation": Bilingual(
        cy="Mae'n dweud a yw'r modiwl yn dysgu'r sgil neu'n ei gefnogi.",
        en="It says whether the module teaches the skill or supports it.",
    ),
    "last": Bilingual(
        cy="Mae'n dweud pryd y cafodd y modiwl ei adolygu ddiwethaf.",
        en="It says when the module was last reviewed.",
    ),
    "every": Bilingual(
        cy="Mae'n dweud pa mor aml y mae angen adolygu'r modiwl.",
        en="It says how often the module is due for review.",
    ),
    "purpose": Bilingual(
        cy="Mae'n dweud pam y byddai rhywun yn dilyn y rhaglen.",
        en="It says why somebody would follow the programme.",
    ),
    "slug": Bilingual(
        cy="Dyma ran olaf y cyfeiriad yn yr iaith hon.",
        en="It is the last part of the address in this language.",
    ),
    "stages": Bilingual(
        cy="Dyma rannau'r rhaglen, yn eu trefn.",
        en="These are the programme's parts, in order.",
    ),
    "title": Bilingual(
        cy="Dyma bennawd y dudalen, a'i henw mewn canlyniadau chwilio.",
        en="It is the heading of the page and its name in search results.",
    ),
    "outcomes": Bilingual(
        cy="Mae'n dweud beth y bydd y dysgwr yn gallu ei wneud.",
        en="It says what the learner will be able to do.",
    ),
    "question": Bilingual(
        cy="Dyma'r cwestiwn y mae darllenwyr yn ei ateb.",
        en="It is the question that readers answer.",
    ),
    "options": Bilingual(
        cy="Dyma'r atebion y mae darllenwyr yn dewis ohonynt.",
        en="These are the answers that readers choose from.",
    ),
    "text": Bilingual(
        cy="Dyma eiriau'r ateb.",
        en="These are the words of the answer.",
    ),
    "feedback": Bilingual(
        cy="Mae'n egluro i'r darllenydd pam mae'r ateb yn gywir neu'n anghywir.",
        en="It tells the reader why the answer is right or wrong.",
    ),
    "translation": Bilingual(
        cy="Mae'n dweud a oes rhywun wedi adolygu'r testun yn yr iaith hon.",
        en="It says whether a person has reviewed the text in this language.",
    ),
}
"""Why each key is needed, as a sentence; a test asks that no required key is left out."""

RULE = Rule(
    code="S005",
    name="key-missing",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r allwedd "{key}" ar goll. {what}',
        en='The key "{key}" is missing. {what}',
    ),
    remedy=Bilingual(
        cy="Ychwanegwch linell fel hon: {example}",
        en="Add a line such as this: {example}",
    ),
    why=Bilingual(
        cy="Mae'r tudalennau'n dangos y gwerth hwn, felly rhaid ei gael.",
        en="The pages show this value, so it has to be there.",
    ),
    words=PURPOSES,
    bad="title: Deall\n",
    good="title: Deall\nsummary: Dysgu gofyn cyn adeiladu.",
    find=Faults(FaultKind.KEY_MISSING),
)
