"""Papers of clinics about a patient: medical cards for institutions, extracts, conclusions of the commission."""

from __future__ import annotations

from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import CLINICS, corner, facts_of_person, signed
from samples.sheet import Sheet

_HEALTHY = {"ru": "здоров(а)", "kk": "дені сау"}


def _of_clinic(order: Order) -> dict[str, str]:
    return {
        **facts_of_person(order, numbers=(10, 4_900), days=(3, 55)),
        "issued_by": order.rng.choice(CLINICS[order.spelling]),
        "@well": _HEALTHY[order.language],
    }


@facts_of("medical_card")
def card_facts(order: Order) -> dict[str, str]:
    """The card that goes with an application to an institution."""
    return _of_clinic(order)


@facts_of("outpatient_extract")
def extract_facts(order: Order) -> dict[str, str]:
    """An extract of a patient's card or history."""
    return _of_clinic(order)


@facts_of("medical_conclusion")
def conclusion_facts(order: Order) -> dict[str, str]:
    """The word of the doctors' commission."""
    return _of_clinic(order)


def _doctors(s: Sheet, posts: tuple[str, ...]) -> None:
    for post in posts:
        s.blank(post, "{@well}")


@layout(
    "medical_card", "appendix-6-kk", ("kk",), names="kk", dates="quoted", fills=("pt-serif", *TYPEWRITER), size=10.5
)
def appendix_six(s: Sheet) -> None:
    """The form of the regulations of 2012, over two pages."""
    s.page(left=24)
    s.bold("МЕДИЦИНАЛЫҚ КАРТА", size=13, gap=3)
    s.blank("", "{issued_by}", caption="(медициналық ұйымның атауы)")
    s.blank("Т.А.Ә.", "{full_name}")
    s.blank("Туған күні", "{birth_date}", to=120)
    s.blank("Үйінің мекен-жайы", "{address}")
    s.blank(
        "Қысқаша анамнез (бастан өткен аурулар жөнінде, дәрілік препараттарды, азық-түлікті көтере алмаушылық)",
        "балалық шақтағы жұқпалы аурулар",
    )
    s.write("Медициналық тексеру: (негізгі және ілеспелі диагнозды көрсету қажет)")
    s.blank("хирург", "{@diagnosis}")
    _doctors(s, ("невропатолог", "психиатр", "окулист", "отоларинголог", "дерматовенеролог", "фтизиатр"))
    s.blank("терапевт/педиатр", "{@diagnosis}")
    s.blank("эпидемиологиялық ортасы туралы қорытынды:", "жұқпалы аурулармен жанасу болмаған")
    s.page(left=24)
    s.write("Көрсеткіштер бойынша:")
    _doctors(s, ("стоматолог", "эндокринолог", "кардиолог", "ортопед", "нарколог", "онколог"))
    s.write("зертханалық зерттеулердің нәтижелері:")
    s.blank("қанның жалпы анализі", "Hb 128 г/л, лейк. 6,2", caption="(мерзімі, нәтижесі)")
    s.blank("зәрдің жалпы анализі", "қалыпты", caption="(мерзімі, нәтижесі)")
    s.blank("Қорытынды:", "стационарлық үлгідегі ұйымда болуға медициналық қарсы көрсеткіштер жоқ", gap=6)
    s.write("М.О.", gap=2)
    s.write("Медицина ұйымының басшысы: {@officer}", gap=3)
    s.sign(95, s.y - 4)
    s.stamp(45, s.y + 4, "ЕМХАНА * АЛМАТЫ ҚАЛАСЫ *", "МӨР")
    s.write("{issued_on}", at=(120, s.y + 4))


@layout("medical_card", "form-ru", ("ru",), names="ru", dates="dots", size=11)
def card_ru(s: Sheet) -> None:
    """The Russian form for a boarding house, with a number and a table of doctors."""
    s.page(left=22)
    corner(s, "{issued_by}")
    s.bold("МЕДИЦИНСКАЯ КАРТА № {document_number}", size=14, gap=1)
    s.center("оформляющегося(ейся) в медико-социальное учреждение", size=10, gap=4)
    s.write("Фамилия, имя, отчество: {full_name}")
    s.write("Дата рождения: {birth_date}        ИИН: {iin}")
    s.write("Домашний адрес: {address}", gap=3)
    s.write("Краткий анамнез: {@diagnosis}, наблюдается с {@since} года.", gap=3)
    s.grid(
        [
            ("Врач-специалист", "Диагноз, заключение", "Подпись"),
            ("Хирург", "{@well}", ""),
            ("Невропатолог", "{@diagnosis}", ""),
            ("Психиатр", "{@well}", ""),
            ("Окулист", "{@well}", ""),
            ("Терапевт", "{@diagnosis}", ""),
        ],
        (4, 8, 3),
        head=True,
        size=9.5,
    )
    s.write("Результаты лабораторных исследований: общий анализ крови, мочи в пределах нормы.", gap=2)
    s.write("Заключение: медицинских противопоказаний нет.", gap=3)
    s.write("Дата заполнения: {issued_on}", gap=8)
    signed(s, "Главный врач", "ГОРОДСКАЯ ПОЛИКЛИНИКА * АЛМАТЫ *")


@layout("medical_card", "table-bilingual", ("kk", "ru"), names="own", since=2023, reporting_only=True)
def card_table(s: Sheet) -> None:
    """The appendix of the standard of 2023 as a table."""
    s.page(left=20)
    s.bold("Медициналық карта / Медицинская карта", size=13, gap=4)
    s.grid(
        [
            ("Медициналық ұйымның атауы / Наименование медицинской организации", "{issued_by}"),
            ("Тегі, аты, әкесінің аты / Фамилия, имя, отчество", "{full_name}"),
            ("ЖСН / ИИН", "{iin}"),
            ("Туған күні / Дата рождения", "{birth_date}"),
            ("Мекенжайы / Домашний адрес", "{address}"),
            ("Хирург", "{@well}"),
            ("Психиатр", "{@well}"),
            ("Фтизиатр", "{@well}"),
            ("Толтырылған күні / Дата заполнения", "{issued_on}"),
        ],
        (5, 7),
    )
    s.space(6)
    signed(s, "Басшы / Руководитель", "ЕМХАНА * ПОЛИКЛИНИКА *")


@layout("outpatient_extract", "form-027-ru", ("ru",), names="ru", dates="quoted", size=11)
def extract_ru(s: Sheet) -> None:
    """Form 027/у with a corner stamp."""
    s.page(left=22)
    top = s.y
    with s.column(22, 100, top=top):
        s.write("Министерство здравоохранения РК", size=9, gap=0.5)
        s.write("{issued_by}", size=10)
    with s.column(125, 195, top=top):
        s.write("Медицинская документация\nФорма № 027/у", size=9)
    s.space(6)
    s.bold("ВЫПИСКА\nиз медицинской карты амбулаторного больного", size=13, gap=4)
    s.blank("1. Фамилия, имя, отчество больного", "{full_name}")
    s.blank("2. Дата рождения", "{birth_date:dots}", to=120)
    s.blank("3. ИИН", "{iin}", to=120)
    s.blank("4. Домашний адрес", "{@home}")
    s.blank("5. Место работы и род занятий", "не работает")
    s.blank("6. Полный диагноз", "{@diagnosis}")
    s.write(
        "7. Краткий анамнез, диагностические исследования, течение болезни, проведенное лечение: болен(а) с {@since}"
        " года, состоит на диспансерном учете, получает медикаментозное лечение.",
        gap=2,
    )
    s.write("8. Лечебные и трудовые рекомендации: наблюдение терапевта, санаторное лечение.", gap=3)
    s.write("Дата выдачи {issued_on}", gap=8)
    signed(s, "Лечащий врач", "ГОРОДСКАЯ ПОЛИКЛИНИКА * АЛМАТЫ *", "ДЛЯ СПРАВОК", who="{@doctor}")


@layout("outpatient_extract", "running-kk", ("kk",), names="kk", dates="kkdots", size=11.5)
def extract_kk(s: Sheet) -> None:
    """In Kazakh, labels in running lines."""
    s.page(left=26)
    s.center("{issued_by}", gap=5)
    s.bold("АМБУЛАТОРИЯЛЫҚ КАРТАДАН ҮЗІНДІ КӨШІРМЕ", size=13, gap=5)
    s.write("Науқас: {full_name}")
    s.write("Туған күні: {birth_date}, ЖСН {iin}")
    s.write("Мекенжайы: {@home}", gap=2)
    s.write("Диагнозы: {@diagnosis}", gap=2)
    s.write("Анамнезі: {@since} жылдан бері ауырады, диспансерлік есепте тұрады.")
    s.write("Жүргізілген ем: дәрі-дәрмекпен емдеу, физиотерапия.")
    s.write("Ұсынымдар: учаскелік дәрігердің бақылауы.", gap=3)
    s.write("Берілген күні: {issued_on}", gap=10)
    signed(s, "Емдеуші дәрігер", "ҚАЛАЛЫҚ ЕМХАНА * АЛМАТЫ *", who="{@doctor}")


@layout("outpatient_extract", "history-ru", ("ru",), names="ru", reporting_only=True)
def history_ru(s: Sheet) -> None:
    """An extract of a hospital's history of illness."""
    s.page(left=26)
    s.center("{issued_by}", gap=4)
    s.bold("ВЫПИСКА ИЗ ИСТОРИИ БОЛЕЗНИ № 2214", size=13, gap=4)
    s.write("Больной(ая) {full_name}, {birth_date} г.р., находился(лась) на стационарном лечении.", gap=2)
    s.write("Клинический диагноз: {@diagnosis}. Состояние при выписке удовлетворительное.", gap=2)
    s.write("Рекомендовано: наблюдение по месту жительства.", gap=3)
    s.write("Дата: {issued_on}", gap=8)
    signed(s, "Заведующий отделением", "БОЛЬНИЦА * АЛМАТЫ *", who="{@doctor}")


@layout("medical_conclusion", "vkk-ru", ("ru",), names="ru", dates="dots", size=11.5)
def vkk_ru(s: Sheet) -> None:
    """The commission's conclusion with a table of nothing but lines."""
    s.page(left=26)
    corner(s, "{issued_by}\nг. Алматы")
    s.bold("ЗАКЛЮЧЕНИЕ ВКК № {document_number}", size=14, gap=1)
    s.center("от {issued_on} г.", gap=5)
    s.write("Фамилия, имя, отчество: {full_name}")
    s.write("Дата рождения: {birth_date}")
    s.write("ИИН: {iin}")
    s.write("Адрес: {@home}", gap=2)
    s.write("Диагноз: {@diagnosis}", gap=2)
    s.write("Заключение врачебно-консультативной комиссии: нуждается в постороннем уходе и обучении на дому.", gap=10)
    s.write("Председатель ВКК                    {@officer}", gap=4)
    s.sign(85, s.y - 6)
    s.write("Члены комиссии:                     {@doctor}", gap=4)
    s.stamp(70, s.y + 8, "ГОРОДСКАЯ ПОЛИКЛИНИКА * АЛМАТЫ *", "ВКК")


@layout("medical_conclusion", "form-kk", ("kk",), names="kk", dates="quoted")
def vkk_kk(s: Sheet) -> None:
    """A ruled form in Kazakh."""
    s.page(left=24)
    s.bold("ДӘРІГЕРЛІК-КОНСУЛЬТАТИВТІК КОМИССИЯНЫҢ\nҚОРЫТЫНДЫСЫ", size=13, gap=2)
    s.blank("№", "{document_number}", to=70)
    s.blank("Медициналық ұйымның атауы", "{issued_by}")
    s.blank("Науқастың тегі, аты, әкесінің аты", "{full_name}")
    s.blank("Туған күні", "{birth_date:dots}", to=120)
    s.blank("ЖСН", "{iin}", to=120)
    s.blank("Диагнозы", "{@diagnosis}")
    s.blank("Комиссияның қорытындысы", "протездік-ортопедиялық көмекке мұқтаж")
    s.blank("Берілген күні", "{issued_on}", gap=8)
    signed(s, "ДКК төрағасы", "ҚАЛАЛЫҚ ЕМХАНА * АЛМАТЫ *", "ДКК")
    s.write("Комиссия мүшелері: {@doctor}")


@layout("medical_conclusion", "certificate-ru", ("ru",), names="ru", dates="words", reporting_only=True)
def vkk_running(s: Sheet) -> None:
    """A certificate of the commission in a sentence."""
    s.page(left=28)
    s.center("{issued_by}", gap=5)
    s.bold("СПРАВКА ВКК № {document_number}", size=13, gap=4)
    s.write("Дана {full_name:dative}, {birth_date:dots} г.р., ИИН {iin}, в том, что по состоянию здоровья нуждается"
            " в кресле-коляске. Диагноз: {@diagnosis}.", indent=10, gap=4)  # fmt: skip
    s.write("{issued_on}", gap=8)
    signed(s, "Председатель ВКК", "ПОЛИКЛИНИКА * АЛМАТЫ *")
