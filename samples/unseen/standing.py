"""Cards and booklets that say what somebody is: oralman, foreigner, pensioner, taxpayer, conscript, insured."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, title, two_heads
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, on_canvas, unseen

_CARD = ("Arimo", "PT Sans", "Noto Sans", "PT Sans Caption")
_BOOK = ("Tinos", "PT Serif", "Arimo")
_SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ"
Rows = tuple[tuple[str, str], ...]


def _stacked(c: CanvasPaper, x: float, y: float, rows: Rows, *, step: float = 10, size: float = 9.5) -> float:
    """Small labels, the value below each; returns the y below the last."""
    for label, value in rows:
        c.text(x, y, label, size=6)
        c.text(x, y + 4.6, value, size=size)
        y += step
    return y


def _beside(c: CanvasPaper, x: float, y: float, rows: Rows, *, gap: float, step: float = 8) -> float:
    """Labels with the value beside each over a rule; returns the y below the last."""
    for label, value in rows:
        c.text(x, y, label, size=7.5)
        c.text(x + gap, y, value, size=10)
        c.line(x + gap, y + 1.2, x + gap + 62, y + 1.2)
        y += step
    return y


_NAMES: Rows = (
    ("Тегі / Фамилия", "{surname}"), ("Аты / Имя", "{given_name}"), ("Әкесінің аты / Отчество", "{patronymic}"),
)  # fmt: skip


@on_canvas("oralman_certificate", "booklet-two", ("kk", "ru"), fonts=_BOOK, until=2021, upper=(True, False))
def oralman_two(c: CanvasPaper) -> None:
    """Both leaves of a bilingual booklet, one below the other."""
    c.page()
    x, y = 45.0, 26.0
    c.box(x, y, 120, 84)
    c.text(x + 60, y + 9, "ОРАЛМАН КУӘЛІГІ", size=12, bold=True, align="center")
    c.text(x + 60, y + 15, "УДОСТОВЕРЕНИЕ ОРАЛМАНА", size=11, bold=True, align="center")
    c.text(x + 60, y + 22, "Сериясы/Серия {document_series} № {document_number}", size=9, align="center")
    c.box(x + 6, y + 28, 30, 40, grey=0.75)
    _stacked(c, x + 42, y + 31, (*_NAMES, ("Туған күні / Дата рождения", "{birth_date}")))
    c.text(x + 42, y + 79, _SPECIMEN, size=5)
    y += 90
    c.box(x, y, 120, 60)
    _stacked(
        c, x + 6, y + 10,
        (
            ("ЖСН / ИИН", "{iin}"), ("Берген орган / Орган выдачи", "{issued_by}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"), ("Қолданылу мерзімі / Срок действия до", "{valid_until}"),
        ),
    )  # fmt: skip
    c.text(x + 84, y + 52, "{@stamp}  {@signature}", size=7)


@on_canvas("oralman_certificate", "leaf-kk", ("kk",), fonts=_BOOK, until=2021, dates=("words", "tail"))
def oralman_kk(c: CanvasPaper) -> None:
    """One Kazakh leaf of ruled lines."""
    c.page()
    x, y = 40.0, 40.0
    c.box(x, y, 130, 96, round_=2)
    c.text(x + 65, y + 11, "ОРАЛМАН КУӘЛІГІ  № {document_number}", size=12, bold=True, align="center")
    y = _beside(
        c, x + 8, y + 24,
        (
            ("Тегі", "{surname}"), ("Аты", "{given_name}"), ("Әкесінің аты", "{patronymic}"),
            ("Туған күні", "{birth_date}"), ("Ұлты", "{@nation}"), ("Келген елі", "Моңғолия"),
            ("Берілген күні", "{issued_on}"), ("Жарамды мерзімі", "{valid_until}"),
        ),
        gap=38,
    )  # fmt: skip
    c.text(x + 8, y + 2, "{@stamp}   Бастық {@signature}", size=8)


@on_canvas("residence_permit", "card-two", ("kk", "ru"), fonts=_CARD, since=2010, upper=(True,))
def permit_card(c: CanvasPaper) -> None:
    """A plastic card, its face and its back on one sheet."""
    c.page()
    x, y = 58.0, 30.0
    c.box(x, y, 92, 58, grey=0.96, round_=3)
    c.text(x + 46, y + 6, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН", size=6.5, bold=True, align="center")
    c.text(x + 46, y + 11, "ШЕТЕЛДІКТІҢ ТҰРУҒА ЫҚТИЯРХАТЫ", size=8.5, bold=True, align="center")
    c.text(x + 46, y + 15, "ВИД НА ЖИТЕЛЬСТВО ИНОСТРАНЦА", size=8, bold=True, align="center")
    c.box(x + 4, y + 19, 25, 32, grey=0.72)
    _stacked(c, x + 33, y + 20, (*_NAMES, ("Туған күні / Дата рождения", "{birth_date}")), step=9, size=8.5)
    c.text(x + 33, y + 56, "№ {document_number}", size=9, bold=True)
    y += 66
    c.box(x, y, 92, 58, grey=0.96, round_=3)
    _stacked(
        c, x + 6, y + 9,
        (
            ("ЖСН / ИИН", "{iin}"), ("Азаматтығы / Гражданство", "МОҢҒОЛИЯ / МОНГОЛИЯ"),
            ("Берген орган / Орган выдачи", "{issued_by}"),
            ("Берілген күні – мерзімі / Дата выдачи – срок действия", "{issued_on} – {valid_until}"),
        ),
        step=11, size=8,
    )  # fmt: skip
    c.text(x + 60, y + 55, _SPECIMEN, size=5)


@on_canvas("residence_permit", "booklet-ru", ("ru",), fonts=_BOOK, dates=("dots", "words"), until=2016)
def permit_book(c: CanvasPaper) -> None:
    """The booklet of former years: ruled lines, typed values."""
    c.page()
    x, y = 40.0, 34.0
    c.box(x, y, 130, 108)
    c.text(x + 65, y + 10, "ВИД НА ЖИТЕЛЬСТВО", size=13, bold=True, align="center")
    c.text(x + 65, y + 16, "иностранца в Республике Казахстан", size=10, align="center")
    c.text(x + 65, y + 24, "№ {document_number}", size=11, align="center")
    y = _beside(
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


@on_canvas("stateless_certificate", "card-two", ("kk", "ru"), fonts=_CARD, upper=(True, False))
def stateless_card(c: CanvasPaper) -> None:
    """A card of a person without citizenship with the mark of registration on its back."""
    c.page()
    x, y = 56.0, 34.0
    c.box(x, y, 96, 60, grey=0.95, round_=3)
    c.text(x + 48, y + 7, "АЗАМАТТЫҒЫ ЖОҚ АДАМНЫҢ КУӘЛІГІ", size=9, bold=True, align="center")
    c.text(x + 48, y + 12, "УДОСТОВЕРЕНИЕ ЛИЦА БЕЗ ГРАЖДАНСТВА", size=8.5, bold=True, align="center")
    c.box(x + 5, y + 17, 26, 34, grey=0.7)
    _stacked(c, x + 36, y + 19, (*_NAMES, ("Туған күні / Дата рождения", "{birth_date}")), step=9.5, size=9)
    y += 68
    c.box(x, y, 96, 52, grey=0.95, round_=3)
    _stacked(
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


@on_canvas("pension_certificate", "booklet-two", ("kk", "ru"), fonts=_BOOK, until=2016)
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
    _stacked(c, x + 36, y + 32, (*_NAMES, ("Туған күні / Дата рождения", "{birth_date}")), step=10.5)
    _stacked(
        c, x + 112, y + 14,
        (
            ("Зейнетақы түрі / Вид пенсии", "жасына байланысты / по возрасту"), ("ЖСН / ИИН", "{iin}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"), ("Кім берді / Кем выдано", ""),
        ),
        step=12,
    )  # fmt: skip
    c.wrapped(x + 112, y + 57, "{issued_by}", 86, size=8)
    c.text(x + 112, y + 71, "{@stamp}  {@signature}", size=7)


@on_canvas("pension_certificate", "leaf-ru", ("ru",), fonts=_BOOK, dates=("dots", "words"))
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


@on_canvas("test_site_certificate", "booklet-two", ("kk", "ru"), fonts=_BOOK, upper=(False, True))
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
    _stacked(
        c, x + 44, y + 35,
        (*_NAMES, ("Туған күні / Дата рождения", "{birth_date}"), ("Берілген күні / Выдано", "{issued_on}")),
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


@on_canvas("social_individual_code", "card-two", ("kk", "ru"), fonts=_CARD, until=2013)
def sic_card(c: CanvasPaper) -> None:
    """The little card of the code."""
    c.page()
    x, y = 55.0, 40.0
    c.box(x, y, 100, 64, round_=3)
    c.text(x + 50, y + 8, "ӘЛЕУМЕТТІК ЖЕКЕ КОД", size=10, bold=True, align="center")
    c.text(x + 50, y + 13, "СОЦИАЛЬНЫЙ ИНДИВИДУАЛЬНЫЙ КОД", size=9.5, bold=True, align="center")
    c.text(x + 50, y + 21, "{sic}", size=13, bold=True, align="center")
    _stacked(c, x + 8, y + 29, (*_NAMES,), step=9.5)
    c.text(x + 62, y + 29, "Туған күні / Дата рождения", size=6)
    c.text(x + 62, y + 33.6, "{birth_date}", size=9.5)
    c.text(x + 62, y + 39, "Берілген күні / Дата выдачи", size=6)
    c.text(x + 62, y + 43.6, "{issued_on}", size=9.5)
    c.text(x + 62, y + 58, _SPECIMEN, size=5)


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


@on_canvas("military_card", "leaf-ru", ("ru",), fonts=_BOOK, dates=("dots", "words"))
def military_ru(c: CanvasPaper) -> None:
    """The first leaves of a service card."""
    c.page()
    x, y = 50.0, 26.0
    c.box(x, y, 110, 142)
    c.text(x + 55, y + 12, "ВОЕННЫЙ БИЛЕТ", size=14, bold=True, align="center")
    c.text(x + 55, y + 20, "{document_series} № {document_number}", size=11, align="center")
    y = _beside(
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


@on_canvas("military_card", "leaf-two", ("kk", "ru"), fonts=_BOOK, upper=(True, False))
def military_two(c: CanvasPaper) -> None:
    """The bilingual card of later years."""
    c.page()
    x, y = 50.0, 34.0
    c.box(x, y, 110, 120, round_=2)
    c.text(x + 55, y + 10, "ӘСКЕРИ БИЛЕТ", size=13, bold=True, align="center")
    c.text(x + 55, y + 16, "ВОЕННЫЙ БИЛЕТ", size=12, bold=True, align="center")
    c.text(x + 55, y + 23, "{document_series} № {document_number}", size=10, align="center")
    y = _stacked(
        c, x + 8, y + 34,
        (
            *_NAMES, ("Туған күні / Дата рождения", "{birth_date}"), ("ЖСН / ИИН", "{iin}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"),
        ),
        step=11.5,
    )  # fmt: skip
    c.text(x + 8, y, "Берген орган / Орган, выдавший билет", size=6)
    c.wrapped(x + 8, y + 5, "{issued_by}", 94, size=8.5)


@on_canvas("vehicle_ownership", "card-two", ("kk", "ru"), fonts=_CARD, upper=(True,), since=2004)
def vehicle_card(c: CanvasPaper) -> None:
    """The laminated registration certificate of a car, both sides."""
    c.page()
    x, y = 55.0, 30.0
    c.box(x, y, 100, 66, grey=0.96, round_=3)
    c.text(x + 50, y + 6, "КӨЛІК ҚҰРАЛЫН ТІРКЕУ ТУРАЛЫ КУӘЛІК", size=8, bold=True, align="center")
    c.text(x + 50, y + 10.5, "СВИДЕТЕЛЬСТВО О РЕГИСТРАЦИИ ТРАНСПОРТНОГО СРЕДСТВА", size=7, bold=True, align="center")
    c.text(x + 50, y + 17, "{document_series} № {document_number}", size=10, bold=True, align="center")
    _stacked(
        c, x + 6, y + 24,
        (
            ("Меншік иесі / Собственник", "{full_name}"), ("ЖСН / ИИН", "{iin}"),
            ("Мемлекеттік нөмірі / Гос. номер", "{@page} ADM 02"), ("Маркасы / Марка", "VAZ 21214, {@born_year}"),
        ),
    )  # fmt: skip
    y += 72
    c.box(x, y, 100, 46, grey=0.96, round_=3)
    _stacked(
        c, x + 6, y + 8,
        (("Берген орган / Кем выдано", "{issued_by}"), ("Берілген күні / Дата выдачи", "{issued_on}"),
         ("VIN", "XTA21214070{@account}")),
    )  # fmt: skip
    c.text(x + 70, y + 42, _SPECIMEN, size=5)


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
