"""`llwybr new`: a module, a programme, a post or a term in both languages, ready to fill in.

On a terminal it asks for what no option says; elsewhere, or with --no-input, it takes the defaults.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args

import click

from llwybr.curriculum.addresses import slugify
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.glossary import WelshTerm
from llwybr.curriculum.identifiers import Slugs
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.module import ModuleFacts
from llwybr.edit import ids, module, pathway, post, skeletons, term
from llwybr.edit.inline import clean
from llwybr.edit.refusal import Refusal
from llwybr.edit.writing import check_absent, write_new

from .messages import say
from .options import F, common, fail, load

T = TypeVar("T")

_FORMATS = get_args(ModuleFacts.model_fields["format"].annotation)
_GENDERS = tuple(
    gender
    for option in get_args(WelshTerm.model_fields["gender"].annotation)
    for gender in get_args(option)
)
_MINUTES = "30+15"


@click.group("new")
def new() -> None:
    """Write a module, programme, post or term in both languages, ready to fill in."""


def _in_both(*names: str) -> Callable[[F], F]:
    """Options for words in both languages: --title-cy and --title-en."""

    def with_options(command: F) -> F:
        for name in reversed(names):
            for language, called in ((Language.EN, "English"), (Language.CY, "Welsh")):
                text = f"{name.capitalize()} in {called}."
                command = click.option(f"--{name}-{language.value}", help=text)(command)
        return command

    return with_options


_no_input = click.option("--no-input", is_flag=True, help="Ask nothing: take the defaults.")


@new.command("module")
@common
@_no_input
@_in_both("title", "summary", "slug")
@click.option("--minutes", help=f"To learn, and to practise: 30 or {_MINUTES}.")
@click.option("--format", help=f"One of: {', '.join(_FORMATS)}.")
@click.option("--owner", help="The team that keeps it right, as an id.")
@click.option("--skill", multiple=True, help="A skill that it teaches: gdad:user-focus=working.")
@click.argument("module_id", metavar="ID")
def module_command(
    root: Path | None, language: Language, no_input: bool, module_id: str, **given: Any
) -> None:
    """Write the facts and both texts of a module."""
    found, curriculum = load(root, language)
    author = Author(language, given, no_input)
    with _told(language):
        ids.check_id(module_id)
        ids.check_free(curriculum, "modules", module_id)
        check_absent(found, module.paths(module_id))
        title = author.words("title", skeletons.TITLE)
        wanted = module.NewModule(
            id=module_id,
            title=title,
            summary=author.words("summary", skeletons.SUMMARY),
            slug=_slugs(author, curriculum, "modules", module_id, title, skeletons.TITLE),
            format=author.one_of("format", _FORMATS, _FORMATS[0]),
            minutes=author.word("minutes", _MINUTES, module.Minutes.of),
            owner=author.word("owner", "", ids.optional),
            needs=author.several("skill", lambda each: ids.need(curriculum, each)),
        )
        write_new(found, module.texts(wanted, language))
    _report(module.paths(module_id), "new.next.module", language)


@new.command("pathway")
@common
@_no_input
@_in_both("name", "summary", "slug")
@click.option("--module", multiple=True, help="A module in it, by id, in their order.")
@click.argument("pathway_id", metavar="ID")
def pathway_command(
    root: Path | None, language: Language, no_input: bool, pathway_id: str, **given: Any
) -> None:
    """Write a programme put together by hand."""
    found, curriculum = load(root, language)
    author = Author(language, given, no_input)
    with _told(language):
        ids.check_id(pathway_id)
        ids.check_free(curriculum, "pathways", pathway_id)
        check_absent(found, [pathway.path(pathway_id)])
        name = author.words("name", skeletons.PATHWAY_NAME)
        summary = author.words("summary", skeletons.PATHWAY_SUMMARY)
        slug = _slugs(author, curriculum, "pathways", pathway_id, name, skeletons.PATHWAY_NAME)
        modules = author.several("module", lambda each: ids.module(curriculum, each))
        wanted = pathway.NewPathway(
            id=pathway_id,
            name=name,
            summary=summary,
            slug=slug,
            modules=modules or (pathway.first_module(curriculum),),
        )
        write_new(found, {pathway.path(pathway_id): pathway.text(wanted)})
    _report([pathway.path(pathway_id)], "new.next.pathway", language)


@new.command("post")
@common
@_no_input
@_in_both("title", "summary", "slug")
@click.option("--author", help="The person who writes it; left out: the organisation.")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), help="Default: today.")
@click.argument("post_id", metavar="ID")
def post_command(
    root: Path | None,
    language: Language,
    no_input: bool,
    date: datetime.datetime | None,
    post_id: str,
    **given: Any,
) -> None:
    """Write both texts of a post."""
    found, curriculum = load(root, language)
    author = Author(language, given, no_input)
    day = date.date() if date else datetime.date.today()
    with _told(language):
        ids.check_id(post_id)
        check_absent(found, post.paths(post_id, day))
        title = author.words("title", skeletons.POST_TITLE)
        wanted = post.NewPost(
            id=post_id,
            date=day,
            title=title,
            summary=author.words("summary", skeletons.POST_SUMMARY),
            slug=_slugs(author, curriculum, "posts", post_id, title, skeletons.POST_TITLE),
            author=author.word("author", "", _as_it_is),
        )
        write_new(found, post.texts(wanted))
    _report(post.paths(post_id, day), "new.next.post", language)


@new.command("term")
@common
@_no_input
@_in_both("term", "definition")
@click.option("--gender", help=f"Gender of the Welsh word: {', '.join(_GENDERS)}.")
@click.argument("term_id", metavar="ID")
def term_command(
    root: Path | None, language: Language, no_input: bool, term_id: str, **given: Any
) -> None:
    """Add a term to the glossary, in its sorted place."""
    found, curriculum = load(root, language)
    author = Author(language, given, no_input)
    with _told(language):
        ids.check_id(term_id)
        term.check_free(curriculum, term_id)
        words = author.words("term", term.words(term_id))
        wanted = term.NewTerm(
            id=term_id,
            term=words,
            definition=author.words("definition", skeletons.DEFINITION),
            gender=_gender(author, words, term.words(term_id)),
        )
        term.add(found, wanted)
    _report([term.PATH], "new.next.term", language)


@dataclass(frozen=True, slots=True)
class Author:
    """Whoever runs the command: has given options, and answers questions on a terminal."""

    language: Language
    given: Mapping[str, Any]
    no_input: bool

    @property
    def answers(self) -> bool:
        """Whether there is somebody to ask, whose answers do not end in a file or pipe."""
        return not self.no_input and sys.stdin.isatty() and sys.stdout.isatty()

    def words(self, name: str, default: Bilingual) -> Bilingual:
        """Words in both languages, Welsh first."""
        cy = self.word(f"{name}_cy", default.cy, _as_it_is)
        return Bilingual(cy=cy, en=self.word(f"{name}_en", default.en, _as_it_is))

    def one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        """One of several words."""
        return self.word(
            name, default, lambda each: ids.choice(each, choices), choices=", ".join(choices)
        )

    def word(self, name: str, default: str, understood: Callable[[str], T], **values: str) -> T:
        """What was given, answered or else the default, as `understood` makes sense of it.

        Raises Refusal for an option that makes no sense; an answer is asked for again.
        """
        given = clean(self.given.get(name) or "")
        if given or not self.answers:
            return understood(given or default)
        while True:
            try:
                return understood(self._ask(name, default, **values))
            except Refusal as refusal:
                click.echo(told(refusal, self.language), err=True)

    def several(self, name: str, understood: Callable[[str], T]) -> tuple[T, ...]:
        """Everything that was given, or answered until an empty answer."""
        if self.given[name] or not self.answers:
            return tuple(understood(clean(each)) for each in self.given[name])
        found: list[T] = []
        while True:
            answer = self.word(name, "", lambda each: understood(each) if each else None)
            if answer is None:
                return tuple(found)
            found.append(answer)

    def _ask(self, name: str, default: str, **values: str) -> str:
        question = say(f"new.ask.{name}", self.language, **values)
        try:
            answer = click.prompt(question, default, show_default=bool(default), err=True)
        except click.Abort:
            click.echo(err=True)
            fail(say("new.stopped", self.language))
        return clean(answer) or default


def _as_it_is(answer: str) -> str:
    return answer


def _slugs(
    author: Author,
    curriculum: Curriculum,
    section: str,
    record_id: str,
    title: Bilingual,
    no_title: Bilingual,
) -> Slugs:
    """Addresses: made from the title where there is one, and from the id where there is none."""

    def slug(language: Language) -> str:
        own = title.in_(language)
        made = slugify(own) if own != no_title.in_(language) else ""
        return author.word(
            f"slug_{language.value}",
            made or record_id,
            lambda each: ids.slug(curriculum, section, each, language),
        )

    return Slugs(cy=slug(Language.CY), en=slug(Language.EN))


def _gender(author: Author, words: Bilingual, no_words: Bilingual) -> str:
    """The gender of the Welsh word, which nothing can be made from."""
    if words.cy == no_words.cy:
        return author.one_of("gender", _GENDERS, term.GENDER)
    if not author.given["gender"] and not author.answers:
        fail(say("new.gender", author.language, choices=", ".join(_GENDERS)))
    return author.one_of("gender", _GENDERS, "")


@contextmanager
def _told(language: Language) -> Iterator[None]:
    """Ends the command with exit code 2 and the reason where nothing is written."""
    try:
        yield
    except Refusal as refusal:
        fail(told(refusal, language))


def told(refusal: Refusal, language: Language) -> str:
    """Why nothing is written, and what might have been meant."""
    text = say(f"new.{refusal.why.value}", language, **refusal.values)
    near = refusal.values.get("near")
    return f"{text} {say('role.near', language, near=near)}" if near else text


def _report(paths: Iterable[str], then: str, language: Language) -> None:
    """The files that were written, and what to do next."""
    for path in paths:
        click.echo(path)
    click.echo(say(then, language), err=True)
