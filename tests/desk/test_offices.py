"""qujat offices: the directories of the acts on the screen and for programs."""

from __future__ import annotations

import json
from pathlib import Path

from tests.desk.conftest import Clerk


def test_offices_of_a_territory_and_a_channel_are_listed_for_programs(clerk: Clerk) -> None:
    said = clerk("offices", "--territory", "almaty-oblast", "--channel", "district_department", "--json")
    rows = json.loads(said.out)

    assert said.status == 0, said.err
    assert len(rows) == 19
    assert {row["channel"] for row in rows} == {"district_department"}
    assert rows[0]["id"] == "almaty-oblast/aksu"
    assert rows[0]["phones"] == ["8-72832 2-11-43"]


def test_a_word_finds_offices_by_name_address_and_district(clerk: Clerk) -> None:
    by_name = json.loads(clerk("offices", "карақастек", "--json").out)
    by_district = json.loads(clerk("offices", "ақсу ауданы", "--channel", "village_akim", "--json").out)

    assert [row["id"] for row in by_name] == ["almaty-oblast/zhambyl/karakastek"]
    assert len(by_district) == 18


def test_the_table_shows_the_name_that_office_takes(clerk: Clerk) -> None:
    said = clerk("offices", "--territory", "zhambyl-oblast", "--lang", "kk")

    assert said.status == 0, said.err
    assert "zhambyl-oblast/baizak" in said.out
    assert "utzszn_baizak@topmail.kz" in said.out


def test_offices_of_the_settings_stand_with_those_of_the_acts(clerk: Clerk, tmp_path: Path) -> None:
    settings = tmp_path / "qujat.toml"
    own = ('territory = "almaty-city"', 'channel = "akim"', 'name = {kk = "біздің"}', 'address = {kk = "осында"}')
    settings.write_text("\n".join(("[offices.ours]", *own)), encoding="utf-8")

    assert json.loads(clerk("offices", "біздің", "--settings", settings, "--json").out)[0]["id"] == "ours"


def test_an_unknown_territory_or_channel_is_refused_with_near_ones(clerk: Clerk) -> None:
    assert "almaty-oblast" in clerk("offices", "--territory", "almaty-oblst").err
    assert clerk("offices", "--channel", "pigeon").status == 2
