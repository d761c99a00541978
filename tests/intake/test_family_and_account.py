"""Papers of families, couples and accounts: whose a row is, which sum counts, what check digits prove."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from intake.extract.account import pieces_to_account
from intake.extract.pieces import Piece
from intake.values.names import text_to_full_name
from intake.values.numbers import text_to_code
from models.document import Document
from models.geometry import Box
from models.page import SecondReading, Word
from models.values import rnn_holds

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]


def _iban() -> str:
    body = "6010002000300049"
    rest = int("".join(str(int(one, 36)) for one in body + "KZ00")) % 97
    return f"KZ{98 - rest:02d}{body}"


def values(document: Document) -> dict[str, str | None]:
    return {name: field.value for name, field in document.fields.items()}


FAMILY = [
    (800, "Сведения о составе семьи заявителя"),
    "Ахметова Айгуль Маратовна",
    (300, "(Ф.И.О. заявителя)"),
    [(300, "№"), (500, "Ф.И.О. членов семьи"), (1200, "Родственное отношение"), (1800, "Дата рождения")],
    [(300, "1"), (500, "Ахметова Айгуль Маратовна"), (1200, "заявитель"), (1800, "23.01.1985")],
    [(300, "2"), (500, "Ахметов Ерлан Серикович"), (1200, "супруг"), (1800, "12.05.1980")],
    "",
    "Подпись заявителя",
]


def test_of_a_table_of_members_only_the_applicants_own_row_is_the_applicants(read: Read) -> None:
    (document,), _ = read(FAMILY)
    found = values(document)
    assert (found["surname"], found["given_name"], found["birth_date"]) == ("Ахметова", "Айгуль", "1985-01-23")


def test_without_a_row_of_its_own_the_applicants_birthday_is_no_members(read: Read) -> None:
    others = [line for line in FAMILY if not (isinstance(line, list) and line[0][1] == "1")]
    (document,), _ = read(others)
    assert "birth_date" not in document.fields


def test_the_sum_of_a_familys_incomes_stands_in_the_last_row_of_its_table(read: Read) -> None:
    (document,), _ = read(
        [
            (800, "СВЕДЕНИЯ О ДОХОДАХ ЧЛЕНОВ СЕМЬИ"),
            "Заявитель Ахметова Айгуль Маратовна",
            [(300, "№"), (500, "Ф.И.О. членов семьи"), (1300, "Вид дохода"), (1900, "Сумма")],
            [(300, "1"), (500, "Ахметова Айгуль Маратовна"), (1300, "зарплата"), (1900, "84 000")],
            [(300, "2"), (500, "Ахметов Ерлан Серикович"), (1300, "пособие"), (1900, "65 700")],
            [(500, "ИТОГО"), (1900, "149 700")],
        ]
    )
    assert document.fields["amount"].value == "149700"


@pytest.mark.parametrize("heads", [("Супруг", "Супруга"), ("Муж", "Жена"), ("Күйеуі", "Әйелі")])
def test_one_label_serves_husband_and_wife_in_their_columns(read: Read, heads: Sequence[str]) -> None:
    (document,), _ = read(
        [
            (700, "СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА"),
            [(900, heads[0]), (1500, heads[1])],
            [(300, "Фамилия"), (900, "Омаров"), (1500, "Омарова")],
            [(300, "Имя"), (900, "Болат"), (1500, "Динара")],
            "Дата выдачи 12.03.2010",
        ]
    )
    found = values(document)
    assert (found["surname"], found["given_name"]) == ("Омаров", "Болат")
    assert (found["spouse_surname"], found["spouse_given_name"]) == ("Омарова", "Динара")


def test_an_order_names_the_ward_first_and_the_guardian_after_it(read: Read) -> None:
    (document,), _ = read(
        [
            (900, "ПРИКАЗ"),
            (700, "Об установлении опеки"),
            "1. Установить опеку над несовершеннолетней Ким Анной Олеговной, 15.05.2004 года рождения.",
            "2. Назначить опекуном Ахметову Мадину Сериковну.",
        ]
    )
    found = values(document)
    assert (found["surname"], found["given_name"], found["patronymic"]) == ("Ахметова", "Мадина", "Сериковна")
    assert (found["child_given_name"], found["child_birth_date"]) == ("Анна", "2004-05-15")


def _pieces(*texts: str, second: Sequence[str] = ()) -> list[Piece]:
    words = []
    for place, text in enumerate(texts):
        latin = second[place] if second else text
        reading = SecondReading(text=latin, confidence=0.95, read_by="tesseract/eng")
        box = Box(place * 200, 0, place * 200 + 100, 40)
        words.append(Word(text=text, box=box, confidence=0.9, line=0, second=reading))
    return [Piece(word, 0, len(word.text)) for word in words]


def test_an_account_is_read_in_groups_and_as_the_latin_model_saw_it() -> None:
    iban = _iban()
    groups = [iban[place : place + 4] for place in range(0, 20, 4)]
    account = pieces_to_account(_pieces("ИИК", "К2" + groups[0][2:], *groups[1:], second=("ИИК", *groups)))
    assert account is not None
    assert (account.iban, account.first, account.end, account.sure) == (iban, 1, 6, True)


def test_an_account_with_a_letter_for_a_digit_is_put_right_by_its_check_digits_and_looked_at() -> None:
    iban = _iban()
    account = pieces_to_account(_pieces(iban[:-1] + iban[-1].translate(str.maketrans("0", "O"))))
    assert account is not None and account.iban == iban
    broken = pieces_to_account(_pieces(iban[:9] + ("7" if iban[9] != "7" else "4") + iban[10:]))
    assert broken is not None and not broken.sure


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1234567890123456", "1234567890123456"),
        ("1234 5678 9012 3456 от", "1234567890123456"),
        ("№ АХМС850123000154", "АХМС850123000154"),
        ("12.03.2010", None),
    ],
)
def test_a_social_code_may_stand_in_groups(text: str, code: str | None) -> None:
    reading = text_to_code(text)
    assert (reading.value if reading else None) == code


def test_a_taxpayers_number_has_a_check_digit() -> None:
    holding = [number for number in (f"60040012345{last}" for last in range(10)) if rnn_holds(number)]
    assert len(holding) == 1
    assert not rnn_holds("60040012345")


@pytest.mark.parametrize(
    ("declined", "name"),
    [
        ("Байжановой Мадиной Алмасовной", ("Байжанова", "Мадина", "Алмасовна")),
        ("Ивановой Софьей Петровной", ("Иванова", "Софья", "Петровна")),
        ("Цой Айгуль Олеговной", ("Цой", "Айгуль", "Олеговна")),
    ],
)
def test_names_in_the_instrumental_come_back(declined: str, name: tuple[str, str, str]) -> None:
    reading = text_to_full_name(declined, declined=True)
    assert reading is not None
    assert (reading.surname, reading.given_name, reading.patronymic) == name
