"""The code of a separator sheet says which sheet of which set it is, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.separator import MOST, Separator, code_to_separator

sets = st.text("ABCXYZ0189-", min_size=1, max_size=20)


@given(batch=sets, count=st.integers(1, MOST), data=st.data())
def test_a_sheet_is_known_again_by_its_code(batch: str, count: int, data: st.DataObject) -> None:
    sheet = Separator(batch=batch, number=data.draw(st.integers(0, count)), count=count)
    assert code_to_separator(sheet.code) == sheet
    assert sheet.is_cover == (sheet.number == 0)


@pytest.mark.parametrize(
    "code",
    [
        "",
        "https://egov.kz/check?id=1",
        "QUJAT:S:A:0:3",  # a separator has a number
        "QUJAT:C:A:1:3",  # a cover has none
        "QUJAT:S:A:4:3",  # more than there are
        "QUJAT:S:a:1:3",
        "QUJAT:S:A:1:1000",
        " QUJAT:S:A:1:3",
    ],
)
def test_another_code_is_no_separator(code: str) -> None:
    assert code_to_separator(code) is None
