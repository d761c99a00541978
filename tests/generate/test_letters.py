"""Letters from case, data or nothing, as DOCX: what they say, what they leave blank, what they refuse."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generate.engines.word import docx_text
from generate.gather.law_words import act_line
from generate.grammar.dates import LetterLanguage
from generate.journey import LetterRequest, MadeLetter, letters_of_intake, make_letters
from models.case import Case, Checklist
from models.document import FieldValue
from models.errors import InputError, QujatError
from models.law import Act, Edition, Office, RequiredDocument
from models.person import Person, Role

pytestmark = pytest.mark.usefixtures("without_libreoffice")
WordsOf = Callable[[Path], str]
MakeCase = Callable[..., Case]
MakeEdition = Callable[..., Edition]


def made(request: LetterRequest) -> MadeLetter:
    return make_letters([request]).letters[0]


def test_a_receipt_says_all_that_the_clause_and_the_office_want(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, office: Office, words_of: WordsOf
) -> None:
    letter = made(
        LetterRequest(
            letter="receipt", case=make_case(), edition=make_edition(), office=office, out=tmp_path / "r.docx"
        )
    )

    words = words_of(letter.path)
    for said in ("ТАЛОН", "№ 15", "04.03.2013", "19.03.2013", "Иванова Айгуль Серикқызы", "Сидорова Ж. К.",
                 "Бостандыкский районный отдел", "сверено с подлинником", "3 (три) документа на 4 (четырех) листах",
                 "пункт 13, постановление Акимата города Алматы от 20 декабря 2012 года № 4/1050"):  # fmt: skip
        assert said in words
    assert letter.blanks == ()


def test_a_duplicate_is_marked_in_each_language(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    letter = made(
        LetterRequest(letter="receipt", case=make_case(), edition=make_edition(), language="kk+ru", duplicate=True,
                      out=tmp_path / "r.docx")
    )  # fmt: skip

    assert "ТЕЛНҰСҚА" in words_of(letter.path)
    assert "ДУБЛИКАТ" in words_of(letter.path)
    assert letter.language == "kk+ru"


def test_a_field_under_review_is_a_blank_line_and_named(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    case = make_case(fields={"surname": FieldValue(value="Иванава", needs_review=True)})

    letter = made(LetterRequest(letter="receipt", case=case, edition=make_edition(), out=tmp_path / "r.docx"))

    assert "Иванава" not in words_of(letter.path)
    assert "applicant" in letter.blanks


def test_an_application_underlines_whom_it_is_for(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition
) -> None:
    from docx import Document

    def underlined(*, case_has_child: bool) -> set[str]:
        out = tmp_path / f"{case_has_child}.docx"
        case = make_case(child=case_has_child)
        made(LetterRequest(letter="application", case=case, edition=make_edition(), out=out))
        cells = {
            id(cell._tc): cell for table in Document(str(out)).tables for row in table.rows for cell in row.cells
        }
        return {run.text for cell in cells.values() for p in cell.paragraphs for run in p.runs if run.underline}

    assert underlined(case_has_child=True) == {"представителя ребенка-инвалида", "моего ребенка-инвалида"}
    assert underlined(case_has_child=False) == {"инвалида", "группы", "меня"}


def test_an_application_for_a_child_names_parent_child_and_birth_certificate(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    case = make_case(child=True)
    letter = made(LetterRequest(letter="application", case=case, edition=make_edition(), out=tmp_path / "a.docx"))

    words = words_of(letter.path)
    for said in (
        "Иванова Айгуль Серикқызы",
        "Иванов Тимур",
        "02.11.2008",
        "7654321",
        "012345678",
        "МВД РК, 17.05.2010",
    ):
        assert said in words


def test_the_form_of_order_287_is_about_the_child(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    edition = make_edition(edition_id="kazakhstan-2023")
    letter = made(
        LetterRequest(letter="application", case=make_case(child=True), edition=edition, out=tmp_path / "a.docx")
    )

    words = words_of(letter.path)
    assert "Тегі Иванов Аты Тимур" in words
    assert "туу туралы куәлік" in words
    assert letter.language == "kk"


def test_missing_papers_are_listed_with_their_clauses(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    letter = made(
        LetterRequest(letter="missing_papers", case=make_case(), edition=make_edition(), out=tmp_path / "m.docx")
    )

    words = words_of(letter.path)
    assert "копия акта о несчастном случае пункт 14 отсутствует" in words
    assert "индивидуальную программу" not in words


def test_a_refusal_prints_the_grounds_of_the_closed_list(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    letter = made(
        LetterRequest(letter="refusal", case=make_case(), edition=make_edition(), grounds=("11.2", "11.1"),
                      language="ru", out=tmp_path / "r.docx")
    )  # fmt: skip

    words = words_of(letter.path)
    assert "1) наличие медицинских противопоказаний (подпункт 1) пункта 11)" in words
    assert "2) отсутствие одного из документов (подпункт 2) пункта 11)" in words


@pytest.mark.parametrize(
    ("letter", "language", "says"),
    [
        ("notice", "ru", "заявление от «____» ______________ 20___ г. № __________, уведомляет"),
        ("notice", "kk", "Сіздің 20___ жылғы «____» ______________ № __________ өтінішіңізді"),
        ("refusal", "ru", "заявление от «____» ______________ 20___ г. № __________, сообщает"),
        ("refusal", "kk", "Сіздің 20___ жылғы «____» ______________ № __________ өтінішіңізді"),
        ("package_register", "ru", "Реестр № __________ от «____» ______________ 20___ г."),
        ("package_register", "kk", "20___ жылғы «____» ______________ № __________ реестр"),
        ("returned_papers", "ru", "принятые «____» ______________ 20___ года под № __________ по"),
        ("returned_papers", "kk", "бойынша 20___ жылғы «____» ______________ № __________ нөмірімен"),
    ],
)
def test_a_blank_keeps_the_words_that_its_value_would_bring(
    tmp_path: Path, words_of: WordsOf, letter: str, language: LetterLanguage, says: str
) -> None:
    blank = made(LetterRequest(letter=letter, blank=True, language=language, out=tmp_path / "b.docx"))

    assert "".join(says.split()) in "".join(words_of(blank.path).split())


def test_a_phone_is_printed_as_people_read_it(tmp_path: Path, make_case: MakeCase, words_of: WordsOf) -> None:
    phone = FieldValue(value="7011234567", raw="8 701 1234567", page=1, confidence=0.99)
    case = make_case()
    papers = tuple(
        paper.model_copy(update={"fields": {**paper.fields, "phone": phone}})
        if paper.kind == "application"
        else paper
        for paper in case.documents
    )
    case = case.model_copy(update={"documents": papers})

    letter = made(LetterRequest(letter="application", case=case, language="ru", out=tmp_path / "a.docx"))

    assert "+7 701 123 45 67" in words_of(letter.path)


def test_a_number_is_never_parted_from_its_sign(tmp_path: Path) -> None:
    for blank in (True, False):
        data = None if blank else {"number": "117-А", "registration_date": "2013-03-04"}
        request = LetterRequest(letter="notice", blank=blank, data=data, language="ru", out=tmp_path / "b.docx")
        words = docx_text(made(request).path.read_bytes()).replace("\n", "")
        assert ("№\u00a0__________" if blank else "№\u00a0117-А") in words


def test_a_refusal_leaves_no_room_for_a_ground_that_was_not_given(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    """What is signed with one ground stays with one; the blank form has two lines."""
    edition = make_edition()
    one = made(
        LetterRequest(letter="refusal", case=make_case(), edition=edition, grounds=("11.2",), language="ru",
                      out=tmp_path / "r.docx")
    )  # fmt: skip
    blank = made(LetterRequest(letter="refusal", blank=True, edition=edition, language="ru", out=tmp_path / "b.docx"))

    assert " 2) " not in words_of(one.path).replace("(подпункт 2) ", "")
    assert " 1) 2) " in words_of(blank.path)


@pytest.mark.parametrize(
    ("change", "code", "says"),
    [
        ({"letter": "refusal", "grounds": ("12.9",)}, "ground-unknown", "11.1, 11.2"),
        ({"letter": "refusal"}, "ground-needed", "11.1, 11.2"),
        ({"letter": "notice", "grounds": ("11.1",)}, "ground-not-taken", "notice"),
        ({"letter": "refusal", "data": {"grounds": []}, "grounds": ("11.1",)}, "ground-in-data", "--ground"),
        ({"letter": "nonsense"}, "letter-unknown", "missing_papers"),
        ({"letter": "receipt", "data": {"surname": "А"}}, "letter-field-unknown", "applicant"),
        ({"letter": "receipt", "data": {"result_date": "4 марта"}}, "letter-day-wrong", "result_date"),
        ({"letter": "receipt", "data": {"papers": "x"}}, "letter-value-wrong", "sheets"),
        ({"letter": "receipt", "data": {"papers": [{"nonsense": "x"}]}}, "letter-value-wrong", "sheets"),
        ({"letter": "receipt"}, "letter-nothing-to-fill", "receipt"),
        ({"letter": "refusal_to_accept", "blank": True}, "letter-not-in-edition", "missing_papers"),
    ],
)
def test_a_wrong_call_is_refused_with_what_to_do(
    tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase, change: dict[str, object], code: str, says: str
) -> None:
    values: dict[str, object] = {"edition": make_edition(), "out": tmp_path / "x.docx", **change}
    if change["letter"] in ("refusal", "notice"):
        values["case"] = make_case()

    with pytest.raises(InputError) as refused:
        make_letters([LetterRequest(**values)])  # type: ignore[arg-type]

    assert refused.value.code == code
    assert says in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_receipt_says_who_represents_and_where_to_call_and_collect_where_the_clause_wants_it(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, office: Office, words_of: WordsOf
) -> None:
    """Clause 16 of the housing act of Almaty, both receipts in one."""
    wanted = ("result_place", "representative", "contact_phones")
    rule = make_edition().receipts[0].model_copy(update={"contents": wanted})
    case = make_case()
    helper = Person(id="p2", roles=(Role.REPRESENTATIVE,), surname="Ким", given_name="Вера", patronymic="Олеговна")
    case = case.model_copy(update={"persons": (*case.persons, helper)})

    words = words_of(
        made(
            LetterRequest(letter="receipt", case=case, edition=make_edition(receipts=(rule,)), office=office,
                          out=tmp_path / "r.docx")
        ).path
    )  # fmt: skip

    assert "Ким Вера Олеговна" in words
    assert "+7 701 123 45 67" in words
    assert words.count("Бостандыкский районный отдел") == 2


def test_a_receipt_that_must_say_what_it_has_no_words_for_is_our_failure(
    tmp_path: Path, make_edition: MakeEdition, make_case: MakeCase
) -> None:
    rule = make_edition().receipts[0].model_copy(update={"contents": ("moon_phase",)})
    edition = make_edition(receipts=(rule,))

    with pytest.raises(QujatError, match="moon_phase"):
        make_letters([LetterRequest(letter="receipt", case=make_case(), edition=edition, out=tmp_path / "x.docx")])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.text(alphabet="&<>{}%#'\"«»№әғқңөұүһіЁщ Zб1\\/|", min_size=1, max_size=40))
def test_no_letter_of_a_value_is_lost(tmp_path: Path, words_of: WordsOf, value: str) -> None:
    out = tmp_path / "x.docx"

    result = make_letters([LetterRequest(letter="receipt", data={"applicant": value}, language="ru", out=out)])

    assert result.letters, [problem.message for problem in result.problems]
    assert "".join(value.split()) in words_of(out).replace(" ", "")


def test_an_acts_form_comes_in_the_acts_language_with_a_problem(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition
) -> None:
    edition = make_edition(family="prosthetics")

    result = make_letters(
        [
            LetterRequest(
                letter="application", case=make_case(), edition=edition, language="ru", out=tmp_path / "a.docx"
            )
        ]
    )

    assert result.letters[0].language == "kk"
    assert [problem.code for problem in result.problems] == ["letter-act-language"]


def test_a_notice_asked_for_in_the_other_language_is_followed_by_our_wording(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition, words_of: WordsOf
) -> None:
    edition = make_edition(family="prosthetics")

    letter = made(
        LetterRequest(letter="notice", case=make_case(), edition=edition, language="ru", out=tmp_path / "n.docx")
    )

    assert letter.language == "kk+ru"
    assert words_of(letter.path).index("Хабарлама") < words_of(letter.path).index("Уведомление")


def test_without_libreoffice_the_docx_stands_where_the_pdf_would_and_a_problem_says_so(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition
) -> None:
    result = make_letters(
        [LetterRequest(letter="receipt", case=make_case(), edition=make_edition(), out=tmp_path / "r.pdf")]
    )

    assert result.letters[0].path == tmp_path / "r.docx"
    assert [problem.code for problem in result.problems] == ["libreoffice-missing"]


def test_the_same_call_gives_the_same_bytes_for_the_owner_only(
    tmp_path: Path, make_case: MakeCase, make_edition: MakeEdition
) -> None:
    first, second = (
        made(LetterRequest(letter="receipt", case=make_case(), edition=make_edition(), language="kk+ru",
                           out=tmp_path / name / "r.docx"))
        for name in ("a", "b")
    )  # fmt: skip

    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.inputs == second.inputs
    assert stat.S_IMODE(first.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in first.path.parent.iterdir()] == ["r.docx"]


def test_intake_never_decides(make_edition: MakeEdition) -> None:
    incomplete, complete = Checklist(status="incomplete"), Checklist(status="complete")

    assert letters_of_intake(make_edition(), incomplete) == ("receipt", "application", "missing_papers")
    assert letters_of_intake(make_edition(), complete) == ("receipt", "application")
    assert letters_of_intake(None, Checklist(status="no_edition")) == ()


def test_no_application_is_made_where_the_act_asks_for_none(make_edition: MakeEdition) -> None:
    shown = RequiredDocument(id="1", no="1", kind="identity_document", text={}, clause="12", form=None)
    complete = Checklist(status="complete")

    assert letters_of_intake(make_edition(required_documents=(shown,)), complete) == ("receipt",)
    elsewhere = make_edition(required_documents=(shown,), by_reference={"ru": "решение маслихата"})
    assert letters_of_intake(elsewhere, complete) == ("receipt", "application")


def test_an_act_is_cited_with_one_genitive_as_the_acts_do_themselves() -> None:
    act = Act(
        authority={"kk": "Алматы қаласының әкімдігі"},
        kind={"kk": "қаулысы"},
        number="N 1/230",
        date=date(2012, 3, 30),
    )

    assert act_line(act, "kk") == "Алматы қаласы әкімдігінің 2012 жылғы 30 наурыздағы № 1/230 қаулысы"
