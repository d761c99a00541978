"""Papers by which an employer's end is shown: the registry, a court, the tax office, an archive."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, unseen

_JUSTICE = "ДЕПАРТАМЕНТ ЮСТИЦИИ * г. АЛМАТЫ * "
_TRADER = ("surname", "given_name", "patronymic", "iin")


@unseen(
    "employer_termination",
    "registry-extract",
    ("ru",),
    since=2013,
    sizes=(10.5, 11),
    fonts=FONTS_SANS,
    dates=("dots",),
    optional=("issued_by",),
)
def registry_extract(w: WordPaper) -> None:
    """The portal's certificate on a registered legal entity that has been struck off."""
    w.para("Справка сформирована на портале электронного правительства", size=8.5, italic=True, after=0)
    w.para("Дата получения: {issued_on}\tУникальный номер: {document_number}", size=9, tabs=(105,), after=12)
    w.para("Справка о регистрационных действиях юридического лица", align="center", bold=True, size=13, after=8)
    w.table(
        [
            ["Наименование", "{@company}"],
            ["БИН", "{@bin}"],
            ["Статус", "Исключено из Национального реестра бизнес-идентификационных номеров"],
            ["Регистрационное действие", "Прекращение деятельности (ликвидация)"],
            ["Дата прекращения деятельности", "{@ended}"],
            ["Регистрирующий орган", "Департамент юстиции города Алматы"],
        ],
        (2, 3.4),
        pad=2.5,
        after=10,
    )
    w.para(
        "Данный документ согласно пункту 1 статьи 7 Закона «Об электронном документе и электронной цифровой "
        "подписи» равнозначен документу на бумажном носителе.",
        size=8,
        align="justify",
    )


@unseen(
    "employer_termination",
    "justice-order",
    ("kk", "ru"),
    names="own",
    until=2014,
    sizes=(10.5, 11.5),
    fonts=FONTS_SERIF,
    dates=("words", "dots"),
    stamp=_JUSTICE,
    optional=("issued_by",),
)
def justice_order(w: WordPaper) -> None:
    """The order of the justice department on the registration of an end, Kazakh beside Russian."""
    w.side_by_side(
        lambda: w.para(
            "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ӘДІЛЕТ МИНИСТРЛІГІ\nАЛМАТЫ ҚАЛАСЫНЫҢ ӘДІЛЕТ ДЕПАРТАМЕНТІ\nБҰЙРЫҚ",
            align="center",
            bold=True,
        ),
        lambda: w.para(
            "МИНИСТЕРСТВО ЮСТИЦИИ РЕСПУБЛИКИ КАЗАХСТАН\nДЕПАРТАМЕНТ ЮСТИЦИИ ГОРОДА АЛМАТЫ\nПРИКАЗ",
            align="center",
            bold=True,
        ),
        widths=(1, 1),
    )
    w.rule(thick=2, after=6)
    w.para("{issued_on}\t№ {document_number}\tАлматы", tabs=(70, 140), after=14)
    w.side_by_side(
        lambda: w.para(
            "{@company} (БСН {@bin}) заңды тұлғасының таратылуына байланысты қызметін тоқтатуы тіркелсін.",
            align="justify",
        ),
        lambda: w.para(
            "Зарегистрировать прекращение деятельности юридического лица {@company} (БИН {@bin}) в связи с "
            "ликвидацией.",
            align="justify",
        ),
        widths=(1, 1),
        after=20,
    )
    w.para("{@stamp}\tБастық / Начальник\t{@signature} {@officer}", tabs=(24, 85))


@unseen(
    "employer_termination",
    "court-decision",
    ("ru",),
    sizes=(12, 13),
    fonts=("Tinos", "PT Serif", "Arimo"),
    dates=("words", "gazette"),
    stamp="СПЕЦИАЛИЗИРОВАННЫЙ МЕЖРАЙОННЫЙ ЭКОНОМИЧЕСКИЙ СУД * ",
    optional=("issued_by", "document_number"),
)
def court_decision(w: WordPaper) -> None:
    """A court's ruling that ends a bankruptcy."""
    w.para("О П Р Е Д Е Л Е Н И Е", align="center", bold=True, size=14, after=0)
    w.para("о завершении конкурсного производства и ликвидации должника", align="center", after=10)
    w.para("{issued_on}\tдело № {@case}\tгород Алматы", tabs=(62, 135), after=10)
    for text in (
        "Специализированный межрайонный экономический суд города Алматы в составе председательствующего судьи "
        "{@officer}, рассмотрев в "
        "открытом судебном заседании отчёт конкурсного управляющего {@company} (БИН {@bin}),",
        "УСТАНОВИЛ: решением суда {@company} признано банкротом с возбуждением процедуры ликвидации. Имущества для "
        "удовлетворения "
        "требований кредиторов не имеется.",
        "ОПРЕДЕЛИЛ: отчёт конкурсного управляющего и ликвидационный баланс утвердить. Завершить конкурсное "
        "производство. "
        "{@company} ликвидировать, исключить из реестра юридических лиц. Определение может быть обжаловано в "
        "течение 15 дней.",
    ):
        w.para(text, align="justify", indent=12.5, line=1.2, after=6)
    w.para("{@stamp}\tСудья {@signature} {@officer}", tabs=(70,), before=16)


@unseen(
    "employer_termination",
    "trader-struck-off",
    ("kk",),
    since=2009,
    sizes=(11, 12),
    fonts=("Tinos", "Noto Sans", "PT Sans"),
    dates=("words", "dots"),
    stamp="МЕМЛЕКЕТТІК КІРІСТЕР БАСҚАРМАСЫ * АЛМАТЫ * ",
    optional=(*_TRADER, "issued_by"),
)
def trader_struck_off(w: WordPaper) -> None:
    """The tax office's Kazakh certificate that a sole trader has stopped."""
    w.para(
        "Алматы қаласы бойынша Мемлекеттік кірістер департаментінің Алмалы ауданы бойынша басқармасы",
        align="center",
        bold=True,
        after=0,
    )
    w.rule(after=10)
    w.para("№ {document_number}\t{issued_on}", tabs=(115,), after=12)
    w.para("АНЫҚТАМА", align="center", bold=True, size=14, after=8)
    w.para(
        "Дара кәсіпкер {@trader} (куәлік № {@registration}) кәсіпкерлік қызметін {@ended} тоқтатқаны және дара "
        "кәсіпкер ретінде "
        "тіркеу есебінен шығарылғаны туралы берілді.",
        align="justify",
        indent=10,
        line=1.25,
    )
    w.para("Анықтама талап етілген жеріне ұсыну үшін берілді.", align="justify", indent=10, line=1.25, after=22)
    w.para("{@stamp}\tБасшының орынбасары\t{@signature} {@officer}", tabs=(24, 78))


@unseen(
    "employer_termination",
    "archive-letter",
    ("ru",),
    sizes=(12,),
    fonts=("Tinos", "Noto Serif", "Arimo"),
    dates=("dots", "tail"),
    stamp="ГОСУДАРСТВЕННЫЙ АРХИВ * АЛМАТЫ * ",
    optional=(*_TRADER, "birth_date", "issued_by"),
)
def archive_letter(w: WordPaper) -> None:
    """An archive's certificate: the worker, and that the employer was liquidated without a successor."""
    w.para("КГУ «Государственный архив города Алматы»", align="center", bold=True, after=0)
    w.rule(after=8)
    w.para("АРХИВНАЯ СПРАВКА № {document_number}\tот {issued_on}", tabs=(110,), bold=True, after=10)
    w.para(
        "По документам архивного фонда {@company} за время деятельности организации значится: {full_name}, "
        "{birth_date} года "
        "рождения, работал(а) в должности «{@job}» с {@hired}.",
        align="justify",
        indent=12.5,
        line=1.25,
    )
    w.para(
        "{@company} ликвидировано {@ended}, правопреемника не имеет. Основание: оп. 2, д. {@registration}.",
        align="justify",
        indent=12.5,
        line=1.25,
        after=20,
    )
    w.para("{@stamp}\tДиректор архива {@signature} {@officer}", tabs=(50,))
