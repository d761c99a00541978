"""Which letters fit half a page: as measured, and only of the template that was measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfWriter

from generate.engines.glance import glances
from generate.halves import MEASURED, half_page_languages
from generate.impose import HALF_PAGE
from generate.journey import letter_types
from generate.letter_code import template_to_version
from generate.letter_type import TEMPLATES

AGAIN = "a template changed: run `python -m desk.gallery.halves` and commit templates/halves.json"


def test_every_letter_is_measured_as_it_is_printed_now() -> None:
    measured = json.loads(MEASURED.read_text(encoding="utf-8"))
    stale = [
        f"{known.form} {language}"
        for known in letter_types()
        for language in known.languages
        if measured.get(known.form, {}).get(language, [""])[0] != template_to_version(known.template(language))
    ]

    assert not stale, AGAIN


def test_talons_of_half_a_page_are_known_and_whole_pages_are_not() -> None:
    fit = {known.form for known in letter_types() if half_page_languages(known)}

    assert {"receipt_talon_almaty_oblast_2012", "receipt_almaty_oblast_2012", "refusal_to_accept_order_117"} <= fit
    assert not fit & {"application_order_287", "journal_incoming", "envelope_dl", "case_cover", "separator"}
    assert HALF_PAGE < 297 / 2


def test_of_a_template_of_the_offices_own_nothing_is_known(tmp_path: Path) -> None:
    form = "receipt_talon_almaty_oblast_2012"
    (tmp_path / form).mkdir()
    ours = (TEMPLATES / "receipt_almaty_oblast_2012" / "kk.docx").read_bytes()
    (tmp_path / form / "kk.docx").write_bytes(ours)
    own = next(known for known in letter_types(own=tmp_path) if known.form == form)

    assert half_page_languages(own) == ()


@pytest.mark.parametrize(
    ("width", "height", "is_a4"),
    [
        (595.276, 841.89, True),
        (595.0, 842.0, True),
        (841.89, 595.276, False),
        (623.6, 311.8, False),
        (612, 792, False),
    ],
)
def test_only_an_upright_a4_is_cut_in_two(tmp_path: Path, width: float, height: float, is_a4: bool) -> None:
    writer = PdfWriter()
    writer.add_blank_page(width, height)
    writer.write(tmp_path / "x.pdf")

    with glances(tmp_path / "x.pdf", margin=5) as look:
        assert look.page(0).is_a4 is is_a4
