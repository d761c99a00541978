"""Papers of schools and of those who certify a trade: diplomas, school certificates, papers of the PMPC."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import corner, facts_of_person, signed
from samples.sheet import Sheet

_COLLEGES = {
    "ru": ("Алматинский колледж строительства", "Казахский национальный университет имени аль-Фараби",
           "Алматинский техникум связи"),
    "kk": ("Алматы құрылыс колледжі", "Қазақ ұлттық аграрлық университеті", "Алматы байланыс техникумы"),
}  # fmt: skip
_SCHOOLS = {
    "ru": ("КГУ «Общеобразовательная школа № 28»", "ГУ «Средняя школа № 117» г. Алматы", "КГУ «Гимназия № 5»"),
    "kk": ("«№ 28 жалпы білім беретін мектеп» КММ", "«№ 117 орта мектеп» ММ", "«№ 5 гимназия» КММ"),
}
_TRADES = {
    "ru": ("«Экономика»", "«Сварочное дело»", "«Программное обеспечение»", "«Лечебное дело»"),
    "kk": ("«Экономика»", "«Дәнекерлеу ісі»", "«Бағдарламалық қамтамасыз ету»", "«Емдеу ісі»"),
}
_ADVICE = {
    "ru": ("ГУ «Психолого-медико-педагогическая консультация № 2» г. Алматы",
           "КГУ «Областная психолого-медико-педагогическая консультация»"),
    "kk": ("«№ 2 психологиялық-медициналық-педагогикалық консультация» ММ",
           "«Облыстық психологиялық-медициналық-педагогикалық консультация» КММ"),
}  # fmt: skip


def _graduate(order: Order, offices: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Somebody who finished at about twenty-one, on a summer's day."""
    rng = order.rng
    year = min(order.about.birth_date.year + rng.randrange(19, 24), order.on.year - 1)
    return {
        **facts_of_person(order),
        "document_series": rng.choice(("ЖБ", "ТКБ", "АБ", "БТ")),
        "document_number": f"{rng.randrange(100_000, 9_999_999):07d}",
        "issued_on": date(year, rng.choice((6, 7)), rng.randrange(10, 29)).isoformat(),
        "issued_by": rng.choice(offices[order.spelling]),
        "@trade": rng.choice(_TRADES[order.spelling]),
        "@begun": str(year - 4),
        "@ended": str(year),
    }


@facts_of("education_document")
def education_facts(order: Order) -> dict[str, str]:
    """A diploma or a school-leaving certificate."""
    return _graduate(order, _COLLEGES)


@facts_of("qualification")
def qualification_facts(order: Order) -> dict[str, str]:
    """A certificate of a trade learnt in a course."""
    return _graduate(order, {
        "ru": ("ТОО «Учебный центр «Кәсіп»", "НУО «Учебно-курсовой комбинат»", "ГККП «Профессиональный лицей № 9»"),
        "kk": ("«Кәсіп» оқу орталығы» ЖШС", "«Оқу-курс комбинаты» МБМ", "«№ 9 кәсіптік лицей» МКҚК"),
    })  # fmt: skip


@layout("education_document", "diploma-spread", ("kk", "ru"), names="own", dates="words", size=11)
def diploma_spread(s: Sheet) -> None:
    """A diploma opened: Kazakh on the left, Russian on the right."""
    s.page(297, 210, left=18, right=15, top=22)
    with s.column(18, 140, top=24):
        s.bold("ДИПЛОМ", size=20, gap=4)
        s.center("{document_series} № {document_number}", size=13, gap=8)
        s.write("Осы диплом {full_name:kkdative} берілді, ол {@begun} жылы колледжге оқуға түсіп,", indent=8)
        s.write("{@ended} жылы {@trade} мамандығы бойынша толық курсын бітірді.", gap=6)
        s.write("Мемлекеттік аттестаттау комиссиясының төрағасы", gap=4)
    with s.column(155, 282, top=24):
        s.bold("ДИПЛОМ", size=20, gap=4)
        s.center("{document_series} № {document_number}", size=13, gap=8)
        s.write("Настоящий диплом выдан", gap=2)
        s.center("{full_name}", size=13, gap=3)
        s.write("в том, что он(а) в {@begun} году поступил(а) в {issued_by} и в {@ended} году окончил(а) полный курс"
                " по специальности {@trade}.", gap=3)  # fmt: skip
        s.write("Решением государственной аттестационной комиссии присвоена квалификация специалиста.", gap=6)
        s.write("г. Алматы, {issued_on}", gap=6)
        s.write("Ректор", gap=2)
        s.sign(190, s.y - 2)
        s.write("Регистрационный номер 4127")
        s.stamp(230, s.y - 4, "МИНИСТЕРСТВО ОБРАЗОВАНИЯ * КАЗАХСТАН *")


@layout("education_document", "school-leaving-kk", ("kk",), names="kk", dates="words", size=12)
def school_leaving(s: Sheet) -> None:
    """A school-leaving certificate in Kazakh."""
    s.page(left=30)
    s.center("Қазақстан Республикасы Білім және ғылым министрлігі", size=10, gap=8)
    s.bold("ЖАЛПЫ ОРТА БІЛІМ ТУРАЛЫ\nАТТЕСТАТ", size=16, gap=3)
    s.center("{document_series} № {document_number}", size=12, gap=8)
    s.center("Осы аттестат", gap=1)
    s.center("{full_name:kkdative}", size=14, gap=1)
    s.center("берілді.", gap=4)
    s.write("Ол {@ended} жылы толық курсты бітіріп шықты. Оқу орны: {issued_by}", gap=4)
    s.write("Берілген күні: {issued_on}", gap=10)
    signed(s, "Мектеп директоры", "БІЛІМ МИНИСТРЛІГІ * АЛМАТЫ *")


@layout("education_document", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def education_form(s: Sheet) -> None:
    """A diploma as a form with blanks."""
    s.page(left=26)
    s.bold("ДИПЛОМ\nо среднем профессиональном образовании", size=15, gap=3)
    s.blank("Серия", "{document_series}", to=80)
    s.blank("№", "{document_number}", to=90)
    s.blank("Выдан", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Учебное заведение", "{issued_by}")
    s.blank("Специальность", "{@trade}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Директор", "КОЛЛЕДЖ * АЛМАТЫ *")


@layout("qualification", "certificate-ru", ("ru",), names="ru", dates="words", size=12)
def qualification_ru(s: Sheet) -> None:
    """A certificate of a course, told in sentences with the name declined."""
    s.page(297, 210, left=40, right=35, top=25)
    s.center("{issued_by}", gap=6)
    s.bold("СВИДЕТЕЛЬСТВО\nо присвоении профессиональной квалификации", size=15, gap=2)
    s.center("{document_series} № {document_number}", gap=6)
    s.write(
        "Выдано {full_name:dative} в том, что он(а) обучался(лась) по профессии {@trade} и решением квалификационной"
        " комиссии ему (ей) присвоена квалификация четвертого разряда.",
        indent=10,
        gap=4,
    )
    s.write("Дата выдачи {issued_on}", gap=8)
    signed(s, "Председатель комиссии", "УЧЕБНЫЙ ЦЕНТР * АЛМАТЫ *")


@layout("qualification", "form-bilingual", ("kk", "ru"), names="own", dates="dots")
def qualification_form(s: Sheet) -> None:
    """A bilingual form with labels on the left."""
    s.page(left=24)
    s.bold("БІЛІКТІЛІК ТУРАЛЫ КУӘЛІК\nСВИДЕТЕЛЬСТВО О КВАЛИФИКАЦИИ", size=14, gap=5)
    s.pairs(
        [
            ("Сериясы / Серия", "{document_series}"),
            ("Нөмірі / Номер", "{document_number}"),
            ("Тегі / Фамилия", "{surname}"),
            ("Аты / Имя", "{given_name}"),
            ("Әкесінің аты / Отчество", "{patronymic}"),
            ("Біліктілігі / Квалификация", "{@trade}"),
            ("Берген ұйым / Кем выдано", "{issued_by}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"),
        ],
        split=62,
        gap=2.4,
    )
    s.space(8)
    signed(s, "Директор", "ОҚУ ОРТАЛЫҒЫ * АЛМАТЫ *")


@layout("qualification", "running-kk", ("kk",), names="kk", dates="kkdots", reporting_only=True)
def qualification_kk(s: Sheet) -> None:
    """A certificate in Kazakh sentences."""
    s.page(left=28)
    s.bold("КӘСІПТІК БІЛІКТІЛІК ТУРАЛЫ СЕРТИФИКАТ", size=14, gap=2)
    s.center("№ {document_number}", gap=6)
    s.write(
        "Осы сертификат {full_name:kkdative} дәнекерлеуші мамандығы бойынша оқуды бітіргені үшін берілді.",
        indent=10,
        gap=4,
    )
    s.write("Оқу орны: {issued_by}", gap=2)
    s.write("Берілген күні {issued_on}", gap=8)
    signed(s, "Директор", "ОҚУ ОРТАЛЫҒЫ *")


@facts_of("school_certificate")
def school_facts(order: Order) -> dict[str, str]:
    """A child who is taught at home, until the end of the school year."""
    ends = order.on.year + (order.on.month > 5)
    return {
        **facts_of_person(order, numbers=(10, 2_900)),
        "issued_by": order.rng.choice(_SCHOOLS[order.spelling]),
        "valid_until": date(ends, 5, order.rng.randrange(20, 29)).isoformat(),
        "@form": str(order.rng.randrange(1, 10)),
    }


@layout("school_certificate", "running-ru", ("ru",), names="ru", dates="dots", size=12)
def school_running(s: Sheet) -> None:
    """A school's letter sheet."""
    s.page(left=28)
    corner(s, "{issued_by}\nг. Алматы, мкр. Аксай-4, 65\n№ {document_number} от {issued_on} г.")
    s.bold("СПРАВКА", size=14, gap=4)
    s.write(
        "Дана {full_name:dative}, {birth_date} года рождения, ИИН {iin}, в том, что он(а) является учащимся"
        " {@form} класса и обучается на дому по индивидуальному учебному плану.",
        indent=12,
    )
    s.write("Основание: заключение ВКК. Справка действительна до {valid_until} г.", indent=12, gap=14)
    signed(s, "Директор школы", "ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА * АЛМАТЫ *")


@layout("school_certificate", "table-kk", ("kk",), names="kk", dates="kkdots")
def school_table(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page()
    s.center("{issued_by}", gap=5)
    s.bold("ҮЙДЕ ОҚЫТУ ТУРАЛЫ АНЫҚТАМА", size=14, gap=4)
    s.grid(
        [
            ("Анықтама №", "{document_number}"),
            ("Оқушының тегі, аты, әкесінің аты", "{full_name}"),
            ("Туған күні", "{birth_date}"),
            ("ЖСН", "{iin}"),
            ("Сыныбы", "{@form} сынып"),
            ("Оқыту нысаны", "үйде жеке оқытылады"),
            ("Жарамдылық мерзімі", "{valid_until} дейін"),
            ("Берілген күні", "{issued_on}"),
        ],
        (5, 6),
    )
    s.space(8)
    signed(s, "Мектеп директоры", "ЖАЛПЫ БІЛІМ БЕРЕТІН МЕКТЕП * АЛМАТЫ *")


@layout("school_certificate", "running-kk", ("kk",), names="kk", dates="words", size=12, reporting_only=True)
def school_kk(s: Sheet) -> None:
    """A sentence in Kazakh."""
    s.page(left=28)
    s.center("{issued_by}", gap=6)
    s.bold("АНЫҚТАМА", size=14, gap=1)
    s.center("№ {document_number}, {issued_on}", gap=5)
    s.write(
        "Осы анықтама {full_name:kkdative}, {birth_date:dots} ж. туған, ол {@form} сыныпта үйде оқитынын растау үшін"
        " берілді.",
        indent=12,
        gap=12,
    )
    signed(s, "Директор", "МЕКТЕП * АЛМАТЫ *")


@facts_of("pmpk_conclusion")
def pmpk_facts(order: Order) -> dict[str, str]:
    """The consultation's paper on a child."""
    return {
        **facts_of_person(order, numbers=(10, 1_900), days=(5, 200)),
        "issued_by": order.rng.choice(_ADVICE[order.spelling]),
    }


@layout("pmpk_conclusion", "form-ru", ("ru",), names="ru", dates="dots")
def pmpk_form(s: Sheet) -> None:
    """A ruled form."""
    s.page(left=24)
    s.center("{issued_by}", gap=5)
    s.bold("ЗАКЛЮЧЕНИЕ № {document_number}\nпсихолого-медико-педагогической консультации", size=13, gap=5)
    s.blank("Фамилия, имя, отчество ребенка", "{full_name}")
    s.blank("Дата рождения", "{birth_date}", to=120)
    s.blank("ИИН", "{iin}", to=120)
    s.blank("Домашний адрес", "{@home}")
    s.blank("Заключение ПМПК", "задержка психического развития, общее недоразвитие речи")
    s.blank("Рекомендации", "обучение по специальной учебной программе, занятия с логопедом, дефектологом")
    s.blank("Дата обследования", "{issued_on}", to=130, gap=6)
    s.write("Члены консультации: психолог {@doctor}, логопед С. Ким, невропатолог {@officer}", gap=8)
    signed(s, "Заведующий ПМПК", "ПМПК * АЛМАТЫ *", "№ 2")


@layout("pmpk_conclusion", "running-kk", ("kk",), names="kk", dates="kkdots", size=11.5)
def pmpk_kk(s: Sheet) -> None:
    """In Kazakh sentences."""
    s.page(left=26)
    corner(s, "{issued_by}\nАлматы қаласы\n№ {document_number}\n{issued_on}", width=90)
    s.bold("ПСИХОЛОГИЯЛЫҚ-МЕДИЦИНАЛЫҚ-ПЕДАГОГИКАЛЫҚ\nКОНСУЛЬТАЦИЯНЫҢ ҚОРЫТЫНДЫСЫ", size=13, gap=5)
    s.write("Баланың тегі, аты, әкесінің аты: {full_name}")
    s.write("Туған күні: {birth_date:dots}     ЖСН: {iin}", gap=3)
    s.write("Қорытынды: сөйлеу тілінің жалпы дамымауы, бөгде адамның күтіміне мұқтаж.", gap=3)
    s.write("Ұсыныстар: арнайы оқу бағдарламасы бойынша үйде оқыту, логопед пен дефектологтың сабақтары.", gap=12)
    signed(s, "Меңгеруші", "ПМПК * АЛМАТЫ ҚАЛАСЫ *")


@layout("pmpk_conclusion", "table-bilingual", ("kk", "ru"), names="own", reporting_only=True)
def pmpk_table(s: Sheet) -> None:
    """A bilingual table."""
    s.page(left=20)
    s.bold("ПМПК ҚОРЫТЫНДЫСЫ / ЗАКЛЮЧЕНИЕ ПМПК", size=14, gap=4)
    s.grid(
        [
            ("Нөмірі / Номер", "{document_number}"),
            ("Баланың аты-жөні / Ф.И.О. ребенка", "{full_name}"),
            ("Туған күні / Дата рождения", "{birth_date}"),
            ("Күні / Дата", "{issued_on}"),
            ("Мекеме / Учреждение", "{issued_by}"),
        ],
        (5, 6),
    )
    signed(s, "Меңгеруші / Заведующий", "ПМПК * АЛМАТЫ *")
