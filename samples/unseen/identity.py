"""Identity papers as photocopies show them: the order of the texts only. A grey patch stands for the portrait, there
is no emblem and no protection, and each is marked as a specimen."""

from __future__ import annotations

from datetime import date

from samples.engines.canvas import CanvasPaper
from samples.unseen.layout import on_canvas
from samples.unseen.zone import card_zone, passport_zone

_SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ"


def _pair(
    c: CanvasPaper, x: float, y: float, label: str, value: str, *, size: float = 8.5, bold: bool = False
) -> None:
    """A small label with its value below, baselines a line apart."""
    c.text(x, y, label, size=size * 0.62)
    c.text(x, y + size * 0.44, value, size=size, bold=bold)


@on_canvas("identity_document", "card-2014-both-sides", ("kk", "ru"), upper=(True,), since=2015)
def card_2014(c: CanvasPaper) -> None:
    """The card since 2014, its two sides one above the other at their natural size on a copied sheet."""
    c.page()
    x, y = 58.0, 38.0
    c.box(x, y, 86, 54, grey=0.95, round_=3)
    c.text(x + 43, y + 5.5, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН", size=6.5, bold=True, align="center")
    c.text(x + 43, y + 9.5, "ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ", size=7, bold=True, align="center")
    c.box(x + 4, y + 13, 23, 30, grey=0.72)
    for row, (label, value) in enumerate(
        (
            ("ТЕГІ / ФАМИЛИЯ", "{surname}"),
            ("АТЫ / ИМЯ", "{given_name}"),
            ("ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", "{patronymic}"),
            ("ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ", "{birth_date}"),
        )
    ):
        _pair(c, x + 31, y + 16 + row * 7.6, label, value)
    c.text(x + 4, y + 50, "ЖСН / ИИН", size=5.5)
    c.text(x + 18, y + 50, "{iin}", size=9, bold=True)
    c.text(x + 82, y + 50, _SPECIMEN, size=5, align="right")
    y += 75
    c.box(x, y, 86, 54, grey=0.95, round_=3)
    c.text(x + 4, y + 6, "№ {document_number}", size=9.5, bold=True)
    _pair(c, x + 4, y + 11, "ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ", "{@birthplace:upper}", size=7.5)
    _pair(c, x + 4, y + 18, "ҰЛТЫ / НАЦИОНАЛЬНОСТЬ", "{@nation:upper}", size=7.5)
    _pair(c, x + 4, y + 25, "БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ", "{issued_by:upper}", size=7.5)
    _pair(c, x + 47, y + 18, "БЕРІЛГЕН КҮНІ - ҚОЛДАНЫЛУ МЕРЗІМІ", "{issued_on} - {valid_until}", size=7)
    c.text(x + 47, y + 28.5, "ДАТА ВЫДАЧИ - СРОК ДЕЙСТВИЯ", size=4.6)
    c.text(x + 4, y + 38.5, card_zone(c.facts), size=8.6, font="DejaVu Sans Mono", gap=1.35)


@on_canvas(
    "identity_document",
    "card-old-enlarged",
    ("kk", "ru"),
    upper=(True, False),
    until=2016,
    fonts=("Arimo", "Tinos", "PT Serif"),
)
def card_old(c: CanvasPaper) -> None:
    """The card before 2014, enlarged by the copier, front left and back right: the number stands on the front, the
    identification number on the back, and no machine-readable lines."""
    c.page()
    left, top = 16.0, 52.0
    c.box(left, top, 88, 60, grey=0.93, round_=3)
    c.text(left + 44, top + 6, "Қазақстан Республикасы   Республика Казахстан", size=7, align="center")
    c.text(left + 44, top + 11, "ЖЕКЕ КУӘЛІК", size=8.5, bold=True, align="center")
    c.text(left + 44, top + 15, "УДОСТОВЕРЕНИЕ ЛИЧНОСТИ", size=7.5, bold=True, align="center")
    c.box(left + 4, top + 18, 24, 31, grey=0.66)
    rows = (
        ("Тегі\nФамилия", "{surname}"),
        ("Аты\nИмя", "{given_name}"),
        ("Әкесінің аты\nОтчество", "{patronymic}"),
        ("Туған күні\nДата рождения", "{birth_date}"),
    )
    for row, (label, value) in enumerate(rows):
        c.text(left + 31, top + 21.5 + row * 8, label, size=5)
        c.text(left + 49, top + 23 + row * 8, value, size=8.5, bold=True)
    c.text(left + 84, top + 56, "№ {document_number}", size=10, bold=True, align="right")
    c.text(left + 4, top + 56, _SPECIMEN, size=5)
    x = 108.0
    c.box(x, top, 88, 60, grey=0.93, round_=3)
    back = (
        ("Туған жері / Место рождения", "{@birthplace}"),
        ("Ұлты / Национальность", "{@nation}"),
        ("Берген мекеме / Кем выдано", "{issued_by}"),
        ("Берілген күні / Дата выдачи", "{issued_on}"),
        ("Жарамдылық мерзімі / Срок действия", "{valid_until}"),
    )
    for row, (label, value) in enumerate(back):
        c.text(x + 5, top + 8 + row * 7.4, label, size=5.4)
        c.text(x + 5, top + 11.4 + row * 7.4, value, size=8)
    if c.facts["iin"]:
        c.text(x + 5, top + 47, "ЖСН / ИИН", size=6)
        c.text(x + 5, top + 52.5, "{iin:spaced}", size=10, bold=True)


@on_canvas(
    "identity_document",
    "card-old-upright",
    ("kk", "ru"),
    upper=(False, True),
    until=2016,
    fonts=("PT Serif", "Tinos", "PT Sans Caption"),
    dates=("dots", "tail"),
)
def card_old_upright(c: CanvasPaper) -> None:
    """The card before 2014 at half as large again, the back below the front, each label on its value's line."""
    c.page()
    x, y = 41.0, 30.0
    c.box(x, y, 128, 82, grey=0.94, round_=4)
    c.text(x + 6, y + 9, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ", size=8)
    c.text(x + 122, y + 9, "РЕСПУБЛИКА КАЗАХСТАН", size=8, align="right")
    c.text(x + 64, y + 16, "ЖЕКЕ КУӘЛІК · УДОСТОВЕРЕНИЕ ЛИЧНОСТИ", size=9.5, bold=True, align="center")
    c.box(x + 90, y + 22, 32, 42, grey=0.68)
    rows = (
        ("Тегі / Фамилия", "{surname}"),
        ("Аты / Имя", "{given_name}"),
        ("Әкесінің аты / Отчество", "{patronymic}"),
        ("Туған күні / Дата рождения", "{birth_date}"),
    )
    for row, (label, value) in enumerate(rows):
        c.text(x + 6, y + 27 + row * 10, label, size=6)
        c.text(x + 40, y + 27 + row * 10, value, size=10.5, bold=True)
    c.text(x + 6, y + 75, "Нөмірі / Номер", size=6)
    c.text(x + 40, y + 75, "{document_number}", size=12, bold=True)
    c.text(x + 122, y + 78, _SPECIMEN, size=5, align="right")
    y += 92
    c.box(x, y, 128, 82, grey=0.94, round_=4)
    back = (
        ("ЖСН / ИИН", "{iin}"),
        ("Туған жері / Место рождения", "{@birthplace}"),
        ("Ұлты / Национальность", "{@nation}"),
        ("Берген мекеме / Кем выдано", "{issued_by}"),
        ("Берілген күні / Дата выдачи", "{issued_on}"),
        ("Жарамды мерзімі / Действительно до", "{valid_until}"),
    )
    for row, (label, value) in enumerate(back[not c.facts["iin"] :]):
        c.text(x + 6, y + 12 + row * 11, label, size=6)
        c.text(x + 48, y + 12 + row * 11, value, size=10)


@on_canvas(
    "identity_document",
    "card-two-pages",
    ("kk", "ru"),
    upper=(True,),
    since=2015,
    fonts=("PT Sans", "Noto Sans", "DejaVu Sans Condensed"),
)
def card_two_pages(c: CanvasPaper) -> None:
    """The card since 2014 enlarged to half a sheet, one side on each of two pages."""
    c.page()
    x, y = 22.0, 24.0
    c.box(x, y, 165, 104, grey=0.97, round_=5)
    c.text(x + 46, y + 11, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\nРЕСПУБЛИКА КАЗАХСТАН", size=9)
    c.text(x + 110, y + 11, "ЖЕКЕ КУӘЛІК\nУДОСТОВЕРЕНИЕ ЛИЧНОСТИ", size=9, bold=True)
    c.box(x + 8, y + 24, 44, 58, grey=0.7)
    fields = (
        ("Тегі / Фамилия", "{surname}"),
        ("Аты / Имя", "{given_name}"),
        ("Әкесінің аты / Отчество", "{patronymic}"),
        ("Туған күні / Дата рождения", "{birth_date}"),
    )
    for row, (label, value) in enumerate(fields):
        _pair(c, x + 60, y + 32 + row * 14.5, label, value, size=14)
    _pair(c, x + 8, y + 90, "ЖСН / ИИН", "{iin}", size=15, bold=True)
    c.text(x + 155, y + 98, _SPECIMEN, size=7, align="right")
    c.page()
    c.box(x, y, 165, 104, grey=0.97, round_=5)
    _pair(c, x + 100, y + 10, "КУӘЛІК НӨМІРІ / НОМЕР УДОСТОВЕРЕНИЯ", "{document_number}", size=14, bold=True)
    rest = (
        ("Туған жері / Место рождения", "{@birthplace:upper}"),
        ("Ұлты / Национальность", "{@nation:upper}"),
        ("Берген орган / Орган выдачи", "{issued_by}"),
    )
    for row, (label, value) in enumerate(rest):
        _pair(c, x + 8, y + 10 + row * 12.5, label, value, size=11)
    _pair(c, x + 8, y + 48, "Берілген күні / Дата выдачи", "{issued_on}", size=12)
    _pair(c, x + 70, y + 48, "Қолданылу мерзімі / Срок действия", "{valid_until}", size=12)
    c.text(x + 6, y + 72, card_zone(c.facts), size=17.2, font="DejaVu Sans Mono", gap=1.5)


@on_canvas(
    "identity_document",
    "passport-page",
    ("kk", "ru"),
    upper=(True,),
    since=2000,
    options={"passport": "yes"},
    weight=0.25,
    fonts=("Arimo", "PT Sans", "Noto Sans"),
)
def passport_page(c: CanvasPaper) -> None:
    """The data page of a passport, lying across the sheet's middle."""
    c.page()
    x, y = 40.0, 30.0
    c.box(x, y, 125, 88, grey=0.96)
    c.text(
        x + 62,
        y + 6,
        "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ · РЕСПУБЛИКА КАЗАХСТАН · REPUBLIC OF KAZAKHSTAN",
        size=5.6,
        align="center",
    )
    c.text(x + 5, y + 12, "ПАСПОРТ / PASSPORT", size=8, bold=True)
    for at, label, value in (
        (48, "Түрі / Type", "P"),
        (66, "Мемлекет коды / Code", "KAZ"),
        (96, "Паспорт № / Passport No", "{document_series}{document_number}"),
    ):
        _pair(c, x + at, y + 12, label, value, size=8)
    c.box(x + 5, y + 20, 33, 42, grey=0.7)
    rows = (
        ("Тегі / Фамилия / Surname", "{surname}"),
        ("Аты / Имя / Given names", "{given_name}"),
        ("Әкесінің аты / Отчество / Patronymic", "{patronymic}"),
        ("Туған күні / Дата рождения / Date of birth", "{birth_date}"),
        ("ЖСН / ИИН / Personal No", "{iin}"),
        ("Туған жері / Место рождения / Place of birth", "{@birthplace:upper}"),
    )
    for row, (label, value) in enumerate(rows):
        _pair(c, x + 43, y + 22 + row * 7.2, label, value, size=7.8)
    _pair(c, x + 90, y + 43.6, "Берілген күні / Date of issue", "{issued_on}", size=7.8)
    _pair(c, x + 90, y + 50.8, "Мерзімі / Date of expiry", "{valid_until}", size=7.8)
    _pair(c, x + 90, y + 58, "Берген орган / Authority", "{issued_by}", size=6)
    c.text(x + 5, y + 67, _SPECIMEN, size=5)
    c.text(x + 4, y + 76, passport_zone(c.facts), size=7.9, font="DejaVu Sans Mono", gap=1.6)


@on_canvas("identity_document", "card-egov-printout", ("kk",), since=2020, fonts=("Noto Sans", "PT Sans", "Arimo"))
def card_printout(c: CanvasPaper) -> None:
    """A printout of the digital card from a telephone's documents service, in Kazakh only."""
    c.page()
    made = date.fromisoformat(c.facts["issued_on"])
    c.text(105, 24, "Цифрлық құжаттар", size=15, bold=True, align="center")
    c.text(105, 31, "Жеке басын куәландыратын құжат", size=11, align="center")
    c.box(30, 38, 150, 150, round_=6)
    c.text(38, 50, "Жеке куәлік", size=13, bold=True)
    c.box(140, 46, 32, 42, grey=0.75)
    rows = (
        ("Тегі", "{surname}"),
        ("Аты", "{given_name}"),
        ("Әкесінің аты", "{patronymic}"),
        ("Туған күні", "{birth_date}"),
        ("ЖСН", "{iin}"),
        ("Құжат нөмірі", "{document_number}"),
        ("Берілген күні", "{issued_on}"),
        ("Жарамдылық мерзімі", "{valid_until}"),
        ("Кім берген", "{issued_by}"),
    )
    for row, (label, value) in enumerate(rows):
        c.text(38, 62 + row * 13, label, size=8)
        c.text(38, 67.5 + row * 13, value, size=12, bold=True)
    c.text(105, 200, f"Құжат {made.year} жылдан бері деректер қорында · {_SPECIMEN}", size=7, align="center")
