"""Day and issuer of an identity paper that an application cites behind its number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.document import Document

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]


@pytest.mark.parametrize(
    ("cited", "issuer"),
    [
        ("удостоверение личности № 012345678 от 12.03.2010, МВД РК", "МВД РК"),
        ("удостоверение личности № 012345678, выдано МЮ РК 12 марта 2010 года", "МЮ РК"),
    ],
)
def test_day_and_issuer_stand_behind_the_number_and_are_looked_at(read: Read, cited: str, issuer: str) -> None:
    lines = [
        (1000, "ЗАЯВЛЕНИЕ"),
        [(300, "Заявитель"), (1100, "Ахметов Серик Маратович")],
        [(300, "Документ"), (1100, cited)],
        "Прошу обеспечить меня креслом-коляской.",
    ]
    (document,), _ = read(lines)
    assert document.kind == "application"
    assert document.value("document_number") == "012345678"
    assert document.value("issued_on") == "2010-03-12"
    assert document.value("issued_by") == issuer


def test_what_a_programme_prints_below_its_issuer_is_not_the_issuer(read: Read) -> None:
    lines = [
        (700, "ИНДИВИДУАЛЬНАЯ ПРОГРАММА РЕАБИЛИТАЦИИ ИНВАЛИДА"),
        [(300, "Фамилия, имя, отчество"), (1100, "Ахметов Серик Маратович")],
        [(300, "Кем разработана"), (1100, "Отдел медико-социальной экспертизы № 7 г. Алматы")],
        (300, "Мероприятия медицинской реабилитации"),
    ]
    (document,), _ = read(lines)
    assert "Мероприятия" not in (document.value("issued_by") or "")
