"""qujat catalogue: the site of the information stand, in Kazakh and Russian, and the office's own folder checked."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from desk import rooms
from desk.stand.site import TONGUES, editions_of_territory, page_name
from tests.desk.conftest import Clerk

CATALOGUE = rooms.catalogue()


@pytest.fixture
def site(clerk: Clerk, tmp_path: Path) -> Path:
    out = tmp_path / "site"
    said = clerk("catalogue", "--out", out, "--on", "2026-11-21", "--no-sheets")
    assert said.status == 0, said.err
    assert said.out == f"{out / 'index.html'}\n"
    return out


def words_of(page: Path) -> str:
    return "".join(unescape(re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8"))).split())


def test_every_edition_has_a_page_in_both_languages_and_the_index_leads_to_it(site: Path) -> None:
    for tongue in TONGUES:
        index = (site / f"{tongue}.html").read_text(encoding="utf-8")
        for edition in CATALOGUE.editions:
            name = page_name(edition, tongue)
            assert f'href="{name}"' in index
            assert (site / name).is_file()


def test_no_link_of_the_site_is_dead_and_nothing_comes_from_outside(site: Path) -> None:
    for page in site.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "http" not in re.sub(r">[^<]*<", "><", text).replace('http-equiv="', "")
        for target in re.findall(r'href="([^"]+)"', text):
            assert (site / target).is_file(), f"{page.name} leads to {target}"


def test_a_page_says_each_paper_with_its_clause_and_each_ground(site: Path) -> None:
    for edition in CATALOGUE.editions:
        words = words_of(site / page_name(edition, "kk"))
        for item in edition.required_documents:
            wording = item.text.get("kk") or item.text["ru"]
            assert "".join(wording.split()).rstrip(";,.") in words
        for ground in edition.grounds:
            wording = ground.text.get("kk") or ground.text["ru"]
            assert "".join(wording.split()).rstrip(";,.") in words


def test_an_edition_of_the_past_is_set_apart_by_the_day(site: Path) -> None:
    index = (site / "ru.html").read_text(encoding="utf-8")
    in_force, past = index.split("Утратили силу")
    assert "wheelchair.kazakhstan-2023.ru.html" in in_force
    assert "wheelchair.almaty-city-2012.ru.html" in past


def test_a_territory_gets_its_own_editions_and_those_around_it() -> None:
    names = {edition.territory for edition in editions_of_territory(CATALOGUE, "almaty-city")}
    assert names == {"almaty-city", "kazakhstan"}


def test_the_site_is_written_anew_over_an_earlier_one_but_never_over_other_files(
    clerk: Clerk, site: Path, tmp_path: Path
) -> None:
    stale = site / "gone.almaty-city-2012.ru.html"
    stale.write_text("of an earlier catalogue", encoding="utf-8")
    assert clerk("catalogue", "--out", site, "--no-sheets").status == 0
    assert not stale.exists()

    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.html").write_text("mine", encoding="utf-8")
    said = clerk("catalogue", "--out", other, "--no-sheets")
    assert said.status == 2
    assert (other / "letter.html").read_text(encoding="utf-8") == "mine"


def test_the_sheets_are_asked_for_in_both_languages(clerk: Clerk, tmp_path: Path) -> None:
    said = clerk("catalogue", "--out", tmp_path / "site", "--territory", "panfilov-district")
    assert said.status == 0, said.err
    edition = editions_of_territory(CATALOGUE, "panfilov-district")[0]
    for tongue in TONGUES:
        assert (tmp_path / "site" / page_name(edition, tongue, "pdf")).is_file()


@pytest.mark.parametrize(
    "line",
    [
        ("catalogue",),
        ("catalogue", "chek", "x"),
        ("catalogue", "check"),
        ("catalogue", "--out", "x", "--territory", "Y"),
    ],
    ids=lambda line: " ".join(line),
)
def test_a_wrong_call_is_one_sentence_and_status_2(clerk: Clerk, line: tuple[str, ...]) -> None:
    said = clerk(*line)
    assert said.status == 2
    assert said.err.count("\n") == 1
