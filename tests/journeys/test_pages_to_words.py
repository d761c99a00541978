"""Pages through the real engine: from files to words on upright pages."""

from __future__ import annotations

import io
import random
import re
from datetime import date
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

import samples.papers  # noqa: F401  registers the layouts
from intake.admit import admitted_to_sources, candidates_to_admitted, files_to_candidates
from intake.engines.tesseract_probe import tessdata_folder
from intake.journey import files_to_texts
from intake.options import IntakeOptions
from intake.page_journey import sources_to_kept_results
from intake.papers import PageResult, page_result_path
from models.errors import InputError
from models.progress import Silence
from models.spelling import comparable
from samples.degrade import RUNGS, degraded
from samples.layouts import LAYOUTS, draw_paper, order_for
from samples.people import cast_of

OPTIONS = IntakeOptions(workers=1)


pytestmark = pytest.mark.xdist_group("words")  # one worker draws or reads its papers, once


@pytest.fixture(scope="module")
def card() -> tuple[Image.Image, list[str]]:
    """A card of few words, clean, with its printed digits."""
    rng = random.Random(11)
    layout = LAYOUTS["identity_document", "card-2012-one-page"]
    cast = cast_of(rng, on=date(2013, 3, 4), with_child=False)
    drawn = draw_paper(layout, order_for(layout, cast["applicant"], cast, date(2013, 3, 4), rng, {}))
    digits = [re.sub(r"\D", "", drawn.fields[name].shown) for name in ("iin", "document_number", "birth_date")]
    return drawn.pages[0], digits


def scan(page: Image.Image, folder: Path, name: str, rung: str = "office", rotation: int = 0) -> Path:
    result = degraded(np.asarray(page), RUNGS[rung], 4, rotation=rotation)
    path = folder / name
    Image.fromarray(result.picture).save(path, quality=80, dpi=(result.dpi, result.dpi))
    return path


def results_of(files: list[Path], case: Path) -> tuple[PageResult, ...]:
    candidates, _ = files_to_candidates(files, OPTIONS)
    sources = admitted_to_sources(candidates_to_admitted(candidates, case), case)
    return sources_to_kept_results(
        sources, folder=case, tessdata=tessdata_folder(), options=OPTIONS, progress=Silence()
    )


def seen_digits(result: PageResult) -> str:
    return re.sub(r"\D", "", " ".join(word.likely_text for word in result.text.words))


def test_a_card_is_stood_upright_from_every_side_and_its_numbers_are_read(
    card: tuple[Image.Image, list[str]], tmp_path: Path
) -> None:
    page, digits = card
    files = [scan(page, tmp_path, f"{turn}.jpg", rotation=turn) for turn in (0, 90, 180, 270)]

    results = results_of(files, tmp_path / "case")

    assert [result.page.rotation for result in results] == [0, 90, 180, 270]
    for result in results:
        assert all(number in seen_digits(result) for number in digits)
        assert result.page.image is not None
        with Image.open(tmp_path / "case" / result.page.image) as picture:
            assert picture.size == (result.page.width, result.page.height)


def test_a_photograph_gives_the_sheet_and_its_numbers(card: tuple[Image.Image, list[str]], tmp_path: Path) -> None:
    page, digits = card

    (result,) = results_of([scan(page, tmp_path, "photo.jpg", rung="phone")], tmp_path / "case")

    assert result.page.height / result.page.width == pytest.approx(297 / 210, rel=0.02)
    assert sum(number in seen_digits(result) for number in digits) >= 2


def test_a_second_run_reads_only_what_the_first_did_not_finish(
    card: tuple[Image.Image, list[str]], tmp_path: Path
) -> None:
    case, file = tmp_path / "case", scan(card[0], tmp_path, "a.jpg")
    first = results_of([file], case)
    path = page_result_path(case, 1)
    marked = first[0].model_copy(update={"page": first[0].page.model_copy(update={"label": "kept"})})
    path.write_text(marked.model_dump_json())

    assert results_of([file], case)[0].page.label == "kept"
    path.unlink()
    assert results_of([file], case)[0] == first[0]


def test_a_broken_page_among_good_ones_is_a_problem_with_its_number(
    card: tuple[Image.Image, list[str]], tmp_path: Path
) -> None:
    good = scan(card[0], tmp_path, "a.jpg")
    buffer = io.BytesIO()
    Image.effect_noise((400, 400), 60).save(buffer, "JPEG")
    (tmp_path / "b.jpg").write_bytes(buffer.getvalue()[:640])

    results = results_of([good, tmp_path / "b.jpg"], tmp_path / "case")

    assert [result.page.image is None for result in results] == [False, True]
    assert [(problem.code, problem.page) for problem in results[1].problems] == [("page-unreadable", 2)]


def test_files_of_which_no_page_can_be_read_are_refused(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    picture = pikepdf.Stream(pdf, b"this is no jpeg", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image,
                             Width=100, Height=100, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8,
                             Filter=pikepdf.Name.DCTDecode)  # fmt: skip
    pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(A=picture))
    pdf.pages[0].Contents = pikepdf.Stream(pdf, b"q 595 0 0 842 0 0 cm /A Do Q")
    pdf.save(tmp_path / "a.pdf")

    with pytest.raises(InputError) as raised:
        list(files_to_texts([tmp_path / "a.pdf"], options=OPTIONS, progress=Silence()))

    assert raised.value.code == "no-page-readable"


def test_a_born_digital_page_gives_its_own_words(tmp_path: Path) -> None:
    from samples.draw import draw_bundle

    draw_bundle("wheelchair-born-digital", tmp_path / "bundle")
    with pikepdf.open(tmp_path / "bundle" / "scan.pdf") as pdf:
        del pdf.pages[1:]
        pdf.save(tmp_path / "one.pdf")

    ((page, text),) = files_to_texts([tmp_path / "one.pdf"], options=OPTIONS, progress=Silence())

    assert text.read_by == "text-layer"
    assert page.dpi == 300
    assert "заявление" in comparable(text.text)
