"""The case as named strings in one language, for every letter alike."""

from __future__ import annotations

import re

from generate.gather.address import split_address
from generate.gather.fields import Fields, clean
from generate.gather.law_words import worded
from generate.gather.people import People, sure
from generate.grammar.dates import LetterLanguage
from generate.grammar.russian import adjective_genitive
from generate.request import LetterRequest
from models.case import Case
from models.law import Office

_IDENTITY = ("identity_document", "application")
_BIRTH = ("birth_certificate",)
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
        "head_addressed": worded(office.head_addressed, language) if language in office.head_addressed else "",
    }


def district_of(office: str, language: LetterLanguage) -> str:
    """The district of a department by its name: Бостандыкского (районного отдела); Бостандық (аудандық бөлімі)."""
    if language == "kk":
        found = re.search(r"(?:^|\s)(\S+)\s+ауданд", office)
        return found[1] if found else ""
    found = re.search(r"(\S+ий|\S+ый|\S+ой)\s+районн", office)
    if found:
        return adjective_genitive(found[1])
    found = re.search(r"(\S+го)\s+районн", office)
    return found[1] if found else ""


def case_fields(case: Case, language: LetterLanguage) -> Fields:
    """Dates, number, officer and all that is known of the persons."""
    people = People(case)
    service = case.service.title if case.service else {}
    return {
        "officer": clean(case.officer),
        "number": clean(case.number),
        "registration_date": case.on,
        "result_date": case.due.date if case.due else "",
        "service": worded(service, language),
        **_filer_fields(people, language),
        **_child_fields(people),
    }


def request_fields(request: LetterRequest, language: LetterLanguage) -> Fields:
    """What the caller says beside the case: number, duplicate, office, service."""
    fields: Fields = {}
    if request.case is not None:
        fields.update(case_fields(request.case, language))
    fields.update(office_fields(request.office, request.case, language))
    if request.edition is not None:
        fields["service"] = worded(request.edition.title, language)
    if request.number:
        fields["number"] = clean(request.number)
    fields["duplicate"] = "1" if request.duplicate else ""
    return fields


def _filer_fields(people: People, language: LetterLanguage) -> Fields:
    filer = people.filer
    address = people.address(filer) or people.address(people.applicant)
    group = people.fact(people.child if people.is_for_child else filer, "disability_group")
    number = people.fact(filer, "document_number", kinds=_IDENTITY, only=True)
    return {
        "applicant": people.full_name(filer),
        "surname": people.name_part(filer, "surname"),
        "given_name": people.name_part(filer, "given_name"),
        "patronymic": people.name_part(filer, "patronymic"),
        "iin": people.iin(filer),
        "birth_date": people.fact(filer, "birth_date"),
        "document_type": _document_type(number, language),
        "document_number": number,
        "issued_by": people.fact(filer, "issued_by", kinds=_IDENTITY, only=True),
        "issued_on": people.fact(filer, "issued_on", kinds=_IDENTITY, only=True),
        "address": address,
        **split_address(address),
        "phone": people.fact(filer, "phone", kinds=("application",)),
        "group": _ROMAN.get(group, ""),
        "disability": _disability(group, language),
        "asks_for": "child" if people.is_for_child else "self",
        "files_as": "representative" if people.is_for_child else "disabled",
        "pension_number": _pension(people),
    }


def _child_fields(people: People) -> Fields:
    child = people.child
    number = [people.fact(child, part, kinds=_BIRTH, only=True) for part in ("document_series", "document_number")]
    return {
        "child": people.full_name(child) or people.named_on_application("child"),
        "child_birth_date": people.fact(child, "birth_date"),
        "birth_certificate": " ".join(part for part in number if part),
    }


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
