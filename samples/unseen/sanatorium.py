"""Sanatorium-resort cards, form 072/у (072/е), and the reference of form 069."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SERIF, unseen

_STAMP_RU, _STAMP_KK = (
    "ГОРОДСКАЯ ПОЛИКЛИНИКА * УПРАВЛЕНИЕ ЗДРАВООХРАНЕНИЯ * ",
    "ҚАЛАЛЫҚ ЕМХАНА * ДЕНСАУЛЫҚ САҚТАУ БАСҚАРМАСЫ * ",
)


@unseen(
    "sanatorium_card",
    "form-072-two-pages",
    ("ru",),
    until=2020,
    sizes=(10.5, 11),
    fonts=FONTS_SERIF,
    fills=("Cousine", "Arimo", "PT Mono", "Tinos"),
    dates=("dots", "tail"),
    stamp=_STAMP_RU,
)
def form_072(w: WordPaper) -> None:
    """The form of the ministry with its code box, and the return coupon on a second page."""
    w.side_by_side(lambda: _head_left(w), lambda: _head_right(w), widths=(1.3, 1))
    w.para("САНАТОРНО-КУРОРТНАЯ КАРТА № {document_number}", align="center", bold=True, size=13, before=6, after=2)
    w.para("«<u> {issued_on:day} </u>» <u> {issued_on:month} </u> {issued_on:year} г.", align="center", after=2)
    w.para(
        "(выдаётся по предъявлении путёвки; без настоящей карты путёвка недействительна)",
        align="center",
        size=8,
        after=8,
    )
    w.blank("Лечащий врач", "{@officer}", to=110)
    w.blank("1. Фамилия, имя, отчество больного", "{full_name}")
    w.para("2. Пол: {@sex_word}\t3. Дата рождения: <u> {birth_date} </u>", tabs=(60,))
    w.blank("ИИН", "{iin}", to=100)
    w.blank("4. Домашний адрес", "{address}")
    w.blank("телефон", "{phone:dash}", to=100)
    w.blank("5. Место работы, профессия", "не работает")
    w.para("6. Жалобы, давность заболевания, данные анамнеза, предшествующее лечение:", after=0)
    w.blank("", "боли и ограничение движений, амбулаторное лечение ежегодно")
    w.para("7. Данные клинического, лабораторного, рентгенологического обследования (дата):", after=0)
    w.blank("", "АД {@pressure}, вес {@weight} кг, ЭКГ без патологии, ОАК, ОАМ в норме")
    w.blank("8. Диагноз основной", "{@diagnosis}")
    w.blank("9. Заключение: санаторно-курортное лечение", "показано, любое время года", after=12)
    w.para("Лечащий врач {@signature}\tЗав. отделением {@signature}\n{@stamp}", tabs=(85,))
    w.page_break()
    w.para("Линия отреза", align="center", size=8)
    w.para("ОБРАТНЫЙ ТАЛОН", align="center", bold=True, after=6)
    w.para(
        "(подлежит возврату в лечебно-профилактическую организацию, выдавшую санаторно-курортную карту)",
        align="center",
        size=8,
    )
    w.blank("Ф.И.О. больного", "{full_name}")
    w.para("Находился(ась) в санатории __________________ с ___________ по ___________", after=4)
    w.para("Проведено лечение: ______________________________________________________________________", after=4)
    w.para("Результаты лечения: улучшение, без перемен, ухудшение (подчеркнуть)", after=10)
    w.para("Главный врач санатория _______________")


def _head_left(w: WordPaper) -> None:
    w.para("Министерство здравоохранения Республики Казахстан", size=8.5, after=1)
    w.blank("", "{issued_by}", caption="(наименование организации)")


def _head_right(w: WordPaper) -> None:
    w.para(
        "Медицинская документация\nФорма № 072/у\nУтверждена приказом и.о. Министра здравоохранения РК от "
        "23.11.2010 № 907",
        size=8.5,
    )


@unseen(
    "sanatorium_card",
    "form-072-kk",
    ("kk",),
    until=2021,
    sizes=(10.5, 11.5),
    fonts=("Tinos", "Noto Serif", "PT Serif"),
    fills=("PT Mono", "Noto Sans", "Tinos"),
    dates=("tail", "dots"),
    stamp=_STAMP_KK,
)
def form_072_kk(w: WordPaper) -> None:
    """The Kazakh form on one page: numbered lines."""
    w.para("Денсаулық сақтау ұйымының атауы: {issued_by}", size=9.5, after=0)
    w.para("№ 072/е нысанды медициналық құжаттама", align="right", size=9, after=8)
    w.para("САНАТОРИЙЛІК-КУРОРТТЫҚ КАРТА", align="center", bold=True, size=13, after=0)
    w.para("№ {document_number}", align="center", after=8)
    w.blank("1. Науқастың тегі, аты, әкесінің аты", "{full_name}")
    w.blank("2. Туған күні, айы, жылы", "{birth_date}", to=110)
    w.blank("3. ЖСН", "{iin}", to=110)
    w.blank("4. Үйінің мекенжайы", "{address}")
    w.blank("5. Телефоны", "{phone:plain}", to=110)
    w.blank("6. Мүгедектігінің себебі", "{@cause}")
    w.blank("7. Негізгі диагнозы", "{@diagnosis}")
    w.blank("8. Тексеру нәтижелері", "АҚҚ {@pressure}, салмағы {@weight} кг, ЭКГ қалыпты")
    w.blank("9. Қорытынды: санаторийлік-курорттық ем", "көрсетілген")
    w.blank("Берілген күні", "{issued_on}", to=90, after=14)
    w.para("Емдеуші дәрігер {@signature} {@officer}", after=8)
    w.para("{@stamp}\tБөлім меңгерушісі {@signature}", tabs=(40,))


@unseen(
    "sanatorium_card",
    "printout-bilingual",
    ("kk", "ru"),
    since=2010,
    sizes=(10, 10.5),
    fonts=("Arimo", "PT Sans", "Noto Sans"),
    upper=(True, False),
    stamp=_STAMP_KK,
)
def printout_bilingual(w: WordPaper) -> None:
    """A clinic system's printout: a bilingual title and a table of label pairs."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    w.para("Санаторийлік-курорттық карта / Санаторно-курортная карта", align="center", bold=True, size=13, after=0)
    w.para("№ {document_number} / {issued_on}", align="center", after=8)
    w.table(
        [
            ["Пациенттің Т.А.Ә. / Ф.И.О. пациента", "{full_name}"],
            ["ЖСН / ИИН", "{iin}"],
            ["Туған күні / Дата рождения", "{birth_date}"],
            ["Жынысы / Пол", "{@sex_word}"],
            ["Мекенжайы / Адрес", "{address}"],
            ["Телефон", "{phone:+7}"],
            ["Диагнозы / Диагноз", "{@diagnosis}"],
            ["Салмағы, кг / Вес, кг", "{@weight}"],
            ["АҚҚ / АД", "{@pressure}"],
            ["Ұсыным / Рекомендации", "Санаторийлік-курорттық ем көрсетілген / Показано санаторно-курортное лечение"],
        ],
        (2, 3),
        pad=2,
        after=14,
    )
    w.para("Дәрігер / Врач {@officer} {@signature}\t{@stamp}", tabs=(120,))


@unseen(
    "sanatorium_card",
    "form-069",
    ("kk",),
    since=2020,
    sizes=(11, 12),
    fonts=("Tinos", "Arimo", "PT Serif"),
    dates=("words", "tail"),
    upper=(False, True),
    stamp=_STAMP_KK,
)
def form_069(w: WordPaper) -> None:
    """The Kazakh card since 2020, form 069/е: label lines with colons, the examinations in a table."""
    w.para("Нысан № 069/е", align="right", size=9.5, after=0)
    w.para(
        "ҚР Денсаулық сақтау министрінің м.а. 30.10.2020 № ҚР ДСМ-175/2020 бұйрығы", align="right", size=8, after=8
    )
    w.para("САНАТОРИЙЛІК-КУРОРТТЫҚ КАРТА", align="center", bold=True, size=13, after=8)
    for line in (
        "Нөмірі: {document_number}",
        "Толтырылған күні: {issued_on}",
        "Медициналық ұйым: {issued_by}",
        "Пациент: {full_name}",
        "ЖСН: {iin}",
        "Туған күні: {birth_date}",
        "Тұрғылықты мекенжайы: {address}",
        "Байланыс телефоны: {phone:+7}",
        "Қорытынды диагноз: {@diagnosis}",
    ):
        w.para(line, after=4)
    w.table(
        [
            ["Тексеру", "Нәтижесі"],
            ["Артериялық қысым", "{@pressure} мм с.б."],
            ["Дене салмағы", "{@weight} кг"],
            ["Жалпы қан талдауы", "қалыпты"],
        ],
        (1, 1.6),
        head=True,
        pad=1.5,
        after=10,
    )
    w.para("Санаторийлік-курорттық емдеуге қарсы көрсетілімдер жоқ.", after=16)
    w.para("{@stamp}\tДәрігер {@signature} {@officer}", tabs=(50,))
