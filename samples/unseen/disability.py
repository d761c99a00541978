"""Disability certificates and their extracts, in the wording of before 2022 and of after."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import unseen

_STAMP_RU, _STAMP_KK = "МЕДИКО-СОЦИАЛЬНАЯ ЭКСПЕРТИЗА * г. АЛМАТЫ * ", "МЕДИЦИНАЛЫҚ-ӘЛЕУМЕТТІК САРАПТАМА * АЛМАТЫ * "


def _child(w: WordPaper) -> bool:
    return w.facts["disability_group"] == "child"


@unseen(
    "disability_certificate",
    "extract-two-columns",
    ("kk", "ru"),
    names="own",
    until=2022,
    sizes=(9.5, 10),
    fonts=("Tinos", "PT Serif", "Noto Serif", "Arimo"),
    fills=("Cousine", "PT Serif", "Arimo"),
    stamp=_STAMP_KK,
)
def extract_two_columns(w: WordPaper) -> None:
    """An extract: the Kazakh half left, the Russian half right, the same values in both."""
    w.para("Нысан № 2-МӘС / Форма № 2-МСЭ", align="right", size=8, after=8)
    w.side_by_side(lambda: _extract_kk(w), lambda: _extract_ru(w), widths=(1, 1), ruled=True)


def _extract_kk(w: WordPaper) -> None:
    w.para("МҮГЕДЕКТІК ТУРАЛЫ АНЫҚТАМАДАН\nҮЗІНДІ", align="center", bold=True, after=4)
    w.para("Сериясы {document_series} № {document_number}", align="center", after=6)
    w.blank("Тегі", "{surname}", after=2)
    w.blank("Аты", "{given_name}", after=2)
    w.blank("Әкесінің аты", "{patronymic}", after=2)
    w.blank("Туған күні", "{birth_date:dots}", after=2)
    w.blank("ЖСН", "{iin}", after=2)
    w.blank("Мекенжайы", "{address}", after=2)
    w.blank("Мүгедектік тобы", "{disability_group:kk_words}", after=2)
    w.blank("Себебі", "{@cause}", after=2)
    w.blank("Куәландыру күні", "{issued_on:dots}", after=2)
    w.blank("Мерзімі", "{valid_until:dots}{@forever}", after=2)
    w.blank("Бөлім", "{issued_by}", after=8)


def _extract_ru(w: WordPaper) -> None:
    w.para("ВЫПИСКА ИЗ СПРАВКИ\nОБ ИНВАЛИДНОСТИ", align="center", bold=True, after=4)
    w.para("Серия {document_series} № {document_number}", align="center", after=6)
    w.blank("Фамилия", "{surname}", after=2)
    w.blank("Имя", "{given_name}", after=2)
    w.blank("Отчество", "{patronymic}", after=2)
    w.blank("Дата рождения", "{birth_date:dots}", after=2)
    w.blank("ИИН", "{iin}", after=2)
    w.blank("Адрес", "{address}", after=2)
    w.blank("Группа инвалидности", "{disability_group:roman}", after=2)
    w.blank("Причина", "{@cause}", after=2)
    w.blank("Дата освидетельствования", "{issued_on:dots}", after=2)
    w.blank("Срок", "{valid_until:dots}{@forever}", after=6)
    w.para("{@stamp}  Начальник отдела {@signature}", after=6)


@unseen(
    "disability_certificate",
    "certificate-running-text",
    ("ru",),
    until=2022,
    sizes=(12, 13),
    dates=("words", "quoted"),
    fonts=("Tinos", "Arimo", "PT Serif"),
    stamp=_STAMP_RU,
)
def certificate_running(w: WordPaper) -> None:
    """A certificate told in sentences on an office's letterhead."""
    w.para(
        "МИНИСТЕРСТВО ТРУДА И СОЦИАЛЬНОЙ ЗАЩИТЫ НАСЕЛЕНИЯ\nРЕСПУБЛИКИ КАЗАХСТАН",
        align="center",
        bold=True,
        size=10.5,
        after=2,
    )
    w.para("{issued_by}", align="center", italic=True)
    w.rule(thick=1.5, after=14)
    w.para("СПРАВКА ОБ ИНВАЛИДНОСТИ", align="center", bold=True, size=14, after=0)
    w.para("серия {document_series} № {document_number}", align="center", after=12)
    w.para(
        "Выдана гражданину(ке): {full_name}, {birth_date} рождения, ИИН {iin}.",
        indent=12.5,
        align="justify",
        line=1.3,
    )
    what = "категория «{disability_group:ru_words}»" if _child(w) else "{disability_group:words} группа инвалидности"
    w.para(
        f"По результатам освидетельствования (акт № {{@act}}) установлена {what}. Причина инвалидности: {{@cause}}.",
        indent=12.5,
        align="justify",
        line=1.3,
    )
    w.para("Степень утраты общей трудоспособности — {@loss} %.", indent=12.5, align="justify", line=1.3)
    if w.facts["valid_until"]:
        w.para("Инвалидность установлена на срок до {valid_until}", indent=12.5, align="justify", line=1.3)
    else:
        w.para("Инвалидность установлена {@forever}.", indent=12.5, align="justify", line=1.3)
    w.para("Дата выдачи справки: {issued_on}", indent=12.5, line=1.3, after=26)
    w.para("{@stamp}\tНачальник отдела МСЭ\t{@signature}  {@officer}", tabs=(16, 72))


@unseen(
    "disability_certificate",
    "card-small",
    ("kk",),
    until=2022,
    sizes=(9, 9.5),
    upper=(True, False),
    dates=("dots", "tail"),
    fonts=("Tinos", "PT Serif", "Noto Serif"),
    fills=("PT Mono", "Cousine", "Noto Sans"),
    stamp=_STAMP_KK,
)
def card_small(w: WordPaper) -> None:
    """A Kazakh certificate of half a sheet within a frame."""
    w.page(left=40, right=40, top=30)
    w.framed(lambda: _card_small_inside(w), style="thinThickSmallGap", thick=3)


def _card_small_inside(w: WordPaper) -> None:
    w.para(
        "Қазақстан Республикасының Еңбек және халықты әлеуметтік қорғау министрлігі",
        align="center",
        before=4,
        after=1,
    )
    w.para("{issued_by}", align="center", after=6)
    w.para("МҮГЕДЕКТІК ТУРАЛЫ АНЫҚТАМА", align="center", bold=True, size=12, after=0)
    w.para("{document_series} № {document_number}", align="center", bold=True, after=6)
    w.blank("Тегі, аты, әкесінің аты", "{full_name}", after=2)
    w.blank("Туған жылы, айы, күні", "{birth_date}", after=2)
    w.blank("Жеке сәйкестендіру нөмірі", "{iin}", after=2)
    w.blank("Мүгедектік тобы (санаты)", "{disability_group:roman}", after=2)
    w.blank("Мүгедектіктің себебі", "{@cause}", after=2)
    w.blank("Белгіленген күні", "{issued_on}", after=2)
    w.blank("Қайта куәландыру мерзімі", "{valid_until}{@forever}", after=2)
    w.blank("Негіздеме: МӘС куәландыру актісі №", "{@act}", after=10)
    w.para("{@stamp}   Бөлім басшысы {@signature} {@officer}", after=6)


@unseen(
    "disability_certificate",
    "new-wording-ru",
    ("ru",),
    since=2022,
    sizes=(10.5, 11),
    upper=(True, False),
    fonts=("Arimo", "PT Sans", "Noto Sans"),
    stamp="",
)
def new_wording(w: WordPaper) -> None:
    """The electronic extract since 2022: a person with a disability, a table of two columns."""
    w.para(
        "Данные сформированы из централизованного банка данных лиц с инвалидностью", size=8.5, italic=True, after=8
    )
    w.para("ВЫПИСКА ИЗ СПРАВКИ\nО ПОДТВЕРЖДЕНИИ ИНВАЛИДНОСТИ", align="center", bold=True, size=13, after=2)
    w.para("№ {document_number} от {issued_on}", align="center", after=8)
    w.table(
        [
            ["Сведения", "Значение"],
            ["ФИО лица с инвалидностью", "{full_name}"],
            ["ИИН", "{iin}"],
            ["Дата рождения", "{birth_date}"],
            ["Место жительства", "{address}"],
            [
                "Группа инвалидности",
                "{disability_group:digit} группа" if not _child(w) else "{disability_group:ru_new}",
            ],
            ["Причина инвалидности", "{@cause}"],
            ["Дата установления", "{issued_on}"],
            ["Срок установления", "до {valid_until}" if w.facts["valid_until"] else "{@forever}"],
            ["Подразделение МСЭ", "{issued_by}"],
        ],
        (2, 3.4),
        head=True,
        pad=2.5,
        after=12,
    )
    w.para("Документ подписан ЭЦП руководителя отдела МСЭ {@officer}", size=9)


@unseen(
    "disability_certificate",
    "new-wording-kk",
    ("kk",),
    since=2022,
    sizes=(11, 12),
    dates=("words", "tail"),
    fonts=("Tinos", "Noto Sans", "PT Serif", "DejaVu Sans Condensed"),
    stamp=_STAMP_KK,
)
def new_wording_kk(w: WordPaper) -> None:
    """The Kazakh certificate since 2022 in label lines with colons."""
    w.para("{issued_by}", align="center", bold=True, after=10)
    w.para("МҮГЕДЕКТІКТІ БЕЛГІЛЕУ ТУРАЛЫ АНЫҚТАМА", align="center", bold=True, size=13, after=2)
    w.para("№ {document_number}", align="center", after=12)
    for label, value in (
        ("Мүгедектігі бар адамның Т.А.Ә.", "{full_name}"),
        ("ЖСН", "{iin}"),
        ("Туған күні", "{birth_date}"),
        ("Мүгедектік тобы", "{disability_group:words} топ" if not _child(w) else "{disability_group:kk_new}"),
        ("Мүгедектік себебі", "{@cause}"),
        ("Мүгедектік белгіленген күн", "{issued_on}"),
        ("Мүгедектік мерзімі", "{valid_until} дейін" if w.facts["valid_until"] else "{@forever}"),
        ("МӘС актісінің нөмірі", "{@act}"),
    ):
        w.para(f"{label}: <b>{value}</b>", after=5)
    w.para("{@stamp}\tБасшы {@signature} {@officer}", tabs=(60,), before=26)
