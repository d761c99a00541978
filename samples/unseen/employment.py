"""Papers of work: certificates of employers and employment offices, contracts, work books, qualifications."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, body, foot, title, two_heads
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
