"""Papers of work: certificates of employers and employment offices, contracts, work books, qualifications."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, title, two_heads
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, on_canvas, unseen

_FIRM = "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК * "
_CENTRE = "ЖҰМЫСПЕН ҚАМТУ ОРТАЛЫҒЫ * "


@unseen(
    "income_certificate", "wages-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("dots", "tail"), stamp=_FIRM
)
def income_ru(w: WordPaper) -> None:
    """An employer's certificate of wages: months in a table, the sum in its last row."""
    w.para("{issued_by}", bold=True, size=13, after=0)
    w.rule(after=4)
    w.para("исх. № {document_number} от {issued_on}", after=10)
    title(w, "СПРАВКА\nо заработной плате")
    body(
        w,
        "Дана {full_name:dative}, ИИН {iin}, в том, что он(а) действительно работает в должности «{@job}»"
        " с {@hired}. Начисленный доход за последний квартал составил:",
    )
    w.table(
        [
            ["Месяц", "Начислено, тенге", "Удержано ОПВ и ИПН"],
            ["{@month1} {@year}", "см. итог", "по закону"],
            ["{@month2} {@year}", "см. итог", "по закону"],
            ["{@month3} {@year}", "см. итог", "по закону"],
            ["Итого", "{amount}", ""],
        ],
        (1.4, 1.4, 1.4), head=True, pad=1.5, after=8,
    )  # fmt: skip
    w.para("Справка дана для предъявления по месту требования.", after=8)
    w.para("Директор {@signature} {@director}\nГлавный бухгалтер {@signature} {@officer}\n{@stamp}", line=1.4)


@unseen("income_certificate", "income-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "tail"), stamp=_FIRM)
def income_kk(w: WordPaper) -> None:
    """A Kazakh certificate of income, the sum in running text."""
    w.para("{issued_by}\nБСН {@bin}", align="center", bold=True, after=8)
    w.para("{issued_on}\t№ {document_number}", tabs=(125,), after=10)
    title(w, "ТАБЫС ТУРАЛЫ АНЫҚТАМА")
    body(
        w,
        "Осы анықтама {birth_date:dots} туған {full_name:kk_dative} (ЖСН {iin}) біздің мекемеде {@job} болып жұмыс"
        " істейтіні және {@month1}–{@month3} айларында барлығы {amount} теңге табыс алғаны туралы берілді.",
        "Анықтама жұмыспен қамту және әлеуметтік бағдарламалар бөліміне көрсету үшін берілді.",
        indent=10,
    )
    foot(w, "Директор")


@unseen("work_certificate", "employed-ru", ("ru",), fonts=FONTS_SANS, sizes=(11, 12), dates=("dots",), stamp=_FIRM)
def work_ru(w: WordPaper) -> None:
    """A plain certificate from the place of work."""
    w.para("{issued_by}", align="center", bold=True, after=0)
    w.para("г. Алматы, БИН {@bin}, тел. {@tel}", align="center", size=9, after=0)
    w.rule(after=8)
    w.para("{issued_on}\n№ {document_number}", after=10)
    title(w, "СПРАВКА С МЕСТА РАБОТЫ")
    body(
        w,
        "Настоящая справка подтверждает, что {full_name} (ИИН {iin}) работает в {@company} в должности «{@job}» с"
        " {@hired} по настоящее время.",
    )
    foot(w, "Начальник отдела кадров")


@unseen("work_certificate", "employed-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "dots"), stamp=_FIRM)
def work_kk(w: WordPaper) -> None:
    """The same of a Kazakh-speaking employer; the name before «болып»."""
    w.para("{issued_by}", bold=True, align="center", after=10)
    w.para("№ {document_number}, {issued_on}", align="right", after=10)
    title(w, "А Н Ы Қ Т А М А", size=14)
    body(
        w,
        "{full_name} {@hired} бастап қазіргі уақытқа дейін осы мекемеде {@job} болып жұмыс істейді.",
        "Жұмыс орнынан анықтама талап етілген жерге ұсыну үшін берілді.",
        indent=10,
        line=1.4,
    )
    foot(w, "Кадр бөлімінің басшысы")


@unseen(
    "unemployed_certificate", "centre-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("dots", "words"),
    stamp=_CENTRE,
)  # fmt: skip
def unemployed_ru(w: WordPaper) -> None:
    """An employment office's certificate, the letterhead in both languages."""
    two_heads(w, "ЖҰМЫСПЕН ҚАМТУ ОРТАЛЫҒЫ", "ЦЕНТР ЗАНЯТОСТИ НАСЕЛЕНИЯ")
    w.para("№ {document_number}\t{issued_on}", tabs=(125,), after=10)
    title(w, "СПРАВКА\nо регистрации в качестве безработного")
    body(
        w,
        "Гр. {full_name}, дата рождения {birth_date:dots}, ИИН {iin}, состоит на учёте в качестве безработного с"
        " {@hired}. Пособие не получает.",
    )
    w.para("Выдана: {issued_by}", after=4)
    foot(w, "Руководитель")


@unseen(
    "unemployed_certificate", "centre-kk", ("kk",), fonts=SANS_KK, sizes=(11, 12), dates=("dots", "tail"),
    stamp=_CENTRE,
)  # fmt: skip
def unemployed_kk(w: WordPaper) -> None:
    """A Kazakh form with a table of the particulars."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    title(w, "Жұмыссыз адам ретінде тіркелуі туралы\nАНЫҚТАМА № {document_number}", size=12)
    w.table(
        [
            ["Тегі, аты, әкесінің аты", "{full_name}"],
            ["Жеке сәйкестендіру нөмірі", "{iin}"],
            ["Туған күні", "{birth_date}"],
            ["Жұмыссыз ретінде тіркелген күні", "{@hired}"],
            ["Анықтаманың берілген күні", "{issued_on}"],
        ],
        (1.3, 1.7), pad=3, after=10,
    )  # fmt: skip
    foot(w, "Орталық директоры")


@unseen(
    "alimony_information", "bailiff-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("dots", "words"),
    stamp="СУДЕБНЫЙ ИСПОЛНИТЕЛЬ * КАЗАХСТАН * ",
)  # fmt: skip
def alimony_ru(w: WordPaper) -> None:
    """A bailiff's certificate of alimony received."""
    w.para("{issued_by}", bold=True, after=0)
    w.rule(after=4)
    w.para("№ {document_number} от {issued_on}", after=10)
    title(w, "СПРАВКА ОБ АЛИМЕНТАХ")
    body(
        w,
        "Дана {full_name:dative}, {birth_date:dots} года рождения, ИИН {iin}, в том, что по исполнительному"
        " производству № {@act} с должника {@other_initials} в её (его) пользу на содержание ребёнка за три месяца"
        " взыскано алиментов {amount} тенге. Задолженности нет.",
    )
    foot(w, "Судебный исполнитель")


@unseen(
    "alimony_information", "bailiff-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), dates=("words", "dots"),
    stamp="СОТ ОРЫНДАУШЫСЫ * ҚАЗАҚСТАН * ",
)  # fmt: skip
def alimony_kk(w: WordPaper) -> None:
    """The same in Kazakh, with lines of labels."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    title(w, "Балаларға алименттер туралы мәліметтер")
    w.para("Шығыс № {document_number}\tКүні: {issued_on}", tabs=(110,), after=6)
    w.para("Өндіріп алушы: {full_name}", after=3)
    w.para("ЖСН: {iin}", after=3)
    w.para("Борышкер: {@other}", after=3)
    w.para("Есепті тоқсанда алынған алимент сомасы: {amount} теңге", after=3)
    foot(w, "Сот орындаушысы")


@on_canvas("employment_record", "book-ru", ("ru",), fonts=("Tinos", "PT Serif"), dates=("words", "dots"))
def work_book(c: CanvasPaper) -> None:
    """The first leaf of a work book and a leaf of entries on a second sheet."""
    c.page()
    x, y = 55.0, 30.0
    c.box(x, y, 100, 132)
    c.text(x + 50, y + 14, "ТРУДОВАЯ КНИЖКА", size=14, bold=True, align="center")
    c.text(x + 50, y + 23, "{document_series}  № {document_number}", size=11, align="center")
    for row, (label, value) in enumerate(
        (
            ("Фамилия", "{surname}"), ("Имя", "{given_name}"), ("Отчество", "{patronymic}"),
            ("Дата рождения", "{birth_date}"), ("Образование", "среднее специальное"),
            ("Профессия, специальность", "{@job}"),
        )
    ):  # fmt: skip
        c.text(x + 6, y + 36 + row * 12, label, size=8)
        c.text(x + 44, y + 36 + row * 12, value, size=10)
        c.line(x + 43, y + 37.5 + row * 12, x + 95, y + 37.5 + row * 12)
    c.text(x + 6, y + 110, "Дата заполнения {issued_on}", size=9)
    c.text(x + 6, y + 118, "Подпись владельца книжки {@signature}", size=8)
    c.text(x + 6, y + 126, "{@stamp}", size=8)
    c.page()
    c.text(105, 22, "Сведения о работе", size=12, bold=True, align="center")
    c.box(25, 28, 160, 70)
    for column in (37, 62, 140):
        c.line(column, 28, column, 98)
    c.text(27, 34, "№", size=8)
    c.text(39, 34, "Дата", size=8)
    c.text(64, 34, "Сведения о приёме на работу, переводах, увольнении", size=8)
    c.text(142, 34, "Основание", size=8)
    c.line(25, 37, 185, 37)
    c.text(27, 45, "1", size=9)
    c.text(39, 45, "{@hired}", size=9)
    c.text(64, 45, "{@company}", size=9)
    c.text(64, 51, "Принят(а) на должность: {@job}", size=9)
    c.text(142, 45, "Приказ № {@page}", size=9)
    c.text(27, 63, "2", size=9)
    c.text(39, 63, "{@left}", size=9)
    c.text(64, 63, "Уволен(а) по сокращению штата", size=9)
    c.text(142, 63, "Приказ № {@act}", size=9)
    c.text(64, 80, "Инспектор ОК {@signature}  {@stamp}", size=8)


@on_canvas("employment_record", "book-two", ("kk", "ru"), fonts=("Tinos", "PT Serif", "Arimo"), upper=(True, False))
def work_book_two(c: CanvasPaper) -> None:
    """A bilingual leaf, labels above the values."""
    c.page()
    x, y = 50.0, 40.0
    c.box(x, y, 110, 140, round_=3)
    c.text(x + 55, y + 12, "ЕҢБЕК КІТАПШАСЫ", size=14, bold=True, align="center")
    c.text(x + 55, y + 19, "ТРУДОВАЯ КНИЖКА", size=12, bold=True, align="center")
    c.text(x + 55, y + 28, "Серия {document_series} № {document_number}", size=10, align="center")
    for row, (label, value) in enumerate(
        (
            ("Тегі / Фамилия", "{surname}"), ("Аты / Имя", "{given_name}"),
            ("Әкесінің аты / Отчество", "{patronymic}"), ("Туған күні / Дата рождения", "{birth_date}"),
            ("Мамандығы / Специальность", "{@job}"),
            ("Толтырылған күні / Дата заполнения", "{issued_on}"),
        )
    ):  # fmt: skip
        c.text(x + 8, y + 40 + row * 15, label, size=7)
        c.text(x + 8, y + 46 + row * 15, value, size=11)
    c.text(x + 8, y + 133, "Кітапша иесінің қолы / Подпись {@signature}   {@stamp}", size=7)


@unseen(
    "labour_contract", "contract-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("words", "dots"), stamp=_FIRM
)
def contract_ru(w: WordPaper) -> None:
    """Two pages of clauses; the parties' particulars on the second, which has no title."""
    title(w, "ТРУДОВОЙ ДОГОВОР № {document_number}", before=0)
    w.para("г. Алматы\t{issued_on}", tabs=(125,), after=8)
    body(
        w,
        "{@company}, в лице директора {@director}, именуемое «Работодатель», с одной стороны, и {full_name},"
        " именуемый(ая) «Работник», с другой стороны, заключили настоящий договор о нижеследующем.",
        "1. Работодатель принимает Работника на должность «{@job}».",
        "2. Договор заключён на определённый срок до {valid_until:dots}.",
        "3. Работник обязуется соблюдать трудовую дисциплину, правила безопасности и беречь имущество.",
        "4. Работодатель обязуется выплачивать заработную плату не позднее 10 числа следующего месяца.",
        "5. Рабочая неделя пятидневная, отпуск 24 календарных дня.",
        line=1.4,
    )
    w.page_break()
    body(
        w,
        "6. Стороны вправе расторгнуть договор по основаниям, предусмотренным Трудовым кодексом.",
        "7. Договор составлен в двух экземплярах, по одному для каждой стороны.",
    )
    w.side_by_side(
        lambda: w.para("Работодатель:\n{@company}\nБИН {@bin}\n{@signature}\n{@stamp}"),
        lambda: w.para("Работник:\n{@initials}\nИИН {iin}\nуд. личности № {@card}\n{@signature}"),
        widths=(1, 1),
    )


@unseen(
    "labour_contract", "contract-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 11.5), dates=("yearfirst", "dots"),
    stamp=_FIRM,
)  # fmt: skip
def contract_kk(w: WordPaper) -> None:
    """A Kazakh contract on one page."""
    title(w, "№ {document_number} ЕҢБЕК ШАРТЫ", before=0)
    w.para("Алматы қаласы\t{issued_on}", tabs=(115,), after=8)
    body(
        w,
        "{@company} атынан директор {@director} (бұдан әрі – Жұмыс беруші) және {full_name}, туған күні"
        " {birth_date:dots}, ЖСН {iin} (бұдан әрі – Жұмыскер) мына төмендегілер туралы шарт жасасты:",
        "1. Жұмыскер {@job} лауазымына қабылданады.",
        "2. Шарт {valid_until:dots} дейінгі мерзімге жасалды.",
        "3. Жұмыскер ішкі тәртіп қағидаларын сақтауға міндетті.",
        "4. Жалақы келесі айдың 10-күнінен кешіктірілмей төленеді.",
        indent=10,
    )
    w.para("Жұмыс беруші {@signature}\tЖұмыскер {@signature}\n{@stamp}", tabs=(95,), before=18)


@unseen("intent_agreement", "two-columns", ("kk", "ru"), fonts=SERIF_KK, sizes=(10.5, 11), dates=("dots",))
def intent_two(w: WordPaper) -> None:
    """The agreement in two columns, a language each; names only in the particulars below."""
    w.side_by_side(
        lambda: w.para("Еңбек шартын жасасу ниеті туралы КЕЛІСІМ", align="center", bold=True),
        lambda: w.para("СОГЛАШЕНИЕ о намерении заключить трудовой договор", align="center", bold=True),
        widths=(1, 1),
    )
    w.para("№ {document_number}\t{issued_on}", tabs=(130,), after=6)
    w.side_by_side(
        lambda: w.para(
            "Жұмыс беруші көрсетілетін қызметті алушымен рұқсат берілгеннен кейін бес жұмыс күні ішінде еңбек шартын"
            " жасасуға ниет білдіреді. Лауазымы: {@job}.",
            align="justify",
        ),
        lambda: w.para(
            "Работодатель намерен в течение пяти рабочих дней после выдачи разрешения заключить с услугополучателем"
            " трудовой договор.",
            align="justify",
        ),
        widths=(1, 1),
        after=8,
    )
    w.table(
        [
            ["Жұмыс беруші / Работодатель", "{@company}, БСН/БИН {@bin}"],
            ["Қызметті алушы / Услугополучатель", "{full_name}"],
            ["Туған күні / Дата рождения", "{birth_date}"],
            ["ЖСН / ИИН", "{iin}"],
        ],
        (1.2, 1.8), pad=2.5, after=14,
    )  # fmt: skip
    w.para("{@signature}\t{@signature}\n{@stamp}", tabs=(95,))


@unseen("intent_agreement", "agreement-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "gazette"))
def intent_ru(w: WordPaper) -> None:
    """One language, the parties in the opening sentence."""
    title(w, "СОГЛАШЕНИЕ О НАМЕРЕНИИ № {document_number}", before=0)
    w.para("город Алматы, {issued_on}", align="center", after=8)
    body(
        w,
        "Индивидуальный предприниматель {@director} («Работодатель») и {full_name}, ИИН {iin},"
        " {birth_date:dots} г. р."
        " («Соискатель»), согласились о нижеследующем: стороны намерены заключить трудовой договор на должность"
        " «{@job}» после получения разрешения трудовому иммигранту.",
        "Соглашение не является трудовым договором и прекращается с его заключением.",
    )
    w.para("Работодатель {@signature}\tСоискатель {@signature}", tabs=(95,), before=20)


@unseen(
    "qualification", "certificate-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"),
    stamp="КОЛЛЕДЖ * АЛМАТЫ * ",
)  # fmt: skip
def qualification_ru(w: WordPaper) -> None:
    """A framed certificate of a trade learnt, landscape."""
    w.page(297, 210, left=35, right=35, top=25)

    def inside() -> None:
        title(w, "СВИДЕТЕЛЬСТВО\nо присвоении профессиональной квалификации", size=16)
        w.para("Серия {document_series} № {document_number}", align="center", after=10)
        w.para("Настоящее свидетельство выдано {full_name:dative}", align="center", after=4)
        w.para("в том, что он(а) окончил(а) полный курс обучения и ему (ей) присвоена квалификация", align="center")
        w.para("{@subject}, 4 разряд", align="center", bold=True, after=8)
        w.para("Учебное заведение: {issued_by}", align="center", after=4)
        w.para("Дата выдачи {issued_on}", align="center", after=10)
        w.para("Директор {@signature}   {@stamp}", align="center")

    w.framed(inside)


@unseen(
    "qualification", "certificate-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "tail"),
    stamp="КӘСІПТІК ЛИЦЕЙ * АЛМАТЫ * ", fills=TYPED,
)  # fmt: skip
def qualification_kk(w: WordPaper) -> None:
    """A Kazakh certificate with ruled blanks."""
    title(w, "КӘСІПТІК БІЛІКТІЛІК ТУРАЛЫ КУӘЛІК", size=15)
    w.para("{document_series} № {document_number}", align="center", after=12)
    w.blank("Осы куәлік", "{full_name}", after=4)
    w.blank("", "{issued_by}", caption="(оқу орнының атауы)", after=4)
    w.para("оқу курсын бітіргені және оған мынадай біліктілік берілгені үшін табыс етілді:", after=4)
    w.blank("", "{@subject}", after=4)
    w.blank("Берілген күні", "{issued_on}", to=110, after=10)
    foot(w, "Директор")


@unseen(
    "education_document", "school-leaving", ("kk", "ru"), fonts=SERIF_KK, sizes=(11.5,), dates=("dots",),
    stamp="ОРТА МЕКТЕП * ҚАЗАҚСТАН * ", optional=("issued_by",),
)  # fmt: skip
def attestat(w: WordPaper) -> None:
    """A school-leaving certificate, Kazakh beside Russian, landscape."""
    w.page(297, 210, left=20, right=20, top=22)
    w.side_by_side(
        lambda: _attestat(w, "ЖАЛПЫ ОРТА БІЛІМ ТУРАЛЫ АТТЕСТАТ", "Осы аттестат", "бітіргені үшін берілді"),
        lambda: _attestat(w, "АТТЕСТАТ ОБ ОБЩЕМ СРЕДНЕМ ОБРАЗОВАНИИ", "Настоящий аттестат выдан", "окончил школу"),
        widths=(1, 1),
        after=10,
    )
    w.para("Берілген күні / Дата выдачи {issued_on}\t{@stamp} {@signature}", tabs=(140,))


def _attestat(w: WordPaper, head: str, given: str, done: str) -> None:
    w.para(head, align="center", bold=True, size=13, after=4)
    w.para("{document_series} № {document_number}", align="center", after=8)
    w.para(given, align="center", after=4)
    w.para("{full_name}", align="center", bold=True, after=4)
    w.para(done + ", {@year}", align="center", after=4)


@unseen(
    "education_document", "diploma-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12, 13), dates=("words", "dots"),
    stamp="УЧЕБНОЕ ЗАВЕДЕНИЕ * ",
)  # fmt: skip
def diploma(w: WordPaper) -> None:
    """A diploma of a college in one column."""
    title(w, "ДИПЛОМ", size=20, after=2)
    w.para("о среднем профессиональном образовании", align="center", after=4)
    w.para("{document_series} № {document_number}", align="center", bold=True, after=14)
    for line in (
        "Настоящий диплом выдан", "{full_name:dative}", "в том, что он(а) в {@year} году окончил(а)", "{issued_by}",
        "по специальности «{@subject}»",
    ):  # fmt: skip
        w.para(line, align="center", after=6)
    w.para("Решение экзаменационной комиссии от {issued_on}", align="center", before=8, after=10)
    w.para("Председатель комиссии {@signature}\nДиректор {@signature}\n{@stamp}", align="center")


@unseen(
    "business_registration", "trader-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"),
    stamp="НАЛОГОВОЕ УПРАВЛЕНИЕ * КАЗАХСТАН * ",
)  # fmt: skip
def trader_ru(w: WordPaper) -> None:
    """A sole trader's certificate of registration."""
    title(w, "СВИДЕТЕЛЬСТВО\nо государственной регистрации индивидуального предпринимателя", size=13)
    w.para("№ {document_number}", align="center", after=10)
    w.para("Дано {full_name:dative}", after=4)
    w.para("ИИН {iin}", after=4)
    w.para("Вид предпринимательства: личное. Место нахождения: {@home}", after=4)
    w.para("Зарегистрирован(а) в: {issued_by}", after=4)
    w.para("Дата регистрации {issued_on}", after=10)
    foot(w, "Руководитель управления")


@unseen(
    "business_registration", "notice-kk", ("kk",), fonts=SANS_KK, sizes=(10.5, 11), dates=("dots", "tail"), since=2014
)
def trader_kk(w: WordPaper) -> None:
    """The portal's coupon that a trader was registered, a table and a note on electronic signatures."""
    w.para("«Электрондық үкімет» порталы", align="right", size=9, after=6)
    title(w, "Дара кәсіпкер ретінде мемлекеттік тіркеу туралы\nТАЛОН № {document_number}", size=12)
    w.table(
        [
            ["Дара кәсіпкердің Т.А.Ә.", "{full_name}"],
            ["ЖСН", "{iin}"],
            ["Дара кәсіпкердің атауы", "«{@subject}» ДК"],
            ["Тіркелген орны", "{@home}"],
            ["Тіркеу органы", "{issued_by}"],
            ["Тіркелген күні", "{issued_on}"],
        ],
        (1.1, 1.9), pad=2.5, after=8,
    )  # fmt: skip
    w.para("Осы құжат ЭЦҚ туралы заңға сәйкес қағаз жеткізгіштегі құжатпен бірдей.", size=8)


@unseen(
    "social_contract", "aid-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("words", "dots"), stamp=_CENTRE
)
def social_ru(w: WordPaper) -> None:
    """A social contract of a family with the employment department."""
    title(w, "СОЦИАЛЬНЫЙ КОНТРАКТ № {document_number}", before=0)
    w.para("г. Алматы\t{issued_on}", tabs=(125,), after=8)
    body(
        w,
        "Отдел занятости и социальных программ в лице руководителя {@director}, с одной стороны, и {full_name}, ИИН"
        " {iin}, удостоверение личности № {@card}, с другой стороны, заключили настоящий контракт:",
        "1. Предмет контракта – участие в активных мерах содействия занятости (обучение по профессии «{@subject}»).",
        "2. Отдел выплачивает адресную социальную помощь, участник посещает занятия и ищет работу.",
        "3. Контракт действует шесть месяцев.",
    )
    w.para("Отдел {@signature}\tУчастник {@signature} {@initials}\n{@stamp}", tabs=(80,), before=16)


@unseen(
    "social_contract", "aid-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), dates=("yearfirst", "tail"), stamp=_CENTRE
)
def social_kk(w: WordPaper) -> None:
    """The same in Kazakh, the participant in a block of labels."""
    title(w, "№ {document_number} ӘЛЕУМЕТТІК КЕЛІСІМШАРТ", before=0)
    w.para("{issued_on}", align="right", after=8)
    w.para("Өтініш беруші (қатысушы): {full_name}", after=2)
    w.para("ЖСН: {iin}", after=2)
    w.para("Туған күні: {birth_date:dots}", after=6)
    body(
        w,
        "Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі мен қатысушы жұмыспен қамтуға жәрдемдесудің белсенді"
        " шараларына қатысу туралы осы келісімшартты жасасты. Қатысушы қоғамдық жұмыстарға шығады.",
        indent=10,
    )
    w.para("Бөлім басшысы {@signature} {@director}\tҚатысушы {@signature}\n{@stamp}", tabs=(100,), before=16)
