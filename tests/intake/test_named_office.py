"""Issuers that a paper names in a sentence: courts and notaries with their place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.document import Document
from models.person import Person

Read = Callable[..., tuple[tuple[Document, ...], tuple[Person, ...]]]

DECISION = [
    (1500, "Дело № 2-1254/2013"),
    (900, "РЕШЕНИЕ"),
    (700, "Именем Республики Казахстан"),
    "15 марта 2013 года                              г. Алматы",
    "Бостандыкский районный суд города Алматы в составе председательствующего судьи Ахметовой",
    "Д.К., при секретаре Ибраевой С.А., рассмотрев в открытом судебном заседании гражданское дело",
    "по заявлению Ахметова Серика Маратовича об установлении юридического факта,",
    (1000, "УСТАНОВИЛ:"),
]
FURTHER = [
    "На основании изложенного, руководствуясь статьями 217-221 ГПК РК, суд",
    (1000, "РЕШИЛ:"),
    "Заявление удовлетворить. Решение может быть обжаловано в апелляционном порядке.",
    "Судья Ахметова Д.К.",
]
OBLIGATION = [
    (800, "ГАРАНТИЙНОЕ ОБЯЗАТЕЛЬСТВО"),
    (900, "город Алматы, 4 марта 2013 года"),
    "Я, Ахметов Серик Маратович, ИИН 850123300114, обязуюсь приобрести жилище на имя ребенка.",
    "Настоящее обязательство удостоверено нотариусом города Алматы Ибраевой С.А.",
    "Зарегистрировано в реестре за № 412.",
]


def test_the_second_page_of_a_decision_has_no_heading_and_belongs_to_it(read: Read) -> None:
    documents, _ = read(DECISION, FURTHER)

    assert [(one.kind, one.pages) for one in documents] == [("court_decision", (1, 2))]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("issued_by", "Бостандыкский районный суд города Алматы"),
        ("document_number", "2-1254/2013"),
        ("issued_on", "2013-03-15"),
        ("surname", "Ахметов"),
        ("patronymic", "Маратович"),
    ],
)
def test_a_decision_is_about_the_applicant_and_no_judge(read: Read, field: str, value: str) -> None:
    documents, _ = read(DECISION)

    assert documents[0].fields[field].value == value


def test_the_notary_of_an_obligation_is_its_issuer_and_not_its_person(read: Read) -> None:
    (obligation,), _ = read(OBLIGATION)

    assert obligation.kind == "guarantee_obligation"
    assert obligation.fields["surname"].value == "Ахметов"
    assert obligation.fields["document_number"].value == "412"
    assert obligation.fields["issued_on"].value == "2013-03-04"
