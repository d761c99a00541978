from __future__ import annotations

from datetime import date

import pytest

from law.journey import channel_of, choose_edition, load_catalogue
from models.errors import InputError
from models.law import Channel
from tests.law.bundle import DAY_2013, DAY_2026

CATALOGUE = load_catalogue()


@pytest.mark.parametrize(
    ("service", "territory", "on", "edition", "chosen"),
    [
        ("wheelchair", "almaty-city", DAY_2013, "almaty-city-2012", "territory"),
        ("prosthetics", None, DAY_2013, "almaty-city-2012", "only_local"),
        ("wheelchair", "almaty-city", DAY_2026, "kazakhstan-2023", "national"),
        ("wheelchair", "panfilov-district", DAY_2026, "kazakhstan-2023", "national"),
        ("wheelchair", None, DAY_2026, "kazakhstan-2023", "national"),
        ("wheelchair", "kazakhstan", DAY_2026, "kazakhstan-2023", "national"),
        ("prosthetics", "almaty-city", date(2012, 5, 4), "almaty-city-2012", "territory"),
        ("sanatorium", "almaty-city", date(2014, 4, 10), "almaty-city-2012", "territory"),
        ("wheelchair", "kazakhstan", date(2023, 7, 1), "kazakhstan-2023", "national"),
    ],
)
def test_the_nearest_edition_in_force_is_taken(
    service: str, territory: str | None, on: date, edition: str, chosen: str
) -> None:
    choice = choose_edition(CATALOGUE, service=service, territory=territory, on=on)

    assert choice is not None
    assert (choice.edition.id, choice.chosen) == (edition, chosen)


@pytest.mark.parametrize(
    ("service", "territory", "on"),
    [
        ("wheelchair", "almaty-city", date(2013, 1, 17)),
        ("wheelchair", "almaty-city", date(2014, 4, 11)),
        ("wheelchair", "almaty-city", date(2023, 6, 30)),
        ("wheelchair", "kazakhstan", DAY_2013),
        ("wheelchair", "zhambyl-oblast", DAY_2013),
        ("prosthetics", None, date(2012, 5, 3)),
        ("targeted-social-assistance", None, DAY_2026),
    ],
)
def test_a_day_without_an_edition_has_none(service: str, territory: str | None, on: date) -> None:
    assert choose_edition(CATALOGUE, service=service, territory=territory, on=on) is None


@pytest.mark.parametrize(
    ("service", "territory", "code"),
    [
        ("wheel", "almaty-city", "service-unknown"),
        ("wheelchair/red", "almaty-city", "service-unknown"),
        ("wheelchair", "almaty", "territory-unknown"),
    ],
)
def test_unknown_names_are_refused_with_the_known_ones(service: str, territory: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        choose_edition(CATALOGUE, service=service, territory=territory, on=DAY_2013)

    assert refused.value.code == code
    assert "wheelchair" in str(refused.value) or "almaty-city" in str(refused.value)


def test_the_usual_channel_is_the_district_department() -> None:
    choice = choose_edition(CATALOGUE, service="wheelchair", territory=None, on=DAY_2026)
    assert choice is not None

    assert channel_of(choice.edition, None) is Channel.DISTRICT_DEPARTMENT
    assert channel_of(choice.edition, "portal") is Channel.PORTAL


@pytest.mark.parametrize(("channel", "code"), [("pigeon", "channel-unknown"), ("post", "channel-not-of-edition")])
def test_a_channel_must_be_one_of_the_editions(channel: str, code: str) -> None:
    choice = choose_edition(CATALOGUE, service="wheelchair", territory=None, on=DAY_2026)
    assert choice is not None

    with pytest.raises(InputError) as refused:
        channel_of(choice.edition, channel)

    assert refused.value.code == code
