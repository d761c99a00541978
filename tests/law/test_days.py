"""Terms around the holidays of three decades; the days of rest of a year by the decrees that moved them."""

from __future__ import annotations

from datetime import date

import pytest

from law.due import days_to_date, deadline_to_date, is_working_day
from law.journey import check_papers, due_of, grant_start_of, load_catalogue
from models.catalogue import MovedDays
from models.law import Channel, Choice, Deadline, GrantStart
from models.wording import Language
from tests.law.bundle import checked, edition_of

NOTHING_MOVED = MovedDays()


@pytest.mark.parametrize(
    ("start", "amount", "end", "why"),
    [
        (date(2013, 3, 4), 10, date(2013, 3, 19), "8 March is off"),
        (date(2013, 3, 18), 5, date(2013, 3, 28), "Nauryz 21-23, and 25 for Saturday 23"),
        (date(2013, 4, 29), 10, date(2013, 5, 16), "1, 7, 9 May off, 10 May for worked Saturday 4"),
        (date(2013, 12, 27), 5, date(2014, 1, 8), "28 December worked for 3 January; 1-2, 7 January off"),
        (date(2009, 3, 19), 2, date(2009, 3, 24), "Nauryz was one day, Sunday 22, moved to Monday"),
        (date(2009, 12, 14), 5, date(2009, 12, 23), "16-17 off, 18 for worked Sunday 20"),
        (date(2008, 12, 29), 4, date(2009, 1, 6), "1-2 January off"),
        (date(2026, 3, 18), 3, date(2026, 3, 26), "Nauryz 21-23, and 24-25 for the week-end in it"),
        (date(2026, 4, 30), 5, date(2026, 5, 12), "1, 7 May off, 11 May for Saturday 9"),
        (date(2025, 12, 30), 3, date(2026, 1, 6), "1-2 January off, then a week-end"),
        (date(2013, 3, 9), 1, date(2013, 3, 11), "taken in on a Saturday"),
        (date(2013, 3, 20), 1, date(2013, 3, 26), "on the eve of Nauryz"),
        (date(2013, 3, 22), 1, date(2013, 3, 26), "taken in on Nauryz itself"),
        (date(2012, 12, 27), 3, date(2013, 1, 3), "29 December worked for the 31st; 1-2 January off"),
        (date(2013, 10, 10), 3, date(2013, 10, 16), "worked Saturday 12 for Monday 14; 15 is Kurban Ait"),
        (date(2013, 11, 29), 1, date(2013, 12, 3), "1 December was a Sunday, 2 off for it"),
        (date(2013, 12, 13), 1, date(2013, 12, 18), "16-17 December off"),
        (date(2009, 4, 30), 6, date(2009, 5, 12), "1 May off, 11 May for Saturday 9"),
        (date(2009, 3, 6), 1, date(2009, 3, 10), "Sunday 8 March moved to Monday"),
        (date(2009, 7, 3), 1, date(2009, 7, 7), "the day of the capital"),
        (date(2009, 11, 26), 1, date(2009, 11, 30), "Kurban Ait on Friday 27"),
        (date(2009, 12, 31), 1, date(2010, 1, 5), "2 January was a Saturday, 4 off for it"),
        (date(2026, 3, 20), 1, date(2026, 3, 26), "Nauryz and the days for its week-end"),
        (date(2026, 5, 26), 1, date(2026, 5, 28), "Kurban Ait on 27 May"),
        (date(2026, 12, 31), 1, date(2027, 1, 5), "2 January is a Saturday, 4 off for it"),
    ],
)
def test_working_days_skip_holidays_and_follow_moved_days(start: date, amount: int, end: date, why: str) -> None:
    assert days_to_date(start, amount, NOTHING_MOVED) == end, why


def test_the_catalogues_own_table_goes_before_the_library() -> None:
    moved = MovedDays(days_off={date(2026, 2, 3): "decree"}, worked={date(2026, 2, 7): "decree"})

    assert not is_working_day(date(2026, 2, 3), moved)
    assert is_working_day(date(2026, 2, 7), moved)
    assert days_to_date(date(2026, 2, 2), 4, moved) == date(2026, 2, 7)


@pytest.mark.parametrize(
    ("service", "territory", "channel", "on", "due", "clause"),
    [
        ("wheelchair", "almaty-city", None, date(2013, 3, 4), "2013-03-19", "5.1"),
        ("sanatorium", "almaty-city", None, date(2013, 3, 4), "2013-03-19", "4.1"),
        ("prosthetics", "almaty-city", Channel.DISTRICT_DEPARTMENT, date(2013, 3, 4), "2013-03-19", "8(1)"),
        ("prosthetics", "almaty-city", Channel.CPSC, date(2013, 3, 4), "2013-03-20", "8(1)"),
        ("wheelchair", None, Channel.STATE_CORPORATION, date(2026, 2, 2), "2026-02-09", "102; App. 13 item 3"),
        ("wheelchair", None, Channel.PROACTIVE_SMS, date(2026, 2, 2), "2026-02-09", "106; App. 13 item 3"),
    ],
)
def test_the_due_day_of_an_edition(
    service: str, territory: str | None, channel: Channel | None, on: date, due: str, clause: str
) -> None:
    """The day of intake never counts; the centre's excluded day of issue adds one working day."""
    found = due_of(edition_of(service, territory, on).edition, channel=channel, on=on)

    assert found is not None
    assert (found.date, found.clause) == (due, clause)


@pytest.mark.parametrize(
    ("amount", "unit", "on", "end"),
    [
        (15, "calendar_day", date(2013, 3, 1), date(2013, 3, 18)),  # 16.03 is a Saturday
        (1, "month", date(2013, 1, 31), date(2013, 2, 28)),
        (1, "quarter", date(2013, 11, 29), date(2014, 2, 28)),
        (30, "minute", date(2013, 3, 4), None),
    ],
)
def test_terms_in_other_units(amount: int, unit: str, on: date, end: date | None) -> None:
    term = Deadline.model_validate({"id": "service", "what": {}, "amount": amount, "unit": unit, "clause": "1"})

    assert deadline_to_date(term, on, NOTHING_MOVED) == end


@pytest.mark.parametrize(
    ("amount", "unit", "excludes", "on", "end"),
    [
        (10, "working_day", [], date(2013, 9, 2), date(2013, 9, 16)),
        (10, "working_day", ["intake_day"], date(2013, 9, 2), date(2013, 9, 16)),  # it never counts
        (10, "working_day", ["intake_day", "issue_day"], date(2013, 9, 2), date(2013, 9, 17)),
        (10, "calendar_day", [], date(2013, 9, 2), date(2013, 9, 12)),
        (10, "calendar_day", ["intake_day", "issue_day"], date(2013, 9, 2), date(2013, 9, 13)),
        (10, "calendar_day", ["issue_day"], date(2013, 9, 3), date(2013, 9, 16)),  # 14 is a Saturday
        (1, "month", ["issue_day"], date(2013, 9, 2), date(2013, 10, 3)),
    ],
)
def test_days_that_an_edition_keeps_out_of_a_term(
    amount: int, unit: str, excludes: list[str], on: date, end: date
) -> None:
    given = {"id": "service", "what": {}, "amount": amount, "unit": unit, "clause": "1", "excludes": excludes}

    assert deadline_to_date(Deadline.model_validate(given), on, NOTHING_MOVED) == end


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_term_in_minutes_has_no_day_but_is_said(language: Language) -> None:
    edition = edition_of("employment-referral").edition
    checklist = check_papers(
        Choice(edition=edition, chosen="territory"),
        documents=(),
        persons=(),
        on=date(2013, 3, 4),
        channel=None,
        given={},
        marks={},
        catalogue=load_catalogue(),
        language=language,
    )

    assert due_of(edition, channel=None, on=date(2013, 3, 4)) is None
    assert "30" in checklist.notes[0]


# ---- the month of a grant -----------------------------------------------------------------------------------


HOUSING = edition_of("wheelchair").edition.model_copy(
    update={
        "grant_starts": (
            GrantStart(from_day=1, to_day=24, months_later=0, clause="12.1"),
            GrantStart(from_day=26, to_day=31, months_later=1, clause="12.1"),
        )
    }
)
"""An edition with the rule of housing assistance: before the 25th, after the 25th."""


@pytest.mark.parametrize(
    ("on", "start"),
    [
        (date(2013, 3, 1), "2013-03-01"),
        (date(2013, 3, 24), "2013-03-01"),
        (date(2013, 3, 26), "2013-04-01"),
        (date(2013, 12, 31), "2014-01-01"),
    ],
)
def test_the_day_of_the_month_decides_from_when_it_is_granted(on: date, start: str) -> None:
    grant = grant_start_of(HOUSING, on=on)

    assert grant is not None
    assert (grant.date, grant.clause) == (start, "12.1")
    assert ".".join(reversed(start.split("-"))) in grant.because


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_day_that_the_text_leaves_out_is_said_to_be(language: Language) -> None:
    grant = grant_start_of(HOUSING, on=date(2013, 3, 25), language=language)

    assert grant is not None
    assert grant.date is None
    assert "25" in grant.because


def test_an_edition_without_such_a_rule_names_no_month() -> None:
    assert grant_start_of(edition_of("wheelchair").edition, on=date(2013, 3, 25)) is None


def test_the_checklist_carries_the_month() -> None:
    checklist = checked(Choice(edition=HOUSING, chosen="territory"), on=date(2013, 3, 25))

    assert checklist.grant is not None
    assert checklist.grant.date is None
