"""What further editions ask for, as the truth of the samples: read from the acts by hand, apart from the catalogue,
so that the two prove each other. Clauses are those of the act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Kinds = tuple[str, ...]


@dataclass(frozen=True)
class When:
    """What a fact of the case changes; the operator says the fact, true or false."""

    fact: str
    asks: Kinds = ()
    spares: Kinds = ()
    chance: float = 0.25
    with_it: tuple[str, ...] = ()
    """What else is said then, as `name=value`."""
    otherwise: tuple[str, ...] = ()
    """What else is said where the fact is false."""


@dataclass(frozen=True)
class EditionNeeds:
    """One edition's papers and how its cases are drawn."""

    service: str
    territory: str
    first: date
    last: date
    always: Kinds
    when: tuple[When, ...] = ()
    said: tuple[str, ...] = ()
    """Facts that the operator says in every case."""
    child: Literal["never", "always"] = "never"
    of_child: Kinds = ()
    """Kinds that are about the child where there is one."""
    by_system: Kinds = ()
    channel: str = "district_department"
    form: str = "plain"
    """The printed form of its application, beside plain requests."""
    request: str = ""
    """What its application asks for, a key of the makers' wordings; empty: the service."""


_CITY: Final = ("almaty-city", date(2013, 2, 4), date(2014, 3, 28))
_ZHAMBYL: Final = ("zhambyl-oblast", date(2008, 9, 22), date(2010, 8, 20))
_NATION: Final = ("kazakhstan", date(2024, 1, 15), date(2025, 11, 28))
_NEWEST: Final = ("kazakhstan", date(2026, 1, 20), date(2026, 6, 26))
_INJURY: Final = When(
    "work_injury", ("accident_act", "employer_termination"), chance=0.2, with_it=("employer_ceased=true",)
)
_AGED: Final = When("pension_age", ("pension_certificate",), ("disability_certificate", "rehabilitation_programme"))
_VETERAN: Final = When("war_veteran", ("veteran_certificate",), chance=0.15, with_it=("war_participant=false",))
_GRANTEE: Final = When("filed_by_representative", ("power_of_attorney",), chance=0.2)

EDITIONS: Final[dict[str, EditionNeeds]] = {
    # clause 13: with an IIN for all; 6) and, for registrations after 13.08.2007, 2) from information systems
    "child-allowance": EditionNeeds(
        "child-allowance", *_CITY,
        always=("application", "identity_document", "birth_certificate", "family_composition", "income_statement",
                "bank_account"),
        when=(
            When("birth_registered_after_2007_08_13", spares=("birth_certificate",), chance=0.3),
            When("surname_differs", ("marriage_certificate",),
                 with_it=("marriage_registered_after_2008_06_01=false",)),
        ),
        child="always", of_child=("birth_certificate",), by_system=("address_certificate",),
    ),
    # clause 17
    "housing-assistance": EditionNeeds(
        "housing-assistance", *_CITY,
        always=("application", "identity_document", "dwelling_title", "citizens_register", "income_certificate",
                "maintenance_bill", "utility_bill", "telecom_bill"),
        when=(
            When("own_house", spares=("maintenance_bill",), chance=0.3, otherwise=("no_condominium=false",)),
            When("rented_from_state", ("rent_bill",), chance=0.2),
        ),
        said=("telephone_connected=true",),
    ),
    # clause 15
    "targeted-social-assistance": EditionNeeds(
        "targeted-social-assistance", *_CITY,
        always=("application", "family_composition", "income_statement", "subsidiary_plot_statement",
                "address_certificate"),
        when=(When("active_measures_participant", ("social_contract",), chance=0.4),),
    ),
    # clause 13: 3) without an IIN; 4) and 6) not of the elderly
    "institutional-care": EditionNeeds(
        "institutional-care", *_CITY,
        always=("application", "identity_document", "disability_certificate", "medical_card",
                "rehabilitation_programme"),
        when=(
            When("has_iin", spares=("taxpayer_number", "social_individual_code"), chance=0.7),
            When("legally_incapable", ("court_decision",), chance=0.2),
            _AGED, _VETERAN,
        ),
        said=("disabled_child=false",), form="institutional-care",
    ),
    # clause 13
    "home-care": EditionNeeds(
        "home-care", *_CITY,
        always=("application", "identity_document", "address_certificate", "disability_certificate",
                "rehabilitation_programme"),
        when=(_AGED, _VETERAN), said=("disabled_child=false",), form="home-care",
    ),
    # clause 13, its three lists
    "technical-aids-hearing": EditionNeeds(
        "technical-aids", *_CITY,
        always=("application", "rehabilitation_programme", "identity_document"),
        when=(When("has_disability_group", ("pension_certificate",), chance=0.6), _VETERAN, _INJURY),
        said=("disabled_child=false", "hearing_aids_asked=true", "hygiene_aids_asked=false", "war_equated=false"),
        form="technical-aids", request="technical-aids",
    ),
    "technical-aids-hygiene": EditionNeeds(
        "technical-aids", *_CITY,
        always=("application", "rehabilitation_programme", "identity_document", "disability_certificate"),
        when=(_INJURY,),
        said=("disabled_child=false", "hearing_aids_asked=false", "hygiene_aids_asked=true"),
        form="technical-aids", request="technical-aids",
    ),
    # clause 13
    "assistant-and-sign-language": EditionNeeds(
        "assistant-and-sign-language", *_CITY,
        always=("application", "rehabilitation_programme", "identity_document", "disability_certificate"),
        when=(_GRANTEE,), form="assistant-and-sign-language",
    ),
    # clause 15: no application is filled in
    "unemployed-registration": EditionNeeds(
        "unemployed-registration", *_CITY,
        always=("identity_document", "employment_record", "social_individual_code", "taxpayer_number",
                "income_statement"),
    ),
    # clause 12
    "employment-referral": EditionNeeds(
        "employment-referral", *_CITY,
        always=("identity_document", "employment_record", "social_individual_code", "taxpayer_number"),
        when=(
            When("has_qualification", ("qualification",), ("education_document",), 0.6,
                 otherwise=("first_job_seeker=true",)),
            When("first_job_seeker", chance=0),
        ),
    ),
    # clause 16: 4) and 5) where there is no IIN
    "nuclear-test-victims": EditionNeeds(
        "nuclear-test-victims", *_CITY,
        always=("application", "identity_document", "address_certificate", "taxpayer_number",
                "social_individual_code", "savings_book", "test_site_residence"),
        said=("has_iin=false",), form="nuclear-test-victims",
    ),
    # clause 13
    "targeted-assistance-certificate": EditionNeeds(
        "targeted-assistance-certificate", *_CITY, always=("application", "identity_document")
    ),
    # clause 12; the veteran's certificate of the disabled too, as its brackets print
    "institutional-care-2008": EditionNeeds(
        "institutional-care", *_ZHAMBYL,
        always=("application", "identity_document", "taxpayer_number", "social_individual_code", "medical_card",
                "outpatient_extract", "veteran_certificate", "disability_certificate", "rehabilitation_programme"),
        when=(When("pension_age", ("pension_certificate",)),),
        said=("disabled_child=false", "has_disability_group=true"),
    ),
    # clause 12
    "home-care-2008": EditionNeeds(
        "home-care", *_ZHAMBYL,
        always=("application", "identity_document", "address_certificate", "medical_card", "survey_act",
                "veteran_certificate", "disability_certificate", "rehabilitation_programme"),
        when=(When("pension_age", ("pension_certificate",)),),
        said=("disabled_child=false", "has_disability_group=true"),
    ),
    # order 287, appendix 4, item 8
    "prosthetics-2023": EditionNeeds(
        "prosthetics", *_NATION, always=("application", "identity_document"),
        when=(_GRANTEE, _VETERAN),
        by_system=("disability_certificate", "rehabilitation_programme", "address_certificate"), form="order-287",
    ),
    # order 283, appendix 3, item 8
    "sanatorium-2023": EditionNeeds(
        "sanatorium", *_NATION, always=("application", "identity_document"), when=(_GRANTEE,),
        by_system=("disability_certificate", "rehabilitation_programme", "address_certificate"), form="order-283",
    ),
    # order 286, appendix 2
    "sign-language-2023": EditionNeeds(
        "assistant-and-sign-language/sign-language-specialist", *_NATION, always=("application", "identity_document"),
        by_system=("disability_certificate", "rehabilitation_programme"), request="assistant-and-sign-language",
    ),
    # order 117, clause 14.2
    "housing-assistance-2023": EditionNeeds(
        "housing-assistance", *_NATION,
        always=("application", "identity_document", "bank_account", "maintenance_bill", "utility_bill",
                "telecom_bill"),
        when=(
            When("income_in_systems", spares=("income_certificate",), chance=0.3),
            When("work_in_systems", spares=("work_certificate",), chance=0.3),
            When("alimony", ("alimony_information",), chance=0.3),
            When("rented_from_state", ("rent_bill",), chance=0.2),
        ),
        said=("repeated_application=false", "telephone_connected=true", "own_house=false", "no_condominium=false"),
        channel="state_corporation",
    ),
    # the reimbursement rules, appendix 3
    "home-education-2021": EditionNeeds(
        "home-education-reimbursement", "panfilov-district", date(2022, 1, 17), date(2025, 11, 28),
        always=("application", "identity_document", "birth_certificate", "disability_certificate", "bank_account",
                "medical_conclusion", "school_certificate"),
        child="always",
        of_child=("birth_certificate", "disability_certificate", "medical_conclusion", "school_certificate"),
        channel="state_corporation", request="home-education-reimbursement",
    ),
    # clause 5 of the standard
    "home-care-2026": EditionNeeds(
        "home-care", *_NEWEST, always=("application", "identity_document", "medical_card"),
        when=(When("pension_age"),), said=("disabled_child=false",),
        by_system=("address_certificate", "disability_certificate", "rehabilitation_programme"),
    ),
    # clause 5 of the standard: the card with an extract of the out-patient card
    "institutional-care-2026": EditionNeeds(
        "institutional-care", *_NEWEST,
        always=("application", "identity_document", "medical_card", "outpatient_extract"),
        when=(When("pension_age"),), said=("disabled_child=false", "legally_incapable=false"),
        by_system=("disability_certificate", "rehabilitation_programme"),
    ),
    # the article's list
    "rehabilitated-person-2015": EditionNeeds(
        "rehabilitated-person-certificate", "kazakhstan", date(2016, 1, 18), date(2025, 11, 28),
        always=("application", "identity_document", "exoneration_certificate"), channel="state_corporation",
    ),
    # issue 1)-6), extension 1-5
    "labour-migrant-2022": EditionNeeds(
        "labour-migrant-permit", "kazakhstan", date(2022, 5, 16), date(2025, 11, 28),
        always=("application", "tax_prepayment_receipt", "identity_document", "medical_insurance",
                "health_certificate", "intent_agreement"),
        when=(When("permit_extension", ("labour_contract",), ("health_certificate", "intent_agreement"), 0.4),),
        channel="state_corporation",
    ),
    # item 8 of the list: no application at the department; an act or a document of the hardship
    "local-social-assistance-2022": EditionNeeds(
        "local-social-assistance", "kazakhstan", date(2023, 1, 16), date(2025, 11, 28),
        always=("identity_document", "survey_act"),
        when=(When("assistance_whatever_income", spares=("income_certificate",), chance=0.4),),
    ),
    # the notice's case 1
    "tree-felling-2026": EditionNeeds(
        "tree-felling-permit", "panfilov-district", date(2026, 1, 20), date(2026, 6, 26),
        always=("application", "expertise_conclusion", "plantings_inventory", "planting_plan", "guarantee_letter",
                "planting_contract"),
        when=(When("land_right_registered", spares=("land_right_document",), chance=0.5),),
        said=("felling_for_construction=true", "felling_for_networks=false", "felling_for_landscaping=false"),
        channel="portal",
    ),
}  # fmt: skip
"""By the name that the score's `--services` takes. A kind that a false fact asks for (no IIN, income not in the
systems) stands in the `spares` of its fact and is asked where the fact is false."""


def kinds_of_edition(name: str) -> frozenset[str]:
    """Every kind that a case of an edition may have beside stray papers; none for a name that is not of these."""
    needs = EDITIONS.get(name)
    if needs is None:
        return frozenset()
    return frozenset(needs.always).union(*(when.asks + when.spares for when in needs.when))
