"""LibreOffice behind its door: batches, failures, hangs, nothing left behind. A script stands in for it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generate.engines import libreoffice
from models.errors import MachineError

_PARTS = """#!/bin/sh
for last; do :; done
out=""; previous=""
for word in "$@"; do [ "$previous" = "--outdir" ] && out="$word"; previous="$word"; done
echo call >> "$out/calls"
"""
_MAKES_ALL = (
    _PARTS + 'for f in "$@"; do case "$f" in *.docx) echo %%EOF > "$out/$(basename "$f" .docx).pdf";; esac; done\n'
)
_MAKES_NONE_AT_FIRST = _PARTS + (
    '[ "$(wc -l < "$out/calls")" -lt 2 ] && exit 1\n'
    'for f in "$@"; do case "$f" in *.docx) echo %%EOF > "$out/$(basename "$f" .docx).pdf";; esac; done\n'
)
_HANGS = _PARTS + 'sleep 600 & echo $! >> "$out/children"; wait\n'


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    def install(script: str) -> None:
        soffice = tmp_path / "bin" / "soffice"
        soffice.parent.mkdir()
        soffice.write_text(script)
        soffice.chmod(0o755)
        monkeypatch.setenv("PATH", f"{soffice.parent}:{os.environ['PATH']}")

    return install


def files_in(folder: Path, count: int) -> list[Path]:
    files = [folder / f"{number}.docx" for number in range(count)]
    for file in files:
        file.write_bytes(b"docx")
    return files


def out_of(tmp_path: Path) -> Path:
    out = tmp_path / "out"
    out.mkdir()
    return out


def test_many_files_are_one_call(tmp_path: Path, stand_in) -> None:  # type: ignore[no-untyped-def]
    stand_in(_MAKES_ALL)
    out = out_of(tmp_path)
    files = files_in(out, 30)

    made = libreoffice.docx_to_pdf(files, out)

    assert list(made) == files
    assert (out / "calls").read_text() == "call\n"


def test_what_failed_is_tried_once_more(tmp_path: Path, stand_in) -> None:  # type: ignore[no-untyped-def]
    stand_in(_MAKES_NONE_AT_FIRST)
    out = out_of(tmp_path)

    made = libreoffice.docx_to_pdf(files_in(out, 2), out)

    assert len(made) == 2
    assert (out / "calls").read_text() == "call\ncall\n"


def test_a_hanging_one_is_killed_with_its_children_and_leaves_nothing(
    tmp_path: Path, stand_in, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    stand_in(_HANGS)
    monkeypatch.setattr(libreoffice, "_START_SECONDS", 0.5)
    monkeypatch.setattr(libreoffice, "_SECONDS_PER_FILE", 0.0)
    out = out_of(tmp_path)

    made = libreoffice.docx_to_pdf(files_in(out, 1), out)

    assert made == {}
    assert not [entry for entry in out.iterdir() if entry.name.startswith(".soffice")]
    for child in (out / "children").read_text().split():
        status = Path(f"/proc/{child}/stat")
        assert not status.exists() or status.read_text().split()[2] == "Z"


def test_half_a_pdf_is_none(tmp_path: Path, stand_in, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """Killed in the middle of writing, twice."""
    stand_in(_PARTS + 'echo %PDF-1.6 half > "$out/0.pdf"; sleep 600\n')
    monkeypatch.setattr(libreoffice, "_START_SECONDS", 0.5)
    monkeypatch.setattr(libreoffice, "_SECONDS_PER_FILE", 0.0)
    out = out_of(tmp_path)

    assert libreoffice.docx_to_pdf(files_in(out, 1), out) == {}
    assert (out / "calls").read_text() == "call\ncall\n"


def test_a_full_disk_is_told_as_one(tmp_path: Path, stand_in, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    stand_in(_PARTS + "exit 1\n")
    monkeypatch.setattr(libreoffice, "_ROOM", 1 << 60)
    out = out_of(tmp_path)

    with pytest.raises(MachineError) as full:
        libreoffice.docx_to_pdf(files_in(out, 1), out)

    assert full.value.code == "letters-disk-full"


def test_two_runs_at_once_have_profiles_of_their_own(tmp_path: Path, stand_in) -> None:  # type: ignore[no-untyped-def]
    """LibreOffice locks its profile: with one for both, the second call would make nothing."""
    lock = """profile=$(echo "$1" | sed 's,.*file://,,'); [ -e "$profile/lock" ] && exit 1
touch "$profile/lock"; sleep 0.3
for f in "$@"; do case "$f" in *.docx) echo %%EOF > "$out/$(basename "$f" .docx).pdf";; esac; done
"""
    stand_in(_PARTS + lock)
    outs = [tmp_path / name for name in ("first", "second")]
    for out in outs:
        out.mkdir()
    with ThreadPoolExecutor(2) as runner:
        made = list(runner.map(lambda out: libreoffice.docx_to_pdf(files_in(out, 2), out), outs))

    assert [len(one) for one in made] == [2, 2]
    assert [(out / "calls").read_text() for out in outs] == ["call\n", "call\n"]


def test_a_machine_without_it_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert libreoffice.docx_to_pdf(files_in(tmp_path, 1), tmp_path) == {}
