"""The talon that confirms a complaint, with its counterfoil for the office: all that any act asks of it."""

from __future__ import annotations

from templates.builder.parts import Tongue, cut_line, office_head, ours, signature_line
from templates.builder.sheet import Cell, Run, Sheet, rule

_LABEL = 7.25
"""Centimetres of the words before a blank."""

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Талон",
        "about": "о принятии жалобы № {{ complaint_number|line(12) }}",
        "from": "Жалоба поступила от",
        "from_value": "{{ applicant|genitive }}",
        "service": "Государственная услуга",
        "accepted": "Дата и время принятия",
        "hour": "в",
        "contacts": "Контактные данные принявшего",
        "answer": "Дата и время получения ответа",
        "place": "Место получения ответа",
        "progress": "О ходе рассмотрения можно узнать",
        "officer": "Жалобу принял(а)",
        "officer_under": "(должность, фамилия, инициалы)",
        "cut": "(линия отреза)",
        "stub": "Корешок талона о принятии жалобы № {{ complaint_number|line(12) }}",
        "got": "Талон получил(а)",
        "got_under": "(фамилия, инициалы)",
        "basis": "Основание:",
        "ours": "Форма талона регламентом не утверждена.",
    },
    "kk": {
        "title": "Талон",
        "about": "№ {{ complaint_number|line(12) }} шағымның қабылданғаны туралы",
        "from": "Шағым берген адам",
        "from_value": "{{ applicant }}",
        "service": "Мемлекеттік қызмет",
        "accepted": "Қабылданған күні мен уақыты",
        "hour": "сағат",
        "contacts": "Қабылдаған адамның байланыс деректері",
        "answer": "Жауап алатын күні мен уақыты",
        "place": "Жауап алатын орын",
        "progress": "Шағымның қаралу барысы туралы анықтама",
        "officer": "Шағымды қабылдаған",
        "officer_under": "(лауазымы, тегі, аты-жөні)",
        "cut": "(қию сызығы)",
        "stub": "№ {{ complaint_number|line(12) }} шағымның қабылданғаны туралы талонның түбіртегі",
        "got": "Талонды алдым",
        "got_under": "(тегі, аты-жөні)",
        "basis": "Негіздеме:",
        "ours": "Талонның нысаны регламентпен бекітілмеген.",
    },
}


def draw(tongue: Tongue) -> Sheet:
    """The talon in one language; the counterfoil stays with the office."""
    words = _WORDS[tongue]
    sheet = Sheet()
    office_head(sheet, tongue)
    sheet.heading(words["title"], before=10, after=0)
    sheet.text(words["about"], align="center", after=6)
    facts = sheet.block(height=0.8)
    for name, value in (
        ("from", words["from_value"]),
        ("service", "{{ service }}"),
        ("accepted", _moment("complaint", words["hour"])),
        ("contacts", "{{ officer_contacts or office_phones }}"),
        ("answer", _moment("answer", words["hour"])),
        ("place", "{{ answer_place }}"),
        ("progress", "{{ progress_contacts }}"),
    ):
        facts.line(Cell(words[name], _LABEL), rule(value))
    sheet.gap(8)
    officer = words["officer"], "{{ officer_position_and_name }}", words["officer_under"]
    signature_line(sheet.block(), *officer, tongue)
    basis = "{% if basis %}" + words["basis"] + " {{ basis }}.{% endif %}"
    sheet.text([Run(basis, italic=True, size=8.5)], before=6)
    ours(sheet, words["ours"])
    cut_line(sheet, words["cut"], before=10)
    sheet.heading(words["stub"], size=12, before=6, after=4)
    stub = sheet.block(height=0.8)
    stub.line(Cell(words["from"], _LABEL), rule(words["from_value"]))
    stub.line(Cell(words["accepted"], _LABEL), rule(_moment("complaint", words["hour"])))
    stub.line(Cell(words["answer"], _LABEL), rule(_moment("answer", words["hour"])))
    sheet.gap(8)
    signature_line(sheet.block(), words["got"], "{{ applicant|initials }}", words["got_under"], tongue)
    return sheet


def _moment(what: str, hour: str) -> str:
    """A day and an hour that may each be left to the hand."""
    return (
        f"{{{{ {what}_date|date }}}}{{% if {what}_date and {what}_time %}}, {{% endif %}}"
        f"{{% if {what}_time %}}{hour} {{{{ {what}_time }}}}{{% endif %}}"
    )
