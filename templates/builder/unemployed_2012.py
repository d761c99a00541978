"""Registration of the unemployed, act of 30.03.2012 No 1/230 of Almaty: refusal and talon, word for word (Kazakh)."""

from __future__ import annotations

from templates.builder.parts import appendix_head, spread
from templates.builder.sheet import Block, Cell, Sheet, caption, rule

_REGULATION = (
    "«Жұмыссыз азаматтарды тіркеу",
    "және есепке қою» мемлекеттік қызметінің",
)
_REASON = (
    "{% if ground.text %}«{{ ground.text }}»{% if ground.clause %} ({{ ground.clause }}){% endif %} деген негізге"
    "{% if not loop.last %},{% endif %}{% endif %}"
)
"""A ground as the sentence around the blank needs it: in quotes, for it is a clause of the act, and in the dative."""


def draw_refusal() -> Sheet:
    """Appendix 4: registration is refused, with the reason."""
    sheet = Sheet(size=12)
    appendix_head(sheet, *_REGULATION, "регламентіне 4 қосымша", gap=10)
    to = sheet.block(indent=8.0)
    to.line(rule("{{ applicant }}", align="center"), height=0.8)
    to.line(caption("(кімге арналған)"), height=0.4)
    sheet.gap(36)
    body = sheet.block()
    body.line(Cell("        Сізді", 2.25), height=0.6)
    body.each("ground in grounds", rule(_REASON), height=0.75)
    body.line(caption("(бас тарту себебін көрсету)"), height=0.45)
    sheet.text(
        "байланысты жұмыссыз ретінде тіркеуден және есепке алудан бас тартылатынын хабарлаймыз.",
        align="both",
        after=30,
    )
    end = sheet.block()
    end.line("Жұмыспен қамту және әлеуметтік", height=0.5)
    end.line("бағдарламалар басқармасының", height=0.5)
    end.line(
        Cell("аудан бөлімінің басшысы", 5.25),
        rule("{{ head_name }}", 6.25),
        Cell("", 0.5),
        rule(),
        height=0.8,
    )
    end.line(Cell("", 5.25), caption("(аты-жөні)", 6.25), Cell("", 0.5), caption("(қолы)"), height=0.4)
    return sheet


def draw_notice() -> Sheet:
    """Appendix 5: the talon that says since when a person is registered; the act prints the year 2012 in its date."""
    sheet = Sheet(size=12)
    appendix_head(sheet, *_REGULATION, "регламентіне 5 қосымша", gap=10)
    to = sheet.block(indent=8.0)
    to.line(rule("{{ applicant }}", align="center"), height=0.8)
    to.line(caption("(жұмыссыздың аты-жөні)"), height=0.4)
    address, more_address = spread("address", 26)
    to.line(Cell("мекен-жайы", 2.5), rule(address), height=0.8)
    to.line(rule(more_address), height=0.8)
    sheet.gap(36)
    sheet.text(
        "Алматы қалалық Жұмыспен қамту және әлеуметтік бағдарламалар басқармасының {{ district|line(21) }} аудандық "
        "бөлімінде {{ registered_from|century }}{{ registered_from|two_digit_year|line(3) }} жылдың "
        "{{ registered_from|since|line(17) }} бастап ұсынған құжаттар және алған табыстар туралы мәліметтер "
        "негізінде Сіз жұмыссыз ретінде тіркеліп есепке алындыңыз.",
        align="both",
        first=1.0,
        after=24,
    )
    end = sheet.block()
    _signed(end, "Аудан бөлімінің басшысы", "{{ head_name }}", "", "(аты-жөні)")
    _signed(end, "Аудан бөлімінің маманы", "{{ officer }}", "", "(аты-жөні)")
    end.line("", height=0.5)
    _signed(end, "Қолға алдым", "{{ applicant }}", "(қолы)", "(жұмыссыздың аты-жөні)")
    end.line(
        Cell("«", 0.5, align="right"),
        rule("{{ received_on|day }}", 1.0, "center"),
        Cell("»", 0.5),
        rule("{{ received_on|month }}", 3.5, "center"),
        Cell("{{ (received_on or registered_from)|year or '2012' }} ж.", 2.0),
        Cell(""),
        height=0.9,
    )
    return sheet


def _signed(end: Block, who: str, name: str, under_signature: str, under_name: str) -> None:
    """Who | signature, ruled | (name, ruled), with small words under the rules."""
    end.line(
        Cell(who, 5.25), rule(width=4.0), Cell("(", 0.5, align="right"), rule(name, align="center"), Cell(")", 0.25),
        height=0.9,
    )  # fmt: skip
    end.line(
        Cell("", 5.25), caption(under_signature, 4.0), Cell("", 0.5), caption(under_name), Cell("", 0.25), height=0.4
    )
