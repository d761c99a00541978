"""Forms of order No 287 of 30.06.2023 (Kazakh): appendices 1, 5 and 6 word for word, a refusal in their manner."""

from __future__ import annotations

from collections.abc import Sequence

from templates.builder.parts import ORIGINAL, TRANSLATION_NOTE, Tongue, cut_line, date_cells, digit_boxes, ours
from templates.builder.sheet import Block, Cell, Run, Sheet, caption, chosen, label, rule

_RULES = (
    "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес, мүгедектігі бар адамдарды "
    "протездік-ортопедиялық көмекпен, техникалық көмекші (компенсаторлық) құралдармен, арнаулы жүріп-тұру "
    "құралдарымен, оларды ауыстыру мерзімдерін қоса алғанда, қамтамасыз ету қағидаларына {appendix}-қосымша"
)
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
_LOW = 0.55
"""Centimetres of a line in the densest form."""


def draw_application() -> Sheet:
    """Appendix 1: application for aids, with the part that is cut off."""
    sheet = Sheet(size=10, left=2.0, right=1.25, edge=0.9)
    _head(sheet, 1, size=7.5)
    to = sheet.block(indent=7.0)
    to.line("Жергілікті атқарушы органының басшысы", height=_LOW)
    to.line(rule("{{ office }}"), height=_LOW)
    sheet.heading(
        "Техникалық көмекші (компенсаторлық) құралдарын, арнаулы жүріп-тұру құралдарын ұсынуға өтініш",
        size=10.5,
        before=4,
        after=2,
    )
    _person(sheet)
    _wishes(sheet)
    _attached(sheet)
    sheet.text(
        "«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңына сәйкес менің дербес "
        "деректерімді "
        "жинауға және өңдеуге, мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес "
        "оңалту құралдары мен қызметтерін ұсыну үшін құжаттарды рәсімдеу үшін қажетті ақпараттық жүйелердегі заңмен "
        "қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім беремін.",
        align="both",
        before=2,
        size=9,
    )
    end = sheet.block()
    end.line(*_date("application_date"), Cell("", 0.5), rule("{{ applicant }}"), height=_LOW)
    end.line(
        Cell("", 7.75),
        caption("(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса) қолы)"),
        height=0.35,
    )
    end.line(*_date("accepted_on"), Cell("", 0.5), rule("{{ officer_name_and_position }}"), height=_LOW)
    end.line(
        Cell("", 7.75),
        caption("(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)"),
        height=0.35,
    )
    cut_line(sheet, "(қию сызығы)", before=2)
    talon = sheet.block()
    talon.line(Cell("Азамат", 1.5), rule("{{ applicant|genitive }}"), Cell("өтініші қабылданды.", 3.5), height=_LOW)
    talon.line(Cell("Өтініш қабылданған күн", 4.0), *_date("accepted_on"), Cell(""), height=_LOW)
    talon.line(rule("{{ officer_name_and_position }}"), height=_LOW)
    talon.line(
        caption("(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)"), height=0.35
    )
    return sheet


def draw_refusal_to_accept() -> Sheet:
    """Appendix 5: receipt of refusal to accept documents, one for each side."""
    sheet = Sheet(size=12)
    _head(sheet, 5, form=False)
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
    end.line(*_date("registration_date"), Cell(""), height=0.9)
    return sheet


def draw_notice() -> Sheet:
    """Appendix 6: notice that the documents are drawn up."""
    sheet = Sheet(size=12)
    _head(sheet, 6)
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


_REFUSAL: dict[Tongue, dict[str, str]] = {
    "kk": {
        "title": "Хабарлама",
        "about": "мемлекеттік қызметті көрсетуден дәлелді бас тарту туралы",
        "lead": "Сіздің {{ registration_date|dated|line(16) }} № {{ number|line(8) }} өтінішіңіз қаралып, "
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
        "lead": "Сообщаем, что по Вашему заявлению {{ registration_date|dated|line(16) }} № {{ number|line(8) "
        "}} в оказании "
        "государственной услуги «{{ service|line(40) }}» отказано по следующим основаниям:",
        "end": "{% if act %}Основание: {{ act }}.{% endif %} Вы вправе обжаловать это решение в порядке, "
        "установленном "
        "законодательством Республики Казахстан.",
        "ours": "Форма отказа приказом № 287 не утверждена; текст составлен по образцу уведомления приложения 6.",
    },
}


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


def _head(sheet: Sheet, appendix: int, *, form: bool = True, size: float = 9) -> None:
    head = sheet.block(indent=9.0 if size > 8 else 7.0)
    head.line(Cell(_RULES.format(appendix=appendix), size=size, top=True), height=0.4)
    if form:
        head.line(Cell("Нысан", size=size, align="right", top=True), height=0.35)


def _person(sheet: Sheet) -> None:
    """Who asks, by the act's lines."""
    lines = sheet.block()
    lines.line(Cell("Тегі", 1.0), rule("{{ surname }}"), Cell("Аты", 1.0), rule("{{ given_name }}"), height=_LOW)
    lines.line(Cell("Әкесінің аты (бар болса)", 4.25), rule("{{ patronymic }}"), height=_LOW)
    lines.line(
        Cell("Туған күні", 2.0),
        rule("{{ birth_date|date }}", 4.0),
        Cell("", 0.5),
        Cell("Мүгедектігі", 2.0),
        rule("{{ disability }}"),
        height=_LOW,
    )
    lines.line(Cell("Жеке басты куәландыратын құжат түрі", 6.25), rule("{{ document_type }}"), height=_LOW)
    lines.line(
        Cell("Құжаттың нөмірі:", 3.0),
        rule("{{ document_number }}", 4.5),
        Cell("кім берген:", 2.0),
        rule("{{ issued_by }}"),
        height=_LOW,
    )
    lines.line(
        label("Берілген күні: “", size=10),
        rule("{{ issued_on|day }}", 1.0, "center"),
        Cell("”", 0.25),
        rule("{{ issued_on|month }}", 3.0, "center"),
        rule("{{ issued_on|year }}", 1.5, "center"),
        Cell("жылы"),
        height=_LOW,
    )
    lines.line(Cell("Жеке сәйкестендіру нөмірі:", 5.0), *digit_boxes("iin", 12), Cell(""), height=_LOW)
    _address(lines, city="қала (аудан)", street="көше (шағын аудан)", height=_LOW)
    lines.line(Cell("Телефон", 1.5), rule("{{ phone }}"), height=_LOW)


def _address(lines: Block, *, city: str, street: str, height: float) -> None:
    lines.line("Тұрақты тұратын (тіркелген) жерінің мекенжайы:", height=height)
    lines.when("address_line", rule("{{ address_line }}"), height=height)
    lines.line(Cell("Облыс", 1.25), rule("{{ region }}"), height=height)
    lines.line(Cell(city, 2.5), rule("{{ city }}"), Cell("ауыл:", 1.25), rule("{{ village }}", 4.5), height=height)
    lines.line(
        Cell(street, 3.75),
        rule("{{ street }}"),
        Cell("үй", 0.75),
        rule("{{ house }}", 1.5, "center"),
        Cell("пәтер", 1.25),
        rule("{{ flat }}", 1.5, "center"),
        height=height,
    )


def _wishes(sheet: Sheet) -> None:
    """What is asked for, and the measures that some aids need."""
    lines = sheet.block()
    lines.line(Cell("Мынадай:", 1.75), rule("{{ measures }}"), height=_LOW)
    lines.line(
        caption(
            "мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасындағы іс-шаралар түрін көрсету"
        ),
        height=0.35,
    )
    sheet.text("қызметтер ұсыну үшін:")
    sheet.text(chosen("way", "portal", "Әлеуметтік көрсетілетін қызметтер порталы"))
    sheet.text(
        [
            *chosen("way", "procurement", "Мемлекеттік сатып алу арқылы"),
            " құжаттар қабылдауды сұраймын (керегінің астын сызу).",
        ]
    )
    sheet.text(
        "Міндетті гигиеналық құралдармен, кресло-арбалармен, санитариялық жабдықталған кресло-орындықпен қамтамасыз "
        "етуге өтініш беру кезінде:",
        before=2,
    )
    sizes = sheet.block()
    sizes.line(
        *_measure("салмағы", "weight", "кг,", 1.6, 0.8),
        *_measure("бойы", "height", "см,", 1.1, 0.8),
        *_measure("жамбас көлемін", "hips", "см,", 2.7, 0.8),
        *_measure("белінің көлемі", "waist", "см көрсету;", 2.5, 2.0),
        height=_LOW,
    )
    sizes.line(
        Cell("кеуде қуысының протезімен (протездерімен): кеуде айналымы", 10.5),
        rule("{{ chest }}", 2.0, "center"),
        Cell("см.,"),
        height=_LOW,
    )
    sizes.line(
        Cell("тостағанның өлшемі", 3.5), rule("{{ cup }}", 2.0, "center"), Cell("(A – G) көрсету;"), height=_LOW
    )
    sheet.text(
        [
            "ортопедиялық аяқ киіммен, ортопедиялық аппараттарға (протездерге) арналған аяқ киіммен: ",
            *chosen("season", "summer", "жазғы"),
            " және/немесе ",
            *chosen("season", "winter", "қысқы"),
            " және мөлшері{% if shoe_size %} {{ shoe_size }}{% endif %} көрсетілуі қамтамасыз етілсін.",
        ],
        align="both",
    )


def _measure(label: str, field: str, unit: str, wide: float, unit_wide: float) -> Sequence[Cell]:
    return Cell(label, wide), rule(f"{{{{ {field} }}}}", 1.0, "center"), Cell(unit, unit_wide)


def _attached(sheet: Sheet) -> None:
    sheet.text("Өтінішке қоса берілген құжаттардың тізбесі:", before=2, after=2)
    table = sheet.block()
    heads = [("№", 1.0), ("Құжаттың атауы", 0.0), ("Құжаттағы парақтардың саны", 4.5), ("Ескертпе", 4.5)]
    table.line(
        *(Cell(head, width, boxed=True, align="center", size=9) for head, width in heads), repeat=True, height=0.4
    )
    table.each(
        "paper in attached",
        Cell("{{ paper.no }}", 1.0, boxed=True, align="center", size=9.5),
        Cell("{{ paper.title }}", boxed=True, size=9.5),
        Cell("{{ paper.sheets }}", 4.5, boxed=True, align="center", size=9.5),
        Cell("{{ paper.mark }}", 4.5, boxed=True, size=9),
        height=0.45,
    )


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
        end.line(*_date("notice_date"), Cell(""), height=0.9)
    else:
        end.line(*date_cells("notice_date", "ru"), Cell(""), height=0.9)


def _date(field: str) -> tuple[Cell, ...]:
    """20__ жылғы «__» ______ as the order writes its dates."""
    return (
        Cell(f"{{{{ {field}|century }}}}", 0.75, align="right"),
        rule(f"{{{{ {field}|two_digit_year }}}}", 0.75, "center"),
        Cell("жылғы «", 2.0, align="right"),
        rule(f"{{{{ {field}|day }}}}", 0.75, "center"),
        Cell("»", 0.25),
        rule(f"{{{{ {field}|month }}}}", 2.75, "center"),
    )
