"""The modules of the corpus: their place among each other, and their text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from llwybr.curriculum.addresses import slugify
from phrasebook import Noun, Pair, Phrasebook, Theme, capital
from prose import (
    Deck,
    Voice,
    bullets,
    callout,
    code,
    joined,
    list_of_things,
    marked,
    month_table,
    question_table,
    steps,
    work_table,
)

COURSE = 8
"""Modules in a course, which build on each other."""

TRY = Pair("Rhowch gynnig arni yn y gwaith", "Try it at work")
FURTHER = Pair("Darllen pellach", "Further reading")


@dataclass(frozen=True, slots=True)
class Course:
    """A row of modules about one theme in one setting; also a pathway."""

    number: int
    theme: Theme
    setting: Noun

    @property
    def name(self) -> Pair:
        """The theme and the setting."""
        theme, setting = self.theme.name, self.setting
        return Pair(f"{theme.cy}: {setting.plain}", f"{theme.en}: {setting.en}")


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is settled about a module before its text is written."""

    number: int
    id: str
    course: Course
    act: Pair
    title: Pair

    @property
    def position(self) -> int:
        """Its place in its course, from 0."""
        return self.number % COURSE

    @property
    def rank(self) -> int:
        """How high the module stands, from 1 to 4; it never falls within a course."""
        return 1 + self.position * 4 // COURSE

    @property
    def slug(self) -> Pair:
        """The last part of its address."""
        return Pair(slugify(self.title.cy), slugify(self.title.en))


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a text can point at. Terms are glossary terms with their ids."""

    lessons: Sequence[Lesson]
    terms: Sequence[tuple[str, Pair]]
    skills: Sequence[Pair]


def most(book: Phrasebook) -> int:
    """How many modules there can be without any being there twice."""
    return len(book.themes) * len(book.settings) * COURSE


def lessons(book: Phrasebook, count: int) -> tuple[Lesson, ...]:
    """The first `count` modules; a module is the same whatever the count."""
    return tuple(_lesson(book, number) for number in range(count))


def _lesson(book: Phrasebook, number: int) -> Lesson:
    course = _course(book, number // COURSE)
    acts, setting = course.theme.acts, course.setting
    act = acts[(course.number + number % COURSE) % len(acts)]
    title = Pair(f"{capital(act.cy)}: {setting.plain}", f"{capital(act.en)}: {setting.en}")
    return Lesson(number, slugify(title.en), course, act, title)


def _course(book: Phrasebook, number: int) -> Course:
    """The themes take turns; each meets every setting once before it meets one again."""
    row, column = divmod(number, len(book.themes))
    setting = book.settings[(row + 5 * column) % len(book.settings)]
    return Course(number, book.themes[column], setting)


def voice_of(book: Phrasebook, lesson: Lesson, random: Random) -> Voice:
    """A voice that speaks of the theme of the module and of another, drawn at random."""
    other = random.choice([theme for theme in book.themes if theme is not lesson.course.theme])
    return Voice(book, (lesson.course.theme, other), lesson.course.setting, random)


def body(voice: Voice, lesson: Lesson, shelf: Shelf, *, has_image: bool) -> Pair:
    """The text below the front matter, about 1,000 words in each language."""
    blocks = [_paragraph(voice)]
    links = Deck(_links(voice, lesson, shelf), voice.random)
    makers = _makers(voice, lesson, shelf)
    for number, maker in enumerate(makers):
        blocks.append(marked("## ", voice.say("themes.headings" if number % 2 else "headings")))
        blocks += [_paragraph(voice), maker(), joined((_paragraph(voice), links.draw()), " ")]
        if number in (1, 3):
            blocks += [marked("### ", voice.say("headings")), _paragraph(voice)]
    if has_image:
        blocks.insert(2, image(voice, lesson))
    return joined([*blocks, *_ending(voice)], "\n\n")


def key_points(voice: Voice) -> tuple[Pair, ...]:
    """What to remember, for the front matter."""
    return tuple(voice.say("points") for _ in range(4))


def image(voice: Voice, lesson: Lesson) -> Pair:
    """A sentence and an image with its alternative text."""
    setting = lesson.course.setting
    cy = f"![Siart bar o'r galwadau i'r {setting.cy} dros chwe mis](../images/{lesson.id}.png)"
    en = f"![Bar chart of the calls to the {setting.en} over six months](../images/{lesson.id}.png)"
    return joined((voice.say("images"), Pair(cy, en)), "\n\n")


def _paragraph(voice: Voice) -> Pair:
    return voice.sentences(voice.random.randrange(2, 5))


def _makers(voice: Voice, lesson: Lesson, shelf: Shelf) -> list[Callable[[], Pair]]:
    """What the sections hold besides paragraphs, in random order."""
    makers: list[Callable[[], Pair]] = [
        lambda: list_of_things(voice),
        lambda: callout(voice),
        lambda: joined((voice.say("orders"), steps(voice, 4)), "\n\n"),
        lambda: question_table(voice, shelf.skills),
    ]
    makers.append(
        voice.random.choice(
            (
                lambda: work_table(voice),
                lambda: month_table(voice),
                lambda: code(voice, slugify(lesson.course.setting.en)),
            )
        )
    )
    voice.random.shuffle(makers)
    return makers


def _links(voice: Voice, lesson: Lesson, shelf: Shelf) -> list[Pair]:
    """Sentences that lead to other modules and to terms, one for each section."""
    others = voice.random.sample(shelf.lessons, min(4, len(shelf.lessons)))
    found = []
    for other in [each for each in others if each is not lesson][:3]:
        link = Pair(f"[{other.title.cy}]({other.id}.md)", f"[{other.title.en}]({other.id}.md)")
        found.append(voice.say("module_links", link=link))
    for term_id, term in voice.random.sample(shelf.terms, 5 - len(found)):
        link = marked("[", term, f"](../glossary.md#{term_id})")
        found.append(voice.say("term_links", link=link))
    return found


def _ending(voice: Voice) -> list[Pair]:
    """What every module ends with."""
    readings = voice.random.sample(voice.book.readings, 3)
    links = [
        Pair(f"[{each.name.cy}]({each.url.cy})", f"[{each.name.en}]({each.url.en})")
        for each in readings
    ]
    return [
        marked("## ", TRY),
        _paragraph(voice),
        steps(voice, 5),
        marked("## ", FURTHER),
        bullets(links),
    ]
