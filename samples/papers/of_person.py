"""What papers of work, school and health share: whose they are, who signs them, the foot with signature and stamp."""

from __future__ import annotations

from samples.layouts import Order, person_facts
from samples.papers.offices import days_before, officer
from samples.printed import printed_date
from samples.sheet import Sheet

_FIRMS = {
    "ru": ("ТОО «Алатау Курылыс»", "АО «Казахтелеком»", "ТОО «Фирма «Береке»", "ГКП «Алматы Су»", "ИП «Дархан»"),
    "kk": ("«Алатау Құрылыс» ЖШС", "«Қазақтелеком» АҚ", "«Береке» фирмасы» ЖШС", "«Алматы Су» МКК", "«Дархан» ЖК"),
}
_POSTS = {
    "ru": ("водитель", "бухгалтер", "оператор", "электромонтёр", "повар", "инженер", "кассир", "сварщик"),
    "kk": ("жүргізуші", "есепші", "оператор", "электрші", "аспаз", "инженер", "кассир", "дәнекерлеуші"),
}
_DIAGNOSES = {
    "ru": ("Ишемическая болезнь сердца", "Детский церебральный паралич", "Сахарный диабет, 2 тип",
           "Последствия травмы позвоночника", "Бронхиальная астма"),
    "kk": ("Жүректің ишемиялық ауруы", "Балалардың церебралды сал ауруы", "Қант диабеті, 2 түрі",
           "Омыртқа жарақатының салдары", "Бронх демікпесі"),
}  # fmt: skip
CLINICS = {
    "ru": ("ГКП на ПХВ «Городская поликлиника № 5»", "ГККП «Городская поликлиника № 17»",
           "КГП «Талгарская центральная районная больница»"),
    "kk": ("ШЖҚ МКК «№ 5 қалалық емхана»", "МҚКК «№ 17 қалалық емхана»", "МКК «Талғар орталық аудандық ауруханасы»"),
}  # fmt: skip


def facts_of_person(
    order: Order, *, numbers: tuple[int, int] = (1, 990), days: tuple[int, int] = (2, 60)
) -> dict[str, str]:
    """The person, the paper's number and day (`days` before the case at least and at most), whom else it names.

    Extras: `@gender`, `@iin`, `@birth`, `@home` for papers that may not carry these as fields; `@firm`, `@post`,
    `@diagnosis`, `@doctor`, `@officer`, `@head` (a whole name of somebody who signs), `@card`.
    """
    rng, spelling, person = order.rng, order.spelling, order.about
    return {
        **person_facts(person, spelling),
        "document_number": f"{rng.randrange(*numbers)}",
        "issued_on": days_before(order.on, *days, rng).isoformat(),
        "@gender": person.sex,
        "@iin": person.iin,
        "@birth": printed_date(person.birth_date.isoformat(), "dots", order.language),
        "@home": person.address.text(spelling),
        "@card": person.card.number,
        "@card_day": printed_date(person.card.issued_on.isoformat(), "dots", order.language),
        "@firm": rng.choice(_FIRMS[spelling]),
        "@post": rng.choice(_POSTS[spelling]),
        "@diagnosis": rng.choice(_DIAGNOSES[spelling]),
        "@doctor": officer(spelling, rng),
        "@officer": officer(spelling, rng),
        "@head": order.cast["stranger"].name(spelling).full,
        "@sum": f"{rng.randrange(70, 420)} {rng.randrange(10) * 100:03d}",
        "@since": str(rng.randrange(1996, order.on.year)),
    }


def signed(s: Sheet, post: str, ring: str, middle: str = "", *, who: str = "{@officer}") -> None:
    """The foot of a paper: who signs, the signature, a round stamp."""
    top = s.y
    s.write(post, gap=0)
    s.sign(s.left + 62, top + 2)
    s.write(who, at=(s.left + 112, top))
    s.stamp(s.left + 42, top + 12, ring, middle)
    s.space(26)


def corner(s: Sheet, text: str, *, width: float = 82, gap: float = 8) -> None:
    """The corner of a letterhead: the office, number and day, at the left margin."""
    with s.column(s.left, s.left + width):
        s.write(text, size=s.look.size - 1.5, gap=gap)
