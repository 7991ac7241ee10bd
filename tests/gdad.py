"""The official tables in a small form, and a later snapshot made from them for tests."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

OFFICIAL = Path(__file__).parent / "read" / "gdad-2025-09-15"

Record = dict[str, str]

RENAMED_SKILLS = {
    "Testing (business analysis)": "Business and user acceptance testing",
    "User experience analysis": "User experience insight analysis",
    "Empathy and inclusivity": "Applied empathy and inclusivity",
    "Systems analysis": "Digital and data systems analysis",
}
REMOVED_SKILL = "Enterprise and business architecture (business analyst)"
TAKEN_IN_BY = "Business modelling"
CONTENT_SKILLS = ("Content concepts and prototyping", "User focus (content design)")
"""Skills that content designers do not need any more; nothing takes their place."""

RENAMES = """\
roles:
  renamed: [{from: data-ethicist, to: data-and-ai-ethicist}]
skills:
  renamed:
    - {from: testing-business-analysis, to: business-and-user-acceptance-testing}
    - {from: user-experience-analysis, to: user-experience-insight-analysis}
    - {from: empathy-and-inclusivity, to: applied-empathy-and-inclusivity}
    - {from: systems-analysis, to: digital-and-data-systems-analysis}
  removed:
    - ids: [enterprise-and-business-architecture-business-analyst]
      merged_into: business-modelling
"""


@dataclass(frozen=True)
class Tables:
    """The rows of both tables."""

    roles: list[Record]
    skills: list[Record]

    def write_to(self, folder: Path) -> tuple[Path, Path]:
        """Write both files; return their paths."""
        paths = folder / "roles-2026-09-30.csv", folder / "skills.csv"
        for path, rows in zip(paths, (self.roles, self.skills), strict=True):
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.DictWriter(file, list(rows[0]))
                writer.writeheader()
                writer.writerows(rows)
        return paths


def official() -> Tables:
    return Tables(_rows(OFFICIAL / "roles.csv"), _rows(OFFICIAL / "skills.csv"))


def later() -> Tables:
    """A year on: a role, levels and skills added, renamed, corrected, merged and removed."""
    tables = official()
    roles = [row for each in tables.roles for row in _later(each)]
    roles += _requirements("Product and delivery", "Agile coach", AGILE_COACH)
    roles += _requirements("IT operations", "Business relationship manager", HEAD)
    roles += _requirements("Data", "Data and AI ethicist", ETHICISTS)
    removed = (REMOVED_SKILL, *CONTENT_SKILLS)
    skills = [
        {**row, "Skill Name": RENAMED_SKILLS.get(row["Skill Name"], row["Skill Name"])}
        for row in tables.skills
        if row["Skill Name"] not in removed
    ]
    new = {**dict.fromkeys(skills[0], "-"), "Skill Name": NEW_SKILL}
    return Tables(roles, [*skills, {**new, "Awareness": ""}])


NEW_SKILL = "Coaching in an Agile environment"
AGILE_COACH = {
    "Lead agile coach": {NEW_SKILL: "Expert"},
    "Senior agile coach": {NEW_SKILL: "Practitioner"},
}
HEAD = {"Head of business relationship management": {"IT service reporting": "Expert"}}
ETHICISTS = {
    "Data and AI ethicist": {"Applied social sciences": "Practitioner"},
    "Senior data and AI ethicist": {
        "Applied social sciences": "Expert",
        "Strategic thinking": "Working",
    },
}


def _later(row: Record) -> Iterable[Record]:
    row = {**row, "Skill Name": RENAMED_SKILLS.get(row["Skill Name"], row["Skill Name"])}
    if row["Role"] == "Data ethicist":
        row["Role"] = "Data and AI ethicist"
    if row["Skill Name"] == REMOVED_SKILL:
        row["Skill Name"] = TAKEN_IN_BY
    is_corrected = row["Skill Name"] == "Turning business problems into data design"
    if row["Role Level"].startswith("Lead analytics") and is_corrected:
        row["Skill Level"] = "Practitioner"
    return () if row["Skill Name"] in CONTENT_SKILLS else (row,)


def _requirements(family: str, role: str, levels: dict[str, dict[str, str]]) -> list[Record]:
    blank = dict.fromkeys(official().roles[0], "")
    return [
        {
            **blank,
            "Role Family": family,
            "Role": role,
            "Role Level": level,
            "Skill Name": skill,
            "Skill Level": at,
        }
        for level, needs in levels.items()
        for skill, at in needs.items()
    ]


def _rows(path: Path) -> list[Record]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
