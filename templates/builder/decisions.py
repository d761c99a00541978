"""Notices and refusals: appendix 6 of two regulations of act No 1/230 word for word, and our own in their manner."""

from __future__ import annotations

from templates.builder.parts import (
    DATED,
    ORIGINAL,
    REASON,
    TRANSLATION_NOTE,
    Tongue,
    appendix_head,
    duplicate_mark,
    ours,
)
from templates.builder.sheet import Block, Cell, Run, Sheet, caption, chosen, rule

_CONSIDERED = (
    "{{{{ district|line(32) }}}} аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі Сіздің {what} туралы "
    "өтінішіңізді қарап, "
)
"""How the notices of act No 1/230 on aids begin; `what`: that which was asked for."""


def draw_prosthetics_notice() -> Sheet:
    """Appendix 6 of the act of 30.03.2012 No 1/230: the referral is given."""
    sheet = _aids_sheet(_PROSTHETICS)
    sheet.text(
        _CONSIDERED.format(what="протездік-ортопедиялық көмекке жолдама беру")
        + "жолдама {{ referral_date|date|line(12) }} (күні) {{ referral_number|line(10) }} берілгенін хабарлайды.",
        align="both",
        first=1.0,
        after=24,
    )
    _prosthetics_end(sheet)
    return sheet


def draw_prosthetics_refusal() -> Sheet:
    """Appendix 6 of the act of 30.03.2012 No 1/230: no referral is given, with the reasons."""
    sheet = _aids_sheet(_PROSTHETICS)
    sheet.text(
        _CONSIDERED.format(what="протездік-ортопедиялық көмекке жолдама беру")
        + "төмендегі себептерге байланысты аталған көмекке жолдама берілмейтіндігін хабарлайды.",
        align="both",
        first=1.0,
        after=6,
    )
    grounds = sheet.block()
    grounds.each("ground in grounds", rule(REASON))
    sheet.gap(24)
    _prosthetics_end(sheet)
    return sheet


_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "name": "(фамилия, имя, отчество)",
        "address": "(адрес)",
        "notice": "Уведомление",
        "refusal": "Мотивированный ответ об отказе",
        "considered": "{{ office|line(40) }}, рассмотрев Ваше заявление " + DATED["ru"] + ", ",
        "done": "уведомляет, что документы по государственной услуге «{{ service|line(40) }}» оформлены.",
        "awarded": "{% if amount %}Вам назначена выплата в размере {{ amount|sum_in_words }}{% if awarded_from %} "
        "с {{ awarded_from|written_date }}{% endif %}{% if awarded_to %} по {{ awarded_to|written_date }}{% endif %}."
        "{% endif %}",
        "refused": "сообщает, что в предоставлении государственной услуги «{{ service|line(40) }}» отказано по "
        "следующим "
        "основаниям:",
        "basis": "{% if act %}Основание: {{ act }}.{% endif %}",
        "appeal": "Отказ может быть обжалован в порядке, установленном законодательством Республики Казахстан.",
        "head": "Руководитель",
        "signature": "(подпись)",
        "full_name": "(фамилия, инициалы)",
        "executor": "исп.",
        "phone": "тел.",
        "date": "Дата",
        "ours_notice": "Форма уведомления регламентом не утверждена; текст составлен по образцу уведомлений, "
        "утвержденных "
        "регламентами.",
        "ours_refusal": "Форма отказа регламентом не утверждена; текст составлен по образцу уведомлений, "
        "утвержденных "
        "регламентами.",
    },
    "kk": {
        "name": "(тегі, аты, әкесінің аты)",
        "address": "(мекенжайы)",
        "notice": "Хабарлама",
        "refusal": "Бас тарту туралы дәлелді жауап",
        "considered": "{{ office|line(50) }} Сіздің " + DATED["kk"] + " өтінішіңізді қарап, ",
        "done": "«{{ service|line(40) }}» мемлекеттік қызметі бойынша құжаттарыңыздың ресімделгенін хабарлайды.",
        "awarded": "{% if amount %}Сізге {% if awarded_from %}{{ awarded_from|written_date|ablative }} бастап "
        "{% endif %}{% if awarded_to %}{{ awarded_to|written_date|dative }} дейін {% endif %}"
        "{{ amount|sum_in_words }} мөлшерінде төлем тағайындалды.{% endif %}",
        "refused": "«{{ service|line(40) }}» мемлекеттік қызметін көрсетуден мынадай негіздер бойынша бас "
        "тартылғанын "
        "хабарлайды:",
        "basis": "{% if act %}Негіздеме: {{ act }}.{% endif %}",
        "appeal": "Бас тартуға Қазақстан Республикасының заңнамасында белгіленген тәртіппен шағым жасауға болады.",
        "head": "Басшы",
        "signature": "(қолы)",
        "full_name": "(тегі, аты-жөні)",
        "executor": "орын.",
        "phone": "тел.",
        "date": "Күні",
        "ours_notice": "Хабарламаның нысаны регламентпен бекітілмеген; мәтіні регламенттермен бекітілген "
        "хабарламалардың "
        "үлгісімен құрастырылған.",
        "ours_refusal": "Бас тартудың нысаны регламентпен бекітілмеген; мәтіні регламенттермен бекітілген "
        "хабарламалардың үлгісімен құрастырылған.",
    },
}


def draw_notice(tongue: Tongue) -> Sheet:
    """Our notice that the documents are drawn up."""
    words = _WORDS[tongue]
    sheet = Sheet(size=12)
    duplicate_mark(sheet, tongue)
    _addressee(sheet, words["name"], words["address"], "{{ applicant|dative }}")
    sheet.heading(words["notice"], before=30, after=12)
    sheet.text(words["considered"] + words["done"], align="both", first=1.0)
    sheet.text(words["awarded"], align="both", first=1.0, before=4)
    sheet.text(words["basis"], align="both", first=1.0, before=6, after=24)
    _end(sheet, words)
    ours(sheet, words["ours_notice"] + TRANSLATION_NOTE)
    return sheet


def draw_refusal(tongue: Tongue) -> Sheet:
    """Our reasoned refusal on grounds of the closed list."""
    words = _WORDS[tongue]
    sheet = Sheet(size=12)
    duplicate_mark(sheet, tongue)
    _addressee(sheet, words["name"], words["address"], "{{ applicant|dative }}")
    sheet.heading(words["refusal"], before=30, after=12)
    sheet.text(words["considered"] + words["refused"], align="both", first=1.0, after=4)
    grounds = sheet.block()
    grounds.each(
        "ground in grounds",
        Cell("{{ ground.no }})", 0.75, top=True),
        rule(
            [
                "{{ ground.text }}{% if ground.clause %} ({{ ground.clause }}){% endif %}",
                Run(ORIGINAL.format(row="ground"), italic=True, size=10),
            ]
        ),
    )
    sheet.text(words["basis"], align="both", first=1.0, before=8)
    sheet.text(words["appeal"], align="both", first=1.0, before=4, after=24)
    _end(sheet, words)
    ours(sheet, words["ours_refusal"] + TRANSLATION_NOTE)
    return sheet


def draw_technical_aids_notice() -> Sheet:
    """Appendix 6 of the regulation on sign-language, tactile and hygienic aids, act No 1/230: queue or register."""
    sheet = _aids_sheet(_TECHNICAL_AIDS)
    sheet.text(
        [
            _CONSIDERED.format(what="сурдо-тифлотехникалық және міндетті гигиеналық құралдармен қамтамасыз ету"),
            "аталған құралдарды ",
            *chosen("outcome", "queue", "алу кезек тәртібімен берілетіндігін"),
            " немесе ",
            *chosen(
                "outcome",
                "registered",
                "{{ queue_date|date|line(12) }} (күні) {{ queue_number|line(14) }} тіркеуге алынғаныңызды",
            ),
            " хабарлайды (керектісін астын сызу)",
        ],
        align="both",
        first=1.0,
        after=24,
    )
    _prosthetics_end(sheet)
    return sheet


def draw_technical_aids_refusal() -> Sheet:
    """Appendix 6 of the regulation on sign-language, tactile and hygienic aids, act No 1/230: with the reasons."""
    sheet = _aids_sheet(_TECHNICAL_AIDS)
    sheet.text(
        _CONSIDERED.format(what="сурдо-тифлотехникалық және міндетті гигиеналық құралдармен қамтамасыз ету")
        + "төмендегі себептерге байланысты аталған көмек берілмейтіндігін хабарлайды.",
        align="both",
        first=1.0,
        after=6,
    )
    grounds = sheet.block()
    grounds.each("ground in grounds", rule(REASON))
    sheet.gap(24)
    _prosthetics_end(sheet)
    return sheet


_PROSTHETICS = (
    "«Мүгедектерге протездік-ортопедиялық көмек",
    "ұсыну үшін оларға құжаттарды ресімдеу»",
    "мемлекеттік қызмет Регламентіне",
    "6 қосымша",
)
_TECHNICAL_AIDS = (
    "«Мүгедектерді сурдо-тифлотехникалық",
    "және міндетті гигиеналық құралдармен",
    "қамтамасыз ету үшін оларға құжаттар",
    "ресімдеу» мемлекеттік қызмет регламенті",
    "6 қосымша",
)


def _aids_sheet(head: tuple[str, ...]) -> Sheet:
    sheet = Sheet(size=12)
    appendix_head(sheet, *head, gap=10)
    _addressee(sheet, "(Аты-жөні, тегі)", "(мекен-жайы)")
    sheet.heading("Хабарлама", before=36, after=12)
    return sheet


def _addressee(sheet: Sheet, name: str, address: str, to_whom: str = "{{ applicant }}") -> None:
    """Whom the letter goes to; the act's own forms have the name as it is, ours in the dative."""
    to = sheet.block(indent=8.0)
    to.line(rule(to_whom, align="center"), height=0.8)
    to.line(caption(name), height=0.4)
    to.line(rule("{{ address }}", align="center"), height=0.8)
    to.line(caption(address), height=0.4)


def _prosthetics_end(sheet: Sheet) -> None:
    end = sheet.block()
    end.line(rule("{{ district }}", 5.0, "center"), Cell("аудандық жұмыспен"))
    end.line("қамту және әлеуметтік бағдарламалар", height=0.5)
    end.line(Cell("бөлімі басшысы", 5.0), rule(width=4.5), Cell("", 0.5), rule("{{ head_name }}"), height=0.8)
    end.line("", height=0.4)
    end.line(Cell("орын.", 1.25), rule("{{ executor }}", 6.0), Cell(""), height=0.6)
    end.line(Cell("тел.", 1.25), rule("{{ executor_phone or office_phones }}", 6.0), Cell(""), height=0.6)


def _end(sheet: Sheet, words: dict[str, str]) -> None:
    end: Block = sheet.block()
    end.line(Cell(words["head"], 3.5), rule(width=5.0), Cell("", 0.5), rule("{{ head_name }}"), height=0.8)
    end.line(Cell("", 3.5), caption(words["signature"], 5.0), Cell("", 0.5), caption(words["full_name"]), height=0.4)
    end.line(Cell(words["date"], 3.5), rule("{{ notice_date|quoted_date }}", 5.0), Cell(""), height=0.8)
    end.line("", height=0.5)
    end.line(Cell(words["executor"], 1.25), rule("{{ executor }}", 6.0), Cell(""), height=0.7)
    end.line(Cell(words["phone"], 1.25), rule("{{ executor_phone or office_phones }}", 6.0), Cell(""), height=0.7)
