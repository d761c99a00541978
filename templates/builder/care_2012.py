"""Care in institutions and at home, act of 30.03.2012 No 1/230 of Almaty: applications and notices (Kazakh).

The act left out the opening quotation mark of its title, a bracket and wrote «Т: А. Ә.» for Т.А.Ә.: these are mended.
"""

from __future__ import annotations

from templates.builder.order_287 import order_date
from templates.builder.parts import REASON, appendix_head, spread
from templates.builder.sheet import Cell, Sheet, caption, chosen, label, rule

INSTITUTION = (
    "«Мемлекеттік бюджет қаражаты есебінен",
    "қызмет көрсететін мемлекеттік және мемлекеттік",
    "емес медициналық-әлеуметтік мекемелерде",
    "(ұйымдарда) әлеуметтік қызмет көрсетуге",
    "арналған құжаттарды ресімдеу» мемлекеттік",
)
"""The regulation as the heads of its appendices name it, line by line; the appendix stands on the line after."""
HOME = (
    "«Жалғызілікті, жалғыз тұратын қарттарға,",
    "бөгде адамның күтіміне және жәрдеміне",
    "мұқтаж мүгедектерге және мүгедек балаларға",
    "үйде әлеуметтік қызмет көрсетуге құжаттарды",
    "ресімдеу» мемлекеттік қызмет регламентіне",
)
_FULL_LINE = 76
"""Characters of 11 points that a blank across the sheet holds."""


def draw_institution_application() -> Sheet:
    """Appendix 5: application for a place in a medical and social institution."""
    sheet = Sheet(size=11)
    appendix_head(sheet, *INSTITUTION, "қызмет регламентіне 5 қосымша", gap=8)
    _recipient(sheet)
    sheet.heading("ӨТІНІШ", before=10, after=4)
    asks = sheet.block(height=0.75)
    asks.line(Cell("", 1.0), rule("{{ full_name }}", align="center"))
    asks.line(caption("(қызмет алушының Т.А.Ә.)"), height=0.4)
    asks.line("стационарлық жағдайда арнаулы әлеуметтік қызмет көрсетуге мұқтаж", height=0.55)
    asks.line(label("болғандықтан"), rule("{{ institution }}"))
    sheet.text(
        [
            "медициналық – әлеуметтік мекемеге ",
            *chosen("stay", "permanent", "тұрақты"),
            "/",
            *chosen("stay", "temporary", "уақытша"),
            " (керегін сызу) тәулік бойы туруға қабылдауға сұраймын.",
        ],
        align="both",
        before=2,
    )
    sheet.text("Мынадай құжаттарды қоса беріп отырмын:", before=4)
    papers = sheet.block(height=0.75)
    second = "{% if pair|length > 1 %}{{ pair[1]." + "{column}" + " }}{% endif %}"
    papers.each(
        "pair in attached|batch(2)",
        Cell("{{ pair[0].no }})", 0.75),
        rule("{{ pair[0].title }}", 7.5),
        Cell("", 0.25),
        Cell(second.replace("{column}", "no") + "{% if pair|length > 1 %}){% endif %}", 0.75),
        rule(second.replace("{column}", "title")),
    )
    sheet.text(
        "Медициналық – әлеуметтік мекемеге қабылдаудың, онда ұстаудың, одан ауыстырудың және шығудың шарттарымен "
        "және ішкі тәртіп ережелерімен таныстым.",
        align="both",
        first=1.0,
        before=6,
        after=4,
    )
    sheet.unbroken = True
    end = sheet.block()
    end.line(*order_date("application_date"), Cell("", 0.5), rule("{{ applicant }}"), height=0.9)
    end.line(Cell("", 7.75), caption("(Өтініш иесінің Т.А.Ә. және қолы)"), height=0.4)
    end.line(label("Құжатты қабылдаған"), rule("{{ officer_name_and_position }}"), height=0.9)
    end.line(Cell("", 4.25), caption("(Т.А.Ә., лауазымы, қолы)"), height=0.4)
    end.line(*order_date("accepted_on"), Cell(""), height=0.9)
    return sheet


def _recipient(sheet: Sheet) -> None:
    """Who is to be cared for, by the lines above the heading; «Туған күні» stands there twice, as in the act."""
    lines = sheet.block(height=0.75)
    lines.line(
        label("Жеке басын куәландыратын құжаттың №"),
        rule("{{ document_number }}{% if document_number and issued_on %}, {% endif %}{{ issued_on|date }}"),
        Cell("ж. берілді", 2.25),
    )
    lines.line(label("Тіркелген жері"), rule("{{ registered_address }}"))
    lines.line(label("Тұратын жері"), rule("{{ address }}"))
    lines.line(label("Туған күні"), rule("{{ birth_date|date }}"))
    lines.line(*birth_cells())
    lines.line(label("Жәрдемақының түрі мен мөлшері"), rule("{{ benefit }}"))
    lines.line(label("Мүгедектік санаты"), rule("{{ disability }}"))
    relatives, more_relatives = spread("relatives", 55)
    lines.line(label("Туыстары (заңды өкілдері)"), rule(relatives))
    lines.line(rule(more_relatives))
    lines.line(
        caption("(туыстық қатынасы, жасы, әлеуметтік мәртебесі, тұратын мекен-жайы, байланыс тел.)"), height=0.4
    )


def birth_cells() -> tuple[Cell, ...]:
    """Туған күні «__» ______ ____ жыл, by hand or by the field `birth_date`."""
    return (
        Cell("Туған күні «", 2.5),
        rule("{{ birth_date|day }}", 1.0, "center"),
        Cell("»", 0.5),
        rule("{{ birth_date|month }}", 3.5, "center"),
        Cell("", 0.25),
        rule("{{ birth_date|year }}", 1.75, "center"),
        Cell("жыл"),
    )


def draw_home_application() -> Sheet:
    """Appendix 5: application for care at home."""
    sheet = Sheet(size=11)
    appendix_head(sheet, *HOME, "5 қосымша", gap=8)
    lines = sheet.block(height=0.75)
    lines.line(rule("{{ provider }}", align="center"))
    lines.line(caption("(үйде қызмет көрсететін ұйымның атауы)"), height=0.4)
    lines.line(Cell("Т.А.Ә.", 1.75), rule("{{ full_name }}"))
    lines.line(
        label("Туған күні"),
        rule("{{ birth_date|year }}", 1.75, "center"),
        Cell("жылы «", 1.5),
        rule("{{ birth_date|day }}", 1.25, "center"),
        Cell("»", 0.5),
        rule("{{ birth_date|month }}"),
    )
    lines.line(label("Тұратын жері"), rule("{{ address }}"))
    lines.line(label("Телефон нөмірі (үйдің, ұялы)"), rule("{{ phone }}"))
    lines.line(label("Мүгедектік санаты (болған жағдайда)"), rule("{{ disability }}"))
    lines.line("Бірге тұратын отбасы мүшелері (Т.А.Ә., туыстығын көрсету керек)")
    for member in spread("family_members", _FULL_LINE, _FULL_LINE):
        lines.line(rule(member))
    sheet.heading("ӨТІНІШ", before=14, after=6)
    asks = sheet.block(height=0.75)
    asks.line(Cell("", 1.0), rule("{{ full_name|accusative }}", align="center"))
    asks.line(caption("(қызмет алушының Т.А.Ә. көрсету керек)"), height=0.4)
    sheet.text("үйде арнаулы әлеуметтік қызмет көрсету үшін есепке алуыңызды сұраймын.", before=2)
    sheet.text("Үйде арнаулы әлеуметтік қызмет көрсету тәртібімен және шарттарымен таныстым.", first=1.0, before=2)
    sheet.text("Мынадай құжаттарды қоса беріп отырмын:", first=1.0, before=2)
    papers = sheet.block(height=0.75)
    papers.each("paper in attached", rule("{{ paper.title }}"))
    sheet.gap(8)
    _home_end(sheet)
    return sheet


def _home_end(sheet: Sheet) -> None:
    sheet.unbroken = True
    end = sheet.block()
    end.line(Cell("Т.А.Ә. және қолы", 3.5), rule("{{ applicant }}"), height=0.9)
    end.line(Cell("күні", 1.0), *order_date("application_date"), Cell(""), height=0.9)
    end.line("", height=0.4)
    end.line(rule("{{ officer_name_and_position }}"), Cell("өтінішті қабылдады", 4.0), height=0.9)
    end.line(caption("(Т.А.Ә. және лауазымын көрсету)"), Cell("", 4.0), height=0.4)
    end.line(Cell("Қолы", 1.25), rule(), Cell("күні", 1.0), *order_date("accepted_on"), height=0.9)


_CONSIDERED = {
    "institution": "Сіздің медициналық-әлеуметтік мекемеде әлеуметтік қызмет көрсетуге құжаттарды ресімдеу",
    "home": "Сіздің үйде әлеуметтік қызмет көрсетуге құжаттарды ресімдеу",
}


_REFUSED = "құжаттарды ресімдеуден мынадай негіздер бойынша бас тартылды:"
"""What is put into the first blank of a refusal, whose form has no word of it."""


def draw_institution_notice(*, refused: bool) -> Sheet:
    """Appendix 7: one form serves the notice and, `refused`, the refusal with its grounds."""
    return _notice((*INSTITUTION, "қызмет регламентіне 7 қосымша"), _CONSIDERED["institution"], refused=refused)


def draw_home_notice(*, refused: bool) -> Sheet:
    """Appendix 7: one form serves the notice and, `refused`, the refusal with its grounds."""
    return _notice((*HOME, "7 қосымша"), _CONSIDERED["home"], refused=refused)


def _notice(head: tuple[str, ...], considered: str, *, refused: bool) -> Sheet:
    sheet = Sheet(size=12)
    appendix_head(sheet, *head, gap=16)
    to = sheet.block(indent=8.0)
    to.line(Cell("Кімге", 1.5), rule("{{ applicant }}"), height=0.8)
    address, more_address = spread("address", 26)
    to.line(Cell("Мекен-жайы", 2.75), rule(address), height=0.8)
    to.when("address|other_lines(26)", rule(more_address), height=0.8)
    sheet.heading("Хабарлама", before=36, after=12)
    sheet.text(f"{considered} жөніндегі өтінішіңізді қарап, келесіні хабарлаймыз:", align="both", first=1.0)
    says = sheet.block()
    if refused:
        says.line(rule("{% if grounds[0].text %}" + _REFUSED + "{% endif %}"), height=0.75)
        says.each("ground in grounds", rule(REASON), height=0.75)
    else:
        for said in spread("decision", 70, 70, 70, 70):
            says.line(rule(said), height=0.75)
    sheet.gap(30)
    end = sheet.block()
    end.line(Cell("Басшының қолы", 3.5), rule(width=5.0), Cell("", 0.5), Cell("{{ head_name }}"), height=0.8)
    return sheet
