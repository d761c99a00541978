"""Papers that cannot count: a stranger's, an ended one, an unread one; and what is said of them."""

from __future__ import annotations

import pytest

from law.journey import load_catalogue, problems_of_papers
from models.case import CheckItem, ItemStatus
from models.errors import InputError
from models.person import Role
from tests.law.bundle import (
    ADULT,
    ADULT_PAPERS,
    CHILD,
    DAY_2013,
    HELPER,
    MOTHER,
    SANATORIUM,
    STRANGER,
    WHEELCHAIR,
    adults,
    checked,
    field,
    lacking,
    paper,
    statuses,
)


def the_item(items: tuple[CheckItem, ...], item_id: str) -> CheckItem:
    """The item of that id."""
    return next(item for item in items if item.item == item_id)


def test_a_strangers_paper_is_unusable_and_a_conflict_that_names_him() -> None:
    checklist = checked(
        WHEELCHAIR,
        *adults("application"),
        paper("rehabilitation_programme", STRANGER, id="d9"),
        persons=(ADULT, STRANGER),
    )

    item = the_item(checklist.items, "2")
    assert (item.status, item.documents) == (ItemStatus.UNUSABLE, ("d9",))
    assert "Петренко Ольга" in item.because
    assert [(c.code, c.documents, c.kinds) for c in checklist.conflicts] == [
        ("stranger", ("d9",), ("rehabilitation_programme",))
    ]
    assert "Петренко Ольга" in checklist.conflicts[0].message
    assert lacking(checklist) == set()


def test_a_strangers_paper_beside_the_applicants_own_is_a_conflict_only() -> None:
    checklist = checked(
        WHEELCHAIR,
        *adults("application", "rehabilitation_programme"),
        paper("address_certificate", STRANGER),
        persons=(ADULT, STRANGER),
    )

    assert checklist.status == "complete"
    assert [conflict.code for conflict in checklist.conflicts] == ["stranger"]


def test_a_person_without_any_role_is_a_stranger_too() -> None:
    nobody = STRANGER.model_copy(update={"roles": ()})

    checklist = checked(
        WHEELCHAIR, *adults("application"), paper("rehabilitation_programme", nobody), persons=(ADULT, nobody)
    )

    assert [conflict.code for conflict in checklist.conflicts] == ["stranger"]


def test_the_applicant_in_the_other_spelling_is_no_stranger() -> None:
    russian = ADULT.model_copy(
        update={"id": "p7", "roles": (), "surname": "Сабитов", "given_name": "Кайрат", "patronymic": "Серикович"}
    )

    checklist = checked(
        WHEELCHAIR, *adults("application"), paper("rehabilitation_programme", russian), persons=(ADULT, russian)
    )

    assert checklist.status == "complete"
    assert checklist.conflicts == ()


def test_without_an_application_the_anchor_is_whom_most_papers_are_about() -> None:
    nobody = ADULT.model_copy(update={"roles": ()})
    other = STRANGER.model_copy(update={"roles": ()})

    checklist = checked(
        SANATORIUM,
        *adults("identity_document", "rehabilitation_programme", "sanatorium_card", "disability_certificate"),
        paper("address_certificate", other),
        persons=(other, nobody),
    )

    assert lacking(checklist) == {"1"}
    assert statuses(checklist)["5"] == "unusable"


def test_an_expired_identity_document_is_unusable_and_a_problem() -> None:
    expired = paper("identity_document", ADULT, id="d2", valid_until="2013-03-03")
    rest = [p for kind, p in ADULT_PAPERS.items() if kind != "identity_document"]

    checklist = checked(SANATORIUM, *rest, expired)
    problems = problems_of_papers([*rest, expired], [ADULT], on=DAY_2013, catalogue=load_catalogue())

    assert statuses(checklist)["2"] == "unusable"
    assert checklist.conflicts == ()
    assert [(problem.code, problem.path) for problem in problems] == [
        ("paper-expired", "documents/d2/fields/valid_until")
    ]


def test_a_document_holds_on_its_last_day_and_without_an_end() -> None:
    rest = [p for kind, p in ADULT_PAPERS.items() if kind != "identity_document"]

    for until in ("2013-03-04", "бессрочно"):
        assert checked(SANATORIUM, *rest, paper("identity_document", ADULT, valid_until=until)).status == "complete"


def test_an_expired_document_shown_anew_at_the_window_counts() -> None:
    expired = paper("identity_document", ADULT, valid_until="2013-03-03")
    rest = [p for kind, p in ADULT_PAPERS.items() if kind != "identity_document"]

    assert statuses(checked(SANATORIUM, *rest, expired, marks={"2": "shown"}))["2"] == "shown"


def test_a_paper_of_which_nothing_was_read_is_unusable() -> None:
    blank = paper("rehabilitation_programme", surname=field(None, review=True), iin=field(None, review=True))

    checklist = checked(WHEELCHAIR, *adults("application"), blank)
    problems = problems_of_papers([blank], [ADULT], on=DAY_2013, catalogue=load_catalogue())

    assert statuses(checklist)["2"] == "unusable"
    assert [problem.code for problem in problems] == ["paper-unreadable"]


def test_a_paper_filled_by_hand_is_not_unreadable() -> None:
    by_hand = paper("application", surname=field(None, review=True, handwritten=True))

    assert statuses(checked(WHEELCHAIR, by_hand, persons=()))["1"] == "present"


def test_two_papers_of_one_kind_are_both_listed() -> None:
    checklist = checked(
        WHEELCHAIR,
        *adults("application", "rehabilitation_programme"),
        paper("rehabilitation_programme", ADULT, id="second"),
    )

    assert the_item(checklist.items, "2").documents == ("rehabilitation_programme", "second")


def test_an_unknown_paper_meets_no_item() -> None:
    checklist = checked(WHEELCHAIR, *adults("application"), paper("unknown", ADULT))

    assert lacking(checklist) == {"2"}


def test_no_edition_still_finds_strangers() -> None:
    checklist = checked(None, *adults("application"), paper("sanatorium_card", STRANGER), persons=(ADULT, STRANGER))

    assert checklist.status == "no_edition"
    assert checklist.items == ()
    assert [conflict.code for conflict in checklist.conflicts] == ["stranger"]


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        checked(WHEELCHAIR, given={"rich": True})

    assert refused.value.code == "fact-unknown"


def test_a_trustees_identity_document_is_not_the_consumers() -> None:
    """Where the trustee stands as applicant, the papers on disability still say whom the service is for."""
    trustee = HELPER.model_copy(update={"roles": (Role.APPLICANT, Role.REPRESENTATIVE)})
    theirs = [p for kind, p in ADULT_PAPERS.items() if kind not in ("application", "identity_document")]
    filed = [paper("application", trustee), paper("identity_document", trustee)]

    checklist = checked(SANATORIUM, *filed, *theirs, persons=(trustee, ADULT))

    assert statuses(checklist)["7"] == "present"
    assert lacking(checklist) == {"2"}
    assert checklist.facts["filed_by_representative"].value is True


def test_a_mother_whom_the_birth_certificate_names_is_no_stranger_when_the_application_is_unread() -> None:
    """Filled by hand, the application names nobody whom the machine could read: intake gives no roles then."""
    child, mother = (person.model_copy(update={"roles": ()}) for person in (CHILD, MOTHER))
    by_hand = paper("application", surname=field(None, review=True, handwritten=True))
    certificate = paper("birth_certificate", child, mother_surname="Сабитова", mother_given_name="Гулнар")
    others = [
        paper(kind, child) for kind in ("rehabilitation_programme", "disability_certificate", "sanatorium_card")
    ]
    mothers = [paper(kind, mother) for kind in ("identity_document", "address_certificate")]

    checklist = checked(SANATORIUM, by_hand, certificate, *others, *mothers, persons=(child, mother))

    assert checklist.conflicts == ()
    assert checklist.status == "complete"
    assert statuses(checklist)["3b"] == "present"


def test_an_unknown_fact_on_which_nothing_hangs_is_not_listed() -> None:
    checklist = checked(WHEELCHAIR, *adults("application", "rehabilitation_programme"))

    assert set(checklist.facts) == {"work_injury", "filed_by_representative"}
