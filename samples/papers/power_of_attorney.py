"""Powers of attorney: running text, names in the nominative as careful typists set them."""

from __future__ import annotations

from samples.fonts import SERIF
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer
from samples.sheet import Sheet


@facts_of("power_of_attorney")
def facts(order: Order) -> dict[str, str]:
    """Who empowers (`about`) and who is empowered (the representative of the cast)."""
    rng, spelling = order.rng, order.spelling
    agent = order.cast["representative"]
    return {
        **person_facts(order.about, spelling),
        **person_facts(agent, spelling, prefix="representative_"),
        "issued_on": days_before(order.on, 2, 60, rng).isoformat(),
        "@card": order.about.card.number,
        "@agent_card": agent.card.number,
        "@officer": officer(spelling, rng),
    }


@layout(
    "power_of_attorney",
    "simple-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif"),
    dates="words",
    size=12,
)
def simple_ru(s: Sheet) -> None:
    """A simple one in Russian that needs no notary."""
    s.page(left=28)
    s.bold("ДОВЕРЕННОСТЬ", size=15, gap=4)
    s.write("г. Алматы, {issued_on}", gap=5)
    s.write(
        "Я, {full_name}, {birth_date:dots} года рождения, ИИН {iin}, удостоверение личности № {@card}, "
        "проживающий(ая) по адресу: {address},",
        indent=10,
        gap=0.5,
    )
    s.write("настоящей доверенностью уполномочиваю представителя:", gap=1)
    s.write(
        "{representative_full_name}, {representative_birth_date:dots} года рождения, ИИН {representative_iin}, "
        "удостоверение личности № {@agent_card}, проживающий(ая) по адресу: {representative_address},",
        indent=10,
        gap=1,
    )
    s.write(
        "быть моим представителем в отделе занятости и социальных программ, подать от моего имени заявление и"
        " документы на предоставление кресла-коляски, расписываться за меня и совершать все действия, связанные с"
        " данным поручением.",
        indent=10,
    )
    s.write("Доверенность выдана сроком на один год без права передоверия.", indent=10, gap=12)
    top = s.y
    s.write("Подпись доверителя", gap=0)
    s.sign(95, top + 2)


@layout("power_of_attorney", "simple-kk", ("kk",), names="kk", dates="words", size=12)
def simple_kk(s: Sheet) -> None:
    """A simple one in Kazakh."""
    s.page(left=28)
    s.bold("СЕНІМХАТ", size=15, gap=4)
    s.write("Алматы қаласы, {issued_on}", gap=5)
    s.write(
        "Мен, {full_name}, {birth_date:dots} ж. туған, ЖСН {iin}, жеке куәлігім № {@card}, мына мекенжайда тұрамын: "
        "{address}, осы сенімхатпен мына азаматқа:",
        indent=10,
        gap=1,
    )
    s.write(
        "{representative_full_name}, {representative_birth_date:dots} ж. туған, ЖСН {representative_iin}, жеке"
        " куәлігі № {@agent_card}, мекенжайы: {representative_address},",
        indent=10,
        gap=1,
    )
    s.write(
        "менің атымнан жұмыспен қамту және әлеуметтік бағдарламалар бөліміне өтініш пен құжаттарды тапсыруға, мен"
        " үшін қол қоюға және осы тапсырмаға байланысты барлық әрекеттерді жасауға сенім білдіремін.",
        indent=10,
    )
    s.write("Сенімхат бір жыл мерзімге, басқа біреуге сенім білдіру құқығынсыз берілді.", indent=10, gap=12)
    top = s.y
    s.write("Сенім білдірушінің қолы", gap=0)
    s.sign(105, top + 2)


@layout(
    "power_of_attorney",
    "notary-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "noto-serif"),
    dates="spelled",
    size=11.5,
    upper=True,
)
def notary_ru(s: Sheet) -> None:
    """One that a notary certified: the date in words, names in capitals, a stamp over the text."""
    s.page(left=30)
    s.bold("ДОВЕРЕННОСТЬ", size=14, gap=3)
    s.center("Республика Казахстан, город Алматы", gap=1)
    s.center("{issued_on}", gap=5)
    s.write(
        "Я, гражданин(ка) Республики Казахстан {full_name}, ИИН {iin}, дата рождения {birth_date:dots}, адрес:"
        " {address},",
        indent=10,
    )
    s.write(
        "настоящей доверенностью уполномочиваю: гражданин(ка) {representative_full_name}, ИИН {representative_iin},",
        indent=10,
    )
    s.write(
        "представлять мои интересы во всех государственных органах города Алматы по вопросам обеспечения техническими"
        " средствами реабилитации, получать и подавать справки и документы, расписываться за меня.",
        indent=10,
    )
    s.write(
        "Настоящая доверенность удостоверена нотариусом. Доверенность подписана доверителем в моем присутствии,"
        " личность его установлена, дееспособность проверена.",
        indent=10,
        gap=10,
    )
    top = s.y
    s.write("Нотариус", gap=0)
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(72, top + 2, "НОТАРИУС ГОРОДА АЛМАТЫ * ЛИЦЕНЗИЯ *", "НОТАРИУС")


@layout("power_of_attorney", "form-ru", ("ru",), names="ru", fonts=SERIF, dates="quoted", reporting_only=True)
def form_ru(s: Sheet) -> None:
    """A ruled form with captions."""
    s.page(left=24)
    s.bold("Доверенность на представление интересов", size=13, gap=5)
    s.blank("Доверитель", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН доверителя", "{iin}")
    s.blank("Адрес доверителя", "{address}")
    s.blank("Представитель", "{representative_full_name}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН представителя", "{representative_iin}")
    s.write("Представителю поручается подать заявление и документы в отдел занятости и социальных программ.", gap=4)
    s.write("Дата составления: {issued_on}", gap=4)
    top = s.y
    s.write("Подпись доверителя", gap=0)
    s.sign(95, top + 2)
