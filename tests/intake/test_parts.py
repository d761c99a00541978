"""A stretch of the pile as files of its own: no dot lost, and nothing of anybody else's in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from intake.admit import admitted_to_sources, candidates_to_admitted, files_to_candidates
from intake.batch_journey import files_to_pile, pages_to_case_files
from intake.options import IntakeOptions
from intake.papers import PageSource
from intake.rasterise import source_to_picture

OPTIONS = IntakeOptions(workers=1)


def pdf_of(path: Path, *words: str) -> Path:
    """A page a word, each with a link to the page after it and a secret in its contents."""
    with pikepdf.new() as pdf:
        for word in words:
            pdf.add_blank_page(page_size=(200, 300))
            pdf.pages[-1].Contents = pdf.make_stream(f"% secret of {word}\n0 0 {20 + len(word)} 40 re f".encode())
        for page, after in zip(pdf.pages, pdf.pages[1:], strict=False):
            link = pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], Dest=[after.obj, "/Fit"]
            )
            page.obj.Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))
        pdf.save(path, compress_streams=False)
    return path


def tiff_of(path: Path, *levels: int, mode: str = "L") -> Path:
    frames = []
    for level in levels:
        frame = np.random.default_rng(level).integers(0, 255, (90, 60), dtype=np.uint8)
        frames.append(Image.fromarray(frame).convert(mode))
    frames[0].save(path, save_all=True, append_images=frames[1:], dpi=(200, 200))
    return path


def parts(files: list[Path], pages: set[int], folder: Path) -> list[tuple[Path, tuple[PageSource, ...]]]:
    pile = files_to_pile(files, "none", folder=folder, options=OPTIONS)
    return pages_to_case_files(pile, pages, folder=folder, parts=folder / "parts", options=OPTIONS)


def test_pages_of_a_pdf_are_cut_out_whole_and_alone(tmp_path: Path) -> None:
    scan = pdf_of(tmp_path / "scan.pdf", "one", "two", "three", "four")
    [(part, sources)] = parts([scan], {2, 3}, tmp_path / "out")
    assert [source.index for source in sources] == [1, 2]
    with pikepdf.open(part) as pdf:
        assert len(pdf.pages) == 2
        content = b"".join(one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream))
    assert b"secret of two" in content and b"secret of three" in content
    assert b"secret of one" not in content and b"secret of four" not in content


def test_the_same_stretch_gives_the_same_bytes_and_a_whole_file_its_own(tmp_path: Path) -> None:
    scan = pdf_of(tmp_path / "scan.pdf", "one", "two", "three")
    first = parts([scan], {1, 2}, tmp_path / "a")[0][0].read_bytes()
    assert parts([scan], {1, 2}, tmp_path / "b")[0][0].read_bytes() == first
    assert parts([scan], {1, 2, 3}, tmp_path / "c")[0][0].read_bytes() == scan.read_bytes()


@pytest.mark.parametrize("mode", ["L", "1", "RGB"])
def test_frames_of_a_tiff_keep_every_dot_and_their_resolution(tmp_path: Path, mode: str) -> None:
    scan = tiff_of(tmp_path / "scan.tif", 1, 2, 3, mode=mode)
    made = parts([scan], {2, 3}, tmp_path / "out")
    assert len(made) == 2
    for (part, _), frame in zip(made, (1, 2), strict=True):
        with Image.open(scan) as whole, Image.open(part) as cut:
            whole.seek(frame)
            assert np.array_equal(np.asarray(whole), np.asarray(cut))
            assert tuple(map(round, cut.info["dpi"])) == (200, 200)


def test_passes_that_alternate_make_one_file_in_the_order_of_the_pile(tmp_path: Path) -> None:
    fronts = pdf_of(tmp_path / "fronts.pdf", "one", "three")
    backs = pdf_of(tmp_path / "backs.pdf", "four", "two")
    folder = tmp_path / "out"
    pile = files_to_pile([fronts, backs], "turned", folder=folder, options=OPTIONS)
    [(part, _)] = pages_to_case_files(pile, {1, 2, 3, 4}, folder=folder, parts=folder / "parts", options=OPTIONS)
    with pikepdf.open(part) as pdf:
        contents = [page.Contents.read_bytes() for page in pdf.pages]
        assert [content.split()[3] for content in contents] == [b"one", b"two", b"three", b"four"]
        assert [int(page.obj.get("/Rotate", 0)) for page in pdf.pages] == [0, 180, 0, 180]


def test_a_half_of_a_picture_is_the_same_page_in_its_own_file(tmp_path: Path) -> None:
    scan, folder = tiff_of(tmp_path / "scan.tif", 5), tmp_path / "out"
    pile = files_to_pile([scan], "halves", folder=folder, options=OPTIONS)
    [(part, _)] = pages_to_case_files(pile, {2}, folder=folder, parts=folder / "parts", options=OPTIONS)
    admitted = candidates_to_admitted(files_to_candidates([part], OPTIONS)[0], tmp_path / "case")
    [source] = admitted_to_sources(admitted, tmp_path / "case")
    cut, half = source_to_picture(source, OPTIONS), source_to_picture(pile.pages[1].source, OPTIONS)
    assert np.array_equal(cut.pixels, half.pixels)
    assert cut.dpi == half.dpi == 200


def test_a_picture_that_cannot_be_decoded_is_left_out_and_the_others_are_not(tmp_path: Path) -> None:
    broken = tmp_path / "a.png"
    Image.new("L", (60, 90), 255).save(broken)
    broken.write_bytes(broken.read_bytes()[:60])
    made = parts([broken, tiff_of(tmp_path / "b.tif", 1, 2)], {1, 2}, tmp_path / "out")
    assert [sources[0].file for _, sources in made][-1] == "f2"
