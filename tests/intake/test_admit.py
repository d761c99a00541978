"""The door: what is let in, and the one sentence for what is not."""

import io
import stat
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from intake.admit import admitted_to_sources, candidates_to_admitted, files_to_candidates
from intake.options import IntakeOptions
from intake.rasterise import source_to_picture
from models.errors import InputError

OPTIONS = IntakeOptions(workers=1)


def picture(path: Path, shade: int = 255, frames: int = 1) -> Path:
    pages = [Image.new("L", (60, 80), shade - number) for number in range(frames)]
    if frames > 1:
        pages[0].save(path, save_all=True, append_images=pages[1:])
    else:
        pages[0].save(path)
    return path


def pdf(path: Path, pages: int = 1, password: str | None = None) -> Path:
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(200, 300))
    encryption = pikepdf.Encryption(owner=password, user=password) if password else False
    document.save(path, encryption=encryption)
    return path


def png_header(path: Path, width: int, height: int) -> Path:
    """A PNG that only claims its size: nothing to decode lies behind the header."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + head
    end = struct.pack(">I", 0) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + chunk + struct.pack(">I", zlib.crc32(chunk)) + end
    )
    return path


def refused(*files: Path, options: IntakeOptions = OPTIONS) -> InputError:
    with pytest.raises(InputError) as raised:
        files_to_candidates(files, options)
    return raised.value


def test_each_kind_of_scan_is_let_in_with_its_number_of_pages(tmp_path: Path) -> None:
    files = [
        pdf(tmp_path / "a.pdf", 3),
        picture(tmp_path / "b.tif", frames=2),
        picture(tmp_path / "c.jpg", 200),
        picture(tmp_path / "d.png", 190),
    ]

    candidates, problems = files_to_candidates(files, OPTIONS)

    assert [(candidate.suffix, candidate.pages) for candidate in candidates] == [
        (".pdf", 3),
        (".tif", 2),
        (".jpg", 1),
        (".png", 1),
    ]
    assert problems == ()


def test_a_folder_is_read_in_the_order_a_person_counts(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        picture(tmp_path / f"scan{number}.png", 200 + number)

    candidates, _ = files_to_candidates([tmp_path], OPTIONS)

    assert [candidate.path.name for candidate in candidates] == ["scan1.png", "scan2.png", "scan10.png"]


def test_a_file_that_is_no_document_in_a_folder_is_refused_by_name(tmp_path: Path) -> None:
    picture(tmp_path / "a.png")
    (tmp_path / "notes.txt").write_text("hello")

    assert refused(tmp_path).code == "file-not-document"
    assert refused(tmp_path).values["file"] == "notes.txt"


def test_bad_files_are_refused_each_with_its_own_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "text.pdf").write_text("this is no PDF")
    with zipfile.ZipFile(tmp_path / "archive.pdf", "w") as archive:
        archive.writestr("a.txt", "a")
    (tmp_path / "cut.pdf").write_bytes(pdf(tmp_path / "whole.pdf").read_bytes()[:60])
    (tmp_path / "cut.tif").write_bytes(b"II*\x00\x08\x00\x00\x00")
    (tmp_path / "hollow").mkdir()
    cases = {
        tmp_path / "empty.pdf": "file-empty",
        tmp_path / "text.pdf": "file-not-document",
        tmp_path / "archive.pdf": "file-not-document",
        tmp_path / "cut.pdf": "file-broken",
        tmp_path / "cut.tif": "file-broken",
        tmp_path / "absent.pdf": "file-missing",
        tmp_path / "hollow": "folder-empty",
        pdf(tmp_path / "locked.pdf", password="1234"): "pdf-encrypted",
        pdf(tmp_path / "none.pdf", 0): "file-no-pages",
    }

    assert {path.name: refused(path).code for path in cases} == {path.name: code for path, code in cases.items()}


def test_a_file_that_nobody_may_read_is_refused_also_for_the_superuser(tmp_path: Path) -> None:
    locked = picture(tmp_path / "a.png")
    locked.chmod(0)

    assert refused(locked).code == "file-no-permission"


def test_a_picture_of_huge_size_is_refused_from_its_header(tmp_path: Path) -> None:
    error = refused(png_header(tmp_path / "huge.png", 60_000, 60_000))

    assert error.code == "picture-too-large"
    assert "120 million" in str(error)


def test_the_page_limit_counts_over_all_files_and_is_named(tmp_path: Path) -> None:
    few = IntakeOptions(workers=1, page_limit=4)
    files = [pdf(tmp_path / "a.pdf", 3), picture(tmp_path / "b.tif", frames=2)]

    error = refused(*files, options=few)

    assert error.code == "too-many-pages"
    assert error.values == {"pages": "5", "limit": "4"}


def test_the_same_file_given_twice_is_taken_once_and_a_problem_says_so(tmp_path: Path) -> None:
    first = picture(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(first.read_bytes())

    candidates, problems = files_to_candidates([first, tmp_path / "b.png"], OPTIONS)

    assert [candidate.path.name for candidate in candidates] == ["a.png"]
    assert [problem.code for problem in problems] == ["file-twice"]


def test_originals_are_kept_unaltered_read_only_and_without_their_names(tmp_path: Path) -> None:
    scan = picture(tmp_path / "Иванов.png")
    candidates, _ = files_to_candidates([scan], OPTIONS)

    admitted = candidates_to_admitted(candidates, tmp_path / "case")

    stored = tmp_path / "case" / "original" / "f1.png"
    assert stored.read_bytes() == scan.read_bytes()
    assert stat.S_IMODE(stored.stat().st_mode) == 0o400
    assert stat.S_IMODE(stored.parent.stat().st_mode) == 0o700
    assert admitted[0].source.name == "Иванов.png"


def test_pages_are_numbered_over_all_files_and_go_on_from_what_was_there(tmp_path: Path) -> None:
    candidates, _ = files_to_candidates([pdf(tmp_path / "a.pdf", 2), picture(tmp_path / "b.png")], OPTIONS)

    admitted = candidates_to_admitted(candidates, tmp_path / "case", files_before=1, pages_before=5)
    sources = admitted_to_sources(admitted, tmp_path / "case")

    assert [(source.number, source.file, source.index) for source in sources] == [
        (6, "f2", 0),
        (7, "f2", 1),
        (8, "f3", 0),
    ]


def test_a_picture_in_memory_is_never_needed_to_judge_a_file(tmp_path: Path) -> None:
    """A JPEG cut off after its header passes the door: it is a page that cannot be read, not a wrong file."""
    buffer = io.BytesIO()
    Image.effect_noise((400, 400), 60).save(buffer, "JPEG")
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(buffer.getvalue()[:700])

    candidates, _ = files_to_candidates([cut], OPTIONS)

    assert candidates[0].pages == 1


@pytest.mark.parametrize("packed", [False, True])
def test_of_a_pdf_that_was_cut_off_the_whole_pages_are_taken(tmp_path: Path, packed: bool) -> None:
    """Half the bytes of a scan of five pages: pages whose picture is whole stay, one problem tells of the rest."""
    rng = np.random.default_rng(4)
    pages = [Image.fromarray(rng.integers(0, 255, (700, 500), dtype=np.uint8)) for _ in range(5)]
    pages[0].save(tmp_path / "scan.pdf", save_all=True, append_images=pages[1:])
    with pikepdf.open(tmp_path / "scan.pdf") as document:
        mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
        document.save(tmp_path / "whole.pdf", object_stream_mode=mode)
    content = (tmp_path / "whole.pdf").read_bytes()
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(content[: len(content) // 2])

    candidates, problems = files_to_candidates([cut], OPTIONS)
    source = admitted_to_sources(candidates_to_admitted(candidates, tmp_path / "case"), tmp_path / "case")[-1]
    picture = source_to_picture(source, OPTIONS)

    assert candidates[0].pages == 2
    assert [problem.code for problem in problems] == ["file-cut-off"]
    assert picture.pixels.std() > 20
    assert (tmp_path / "case/original/f1.pdf").read_bytes() == cut.read_bytes()
