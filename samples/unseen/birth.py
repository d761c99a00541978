"""Birth certificates: the Soviet form, the spread of the nineties, the bilingual sheet, the portal's notice."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_MACHINE, unseen

_REGISTRY = "ӘДІЛЕТ БАСҚАРМАСЫ * АХАТ БӨЛІМІ * "


@unseen(
    "birth_certificate",
    "soviet-form",
    ("ru",),
    fonts=("Tinos", "PT Serif", "Noto Serif"),
    fills=("PT Serif", "Tinos", *FONTS_MACHINE),
    sizes=(11, 11.5),
    until=2012,
    options={"series": "yes"},
    stamp="ОТДЕЛ ЗАГС * МИНИСТЕРСТВО ЮСТИЦИИ * ",
)
def soviet_form(w: WordPaper) -> None:
    """A narrow sheet of ruled lines with the captions under them; number and series at its foot."""
    w.page(210, 297, left=38, right=38, top=24)
    w.framed(lambda: _soviet_inside(w), style="triple", thick=0.75)


def _soviet_inside(w: WordPaper) -> None:
    w.para("СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", align="center", bold=True, size=15, before=8, after=10)
    w.blank("Гражданин(ка)", "{surname}", caption="(фамилия)", after=1)
    w.blank("", "{given_name}  {patronymic}", caption="(имя, отчество)", after=2, center=True)
    w.blank("родился(лась)", "{birth_date}", caption="(число, месяц и год — цифрами и прописью)", after=1)
    w.blank("", "{birth_date:spelled}", after=3)
    w.blank("Место рождения: город, селение", "{@birthplace}", after=4)
    w.para(
        "о чём в книге регистрации актов о рождении {@act_year} года произведена запись за № <u> {@act} </u>",
        align="justify",
        after=6,
    )
    w.para("РОДИТЕЛИ", align="center", bold=True)
    w.blank("Отец", "{father_full_name}", caption="(фамилия, имя, отчество)", after=1)
    w.blank("национальность", "{@father_nation}", to=90, after=2)
    w.blank("Мать", "{mother_full_name}", caption="(фамилия, имя, отчество)", after=1)
    w.blank("национальность", "{@mother_nation}", to=90, after=4)
    w.blank("Место регистрации", "{issued_by}", caption="(наименование и местонахождение органа ЗАГС)", after=3)
    w.para("Дата выдачи «<u> {issued_on:day} </u>» <u>  {issued_on:month}  </u> {issued_on:year} г.", after=10)
    w.para(
        "{@stamp}\tЗаведующий отделом (бюро)\nзаписи актов гражданского состояния\t{@signature}",
        tabs=(28, 86),
        after=10,
    )
    w.para("{document_series} № {document_number}", align="center", size=13, bold=True, after=6)


@unseen(
    "birth_certificate",
    "spread-nineties",
    ("kk", "ru"),
    names="own",
    fonts=("Tinos", "Noto Serif", "DejaVu Serif Condensed"),
    fills=("Cousine", "PT Serif", "PT Mono"),
    sizes=(9.5, 10),
    until=2014,
    options={"series": "yes"},
    stamp=_REGISTRY,
)
def spread_nineties(w: WordPaper) -> None:
    """A booklet opened on a sheet lying across: the child left, the parents right, labels in both languages."""
    w.page(297, 210, left=18, right=18, top=18)
    w.side_by_side(lambda: _spread_left(w), lambda: _spread_right(w), widths=(1, 1), ruled=True)


def _spread_left(w: WordPaper) -> None:
    w.para("ТУУ ТУРАЛЫ КУӘЛІК", align="center", bold=True, size=14, before=6, after=0)
    w.para("СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", align="center", bold=True, size=11, after=10)
    w.blank("Азамат(ша)\u00a0/ Гражданин(ка)", "{surname:upper}", after=1)
    w.blank("", "{given_name:upper} {patronymic:upper}", caption="аты, әкесінің аты / имя, отчество")
    w.blank("туған / родился(ась)", "{birth_date}", caption="күні, айы, жылы / число, месяц, год")
    w.blank("", "{birth_date:spelled}", caption="жазумен / прописью")
    w.blank("Туған жері / Место рождения", "{@birthplace}", after=6)
    w.para("Туу туралы актілерді тіркеу кітабында № <u> {@act} </u> жазылды", after=0)
    w.para("В книге записей актов о рождении произведена запись № <u> {@act} </u>", after=10)


def _spread_right(w: WordPaper) -> None:
    w.para("АТА-АНАСЫ / РОДИТЕЛИ", align="center", bold=True, before=6, after=8)
    w.blank("Әкесі / Отец", "{father_surname}", after=1)
    w.blank("", "{father_given_name} {father_patronymic}", caption="тегі, аты, әкесінің аты / фамилия, имя, отчество")
    w.blank("Анасы / Мать", "{mother_surname}", after=1)
    w.blank("", "{mother_given_name} {mother_patronymic}", caption="тегі, аты, әкесінің аты / фамилия, имя, отчество")
    w.blank("Ұлты / Национальность", "{@nation}", after=4)
    w.blank("Тіркеу орны / Место регистрации", "{issued_by}", after=4)
    w.blank("Берілген күні / Дата выдачи", "{issued_on}", after=10)
    w.para("{@stamp}\tБастық / Начальник {@signature}", tabs=(24,), after=8)
    w.para("{document_series} № {document_number}", align="right", bold=True, size=12, after=6)


@unseen(
    "birth_certificate",
    "sheet-bilingual",
    ("kk", "ru"),
    names="own",
    fonts=("Arimo", "PT Sans", "Noto Sans", "Tinos"),
    sizes=(10, 10.5),
    since=2008,
    upper=(True, False),
    dates=("dots", "tail"),
    stamp=_REGISTRY,
)
def sheet_bilingual(w: WordPaper) -> None:
    """The sheet printed in one go: label pairs left, values right, no rules."""
    w.page(left=22, right=22, top=34)
    w.para("Қазақстан Республикасы\tРеспублика Казахстан", tabs=(108,), size=10, after=10)
    w.para("ТУУ ТУРАЛЫ КУӘЛІК", align="center", bold=True, size=17, after=0)
    w.para("СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", align="center", bold=True, size=14, after=4)
    w.para("№ {document_number}", align="center", bold=True, size=12, after=12)
    rows = [
        ["Тегі\nФамилия", "{surname}"],
        ["Аты\nИмя", "{given_name}"],
        ["Әкесінің аты\nОтчество", "{patronymic}"],
        ["Туған күні, айы, жылы\nЧисло, месяц, год рождения", "{birth_date}\n({birth_date:spelled})"],
        ["Туған жері\nМесто рождения", "{@birthplace}"],
        ["ЖСН\nИИН", "{iin}"],
        ["Азаматтық хал актісі жазбасының №\n№ записи акта гражданского состояния", "{@act}"],
        ["Әкесі\nОтец", "{father_full_name}"],
        ["Анасы\nМать", "{mother_full_name}"],
        ["Мемлекеттік тіркеу орны\nМесто государственной регистрации", "{issued_by}"],
        ["Куәлік берген орган\nОрган, выдавший свидетельство", "{issued_by}"],
        ["Берілген күні\nДата выдачи", "{issued_on}"],
    ]
    rows = [row for row in rows if not (row[1] == "{iin}" and not w.facts["iin"])]
    w.table(rows, (2, 3), ruled=False, pad=1.2, after=14)
    w.para("{@stamp}\tБөлім бастығы / Начальник отдела\t{@signature}", tabs=(18, 100), size=9.5)
    w.para("ҮЛГІ / ОБРАЗЕЦ", size=7, align="right", before=10)


@unseen(
    "birth_certificate",
    "portal-notice",
    ("kk",),
    fonts=("Noto Sans", "PT Sans", "Arimo"),
    sizes=(10, 11),
    since=2019,
    upper=(True, False),
)
def portal_notice(w: WordPaper) -> None:
    """The electronic certificate of the portal: its own head, a table, the note on the electronic signature."""
    w.page(left=20, right=15)
    w.side_by_side(
        lambda: w.para("«Электрондық үкімет» порталы қалыптастырған құжат", size=8.5),
        lambda: w.para("Бірегей нөмірі: 10100{@act}74{@act}\nАлынған күні: {@today}", size=8.5, align="right"),
        widths=(1, 1),
    )
    w.rule(after=10)
    w.para("Туу туралы куәлік", align="center", bold=True, size=16, after=10)
    w.table(
        [
            ["Куәлік нөмірі", "{document_number}"],
            ["Баланың тегі, аты, әкесінің аты", "{full_name}"],
            ["Баланың ЖСН", "{iin}"],
            ["Туған күні", "{birth_date}"],
            ["Туған жері", "{@birthplace}"],
            ["Әкесінің тегі, аты, әкесінің аты", "{father_full_name}"],
            ["Анасының тегі, аты, әкесінің аты", "{mother_full_name}"],
            ["Акт жазбасының нөмірі", "{@act}"],
            ["Тіркеген орган", "{issued_by}"],
            ["Берілген күні", "{issued_on}"],
        ],
        (2.2, 3),
        pad=3,
        after=14,
    )
    w.para(
        "Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» 2003 жылғы 7 қаңтардағы № 370-II ҚРЗ "
        "7-бабының 1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.",
        size=8,
        align="justify",
    )
