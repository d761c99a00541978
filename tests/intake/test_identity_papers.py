"""Cards and passports: the machine-readable zone, the order of their print, issuers, and letters that were lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.doubt import Surroundings, review_reasons
from intake.extract.mrz import check_digit, lines_to_fields
from intake.findings import Found
from intake.kind_sheets import resembles_wording
from intake.values.issuers import text_to_issuer
from intake.values.known_names import has_lost_letters, is_known, is_misread_of_known, is_written_in_kazakh
from intake.values.latin import latin_key
from models.document import Document, Reading
from models.geometry import Box
from models.page import Word

Read = Callable[..., Sequence[Document]]


def test_the_check_digit_is_that_of_the_standard() -> None:
    """The specimen number and date of ICAO 9303: L898902C3 has 6, 740812 has 2."""
    assert (check_digit("L898902C3"), check_digit("740812")) == (6, 2)


def test_the_three_lines_of_a_card_give_number_days_and_names() -> None:
    number, born, until = "012345678", "850123", "200311"
    lines = [
        f"IDKAZ{number}{check_digit(number)}850123300114<<<",
        f"{born}{check_digit(born)}M{until}{check_digit(until)}KAZ<<<<<<<<<<<4",
        "AKHMETOV<<SERIK<<<<<<<<<<<<<<<",
    ]
    assert lines_to_fields(lines) == {
        "document_number": number,
        "iin": "850123300114",
        "birth_date": "1985-01-23",
        "valid_until": "2020-03-11",
        "surname": "AKHMETOV",
        "given_name": "SERIK",
    }


def test_the_two_lines_of_a_passport_give_its_series_too() -> None:
    number, born, until = "N12345678", "850123", "300311"
    second = f"{number}{check_digit(number)}KAZ{born}{check_digit(born)}M{until}{check_digit(until)}850123300114<<34"
    fields = lines_to_fields(["P<KAZAKHMETOV<<SERIK<<<<<<<<<<<<<<<<<<", second])
    assert (fields["document_series"], fields["document_number"]) == ("N", "12345678")
    assert (fields["surname"], fields["iin"], fields["valid_until"]) == ("AKHMETOV", "850123300114", "2030-03-11")


@given(st.integers(0, 8), st.sampled_from("0123456789"))
def test_a_number_whose_check_digit_fails_is_not_taken(place: int, digit: str) -> None:
    number = "012345678"
    broken = number[:place] + digit + number[place + 1 :]
    fields = lines_to_fields([f"IDKAZ{broken}{check_digit(number)}850123300114<<<", "", ""])
    assert fields.get("document_number") in ({broken} if check_digit(broken) == check_digit(number) else {None})


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Ахметов", "AKHMETOV"), ("Сүлейменов", "SULEIMENOV"), ("Жандос", "ZHANDOS"), ("Гүлнәр", "GULNAR"),
     ("Қанат", "KANAT"), ("Ющенко", "YUSHCHENKO"), ("Ильяс", "ILYAS"), ("Юн", "YUN")],
)  # fmt: skip
def test_a_name_has_one_key_in_both_alphabets(cyrillic: str, latin: str) -> None:
    assert latin_key(cyrillic) == latin_key(latin)


def test_a_neighbouring_name_has_another_key() -> None:
    assert latin_key("Серік") != latin_key("BERIK")


@pytest.mark.parametrize(
    ("read", "printed", "sure"),
    [("МВД РК", "МВД РК", True), ("МВДРК", "МВД РК", True), ("МЮРК", "МЮ РК", True), ("ҚР ІІМ", "ҚР ІІМ", True),
     ("КР ПМ", "ҚР ІІМ", False), ("КР ИМ", "ҚР ІІМ", True), ("МӘДРК", "МВД РК", False), ("КР ӘМ", "ҚР ӘМ", True)],
)  # fmt: skip
def test_issuers_are_of_a_closed_list_and_sure_only_when_no_letter_was_guessed(
    read: str, printed: str, sure: bool
) -> None:
    assert text_to_issuer(read) == (printed, sure)


@pytest.mark.parametrize("other", ["КАЗАХ", "АЛМАТЫ", "Серік", "РК", "МВД", ""])
def test_other_words_are_no_issuer(other: str) -> None:
    assert text_to_issuer(other) is None


@pytest.mark.parametrize("label", ["Фами", "Фамылиа", "Фамилия", "Отчествх", "ТЕГІ", "АТЫ", "Имя"])
def test_a_label_or_what_is_left_of_one_is_no_name(label: str) -> None:
    assert resembles_wording(label)


@pytest.mark.parametrize(
    "name", ["Ким", "Цой", "Пак", "Ли", "Юн", "Ахметов", "Серік", "Анна", "Андрей", "Фатима", "Тимур"]
)
def test_a_name_is_not_taken_for_a_label(name: str) -> None:
    assert not resembles_wording(name)


@pytest.mark.parametrize(
    "lost", ["Сулейменов", "Эдлет", "Галымжанулы", "Галымжанұлы", "Қуанышкызы", "Айгул", "Куаныш"]
)
def test_a_kazakh_name_without_its_letters_is_doubted(lost: str) -> None:
    assert has_lost_letters(lost, kazakh=True)


@pytest.mark.parametrize(
    "whole", ["Сүлейменов", "Әділет", "Ғалымжанұлы", "Қуанышқызы", "Айгүл", "Марат", "Омаров", "Болатұлы", "Жандос"]
)
def test_a_kazakh_name_with_its_letters_is_not(whole: str) -> None:
    assert not has_lost_letters(whole, kazakh=True)


@pytest.mark.parametrize("russian", ["Сулейменов", "Адилет", "Галымжанович", "Айгуль", "Куаныш", "Иванова", "Ким"])
def test_russian_spellings_are_not_doubted_on_their_own(russian: str) -> None:
    assert not has_lost_letters(russian, kazakh=False)


@pytest.mark.parametrize("misread", ["Жуллыз", "Алилетовна", "Тимуоович"])
def test_one_letter_that_the_engine_confuses_beside_a_known_name_is_doubted(misread: str) -> None:
    assert is_misread_of_known(misread)


@pytest.mark.parametrize("name", ["Жулдыз", "Жұлдыз", "Бондаренко", "Юрьевич", "Ким", "Алексеевич", "Адилетовна"])
def test_a_name_as_people_bear_it_is_no_misreading(name: str) -> None:
    assert not is_misread_of_known(name)


def test_the_agreement_of_other_papers_does_not_prove_a_likely_misreading() -> None:
    around = Surroundings(agreeing=3, others=("Куанышева",))
    assert "near-known" in review_reasons("given_name", _found("Жуллыз"), around)
    zone = Reading(value="Жуллыз", raw="ZHULLYZ", confidence=0.99, read_by="mrz")
    assert "near-known" not in review_reasons("given_name", _found("Жуллыз", witnesses=(zone,)), around)


def test_one_part_with_a_kazakh_letter_makes_the_name_kazakh() -> None:
    assert is_written_in_kazakh(("Сулейменов", "Марат", "Серікұлы"))
    assert not is_written_in_kazakh(("Сулейменов", "Марат", "Серикович"))
    assert is_known("Галымжанович") is False


def _found(value: str, *, witnesses: tuple[Reading, ...] = (), confidence: float = 0.96) -> Found:
    box = Box(0, 0, 10, 10)
    word = Word(text=value, box=box, confidence=confidence, line=0)
    return Found(value, value, 1, box, (word,), witnesses=witnesses)


def test_a_lost_letter_is_said_even_when_another_paper_reads_the_same() -> None:
    around = Surroundings(agreeing=1, others=("Марат", "Серікұлы"), kind="identity_document")
    assert "kazakh-letters" in review_reasons("surname", _found("Сулейменов"), around)
    assert not review_reasons("surname", _found("Сүлейменов"), around)


def test_print_and_zone_that_differ_are_for_a_person() -> None:
    zone = Reading(value="012345679", raw="012345679", confidence=0.99, read_by="mrz")
    around = Surroundings(kind="identity_document")
    assert "mrz-differs" in review_reasons("document_number", _found("012345678", witnesses=(zone,)), around)


def test_a_card_number_has_nine_digits_and_a_passport_number_a_series() -> None:
    card, passport = Surroundings(kind="identity_document"), Surroundings(kind="identity_document", series=True)
    assert "format" in review_reasons("document_number", _found("03029981"), card)
    assert "format" not in review_reasons("document_number", _found("03029981"), passport)


def test_names_without_labels_are_found_by_their_order(read: Read) -> None:
    (card,) = read(
        [
            (700, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ РЕСПУБЛИКА КАЗАХСТАН"),
            (700, "ЖЕКЕ КУӘЛІК УДОСТОВЕРЕНИЕ ЛИЧНОСТИ"),
            (900, "ЦОЙ"),
            (900, "АННА"),
            (900, "ИГОРЕВНА"),
            (900, "ДАТА РОЖДЕНИЯ"),
            (900, "23.01.1985"),
            (700, "ЖСН / ИИН 850123400119"),
        ]
    )[0]
    found = {name: card.fields[name] for name in ("surname", "given_name", "patronymic")}
    assert [field.value for field in found.values()] == ["Цой", "Анна", "Игоревна"]


def test_days_ten_years_apart_need_no_label(read: Read) -> None:
    (card,) = read(
        [
            (700, "ЖЕКЕ КУӘЛІК УДОСТОВЕРЕНИЕ ЛИЧНОСТИ"),
            (900, "№ 012345678"),
            (900, "12.03.2010"),
            (900, "11.03.2020"),
            (900, "МВД РК"),
        ]
    )[0]
    assert (card.fields["issued_on"].value, card.fields["valid_until"].value) == ("2010-03-12", "2020-03-11")
    assert card.fields["issued_by"].value == "МВД РК"


def test_the_pages_of_a_spread_are_read_each_by_itself(read: Read) -> None:
    (paper,) = read(
        [
            [(100, "ТУУ ТУРАЛЫ КУӘЛІК СВИДЕТЕЛЬСТВО О РОЖДЕНИИ"), (1300, "АТА-АНАСЫ / РОДИТЕЛИ")],
            [(100, "Фамилия Ахметов"), (1300, "Отец Ахметов Серік Маратұлы")],
            [(100, "Имя Ерлан"), (1300, "Мать Ахметова Айгүл Болатқызы")],
            [(100, "Отчество Серікұлы")],
            [(100, "Дата рождения 12.07.2008"), (1300, "Дата выдачи 09.08.2008")],
        ]
    )[0]
    values = {name: field.value for name, field in paper.fields.items()}
    assert (values["surname"], values["given_name"], values["birth_date"]) == ("Ахметов", "Ерлан", "2008-07-12")
    assert (values["father_given_name"], values["mother_given_name"]) == ("Серік", "Айгүл")
    assert "mother_birth_date" not in values
