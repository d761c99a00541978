"""What the papers of the further kinds say for an order: numbers, days, offices and sums, all invented."""

from __future__ import annotations

import random
from datetime import date, timedelta

from samples.layouts import Order
from samples.spelled import MONTHS_KK, MONTHS_RU
from samples.unseen.invented import COMPANIES, DIAGNOSES, JOBS
from samples.unseen.issuers import BANKS, DIRECTORS, ISSUERS, PROVIDERS, SCHOOLS, SUBJECTS
from samples.unseen.people_facts import Facts, company_number, digits, grown_up, initials_of, nation_of, one_of

_DAYS = {  # kind: how long before the case it was written, in days
    "marriage_certificate": (700, 4200),
    "guardianship": (20, 300),
    "oralman_certificate": (200, 1400),
    "residence_permit": (200, 2400),
    "stateless_certificate": (200, 2400),
    "pension_certificate": (300, 3000),
    "court_decision": (60, 1400),
    "savings_book": (60, 1500),
    "employment_record": (2500, 6000),
    "qualification": (900, 5000),
    "education_document": (1500, 6000),
    "social_individual_code": (700, 3000),
    "taxpayer_number": (900, 4000),
    "dwelling_title": (400, 5000),
    "inheritance_certificate": (100, 2000),
    "vehicle_ownership": (200, 2500),
    "exoneration_certificate": (900, 6000),
    "land_right_document": (300, 4000),
    "business_registration": (300, 3500),
    "military_card": (1500, 6500),
    "test_site_certificate": (900, 5000),
    "labour_contract": (100, 900),
    "medical_insurance": (10, 200),
    "social_contract": (20, 160),
}
_UNTIL = {  # kind: for how many years it holds
    "oralman_certificate": 4,
    "residence_permit": 10,
    "stateless_certificate": 10,
    "school_certificate": 1,
    "medical_insurance": 1,
    "labour_contract": 3,
}
_SERIES = {
    "marriage_certificate": ("I-БЛ", "II-АК", "III-ТЛ", ""),
    "oralman_certificate": ("А", "ОР", ""),
    "residence_permit": ("", "A"),
    "pension_certificate": ("ПП", "АЛ", ""),
    "employment_record": ("AT-III", "БТ-I", "КЗ"),
    "qualification": ("Ж", "КС", ""),
    "education_document": ("ЖБ", "АЛ", "ОБ"),
    "taxpayer_number": ("60", "62", "17"),
    "vehicle_ownership": ("AV", "AR", "ML"),
    "military_card": ("АН", "НУ", "БМ"),
    "test_site_certificate": ("А", "СП", ""),
    "medical_insurance": ("МС", ""),
    "income_certificate": ("",),
}
_DIGITS = {
    "marriage_certificate": 7, "oralman_certificate": 6, "residence_permit": 9, "stateless_certificate": 9,
    "pension_certificate": 6, "savings_book": 8, "employment_record": 7, "qualification": 7, "education_document": 7,
    "taxpayer_number": 7, "vehicle_ownership": 8, "military_card": 7, "test_site_certificate": 6,
    "medical_insurance": 7, "land_right_document": 7, "tax_prepayment_receipt": 6, "business_registration": 7,
    "dwelling_title": 4, "guarantee_obligation": 4, "inheritance_certificate": 4,
}  # fmt: skip
_SUMS = {  # kind: tenge, the least and the most
    "income_certificate": (48_000, 420_000),
    "income_statement": (60_000, 390_000),
    "maintenance_bill": (1_100, 9_800),
    "utility_bill": (2_300, 31_000),
    "telecom_bill": (900, 9_400),
    "rent_bill": (8_000, 95_000),
    "tax_prepayment_receipt": (4_100, 29_000),
    "alimony_information": (12_000, 90_000),
}


def more_facts(kind: str, order: Order) -> Facts:
    """All that a paper of one of the further kinds may print, but for the person's own particulars; the kind's
    layouts print what they please of it."""
    rng = order.rng
    first, last = _DAYS.get(kind, (2, 45))
    written = _weekday(order.on - timedelta(days=rng.randrange(first, last + 1)))
    if first >= 700 and kind != "social_individual_code":
        written = grown_up(order, written)
    written = min(written, order.on - timedelta(days=1))
    facts: Facts = {
        "document_series": rng.choice(_SERIES.get(kind, ("",))),
        "document_number": digits(rng, _DIGITS[kind]) if kind in _DIGITS else str(rng.randrange(11, 2900)),
        "issued_on": written.isoformat(),
        "issued_by": rng.choice(ISSUERS[kind][order.spelling]) if kind in ISSUERS else "",
        "amount": _sum(kind, rng),
        "iban": _iban(rng),
        "rnn": digits(rng, 12),
        "sic": f"0{digits(rng, 15)}",
    }
    if kind in _UNTIL:
        facts["valid_until"] = _later(written, _UNTIL[kind]).isoformat()
    return facts | _surroundings(order, written) | _others(kind, order)


def _weekday(day: date) -> date:
    return day - timedelta(days=max(day.weekday() - 4, 0))


def _later(day: date, years: int) -> date:
    return date(day.year + years, day.month, min(day.day, 28)) - timedelta(days=1)


def _sum(kind: str, rng: random.Random) -> str:
    first, last = _SUMS.get(kind, (10_000, 90_000))
    whole = rng.randrange(first, last)
    tiyn = kind.endswith("_bill") and rng.random() < 0.4
    return f"{whole}.{rng.randrange(1, 100):02d}" if tiyn else str(whole)


def _iban(rng: random.Random) -> str:
    """An account number of the country whose check digits hold (ISO 13616)."""
    account = rng.choice(("722", "826", "609", "998")) + "".join(rng.choice("0123456789") for _ in range(13))
    turned = "".join(str(int(letter, 36)) for letter in f"{account}KZ00")
    return f"KZ{98 - int(turned) % 97:02d}{account}"


def _surroundings(order: Order, written: date) -> Facts:
    """Extras that many papers share: other people, offices, periods, what the paper is about."""
    rng, about = order.rng, order.about
    months = MONTHS_KK if order.language == "kk" else MONTHS_RU
    past = [(written.month - back - 1) % 12 for back in range(1, 4)]
    stranger = order.cast.get("stranger", about)
    return {
        "@home": about.address.text(order.spelling),
        "@born": f"{about.birth_date:%d.%m.%Y}",
        "@born_year": str(about.birth_date.year),
        "@own_iin": about.iin,
        "@tel": f"8 (727) {rng.randrange(220, 398)}-{rng.randrange(10, 99)}-{rng.randrange(10, 99)}",
        "@nation": nation_of(order),
        "@card": about.card.number,
        "@card_day": f"{about.card.issued_on:%d.%m.%Y}",
        "@company": rng.choice(COMPANIES[order.spelling]),
        "@bin": company_number(rng),
        "@job": one_of(JOBS, order),
        "@diagnosis": one_of(DIAGNOSES, order),
        "@school": one_of(SCHOOLS, order),
        "@bank": one_of(BANKS, order),
        "@provider": one_of(PROVIDERS, order),
        "@director": one_of(DIRECTORS, order),
        "@director2": one_of(DIRECTORS, order),
        "@subject": one_of(SUBJECTS, order),
        "@other": stranger.name(order.spelling).full,
        "@other_initials": initials_of(stranger, order.spelling),
        "@out": f"{rng.randrange(1, 40):02d}-{rng.randrange(1, 30)}/{rng.randrange(100, 4000)}",
        "@act": str(rng.randrange(40, 2900)),
        "@page": str(rng.randrange(2, 90)),
        "@account": digits(rng, 9),
        "@hired": f"{written - timedelta(days=rng.randrange(300, 3000)):%d.%m.%Y}",
        "@left": f"{written - timedelta(days=rng.randrange(5, 25)):%d.%m.%Y}",
        "@began": f"{written:%d.%m.%Y}",
        "@month1": months[past[2]], "@month2": months[past[1]], "@month3": months[past[0]],
        "@year": str(written.year),
        "@rooms": str(rng.randrange(1, 5)),
        "@area": f"{rng.randrange(29, 96)},{rng.randrange(1, 9)}",
        "@plot": f"0,{rng.randrange(4, 20):02d}{rng.randrange(1, 9)}",
        "@cadastre": f"03-{rng.randrange(44, 60):03d}-{rng.randrange(1, 300):03d}-{rng.randrange(10, 999):03d}",
        "@trees": str(rng.randrange(4, 60)),
        "@class": str(rng.randrange(1, 10)),
        "@from": str(rng.randrange(1950, 1961)),
        "@to": str(rng.randrange(1962, 1990)),
    }  # fmt: skip


def _others(kind: str, order: Order) -> Facts:
    """The other people whom a kind's papers name as fields, and the sums of a table that adds up to its amount."""
    cast, spelling = order.cast, order.spelling
    facts: Facts = {}
    for prefix, key in (("spouse_", "spouse"), ("child_", "child"), ("representative_", "representative")):
        person = cast.get(key)
        if person is not None and person is not order.about:
            name = person.name(spelling)
            facts |= {
                f"{prefix}surname": name.surname,
                f"{prefix}given_name": name.given_name,
                f"{prefix}patronymic": name.patronymic,
                f"{prefix}iin": person.iin,
                f"{prefix}birth_date": person.birth_date.isoformat(),
                f"@{prefix}sex": person.sex,
                f"@{prefix}born": f"{person.birth_date:%d.%m.%Y}",
                f"@{prefix}iin": person.iin,
                f"@{prefix}initials": initials_of(person, spelling),
                f"@{prefix}name": name.full,
            }
    return facts
