"""Bad input: one clear sentence, exit 2, nothing written; the real doors, and no page is ever decoded for it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desk.cli import main

Maker = Callable[[Path], None]


def empty(file: Path) -> None:
    file.write_bytes(b"")


def archive(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr("a.txt", "x")


def text_named_pdf(file: Path) -> None:
    file.write_text("Өтініш", encoding="utf-8")


def encrypted(file: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(file, encryption=pikepdf.Encryption(owner="a", user="b"))


def without_pages(file: Path) -> None:
    pikepdf.new().save(file)


def broken(file: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(file)
    file.write_bytes(file.read_bytes()[:200])


def too_many_pages(file: Path) -> None:
    pdf = pikepdf.new()
    for _ in range(1001):
        pdf.add_blank_page()
    pdf.save(file)


def enormous(file: Path) -> None:
    """A PNG whose header alone promises 60,000 x 60,000 pixels: to decode it would take 3.6 GB."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + header
    body = struct.pack(">I", len(header)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + body)


def cut_off_picture(file: Path) -> None:
    buffer = io.BytesIO()
    Image.new("L", (800, 600), 255).save(buffer, "JPEG")
    file.write_bytes(buffer.getvalue()[:100])


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("empty.pdf", empty),
        ("archive.pdf", archive),
        ("text.pdf", text_named_pdf),
        ("encrypted.pdf", encrypted),
        ("zero.pdf", without_pages),
        ("broken.pdf", broken),
        ("long.pdf", too_many_pages),
        ("enormous.png", enormous),
        ("cut.jpg", cut_off_picture),
    ],
)
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_file_that_is_no_document_is_refused_in_one_sentence(
    name: str, make: Maker, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path / name)
    status = main(["intake", str(tmp_path / name), "--out", str(tmp_path / "case"), "--lang", language])
    printed = capsys.readouterr()
    assert status == 2, printed.err
    assert name in printed.err or "1001" in printed.err  # a limit is over all files
    assert "Traceback" not in printed.err
    assert not (tmp_path / "case").exists()


def test_files_that_cannot_be_reached_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(b"%PDF-1.4")
    locked.chmod(0)
    hollow = tmp_path / "folder"
    hollow.mkdir()
    for file in (tmp_path / "gone.pdf", locked, hollow):
        assert main(["intake", str(file), "--out", str(tmp_path / "case")]) == 2
        printed = capsys.readouterr()
        assert file.name in printed.err and len(printed.err.strip().splitlines()) == 1
    assert not (tmp_path / "case").exists()
