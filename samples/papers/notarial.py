"""Notaries' papers: certificates of inheritance by law, guarantee obligations."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer
from samples.sheet import Sheet


def _notarial(order: Order, day: date) -> dict[str, str]:
    rng, spelling = order.rng, order.spelling
    notary = officer(spelling, rng)
    office = f"Нотариус г. Алматы {notary}" if spelling == "ru" else f"Алматы қаласының нотариусы {notary}"
    gone = order.cast["stranger"]
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "@gone_gender": gone.sex,
        "document_number": f"{rng.randrange(100, 9_999)}",
        "issued_on": day.isoformat(),
        "issued_by": office,
        "@notary": notary,
        "@gone": gone.name(spelling).full,
        "@gone_day": date(day.year - 1, rng.randrange(1, 13), rng.randrange(1, 28)).strftime("%d.%m.%Y"),
        "@licence": f"000{rng.randrange(1_000, 9_999)}",
        "@house": order.cast["representative"].address.text(spelling),
        "@case": f"{rng.randrange(10, 300)}-{day.year}",
        "@card": order.about.card.number,
    }


@facts_of("inheritance_certificate")
def inheritance(order: Order) -> dict[str, str]:
    """The heir and the one who died."""
    rng = order.rng
    day = date(order.on.year - rng.randrange(1, 8), rng.randrange(1, 13), rng.randrange(1, 28))
    return _notarial(order, day)


@facts_of("guarantee_obligation")
def obligation(order: Order) -> dict[str, str]:
    """Who promises what before the notary."""
    return _notarial(order, days_before(order.on, 2, 60, order.rng))


@layout("inheritance_certificate", "law-ru", ("ru",), names="ru", dates="words", size=11.5,
        fonts=("pt-serif", "liberation-serif"))  # fmt: skip
def inheritance_ru(s: Sheet) -> None:
    """In running text; the one who died, the heir, two addresses."""
    s.page(left=30)
    s.bold("СВИДЕТЕЛЬСТВО\nО ПРАВЕ НА НАСЛЕДСТВО ПО ЗАКОНУ", size=13, gap=3)
    s.center("Республика Казахстан, город Алматы, {issued_on}", gap=4)
    s.write("{issued_by}", gap=3)
    s.write(
        "удостоверяю, что на основании статьи 1061 Гражданского кодекса Республики Казахстан наследником имущества"
        " {@gone}, умершего(ей) {@gone_day}, является:",
        indent=12,
        gap=1.5,
    )
    s.write(
        "{full_name}, {birth_date:dots} года рождения, ИИН {iin}, проживающий(ая) по адресу: {address}.",
        indent=12,
        gap=1.5,
    )
    s.write(
        "Наследственное имущество, на которое выдано настоящее свидетельство, состоит из квартиры, находящейся в"
        " жилом"
        " доме: {@house}.",
        indent=12,
    )
    s.write("Наследственное дело № {@case}. Зарегистрировано в реестре за № {document_number}.", indent=12)
    s.write("Взыскано: нотариальный тариф согласно ст. 30-1 Закона РК «О нотариате».", indent=12, gap=8)
    top = s.y
    s.write("Нотариус", gap=0)
    s.sign(80, top + 2)
    s.write("{@notary}", at=(140, top))
    s.stamp(70, top + 8, "НОТАРИУС * ЛИЦЕНЗИЯ *", "НОТАРИУС")


@layout("inheritance_certificate", "form-kk", ("kk",), names="kk", dates="dots", size=11)
def inheritance_kk(s: Sheet) -> None:
    """Pairs in Kazakh."""
    s.page(left=26)
    s.bold("ЗАҢ БОЙЫНША МҰРАҒА ҚҰҚЫҚ ТУРАЛЫ КУӘЛІК", size=13, gap=4)
    s.pairs(
        [
            ("Тізілім нөмірі", "{document_number}"),
            ("Берілген күні", "{issued_on}"),
            ("Нотариус", "{issued_by}"),
            ("Мұра қалдырушы", "{@gone}"),
            ("Қайтыс болған күні", "{@gone_day}"),
            ("Мұрагер", "{full_name}"),
            ("Мұрагердің ЖСН", "{iin}"),
            ("Мұрагердің туған күні", "{birth_date}"),
            ("Мұрагердің мекенжайы", "{address}"),
            ("Мұралық мүлік", "пәтер: {@house}"),
        ],
        split=55,
        gap=2.5,
    )
    s.sign(80, s.y + 10)
    s.stamp(120, s.y + 14, "НОТАРИУС * АЛМАТЫ *", "НОТАРИУС")


@layout("inheritance_certificate", "short-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def inheritance_short(s: Sheet) -> None:
    """A form with blanks."""
    s.page(left=25)
    s.bold("Свидетельство о праве на наследство", size=14, gap=4)
    s.blank("Реестровый №", "{document_number}", to=110)
    s.blank("Наследодатель", "{@gone}")
    s.blank("Наследник", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("ИИН наследника", "{iin}")
    s.blank("Дата выдачи", "{issued_on}")
    s.blank("Выдано", "{issued_by}", gap=6)


@layout("guarantee_obligation", "promise-ru", ("ru",), names="ru", dates="words", size=12)
def promise_ru(s: Sheet) -> None:
    """A notarial promise in running text."""
    s.page(left=28)
    s.bold("ГАРАНТИЙНОЕ ОБЯЗАТЕЛЬСТВО", size=14, gap=2)
    s.center("город Алматы, {issued_on}", gap=5)
    s.write(
        "Я, {full_name}, {birth_date:dots} года рождения, ИИН {iin}, удостоверение личности № {@card}, в связи с"
        " отчуждением принадлежащего несовершеннолетнему имущества обязуюсь в течение шести месяцев после продажи"
        " приобрести жилище и оформить на имя ребенка равноценную долю.",
        indent=12,
    )
    s.write("Последствия неисполнения обязательства мне нотариусом разъяснены.", indent=12, gap=8)
    s.write("Подпись ______________________", gap=8)
    s.sign(55, s.y - 9)
    s.write("Настоящее обязательство удостоверено: {issued_by}.", gap=2)
    s.write("Зарегистрировано в реестре за № {document_number}.", gap=8)
    s.stamp(120, s.y + 8, "НОТАРИУС ГОРОДА АЛМАТЫ *", "НОТАРИУС")


@layout("guarantee_obligation", "form-kk", ("kk",), names="kk", dates="kkdots", size=11)
def promise_kk(s: Sheet) -> None:
    """A form in Kazakh."""
    s.page(left=25)
    s.bold("КЕПІЛДІК МІНДЕТТЕМЕ", size=14, gap=4)
    s.blank("Мен", "{full_name}", caption="(тегі, аты, әкесінің аты)")
    s.blank("туған күні", "{birth_date}", to=120)
    s.blank("ЖСН", "{iin}", to=120)
    s.write(
        "кәмелетке толмаған баланың мүлкі сатылған жағдайда оның атына тең бағалы тұрғын үй сатып алуға"
        " міндеттенемін.",
        gap=3,
    )
    s.blank("Міндеттеме берілген күн", "{issued_on}")
    s.blank("Куәландырған нотариус", "{issued_by}")
    s.blank("Тізілімде тіркелген №", "{document_number}", to=120, gap=8)
    s.write("Қолы ____________________")
    s.sign(50, s.y - 4)
    s.stamp(130, s.y + 4, "АЛМАТЫ ҚАЛАСЫНЫҢ НОТАРИУСЫ *", "НОТАРИУС")


@layout("guarantee_obligation", "pairs-ru", ("ru",), names="ru", dates="dots", reporting_only=True)
def promise_pairs(s: Sheet) -> None:
    """Pairs."""
    s.page(left=25)
    s.bold("Нотариальное гарантийное обязательство", size=13, gap=5)
    s.pairs(
        [("Обязующееся лицо", "{full_name}"), ("ИИН", "{iin}"), ("Дата", "{issued_on}"),
         ("Нотариус", "{issued_by}"), ("Реестр №", "{document_number}")],
        split=50, gap=2,
    )  # fmt: skip
    s.write("Обязуюсь зачислить деньги от продажи имущества на счет ребенка.")
