"""Letters that acts demand without printing them: what they say in either language, and what they rest on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generate.journey import LetterRequest, make_letters
from models.case import Case
from models.errors import InputError
from models.law import Edition, FormRef

pytestmark = pytest.mark.usefixtures("without_libreoffice")
MakeCase = Callable[..., Case]
MakeEdition = Callable[..., Edition]
WordsOf = Callable[[Path], str]


class Squeezed(str):
    """Words in which a part is found whatever the runs between which they were cut."""

    __slots__ = ()

    def __contains__(self, part: object) -> bool:
        return "".join(str(part).split()) in "".join(self.split())


@pytest.fixture
def said(tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase, words_of: WordsOf) -> Callable[..., str]:
    """The words of a letter of a case, of an edition that demands it in clause 102."""

    def make(letter: str, **asked: object) -> str:
        out = tmp_path / "letter.docx"
        form = FormRef(letter=letter, appendix=None, title={}, clause="102")
        values = {"edition": make_edition(forms=(form,)), "case": make_case(), **asked}
        make_letters([LetterRequest(letter=letter, out=out, **values)])  # type: ignore[arg-type]
        return Squeezed(words_of(out))

    return make


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "ru",
            (
                "Ивановой Айгуль Серикқызы",
                "рассмотрев Ваше заявление от 4 марта 2013 года № 15, сообщает о предварительном решении отказать",
                "1) наличие медицинских противопоказаний (подпункт 1) пункта 11)",
                "2) отсутствие одного из документов (подпункт 2) пункта 11)",
                "7 марта 2013 года, в 10:00",
                "Основание: пункт 102, постановление Акимата города Алматы",
            ),
        ),
        (
            "kk",
            (
                "Иванова Айгуль Серикқызына",
                "Сіздің 2013 жылғы 4 наурыздағы № 15 өтінішіңізді қарап",
                "1) қарсы көрсетілім (11-тармақтың 1) тармақшасы)",
                "2013 жылғы 7 наурыз, сағат 10:00",
                "Негіздеме: 102-тармақ, Алматы қаласы әкімдігінің",
            ),
        ),
    ],
)
def test_a_hearing_names_the_grounds_the_hour_and_the_clause(
    said: Callable[..., str], language: str, words: tuple[str, ...]
) -> None:
    data = {"hearing_date": "2013-03-07", "hearing_time": "10:00", "hearing_place": "12"}

    text = said("hearing_notice", grounds=("11.1", "11.2"), data=data, language=language)

    for part in words:
        assert part in text


def test_a_hearing_without_grounds_is_refused(said: Callable[..., str]) -> None:
    with pytest.raises(InputError) as refused:
        said("hearing_notice")

    assert refused.value.code == "ground-needed"


def test_papers_go_back_with_what_is_missing_and_counted(said: Callable[..., str]) -> None:
    text = said("returned_papers", language="ru")

    assert "возвращает документы, принятые 4 марта 2013 года под № 15" in text
    assert "копия акта о несчастном случае пункт 14 отсутствует" in text
    assert "документов – 3 (три), листов – 4 (четыре)" in text
    assert "Ивановой Айгуль Серикқызы" in text


def test_papers_of_the_centre_go_back_to_the_centre_and_name_the_applicant(said: Callable[..., str]) -> None:
    text = said("returned_papers", language="ru", data={"centre": "Центр обслуживания населения"})

    assert "Центр обслуживания населения (наименование Центра)" in text
    assert ", заявитель Иванова Айгуль Серикқызы:" in text


def test_an_award_says_the_sum_in_words_since_when_and_until_when(said: Callable[..., str]) -> None:
    data = {"amount": "12540", "awarded_from": "2013-03-01", "awarded_to": "2013-05-31"}

    text = said("notice", language="kk+ru", data=data)

    assert "12 540 (двенадцать тысяч пятьсот сорок) тенге 00 тиынов с 1 марта 2013 года по 31 мая 2013 года." in text
    assert (
        "Сізге 2013 жылғы 1 наурыздан бастап 2013 жылғы 31 мамырға дейін 12 540 (он екі мың бес жүз қырық) теңге 00 "
        "тиын мөлшерінде төлем тағайындалды."
    ) in text


def test_a_complaint_is_confirmed_to_whom_it_came_from_and_kept_by_the_office(said: Callable[..., str]) -> None:
    data = {"complaint_number": "7", "complaint_date": "2013-03-11", "answer_date": "2013-03-26"}

    text = said("complaint_talon", language="ru", data=data)

    assert "Жалоба поступила от Ивановой Айгуль Серикқызы" in text
    assert text.count("26.03.2013") == 2
    assert "Корешок талона о принятии жалобы № 7" in text


@pytest.mark.parametrize("letter", ["notice", "refusal", "returned_papers", "complaint_talon", "inventory"])
def test_a_reprint_is_marked_in_both_languages(said: Callable[..., str], letter: str) -> None:
    grounds = ("11.1",) if letter == "refusal" else ()

    text = said(letter, language="kk+ru", duplicate=True, grounds=grounds)

    assert "ТЕЛНҰСҚА" in text
    assert "ДУБЛИКАТ" in text


def test_an_envelope_bends_names_as_the_post_has_them(said: Callable[..., str]) -> None:
    data = {"office": "Бостандыкский районный отдел"}

    text = said("envelope_dl", language="ru", data=data)

    assert "От кого Бостандыкского районного отдела" in text
    assert "Кому Ивановой Айгуль Серикқызы" in text
