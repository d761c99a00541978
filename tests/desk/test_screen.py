"""What a command says when it is done: every sentence once, with the papers that it is about."""

from __future__ import annotations

from desk.screen import _told_once
from models.problem import Problem


def _unknown(document: str) -> Problem:
    return Problem.of("paper-unknown", path=f"documents/{document}/kind")


def test_a_sentence_is_said_once_with_its_papers() -> None:
    lines = _told_once([_unknown("d1"), Problem.of("disk-full"), _unknown("d4")])

    assert [line.endswith("[d1, d4]") for line in lines] == [True, False]
    assert lines[1] == Problem.of("disk-full").message


def test_of_many_papers_a_dozen_are_named_and_all_are_counted() -> None:
    (line,) = _told_once([_unknown(f"d{number}") for number in range(1, 41)])

    assert line.endswith("d11, d12, … (40)]")
