"""Almaty oblast, act of 05.11.2012 No 349 (Kazakh), word for word: receipts, notices, referral, certificate.

Where several regulations print one text, it is drawn once; the heading and the words that differ hang on the service.
"""

from __future__ import annotations

from collections.abc import Mapping

from templates.builder.parts import cut_line, duplicate_mark
from templates.builder.sheet import Cell, Run, Sheet, caption, label, rule

_RULES = {
    "sanatorium": '"Мүгедектерді санаторлық-курорттық жолдамалармен қамтамасыз ету үшін құжаттарды рәсімдеу" '
    "мемлекеттік қызметінің регламентіне",
    "assistant-and-sign-language": '"Қозғалуы қиындық туғызатын бірінші топ мүгедектеріне жеке көмекшілердің және '
    'есту қабілеті нашар мүгедектерге ымдау тілі мамандарының қызметтерін ұсыну үшін құжаттарын рәсімдеу" '
    "мемлекеттік қызметінің регламентіне",
    "wheelchair": '"Мүгедектердің қоларбалар алуға құжаттарын рәсімдеу" мемлекеттік қызметінің регламентіне',
    "employment-referral": '"Жұмыспен қамтуға жәрдемдесудің белсенді формаларына қатысу үшін азаматтарға анықтама '
    'беру" мемлекеттік қызметінің регламентіне',
    "local-social-assistance": '"Жергілікті өкілді органдардың шешімдері бойынша мұқтаж азаматтардың жекелеген '
    'санаттарына әлеуметтік көмек тағайындау және төлеу" мемлекеттік қызмет көрсету регламентіне',
    "targeted-assistance-certificate": '"Атаулы әлеуметтік көмек алушыларға өтініш берушінің (отбасының) тиесілігін '
    'растайтын анықтама беру" мемлекеттік қызмет көрсету регламентіне',
    "child-allowance": '"18 жасқа дейінгі балалы отбасыларға мемлекеттік жәрдемақылар тағайындау" мемлекеттік қызмет '
    "көрсету регламентіне",
}
"""How each regulation is named over its appendices, by service family."""

_LINE = 0.8
"""Centimetres."""


def draw_receipt() -> Sheet:
    """Appendix 2 of the regulations on vouchers, assistants and wheelchairs: the consumer's receipt."""
    sheet = _receipt_sheet({"sanatorium": 2, "assistant-and-sign-language": 2, "wheelchair": 2})
    sheet.heading("Тұтынушыға берілетін түбіртек", before=14, after=10)
    lines = sheet.block()
    lines.line(Cell("Құрметті", 2.25), rule("{{ applicant }}"), Cell("(тұтынушының аты-жөні),", 5.0), height=_LINE)
    lines.line(
        Cell("Сіздің құжаттарыңыз", 4.5),
        *_accepted("жылдың"),
        Cell("қабылданды,"),
        height=_LINE,
    )
    lines.line(Cell("құжаттардың тіркеу нөмірі", 5.5), rule("{{ number }}", 5.0), Cell(""), height=_LINE)
    lines.line(
        Cell("Құжаттарды қабылдаған тұлғаның аты-жөні", 9.0), rule("{{ officer_name_and_position }}"), height=1.2
    )
    return sheet


def draw_talon() -> Sheet:
    """Appendix 2 of the regulation on local assistance and 5 of that on allowances: the consumer's talon."""
    sheet = _receipt_sheet({"local-social-assistance": 2, "child-allowance": 5})
    sheet.heading("Тұтынушыға қызмет көрсету талоны", before=14, after=10)
    lines = sheet.block()
    lines.line(Cell("Құрметті", 2.25), rule("{{ applicant }}"), height=_LINE)
    lines.line("(қызмет көрсетілетін тұтынушының аты-жөні),", height=0.6)
    lines.line(*_accepted("жылдың"), Cell("Сіздің құжаттарыңыз қабылданып,"), height=_LINE)
    lines.line(Cell("құжаттардың нөмірі", 4.25), rule("{{ number }}", 4.0), Cell("болып тіркелді."), height=_LINE)
    lines.line(Cell("Қабылдаған адамның аты-жөні", 6.5), rule("{{ officer_name_and_position }}"), height=1.2)
    return sheet


def draw_centre_receipt() -> Sheet:
    """Appendix 6 of the regulation on allowances: the service centre's receipt."""
    sheet = _receipt_sheet({"child-allowance": 6})
    sheet.heading("Қолхат", before=14, after=10)
    lines = sheet.block()
    lines.line(
        label("Қабылдаған құжаттың нөмірі мен мерзімі", size=12),
        rule("{{ number }}{% if number and registration_date %}, {% endif %}{{ registration_date|date }}"),
        height=_LINE,
    )
    lines.line("Көрсетілетін мемлекеттік қызметтің түрі", height=_LINE)
    lines.line(rule("{{ service }}"), height=_LINE)
    lines.line("Құжаттағы қосымшалардың атауы және саны", height=_LINE)
    lines.each(
        "paper in papers",
        Cell("", 0.5),
        rule("{{ paper.title }}"),
        Cell("", 0.25),
        rule("{{ paper.sheets }}", 2.0, "center"),
    )
    lines.line("Құжатты қайтарып беретін орны және уақыты", height=_LINE)
    lines.line(rule("{{ office }}{% if office and result_date %}, {% endif %}{{ result_date|date }}"), height=_LINE)
    lines.line("Құжатты рәсімдеуге өтініш қабылдаған ХҚКО-ның инспекторының аты-жөні", height=_LINE)
    lines.line(rule("{{ officer_name_and_position }}"), height=_LINE)
    return sheet


def draw_notice() -> Sheet:
    """Appendix 3 of the regulations on vouchers, assistants and wheelchairs: the documents are drawn up."""
    sheet = Sheet(size=12)
    _head(sheet, {"sanatorium": 3, "assistant-and-sign-language": 3, "wheelchair": 3})
    sheet.gap(14)
    _addressee(sheet, "тұрғылықты мекенжайы")
    sheet.gap(20)
    lines = sheet.block()
    lines.line(
        Cell('"', 0.25),
        rule("{{ district }}", 5.0, "center"),
        Cell("ауданының (қаласының) жұмыспен қамту және"),
        height=_LINE,
    )
    lines.line(
        'әлеуметтік бағдарламалар бөлімі" ММ-сі Сізді әлеуметтік көмек алуға құжаттарыңыздың рәсімделгендігін '
        "хабарлайды.",
        height=0.6,
    )
    sheet.gap(30)
    end = sheet.block()
    end.line(Cell("Бастық", 3.0), rule("", 5.0), Cell("", 0.5), _head_name("АТЖ"), height=_LINE)
    end.line(Cell("", 3.0), caption("(қолы)", 5.0), Cell(""), height=0.4)
    return sheet


def draw_award_notice() -> Sheet:
    """Appendix 3 of the regulation on local assistance and 4 of that on allowances: what was asked for is granted."""
    sheet = Sheet(size=12)
    _head(sheet, {"local-social-assistance": 3, "child-allowance": 4})
    sheet.text("Мекеме хаттарының бланкі", align="center", before=16, after=16)
    _addressee(sheet, "мекен жайы")
    sheet.gap(20)
    lines = sheet.block()
    lines.line(
        rule("{{ district }}", 5.0, "center"),
        Cell('(қала) ауданының "Жұмыспен қамту және әлеуметтік'),
        height=_LINE,
    )
    allowance = '{% if family == "child-allowance" %}'
    lines.line(
        'бағдарламалар бөлімі" ММ Сізге '
        + allowance
        + "18 жасқа дейінгі балалы отбасыларға мемлекеттік жәрдемақылар тағайындалғандығы{% else %}әлеуметтік "
        "көмектің тағайындалғандығы{% endif %} туралы хабарлайды.",
        height=0.6,
    )
    sheet.gap(30)
    end = sheet.block()
    end.line(Cell("Бастық", 3.0), rule("", 5.0), Cell("", 0.5), _head_name("аты-жөні"), height=_LINE)
    end.line(Cell("", 3.0), caption("қолы", 5.0), Cell(""), height=0.4)
    sheet.text(
        "Орын. {% if executor %}{{ executor }}{% else %}аты – жөні{% endif %}, "
        "{% if executor_phone or office_phones %}{{ executor_phone or office_phones }}{% else %}телефон "
        "нөмірі{% endif %}",
        before=40,
        size=10,
    )
    return sheet


def draw_referral() -> Sheet:
    """Appendix 2 of the regulation on referral to employment measures, with the part that the employer sends back."""
    sheet = Sheet(size=12)
    _head(sheet, {"employment-referral": 2})
    sheet.gap(14)
    top = sheet.block()
    top.line(
        Cell("", 4.0),
        Cell("№", 0.75),
        rule("{{ referral_number }}", 3.0, "center"),
        Cell([Run("Жолдама", bold=True)]),
        height=_LINE,
    )
    top.line(rule("{{ full_name }}", align="center"), height=1.0)
    top.line(caption("(өтініш берушінің аты-жөні)"), height=0.4)
    top.line(
        rule("{{ term }}", 5.0, "center"),
        Cell("мерзімге", 2.25),
        rule("{{ employer }}", align="center"),
        height=_LINE,
    )
    top.line(Cell("", 7.25), caption("(мекеменің атауы)"), height=0.4)
    top.line(rule("{{ measure }}", align="center"), Cell("жіберіледі", 2.5), height=_LINE)
    top.line(caption("(жұмыспен қамтуға жәрдемдесудің белсенді формасының аты)"), height=0.4)
    top.line(Cell("Бөлім бастығы", 3.5), rule("", 5.0), Cell("", 0.5), _head_name("АТЖ"), height=1.1)
    top.line(Cell("Берілген күні", 3.5), rule("{{ referral_date|date }}", 5.0), Cell(""), height=_LINE)
    top.line(Cell("МО"), height=1.0)
    sheet.text("Кесу сызығы", align="center", size=9, before=16)
    cut_line(sheet, "", before=0)
    _returned(sheet)
    return sheet


def _returned(sheet: Sheet) -> None:
    sheet.text("Уәкілетті органға қайтарылады", align="right", before=6)
    lines = sheet.block()
    lines.line(
        Cell("", 2.5),
        Cell([Run("Жолдама берілгені туралы хабарлама №", bold=True)], 8.75),
        rule("{{ referral_number }}", 3.0, "center"),
        Cell(""),
        height=1.2,
    )
    lines.line(rule("{{ full_name }}", align="center"), height=1.0)
    lines.line(caption("(өтініш берушінің аты-жөні)"), height=0.4)
    lines.line(rule("{{ employer }}", align="center"), height=_LINE)
    lines.line(caption("(мекеменің атауы)"), height=0.4)
    lines.line(
        Cell("{{ started_on|year or '201__' }} жылдың", 3.25),
        rule(_day_and_month("started_on"), 3.25, "center"),
        Cell("", 0.25),
        rule("{{ measure }}", align="center"),
        height=_LINE,
    )
    lines.line(Cell("", 6.75), caption("(жұмыспен қамтуға жәрдемдесудің белсенді формасының аты)"), height=0.4)
    lines.line("кіріскенін хабарлайды.", height=_LINE)
    lines.line(
        Cell("({{ order_date|year or '201__' }} жылғы", 3.0),
        rule(_day_and_month("order_date"), 4.0, "center"),
        Cell("", 0.25),
        rule("{{ order_number }}", 3.0, "center"),
        Cell("№ бұйрық)"),
        height=_LINE,
    )
    lines.line(Cell("Мекеме басшысы", 4.25), rule("", 6.0), Cell(""), height=1.1)
    lines.line(Cell("", 4.25), caption("қолы", 6.0), Cell(""), height=0.4)
    lines.line(Cell("М.О."), height=_LINE)


def draw_certificate() -> Sheet:
    """Appendix 3 of the regulation on the certificate of targeted assistance."""
    sheet = Sheet(size=12)
    _head(sheet, {"targeted-assistance-certificate": 3})
    sheet.heading("АНЫҚТАМА", before=14, after=10)
    lines = sheet.block()
    lines.line(
        Cell("20", 0.75, align="right"),
        rule("{{ year }}", 1.0, "center"),
        Cell("жылдың", 2.0),
        rule("{{ quarter }}", 1.5, "center"),
        Cell("тоқсанында атаулы әлеуметтік көмек алғандығы туралы"),
        height=_LINE,
    )
    lines.line(rule("{{ full_name }}", align="center"), Cell("беріліп,", 2.0), height=_LINE)
    lines.line("тіркеу нөмірі тіркелді.", height=_LINE)
    lines.line("Төмендегі отбасы мүшелеріне:", height=1.0)
    lines.each(
        "member in members", Cell("{{ member.no }}.", 1.0, align="right"), rule("{{ member.name }}"), height=_LINE
    )
    lines.line("Анықтама жұмыс орнына талап етіледі.", height=1.0)
    lines.line("Уәкілетті органның басшысы", height=1.1)
    lines.line(Cell("(кент, ауыл, ауылдық округ әкімі)", 7.5), rule("{{ head_name }}"), height=_LINE)
    return sheet


def _receipt_sheet(appendices: Mapping[str, int]) -> Sheet:
    sheet = Sheet(size=12)
    duplicate_mark(sheet, "kk")
    _head(sheet, appendices)
    return sheet


def _head(sheet: Sheet, appendices: Mapping[str, int]) -> None:
    """The appendix's heading in the corner: that of the service's regulation, of the first where it is another."""
    words = [f"{_RULES[family]} {number}-қосымша" for family, number in appendices.items()]
    tests = [f'{{% elif family == "{family}" %}}' for family in appendices][1:]
    chain = words[0]
    if tests:
        chain = "".join(test + text for test, text in zip(tests, words[1:], strict=True))
        chain = "{% if" + chain.removeprefix("{% elif") + "{% else %}" + words[0] + "{% endif %}"
    head = sheet.block(indent=9.0)
    head.line(Cell(chain, size=9, top=True), height=0.4)


def _addressee(sheet: Sheet, address: str) -> None:
    """Who gets the notice, each blank followed by the act's words for it."""
    to = sheet.block(indent=3.0)
    to.line(rule("{{ applicant }}"), Cell("тұтынушының аты-жөні", 5.0), height=_LINE)
    to.line(rule("{{ address }}"), Cell(address, 5.0), height=_LINE)


def _accepted(year: str) -> tuple[Cell, ...]:
    """20__ жылдың "__" ______ of the day of intake."""
    return (
        Cell("{{ registration_date|century }}", 0.75, align="right"),
        rule("{{ registration_date|two_digit_year }}", 1.0, "center"),
        Cell(f'{year} "', 2.0, align="right"),
        rule("{{ registration_date|day }}", 1.0, "center"),
        Cell('"', 0.25),
        rule("{{ registration_date|month }}", 3.0, "center"),
    )


def _head_name(words: str) -> Cell:
    """The head's name; on a blank form the act's word for it stands there."""
    return Cell("{% if head_name %}{{ head_name }}{% else %}" + words + "{% endif %}")


def _day_and_month(field: str) -> str:
    return f"{{{{ {field}|day }}}}{{% if {field} %}} {{% endif %}}{{{{ {field}|month }}}}"
