"""Every kind of paper under all its names, with what makes it count."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Literal, get_args

import pytest

from law.journey import load_catalogue
from models.kinds import DocumentKind, FieldType

Tongue = Literal["kk", "ru"]

TONGUES: tuple[Tongue, ...] = get_args(Tongue)

KINDS = tuple(load_catalogue().kinds.values())

NAMES_NOBODY = {"employer_termination", "expertise_conclusion", "plantings_inventory"}
"""Papers about an employer that is gone or about a plot of land: no person is named as the one whose they are."""

SAME_TITLE = {"support_letter", "medical_petition"}
"""Two editions ask for them under one Russian name and two Kazakh ones."""

CAPITALS = re.compile(
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ-]{2,}\b|028/Е|Н-1|Ұлы Отан|Великой Отечественной|Семей|Семипалатинск"
    r"|Қазақстан Республикасы|Республике Казахстан"
)
"""Abbreviations and names of their own: all else in a synonym is in lower case."""


def folded(name: str) -> str:
    """A name as it is compared: case and ё aside."""
    return name.casefold().replace("ё", "е")


def by_kind(check: list[DocumentKind] | tuple[DocumentKind, ...]) -> list[object]:
    """The kinds as cases of a test, called by their names."""
    return [pytest.param(kind, id=kind.id) for kind in check]


@pytest.mark.parametrize("kind", by_kind(KINDS))
@pytest.mark.parametrize("tongue", TONGUES)
def test_every_kind_has_a_title_a_synonym_and_what_makes_it_count(kind: DocumentKind, tongue: Tongue) -> None:
    assert kind.title[tongue].strip()
    assert kind.synonyms[tongue]
    assert kind.valid_when[tongue].strip()


@pytest.mark.parametrize("kind", by_kind(KINDS))
@pytest.mark.parametrize("tongue", TONGUES)
def test_what_makes_a_paper_count_is_one_sentence(kind: DocumentKind, tongue: Tongue) -> None:
    sentence = kind.valid_when[tongue]
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert ". " not in sentence


@pytest.mark.parametrize("kind", by_kind(KINDS))
@pytest.mark.parametrize("tongue", TONGUES)
def test_a_synonym_is_another_name_than_the_title_and_said_once(kind: DocumentKind, tongue: Tongue) -> None:
    names = [folded(name) for name in (kind.title[tongue], *kind.synonyms[tongue])]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", by_kind(KINDS))
@pytest.mark.parametrize("tongue", TONGUES)
def test_a_synonym_stands_as_inside_a_sentence(kind: DocumentKind, tongue: Tongue) -> None:
    for name in kind.synonyms[tongue]:
        rest = CAPITALS.sub("", name)
        assert rest == rest.lower(), name
        assert name == name.strip(" .,;"), name


@pytest.mark.parametrize("kind", by_kind(KINDS))
def test_no_latin_letter_stands_in_for_a_cyrillic_one(kind: DocumentKind) -> None:
    for tongue in TONGUES:
        for text in (kind.title[tongue], *kind.synonyms[tongue], kind.valid_when[tongue]):
            assert not re.search("[A-Za-z]", text), text
    assert not re.search("[әғқңөұүһі]", " ".join((*kind.synonyms["ru"], kind.valid_when["ru"])), re.IGNORECASE)


@pytest.mark.parametrize("tongue", TONGUES)
def test_no_name_belongs_to_two_kinds(tongue: Tongue) -> None:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for kind in KINDS:
        for name in (kind.title[tongue], *kind.synonyms[tongue]):
            owners[folded(name)].add(kind.id)
    assert {name: kinds for name, kinds in owners.items() if len(kinds) > 1 and kinds != SAME_TITLE} == {}


def test_every_name_of_the_inventory_maps_onto_one_kind() -> None:
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for kind in KINDS:
        for name in kind.reference_kinds:
            owners[name].append(kind.id)
    assert {name: kinds for name, kinds in owners.items() if len(kinds) > 1} == {}


@pytest.mark.parametrize("kind", by_kind(KINDS))
def test_every_kind_has_fields_and_says_whose_it_is(kind: DocumentKind) -> None:
    assert kind.fields
    names = {field.name for field in kind.fields}
    assert len(names) == len(kind.fields)
    assert ("surname" in names) != (kind.id in NAMES_NOBODY)


@pytest.mark.parametrize("kind", by_kind([kind for kind in KINDS if kind.expires]))
def test_a_paper_that_runs_out_has_the_day_and_says_so(kind: DocumentKind) -> None:
    assert "valid_until" in {field.name for field in kind.fields}
    assert "мерзім" in kind.valid_when["kk"]
    assert re.search("срок", kind.valid_when["ru"])


@pytest.mark.parametrize(
    ("kinds", "sort"),
    [
        ({"bank_account", "savings_book"}, FieldType.IBAN),
        ({"income_certificate", "income_statement", "alimony_information", "utility_bill"}, FieldType.AMOUNT),
        ({"disability_certificate", "rehabilitation_programme"}, FieldType.GROUP),
        ({"address_certificate", "dwelling_title", "citizens_register"}, FieldType.ADDRESS),
    ],
)
def test_a_kind_carries_what_it_is_asked_for(kinds: set[str], sort: FieldType) -> None:
    found = {kind.id for kind in KINDS if sort in {field.type for field in kind.fields}}
    assert kinds <= found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ИПР", "rehabilitation_programme"),
        ("АОЖБ", "rehabilitation_programme"),
        ("ЖОБ", "rehabilitation_programme"),
        ("қандас куәлігі", "oralman_certificate"),
        ("справка лица с инвалидностью", "disability_certificate"),
        ("мүгедектік анықтамасы", "disability_certificate"),
        ("адресная справка ЦОН", "address_certificate"),
        ("ХҚКО-ның мекенжай анықтамасы", "address_certificate"),
    ],
)
def test_old_and_new_names_lead_to_the_same_kind(name: str, kind: str) -> None:
    assert [known.id for known in KINDS for tongue in TONGUES if name in known.synonyms[tongue]] == [kind]
