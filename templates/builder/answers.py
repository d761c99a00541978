"""Letters that acts demand and do not print: of a hearing before a refusal, of papers that go back."""

from __future__ import annotations

from templates.builder.parts import (
    DATED,
    ORIGINAL,
    TRANSLATION_NOTE,
    Tongue,
    office_head,
    ours,
)
from templates.builder.sheet import Block, Cell, Run, Sheet, Words, caption, rule

_HEARING: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Уведомление",
        "about": "о предварительном решении и заслушивании",
        "considered": "{{ office|line(40) }}, рассмотрев Ваше заявление "
        + DATED["ru"]
        + ", сообщает о предварительном решении отказать в предоставлении государственной услуги "
        "«{{ service|line(40) }}» по следующим основаниям:",
        "right": "В соответствии со статьей 73 Административного процедурно-процессуального кодекса Республики "
        "Казахстан Вы можете выразить позицию по предварительному решению. Заслушивание состоится:",
        "when": "Дата и время",
        "day": "{{ hearing_date|written_date }}",
        "hour": "{% if hearing_date and hearing_time %}, {% endif %}{% if hearing_time %}в {{ hearing_time }}"
        "{% endif %}",
        "place": "Место (способ)",
        "after": "По итогам заслушивания Вам будет направлен положительный результат либо мотивированный отказ в "
        "предоставлении государственной услуги.",
        "ours": "Форма уведомления правилами не утверждена; текст составлен по названным пунктам.",
    },
    "kk": {
        "title": "Хабарлама",
        "about": "алдын ала шешім және тыңдау туралы",
        "considered": "{{ office|line(50) }} Сіздің "
        + DATED["kk"]
        + " өтінішіңізді қарап, «{{ service|line(40) }}» мемлекеттік қызметін көрсетуден мынадай негіздер бойынша "
        "бас тарту туралы алдын ала шешім қабылданғанын хабарлайды:",
        "right": "Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 73-бабына сәйкес Сіз алдын ала "
        "шешім бойынша позицияңызды білдіре аласыз. Тыңдау мынадай уақытта және орында өткізіледі:",
        "when": "Күні мен уақыты",
        "day": "{{ hearing_date|written_date }}",
        "hour": "{% if hearing_date and hearing_time %}, {% endif %}{% if hearing_time %}сағат {{ hearing_time }}"
        "{% endif %}",
        "place": "Орны (тәсілі)",
        "after": "Тыңдау нәтижелері бойынша Сізге оң нәтиже не мемлекеттік қызметті көрсетуден дәлелді бас тарту "
        "жіберіледі.",
        "ours": "Хабарламаның нысаны қағидалармен бекітілмеген; мәтіні аталған тармақтар бойынша құрастырылған.",
    },
}

_RETURNED: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Уведомление",
        "about": "о возврате документов на дооформление",
        "returns": "{{ office|line(40) }} возвращает документы, "
        "принятые {{ registration_date|written_date|blank(«____» ______________ 20___\u00a0года) }} "
        "под № {{ number|line(10) }} по государственной услуге «{{ service|line(40) }}»",
        "whose": "{% if centre and applicant %}, заявитель {{ applicant }}{% endif %}",
        "lacking": ": не представлены или не могут быть приняты следующие документы.",
        "paper": "Документ",
        "clause": "Пункт",
        "remark": "Замечание",
        "handed": "Возвращено: документов – {{ papers_count|count_in_words|line(14) }}, листов – "
        "{{ sheets_count|count_in_words|line(14) }}.",
        "again": "После дооформления документы могут быть поданы вновь.",
        "procedure": "Порядок по акту:",
        "ours": "Форма уведомления актом не утверждена; текст составлен по его порядку возврата документов.",
    },
    "kk": {
        "title": "Хабарлама",
        "about": "құжаттарды толықтыруға қайтару туралы",
        "returns": "{{ office|line(40) }} «{{ service|line(40) }}» мемлекеттік қызметі бойынша "
        "{{ registration_date|written_date|locative|blank(20___\u00a0жылғы «____» ______________) }} "
        "№ {{ number|line(10) }} нөмірімен қабылданған құжаттарды",
        "whose": "{% if centre and applicant %} (өтініш беруші {{ applicant }}){% endif %}",
        "lacking": " қайтарады: мынадай құжаттар ұсынылмаған немесе оларды қабылдауға болмайды.",
        "paper": "Құжат",
        "clause": "Тармақ",
        "remark": "Ескертпе",
        "handed": "Қайтарылды: құжат саны – {{ papers_count|count_in_words|line(14) }}, парақ саны – "
        "{{ sheets_count|count_in_words|line(14) }}.",
        "again": "Толықтырылғаннан кейін құжаттарды қайта тапсыруға болады.",
        "procedure": "Акт бойынша тәртіп:",
        "ours": "Хабарламаның нысаны актімен бекітілмеген; мәтіні актінің құжаттарды қайтару тәртібі бойынша "
        "құрастырылған.",
    },
}

_COMMON: dict[Tongue, dict[str, str]] = {
    "ru": {
        "name": "(фамилия, имя, отчество)",
        "centre": "(наименование Центра)",
        "address": "(адрес)",
        "basis": "Основание:",
        "head": "Руководитель",
        "signature": "(подпись)",
        "full_name": "(фамилия, инициалы)",
        "date": "Дата",
        "executor": "исп.",
        "phone": "тел.",
        "received": "Получил(а)",
        "received_under": "(фамилия, инициалы, дата)",
    },
    "kk": {
        "name": "(тегі, аты, әкесінің аты)",
        "centre": "(Орталықтың атауы)",
        "address": "(мекенжайы)",
        "basis": "Негіздеме:",
        "head": "Басшы",
        "signature": "(қолы)",
        "full_name": "(тегі, аты-жөні)",
        "date": "Күні",
        "executor": "орын.",
        "phone": "тел.",
        "received": "Алдым",
        "received_under": "(тегі, аты-жөні, күні)",
    },
}


def draw_hearing_notice(tongue: Tongue) -> Sheet:
    """That a refusal is meant, on which grounds, and when and where the applicant is heard first."""
    words = {**_COMMON[tongue], **_HEARING[tongue]}
    sheet = _letter(tongue, words, "{{ applicant|dative }}")
    sheet.text(words["considered"], align="both", first=1.0, after=4)
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
    sheet.text(words["right"], align="both", first=1.0, before=8, after=4)
    hearing = sheet.block(height=0.8)
    hearing.line(Cell(words["when"], 4.0), rule(words["day"] + words["hour"]))
    hearing.line(Cell(words["place"], 4.0), rule("{{ hearing_place }}"))
    sheet.text(words["after"], align="both", first=1.0, before=8, after=18)
    _end(sheet, words)
    return sheet


def draw_returned_papers(tongue: Tongue) -> Sheet:
    """That papers go back, and which are missing: to the applicant, or to the centre that sent them."""
    words = {**_COMMON[tongue], **_RETURNED[tongue]}
    to = "{% if centre %}{{ centre }}{% else %}{{ applicant|dative }}{% endif %}"
    under = "{% if centre %}" + words["centre"] + "{% else %}" + words["name"] + "{% endif %}"
    sheet = _letter(tongue, {**words, "name": under}, to, address="{% if not centre %}{{ address }}{% endif %}")
    sheet.text([words["returns"], words["whose"], words["lacking"]], align="both", first=1.0, after=6)
    papers = sheet.block()
    heads = [("№", 1.0), (words["paper"], 0.0), (words["clause"], 3.25), (words["remark"], 4.0)]
    papers.line(
        *(Cell([Run(head, bold=True, size=10)], width, boxed=True, align="center") for head, width in heads),
        repeat=True,
    )
    papers.each(
        "paper in missing",
        Cell("{{ paper.no }}", 1.0, boxed=True, align="center"),
        Cell(["{{ paper.text }}", Run(ORIGINAL.format(row="paper"), italic=True, size=9)], boxed=True),
        Cell("{{ paper.clause }}", 3.25, boxed=True, align="center", size=10),
        Cell("{{ paper.remark }}", 4.0, boxed=True, size=10),
        height=0.8,
    )
    sheet.text(words["handed"], before=8)
    sheet.text(words["again"], align="both", before=4)
    procedure: Words = ["{% if procedure %}", Run(words["procedure"], bold=True), " {{ procedure }}{% endif %}"]
    sheet.text(procedure, align="both", before=4, after=14, size=10.5)
    _end(sheet, words)
    return sheet


def _letter(tongue: Tongue, words: dict[str, str], to: str, *, address: str = "{{ address }}") -> Sheet:
    """The office, the duplicate's mark, whom the letter goes to, what it is called."""
    sheet = Sheet(size=12)
    office_head(sheet, tongue)
    sheet.gap(10)
    person = sheet.block(indent=8.0)
    person.line(rule(to, align="center"), height=0.8)
    person.line(caption(words["name"]), height=0.4)
    person.line(rule(address, align="center"), height=0.8)
    person.line(caption(words["address"]), height=0.4)
    sheet.heading(words["title"], before=16, after=0)
    sheet.text(words["about"], align="center", after=10)
    return sheet


def _end(sheet: Sheet, words: dict[str, str]) -> None:
    """Head, day, executor; what the letter rests on; the receiver's own line."""
    sheet.unbroken = True
    end: Block = sheet.block()
    end.line(Cell(words["head"], 3.5), rule(width=5.0), Cell("", 0.5), rule("{{ head_name }}"), height=0.8)
    end.line(Cell("", 3.5), caption(words["signature"], 5.0), Cell("", 0.5), caption(words["full_name"]), height=0.4)
    end.line(Cell(words["date"], 3.5), rule("{{ notice_date|quoted_date }}", 5.0), Cell(""), height=0.8)
    end.line(Cell(words["received"], 3.5), rule(width=5.0), Cell("", 0.5), rule(), height=0.8)
    end.line(
        Cell("", 3.5), caption(words["signature"], 5.0), Cell("", 0.5), caption(words["received_under"]), height=0.4
    )
    end.line(Cell(words["executor"], 1.25), rule("{{ executor }}", 6.0), Cell(""), height=0.7)
    end.line(Cell(words["phone"], 1.25), rule("{{ executor_phone or office_phones }}", 6.0), Cell(""), height=0.7)
    basis = "{% if basis %}" + words["basis"] + " {{ basis }}.{% endif %}"
    sheet.text([Run(basis, italic=True, size=8.5)], before=6)
    ours(sheet, words["ours"] + TRANSLATION_NOTE)
