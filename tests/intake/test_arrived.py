"""A file that somebody still writes is told from a whole one by its end."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from intake.arrived import has_whole_end


def noise() -> Image.Image:
    return Image.fromarray(np.random.default_rng(1).integers(0, 255, (400, 300), dtype=np.uint8))


def write(path: Path) -> Path:
    if path.suffix == ".pdf":
        with pikepdf.new() as pdf:
            for _ in range(3):
                pdf.add_blank_page()
                pdf.pages[-1].Contents = pdf.make_stream(b"q Q " * 400)
            pdf.save(path)
    elif path.suffix == ".tif":
        noise().save(path, save_all=True, append_images=[noise(), noise()], compression="tiff_lzw")
    else:
        noise().save(path)
    return path


@pytest.mark.parametrize("name", ["a.pdf", "a.tif", "a.jpg", "a.png"])
def test_a_whole_file_is_whole_and_each_beginning_of_it_is_not(tmp_path: Path, name: str) -> None:
    file = write(tmp_path / name)
    content = file.read_bytes()
    assert has_whole_end(file)
    for share in (0.0, 0.02, 0.3, 0.6, 0.9, 0.99):
        file.write_bytes(content[: int(len(content) * share)])
        assert not has_whole_end(file), share


def test_a_locked_pdf_and_what_is_no_document_are_for_the_door_to_judge(tmp_path: Path) -> None:
    locked = tmp_path / "locked.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    note = tmp_path / "note.txt"
    note.write_text("no scan", encoding="utf-8")
    assert has_whole_end(locked)
    assert has_whole_end(note)
