"""Books that acts name and do not print: journal of incoming correspondence, register of packages from the centre."""

from __future__ import annotations

from collections.abc import Sequence

from templates.builder.parts import Tongue
from templates.builder.sheet import NARROWEST, Block, Cell, Run, Sheet, caption, rule

_ROW = 0.9
"""Centimetres of a line to be written on by hand."""

Column = tuple[str, str, float]
"""Heading, name of the row's value, width in centimetres; 0: what is left."""

_JOURNAL: dict[Tongue, tuple[Column, ...]] = {
    "ru": (
        ("№", "no", 1.0),
        ("Дата поступления", "received_on", 2.5),
        ("Рег. №", "number", 2.75),
        ("От кого поступило, адрес, телефон", "sender", 6.0),
        ("Краткое содержание", "subject", 0.0),
        ("Листов", "sheets_count", 1.5),
        ("Кому передано, дата", "passed_to", 3.25),
        ("Расписка в получении", "signature", 2.5),
        ("Отметка об исполнении", "done", 2.75),
    ),
    "kk": (
        ("№", "no", 1.0),
        ("Түскен күні", "received_on", 2.5),
        ("Тіркеу №", "number", 2.75),
        ("Кімнен түсті, мекенжайы, телефоны", "sender", 6.0),
        ("Қысқаша мазмұны", "subject", 0.0),
        ("Парақ саны", "sheets_count", 1.5),
        ("Кімге берілді, күні", "passed_to", 3.25),
        ("Алғаны туралы қолы", "signature", 2.5),
        ("Орындалғаны туралы белгі", "done", 2.75),
    ),
}

_REGISTER: dict[Tongue, tuple[Column, ...]] = {
    "ru": (
        ("№", "no", 1.0),
        ("№ расписки (запроса)", "number", 3.0),
        ("Дата приема", "received_on", 2.5),
        ("Фамилия, имя, отчество заявителя", "applicant", 6.0),
        ("Государственная услуга", "service", 0.0),
        ("Документов", "papers_count", 2.25),
        ("Листов", "sheets_count", 1.5),
        ("Примечание", "note", 3.0),
    ),
    "kk": (
        ("№", "no", 1.0),
        ("Қолхат (сұрау) №", "number", 3.0),
        ("Қабылданған күні", "received_on", 2.5),
        ("Өтініш берушінің тегі, аты, әкесінің аты", "applicant", 6.0),
        ("Мемлекеттік қызмет", "service", 0.0),
        ("Құжат саны", "papers_count", 2.25),
        ("Парақ саны", "sheets_count", 1.5),
        ("Ескертпе", "note", 3.0),
    ),
}

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "journal": "Журнал входящей корреспонденции",
        "begun": "Начат",
        "ended": "Окончен",
        "register": "Реестр № {{ register_number|line(10) }} "
        "{{ register_date|dated|blank(от «____» ______________ 20___\u00a0г.) }}",
        "about": "документов, переданных из Центра обслуживания населения в районный отдел",
        "centre": "Центр",
        "department": "Районный отдел",
        "total": "Всего пакетов документов:",
        "gave": "Сдал(а) (инспектор накопительного отдела)",
        "took": "Принял(а) (специалист районного отдела)",
        "under": "(фамилия, инициалы, дата, время)",
        "signature": "(подпись)",
        "basis": "Основание:",
    },
    "kk": {
        "journal": "Кіріс корреспонденциясы журналы",
        "begun": "Басталды",
        "ended": "Аяқталды",
        "register": "{{ register_date|dated|blank(20___\u00a0жылғы «____» ______________) }} "
        "№ {{ register_number|line(10) }} реестр",
        "about": "халыққа қызмет көрсету орталығынан аудандық бөлімге берілген құжаттар",
        "centre": "Орталық",
        "department": "Аудандық бөлім",
        "total": "Құжат топтамаларының жалпы саны:",
        "gave": "Тапсырды (жинақтау бөлімінің инспекторы)",
        "took": "Қабылдады (аудандық бөлімнің маманы)",
        "under": "(тегі, аты-жөні, күні, уақыты)",
        "signature": "(қолы)",
        "basis": "Негіздеме:",
    },
}


def draw_incoming_journal(tongue: Tongue) -> Sheet:
    """The journal in which a department enters what comes in."""
    words = _WORDS[tongue]
    sheet = _sheet()
    office = sheet.block()
    office.line(rule([Run("{{ office }}", bold=True)], align="center"), height=0.8)
    sheet.heading(words["journal"], before=8, after=4)
    days = sheet.block(indent=15.0)
    days.line(Cell(words["begun"], 2.0), rule("{{ begun_on|quoted_date }}", 4.0), Cell(words["ended"], 2.25), rule())
    sheet.gap(8)
    _table(sheet, _JOURNAL[tongue])
    _basis(sheet, words)
    return sheet


def draw_package_register(tongue: Tongue) -> Sheet:
    """The register with which the centre's accumulation section hands its packages to the department."""
    words = _WORDS[tongue]
    sheet = _sheet()
    sheet.heading(words["register"], before=0, after=0)
    sheet.text(words["about"], align="center", after=6)
    places = sheet.block(height=0.8)
    places.line(
        Cell(words["centre"], 2.25),
        rule("{{ centre }}"),
        Cell("", 0.5),
        Cell(words["department"], 3.25),
        rule("{{ office }}"),
    )
    sheet.gap(8)
    _table(sheet, _REGISTER[tongue])
    sheet.gap(6)
    sheet.unbroken = True
    end = sheet.block(height=0.8)
    end.line(Cell([Run(words["total"], bold=True)], 7.0), rule("{{ packages|count_in_words }}", 7.0), Cell(""))
    for who, name in (("gave", "officer"), ("took", "receiver")):
        end.line(Cell(words[who], 8.5), rule(width=5.0), Cell("", 0.5), rule(f"{{{{ {name}|initials }}}}"))
        end.line(Cell("", 8.5), caption(words["signature"], 5.0), Cell("", 0.5), caption(words["under"]), height=0.4)
    _basis(sheet, words)
    return sheet


def _sheet() -> Sheet:
    return Sheet(size=11, left=NARROWEST[0], right=NARROWEST[1], edge=1.25, across=True)


def _table(sheet: Sheet, columns: Sequence[Column]) -> None:
    """Headings on every page, and a line for each entry."""
    table: Block = sheet.block()
    table.line(
        *(Cell([Run(head, bold=True, size=9)], width, boxed=True, align="center") for head, _, width in columns),
        repeat=True,
    )
    table.each(
        "entry in entries",
        *(Cell(f"{{{{ entry.{name} }}}}", width, boxed=True, size=9.5) for _, name, width in columns),
        height=_ROW,
    )


def _basis(sheet: Sheet, words: dict[str, str]) -> None:
    basis = "{% if basis %}" + words["basis"] + " {{ basis }}.{% endif %}"
    sheet.text([Run(basis, italic=True, size=8.5)], before=6)
