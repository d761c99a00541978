"""`qujat letters --gallery`: one page with every letter, and the editions' forms against them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk import rooms
from desk.gallery.page import forms_by_letter
from generate.gallery import Shown
from generate.journey import LetterRequest, LetterType, MadeLetter
from models.problem import Problem
from tests.desk.conftest import Clerk


def _drawn(types: list[LetterType], known: object, *, folder: Path, progress: object) -> object:
    request = LetterRequest(letter=types[0].letter, out=folder / "a.pdf")
    made = MadeLetter(
        request=request, form=types[0].form, language="kk", path=folder / "a.pdf", docx=None, blanks=(), pages=1,
        inputs="",
    )  # fmt: skip
    return (Shown(made, (folder / "a-1.png",)),), (Problem.of("letter-font", letter="receipt", font="Tinos"),)


@pytest.fixture
def draw(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "draw_gallery", _drawn)


@pytest.mark.usefixtures("draw")
def test_the_page_shows_pictures_editions_and_what_the_proof_says(clerk: Clerk, tmp_path: Path) -> None:
    said = clerk("--lang", "ru", "letters", "--gallery", tmp_path / "g")

    page = (tmp_path / "g" / "index.html").read_text(encoding="utf-8")
    assert said.status == 0
    assert "index.html" in said.out
    assert 'src="a-1.png"' in page
    assert "Tinos" in page
    assert 'href="#application_wheelchair_almaty_2012"' in page
    assert "печатает другой акт" in page


@pytest.mark.usefixtures("draw")
def test_a_folder_with_other_files_is_left_alone(clerk: Clerk, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")

    said = clerk("letters", "--gallery", tmp_path)

    assert said.status == 2
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_every_form_of_every_edition_is_counted_once() -> None:
    editions = rooms.catalogue().editions

    counts = forms_by_letter(editions)

    assert sum(counts.values()) == sum(len(edition.forms) for edition in editions)
    assert counts["refusal"] >= 20
