"""Victims of the Semey nuclear tests, act of 30.03.2012 No 1/230 of Almaty: application and notices (Kazakh)."""

from __future__ import annotations

from templates.builder.parts import REASON, appendix_head, cut_line, date_cells, digit_boxes, spread
from templates.builder.sheet import Cell, Sheet, caption, label, rule

_REGULATION = (
    "«Семей ядролық сынақ полигонындағы",
    "ядролық сынақтардың салдарынан зардап",
    "шеккен азаматтарды тіркеу және есепке алу»",
    "мемлекеттік қызметінің регламентіне",
)
_ATTACHED = "{{ (attached|selectattr('title')|list|length or '')|string }}"
"""How many papers are attached; nothing on a blank form, whose lines are empty."""


def draw_application() -> Sheet:
    """Appendix 4: application for the compensation, with the part that is cut off.

    The blank before «мекен-жайы бойынша тұратын» takes the address, those after it the name, as Kazakh orders them.
    """
    sheet = Sheet(size=11)
    appendix_head(sheet, *_REGULATION, "4 қосымша", gap=6)
    _applicant(sheet)
    sheet.heading("Өтініш", before=12, after=6)
    sheet.text(
        "Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шегуші ретінде біржолғы мемлекеттік "
        "ақшалай өтемақы (бұдан әрі - өтемақы) тағайындауды сұраймын.",
        align="both",
        first=1.0,
    )
    lived = sheet.block()
    lived.line(
        rule("{{ lived_from }}", 2.5, "center"),
        Cell("жылдан", 1.75),
        rule("{{ lived_to }}", 2.5, "center"),
        Cell("жылды қоса алғанда", 4.0),
        rule("{{ zone }}"),
        height=0.7,
    )
    lived.line(
        Cell("радиациялық әсер аймағының", 5.75), rule("{{ area }}"), Cell("аумағында тұрдым.", 3.5), height=0.7
    )
    sheet.text(
        "Өтінішке жоғарыда көрсетілген аумақтарда тұру фактісін растайтын мынадай құжаттарды қоса беріп отырмын:",
        align="both",
        before=4,
    )
    papers = sheet.block()
    papers.each("paper in attached", rule("{{ paper.title }}"))
    sheet.text("Ұсынылған құжаттар үшін толық жауапты боламын.", before=4)
    sheet.text(
        "1993 жылдан бастап қазіргі уақытқа дейінгі кезеңде өтемақы алған жоқпын (алған жағдайда алынған өтемақының "
        "сомасы көрсетіледі)",
        align="both",
    )
    end = sheet.block()
    for received in spread("received_compensation", 75):
        end.line(rule(received))
    end.line(
        Cell("Күні", 1.25),
        rule("{{ application_date|date }}", 5.0),
        Cell("", 0.5),
        Cell("Қолы", 1.25),
        rule(),
        height=0.9,
    )
    cut_line(sheet, "(кесу сызығы)", before=6)
    _talon(sheet)
    return sheet


def _applicant(sheet: Sheet) -> None:
    person = sheet.block(indent=8.0)
    person.line("Өтемақы тағайындау жөніндегі", height=0.5)
    person.line("уәкілетті органның басшысына", height=0.5)
    person.line(rule("{{ address }}"))
    person.line("мекен-жайы бойынша тұратын", height=0.5)
    name, more_name = spread("applicant", 36)
    person.line(rule(name))
    person.line(rule(more_name), Cell(",", 0.25))
    person.line(label("жеке басын куәландыратын құжат"), rule("{{ document_number }}"))
    person.line(Cell("СТН", 1.25), *digit_boxes("rnn", 12), Cell(","), height=0.7)
    person.line(label("жеке шоты №"), rule("{{ account_number }}"), Cell(",", 0.25))
    person.line(label("банктің атауы"), rule("{{ bank }}"))


def _talon(sheet: Sheet) -> None:
    """What the applicant takes away."""
    talon = sheet.block()
    talon.line(
        Cell("Азамат", 1.5), rule("{{ applicant|genitive }}"), Cell("өтініші қоса берілген құжаттарымен", 6.75),
        height=0.7,
    )  # fmt: skip
    talon.line(
        rule(_ATTACHED, 2.0, "center"),
        Cell("данада қабылданды", 4.0),
        *date_cells("accepted_on", "kk", quotes='""', year="жылы"),
        height=0.7,
    )
    talon.line("Мемлекеттік қызметті көрсету немесе көрсетуден бас тарту уақыты", height=0.7)
    talon.line(*date_cells("result_date", "kk", quotes='""', year="жылы"), Cell(""), height=0.7)
    talon.line(
        Cell("Қолы", 1.25), rule(width=4.0), Cell("", 0.5), rule("{{ officer_position_and_name }}"), height=0.8
    )
    talon.line(Cell("", 5.75), caption("(құжаттарды қабылдаған адамның лауазымы, Т.А.Ә.)"), height=0.4)


def draw_notice() -> Sheet:
    """Appendix 7, upper half: the commission has registered the person."""
    sheet = _notice_head()
    sheet.text(
        "{{ district|line(17) }} аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі арнайы комиссияның "
        "Сізді Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шеккен азамат ретінде "
        "тіркегені және есепке алғаны жөнінде шешім қабылдағаны туралы хабарлайды.",
        align="both",
        first=1.0,
    )
    sheet.text(
        "Сіздің құжаттарыңыз Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шеккен азамат "
        "ретінде біржолғы мемлекеттік ақшалай өтемақы тағайындау үшін өтемақы төлеу жөніндегі уәкілетті ұйымға "
        "жіберілді.",
        align="both",
        first=1.0,
        after=24,
    )
    _notice_end(sheet)
    return sheet


def draw_refusal() -> Sheet:
    """Appendix 7, lower half: the commission refuses to register the person, with the reasons."""
    sheet = _notice_head()
    sheet.text(
        "{{ district|line(17) }} аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі, арнайы комиссияның "
        "Сізді Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шеккен азамат ретінде "
        "тіркеуден және есепке алудан келесі себептер бойынша бас тартқаны жөнінде шешім қабылдағаны туралы "
        "хабарлайды",
        align="both",
        first=1.0,
        after=6,
    )
    grounds = sheet.block()
    grounds.each("ground in grounds", rule(REASON), height=0.75)
    sheet.gap(24)
    _notice_end(sheet)
    return sheet


def _notice_head() -> Sheet:
    """To whom: the name, and the address above and under its caption, as the act rules three lines."""
    sheet = Sheet(size=12)
    appendix_head(sheet, *_REGULATION, "7 қосымша", gap=10)
    to = sheet.block(indent=8.0)
    address, more_address = spread("address", 38)
    to.line(rule("{{ applicant }}", align="center"), height=0.8)
    to.line(caption("Т.А.Ә."), height=0.4)
    to.line(rule(address, align="center"), height=0.8)
    to.line(caption("мекен-жайы"), height=0.4)
    to.line(rule(more_address, align="center"), height=0.8)
    sheet.heading("ХАБАРЛАМА", before=36, after=12)
    return sheet


def _notice_end(sheet: Sheet) -> None:
    end = sheet.block()
    end.line(Cell("Бөлім басшысы", 3.5), rule(width=4.0), Cell("", 0.5), rule("{{ head_name }}"), height=0.8)
    end.line(Cell("", 8.0), caption("Т.А.Ә."), height=0.4)
    end.line("", height=0.6)
    end.line(Cell("Орын.", 1.5), rule("{{ executor }}", 6.0), Cell(","))
    end.line(Cell("тел.", 1.5), rule("{{ executor_phone or office_phones }}", 6.0), Cell(""))
