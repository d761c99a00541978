"""The case as named strings in one language, for every letter alike."""

from __future__ import annotations

import re
from typing import Literal

from generate.gather.address import split_address
from generate.gather.fields import Fields, clean
from generate.gather.law_words import worded
from generate.gather.people import People, sure
from generate.grammar.dates import LetterLanguage
from generate.grammar.russian import adjective_genitive
from generate.request import LetterRequest
from models.case import Case
from models.law import Office
from models.person import Person, Role

About = Literal["filer", "subject"]

_IDENTITY = ("identity_document", "application")
_BIRTH = ("birth_certificate",)
_BIRTH_TITLE: dict[LetterLanguage, str] = {"kk": "туу туралы куәлік", "ru": "свидетельство о рождении"}
_ROMAN = {"1": "I", "2": "II", "3": "III"}
_CHILD: dict[LetterLanguage, str] = {"kk": "мүгедектігі бар бала", "ru": "ребенок с инвалидностью"}


def office_fields(office: Office | None, case: Case | None, language: LetterLanguage) -> Fields:
    """The office's name, address, phones and district; by the case's own words where no directory has it."""
    if office is None:
        name = clean(case.office) if case else ""
        return {"office": name, "district": district_of(name, language)}
    name = worded(office.name, language)
    return {
        "office": name,
        "office_address": worded(office.address, language),
        "office_phones": ", ".join(office.phones),
        "district": district_of(name, language),
        "office_hours": worded(office.hours, language) if office.hours else "",
        "answer_place": ", ".join(part for part in (name, worded(office.address, language)) if part),
        "head_addressed": worded(office.head_addressed, language) if language in office.head_addressed else "",
    }


def district_of(office: str, language: LetterLanguage) -> str:
    """The district of a department by its name: Бостандыкского (районного отдела); Бостандық (аудандық бөлімі)."""
    if language == "kk":
        found = re.search(r"(?:^|\s)(\S+)\s+(?:ауданд|ауданының\s|қаласының\s)", office)
        return found[1] if found else ""
    found = re.search(r"(\S+ий|\S+ый|\S+ой)\s+районн", office)
    if found:
        return adjective_genitive(found[1])
    found = re.search(r"(\S+го)\s+районн", office)
    return found[1] if found else ""


def case_fields(case: Case, language: LetterLanguage, about: About) -> Fields:
    """Dates, number, officer and all that is known of the persons; `about` as the form has it."""
    people = People(case)
    service = case.service.title if case.service else {}
    return {
        "officer": clean(case.officer),
        "number": clean(case.number),
        "registration_date": case.on,
        "accepted_on": case.on,
        "application_date": _application_date(case),
        "result_date": case.due.date if case.due else "",
        "service": worded(service, language),
        **_person_fields(people, people.subject if about == "subject" else people.filer, language),
        **_child_fields(people),
        "representative": people.full_name(case.person_with(Role.REPRESENTATIVE))
        or people.named_on_application("representative"),
    }


def request_fields(request: LetterRequest, language: LetterLanguage, about: About) -> Fields:
    """What the caller says beside the case: number, duplicate, office, service."""
    fields: Fields = {}
    if request.case is not None:
        fields.update(case_fields(request.case, language, about))
    fields.update(office_fields(request.office, request.case, language))
    if request.edition is not None:
        fields["service"] = worded(request.edition.title, language)
    if request.number:
        fields["number"] = clean(request.number)
    fields["duplicate"] = "1" if request.duplicate else ""
    return fields


def _person_fields(people: People, person: Person | None, language: LetterLanguage) -> Fields:
    """Name, paper and address of whom the form is about; the phone and the choices as the application has them."""
    filer = people.filer
    address = people.address(person) or people.address(filer) or people.address(people.applicant)
    group = people.fact(people.subject, "disability_group")
    return {
        "applicant": people.full_name(filer),
        "full_name": people.full_name(person),
        "surname": people.name_part(person, "surname"),
        "given_name": people.name_part(person, "given_name"),
        "patronymic": people.name_part(person, "patronymic"),
        "iin": people.iin(person),
        "rnn": people.fact(person, "rnn"),
        "account_number": people.fact(person, "iban"),
        "birth_date": people.fact(person, "birth_date"),
        **_paper_fields(people, person, language),
        "address": address,
        **split_address(address),
        "phone": _written_phone(people.fact(filer, "phone", kinds=("application",))),
        "group": _ROMAN.get(group, ""),
        "disability": _disability(group, language),
        "asks_for": "child" if people.is_for_child else "self",
        "patient": "adult" if group in _ROMAN and not people.is_for_child else "",
        "files_as": "representative" if people.is_for_child else "disabled",
        "pension_number": _pension(people),
    }


def _paper_fields(people: People, person: Person | None, language: LetterLanguage) -> Fields:
    """The identity document, or of a child without one the birth certificate."""
    number = people.fact(person, "document_number", kinds=_IDENTITY, only=True)
    if not number and people.paper(person, "birth_certificate") is not None:
        return {
            "document_type": _BIRTH_TITLE[language],
            "document_number": _birth_certificate(people, person),
            "issued_by": people.fact(person, "issued_by", kinds=_BIRTH, only=True),
            "issued_on": people.fact(person, "issued_on", kinds=_BIRTH, only=True),
        }
    return {
        "document_type": _document_type(number, language),
        "document_number": number,
        "issued_by": people.fact(person, "issued_by", kinds=_IDENTITY, only=True),
        "issued_on": people.fact(person, "issued_on", kinds=_IDENTITY, only=True),
    }


def _child_fields(people: People) -> Fields:
    child = people.child
    return {
        "child": people.full_name(child) or people.named_on_application("child"),
        "child_birth_date": people.fact(child, "birth_date"),
        "birth_certificate": _birth_certificate(people, child),
    }


def _birth_certificate(people: People, person: Person | None) -> str:
    """Series and number."""
    parts = [people.fact(person, part, kinds=_BIRTH, only=True) for part in ("document_series", "document_number")]
    return " ".join(part for part in parts if part)


def _application_date(case: Case) -> str:
    """The date on the application; of one that bears none, the day of intake."""
    dated = [sure(paper, "application_date") for paper in case.documents if paper.kind == "application"]
    return next((day for day in dated if day), case.on)


def _pension(people: People) -> str:
    paper = people.paper(people.filer, "pension_certificate")
    return clean(sure(paper, "document_number")) if paper else ""


def _document_type(number: str, language: LetterLanguage) -> str:
    """An identity card has nine digits, a passport a Latin N and seven or eight (OCR.md 8); empty where neither."""
    if re.fullmatch(r"\d{9}", number):
        return "жеке куәлік" if language == "kk" else "удостоверение личности"
    if re.fullmatch(r"[NН]\d{7,8}", number):
        return "паспорт"
    return ""


def _disability(group: str, language: LetterLanguage) -> str:
    if group in _ROMAN:
        return f"{_ROMAN[group]} топ" if language == "kk" else f"{_ROMAN[group]} группа"
    return _CHILD[language] if group == "child" else ""


def _written_phone(digits: str) -> str:
    """The ten digits that a case keeps as people read them, +7 701 555 01 23; anything else as it is."""
    if not re.fullmatch(r"[0-9]{10}", digits):
        return digits
    return f"+7 {digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:]}"
