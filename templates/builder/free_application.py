"""A free application for services whose act prints no form: ours, and marked so."""

from __future__ import annotations

from templates.builder.parts import Tongue, cut_line, date_cells, digit_boxes, ours
from templates.builder.sheet import Cell, Sheet, caption, chosen, label, rule

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "to": "(кому: руководителю органа)",
        "from": "от",
        "from_value": "{{ applicant|genitive }}",
        "from_under": "(фамилия, имя, отчество заявителя)",
        "iin": "ИИН",
        "document": "Документ №",
        "issued": "выдан",
        "address": "проживающий(ая) по адресу",
        "phone": "Телефон",
        "child": "Ребенок",
        "child_birth": "дата рождения",
        "certificate": "свид. о рожд. №",
        "title": "Заявление",
        "ask": "        Прошу предоставить ",
        "self": "мне",
        "mine": "моему ребенку",
        "underline": " (нужное подчеркнуть) государственную услугу:",
        "attached": "К заявлению прилагаю:",
        "warned": "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных "
        "(поддельных) "
        "документов.",
        "signature": "(подпись заявителя либо представителя, подавшего заявление)",
        "talon": "Отрывной талон",
        "cut": "(линия отреза)",
        "accepted": "Заявление принял(а):",
        "officer": "(фамилия, имя, отчество, должность лица, принявшего заявление)",
        "sign": "(подпись)",
        "ours": "Форма заявления не утверждена регламентом{% if act %} ({{ act }}){% endif %}: свободная форма.",
    },
    "kk": {
        "to": "(кімге: органның басшысына)",
        "from": "",
        "from_value": "{{ applicant|ablative }}",
        "from_under": "(өтініш берушінің тегі, аты, әкесінің аты – кімнен)",
        "iin": "ЖСН",
        "document": "Құжат №",
        "issued": "берілген",
        "address": "тұрғылықты мекенжайы",
        "phone": "Телефон",
        "child": "Бала",
        "child_birth": "туған күні",
        "certificate": "туу туралы куәлік №",
        "title": "Өтініш",
        "ask": "        ",
        "self": "Маған",
        "mine": "менің балама",
        "underline": " (керегінің астын сызу) мына мемлекеттік қызметті көрсетуіңізді сұраймын:",
        "attached": "Өтінішке мыналарды қоса беремін:",
        "warned": "Жалған ақпарат және дұрыс емес (жалған) құжаттар бергенім үшін жауапкершілік туралы ескертілдім.",
        "signature": "(өтініш берушінің немесе өтініш берген өкілдің қолы)",
        "talon": "Жыртылмалы талон",
        "cut": "(қию сызығы)",
        "accepted": "Өтінішті қабылдаған:",
        "officer": "(өтінішті қабылдаған адамның тегі, аты, әкесінің аты, лауазымы)",
        "sign": "(қолы)",
        "ours": "Өтініштің нысаны регламентпен{% if act %} ({{ act }}){% endif %} бекітілмеген: еркін нысан.",
    },
}


def draw(tongue: Tongue) -> Sheet:
    """The free application in one language."""
    words = _WORDS[tongue]
    sheet = Sheet(size=11)
    person = sheet.block(indent=7.5)
    person.line(rule("{{ addressee }}"), height=0.8)
    person.line(caption(words["to"]), height=0.4)
    start = (Cell(words["from"], 0.75),) if words["from"] else ()
    person.line(*start, rule(words["from_value"]), height=0.7)
    person.line(caption(words["from_under"]), height=0.4)
    person.line(Cell(words["iin"], 1.5), *digit_boxes("iin", 12), Cell(""))
    person.line(label(words["document"]), rule("{{ document_number }}"))
    person.line(
        label(words["issued"]),
        rule("{{ issued_by }}{% if issued_by and issued_on %}, {% endif %}{{ issued_on|date }}"),
    )
    person.line(label(words["address"]), rule("{{ address|first_line(20) }}"))
    person.line(rule("{{ address|other_lines(20) }}"))
    person.line(label(words["phone"]), rule("{{ phone }}"))
    person.line(label(words["child"]), rule("{{ child }}"))
    person.line(label(words["child_birth"]), rule("{{ child_birth_date|date }}"))
    person.line(label(words["certificate"]), rule("{{ birth_certificate }}"))
    sheet.heading(words["title"], before=14, after=8)
    asks = sheet.block()
    asks.line(
        Cell(
            [
                words["ask"],
                *chosen("asks_for", "self", words["self"]),
                ", ",
                *chosen("asks_for", "child", words["mine"]),
                words["underline"],
            ]
        )
    )
    asks.line(rule("{{ service }}"), height=0.7)
    asks.line(words["attached"], height=0.8)
    asks.each("paper in attached", Cell("{{ paper.no }}.", 0.75), rule("{{ paper.title }}"))
    sheet.text(words["warned"], align="both", first=1.0, before=8, after=6)
    end = sheet.block()
    end.line(*date_cells("application_date", tongue), Cell("", 1.0), rule(), height=0.8)
    end.line(Cell("", 9.0), caption(words["signature"]), height=0.4)
    ours(sheet, words["ours"])
    cut_line(sheet, words["cut"], before=4)
    sheet.heading(words["talon"], size=13, before=2, after=2)
    talon = sheet.block()
    talon.line(Cell(words["accepted"], 4.25), rule("{{ officer_name_and_position }}"))
    talon.line(Cell("", 4.25), caption(words["officer"]), height=0.4)
    talon.line(*date_cells("accepted_on", tongue), Cell("", 2.0), rule(), height=0.8)
    talon.line(Cell("", 10.0), caption(words["sign"]), height=0.4)
    return sheet
