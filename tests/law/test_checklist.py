"""Bundles of papers against the four editions: what is there, what lacks, what is asked."""

from __future__ import annotations

import pytest

from models.case import ItemStatus
from models.document import Document
from models.law import Channel
from tests.law.bundle import (
    ADULT,
    ADULT_PAPERS,
    CHILD,
    CHILD_SET,
    DAY_2026,
    FAMILY,
    HELPER,
    MOTHER,
    NATIONAL,
    PROSTHETICS,
    SANATORIUM,
    WHEELCHAIR,
    adults,
    checked,
    childs,
    lacking,
    paper,
    statuses,
)

# ---- wheelchair, Almaty 2012 --------------------------------------------------------------------------------


def test_wheelchair_asks_of_an_adult_the_application_and_the_programme_only() -> None:
    checklist = checked(WHEELCHAIR, *adults("application", "rehabilitation_programme"))

    assert checklist.status == "complete"
    assert statuses(checklist) == {
        "1": "present",
        "2": "present",
        "3a": "not_required",
        "3b": "not_required",
        "attorney": "not_required",
    }
    assert checklist.questions == ()


def test_wheelchair_without_the_programme_is_incomplete() -> None:
    checklist = checked(WHEELCHAIR, *adults("application", "identity_document"))

    assert checklist.status == "incomplete"
    assert lacking(checklist) == {"2"}


def test_an_accident_act_alone_makes_the_employers_paper_missing() -> None:
    """Who brings the act claims that his employer has ceased: the second paper is asked of him too."""
    checklist = checked(
        WHEELCHAIR, *adults("application", "rehabilitation_programme"), paper("accident_act", ADULT, id="act")
    )

    assert lacking(checklist) == {"3b"}
    assert checklist.facts["work_injury"].model_dump() == {
        "value": True,
        "source": "evidenced",
        "documents": ("act",),
    }


def test_the_employers_paper_alone_makes_the_act_missing() -> None:
    checklist = checked(WHEELCHAIR, *adults("application", "rehabilitation_programme"), paper("employer_termination"))

    assert lacking(checklist) == {"3a"}


def test_a_work_injury_given_asks_whether_the_employer_has_ceased() -> None:
    checklist = checked(WHEELCHAIR, *adults("application", "rehabilitation_programme"), given={"work_injury": True})

    assert checklist.status == "undetermined"
    assert [statuses(checklist)[item] for item in ("3a", "3b")] == ["undetermined"] * 2
    assert [question.fact for question in checklist.questions] == ["employer_ceased"]


@pytest.mark.parametrize(("ceased", "lacks"), [(True, {"3a", "3b"}), (False, set())])
def test_the_answer_settles_both_items(ceased: bool, lacks: set[str]) -> None:
    checklist = checked(
        WHEELCHAIR,
        *adults("application", "rehabilitation_programme"),
        given={"work_injury": True, "employer_ceased": ceased},
    )

    assert lacking(checklist) == lacks
    assert checklist.questions == ()


def test_what_is_given_goes_before_what_the_papers_show() -> None:
    checklist = checked(
        WHEELCHAIR,
        *adults("application", "rehabilitation_programme"),
        paper("accident_act", ADULT),
        given={"work_injury": False},
    )

    assert checklist.status == "complete"
    assert checklist.facts["work_injury"].source == "given"


def test_a_representative_needs_a_power_of_attorney() -> None:
    papers = adults("application", "rehabilitation_programme")

    assert lacking(checked(WHEELCHAIR, *papers, given={"filed_by_representative": True})) == {"attorney"}
    with_it = checked(WHEELCHAIR, *papers, paper("power_of_attorney", ADULT), persons=(ADULT, HELPER))
    assert statuses(with_it)["attorney"] == "present"


def test_a_child_with_its_mother_needs_no_power_of_attorney() -> None:
    checklist = checked(WHEELCHAIR, *childs("application", "rehabilitation_programme"), persons=FAMILY)

    assert checklist.status == "complete"
    assert statuses(checklist)["attorney"] == "not_required"


# ---- sanatorium and prosthetics, Almaty 2012 ----------------------------------------------------------------


def test_sanatorium_of_an_adult() -> None:
    checklist = checked(SANATORIUM, *ADULT_PAPERS.values())

    assert checklist.status == "complete"
    assert checklist.facts["disabled_child"].value is False
    assert checklist.facts["disabled_child"].source == "evidenced"


@pytest.mark.parametrize(
    ("without", "item"),
    [
        ("application", "1"),
        ("identity_document", "2"),
        ("sanatorium_card", "4"),
        ("address_certificate", "5"),
        ("disability_certificate", "6a"),
        ("rehabilitation_programme", "6b"),
    ],
)
def test_sanatorium_finds_each_missing_paper_of_an_adult_and_no_other(without: str, item: str) -> None:
    checklist = checked(SANATORIUM, *(paper for kind, paper in ADULT_PAPERS.items() if kind != without))

    assert lacking(checklist) == {item}
    assert checklist.questions == ()


@pytest.mark.parametrize(
    ("without", "item"),
    [
        ("application", "1"),
        ("birth_certificate", "3a"),
        ("identity_document", "3b"),
        ("sanatorium_card", "4"),
        ("address_certificate", "5"),
        ("disability_certificate", "6a"),
        ("rehabilitation_programme", "6b"),
    ],
)
def test_sanatorium_finds_each_missing_paper_of_a_child_and_no_other(without: str, item: str) -> None:
    checklist = checked(SANATORIUM, *childs(*(kind for kind in CHILD_SET if kind != without)), persons=FAMILY)

    assert lacking(checklist) == {item}
    assert statuses(checklist)["2"] == "not_required"


def test_sanatorium_of_a_child_is_complete_with_the_mothers_identity_document() -> None:
    checklist = checked(SANATORIUM, *childs(*CHILD_SET), persons=FAMILY)

    assert checklist.status == "complete"
    assert statuses(checklist)["3b"] == "present"
    assert checklist.conflicts == ()


def test_a_childs_own_passport_is_not_its_parents_identity_document() -> None:
    papers = [p for p in childs(*CHILD_SET) if p.kind != "identity_document"]

    checklist = checked(SANATORIUM, *papers, paper("identity_document", CHILD), persons=FAMILY)

    assert lacking(checklist) == {"3b"}


def test_another_filer_with_written_consent_adds_his_own_identity_document() -> None:
    papers = tuple(ADULT_PAPERS.values())
    given = {"filed_by_representative": True}

    assert lacking(checked(SANATORIUM, *papers, given=given)) == {"7"}
    both = checked(SANATORIUM, *papers, paper("identity_document", HELPER), persons=(ADULT, HELPER), given=given)
    assert both.status == "complete"
    assert [item.documents for item in both.items if item.item in ("2", "7")] == [
        ("identity_document",),
        ("d-identity_document-p4",),
    ]


@pytest.mark.parametrize(
    ("without", "item"),
    [
        ("application", "1"),
        ("identity_document", "2"),
        ("rehabilitation_programme", "3"),
        ("address_certificate", "5"),
    ],
)
def test_prosthetics_finds_each_missing_paper_of_an_adult(without: str, item: str) -> None:
    kinds = ("application", "identity_document", "rehabilitation_programme", "address_certificate")

    checklist = checked(PROSTHETICS, *adults(*(kind for kind in kinds if kind != without)))

    assert lacking(checklist) == {item}


@pytest.mark.parametrize(("without", "item"), [("birth_certificate", "2a"), ("identity_document", "2b")])
def test_prosthetics_finds_what_lacks_for_a_child(without: str, item: str) -> None:
    kinds = (
        "application",
        "identity_document",
        "birth_certificate",
        "rehabilitation_programme",
        "address_certificate",
    )

    checklist = checked(PROSTHETICS, *childs(*(kind for kind in kinds if kind != without)), persons=FAMILY)

    assert lacking(checklist) == {item}


def test_a_childs_application_alone_tells_that_it_is_for_a_child() -> None:
    """The child that the form names needs no paper of its own in the bundle to be known."""
    application = paper("application", MOTHER, child_surname="Сәбитова", child_given_name="Әсел")

    checklist = checked(PROSTHETICS, application, persons=(MOTHER,))

    assert checklist.facts["disabled_child"].value is True
    assert lacking(checklist) == {"2a", "2b", "3", "5"}


def test_without_any_sign_of_age_the_one_question_is_asked() -> None:
    nameless = ADULT.model_copy(update={"birth_date": None, "iin": None})

    checklist = checked(PROSTHETICS, paper("application", nameless), persons=(nameless,))

    assert [question.fact for question in checklist.questions] == ["disabled_child"]
    assert [item.item for item in checklist.items if item.status is ItemStatus.UNDETERMINED] == ["2", "2a", "2b"]


def test_a_disability_group_of_an_adults_application_tells_that_it_is_for_no_child() -> None:
    nameless = ADULT.model_copy(update={"birth_date": None, "iin": None})

    checklist = checked(PROSTHETICS, paper("application", nameless, disability_group="2"), persons=(nameless,))

    assert checklist.facts["disabled_child"].value is False


def test_evidence_for_and_against_is_asked_about() -> None:
    disagreeing = paper("disability_certificate", ADULT, disability_group="child")

    checklist = checked(PROSTHETICS, *adults("application"), disagreeing)

    assert checklist.facts["disabled_child"].source == "asked"
    assert [question.fact for question in checklist.questions] == ["disabled_child"]


def test_a_war_participant_needs_the_certificate_and_no_programme() -> None:
    papers = adults("application", "identity_document", "address_certificate")
    veteran = paper("veteran_certificate", ADULT)

    asked = checked(PROSTHETICS, *papers, veteran)
    assert [question.fact for question in asked.questions] == ["war_participant"]
    assert statuses(asked)["3"] == "undetermined"
    assert checked(PROSTHETICS, *papers, veteran, given={"war_participant": True}).status == "complete"
    assert lacking(checked(PROSTHETICS, *papers, veteran, given={"war_participant": False})) == {"3"}


def test_a_paper_at_hand_settles_its_item_without_a_question() -> None:
    nameless = ADULT.model_copy(update={"birth_date": None, "iin": None})
    papers = [paper(kind, nameless) for kind in ("application", "identity_document")]

    assert statuses(checked(PROSTHETICS, *papers, persons=(nameless,)))["2"] == "present"


# ---- wheelchair, order 287 ----------------------------------------------------------------------------------


def national(*papers: Document, **more: object) -> dict[str, str]:
    """Statuses under order 287."""
    return statuses(checked(NATIONAL, *papers, on=DAY_2026, **more))  # type: ignore[arg-type]  # handed through


def test_order_287_takes_most_from_the_systems() -> None:
    assert national(*adults("application", "identity_document")) == {
        "1": "present",
        "2": "present",
        "3": "not_required",
        "portal-1": "not_required",
        "is-1": "by_system",
        "is-2": "by_system",
        "is-3": "by_system",
        "is-4": "by_system",
        "work-1": "not_required",
        "work-2": "not_required",
        "war-1": "not_required",
        "war-2": "not_required",
    }


def test_order_287_with_marks() -> None:
    found = national(*adults("application"), marks={"2": "shown", "is-1": "in_system", "is-2": "not_in_system"})

    assert (found["2"], found["is-1"], found["is-2"]) == ("shown", "by_system", "missing")


def test_what_is_not_in_the_system_is_met_by_the_paper() -> None:
    papers = adults("application", "identity_document", "disability_certificate")

    assert national(*papers, marks={"is-2": "not_in_system"})["is-2"] == "present"


def test_the_proactive_service_asks_for_no_application() -> None:
    found = national(channel=Channel.PROACTIVE_SMS)

    assert {found[item] for item in ("1", "2", "3", "portal-1", "war-1")} == {"not_required"}
    assert found["is-3"] == "by_system"


def test_the_portal_takes_an_electronic_request() -> None:
    found = national(channel=Channel.PORTAL)

    assert (found["1"], found["2"], found["portal-1"]) == ("not_required", "not_required", "by_system")


def test_order_287_asks_a_representative_for_the_power_of_attorney() -> None:
    papers = adults("application", "identity_document")

    assert national(*papers, given={"filed_by_representative": True})["3"] == "missing"


def test_order_287_asks_the_veteran_for_both_papers_when_he_took_part_in_the_war() -> None:
    papers = adults("application", "identity_document")

    found = national(*papers, given={"war_veteran": True, "war_participant": True})

    assert (found["war-1"], found["war-2"]) == ("missing", "missing")
    assert national(*papers, given={"war_veteran": True, "war_participant": False})["war-2"] == "not_required"


def test_order_287_looks_up_a_work_injury_itself() -> None:
    found = national(*adults("application", "identity_document"), given={"work_injury": True})

    assert (found["work-1"], found["work-2"]) == ("by_system", "by_system")
