"""A walk over everything that the catalogue says: it loads, it is whole, it speaks both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from generate.journey import letter_types
from law.conditions import facts_of, words_of
from law.journey import OWN_CATALOGUE, load_catalogue, read_catalogue
from models.citation import cited
from models.law import Always, Edition, Wording

EDITIONS = load_catalogue().editions

LETTERS = {kind.letter for kind in letter_types()}

CONTRACT_KINDS = {
    "application",
    "identity_document",
    "birth_certificate",
    "marriage_certificate",
    "disability_certificate",
    "rehabilitation_programme",
    "address_certificate",
    "sanatorium_card",
    "income_certificate",
    "family_composition",
    "income_statement",
    "subsidiary_plot_statement",
    "social_contract",
    "bank_account",
    "power_of_attorney",
    "consent",
    "guardianship",
    "oralman_certificate",
    "residence_permit",
    "stateless_certificate",
    "accident_act",
    "employer_termination",
    "pension_certificate",
    "veteran_certificate",
    "medical_card",
    "outpatient_extract",
    "medical_conclusion",
    "pmpk_conclusion",
    "court_decision",
    "test_site_residence",
    "savings_book",
    "employment_record",
    "qualification",
    "social_individual_code",
    "taxpayer_number",
    "dwelling_title",
    "citizens_register",
    "maintenance_bill",
    "utility_bill",
    "telecom_bill",
    "rent_bill",
    "survey_act",
}
CONTRACT_FACTS = {
    "disabled_child",
    "filed_by_representative",
    "guardian",
    "work_injury",
    "employer_ceased",
    "war_veteran",
    "pension_age",
    "oralman",
    "foreigner",
    "stateless",
    "surname_differs",
    "own_house",
    "no_condominium",
    "rented_from_state",
    "repeated_application",
}


INVENTORY = {
    *(
        f"{family}/almaty-city-2012"
        for family in (
            "wheelchair",
            "prosthetics",
            "technical-aids",
            "sanatorium",
            "assistant-and-sign-language",
            "institutional-care",
            "home-care",
            "nuclear-test-victims",
            "unemployed-registration",
            "employment-referral",
            "housing-assistance",
            "local-social-assistance",
            "targeted-social-assistance",
            "targeted-assistance-certificate",
            "child-allowance",
        )
    ),
    *(
        f"{family}/almaty-oblast-2012"
        for family in (
            "wheelchair",
            "sanatorium",
            "assistant-and-sign-language",
            "employment-referral",
            "local-social-assistance",
            "targeted-assistance-certificate",
            "child-allowance",
        )
    ),
    "institutional-care/zhambyl-oblast-2008",
    "home-care/zhambyl-oblast-2008",
    "wheelchair/kazakhstan-2023",
    "prosthetics/kazakhstan-2023",
    "sanatorium/kazakhstan-2023",
    *(f"technical-aids/{variant}/kazakhstan-2023" for variant in ("general", "hygiene", "typhlo", "surdo")),
    *(
        f"assistant-and-sign-language/{variant}/kazakhstan-2023"
        for variant in (
            "individual-assistant",
            "sign-language-specialist",
        )
    ),
    "institutional-care/kazakhstan-2026",
    "home-care/kazakhstan-2026",
    "nuclear-test-victims/kazakhstan-2026",
    "housing-assistance/kazakhstan-2023",
    "local-social-assistance/kazakhstan-2022",
    "incapable-adult-property/kazakhstan-2024",
    "labour-migrant-permit/kazakhstan-2022",
    "rehabilitated-person-certificate/kazakhstan-2015",
    "home-education-reimbursement/panfilov-district-2021",
    "tree-felling-permit/panfilov-district-2026",
}
"""The services of the five texts: nine, six, seven, two and nineteen."""

TEXTS = {
    "000_078cadf3648dd0b4.txt": 6878,
    "001_459213055ac1852c.txt": 1243,
    "002_611097c76fafa9f0.txt": 14868,
    "003_8b4fcf98ff481e50.txt": 9654,
    "004_f01cf415d2cb4aac.txt": 3404,
}
"""The five texts and how many lines each has."""


def _name(edition: Edition) -> str:
    return "/".join(part for part in (edition.family, edition.variant, edition.id) if part)


def _wordings(edition: Edition) -> Iterator[tuple[str, Wording]]:
    yield "title", edition.title
    for item in edition.required_documents:
        yield f"item {item.id}", item.text
        yield from ((f"alternative of {item.id}", text) for text in item.alternative_texts)
    yield from ((f"deadline {deadline.id}", deadline.what) for deadline in edition.deadlines)
    yield from ((f"ground {ground.clause}", ground.text) for ground in edition.grounds)
    yield from ((f"receipt {receipt.clause}", receipt.title) for receipt in edition.receipts)
    yield from ((f"form {form.letter}", form.title) for form in edition.forms)
    yield from ((f"rule {rule.clause}", rule.text) for rule in edition.rules)
    for name in ("providers", "applicants", "result"):
        yield from ((name, wording) for wording in getattr(edition, name))
    for name in ("incomplete_procedure", "representative", "fee", "documents_note", "by_reference"):
        if getattr(edition, name):
            yield name, getattr(edition, name)


def _every_wording(edition: Edition) -> Iterator[tuple[str, Wording]]:
    """Those that both languages have, and those that the act's own language suffices for."""
    yield from _wordings(edition)
    yield "authority", edition.act.authority
    yield "kind of act", edition.act.kind
    yield from (("register", register) for register in edition.registers)
    for number, step in enumerate(edition.steps, start=1):
        yield f"actor of step {number}", step.actor
        yield f"step {number}", step.action
        if step.produces:
            yield f"what step {number} ends with", step.produces


def test_the_catalogue_has_no_mistakes() -> None:
    _, mistakes = read_catalogue()

    assert mistakes == ()


def test_the_editions_are_43_in_20_families() -> None:
    assert {_name(edition) for edition in EDITIONS} == INVENTORY
    assert len(EDITIONS) == len(INVENTORY) == 43
    assert len(load_catalogue().families) == 20


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_an_edition_is_named_after_its_territory_and_its_acts_year(edition: Edition) -> None:
    """An act that prints no year takes that of the newspaper."""
    year = edition.act.date.year if edition.act.date else 2026

    assert edition.id == f"{edition.territory}-{year}"


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_source_lies_in_its_text(edition: Edition) -> None:
    source = edition.source

    assert source.length == TEXTS[source.file]
    assert all(1 <= first <= last <= source.length for first, last in (source.lines, *source.more_lines))


def test_nothing_is_registered_that_no_edition_uses() -> None:
    """Kinds, facts and receipt contents that nobody names would never be looked at again."""
    catalogue = load_catalogue()
    items = [item for edition in EDITIONS for item in edition.required_documents]
    receipts = [receipt for edition in EDITIONS for receipt in edition.receipts]
    conditions = [condition for item in items for condition in (item.condition, item.system_when)]

    assert set(catalogue.kinds) == {kind for item in items for kind in (item.kind, *item.alternatives)}
    assert set(catalogue.facts) == {fact for condition in conditions for fact in facts_of(condition)}
    assert set(catalogue.receipt_contents) == {
        code for receipt in receipts for codes in (receipt.contents, *receipt.also_printed) for code in codes
    }


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_no_condition_is_made_of_always(edition: Edition) -> None:
    """`always` stands alone: within another condition it says nothing or everything."""
    for item in edition.required_documents:
        for condition in (item.condition, item.system_when):
            assert isinstance(condition, Always) or "always" not in words_of(condition), item.id


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_edition_says_what_it_rests_on_and_for_whom_it_is(edition: Edition) -> None:
    assert len(edition.in_force.rests_on) > 20
    assert edition.channels and edition.providers and edition.applicants and edition.result
    assert edition.grounds or edition.notes


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_wording_of_an_edition_is_in_both_languages_and_at_most_one_is_marked_ours(edition: Edition) -> None:
    lacking = [place for place, wording in _wordings(edition) if not (wording.get("kk") and wording.get("ru"))]

    assert lacking == []
    # Neither is ours where the text itself stands in both languages.
    assert edition.translated in (("kk",), ("ru",), ())


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_wording_of_an_edition_is_in_the_acts_own_language(edition: Edition) -> None:
    for own in {"kk", "ru"} - set(edition.translated):
        assert [place for place, wording in _every_wording(edition) if not wording.get(own)] == []


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_note_is_in_the_three_languages_of_the_staff(edition: Edition) -> None:
    notes = [*edition.notes, *(note for item in edition.required_documents for note in item.notes)]

    assert all(note.get("kk") and note.get("ru") and note.get("en") for note in notes)


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_wording_is_pure_cyrillic(edition: Edition) -> None:
    """Latin look-alikes of the printed texts are mended: no token mixes the two alphabets."""
    mixed = [
        token
        for _, wording in _every_wording(edition)
        for text in wording.values()
        for token in re.findall(r"[^\W\d_]+", text)
        if re.search("[a-zA-Z]", token) and re.search("[\u0400-\u04ff]", token)
    ]

    assert mixed == []


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_kazakh_is_kazakh_and_russian_is_russian(edition: Edition) -> None:
    for place, wording in _every_wording(edition):
        russian = re.sub("«[^»]*»", "", wording.get("ru", ""))  # words of the text may be quoted as they stand
        assert not re.search("[әғқңөұүһі]", russian.replace("ҰОС", ""), re.IGNORECASE), place
        if len(wording.get("kk", "")) > 30:
            assert re.search("[әғқңөұүһі]", wording["kk"], re.IGNORECASE), place


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_form_is_a_letter_that_can_be_made(edition: Edition) -> None:
    assert {form.letter for form in edition.forms if form.letter} <= LETTERS
    assert edition.incomplete_letter in LETTERS


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_no_channel_has_two_terms_for_the_whole_service(edition: Edition) -> None:
    terms = [deadline for deadline in edition.deadlines if deadline.id == "service"]

    counts = {sum(channel in term.channels or not term.channels for term in terms) for channel in edition.channels}

    # Some texts print no term of the whole service, or none for some channel.
    assert counts <= {0, 1}


@pytest.mark.parametrize("edition", EDITIONS, ids=_name)
def test_every_clause_can_be_cited_in_words(edition: Edition) -> None:
    clauses = [item.clause for item in (*edition.required_documents, *edition.deadlines, *edition.grounds)]
    clauses += [item.clause for item in (*edition.receipts, *edition.forms, *edition.rules, *edition.steps)]
    clauses += [item.clause for item in edition.grant_starts]

    for clause in clauses:
        assert "App" not in cited(clause, "ru")
        assert cited(clause, "kk") != clause


def test_every_kind_and_fact_of_the_contract_is_registered() -> None:
    catalogue = load_catalogue()

    assert set(catalogue.kinds) >= CONTRACT_KINDS
    assert set(catalogue.facts) >= CONTRACT_FACTS


def test_no_reference_kind_maps_onto_two_kinds() -> None:
    names = [name for kind in load_catalogue().kinds.values() for name in kind.reference_kinds]

    assert len(names) == len(set(names))


def test_no_fact_is_assumed_without_a_reason() -> None:
    """The contract lists what may be assumed false; what else is says in its place why nobody needs to be asked."""
    by_contract = {
        "filed_by_representative",
        "guardian",
        "work_injury",
        "war_veteran",
        "oralman",
        "foreigner",
        "stateless",
    }
    blocks = (OWN_CATALOGUE / "facts.yaml").read_text(encoding="utf-8").split("  - name: ")[1:]
    unreasoned = [
        block.split()[0]
        for block in blocks
        if "otherwise: assume_false" in block and "# " not in block.partition("otherwise")[0]
    ]

    assert set(unreasoned) <= by_contract


def test_every_fact_that_an_edition_names_has_its_question() -> None:
    facts = load_catalogue().facts
    named = {name for e in EDITIONS for item in e.required_documents for name in facts_of(item.condition)}

    assert all(facts[name].question["kk"] and facts[name].question["ru"] for name in named)
