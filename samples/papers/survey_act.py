"""Acts of survey of living conditions, drawn up at home by a commission."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer, sum_printed
from samples.sheet import Sheet


@facts_of("survey_act")
def facts(order: Order) -> dict[str, str]:
    """Whom it is about; relatives and the commission are others."""
    rng, spelling = order.rng, order.spelling
    kin = order.cast["stranger"]
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "issued_on": days_before(order.on, 1, 30, rng).isoformat(),
        "@kin": kin.name(spelling).full,
        "@kin_address": kin.address.text(spelling),
        "@kin_phone": f"8 701 {rng.randrange(200, 999)} {rng.randrange(10, 99)} {rng.randrange(10, 99)}",
        "@born": f"{order.about.birth_date:%d.%m.%Y}",
        "@phone": f"8 {order.about.phone}",
        "@year": str(order.about.birth_date.year),
        "@number": str(rng.randrange(2, 200)),
        "@sum": sum_printed(rng.randrange(15_000, 60_000)),
        "@chief": officer(spelling, rng),
        "@one": officer(spelling, rng),
        "@two": officer(spelling, rng),
    }


@layout("survey_act", "commission-ru", ("ru",), names="ru", dates="quoted", size=11)
def commission_ru(s: Sheet) -> None:
    """An act of the precinct commission with points and a table of the family."""
    s.page(left=24)
    s.bold("АКТ № {@number}\nобследования материально-бытового положения", size=13, gap=3)
    s.write("{issued_on}                                                    г. Алматы", gap=3)
    s.write(
        "Комиссия в составе: председатель {@chief}, члены комиссии {@one}, {@two} составила настоящий акт:", gap=2
    )
    s.blank("1. Ф.И.О. заявителя", "{full_name}")
    s.blank("2. Адрес места жительства", "{address}")
    s.blank("3. Дата рождения", "{@born}", to=120)
    s.write("4. Состав семьи:", gap=1)
    s.grid(
        [
            ("№", "Фамилия, имя, отчество", "Родство", "Место работы, учебы"),
            ("1", "{@kin}", "племянник", "не работает"),
        ],
        (1, 7, 3, 5),
        size=10,
    )
    s.write("5. Доход семьи за квартал: {@sum} тенге. 6. Жилье: дом, 3 комнаты, печное отопление.", gap=2)
    s.write("Заключение: семья нуждается в социальной помощи.", gap=6)
    for name in ("{@chief}", "{@one}", "{@two}"):
        top = s.y
        s.write("Подпись", gap=0)
        s.sign(60, top + 2)
        s.write(name, at=(110, top))
        s.space(8)


@layout("survey_act", "printed-kk", ("kk",), names="kk", dates="words", size=11)
def printed_kk(s: Sheet) -> None:
    """The form that the act of 2012 prints, in Kazakh."""
    s.page(left=24)
    s.write("Мемлекеттік қызмет регламентіне 6-қосымша", size=9, align="right", gap=4)
    s.bold("Тұрғын үй және басқа да материалдық-тұрмыстық\nжағдайларды зерттеу", size=12.5, gap=0)
    s.bold("актісі № {@number}", size=12.5, gap=4)
    s.blank("1. Қызмет алушының Т.А.Ә.", "{full_name}")
    s.blank("2. Туған жылы", "{@year}", to=110)
    s.blank("3. Тұрғылықты мекен-жайы", "{address}")
    s.blank("4. Телефон нөмірі", "{@phone}", to=130)
    s.blank("5. Жәрдемақының (зейнетақының) түрі және мөлшері", "{@sum} теңге")
    s.blank("6. Отбасылық жағдайы", "жесір")
    s.blank("7. Соңғы жұмыс орны", "мектеп, мұғалім")
    s.write("8. Балалары және жақын туыстары туралы мәлімет (Т.А.Ә., тұратын жері, жұмыс орны, байланыс телефондары)")
    s.blank("", "{@kin}, інісі, {@kin_address}, {@kin_phone}")
    s.blank("9. Тұрмыс жағдайы", "жақсы жабдықталған тұрғын үй")
    s.blank("10. Аулалық учаскенің болуы", "жоқ", gap=5)
    top = s.y
    s.write("Актіні жазған адам", gap=0)
    s.sign(80, top + 2)
    s.write("{@chief}, бас маман", at=(125, top))
    s.space(5)
    s.write("Күні: {issued_on}")


@layout("survey_act", "table-ru", ("ru",), names="ru", dates="dots", reporting_only=True, size=11)
def table_ru(s: Sheet) -> None:
    """A table."""
    s.page(left=24)
    s.bold("Акт обследования жилищно-бытовых условий", size=13, gap=4)
    s.grid(
        [("Дата составления", "{issued_on}"), ("Заявитель", "{full_name}"), ("Адрес проживания", "{address}"),
         ("Жилищные условия", "квартира, 2 комнаты"), ("Члены семьи", "{@kin}, брат"),
         ("Вывод", "нуждается")],
        (4, 8),
    )  # fmt: skip
    s.write("Обследование провели: {@chief}, {@one}", gap=4)
    s.sign(80, s.y)
