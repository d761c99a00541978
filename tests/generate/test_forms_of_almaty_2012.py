"""What the forms of the Almaty acts of 2012 say when they are filled from a case or by data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from generate.journey import LetterRequest, make_letters
from models.case import Case
from models.law import Edition

MakeCase = Callable[..., Case]
MakeEdition = Callable[..., Edition]
WordsOf = Callable[[Path], str]

pytestmark = pytest.mark.usefixtures("without_libreoffice")


@pytest.fixture
def said(tmp_path: Path, make_edition: MakeEdition, words_of: WordsOf) -> Callable[..., str]:
    """The words of a letter of a family of Almaty city 2012."""

    def make(letter: str, family: str, **asked: object) -> str:
        out = tmp_path / "letter.docx"
        edition = make_edition(family=family)
        make_letters([LetterRequest(letter=letter, edition=edition, out=out, **asked)])  # type: ignore[arg-type]
        return words_of(out)

    return make


def test_care_at_home_is_asked_for_the_child_and_signed_by_the_parent(
    said: Callable[..., str], make_case: MakeCase
) -> None:
    words = said("application", "home-care", case=make_case(child=True))

    assert "Т.А.Ә. Иванов Тимур Туған күні 2008 жылы « 02 » қараша" in words
    assert "Иванов Тимурды (қызмет алушының Т.А.Ә. көрсету керек) үйде арнаулы әлеуметтік қызмет көрсету" in words
    assert "Т.А.Ә. және қолы Иванова Айгуль Серикқызы күні 20 13 жылғы « 04 » наурыз" in words


def test_a_medical_card_bears_the_name_and_leaves_all_findings_to_the_doctors(
    said: Callable[..., str], make_case: MakeCase
) -> None:
    words = said("medical_card", "institutional-care", case=make_case())

    assert "Т.А.Ә. Иванова Айгуль Серикқызы Туған күні" in words
    assert "хирург невропатолог психиатр окулист" in words


def test_the_talon_of_the_nuclear_tests_counts_the_papers_and_names_the_day_of_the_answer(
    said: Callable[..., str], make_case: MakeCase
) -> None:
    words = said("application", "nuclear-test-victims", case=make_case())

    assert "Азамат Иванова Айгуль Серикқызының өтініші қоса берілген құжаттарымен 2 данада қабылданды" in words
    assert 'бас тарту уақыты " 19 " наурыз 20 13 жылы' in words


def test_the_iin_stands_digit_by_digit(said: Callable[..., str], make_case: MakeCase) -> None:
    words = said("application", "assistant-and-sign-language", case=make_case())

    assert "ИИН 8 5 0 1 2 3 4 8 8 2 8 3 Заявление" in words


def test_a_reason_fits_the_sentence_of_the_act_around_it(said: Callable[..., str], make_case: MakeCase) -> None:
    words = said("refusal", "unemployed-registration", case=make_case(), grounds=("11.1", "11.2"))

    assert "Сізді «қарсы көрсетілім» (11-тармақтың 1) тармақшасы) деген негізге, «құжаттың болмауы»" in words
    assert "деген негізге (бас тарту себебін көрсету) байланысты жұмыссыз ретінде тіркеуден" in words


@pytest.mark.parametrize("family", ["home-care", "institutional-care"])
def test_a_form_without_a_word_of_refusal_says_that_it_is_one(
    said: Callable[..., str], make_case: MakeCase, family: str
) -> None:
    words = said("refusal", family, case=make_case(), grounds=("11.2",))

    assert "хабарлаймыз: құжаттарды ресімдеуден мынадай негіздер бойынша бас тартылды: құжаттың болмауы" in words


def test_a_talon_of_the_unemployed_says_since_when(said: Callable[..., str]) -> None:
    words = said("notice", "unemployed-registration", data={"registered_from": "2013-03-04"})

    assert "бөлімінде 20 13 жылдың 4 наурызынан бастап ұсынған құжаттар" in words
    assert words.endswith("2013 ж.")


def test_the_blank_talon_of_the_unemployed_has_the_year_that_the_act_prints(said: Callable[..., str]) -> None:
    assert said("notice", "unemployed-registration", blank=True).endswith("« » 2012 ж.")


@pytest.mark.parametrize(
    ("outcome", "underlined"),
    [
        ("queue", "алу кезек тәртібімен берілетіндігін"),
        ("registered", "14.03.2013 (күні) № 27 тіркеуге алынғаныңызды"),
    ],
)
def test_a_notice_keeps_both_answers_and_underlines_the_one_that_holds(
    said: Callable[..., str], tmp_path: Path, outcome: str, underlined: str
) -> None:
    data = {"outcome": outcome, "queue_date": "2013-03-14", "queue_number": "№ 27"}

    words = said("notice", "technical-aids", data=data)

    runs = [run for paragraph in Document(str(tmp_path / "letter.docx")).paragraphs for run in paragraph.runs]
    assert "алу кезек тәртібімен берілетіндігін" in words
    assert "тіркеуге алынғаныңызды хабарлайды" in words
    assert "".join(run.text for run in runs if run.underline) == underlined
