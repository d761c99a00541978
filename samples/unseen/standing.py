"""Cards and booklets that say what somebody is: oralman, foreigner, pensioner, taxpayer, conscript, insured."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import (
    BOOKLET,
    CARD,
    NAMES,
    SPECIMEN,
    TYPED,
    beside,
    foot,
    stacked,
    title,
)
from samples.unseen.layout import FONTS_SERIF, on_canvas, unseen


@on_canvas("oralman_certificate", "booklet-two", ("kk", "ru"), fonts=BOOKLET, until=2021, upper=(True, False))
def oralman_two(c: CanvasPaper) -> None:
    """Both leaves of a bilingual booklet, one below the other."""
    c.page()
    x, y = 45.0, 26.0
    c.box(x, y, 120, 84)
    c.text(x + 60, y + 9, "ОРАЛМАН КУӘЛІГІ", size=12, bold=True, align="center")
    c.text(x + 60, y + 15, "УДОСТОВЕРЕНИЕ ОРАЛМАНА", size=11, bold=True, align="center")
    c.text(x + 60, y + 22, "Сериясы/Серия {document_series} № {document_number}", size=9, align="center")
    c.box(x + 6, y + 28, 30, 40, grey=0.75)
    stacked(c, x + 42, y + 31, (*NAMES, ("Туған күні / Дата рождения", "{birth_date}")))
    c.text(x + 42, y + 79, SPECIMEN, size=5)
    y += 90
    c.box(x, y, 120, 60)
    stacked(
        c, x + 6, y + 10,
        (
            ("ЖСН / ИИН", "{iin}"), ("Берген орган / Орган выдачи", "{issued_by}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"), ("Қолданылу мерзімі / Срок действия до", "{valid_until}"),
        ),
    )  # fmt: skip
    c.text(x + 84, y + 52, "{@stamp}  {@signature}", size=7)


@on_canvas("oralman_certificate", "leaf-kk", ("kk",), fonts=BOOKLET, until=2021, dates=("words", "tail"))
def oralman_kk(c: CanvasPaper) -> None:
    """One Kazakh leaf of ruled lines."""
    c.page()
    x, y = 40.0, 40.0
    c.box(x, y, 130, 96, round_=2)
    c.text(x + 65, y + 11, "ОРАЛМАН КУӘЛІГІ  № {document_number}", size=12, bold=True, align="center")
    y = beside(
        c, x + 8, y + 24,
        (
            ("Тегі", "{surname}"), ("Аты", "{given_name}"), ("Әкесінің аты", "{patronymic}"),
            ("Туған күні", "{birth_date}"), ("Ұлты", "{@nation}"), ("Келген елі", "Моңғолия"),
            ("Берілген күні", "{issued_on}"), ("Жарамды мерзімі", "{valid_until}"),
        ),
        gap=38,
    )  # fmt: skip
    c.text(x + 8, y + 2, "{@stamp}   Бастық {@signature}", size=8)


@on_canvas("residence_permit", "card-two", ("kk", "ru"), fonts=CARD, since=2010, upper=(True,))
def permit_card(c: CanvasPaper) -> None:
    """A plastic card, its face and its back on one sheet."""
    c.page()
    x, y = 58.0, 30.0
    c.box(x, y, 92, 58, grey=0.96, round_=3)
    c.text(x + 46, y + 6, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН", size=6.5, bold=True, align="center")
    c.text(x + 46, y + 11, "ШЕТЕЛДІКТІҢ ТҰРУҒА ЫҚТИЯРХАТЫ", size=8.5, bold=True, align="center")
    c.text(x + 46, y + 15, "ВИД НА ЖИТЕЛЬСТВО ИНОСТРАНЦА", size=8, bold=True, align="center")
    c.box(x + 4, y + 19, 25, 32, grey=0.72)
    stacked(c, x + 33, y + 20, (*NAMES, ("Туған күні / Дата рождения", "{birth_date}")), step=9, size=8.5)
    c.text(x + 33, y + 56, "№ {document_number}", size=9, bold=True)
    y += 66
    c.box(x, y, 92, 58, grey=0.96, round_=3)
    stacked(
        c, x + 6, y + 9,
        (
            ("ЖСН / ИИН", "{iin}"), ("Азаматтығы / Гражданство", "МОҢҒОЛИЯ / МОНГОЛИЯ"),
            ("Берген орган / Орган выдачи", "{issued_by}"),
            ("Берілген күні – мерзімі / Дата выдачи – срок действия", "{issued_on} – {valid_until}"),
        ),
        step=11, size=8,
    )  # fmt: skip
    c.text(x + 60, y + 55, SPECIMEN, size=5)


@on_canvas("residence_permit", "booklet-ru", ("ru",), fonts=BOOKLET, dates=("dots", "words"), until=2016)
def permit_book(c: CanvasPaper) -> None:
    """The booklet of former years: ruled lines, typed values."""
    c.page()
    x, y = 40.0, 34.0
    c.box(x, y, 130, 108)
    c.text(x + 65, y + 10, "ВИД НА ЖИТЕЛЬСТВО", size=13, bold=True, align="center")
    c.text(x + 65, y + 16, "иностранца в Республике Казахстан", size=10, align="center")
    c.text(x + 65, y + 24, "№ {document_number}", size=11, align="center")
    y = beside(
        c, x + 8, y + 36,
        (
            ("Фамилия", "{surname}"), ("Имя", "{given_name}"), ("Отчество", "{patronymic}"),
            ("Дата рождения", "{birth_date}"), ("ИИН", "{iin}"), ("Гражданство", "Узбекистан"),
            ("Выдан", "{issued_on}"), ("Действителен до", "{valid_until}"),
        ),
        gap=36,
    )  # fmt: skip
    c.text(x + 8, y + 2, "Кем выдан:", size=7.5)
    c.wrapped(x + 28, y + 2, "{issued_by}", 96, size=9)


@on_canvas("stateless_certificate", "card-two", ("kk", "ru"), fonts=CARD, upper=(True, False))
def stateless_card(c: CanvasPaper) -> None:
    """A card of a person without citizenship with the mark of registration on its back."""
    c.page()
    x, y = 56.0, 34.0
    c.box(x, y, 96, 60, grey=0.95, round_=3)
    c.text(x + 48, y + 7, "АЗАМАТТЫҒЫ ЖОҚ АДАМНЫҢ КУӘЛІГІ", size=9, bold=True, align="center")
    c.text(x + 48, y + 12, "УДОСТОВЕРЕНИЕ ЛИЦА БЕЗ ГРАЖДАНСТВА", size=8.5, bold=True, align="center")
    c.box(x + 5, y + 17, 26, 34, grey=0.7)
    stacked(c, x + 36, y + 19, (*NAMES, ("Туған күні / Дата рождения", "{birth_date}")), step=9.5, size=9)
    y += 68
    c.box(x, y, 96, 52, grey=0.95, round_=3)
    stacked(
        c, x + 6, y + 8,
        (
            ("Құжат № / № документа", "{document_number}"), ("ЖСН / ИИН", "{iin}"),
            ("Берген / Выдано", "{issued_by}"), ("Берілген күні / Дата выдачи", "{issued_on}"),
        ),
        size=8.5,
    )  # fmt: skip
    c.text(x + 52, y + 8, "Жарамды / Действительно до", size=6)
    c.text(x + 52, y + 12.6, "{valid_until}", size=9)
    c.text(x + 52, y + 24, "Тұрғылықты жері бойынша тіркелген {@stamp}", size=6)


@unseen("stateless_certificate", "notice-ru", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(11,), until=2014)
def stateless_ru(w: WordPaper) -> None:
    """A sheet of former years: labels with ruled blanks."""
    title(w, "УДОСТОВЕРЕНИЕ\nЛИЦА БЕЗ ГРАЖДАНСТВА № {document_number}", size=13)
    w.blank("Фамилия", "{surname}")
    w.blank("Имя", "{given_name}")
    w.blank("Отчество", "{patronymic}")
    w.blank("Дата рождения", "{birth_date}", to=110)
    w.blank("ИИН", "{iin}", to=110)
    w.blank("Кем выдано", "{issued_by}")
    w.blank("Дата выдачи", "{issued_on}", to=110)
    w.blank("Действительно до", "{valid_until}", to=110)
    w.para("Зарегистрирован(а) в органах внутренних дел {@hired}   {@stamp}", before=10)


@on_canvas("pension_certificate", "booklet-two", ("kk", "ru"), fonts=BOOKLET, until=2016)
def pension_two(c: CanvasPaper) -> None:
    """A bilingual booklet, opened: left the holder, right what is paid."""
    c.page(297, 210)
    x, y = 45.0, 40.0
    c.box(x, y, 100, 76)
    c.box(x + 104, y, 100, 76)
    c.text(x + 50, y + 10, "ЗЕЙНЕТКЕР КУӘЛІГІ", size=12, bold=True, align="center")
    c.text(x + 50, y + 16, "ПЕНСИОННОЕ УДОСТОВЕРЕНИЕ", size=11, bold=True, align="center")
    c.text(x + 50, y + 23, "{document_series} № {document_number}", size=10, align="center")
    c.box(x + 6, y + 28, 24, 32, grey=0.7)
    stacked(c, x + 36, y + 32, (*NAMES, ("Туған күні / Дата рождения", "{birth_date}")), step=10.5)
    stacked(
        c, x + 112, y + 14,
        (
            ("Зейнетақы түрі / Вид пенсии", "жасына байланысты / по возрасту"), ("ЖСН / ИИН", "{iin}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"), ("Кім берді / Кем выдано", ""),
        ),
        step=12,
    )  # fmt: skip
    c.wrapped(x + 112, y + 57, "{issued_by}", 86, size=8)
    c.text(x + 112, y + 71, "{@stamp}  {@signature}", size=7)


@on_canvas("pension_certificate", "leaf-ru", ("ru",), fonts=BOOKLET, dates=("dots", "words"))
def pension_ru(c: CanvasPaper) -> None:
    """A Russian leaf with the name on one line."""
    c.page()
    x, y = 45.0, 50.0
    c.box(x, y, 120, 72, round_=2)
    c.text(x + 60, y + 11, "ПЕНСИОННОЕ УДОСТОВЕРЕНИЕ", size=12, bold=True, align="center")
    c.text(x + 60, y + 18, "серия {document_series} № {document_number}", size=9, align="center")
    c.text(x + 8, y + 30, "Выдано гр.", size=8)
    c.text(x + 28, y + 30, "{full_name:dative}", size=10.5)
    c.text(x + 8, y + 38, "{birth_date} года рождения", size=9.5)
    c.text(x + 8, y + 46, "Назначена пенсия по инвалидности", size=9)
    c.text(x + 8, y + 54, "Дата выдачи {issued_on}", size=9)
    c.text(x + 8, y + 62, "Начальник {@signature}   {@stamp}", size=8)


@on_canvas("test_site_certificate", "booklet-two", ("kk", "ru"), fonts=BOOKLET, upper=(False, True))
def site_two(c: CanvasPaper) -> None:
    """The bilingual certificate of a victim of the tests."""
    c.page()
    x, y = 40.0, 30.0
    c.box(x, y, 130, 92)
    c.text(x + 65, y + 9, "КУӘЛІК / УДОСТОВЕРЕНИЕ", size=12, bold=True, align="center")
    c.text(x + 65, y + 15, "{document_series} № {document_number}", size=10, align="center")
    c.text(x + 65, y + 22, "Семей полигонындағы ядролық сынақтардан зардап шеккен адам", size=7, align="center")
    c.text(x + 65, y + 26, "лицо, пострадавшее вследствие ядерных испытаний", size=7, align="center")
    c.box(x + 6, y + 32, 30, 40, grey=0.74)
    stacked(
        c, x + 44, y + 35,
        (*NAMES, ("Туған күні / Дата рождения", "{birth_date}"), ("Берілген күні / Выдано", "{issued_on}")),
    )  # fmt: skip
    c.text(x + 6, y + 86, "{issued_by}", size=8)
    c.text(x + 104, y + 86, "{@stamp}", size=8)


@unseen(
    "test_site_certificate", "sheet-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"),
    stamp="СПЕЦИАЛЬНАЯ КОМИССИЯ * ", until=2012,
)  # fmt: skip
def site_ru(w: WordPaper) -> None:
    """A sheet of the nineties, the holder in the genitive."""
    title(w, "УДОСТОВЕРЕНИЕ № {document_number}", size=15, after=2)
    w.para("подтверждающее право на льготы и компенсации", align="center", after=0)
    w.para("пострадавшего вследствие ядерных испытаний на Семипалатинском полигоне", align="center", after=12)
    w.para("Предъявитель: {full_name}", after=4)
    w.para("год и день рождения: {birth_date:dots}", after=4)
    w.para("Проживал(а) в зоне максимального радиационного риска с {@from} по {@to} год", after=4)
    w.para("Орган, выдавший удостоверение: {issued_by}", after=4)
    w.para("Выдано {issued_on}", after=10)
    foot(w, "Председатель комиссии")
