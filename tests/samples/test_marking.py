"""The score marks by the contract's rule of what is right."""

from __future__ import annotations

import pytest

from models.case import Case, CheckItem, Checklist, ItemStatus, Outcome
from models.geometry import Box
from samples.truth import BundleTruth, DocumentTruth, Expected, FieldTruth
from tests.bench.marking import is_right, marked


def truth(value: str, *accept: str) -> FieldTruth:
    return FieldTruth(value=value, shown=value, page=1, box=Box(0, 0, 1, 1), accept=accept)


@pytest.mark.parametrize(
    ("field", "value", "true"),
    [
        ("iin", "850123488283", "850123488283"),
        ("phone", "+7 701 123 45 67", "7011234567"),
        ("surname", "ФЁДОРОВ", "Федоров"),
        ("child_given_name", "Асель", "Aсель"),
        ("address", "г Алматы, ул. Абая, д. 52 кв 14", "г. Алматы, ул. Абая, д. 52, кв. 14"),
        ("issued_on", "2013-03-04", "2013-03-04"),
        ("issued_by", "мвд  рк", "МВД РК"),
    ],
)
def test_right(field: str, value: str, true: str) -> None:
    assert is_right(field, value, truth(true))


@pytest.mark.parametrize(
    ("field", "value", "true"),
    [
        ("iin", "850123488285", "850123488283"),
        ("surname", "Кайрат", "Қайрат"),
        ("address", "г. Алматы, ул. Гоголя, д. 7", "г. Алматы, ул. Абая, д. 52, кв. 14"),
        ("issued_on", "2013-04-03", "2013-03-04"),
        ("document_number", "12345678", "012345678"),
    ],
)
def test_wrong(field: str, value: str, true: str) -> None:
    assert not is_right(field, value, truth(true))


def test_unread_is_never_right_and_a_second_printing_counts() -> None:
    assert not is_right("surname", None, truth("Серіков"))
    assert is_right("address", "Абай даңғылы, 5-үй", truth("Абай даңғылы, 5", "Абай даңғылы, 5-үй"))


def case_and_truth(*, checked: bool) -> tuple[Case, BundleTruth]:
    """A case in which a paper is missing, though the truth names none."""
    item = CheckItem(
        item="1", no="1", kind="consent", text={"ru": "согласие"}, clause="1", form=None, status=ItemStatus.MISSING,
        because="…",
    )  # fmt: skip
    case = Case(
        id="c", on="2013-03-04", check=Checklist(status="incomplete", items=(item,)), outcome=Outcome.INCOMPLETE
    )
    paper = DocumentTruth(
        kind="consent", layout="x", languages=("ru",), pages=(1,), person="applicant", rung="office",
        fields={"surname": truth("Серіков")},
    )  # fmt: skip
    expected = Expected(checked=checked)
    bundle = BundleTruth(
        name="b", purpose="", files=(), call={}, pages=(), documents=(paper,), persons=(), expected=expected
    )
    return case, bundle


def test_where_nothing_is_said_of_missing_papers_none_is_falsely_missing() -> None:
    for checked, false in ((True, ("consent",)), (False, ())):
        case, bundle = case_and_truth(checked=checked)
        assert marked(case, bundle, name="b", rung="office").missing_false == false


def test_a_paper_that_was_not_found_leaves_its_fields_absent() -> None:
    case, bundle = case_and_truth(checked=False)
    mark = marked(case, bundle, name="b", rung="office")
    assert [field.outcome for field in mark.fields] == ["absent"]
    assert [paper.right for paper in mark.documents] == [False]
