"""What a paper of a kind cannot lack is unread, never silently absent; and days that cannot be are looked at."""

from __future__ import annotations

from collections.abc import Callable

from models.document import Document

CARD_WITHOUT_NAMES = [
    (700, "ЖЕКЕ КУӘЛІК УДОСТОВЕРЕНИЕ ЛИЧНОСТИ"),
    (900, "ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ"),
    (900, "23.01.1985"),
    (700, "ЖСН / ИИН 850123300114"),
    (900, "БЕРГЕН МЕКЕМЕ / ОРГАН ВЫДАЧИ"),
    (900, "ҚР ІІМ"),
]
CERTIFICATE = [
    (900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"),
    [(300, "Фамилия, имя, отчество"), (1100, "Ахметов Серик Маратович")],
    [(300, "Дата рождения"), (1100, "23.01.1985")],
    [(300, "Группа инвалидности"), (1100, "вторая")],
    [(300, "Дата выдачи"), (1100, "23.01.1985")],
    [(300, "Действительна до"), (1100, "01.05.1984")],
]

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]


def test_a_card_whose_name_was_lost_has_an_unread_name_for_review(read: Read) -> None:
    (document,), _ = read(CARD_WITHOUT_NAMES)
    assert document.kind == "identity_document"
    for name in ("surname", "given_name"):
        assert document.fields[name].value is None
        assert document.fields[name].needs_review
        assert document.fields[name].snippet


def test_a_patronymic_may_truly_be_absent(read: Read) -> None:
    (document,), _ = read(CARD_WITHOUT_NAMES)
    assert "patronymic" not in document.fields


def test_no_paper_is_issued_on_the_day_its_owner_was_born_without_a_look(read: Read) -> None:
    (document,), _ = read(CERTIFICATE)
    assert document.fields["issued_on"].value == "1985-01-23"
    assert document.fields["issued_on"].needs_review


def test_no_paper_ends_before_it_begins_without_a_look(read: Read) -> None:
    (document,), _ = read(CERTIFICATE)
    assert document.fields["valid_until"].needs_review
