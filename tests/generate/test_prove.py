"""The proof: a lost value, a brace left or a foreign font is found; a sound letter passes."""

from __future__ import annotations

import pytest

from generate import prove
from generate.engines.pdf import ReadBack
from generate.gather.address import split_address


def read(**changes: object) -> ReadBack:
    values: dict[str, object] = {
        "text": "Иванова Айгуль\nСерик\nқызы 8\n5\n0",
        "pages": 1,
        "fonts": ("Tinos",),
        "unembedded": (),
        "letters_by_font": {"Tinos": "Иванқы"},
        "outside": (),
    }
    return ReadBack(**{**values, **changes})  # type: ignore[arg-type]


def codes(monkeypatch: pytest.MonkeyPatch, back: ReadBack, *printed: str, pages: int = 1) -> tuple[bool, list[str]]:
    monkeypatch.setattr(prove, "read_back", lambda file, margin: back)
    proof = prove.pdf_to_proof(None, printed, letter="receipt", pages=pages)  # type: ignore[arg-type]
    return proof.sound, [problem.code for problem in proof.problems]


def test_a_sound_letter_passes_though_its_values_wrap(monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(monkeypatch, read(), "Иванова Айгуль Серикқызы", "8", "5", "0", "") == (True, [])


@pytest.mark.parametrize(
    ("back", "printed", "sound", "code"),
    [
        (read(), "Ахметов", False, "letter-value-lost"),
        (read(text="Иванова {{ applicant }}"), "Иванова", False, "letter-brace-left"),
        (read(fonts=("DejaVuSans",), letters_by_font={"DejaVuSans": "қ"}), "Иванова", True, "letter-font"),
        (read(letters_by_font={"Tinos": "И", "DejaVuSans": "қ"}), "Иванова", True, "letter-font"),
        (read(unembedded=("Tinos",)), "Иванова", True, "letter-font"),
        (read(pages=2), "Иванова", True, "letter-pages"),
        (read(outside=(1,)), "Иванова", True, "letter-ink-outside"),
    ],
)
def test_a_fault_is_found_and_only_a_lost_word_withholds_the_letter(
    monkeypatch: pytest.MonkeyPatch, back: ReadBack, printed: str, sound: bool, code: str
) -> None:
    assert codes(monkeypatch, back, printed) == (sound, [code])


@pytest.mark.parametrize(("text", "sound"), [("Ахметов … Ахметов", True), ("Ахметов … Ахм", False)])
def test_a_value_of_the_form_and_of_its_talon_must_stand_on_both(
    monkeypatch: pytest.MonkeyPatch, text: str, sound: bool
) -> None:
    assert codes(monkeypatch, read(text=text), "Ахметов", "Ахметов")[0] is sound


def test_boxes_of_one_number_must_stand_in_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(monkeypatch, read(), "5", "8", "0")[0] is False


def test_braces_that_a_value_brought_are_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(monkeypatch, read(text="дом {{5}}"), "дом {{5}}") == (True, [])


@pytest.mark.parametrize(
    ("address", "pieces"),
    [
        (
            "г. Алматы, ул. Абая, д. 2, кв. 15",
            {"city": "г. Алматы", "street": "ул. Абая", "house": "2", "flat": "15"},
        ),
        (
            "Жетісу облысы, Панфилов ауданы, Жаркент қаласы, Абай көшесі, 5 үй",
            {"region": "Жетісу", "city": "Жаркент қаласы, Панфилов ауданы", "street": "Абай көшесі", "house": "5"},
        ),
        ("Көктал ауылы, 7", {"village": "Көктал", "house": "7"}),
    ],
)
def test_an_address_falls_into_the_pieces_of_the_form(address: str, pieces: dict[str, str]) -> None:
    assert {name: value for name, value in split_address(address).items() if value} == pieces


@pytest.mark.parametrize("address", ["за рекой, третий дом", "ул. Абая, ул. Сатпаева, 2", "2-подъезд, г. Алматы"])
def test_an_address_that_does_not_fall_apart_cleanly_stays_whole(address: str) -> None:
    split = split_address(address)

    assert split.pop("address_line") == address
    assert not any(split.values())


@pytest.mark.parametrize(("last", "sound"), [("3", True), ("4", False)])
def test_single_characters_in_a_row_are_one_number_only_where_they_fill_its_boxes(
    monkeypatch: pytest.MonkeyPatch, last: str, sound: bool
) -> None:
    back = read(text="в I квартале 1. Сеитова 8 5 0 1 2 3 4 8 8 2 8 3")

    assert codes(monkeypatch, back, "I", "1", "Сеитова", *"85012348828", last)[0] is sound
