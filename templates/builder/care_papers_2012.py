"""What goes with the applications for care, act of 30.03.2012 No 1/230: medical card, act of living conditions."""

from __future__ import annotations

from templates.builder.care_2012 import HOME, INSTITUTION, birth_cells
from templates.builder.order_287 import order_date
from templates.builder.parts import appendix_head, spread
from templates.builder.sheet import Block, Cell, Run, Sheet, caption, label, rule

_DOCTORS = (
    "хирург",
    "невропатолог",
    "психиатр",
    "окулист",
    "отоларинголог",
    "дерматовенеролог",
    "фтизиатр",
)
_BY_INDICATION = ("стоматолог", "эндокринолог", "кардиолог", "ортопед", "нарколог", "онколог", "гинеколог")
_ANALYSES = ("қанның жалпы анализі", "зәрдің жалпы анализі", "балапан ішек құрты анализі", "ішек тобының анализі")
"""As the act prints them."""
_HAND = 0.8
"""Centimetres of a line that is filled in by hand."""


def draw_medical_card() -> Sheet:
    """Appendix 6 of the regulation on institutions: what the doctors find, by hand on both sides of a leaf."""
    sheet = Sheet(size=11)
    appendix_head(sheet, *INSTITUTION, "қызмет регламентіне 6 қосымша", gap=4)
    sheet.heading("МЕДИЦИНАЛЫҚ КАРТА", size=13, before=0, after=0)
    lines = sheet.block(height=_HAND)
    lines.line(rule("{{ medical_organisation }}", align="center"))
    lines.line(caption("(медициналық ұйымның атауы)"), height=0.4)
    lines.line(Cell("Т.А.Ә.", 1.75), rule("{{ full_name }}"))
    lines.line(*birth_cells())
    lines.line(label("Үйінің мекен-жайы"), rule("{{ address }}"))
    lines.line("Қысқаша анамнез (бастан өткен аурулар жөнінде, дәрілік препараттарды, азық-түлікті көтере")
    lines.line(label("алмаушылық және тағы басқа)"), rule())
    lines.line(rule())
    lines.line(rule())
    sheet.text(
        "Медициналық тексеру: (негізгі және ілеспелі диагнозды, асқынудың орын алғандығы, бұрын болған аурулар "
        "туралы мәліметтерді көрсету қажет)",
        align="both",
        before=6,
    )
    _doctors(sheet.block(height=_HAND))
    sheet.new_page()
    _findings(sheet.block(height=_HAND))
    return sheet


def _doctors(lines: Block) -> None:
    """Two lines a doctor, as the act rules them, three for the therapist."""
    for doctor in _DOCTORS:
        lines.line(label(doctor), rule())
        lines.line(rule())
    lines.line(label("терапевт/педиатр"), rule())
    lines.line(rule())
    lines.line(rule())


def _findings(lines: Block) -> None:
    """The other side: surroundings, further doctors, analyses and the conclusion."""
    lines.line(label("эпидемиологиялық ортасы туралы қорытынды:"), rule())
    lines.line(rule())
    lines.line("Көрсеткіштер бойынша:")
    for doctor in _BY_INDICATION:
        lines.line(label(doctor), rule())
    lines.line("зертханалық зерттеулердің нәтижелері:")
    for analysis in _ANALYSES:
        lines.line(label(analysis), rule())
        lines.line(Cell("", 6.0), caption("(мерзімі, нәтижесі)"), height=0.4)
    lines.line(Cell("Қорытынды:", 2.5), rule())
    lines.line(rule())
    lines.line(caption("(стационарлық үлгідегі ұйымда болуға медициналық қарсы көрсеткіштер бар ма)"), height=0.4)
    lines.line("М.О.", height=1.2)
    lines.line(label("Медицина ұйымының басшысы:"), rule())
    lines.line(Cell("", 6.0), caption("(Т.А.Ә., қолы)"), height=0.4)
    lines.line(*order_date("signed_on"), Cell(""))


def draw_living_conditions_act() -> Sheet:
    """Appendix 6 of the regulation on care at home: what a visit to the home finds."""
    sheet = Sheet(size=11)
    appendix_head(sheet, *HOME, "6 қосымша", gap=10)
    sheet.heading("Тұрғын үй және басқа да материалдық-тұрмыстық жағдайларды зерттеу", size=13, before=4, after=0)
    number = sheet.block()
    number.line(
        Cell([Run("актісі №", bold=True, size=13)], 9.25, align="right"),
        rule("{{ act_number }}", 2.0, "center"),
        Cell(""),
    )
    sheet.gap(8)
    lines = sheet.block(height=0.75)
    for words, value in (
        ("1. Қызмет алушының Т.А.Ә.", "full_name"),
        ("2. Туған жылы", "birth_date|year"),
        ("3. Тұрғылықты мекен-жайы", "address"),
        ("4. Телефон нөмірі", "phone"),
        ("5. Жәрдемақының (зейнетақының) түрі және мөлшері", "benefit"),
        ("6. Отбасылық жағдайы", "family_status"),
        ("7. Соңғы жұмыс орны", "last_work"),
    ):
        lines.line(label(words), rule(f"{{{{ {value} }}}}"))
    lines.line("8. Балалары және жақын туыстары туралы мәлімет (Т.А.Ә., тұратын жері,")
    relatives = spread("relatives", 45, 76, 76)
    lines.line(label("жұмыс орны, байланыс телефондары)"), rule(relatives[0]))
    for relative in relatives[1:]:
        lines.line(rule(relative))
    lines.line(label("9. Тұрмыс жағдайы"), rule("{{ dwelling }}"))
    lines.line(caption("(жақсы жабдықталған / жабдықталмаған тұрғын үй)"), height=0.4)
    for value, words in (
        ("house", "(пәтер, жеке үй, жатақханадағы бөлме және басқа)"),
        (
            "equipment",
            "(нешінші қабат екенін, бөлме санын, сантораптардың болуын, орталықтан жылытыла ма екендігін, лифтінің "
            "болуын және басқаны көрсету)",
        ),
        ("circumstances", "(басқа да жағдайлар)"),
    ):
        lines.line(rule(f"{{{{ {value} }}}}"))
        lines.line(caption(words), height=0.4)
    lines.line(label("10. Аулалық учаскенің болуы"), rule("{{ yard }}"))
    lines.line("", height=0.4)
    lines.line(
        label("Актіні жазған адам"), rule(width=3.5), Cell("", 0.25), rule("{{ officer_name_and_position }}"),
        height=0.9,
    )  # fmt: skip
    lines.line(Cell("", 4.25), caption("(қолы)", 3.5), Cell("", 0.25), caption("(Т.А.Ә., лауазымы)"), height=0.4)
    lines.line(Cell("Күні", 1.0), *order_date("act_date"), Cell(""), height=0.9)
    sheet.text("Ескертпе: Қарттар мен мүгедектер үшін толтырылады.", before=10)
    return sheet
