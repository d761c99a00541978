"""Veterans' certificates as copies of small booklets, opened."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.unseen.layout import on_canvas

_SPECIMEN = "ҮЛГІ / ОБРАЗЕЦ"
_STAMP = "ӘЛЕУМЕТТІК ҚОРҒАУ БАСҚАРМАСЫ * АЛМАТЫ * "
_FACES = ("Tinos", "Arimo", "PT Serif", "PT Sans Caption")


@on_canvas(
    "veteran_certificate",
    "participant-booklet",
    ("ru",),
    fonts=_FACES,
    dates=("words", "dots"),
    stamp="ОБЪЕДИНЁННЫЙ ВОЕННЫЙ КОМИССАРИАТ * ",
)
def participant_booklet(c: CanvasPaper) -> None:
    """The inside of a booklet: holder left, rights and issuer right."""
    c.page()
    x, y = 24.0, 40.0
    c.box(x, y, 81, 62)
    c.box(x + 81, y, 81, 62)
    c.text(x + 40, y + 8, "УДОСТОВЕРЕНИЕ", size=11, bold=True, align="center")
    c.text(x + 40, y + 13, "участника войны", size=9, align="center")
    c.text(x + 40, y + 19, "Серия {document_series} № {document_number}", size=10, bold=True, align="center")
    c.box(x + 5, y + 24, 22, 29, grey=0.7)
    for row, (label, value) in enumerate(
        (("Фамилия", "{surname}"), ("Имя", "{given_name}"), ("Отчество", "{patronymic}"))
    ):
        c.text(x + 31, y + 29 + row * 9, label, size=6.5)
        c.text(x + 43, y + 29 + row * 9, value, size=9)
        c.line(x + 43, y + 30 + row * 9, x + 78, y + 30 + row * 9)
    c.text(x + 31, y + 56, "Личная подпись ____________", size=6.5)
    c.text(
        x + 86,
        y + 9,
        "Предъявитель настоящего удостоверения имеет\nправо на льготы, установленные для участников войны",
        size=7,
    )
    c.text(x + 86, y + 22, "Удостоверение бессрочное", size=8)
    c.text(x + 86, y + 30, "Кем выдано:", size=7)
    c.wrapped(x + 86, y + 34, "{issued_by}", 70, size=7.5)
    c.text(x + 86, y + 46, "Дата выдачи: {issued_on}", size=8)
    c.text(x + 86, y + 55, "{@stamp}   {@signature}", size=7)
    c.text(x + 160, y + 60.5, _SPECIMEN, size=5, align="right")


@on_canvas("veteran_certificate", "equated-card", ("kk", "ru"), fonts=_FACES, upper=(True, False), stamp=_STAMP)
def equated_card(c: CanvasPaper) -> None:
    """A bilingual card of a person equated in benefits, its two sides one below the other."""
    c.page()
    x, y = 50.0, 28.0
    c.box(x, y, 108, 72, grey=0.97)
    c.text(x + 54, y + 7, "КУӘЛІК / УДОСТОВЕРЕНИЕ № {document_number}", size=10, bold=True, align="center")
    c.wrapped(x + 6, y + 14, "Жеңілдіктер бойынша Ұлы Отан соғысының қатысушыларына теңестірілген адам", 96, size=7.5)
    c.wrapped(x + 6, y + 22, "Лицо, приравненное по льготам к участникам Великой Отечественной войны", 96, size=7.5)
    for row, (label, value) in enumerate(
        (
            ("Тегі / Фамилия", "{surname}"),
            ("Аты / Имя", "{given_name}"),
            ("Әкесінің аты / Отчество", "{patronymic}"),
            ("Туған күні / Дата рождения", "{birth_date}"),
        )
    ):
        c.text(x + 6, y + 33 + row * 8, label, size=6)
        c.text(x + 42, y + 33 + row * 8, value, size=9, bold=True)
    c.text(x + 6, y + 67, _SPECIMEN, size=5)
    y += 84
    c.box(x, y, 108, 54, grey=0.97)
    c.text(x + 6, y + 10, "Сериясы / Серия {document_series}", size=8.5)
    c.text(x + 6, y + 18, "Берген орган / Орган, выдавший удостоверение", size=6)
    c.wrapped(x + 6, y + 23, "{issued_by}", 96, size=8)
    c.text(x + 6, y + 35, "Берілген күні / Дата выдачи", size=6)
    c.text(x + 6, y + 40, "{issued_on}", size=9)
    c.text(x + 60, y + 48, "{@stamp}", size=7)


@on_canvas("veteran_certificate", "disabled-veteran-kk", ("kk",), fonts=_FACES, dates=("words", "tail"), stamp=_STAMP)
def disabled_veteran(c: CanvasPaper) -> None:
    """A Kazakh booklet of a person disabled in the war, its two leaves side by side with a frame each."""
    c.page(297, 210)
    x, y = 40.0, 46.0
    for left in (x, x + 110):
        c.box(left, y, 104, 78)
        c.box(left + 2, y + 2, 100, 74)
    c.text(x + 52, y + 12, "ҰОС МҮГЕДЕГІНІҢ КУӘЛІГІ", size=12, bold=True, align="center")
    c.text(x + 52, y + 20, "{document_series} сериясы  № {document_number}", size=10.5, align="center")
    c.box(x + 7, y + 27, 26, 34, grey=0.7)
    c.text(x + 38, y + 33, "Тегі", size=7)
    c.text(x + 38, y + 38, "{surname}", size=11)
    c.text(x + 38, y + 45, "Аты, әкесінің аты", size=7)
    c.text(x + 38, y + 50, "{given_name} {patronymic}", size=11)
    c.text(x + 38, y + 57, "Туған күні", size=7)
    c.text(x + 38, y + 62, "{birth_date}", size=10)
    c.text(x + 116, y + 14, "Куәлік иесінің заңнамада белгіленген жеңілдіктерге құқығы бар.", size=7.5)
    c.text(x + 116, y + 22, "Куәлік мерзімсіз және Қазақстан Республикасының\nбүкіл аумағында жарамды.", size=7.5)
    c.text(x + 116, y + 38, "Берілген күні: {issued_on}", size=9.5)
    c.text(x + 116, y + 46, "Берген мекеме:", size=7.5)
    c.wrapped(x + 116, y + 51, "{issued_by}", 88, size=9)
    c.text(x + 116, y + 68, "{@stamp}      {@signature}   " + _SPECIMEN, size=7)
