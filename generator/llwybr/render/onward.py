"""From a module on along a path: links that keep the path in mind, and what comes next on it.

A link from a path to a module names the path by its key, after `?path=`. The module's page leads on
along the programmes that hold it. Where the reader came along another path, a script asks for that
path's route, so that a module's page is no larger for being on many paths.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from llwybr.plan.paths import LearningPath

from .frame import Label, Link, Scene

ROUTES = "assets/routes"
"""The folder of the routes below the site's root."""


@dataclass(frozen=True, slots=True)
class Way:
    """A programme that a module is on, and how it goes on: `following` is None at its end."""

    path: Link
    place: str
    following: Link | None


def step_link(scene: Scene, module_id: str, path: LearningPath) -> Link:
    """A link to a module on a path that tells the module's page which path that is."""
    link = scene.module_link(module_id)
    return replace(link, href=f"{link.href}?path={path.key}")


def ways(scene: Scene, module_id: str) -> Iterator[Way]:
    """The programmes that a module is on, in the order of their ids."""
    for pathway_id in scene.plan.programmes.get(module_id, ()):
        path = scene.plan.paths[scene.language, f"pathways/{pathway_id}"]
        modules = [step.module for step in path.steps]
        after = modules.index(module_id) + 1
        following = modules[after : after + 1]
        yield Way(
            path=scene.pathway_link(pathway_id),
            place=_place(scene, after, len(modules)),
            following=step_link(scene, following[0], path) if following else None,
        )


def _place(scene: Scene, number: int, steps: int) -> str:
    words = scene.words["onward.place"]
    return words.replace("{n}", str(number)).replace("{m}", str(steps))


def routes(scene: Scene) -> Iterator[tuple[str, bytes]]:
    """The route of every path with steps in the scene's language: its place and its content.

    A route is JSON: the path's name and address, and those of its modules in order. Addresses are
    relative to the route's own, and `lang` is the language of a name that is not the page's.
    """
    for (language, key), path in scene.plan.paths.items():
        if language is scene.language and path.steps:
            file = f"{ROUTES}/{language.value}/{key}.json"
            root = "../" * file.count("/")
            steps = [_step(scene, step.module, root) for step in path.steps]
            route = {**_named(_name(scene, path), root + _address(scene, key)), "steps": steps}
            written = json.dumps(route, ensure_ascii=False, separators=(",", ":"))
            yield file, written.encode() + b"\n"


def _step(scene: Scene, module_id: str, root: str) -> dict[str, str]:
    title = scene.plan.curriculum.modules[module_id].edition(scene.language).front.value.title
    address = root + _address(scene, f"modules/{module_id}")
    return {"module": module_id, **_named(Label(title), address)}


def _address(scene: Scene, key: str) -> str:
    return scene.plan.page(key, scene.language).address


def _named(label: Label, address: str) -> dict[str, str]:
    return {"name": label.text, **({"lang": label.lang} if label.lang else {}), "href": address}


def _name(scene: Scene, path: LearningPath) -> Label:
    if path.place:
        return scene.place_link(path.place).label
    return scene.pathway_link(path.pathway or "").label
