"""Sets of papers worked out by reading the acts: what the checklist must say of each, and by when it is due.

Every edition has a file in `worked/`, named `<family>[-<variant>]-<edition>.yaml`: a list of sets, each with a
sentence as its name, the day, the channel, what the operator says, the papers, and what is expected.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from law.engines.yaml_reader import yaml_of
from law.journey import due_of, load_catalogue
from models.case import Checklist
from models.law import Channel, Choice, Edition
from tests.law.bundle import checked, statuses, worked_papers

FOLDER = Path(__file__).parent / "worked"
EDITIONS = load_catalogue().editions

KEYS = {"name", "on", "channel", "facts", "papers", "marks", "expect"}
EXPECTED = {"status", "items", "questions", "due"}


def name_of(edition: Edition) -> str:
    """The name of an edition's file, without its ending."""
    return "-".join(part for part in (edition.family, edition.variant, edition.id) if part)


BY_NAME = {name_of(edition): edition for edition in EDITIONS}


def worked_sets() -> list[Any]:
    """Every worked set with its edition, under its edition's name and its own."""
    found: list[Any] = []
    for file in sorted(FOLDER.glob("*.yaml")):
        entries: Any = yaml_of(file)[0]  # keeps the bare key `on`, which YAML 1.1 reads as true
        found += [pytest.param(file.stem, worked, id=f"{file.stem}: {worked['name']}") for worked in entries]
    return found


def checklist_of(edition: Edition, worked: dict[str, Any]) -> Checklist:
    """The checklist of a worked set."""
    papers, people = worked_papers(worked["papers"])
    return checked(
        Choice(edition=edition, chosen="territory"),
        *papers,
        persons=people,
        on=worked["on"],
        channel=Channel(worked["channel"]) if worked.get("channel") else None,
        given=worked.get("facts") or {},
        marks=worked.get("marks") or {},
    )


@pytest.mark.parametrize("edition", EDITIONS, ids=name_of)
def test_every_edition_has_a_worked_set(edition: Edition) -> None:
    assert (FOLDER / f"{name_of(edition)}.yaml").is_file()


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_file_of_worked_sets_is_an_editions(file: Path) -> None:
    assert file.stem in BY_NAME


@pytest.mark.parametrize(("name", "worked"), worked_sets())
def test_a_worked_set_names_only_what_its_edition_has(name: str, worked: dict[str, Any]) -> None:
    edition, kinds = BY_NAME[name], load_catalogue().kinds
    items = {item.id for item in edition.required_documents}
    papers, _ = worked_papers(worked["papers"])

    assert set(worked) <= KEYS
    assert set(worked["expect"]) == EXPECTED
    assert {*worked["expect"]["items"], *(worked.get("marks") or {})} <= items
    assert {paper.kind for paper in papers} <= set(kinds)
    assert edition.in_force.holds_on(worked["on"])


@pytest.mark.parametrize(("name", "worked"), worked_sets())
def test_the_checklist_of_a_worked_set_is_as_the_act_has_it(name: str, worked: dict[str, Any]) -> None:
    checklist, expected = checklist_of(BY_NAME[name], worked), worked["expect"]

    assert statuses(checklist) == expected["items"]
    assert sorted(question.fact for question in checklist.questions) == sorted(expected["questions"])
    assert checklist.status == expected["status"]


@pytest.mark.parametrize(("name", "worked"), worked_sets())
def test_the_due_day_of_a_worked_set_is_as_the_act_counts_it(name: str, worked: dict[str, Any]) -> None:
    channel = Channel(worked["channel"]) if worked.get("channel") else None
    due = due_of(BY_NAME[name], channel=channel, on=worked["on"])
    expected = worked["expect"]["due"]

    assert (due.date if due else None) == (expected.isoformat() if expected else None)
