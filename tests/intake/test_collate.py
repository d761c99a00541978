"""Two passes of a one-sided feeder become one pile, in four geometries; what does not fit touches nothing."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from intake.admit import Candidate
from intake.collate import require_passes, sources_to_pile
from intake.options import IntakeOptions
from intake.papers import PageSource
from intake.rasterise import source_to_picture
from models.batch import Collation
from models.errors import InputError


def sources(first: int, second: int = 0) -> list[PageSource]:
    pages = [("f1", index) for index in range(first)] + [("f2", index) for index in range(second)]
    return [
        PageSource(number=number, file=file, path=Path(file), medium="pdf", index=index, sha256=file)
        for number, (file, index) in enumerate(pages, start=1)
    ]


def order(collation: Collation, first: int, second: int = 0) -> list[str]:
    return [f"{one.source.file}.{one.source.index}" for one in sources_to_pile(sources(first, second), collation)]


def test_the_second_pass_from_its_last_sheet_on() -> None:
    assert order("reversed", 3, 3) == ["f1.0", "f2.2", "f1.1", "f2.1", "f1.2", "f2.0"]


def test_the_second_pass_in_the_same_order() -> None:
    assert order("same", 3, 3) == ["f1.0", "f2.0", "f1.1", "f2.1", "f1.2", "f2.2"]


def test_the_second_pass_head_down_is_turned_and_the_first_is_not() -> None:
    pile = sources_to_pile(sources(2, 2), "turned")
    assert order("turned", 2, 2) == order("reversed", 2, 2)
    assert [one.source.turn for one in pile] == [0, 180, 0, 180]


def test_both_sides_in_one_picture_are_two_pages() -> None:
    pile = sources_to_pile(sources(2), "halves")
    assert [(one.number, one.source.index, one.source.half) for one in pile] == [
        (1, 0, "first"),
        (2, 0, "second"),
        (3, 1, "first"),
        (4, 1, "second"),
    ]
    assert len({one.source.number for one in pile}) == 4


@given(pages=st.integers(1, 40), collation=st.sampled_from(get_args(Collation)))
def test_no_page_is_lost_or_doubled_and_the_pile_is_numbered_from_1(pages: int, collation: Collation) -> None:
    pile = sources_to_pile(sources(pages, pages), collation)
    assert [one.number for one in pile] == list(range(1, len(pile) + 1))
    seen = {(one.source.file, one.source.index, one.source.half) for one in pile}
    assert len(seen) == len(pile) == 2 * pages * (2 if collation == "halves" else 1)
    assert len({(one.source.number, one.source.sha256) for one in pile}) == len(pile)


def candidates(*pages: int) -> list[Candidate]:
    return [
        Candidate(Path(f"scan{number}.pdf"), "pdf", ".pdf", count, f"{number}")
        for number, count in enumerate(pages, start=1)
    ]


def test_passes_of_different_length_are_refused_with_both_counts() -> None:
    with pytest.raises(InputError, match=r"scan1\.pdf has 12 pages and scan2\.pdf has 11"):
        require_passes(candidates(12, 11), "reversed")


@pytest.mark.parametrize("files", [(4,), (4, 4, 4)])
def test_two_passes_are_two_files(files: tuple[int, ...]) -> None:
    with pytest.raises(InputError) as refused:
        require_passes(candidates(*files), "same")
    assert refused.value.code == "collate-two-files"


@pytest.mark.parametrize("wide", [False, True])
def test_a_picture_of_both_sides_is_cut_across_its_longer_side(tmp_path: Path, wide: bool) -> None:
    sides = [np.full((300, 200), level, dtype=np.uint8) for level in (40, 200)]
    sheet = np.hstack(sides) if wide else np.vstack(sides)
    path = tmp_path / "sheet.png"
    Image.fromarray(sheet).save(path)
    source = PageSource(number=1, file="f1", path=path, medium="picture", index=0, sha256="0")
    pile = sources_to_pile([source], "halves")
    halves = [source_to_picture(one.source, IntakeOptions()).pixels for one in pile]
    assert [half.shape for half in halves] == [(300, 200), (300, 200)]
    assert [int(half.mean()) for half in halves] == [40, 200]


def test_a_page_known_to_lie_head_down_is_turned(tmp_path: Path) -> None:
    page = np.zeros((300, 200), dtype=np.uint8)
    page[:30] = 255
    path = tmp_path / "page.png"
    Image.fromarray(page).save(path)
    source = PageSource(number=1, file="f1", path=path, medium="picture", index=0, sha256="0", turn=180)
    turned = source_to_picture(source, IntakeOptions()).pixels
    assert turned[-30:].min() == 255
    assert turned[:-30].max() == 0
