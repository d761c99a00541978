"""Cards and sheets with a number of somebody or something: taxpayer, conscript, car, policy."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import (
    BOOKLET,
    CARD,
    NAMES,
    SANS_KK,
    SERIF_KK,
    SPECIMEN,
    TYPED,
    beside,
    body,
    foot,
    stacked,
    title,
    two_heads,
)
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, on_canvas, unseen


@on_canvas("social_individual_code", "card-two", ("kk", "ru"), fonts=CARD, until=2013)
def sic_card(c: CanvasPaper) -> None:
    """The little card of the code."""
    c.page()
    x, y = 55.0, 40.0
    c.box(x, y, 100, 64, round_=3)
    c.text(x + 50, y + 8, "ӘЛЕУМЕТТІК ЖЕКЕ КОД", size=10, bold=True, align="center")
    c.text(x + 50, y + 13, "СОЦИАЛЬНЫЙ ИНДИВИДУАЛЬНЫЙ КОД", size=9.5, bold=True, align="center")
    c.text(x + 50, y + 21, "{sic}", size=13, bold=True, align="center")
    stacked(c, x + 8, y + 29, (*NAMES,), step=9.5)
    c.text(x + 62, y + 29, "Туған күні / Дата рождения", size=6)
    c.text(x + 62, y + 33.6, "{birth_date}", size=9.5)
    c.text(x + 62, y + 39, "Берілген күні / Дата выдачи", size=6)
    c.text(x + 62, y + 43.6, "{issued_on}", size=9.5)
    c.text(x + 62, y + 58, SPECIMEN, size=5)


@unseen(
    "social_individual_code", "certificate-ru", ("ru",), fonts=FONTS_SANS, fills=TYPED, sizes=(11,), until=2013,
    dates=("dots", "words"), stamp="ЦЕНТР ПО ВЫПЛАТЕ ПЕНСИЙ * ",
)  # fmt: skip
def sic_ru(w: WordPaper) -> None:
    """The sheet on which the pension centre gave the code."""
    w.para("РГКП «Центр по выплате пенсий»", align="center", bold=True, after=10)
    title(w, "СВИДЕТЕЛЬСТВО\nо присвоении социального индивидуального кода (СИК)")
    w.blank("Фамилия, имя, отчество", "{full_name}")
    w.blank("Дата рождения", "{birth_date}", to=100)
    w.blank("Присвоен СИК", "{sic}", to=120)
    w.blank("Дата присвоения", "{issued_on}", to=100, after=10)
    foot(w, "Ответственный исполнитель")


@unseen(
    "social_individual_code", "certificate-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), until=2013,
    dates=("tail", "dots"), weight=0.7,
)  # fmt: skip
def sic_kk(w: WordPaper) -> None:
    """The temporary certificate in Kazakh."""
    title(w, "Әлеуметтік жеке код берілгені туралы\nУАҚЫТША КУӘЛІК", size=13)
    for label, value in (
        ("Тегі", "{surname}"), ("Аты", "{given_name}"), ("Әкесінің аты", "{patronymic}"),
        ("Туған күні", "{birth_date}"), ("ӘЖК", "{sic}"), ("Куәлік берілген күн", "{issued_on}"),
    ):  # fmt: skip
        w.para(f"{label}:\t{value}", tabs=(55,), after=4)
    foot(w, "Бөлімше бастығы")


@unseen(
    "taxpayer_number", "certificate-ru", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(11, 12), until=2013,
    dates=("dots", "words"), stamp="НАЛОГОВЫЙ КОМИТЕТ * КАЗАХСТАН * ",
)  # fmt: skip
def rnn_ru(w: WordPaper) -> None:
    """The tax committee's certificate with its form number."""
    w.para("Форма 00.03", align="right", size=9)
    title(w, "СВИДЕТЕЛЬСТВО НАЛОГОПЛАТЕЛЬЩИКА\nРЕСПУБЛИКИ КАЗАХСТАН", size=13)
    w.para("Серия {document_series} № {document_number}", align="center", after=10)
    w.blank("Ф.И.О. физического лица", "{full_name}")
    w.blank("Регистрационный номер (РНН)", "{rnn}", to=130)
    w.blank("Место жительства", "{@home}")
    w.blank("Дата выдачи", "{issued_on}", to=100, after=10)
    foot(w, "Начальник налогового комитета")


@unseen("taxpayer_number", "certificate-two", ("kk", "ru"), names="own", fonts=SERIF_KK, sizes=(10.5, 11), until=2013)
def rnn_two(w: WordPaper) -> None:
    """A bilingual table of the same."""
    two_heads(w, "САЛЫҚ ТӨЛЕУШІНІҢ КУӘЛІГІ", "СВИДЕТЕЛЬСТВО НАЛОГОПЛАТЕЛЬЩИКА")
    w.table(
        [
            ["Сериясы, № / Серия, №", "{document_series} {document_number}"],
            ["СТН / РНН", "{rnn}"],
            ["Тегі / Фамилия", "{surname}"],
            ["Аты / Имя", "{given_name}"],
            ["Әкесінің аты / Отчество", "{patronymic}"],
            ["Берілген күні / Дата выдачи", "{issued_on}"],
        ],
        (1.2, 1.6), pad=3, after=12,
    )  # fmt: skip
    w.para("Басшы / Руководитель {@signature}   {@stamp}")


@on_canvas("military_card", "leaf-ru", ("ru",), fonts=BOOKLET, dates=("dots", "words"))
def military_ru(c: CanvasPaper) -> None:
    """The first leaves of a service card."""
    c.page()
    x, y = 50.0, 26.0
    c.box(x, y, 110, 142)
    c.text(x + 55, y + 12, "ВОЕННЫЙ БИЛЕТ", size=14, bold=True, align="center")
    c.text(x + 55, y + 20, "{document_series} № {document_number}", size=11, align="center")
    y = beside(
        c, x + 8, y + 34,
        (
            ("Фамилия", "{surname}"), ("Имя", "{given_name}"), ("Отчество", "{patronymic}"),
            ("Дата рождения", "{birth_date}"), ("Дата выдачи", "{issued_on}"),
        ),
        gap=32, step=11,
    )  # fmt: skip
    c.text(x + 8, y, "Каким органом военного управления выдан", size=7.5)
    c.wrapped(x + 8, y + 6, "{issued_by}", 94, size=9.5)
    c.text(x + 8, y + 22, "Семейное положение: женат     Образование: среднее", size=8.5)
    c.text(x + 8, y + 34, "{@stamp}   Личная подпись {@signature}", size=8)


@on_canvas("military_card", "leaf-two", ("kk", "ru"), fonts=BOOKLET, upper=(True, False))
def military_two(c: CanvasPaper) -> None:
    """The bilingual card of later years."""
    c.page()
    x, y = 50.0, 34.0
    c.box(x, y, 110, 120, round_=2)
    c.text(x + 55, y + 10, "ӘСКЕРИ БИЛЕТ", size=13, bold=True, align="center")
    c.text(x + 55, y + 16, "ВОЕННЫЙ БИЛЕТ", size=12, bold=True, align="center")
    c.text(x + 55, y + 23, "{document_series} № {document_number}", size=10, align="center")
    y = stacked(
        c, x + 8, y + 34,
        (
            *NAMES, ("Туған күні / Дата рождения", "{birth_date}"), ("ЖСН / ИИН", "{iin}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"),
        ),
        step=11.5,
    )  # fmt: skip
    c.text(x + 8, y, "Берген орган / Орган, выдавший билет", size=6)
    c.wrapped(x + 8, y + 5, "{issued_by}", 94, size=8.5)


@on_canvas("vehicle_ownership", "card-two", ("kk", "ru"), fonts=CARD, upper=(True,), since=2004)
def vehicle_card(c: CanvasPaper) -> None:
    """The laminated registration certificate of a car, both sides."""
    c.page()
    x, y = 55.0, 30.0
    c.box(x, y, 100, 66, grey=0.96, round_=3)
    c.text(x + 50, y + 6, "КӨЛІК ҚҰРАЛЫН ТІРКЕУ ТУРАЛЫ КУӘЛІК", size=8, bold=True, align="center")
    c.text(x + 50, y + 10.5, "СВИДЕТЕЛЬСТВО О РЕГИСТРАЦИИ ТРАНСПОРТНОГО СРЕДСТВА", size=7, bold=True, align="center")
    c.text(x + 50, y + 17, "{document_series} № {document_number}", size=10, bold=True, align="center")
    stacked(
        c, x + 6, y + 24,
        (
            ("Меншік иесі / Собственник", "{full_name}"), ("ЖСН / ИИН", "{iin}"),
            ("Мемлекеттік нөмірі / Гос. номер", "{@page} ADM 02"), ("Маркасы / Марка", "VAZ 21214, {@born_year}"),
        ),
    )  # fmt: skip
    y += 72
    c.box(x, y, 100, 46, grey=0.96, round_=3)
    stacked(
        c, x + 6, y + 8,
        (("Берген орган / Кем выдано", "{issued_by}"), ("Берілген күні / Дата выдачи", "{issued_on}"),
         ("VIN", "XTA21214070{@account}")),
    )  # fmt: skip
    c.text(x + 70, y + 42, SPECIMEN, size=5)


@unseen("vehicle_ownership", "extract-ru", ("ru",), fonts=FONTS_SANS, sizes=(11,), dates=("dots",), weight=0.8)
def vehicle_ru(w: WordPaper) -> None:
    """A printed registration paper of a service hall."""
    w.para("Специализированный ЦОН", align="right", size=9)
    title(w, "ТЕХНИЧЕСКИЙ ПАСПОРТ\nтранспортного средства", size=13)
    w.table(
        [
            ["Серия и номер", "{document_series} {document_number}"],
            ["Владелец", "{full_name}"],
            ["Дата рождения владельца", "{birth_date}"],
            ["Марка, модель", "ГАЗ-3302"],
            ["Регистрационный знак", "A {@page} KZ"],
            ["Двигатель №", "{@account}"],
            ["Выдан", "{issued_by}"],
            ["Дата", "{issued_on}"],
        ],
        (1, 1.8), pad=2.5, after=10,
    )  # fmt: skip
    w.para("Госавтоинспектор {@signature}  {@stamp}")


@unseen(
    "medical_insurance", "policy-ru", ("ru",), fonts=FONTS_SANS, fills=TYPED, sizes=(10.5, 11),
    stamp="СТРАХОВАЯ КОМПАНИЯ * КАЗАХСТАН * ",
)  # fmt: skip
def policy_ru(w: WordPaper) -> None:
    """A policy of a foreign worker's medical insurance."""
    w.para("{issued_by}", bold=True, size=13, after=0)
    w.rule(thick=2, after=4)
    title(w, "ПОЛИС ДОБРОВОЛЬНОГО МЕДИЦИНСКОГО СТРАХОВАНИЯ\nсерия {document_series} № {document_number}", size=12)
    w.table(
        [
            ["Застрахованный", "{full_name}"],
            ["Дата рождения", "{birth_date}"],
            ["ИИН", "{iin}"],
            ["Страховая сумма", "500 000 тенге"],
            ["Дата выдачи полиса", "{issued_on}"],
            ["Действует по", "{valid_until}"],
        ],
        (1, 1.8), pad=3, after=8,
    )  # fmt: skip
    body(w, "Объём: первичная медико-санитарная и экстренная стационарная помощь.", after=6)
    foot(w, "Страховщик")


@unseen(
    "medical_insurance", "contract-kk", ("kk",), fonts=SANS_KK, sizes=(11,), dates=("words", "dots"),
    stamp="САҚТАНДЫРУ КОМПАНИЯСЫ * ",
)  # fmt: skip
def policy_kk(w: WordPaper) -> None:
    """A Kazakh contract of the same insurance."""
    title(w, "МЕДИЦИНАЛЫҚ САҚТАНДЫРУ ШАРТЫ\n№ {document_number}", size=13)
    w.para("{issued_on}", align="right", after=6)
    body(
        w,
        "Сақтандырушы {issued_by} және сақтанушы {full_name}, туған күні {birth_date:dots}, ЖСН {iin}, осы шартты"
        " жасасты. Сақтандырушы шұғыл стационарлық көмек пен бастапқы медициналық-санитарлық көмек шығындарын"
        " өтейді.",
        "Шарт {valid_until:dots} дейін қолданылады.",
        indent=10,
    )
    w.para("Сақтандырушы {@signature}\tСақтанушы {@signature}\n{@stamp}", tabs=(95,), before=16)
