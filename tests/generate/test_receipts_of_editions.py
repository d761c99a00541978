"""One receipt for all acts: in every edition and channel it says at least what the clause lists, in its copies."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generate.engines.word import docx_text
from generate.filled import request_to_gist
from generate.gather.letter_fields import letter_to_fields, receipt_rule
from generate.journey import LetterRequest, letter_types, make_letters
from generate.letter_type import serves_edition
from law.journey import load_catalogue
from models.case import Case
from models.law import Edition, Office
from models.person import Person, Role

pytestmark = pytest.mark.usefixtures("without_libreoffice")
MakeCase = Callable[..., Case]

CATALOGUE = load_catalogue()
FORMS = letter_types()
GENERAL = (
    "registration_number",
    "registration_date",
    "result_date",
    "applicant",
    "officer",
    "documents",
    "signature",
)
"""What a receipt says where the text prints no rule for it."""
PAIRS = [(edition, channel) for edition in CATALOGUE.editions for channel in edition.channels]

SAID: dict[str, tuple[str, ...]] = {
    "registration_number": ("15",),
    "registration_date": ("04.03.2013",),
    "request_number": ("15",),
    "request_date": ("04.03.2013",),
    "acceptance_date": ("04.03.2013",),
    "acceptance_mark": ("документы приняты",),
    "applicant": ("Иванова Айгуль Серикқызы",),
    "representative": ("Ким Вера Олеговна",),
    "contact_phones": ("+7 701 123 45 67",),
    "result_date": ("19.03.2013",),
    "result_time": ("Время получения",),
    "result_place": ("Бостандыкский районный отдел",),
    "issue_time_and_place": ("19.03.2013, ", "Бостандыкский районный отдел, улица Жандосова, 2"),
    "officer": ("Сидорова Жанна Кимовна",),
    "officer_full_name": ("Сидорова Жанна Кимовна",),
    "officer_position": ("главный специалист",),
    "signature": ("(подпись)",),
    "documents": ("Документ, удостоверяющий личность", "3 (три) документа на 4 (четырех) листах"),
    "compared_mark": ("сверено с подлинником",),
    "status_in_cabinet": (),  # a channel without paper
    "service_type": (),  # below, for every edition
}
"""What a receipt must print for a content, when it is filled from the case below."""

ACTS_OWN: dict[str, tuple[str, ...]] = {
    "registration_number": ("15",),
    "request_number": ("15",),
    "request_date": ("04.03.2013",),
    "acceptance_date": ("13 жылдың", "04", "наурыз"),
    "applicant": ("Иванова Айгуль Серикқызы",),
    "officer": ("Сидорова Жанна Кимовна",),
    "documents": ("Жеке басты куәландыратын құжат",),
    "issue_time_and_place": ("19.03.2013",),
    "service_type": (),
}
"""The same for the forms of Almaty oblast, which spread the day over three blanks."""


def _case(make_case: MakeCase, channel: str) -> Case:
    case = make_case(channel=channel, officer="Сидорова Жанна Кимовна")
    helper = Person(id="p2", roles=(Role.REPRESENTATIVE,), surname="Ким", given_name="Вера", patronymic="Олеговна")
    return case.model_copy(update={"persons": (*case.persons, helper)})


def _request(edition: Edition, channel: str, make_case: MakeCase, office: Office, out: Path) -> LetterRequest:
    return LetterRequest(
        letter="receipt",
        case=_case(make_case, channel),
        data={"officer_position": "главный специалист"},
        edition=edition,
        office=office,
        kinds=CATALOGUE.kinds,
        channel=channel,
        language="ru",
        out=out,
    )


def _kind_of_receipt(edition: Edition, channel: str) -> tuple[object, ...]:
    """What decides what a receipt says, but for the service's name: the form and the contents."""
    rule = receipt_rule(edition, channel)
    own = [form.form for form in FORMS if serves_edition(form, edition, channel)]
    return (*own, rule.contents if rule else None)


KINDS = {_kind_of_receipt(*pair): pair for pair in reversed(PAIRS)}


@pytest.mark.parametrize(
    ("edition", "channel"), KINDS.values(), ids=[f"{e.family}-{e.id}-{c}" for e, c in KINDS.values()]
)
def test_a_receipt_says_at_least_what_its_clause_lists(
    edition: Edition, channel: str, tmp_path: Path, make_case: MakeCase, office: Office
) -> None:
    made = make_letters([_request(edition, channel, make_case, office, tmp_path / "r.docx")]).letters[0]

    rule = receipt_rule(edition, channel)
    words = " ".join(re.split(r"\s+", docx_text(made.path.read_bytes())))
    for content in rule.contents if rule else GENERAL:
        for said in SAID[content] if made.form == "receipt" else ACTS_OWN[content]:
            assert said in words, content


@pytest.mark.parametrize("edition", CATALOGUE.editions, ids=lambda edition: f"{edition.family}-{edition.id}")
def test_every_channel_of_every_edition_has_a_receipt_of_a_kind_that_was_looked_at(
    edition: Edition, make_case: MakeCase, office: Office
) -> None:
    """The paper prints these rows as they are, so what holds for one receipt of a kind holds for all."""
    general = next(form for form in FORMS if form.form == "receipt")
    for channel in edition.channels:
        request = _request(edition, channel, make_case, office, Path("r.docx"))
        looked_at = KINDS[_kind_of_receipt(edition, channel)]
        twin = _request(*looked_at, make_case, office, Path("r.docx"))
        rows, same = (letter_to_fields(one, general, "ru").fields["rows"] for one in (request, twin))

        assert [row["label"] for row in rows] == [row["label"] for row in same]  # type: ignore[index]
        assert edition.title.get("ru", edition.title.get("kk")) in [row["value"] for row in rows]  # type: ignore[index]


def test_a_receipt_comes_in_as_many_copies_as_the_clause_wants(
    make_edition: Callable[..., Edition], make_case: MakeCase, office: Office
) -> None:
    rule = make_edition().receipts[0].model_copy(update={"copies": 2})
    request = _request(make_edition(receipts=(rule,)), "district_department", make_case, office, Path("r.docx"))

    assert request_to_gist(request, FORMS).copies == 2


def test_a_channel_for_which_the_text_has_no_rule_gets_the_general_receipt() -> None:
    without = [(edition, channel) for edition, channel in PAIRS if receipt_rule(edition, channel) is None]

    assert len({id(edition) for edition, _ in PAIRS}) == 43
    assert len(without) >= 30  # most of the orders in force print no receipt


def test_every_content_that_some_clause_lists_is_held_against_the_paper() -> None:
    listed = {code for edition in CATALOGUE.editions for rule in edition.receipts for code in rule.contents}

    assert listed <= set(SAID)
