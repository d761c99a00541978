"""Decisions of courts: two pages or more, the second without a heading; judge, secretary and prosecutor beside the
person whom they are about."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer
from samples.sheet import Sheet

_COURTS = {
    "ru": ("Бостандыкский районный суд города Алматы", "Талгарский районный суд Алматинской области",
           "Медеуский районный суд № 2 города Алматы"),
    "kk": ("Алматы қаласы Бостандық аудандық соты", "Алматы облысы Талғар аудандық соты",
           "Алматы қаласы Медеу аудандық № 2 соты"),
}  # fmt: skip


@facts_of("court_decision")
def facts(order: Order) -> dict[str, str]:
    """The applicant, the case's number, the court; judge and others are no persons of the case."""
    rng, spelling = order.rng, order.spelling
    day = date(order.on.year - rng.randrange(0, 3), rng.randrange(1, 13), rng.randrange(1, 28))
    day = min(day, date(order.on.year, order.on.month, 1))
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "document_number": f"2-{rng.randrange(100, 9_999)}/{day.year % 100:02d}",
        "issued_on": day.isoformat(),
        "issued_by": rng.choice(_COURTS[spelling]),
        "@judge": officer(spelling, rng),
        "@secretary": officer(spelling, rng),
        "@other": order.cast["stranger"].name(spelling).full,
        "@since": str(rng.randrange(1951, 1960)),
        "@until": str(rng.randrange(1962, 1989)),
    }


@layout(
    "court_decision", "fact-ru", ("ru",), names="ru", fonts=("pt-serif", "liberation-serif"), dates="words", size=12
)
def fact_ru(s: Sheet) -> None:
    """A decision that finds a fact, in Russian, over two pages."""
    s.page(left=30)
    s.write("Дело № {document_number}", align="right", gap=4)
    s.bold("РЕШЕНИЕ\nИменем Республики Казахстан", size=13, gap=4)
    s.write("{issued_on}                                                      г. Алматы", gap=4)
    s.write(
        "{issued_by} в составе: председательствующего судьи {@judge}, при секретаре {@secretary}, с участием"
        " прокурора"
        " {@secretary}, рассмотрев в открытом судебном заседании гражданское дело по заявлению"
        " {full_name:genitive} об"
        " установлении факта, имеющего юридическое значение,",
        indent=12,
    )
    s.bold("УСТАНОВИЛ:", gap=2)
    s.write(
        "Заявитель обратилась в суд с указанным заявлением, мотивируя требования тем, что в период с {@since} по"
        " {@until} год проживала на территории, прилегающей к бывшему Семипалатинскому испытательному ядерному"
        " полигону. Архивные документы не сохранились. В судебном заседании заявитель требования поддержала и просила"
        " их удовлетворить.",
        indent=12,
    )
    s.write(
        "Свидетель {@other} суду показал, что знает заявителя с детства, они жили по соседству. Представитель"
        " заинтересованного лица против удовлетворения заявления не возражал.",
        indent=12,
    )
    s.page(left=30)
    s.write(
        "Суд, выслушав объяснения сторон, исследовав материалы дела, считает заявление обоснованным и подлежащим"
        " удовлетворению. На основании изложенного, руководствуясь статьями 217-221 ГПК РК, суд",
        indent=12,
    )
    s.bold("РЕШИЛ:", gap=2)
    s.write(
        "Заявление удовлетворить. Установить факт проживания с {@since} по {@until} год на территории зоны"
        " радиационного риска.",
        indent=12,
    )
    s.write(
        "Решение может быть обжаловано и опротестовано в апелляционном порядке в течение пятнадцати дней.",
        indent=12,
        gap=10,
    )
    top = s.y
    s.write("Судья", at=(42, top))
    s.sign(80, top + 2)
    s.write("{@judge}", at=(140, top))
    s.stamp(72, top + 12, "РАЙОННЫЙ СУД * РЕСПУБЛИКА КАЗАХСТАН *", "СУД")


@layout("court_decision", "capacity-kk", ("kk",), names="kk", dates="words", size=11.5)
def capacity_kk(s: Sheet) -> None:
    """In Kazakh, over two pages: somebody is found without legal capacity."""
    s.page(left=28)
    s.center("{issued_by}", style="bold", gap=3)
    s.write("№ {document_number} іс", gap=3)
    s.bold("ШЕШІМ", size=14, gap=0)
    s.center("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ АТЫНАН", gap=4)
    s.write("{issued_on}                                                       Алматы қаласы", gap=4)
    s.write(
        "Сот төрағалық етуші судья {@judge}, хатшы {@secretary}, прокурор {@secretary} қатысуымен ашық сот отырысында"
        " арыз беруші {full_name:kkgenitive} адамды әрекетке қабілетсіз деп тану туралы арызы бойынша азаматтық істі"
        " қарап,",
        indent=12,
    )
    s.bold("АНЫҚТАДЫ:", gap=2)
    s.write(
        "Арыз беруші сотқа жүгініп, өзінің жақын туысы психикалық ауруы салдарынан өз әрекеттерінің мәнін түсіне"
        " алмайтынын көрсетті. Сот-психиатриялық сараптаманың қорытындысы арыздың негізді екенін растайды.",
        indent=12,
    )
    s.page(left=28)
    s.write(
        "Сот тараптардың түсініктемесін тыңдап, іс құжаттарын зерттеп, арыз қанағаттандыруға жатады деп санайды."
        " Жоғарыда баяндалғанның негізінде, ҚР АІЖК 217-221 баптарын басшылыққа алып, сот",
        indent=12,
    )
    s.bold("ШЕШТІ:", gap=2)
    s.write("Арыз қанағаттандырылсын. {@other} әрекетке қабілетсіз деп танылсын.", indent=12)
    s.write("Шешімге он бес күн ішінде апелляциялық тәртіппен шағым берілуі мүмкін.", indent=12, gap=10)
    top = s.y
    s.write("Судья", at=(40, top))
    s.sign(80, top + 2)
    s.write("{@judge}", at=(140, top))
    s.stamp(72, top + 12, "АУДАНДЫҚ СОТ * ҚАЗАҚСТАН РЕСПУБЛИКАСЫ *", "СОТ")


@layout("court_decision", "extract-ru", ("ru",), names="ru", dates="dots", reporting_only=True, size=12)
def extract_ru(s: Sheet) -> None:
    """A copy of the court's decision on one page, as the electronic service prints it."""
    s.page(left=26)
    s.center("{issued_by}", gap=2)
    s.bold("РЕШЕНИЕ СУДА", size=14, gap=3)
    s.pairs(
        [("Номер дела", "{document_number}"), ("Дата решения", "{issued_on}"), ("Судья", "{@judge}"),
         ("Заявитель", "{full_name}"), ("Суть заявления", "об установлении юридического факта")],
        split=45,
    )  # fmt: skip
    s.space(4)
    s.write("Суд решил: заявление удовлетворить. Решение вступило в законную силу.", gap=10)
    s.stamp(120, s.y + 8, "РАЙОННЫЙ СУД * РЕСПУБЛИКА КАЗАХСТАН *", "СУД")
