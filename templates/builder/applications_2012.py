"""Application forms of the Almaty acts of 2012 with a tear-off talon, word for word.

Wheelchair and assistant (Russian, act No 4/1050), prosthetics and technical aids (Kazakh, act No 1/230).
"""

from __future__ import annotations

from templates.builder.parts import appendix_head, cut_line, date_cells, digit_boxes, spread
from templates.builder.sheet import Block, Cell, Sheet, caption, chosen, label, rule

_ISSUED = "{{ issued_by }}{% if issued_by and issued_on %}, {% endif %}{{ issued_on|date }}"
_LEFT = 8.0
"""Centimetres: the applicant's details stand in the right half."""


def draw_wheelchair() -> Sheet:
    """Appendix 2 of the regulation on wheelchairs, act of 20.12.2012 No 4/1050, with its tear-off talon."""
    sheet = Sheet(size=11)
    appendix_head(
        sheet,
        "Приложение 2",
        "к Регламенту оказания государственной услуги",
        "«Оформление документов на инвалидов для",
        "предоставления им кресла-коляски»",
        gap=10,
    )
    person = sheet.block(indent=_LEFT)
    person.line(label("Руководителю"), rule("{{ district }}", align="center"), label("районного"))
    person.line("отдела Управления занятости", height=0.5)
    person.line("социальных программ города Алматы", height=0.5)
    person.line(rule("{{ head_name }}"))
    person.line(
        Cell(["от ", *chosen("files_as", "disabled", "инвалида")], 2.5),
        rule("{{ group }}", 1.5, "center"),
        chosen_cell("files_as", "disabled", "группы", ","),
    )
    person.line(Cell(chosen("files_as", "representative", "представителя ребенка-инвалида")), height=0.5)
    person.line("(нужное подчеркнуть, заполнить)", height=0.5)
    person.line("Ф.И.О. инвалида, представителя реб/инв", height=0.5)
    person.line(rule("{{ applicant }}"))
    person.line(label("Ф.И.О. реб/инв"), rule("{{ child }}"))
    person.line("№ уд.лич.инвалида, представителя", height=0.5)
    person.line(rule("{{ document_number }}"))
    person.line(label("Выдан"), rule(_ISSUED))
    person.line(label("д.рожд. реб/инв"), rule("{{ child_birth_date|date }}"))
    person.line(label("Свидет.о рожд.№"), rule("{{ birth_certificate }}"))
    person.line(label("Пенс.уд.№"), rule("{{ pension_number }}"))
    person.line(label("проживающий(ая) по адресу"), rule("{{ address|first_line(20) }}"))
    person.line(rule("{{ address|other_lines(20) }}"))
    person.line(label("Телефон"), rule("{{ phone }}"))
    sheet.heading("Заявление", before=18, after=10)
    asks = sheet.block()
    asks.line(
        Cell(
            [
                "        Прошу обеспечить ",
                *chosen("asks_for", "self", "меня"),
                ", ",
                *chosen("asks_for", "child", "моего ребенка-инвалида"),
                " (нужное подчеркнуть)",
            ]
        )
    )
    asks.line(label("креслом-коляской:"), rule("{{ wheelchair }}"))
    _russian_end(sheet, "(подпись потребителя либо доверенного лица, подавшего заявление)")
    return sheet


def draw_assistant() -> Sheet:
    """Appendix 2 of the regulation on personal assistants and sign language, act No 4/1050, with its talon."""
    sheet = Sheet(size=11)
    appendix_head(
        sheet,
        "Приложение 2",
        "к Регламенту государственной услуги",
        "«Оформление документов на инвалидов для предоставления",
        "им услуг индивидуального помощника для инвалидов первой",
        "группы, имеющих затруднение в передвижении и специалиста",
        "жестового языка для инвалидов по слуху»",
        gap=16,
    )
    person = sheet.block(indent=_LEFT, height=0.75)
    person.line(label("Руководителю"), rule("{{ district }}", align="center"))
    for words in ("районного отдела", "Управления занятости и социальных", "программ города Алматы"):
        person.line(words, height=0.5)
    person.line(Cell("от инвалида", 2.5), rule("{{ group }}", align="center"), Cell("группы", 1.75))
    name, more_name = spread("full_name", 36)
    person.line(Cell("Ф.и.о.", 1.5), rule(name))
    person.line(rule(more_name))
    person.line(label("дата рождения"), rule("{{ birth_date|date }}"))
    address, more_address = spread("address", 18)
    person.line(label("проживающий(ая) по адресу"), rule(address))
    person.line(rule(more_address))
    person.line(label("Телефон"), rule("{{ phone }}"))
    person.line(label("№ уд.лич."), rule("{{ document_number }}"))
    person.line(label("Выдан"), rule(_ISSUED))
    person.line(Cell("ИИН", 1.25), *digit_boxes("iin", 12), Cell(""), height=0.7)
    sheet.heading("Заявление", before=24, after=10)
    sheet.text(
        [
            "Прошу предоставить услугу ",
            *chosen("wants", "assistant", "индивидуального помощника"),
            ", ",
            *chosen("wants", "sign_language", "специалиста жестового языка"),
            " (нужное подчеркнуть).",
        ],
        align="both",
        first=1.0,
    )
    _russian_end(sheet, "(подпись заявителя либо доверенного лица, подавшего заявление)")
    return sheet


def _russian_end(sheet: Sheet, signs: str) -> None:
    """The warning, date and signature, and the talon that is torn off; `signs`: who signs, under the rule."""
    sheet.text(
        "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных (поддельных) "
        "документов.",
        align="both",
        first=1.0,
        before=8,
        after=8,
    )
    end = sheet.block()
    end.line(*date_cells("application_date", "ru"), Cell("", 1.0), rule(), height=0.8)
    end.line(Cell("", 9.0), caption(signs), height=0.4)
    cut_line(sheet, "(отрывной талон)")
    sheet.heading("Отрывной талон", size=13, before=4, after=2)
    talon = sheet.block()
    talon.line("Заявление принял(а):")
    talon.line(rule("{{ officer_name_and_position }}"))
    talon.line(caption("( ф.и.о., должность лица, принявшего заявления)"), height=0.4)
    talon.line(*date_cells("accepted_on", "ru"), Cell("", 2.0), rule(), height=0.8)
    talon.line(Cell("", 10.0), caption("(подпись)"), height=0.4)


def chosen_cell(choice: str, value: str, words: str, after: str) -> Cell:
    """A label whose words are underlined by a choice, with a mark behind them."""
    return Cell([*chosen(choice, value, words), after])


def draw_prosthetics() -> Sheet:
    """Appendix 3 of the regulation on prosthetic aid, act of 30.03.2012 No 1/230, with its tear-off talon."""
    sheet = Sheet(size=11)
    appendix_head(
        sheet,
        "«Мүгедектерге протездік-ортопедиялық көмек",
        "ұсыну үшін оларға құжаттарды ресімдеу»",
        "мемлекеттік қызмет Регламентіне",
        "3 қосымша",
        gap=6,
    )
    person = sheet.block(indent=_LEFT)
    person.line(rule("{{ district }}", align="center"), label("Аудандық жұмыспен"))
    person.line("қамту және әлеуметтік бағдарламалар", height=0.5)
    person.line("бөлім басшысына", height=0.5)
    person.line("", height=0.3)
    _kazakh_person(person)
    sheet.heading("Өтініш", before=12, after=6)
    asks = sheet.block()
    asks.line(
        Cell(
            [
                "        ",
                *chosen("asks_for", "self", "Маған"),
                ", ",
                *chosen("asks_for", "child", "менің балама"),
                " (керектісінің астын сызу керек) протездік-ортопедиялық көмекке",
            ]
        )
    )
    asks.line(label("жолдама беруіңізді сұраймын:"), rule("{{ aid|first_line(55) }}"))
    asks.line(rule("{{ aid|other_lines(55) }}"))
    _kazakh_end(sheet, asks)
    return sheet


def draw_technical_aids() -> Sheet:
    """Appendix 3 of the regulation on sign-language, tactile and hygienic aids, act No 1/230, with its talon."""
    sheet = Sheet(size=11)
    appendix_head(
        sheet,
        "«Мүгедектерді сурдо-тифлотехникалық",
        "және міндетті гигиеналық құралдармен",
        "қамтамасыз ету үшін оларға құжаттар",
        "ресімдеу» мемлекеттік қызмет регламенті",
        "3 қосымша",
        gap=6,
    )
    person = sheet.block(indent=_LEFT)
    person.line(rule("{{ district }}", align="center"), label("Аудандық жұмыспен"))
    person.line("қамту және әлеуметтік бағдарламалар", height=0.5)
    person.line("бөлімі басшысына", height=0.5)
    person.line("", height=0.3)
    _kazakh_person(person)
    sheet.heading("Өтініш", before=12, after=6)
    sheet.text(
        [
            *chosen("asks_for", "self", "Мені"),
            ", ",
            *chosen("asks_for", "child", "менің мүгедек баламды"),
            " ",
            *chosen("aids", "technical", "сурдотифло техникалық"),
            ", ",
            *chosen("aids", "hygienic", "санитарлық-гигиеналық"),
            " құралдармен (керектісінің астын сызу керек) қамтамасыз етуіңізді сұраймын:",
        ],
        align="both",
        first=1.0,
    )
    asks = sheet.block()
    aid, more_aid = spread("aid", 75)
    asks.line(rule(aid))
    asks.line(rule(more_aid))
    _kazakh_end(sheet, asks)
    return sheet


def _kazakh_person(person: Block) -> None:
    """Who asks, in the corner, by the lines that two forms of act No 1/230 share."""
    person.line(
        rule("{{ group }}", 1.25, "center"),
        Cell(
            [
                *chosen("files_as", "disabled", "топ мүгедегі"),
                ", ",
                *chosen("files_as", "representative", "мүгедек бала өкілінен"),
            ]
        ),
    )
    person.line("(керектісін сызу және толтыру керек)", height=0.5)
    person.line("Мүгедек, мүгедек баланың өкілінің аты-жөні", height=0.5)
    person.line(rule("{{ applicant }}"))
    person.line("Мүгедек, мүг.бала өкілінің жеке куәлігі №", height=0.5)
    person.line(rule("{{ document_number }}"))
    person.line(label("Берілгені"), rule(_ISSUED))
    person.line(label("Мүгедек баланың туған күні"), rule("{{ child_birth_date|date }}"))
    person.line(label("Туу туралы куәлігі №"), rule("{{ birth_certificate }}"))
    person.line(label("Мекен-жайы"), rule("{{ address|first_line(34) }}"))
    person.line(rule("{{ address|other_lines(34) }}"))
    person.line(label("Телефон"), rule("{{ phone }}"))


def _kazakh_end(sheet: Sheet, asks: Block) -> None:
    """The papers, date and signature, and the talon, as two forms of act No 1/230 share them."""
    asks.line("Келесі құжаттардың көшірмелерін ұсынамын:")
    asks.each("paper in attached", Cell("{{ paper.no }}.", 0.75), rule("{{ paper.title }}"))
    sheet.gap(4)
    end = sheet.block()
    end.line(*date_cells("application_date", "kk"), Cell("", 1.0), rule(), height=0.8)
    end.line(Cell("", 9.0), caption("(өтініш берушінің немесе өтініш берген сенімді өкілдің қолы)"), height=0.4)
    cut_line(sheet, "(қию сызығы)")
    sheet.heading("Жыртылмалы талон", size=13, before=2, after=2)
    talon = sheet.block()
    talon.line("Өтініш қабылданды:")
    talon.line(rule("{{ officer_name_and_position }}"))
    talon.line(caption("(құжаттарды қабылдаған адамның а.ж.т., лауазымы)"), height=0.4)
    talon.line(*date_cells("accepted_on", "kk"), Cell("", 2.0), rule(), height=0.8)
    talon.line(Cell("", 10.0), caption("(қолы)"), height=0.4)
