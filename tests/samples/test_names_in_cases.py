"""Names that papers print declined: the form as a typist sets it, the truth in the nominative."""

from __future__ import annotations

import random
from datetime import date

import pytest

from samples.layouts import LAYOUTS, draw_paper, order_for
from samples.papers import employment, schooling
from samples.people import cast_of
from samples.runs import in_case

REGISTERED = (employment, schooling)


@pytest.mark.parametrize(
    ("name", "field", "case", "feminine", "shown"),
    [
        ("Ахметова", "surname", "dative", True, "Ахметовой"),
        ("Серик", "given_name", "dative", False, "Серику"),
        ("Петровна", "patronymic", "genitive", True, "Петровны"),
        ("Серікқызы", "patronymic", "kkdative", True, "Серікқызына"),
        ("Серікұлы", "patronymic", "kkgenitive", False, "Серікұлының"),
        ("Серикович", "patronymic", "kkdative", False, "Сериковичке"),
        ("Петровна", "patronymic", "kkdative", True, "Петровнаға"),
    ],
)
def test_a_name_takes_the_ending_of_its_case(name: str, field: str, case: str, feminine: bool, shown: str) -> None:
    assert in_case(name, field, case, feminine=feminine) == shown


def test_a_declined_name_is_noted_as_such_with_the_nominative_as_its_truth() -> None:
    rng = random.Random("declined")
    cast = cast_of(rng, on=date(2013, 3, 4), with_child=False)
    chosen = LAYOUTS["work_certificate", "running-ru"]
    paper = draw_paper(chosen, order_for(chosen, cast["applicant"], cast, date(2013, 3, 4), rng, {}))
    name = cast["applicant"].ru
    patronymic = paper.fields["patronymic"]
    assert (patronymic.value, patronymic.declined) == (name.patronymic, True)
    assert patronymic.shown != name.patronymic


def test_a_name_that_stands_undeclined_elsewhere_on_the_paper_is_noted_from_there() -> None:
    rng = random.Random("spread")
    cast = cast_of(rng, on=date(2013, 3, 4), with_child=False)
    chosen = LAYOUTS["education_document", "diploma-spread"]
    paper = draw_paper(chosen, order_for(chosen, cast["applicant"], cast, date(2013, 3, 4), rng, {}))
    assert not paper.fields["patronymic"].declined
