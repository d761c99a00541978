"""Bundles of papers against the four editions: what is there, what lacks, what is asked."""

from __future__ import annotations

import pytest

from law.journey import load_catalogue, problems_of_papers
from models.case import CheckItem, ItemStatus
from models.document import Document
from models.errors import InputError
from models.law import Channel
from models.person import Role
from tests.law.bundle import (
    ADULT,
    CHILD,
    DAY_2013,
    DAY_2026,
    HELPER,
    MOTHER,
    STRANGER,
    checked,
    edition_of,
    field,
    lacking,
    paper,
    statuses,
)

WHEELCHAIR = edition_of("wheelchair")
PROSTHETICS = edition_of("prosthetics")
SANATORIUM = edition_of("sanatorium")
NATIONAL = edition_of("wheelchair", "kazakhstan", DAY_2026)

ADULT_PAPERS = {
    kind: paper(kind, ADULT, id=kind)
    for kind in (
        "application",
        "identity_document",
        "rehabilitation_programme",
        "address_certificate",
        "disability_certificate",
        "sanatorium_card",
    )
}
FAMILY = (CHILD, MOTHER)


def adults(*kinds: str) -> list[Document]:
    """The adult's papers of some kinds."""
    return [ADULT_PAPERS[kind] for kind in kinds]


def childs(*kinds: str) -> list[Document]:
    """The papers of a disabled child whose mother applies."""
    whose = {"application": MOTHER, "identity_document": MOTHER, "address_certificate": MOTHER}
    return [paper(kind, whose.get(kind, CHILD), id=kind) for kind in kinds]


CHILD_SET = (
    "application",
    "identity_document",
    "birth_certificate",
    "rehabilitation_programme",
    "address_certificate",
    "disability_certificate",
    "sanatorium_card",
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


# ---- papers that cannot count -------------------------------------------------------------------------------


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
