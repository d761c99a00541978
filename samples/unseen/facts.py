"""What each kind's papers say for an order: the contract's fields, and extras (`@…`) that are no fields.

The options of an order mean what `samples.layouts.Order` says; papers of one case agree because they come from the
same people and the same options.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from samples.layouts import Order
from samples.unseen.facts_more import more_facts
from samples.unseen.invented import (
    AIDS,
    AIDS_ASKED,
    BIRTHPLACES,
    CAUSES,
    CIVIL_REGISTRIES,
    CLINICS,
    COMPANIES,
    DEPARTMENTS,
    DIAGNOSES,
    EXPERT_OFFICES,
    JOBS,
    STAFF,
)
from samples.unseen.people_facts import (
    Facts,
    address_parts,
    company_number,
    digits,
    group_of,
    grown_up,
    initials_of,
    nation_of,
    of_person,
    one_of,
    weekday_before,
)
from samples.unseen.requests import ASKED

_SEXES = {"ru": ("мужской", "женский"), "kk": ("ер", "әйел")}


def facts_for(kind: str, order: Order) -> Facts:
    """All that a paper of the kind may print for the order."""
    common = {
        **of_person(order.about, order.spelling, order, own=True),
        **address_parts(order),
        "@stamp": "М.О." if order.language == "kk" else "М.П.",
        "@signature": "_" * 16,
        "@officer": one_of(STAFF, order),
        "@officer2": one_of(STAFF, order),
        "@today": f"{order.on:%d.%m.%Y}",
        "@initials": initials_of(order.about, order.spelling),
        "@sex_word": _SEXES[order.language][order.about.sex == "f"],
        "@registration": f"{order.rng.randrange(10, 3000)}",
    }
    return common | (_BY_KIND[kind](order) if kind in _BY_KIND else more_facts(kind, order))


def _application(order: Order) -> Facts:
    about, rng, aid = order.about, order.rng, order.options.get("aid", "wheelchair")
    department = one_of(DEPARTMENTS, order)
    facts: Facts = {
        "disability_group": "" if order.options.get("for") == "child" else group_of(order),
        "document_number": about.card.number,
        "issued_on": about.card.issued_on.isoformat(),
        "issued_by": "ҚР ІІМ" if order.spelling == "kk" else "МВД РК",
        "application_date": order.on.isoformat(),
        "@aid": AIDS_ASKED[order.language][aid],
        "@aid_name": AIDS[order.language][aid],
        "@department": department,
        "@department_of": department + ("нің" if department.endswith("бөлімі") else "ның"),
        "@district_of": _district_of(order),
        "@weight": str(rng.randrange(48, 104)),
        "@height": str(rng.randrange(150, 188)),
        "@hips": str(rng.randrange(86, 118)),
        "@waist": str(rng.randrange(64, 106)),
        "@sheets": str(rng.randrange(1, 4)),
        "@asked": ASKED.get(order.options.get("request", ""), ASKED["home-care"])[order.language == "kk"],
    }
    if order.options.get("for") == "child" and "child" in order.cast:
        facts |= of_person(order.cast["child"], order.spelling, order, prefix="child_")
        facts["@child_number"] = digits(rng, 7)
    return facts


def _district_of(order: Order) -> str:
    """The district before the word for its department: Медеуского (районного), Медеу (аудандық)."""
    district = order.about.address.district
    if order.language == "kk":
        return district.kk.removesuffix(" ауданы").removesuffix(" қаласы")
    return district.ru.removesuffix("ий район") + "ого" if district.ru.endswith("ий район") else "Алмалинского"


def _identity_document(order: Order) -> Facts:
    card, spelling, rng = order.about.card, order.spelling, order.rng
    issued, until = card.issued_on, card.valid_until
    if order.options.get("expired") == "yes":
        until = date(order.on.year - 1, rng.randrange(2, 12), rng.randrange(2, 27))
        issued = date(until.year - 10, until.month, until.day) + timedelta(days=1)
    passport = order.options.get("passport") == "yes"
    issuers = {"kk": ("ҚР ӘДІЛЕТ МИНИСТРЛІГІ", "ҚР ІШКІ ІСТЕР МИНИСТРЛІГІ"), "ru": ("МЮ РК", "МВД РК")}[spelling]
    return {
        "document_number": card.number[1:] if passport else card.number,
        "document_series": "N" if passport else "",
        "issued_on": issued.isoformat(),
        "valid_until": until.isoformat(),
        "issued_by": issuers[issued.year >= 2011],
        "@birthplace": rng.choice(BIRTHPLACES[spelling]),
        "@nation": nation_of(order),
    }


def _birth_certificate(order: Order) -> Facts:
    about, rng = order.about, order.rng
    issued = about.birth_date + timedelta(days=rng.randrange(12, 70))
    facts: Facts = {
        "document_series": "",
        "document_number": digits(rng, 10) if issued.year >= 2008 else digits(rng, 7),
        "issued_on": issued.isoformat(),
        "issued_by": rng.choice(CIVIL_REGISTRIES[order.spelling]),
        "@birthplace": rng.choice(BIRTHPLACES[order.spelling]),
        "@act": str(rng.randrange(40, 4000)),
        "@act_year": str(issued.year),
        "@nation": nation_of(order),
    }
    if issued.year < 2007:
        facts["iin"] = ""
    if order.options.get("series") == "yes":
        facts |= {
            "document_series": rng.choice(("I-ЖЗ", "II-ЖЗ", "III-АЛ", "I-АБ")),
            "document_number": digits(rng, 6),
        }
    return facts | _parents(order)


def _parents(order: Order) -> Facts:
    facts: Facts = {}
    for role in ("applicant", "other_parent"):
        parent = order.cast.get(role)
        if parent is not None and parent is not order.about:
            prefix = "father_" if parent.sex == "m" else "mother_"
            facts[f"@{prefix}nation"] = nation_of(order, parent.sex)
            facts |= of_person(parent, order.spelling, order, prefix=prefix)
    return facts


def _disability_certificate(order: Order) -> Facts:
    rng = order.rng
    examined = weekday_before(order, 40, 650)
    until = (examined.replace(day=1) + timedelta(days=740)).replace(day=1)
    forever = rng.random() < 0.3
    if order.options.get("expired") == "yes":
        examined, until, forever = date(order.on.year - 2, 9, 14), date(order.on.year - 1, 10, 1), False
    return {
        "disability_group": group_of(order),
        "document_series": "МСЭ" if order.language == "ru" else "МӘС",
        "document_number": digits(rng, 7),
        "issued_on": examined.isoformat(),
        "issued_by": rng.choice(EXPERT_OFFICES[order.spelling]),
        "valid_until": "" if forever else until.isoformat(),
        "@forever": ("бессрочно" if order.language == "ru" else "мерзімсіз") if forever else "",
        "@cause": one_of(CAUSES, order),
        "@act": str(rng.randrange(100, 2900)),
        "@loss": rng.choice(("40", "50", "60", "70", "80")),
    }


def _rehabilitation_programme(order: Order) -> Facts:
    made = weekday_before(order, 15, 480)
    aid = order.options.get("aid", "wheelchair")
    return {
        "disability_group": group_of(order),
        "document_number": digits(order.rng, 4),
        "issued_on": made.isoformat(),
        "issued_by": order.rng.choice(EXPERT_OFFICES[order.spelling]),
        "valid_until": (made + timedelta(days=731)).replace(day=1).isoformat(),
        "@cause": one_of(CAUSES, order),
        "@diagnosis": one_of(DIAGNOSES, order),
        "@aid_name": AIDS[order.language][aid],
        "@act": str(order.rng.randrange(100, 2900)),
        "@clinic": one_of(CLINICS, order),
    }


def _address_certificate(order: Order) -> Facts:
    asked = weekday_before(order, 1, 9)
    return {
        "document_number": digits(order.rng, 8),
        "issued_on": asked.isoformat(),
        "@since": f"{weekday_before(order, 400, 5000):%d.%m.%Y}",
        "@request": f"{order.rng.randrange(10_000_000_000, 99_999_999_999)}",
        "@birthplace": order.rng.choice(BIRTHPLACES[order.spelling]),
    }


def _sanatorium_card(order: Order) -> Facts:
    written = weekday_before(order, 2, 50)
    return {
        "document_number": digits(order.rng, 3),
        "issued_on": written.isoformat(),
        "issued_by": order.rng.choice(CLINICS[order.spelling]),
        "@diagnosis": one_of(DIAGNOSES, order),
        "@weight": str(order.rng.randrange(50, 98)),
        "@pressure": f"{order.rng.randrange(110, 146)}/{order.rng.randrange(70, 95)}",
        "@cause": one_of(CAUSES, order),
    }


def _accident_act(order: Order) -> Facts:
    happened = min(grown_up(order, weekday_before(order, 300, 3200)), order.on - timedelta(days=90))
    return {
        "document_number": str(order.rng.randrange(1, 40)),
        "issued_on": (happened + timedelta(days=order.rng.randrange(4, 12))).isoformat(),
        "issued_by": order.rng.choice(COMPANIES[order.spelling]),
        "@happened": f"{happened:%d.%m.%Y}",
        "@hour": f"{order.rng.randrange(8, 18):02d}:{order.rng.choice(('10', '25', '40'))}",
        "@job": one_of(JOBS, order),
        "@bin": company_number(order.rng),
        "@age": str(happened.year - order.about.birth_date.year),
    }


def _employer_termination(order: Order) -> Facts:
    ended = weekday_before(order, 60, 1500)
    company = order.rng.choice(COMPANIES[order.spelling])
    return {
        "document_number": digits(order.rng, 5),
        "issued_on": ended.isoformat(),
        "@ended": f"{ended - timedelta(days=12):%d.%m.%Y}",
        "@company": company,
        "@bin": company_number(order.rng),
        "@job": one_of(JOBS, order),
        "@hired": f"{ended - timedelta(days=2600):%d.%m.%Y}",
        "@case": f"{order.rng.randrange(7100, 7800)}-{ended:%y}-00-2/{order.rng.randrange(100, 9000)}",
        "@trader": initials_of(order.cast.get("stranger", order.about), order.spelling),
    }


def _power_of_attorney(order: Order) -> Facts:
    representative = order.cast["representative"]
    written = weekday_before(order, 1, 40)
    return {
        **of_person(representative, order.spelling, order, prefix="representative_"),
        "issued_on": written.isoformat(),
        "valid_until": (written + timedelta(days=365)).isoformat(),
        "@card": order.about.card.number,
        "@card_on": f"{order.about.card.issued_on:%d.%m.%Y}",
        "@representative_card": representative.card.number,
        "@representative_card_on": f"{representative.card.issued_on:%d.%m.%Y}",
        "@aid_name": AIDS[order.language][order.options.get("aid", "wheelchair")].lower(),
    }


def _veteran_certificate(order: Order) -> Facts:
    issued = date(order.rng.randrange(1996, 2012), order.rng.randrange(1, 13), order.rng.randrange(2, 27))
    issued = min(grown_up(order, issued), order.on - timedelta(days=90))
    return {
        "document_series": order.rng.choice(("А", "Б", "ВВ", "КЗ")),
        "document_number": digits(order.rng, 6),
        "issued_on": issued.isoformat(),
        "issued_by": order.rng.choice(DEPARTMENTS[order.spelling]),
    }


def _other(order: Order) -> Facts:
    return {
        "@clinic": one_of(CLINICS, order),
        "@company": order.rng.choice(COMPANIES[order.spelling]),
        "@job": one_of(JOBS, order),
        "@sum": f"{order.rng.randrange(2, 90)} {order.rng.randrange(100, 999)}",
        "@day": f"{weekday_before(order, 5, 90):%d.%m.%Y}",
        "@school": str(order.rng.randrange(3, 190)),
    }


_BY_KIND: dict[str, Callable[[Order], Facts]] = {
    "application": _application,
    "identity_document": _identity_document,
    "birth_certificate": _birth_certificate,
    "disability_certificate": _disability_certificate,
    "rehabilitation_programme": _rehabilitation_programme,
    "address_certificate": _address_certificate,
    "sanatorium_card": _sanatorium_card,
    "accident_act": _accident_act,
    "employer_termination": _employer_termination,
    "power_of_attorney": _power_of_attorney,
    "veteran_certificate": _veteran_certificate,
    "unknown": _other,
}
