"""Sentences and Markdown blocks, each made in both languages at once, so that they match."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Generic, TypeVar

from phrasebook import Noun, Pair, Phrasebook, Theme, capital

T = TypeVar("T")

_DOUBLED = ("admit", "cut", "get", "plan", "put", "scan", "set", "split", "stop")
_VOWELS = "aeiouâêîôûŵŷyh"
_CALLOUTS = ("note", "tip", "warning", "example")
_CODES = (
    ("yaml", "service: {slug}\nlanguages: [cy, en]\ncalls: {number}\nreviewed: true"),
    ("bash", 'cut -d, -f2 calls.csv | grep "{slug}" | sort | uniq -c | head -n {number}'),
    ("python", 'calls = [int(row["calls"]) for row in rows]\nprint(sum(calls) / {number})'),
    ("json", '{{"service": "{slug}", "languages": ["cy", "en"], "calls": {number}}}'),
    ("sql", "select month, count(*) from calls\nwhere service = '{slug}'\ngroup by month;"),
)


class Deck(Generic[T]):
    """Cards in random order; each is drawn once before any comes again."""

    def __init__(self, cards: Sequence[T], random: Random) -> None:
        """A shuffled copy of `cards`."""
        self._cards = list(cards)
        self._random = random
        self._left: list[T] = []

    def draw(self) -> T:
        """The next card."""
        if not self._left:
            self._random.shuffle(self._cards)
            self._left = list(self._cards)
        return self._left.pop()

    def hand(self, size: int) -> list[T]:
        """The next `size` cards."""
        return [self.draw() for _ in range(size)]


@dataclass(slots=True)
class Voice:
    """Says things about a few themes in one setting; what it says depends on `random` only."""

    book: Phrasebook
    themes: Sequence[Theme]
    setting: Noun
    random: Random
    decks: dict[str, Deck[Pair]] = field(init=False)

    def __post_init__(self) -> None:
        own = {
            "themes.headings": [each for theme in self.themes for each in theme.headings],
            "themes.sentences": [each for theme in self.themes for each in theme.sentences],
            "acts": [each for theme in self.themes for each in theme.acts],
        }
        self.decks = {
            name: Deck(cards, self.random) for name, cards in {**self.book.pools, **own}.items()
        }

    def say(self, pool: str, **more: Pair) -> Pair:
        """The next phrase of a pool, its slots filled, with a capital letter."""
        template = self.decks[pool].draw()
        if "{" not in template.cy:
            return template
        cy, en = self._slots()
        for name, pair in more.items():
            cy[name], en[name] = pair
        return Pair(capital(template.cy.format_map(cy)), capital(template.en.format_map(en)))

    def sentence(self) -> Pair:
        """A sentence, of the theme or of those that suit every theme."""
        return self.say(self.random.choice(("sentences", "sentences", "themes.sentences")))

    def sentences(self, count: int) -> Pair:
        """Sentences in a row."""
        return joined((self.sentence() for _ in range(count)), " ")

    def thing(self) -> Noun:
        """Something that the theme deals with."""
        return self.random.choice(self.random.choice(self.themes).things)

    def name(self) -> str:
        """Somebody's name."""
        return self.random.choice(self.book.names)

    def pick(self, pool: str) -> Pair:
        """Any phrase of a pool."""
        return self.random.choice(self.book.pools[pool])

    def _slots(self) -> tuple[dict[str, str], dict[str, str]]:
        act, thing, name = self.decks["acts"].draw(), self.thing(), self.name()
        cy = {
            "y_thing": with_article(thing.cy),
            "y_setting": with_article(self.setting.cy),
        }
        en = {"doing": present_participle(act.en)}
        filled = {
            "act": act,
            "thing": thing,
            "setting": self.setting,
            "name": Pair(name, name),
            "place": self.pick("places"),
            "when": self.pick("times"),
            "because": self.pick("becauses"),
            "if": self.pick("ifs"),
            "quality": self.pick("qualities"),
        }
        for slot, phrase in filled.items():
            cy[slot], en[slot] = phrase[0], phrase[1]
        return cy, en


def present_participle(act: str) -> str:
    """`ask open questions` as `asking open questions`."""
    verb, _, rest = act.partition(" ")
    if verb in _DOUBLED:
        verb += verb[-1]
    elif verb.endswith("e") and not verb.endswith("ee"):
        verb = verb[:-1]
    return f"{verb}ing {rest}".rstrip()


def with_article(noun: str) -> str:
    """A Welsh noun, mutated already, with its article; w is a consonant before a vowel."""
    begins_with_vowel = noun[0] in _VOWELS or (noun[0] == "w" and noun[1] not in "aeio")
    return f"yr {noun}" if begins_with_vowel else f"y {noun}"


def joined(pairs: Iterable[Pair], between: str) -> Pair:
    """Texts after each other, in both languages."""
    every = list(pairs)
    return Pair(between.join(each.cy for each in every), between.join(each.en for each in every))


def marked(before: str, pair: Pair, after: str = "") -> Pair:
    """A text with the same signs before and after it in both languages."""
    return Pair(f"{before}{pair.cy}{after}", f"{before}{pair.en}{after}")


def bullets(lines: Iterable[Pair]) -> Pair:
    """A bullet list."""
    return joined((marked("- ", line) for line in lines), "\n")


def numbered(lines: Iterable[Pair]) -> Pair:
    """A numbered list."""
    return joined((marked(f"{n}. ", line) for n, line in enumerate(lines, 1)), "\n")


def table(header: Sequence[Pair], rows: Iterable[Sequence[Pair]]) -> Pair:
    """A table."""
    rule = [Pair("---", "---")] * len(header)
    lines = (marked("| ", joined(row, " | "), " |") for row in (header, rule, *rows))
    return joined(lines, "\n")


def callout(voice: Voice) -> Pair:
    """A note, tip, warning or example with a title."""
    kind = voice.random.choice(_CALLOUTS)
    title = marked(f'!!! {kind} "', voice.say("callouts"), '"')
    return joined((title, marked("    ", voice.sentences(2))), "\n")


def code(voice: Voice, slug: str) -> Pair:
    """Fenced code, the same in both languages."""
    language, template = voice.random.choice(_CODES)
    text = template.format(slug=slug, number=voice.random.randrange(10, 400))
    fenced = f"```{language}\n{text}\n```"
    return joined((voice.say("codes"), Pair(fenced, fenced)), "\n\n")


def list_of_things(voice: Voice) -> Pair:
    """A bullet list in which something is named and something is said about it."""
    named = sorted({voice.thing() for _ in range(voice.random.randrange(3, 6))})
    lines = []
    for noun in named:
        said = voice.sentence()
        cy, en = capital(noun.plain), capital(noun.en)
        lines.append(Pair(f"**{cy}**: {said.cy}", f"**{en}**: {said.en}"))
    return joined((voice.say("lists"), bullets(lines)), "\n\n")


def work_table(voice: Voice) -> Pair:
    """A table of what is done, by whom and for how long."""
    header = (Pair("Gwaith", "Work"), Pair("Pwy", "Who"), Pair("Munudau", "Minutes"))
    rows = []
    for act in voice.decks["acts"].hand(4):
        name, minutes = voice.name(), str(voice.random.randrange(5, 60, 5))
        task = Pair(capital(act.cy), capital(act.en))
        rows.append((task, Pair(name, name), Pair(minutes, minutes)))
    return joined((voice.say("tables"), table(header, rows)), "\n\n")


def month_table(voice: Voice) -> Pair:
    """A table of figures by month."""
    header = (Pair("Mis", "Month"), Pair("Galwadau", "Calls"), Pair("Ymweliadau", "Visits"))
    months = voice.book.pools["months"]
    start = voice.random.randrange(len(months) - 5)
    rows = [(month, _number(voice), _number(voice)) for month in months[start : start + 6]]
    return joined((voice.say("tables"), table(header, rows)), "\n\n")


def question_table(voice: Voice, skills: Sequence[Pair]) -> Pair:
    """A table of skills, each with a question to ask and with somebody who can help."""
    header = (
        Pair("Sgil", "Skill"),
        Pair("Cwestiwn", "Question"),
        Pair("Pwy all helpu", "Who can help"),
    )
    rows = []
    for skill in voice.random.sample(list(skills), 4):
        name = voice.name()
        rows.append((skill, voice.say("questions"), Pair(name, name)))
    return joined((voice.say("tables"), table(header, rows)), "\n\n")


def steps(voice: Voice, count: int) -> Pair:
    """A numbered list of things to do."""
    return numbered(voice.say("steps") for _ in range(count))


def _number(voice: Voice) -> Pair:
    number = str(voice.random.randrange(20, 900))
    return Pair(number, number)
