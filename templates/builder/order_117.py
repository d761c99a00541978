"""Refusal receipt of order No 117 of 08.12.2023: demanded (clause 8, appendix 3), but not printed in our text."""

from __future__ import annotations

from templates.builder.order_283 import missing_lines
from templates.builder.parts import TRANSLATION_NOTE, Tongue, date_cells, duplicate_mark, ours
from templates.builder.sheet import Cell, Sheet, caption, rule

_WORDS: dict[Tongue, dict[str, str]] = {
    "kk": {
        "title": "Құжаттарды қабылдаудан бас тарту туралы қолхат",
        "office": "(«Азаматтарға арналған үкімет» мемлекеттік корпорациясы бөлімінің атауы, мекенжайы)",
        "lead": "Сіз мемлекеттік қызмет көрсетуге қойылатын негізгі талаптар тізбесінің 8-тармағында көзделген "
        "құжаттар топтамасын толық ұсынбауыңызға байланысты «{{ service|line(40) }}» мемлекеттік қызметін көрсетуге "
        "құжаттарды қабылдаудан бас тартады. Жоқ құжаттар:",
        "officer": "(Мемлекеттік корпорация қызметкерінің тегі, аты, әкесінің аты (бар болса), қолы)",
        "got": "Алдым:",
        "applicant": "(көрсетілетін қызметті алушының тегі, аты, әкесінің аты (бар болса), қолы)",
        "ours": "Негіздеме: {{ act }}, 8-тармақ. Қолхаттың нысаны (3-қосымша) жарияланған мәтінде басылмаған; мәтіні "
        "№ 283 бұйрықтың 4-қосымшасының үлгісімен құрастырылған.",
    },
    "ru": {
        "title": "Расписка об отказе в приеме документов",
        "office": "(наименование и адрес отдела Государственной корпорации «Правительство для граждан»)",
        "lead": "отказывает в приеме документов на оказание государственной услуги «{{ service|line(40) }}» ввиду "
        "представления Вами неполного пакета документов, предусмотренного пунктом 8 перечня основных требований к "
        "оказанию государственной услуги. Отсутствуют:",
        "officer": "(фамилия, имя, отчество (при наличии) работника Государственной корпорации, подпись)",
        "got": "Получил(а):",
        "applicant": "(фамилия, имя, отчество (при наличии) услугополучателя, подпись)",
        "ours": "Основание: {{ act }}, пункт 8. Форма расписки (приложение 3) в опубликованном тексте не напечатана; "
        "текст составлен по образцу приложения 4 к правилам приказа № 283.",
    },
}


def draw_refusal_to_accept(tongue: Tongue) -> Sheet:
    """The receipt in one language."""
    words = _WORDS[tongue]
    sheet = Sheet(size=12)
    duplicate_mark(sheet, tongue)
    sheet.heading(words["title"], before=16, after=10)
    office = sheet.block()
    office.line(rule("{{ office }}{% if office and office_address %}, {% endif %}{{ office_address }}"), height=0.8)
    office.line(caption(words["office"]), height=0.4)
    sheet.text(words["lead"], align="both", before=6, after=2)
    missing_lines(sheet)
    sheet.gap(14)
    end = sheet.block()
    end.line(rule("{{ officer_name_and_position }}"), height=0.8)
    end.line(caption(words["officer"]), height=0.4)
    end.line(Cell(words["got"], 2.5), rule("{{ applicant }}"), height=0.9)
    end.line(Cell("", 2.5), caption(words["applicant"]), height=0.4)
    end.line(*date_cells("registration_date", tongue), Cell(""), height=0.9)
    ours(sheet, words["ours"] + TRANSLATION_NOTE)
    return sheet
