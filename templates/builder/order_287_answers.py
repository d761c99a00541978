"""What an office answers under order No 287: appendices 5 and 6 word for word (Kazakh), a refusal in their manner."""

from __future__ import annotations

from templates.builder.order_287 import order_date, rules_head
from templates.builder.parts import DATED, ORIGINAL, TRANSLATION_NOTE, Tongue, date_cells, duplicate_mark, ours
from templates.builder.sheet import Cell, Run, Sheet, caption, chosen, rule

_SERVICES = (
    (
        "prosthetics",
        "«Мүгедектігі бар адамдарды протездік-ортопедиялық құралдарымен қамтамасыз етуге құжаттарды рәсімдеу»",
    ),
    (
        "technical-aids",
        "«Мүгедектігі бар адамдарды техникалық көмекші (компенсаторлық) құралдарымен қамтамасыз етуге құжаттарды "
        "рәсімдеу»",
    ),
    (
        "wheelchair",
        "«Мүгедектігі бар адамдарды арнаулы жүріп-тұру құралдарымен қамтамасыз етуге құжаттарды рәсімдеу»",
    ),
)


_REFUSAL: dict[Tongue, dict[str, str]] = {
    "kk": {
        "title": "Хабарлама",
        "about": "мемлекеттік қызметті көрсетуден дәлелді бас тарту туралы",
        "lead": "Сіздің " + DATED["kk"] + " өтінішіңіз қаралып, "
        "«{{ service|line(40) }}» мемлекеттік қызметін көрсетуден мынадай негіздер бойынша бас тартылғаны туралы "
        "хабардар етеміз:",
        "end": "{% if act %}Негіздеме: {{ act }}.{% endif %} Осы шешімге Қазақстан Республикасының заңнамасында "
        "белгіленген тәртіппен шағым жасауға құқығыңыз бар.",
        "ours": "Бас тартудың нысаны № 287 бұйрықпен бекітілмеген; мәтіні 6-қосымшадағы хабарламаның үлгісімен "
        "құрастырылған.",
    },
    "ru": {
        "title": "Уведомление",
        "about": "о мотивированном отказе в оказании государственной услуги",
        "lead": "Сообщаем, что по Вашему заявлению " + DATED["ru"] + " в оказании "
        "государственной услуги «{{ service|line(40) }}» отказано по следующим основаниям:",
        "end": "{% if act %}Основание: {{ act }}.{% endif %} Вы вправе обжаловать это решение в порядке, "
        "установленном "
        "законодательством Республики Казахстан.",
        "ours": "Форма отказа приказом № 287 не утверждена; текст составлен по образцу уведомления приложения 6.",
    },
}


_LABELS: dict[Tongue, dict[str, str]] = {
    "kk": {
        "surname": "Тегі",
        "given_name": "Аты",
        "patronymic": "Әкесінің аты (бар болса)",
        "number": "Құжаттың нөмірі:",
        "issued_by": "кім берген:",
        "iin": "Жеке сәйкестендіру нөмірі:",
        "address": "Тұрақты тұратын (тіркелген) жерінің мекенжайы:",
        "region": "Облыс",
        "city": "Қала (аудан)",
        "village": "ауыл:",
        "street": "Көше (шағын аудан)",
        "house": "-үй",
        "flat": "-пәтер",
        "head": "Мемлекеттік органның басшысы",
        "head_under": "(тегі, аты, әкесінің (бар болса)",
    },
    "ru": {
        "surname": "Фамилия",
        "given_name": "Имя",
        "patronymic": "Отчество (при наличии)",
        "number": "Номер документа:",
        "issued_by": "кем выдан:",
        "iin": "Индивидуальный идентификационный номер:",
        "address": "Адрес постоянного места жительства (регистрации):",
        "region": "Область",
        "city": "Город (район)",
        "village": "село:",
        "street": "Улица (микрорайон)",
        "house": "дом",
        "flat": "квартира",
        "head": "Руководитель государственного органа",
        "head_under": "(фамилия, имя, отчество (при наличии)",
    },
}
"""Kazakh as appendix 6 prints it, Russian ours for the refusal."""


def draw_refusal_to_accept() -> Sheet:
    """Appendix 5: receipt of refusal to accept documents, one for each side."""
    sheet = Sheet(size=12)
    duplicate_mark(sheet, "kk")
    rules_head(sheet, 5, form=False)
    sheet.heading("Құжаттарды қабылдаудан бас тарту туралы қолхат", before=16, after=10)
    sheet.text(
        "«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасы Заңын басшылыққа ала отырып,",
        align="both",
        first=1.0,
    )
    office = sheet.block()
    office.line(rule("{{ office }}{% if office and office_address %}, {% endif %}{{ office_address }}"), height=0.8)
    office.line(
        caption(
            "(«Азаматтарға арналған үкімет » мемлекеттік корпорациясы филиалының № ____ бөлімі (мекенжайы "
            "көрсетілсін)/республикалық маңызы бар қалалардың, астананың, аудандардың және облыстық маңызы бар "
            "қалалардың жергілікті атқарушы органы)"
        ),
        height=0.4,
    )
    sheet.text(
        "Сіздің мемлекеттік қызметті көрсетуге қойылатын негізгі талаптар тізбесінде көзделген тізбеге сәйкес "
        "құжаттардың толық топтамасын ұсынбауыңызға және (немесе) қолданылу мерзімі өтіп кеткен құжаттарды, атап "
        "айтқанда: жоқ құжаттардың/қолдану мерзімі өткен құжаттардың атауы:",
        align="both",
        before=6,
    )
    papers = sheet.block()
    papers.each(
        "paper in missing",
        Cell("{{ paper.no }})", 0.75, top=True),
        rule("{{ paper.text }}"),
        Cell("{% if loop.last %}.{% else %};{% endif %}", 0.5),
    )
    sheet.text("ұсынуыңызға байланысты", before=6)
    for family, words in _SERVICES:
        last = family == _SERVICES[-1][0]
        more = " мемлекеттік қызметін көрсетуге құжаттарды қабылдаудан бас тартады." if last else ""
        sheet.text([*chosen("family", family, words), more], align="both", before=2)
    sheet.text("Осы қолхат әрбір тарап үшін бір-бірден 2 данада жасалды.", before=8, after=10, first=1.0)
    end = sheet.block()
    end.line(rule("{{ officer_name_and_position }}"), height=0.8)
    end.line(
        caption(
            "(«Азаматтарға арналған үкімет » мемлекеттік корпорациясы/ республикалық маңызы бар қалалардың, "
            "астананың, "
            "аудандардың және облыстық маңызы бар қалалардың жергілікті атқарушы органы қызметкерінің тегі, аты, "
            "әкесінің аты (бар болса) (қолы)"
        ),
        height=0.4,
    )
    end.line(Cell("Алдым:", 1.75), rule("{{ applicant }}"), height=0.9)
    end.line(
        Cell("", 1.75),
        caption("(көрсетілетін қызметті алушының тегі, аты, әкесінің аты (қолы) (бар болса)"),
        height=0.4,
    )
    end.line(*order_date("registration_date"), Cell(""), height=0.9)
    return sheet


def draw_notice() -> Sheet:
    """Appendix 6: notice that the documents are drawn up."""
    sheet = Sheet(size=12)
    rules_head(sheet, 6)
    sheet.heading("Хабарлама", before=14, after=10)
    _addressee(sheet, "kk")
    measures = sheet.block()
    measures.line(Cell("Мынаны:", 2.25), rule("{{ measures }}"), height=0.7)
    measures.line(
        Cell("", 1.75),
        caption(
            "(мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасындағы іс-шараларды көрсету)"
        ),
        height=0.4,
    )
    sheet.text(
        "ұсынуға құжаттарды рәсімдеу туралы хабардар етеміз. Өтініш қабылданды және “Е-Собес” ААЖ кезектің "
        "электрондық "
        "журналында {{ queue_date|century }}{{ queue_date|two_digit_year|line(3) }} жылғы “{{ "
        "queue_date|day|line(3) }}” "
        "{{ queue_date|month|line(12) }} № {{ queue_number|line(10) }} нөмірімен тіркелді.",
        align="both",
        before=6,
    )
    sheet.text(
        "Әлеуметтік қызметтер порталында ОТҚ жеткізушісін таңдау мүмкіндігі туралы (aleumet.egov.kz) мобильді "
        "азаматтар "
        "базасында тіркелген абоненттік ұялы байланыстың телефон нөміріне смс-хабарлама жіберілетін болады.",
        align="both",
        first=1.0,
        before=4,
        after=14,
    )
    _head_of_body(sheet, "kk")
    return sheet


def draw_refusal(tongue: Tongue) -> Sheet:
    """The reasoned refusal, worded by us in the manner of appendix 6."""
    words = _REFUSAL[tongue]
    sheet = Sheet(size=12)
    sheet.heading(words["title"], before=20, after=2)
    sheet.text(words["about"], align="center", after=10)
    _addressee(sheet, tongue)
    sheet.text(words["lead"], align="both", first=1.0, before=8, after=4)
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
    sheet.text(words["end"], align="both", first=1.0, before=8, after=14)
    _head_of_body(sheet, tongue)
    ours(sheet, words["ours"] + TRANSLATION_NOTE)
    return sheet


def _addressee(sheet: Sheet, tongue: Tongue) -> None:
    """To whom the notice goes, by the lines of appendix 6."""
    label = _LABELS[tongue]
    lines = sheet.block()
    lines.line(Cell(label["surname"], 2.0), rule("{{ surname }}"))
    lines.line(Cell(label["given_name"], 2.0), rule("{{ given_name }}"))
    lines.line(Cell(label["patronymic"], 5.0), rule("{{ patronymic }}"))
    lines.line(
        Cell(label["number"], 3.75),
        rule("{{ document_number }}", 4.25),
        Cell(label["issued_by"], 2.25),
        rule("{{ issued_by }}"),
    )
    lines.line(Cell(label["iin"], 5.75 if tongue == "kk" else 9.25), rule("{{ iin }}"))
    lines.line(label["address"])
    lines.when("address_line", rule("{{ address_line }}"))
    lines.line(Cell(label["region"], 1.75), rule("{{ region }}"))
    lines.line(Cell(label["city"], 3.0), rule("{{ city }}"), Cell(label["village"], 1.25), rule("{{ village }}", 5.0))
    house, flat = rule("{{ house }}", 1.5, "center"), rule("{{ flat }}", 1.5, "center")
    numbers = (
        (house, Cell(label["house"], 0.75), flat, Cell(label["flat"], 1.5))
        if tongue == "kk"
        else (Cell(label["house"], 1.0), house, Cell(label["flat"], 2.0), flat)
    )
    lines.line(Cell(label["street"], 4.25), rule("{{ street }}"), *numbers)


def _head_of_body(sheet: Sheet, tongue: Tongue) -> None:
    label = _LABELS[tongue]
    wide = 6.25 if tongue == "kk" else 8.0
    end = sheet.block()
    end.line(Cell(label["head"], wide), rule("{{ head_name }}"), height=0.8)
    end.line(Cell("", wide), caption(label["head_under"]), height=0.4)
    if tongue == "kk":
        end.line(*order_date("notice_date"), Cell(""), height=0.9)
    else:
        end.line(*date_cells("notice_date", "ru"), Cell(""), height=0.9)
