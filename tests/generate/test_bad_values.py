"""Values that nobody expects: they stand on the paper as given, or the letter is withheld with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generate import prove
from generate.engines.pdf import ReadBack
from generate.gather.fields import clean
from generate.journey import LetterRequest, make_letters
from models.errors import InputError


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize(
    "value",
    [
        "Ким & Ко <b>жирный</b>",
        "&amp; &lt;w:t&gt; ]]>",
        "{{ applicant }}",
        "{% for x in y %} {# #}",
        "{_{ тайна }_} {_% %_}",
        "«Ёлки» \"палки\" 'апостроф' ʼ",
        "Ұзын аты " * 33,
        "Ә" * 300,
        "Ли 😀",
        "مرحبا",
        "日本語",
        "100 % № 5 – … $ €",
        "D:\\дело\\1",
        "=1+1",
    ],
)
@pytest.mark.parametrize("letter", ["receipt", "missing_papers"])
def test_a_value_stands_on_the_paper_as_it_was_given(
    tmp_path: Path, words_of: Callable[[Path], str], letter: str, value: str
) -> None:
    request = LetterRequest(letter=letter, data={"applicant": value, "number": value}, out=tmp_path / "x.docx")

    made = make_letters([request])

    assert len(made.letters) == 1
    assert "".join(value.split()) in "".join(words_of(made.letters[0].path).split())


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("Первая\nвторая\r\n\tтретья", "Первая вторая третья"),
        ("\u202eабв\u202c г\u200fд\u2067е\u2069", "абв где"),
        ("а\x00б\x07в\ud800г", "а б в г"),
        ("Cейiтова Aйгүл", "Сейітова Айгүл"),
        ("\u00ad\u200bтире\ufeff", "тире"),
        ("Е\u0301лка и\u0306", "Е\u0301лка й"),
        ("❤\ufe0f", "❤"),
        ("   ", ""),
    ],
)
def test_what_nobody_sees_is_taken_out_and_look_alikes_become_letters(value: str, printed: str) -> None:
    assert clean(value) == printed


@pytest.mark.usefixtures("without_libreoffice")
def test_a_missing_value_is_a_blank_line_and_named(tmp_path: Path, words_of: Callable[[Path], str]) -> None:
    made = make_letters(
        [LetterRequest(letter="receipt", data={"applicant": ""}, language="ru", out=tmp_path / "x.docx")]
    )

    assert {"applicant", "number"} <= set(made.letters[0].blanks)
    assert "None" not in words_of(made.letters[0].path)


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize("day", ["2026-03-04", "04.03.2026", "4.3.2026", " 04.03.2026\n"])
def test_a_day_may_be_written_in_two_ways(tmp_path: Path, words_of: Callable[[Path], str], day: str) -> None:
    data = {"registration_date": day}
    made = make_letters([LetterRequest(letter="receipt", data=data, language="ru", out=tmp_path / "x.docx")])

    assert "04.03.2026" in words_of(made.letters[0].path)


@pytest.mark.parametrize(
    "day", ["31.02.2026", "2026-13-01", "вчера", "04.03.26", "03/04/2026", "0000-01-01", "1.1.0"]
)
def test_what_is_no_day_is_one_sentence_that_names_the_field(tmp_path: Path, day: str) -> None:
    request = LetterRequest(letter="receipt", data={"registration_date": day}, out=tmp_path / "x.docx")

    with pytest.raises(InputError) as refused:
        make_letters([request])

    assert refused.value.code == "letter-day-wrong"
    assert "registration_date" in refused.value.worded("en")


@pytest.mark.parametrize("sheets", ["два", "-1", "1.5", "1-3", "²", "٣"])
def test_what_is_no_count_is_one_sentence_that_names_the_place(tmp_path: Path, sheets: str) -> None:
    papers = [{"title": "Удостоверение", "sheets": "2"}, {"title": "Заявление", "sheets": sheets}]
    request = LetterRequest(letter="receipt", data={"papers": papers}, out=tmp_path / "x.docx")

    with pytest.raises(InputError) as refused:
        make_letters([request])

    assert refused.value.code == "letter-count-wrong"
    assert "papers[2].sheets" in refused.value.worded("en")


@pytest.mark.parametrize(
    ("printed", "on_paper", "code"),
    [
        ("Ли 👩", "Ли", "letter-signs-lost"),
        ("Ким Вера", "Ким", "letter-value-lost"),
    ],
)
def test_a_value_that_did_not_arrive_withholds_the_letter_and_says_why(
    monkeypatch: pytest.MonkeyPatch, printed: str, on_paper: str, code: str
) -> None:
    back = ReadBack(text=on_paper, pages=1, fonts=("Tinos",), unembedded=(), letters_by_font={}, outside=())
    monkeypatch.setattr(prove, "read_back", lambda file, margin: back)

    proof = prove.pdf_to_proof(Path(), [printed], letter="receipt", pages=1)

    assert not proof.sound
    assert [problem.code for problem in proof.problems] == [code]
    assert "👩" in proof.problems[0].message or code == "letter-value-lost"
