"""Order No 283 of 30.06.2023 (Kazakh), word for word: what an applicant files and gets, appendices 2, 4 and 5."""

from __future__ import annotations

from templates.builder.order_287 import order_date
from templates.builder.parts import cut_line, digit_boxes, duplicate_mark
from templates.builder.sheet import NARROWEST, Block, Cell, Sheet, caption, label, rule

_RULES = (
    "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес мүгедектігі бар адамдар мен "
    "мүгедектігі бар балаларға санаторийлік-курорттық емдеуді ұсыну қағидаларына {appendix}-қосымша"
)
_LOW = 0.57
"""Centimetres of a line of the application."""
_BODY = (
    "(«Азаматтарға арналған үкімет» мемлекеттік корпорациясы филиалының № ____ бөлімі (мекенжайын көрсету){gap}"
    "/республикалық маңызы бар, астананың, аудандардың және облыстық маңызы бар қалалардың жергілікті атқарушы {end}"
)
_TAKER = "(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)"


def rules_head_283(sheet: Sheet, appendix: int, *, form: bool, indent: float = 9.0) -> None:
    """The appendix's heading in the corner; `form`: with the word Нысан under it, as the order prints it."""
    head = sheet.block(indent=indent)
    head.line(Cell(_RULES.format(appendix=appendix), size=9, top=True), height=0.4)
    if form:
        head.line(Cell("Нысан", size=9, align="right", top=True), height=0.4)


def draw_application() -> Sheet:
    """Appendix 2: application for sanatorium treatment, with the part that is cut off."""
    sheet = Sheet(size=10.5, left=NARROWEST[0], right=NARROWEST[1], edge=0.9)
    rules_head_283(sheet, 2, form=True, indent=7.0)
    to = sheet.block(indent=7.0)
    to.line("Жергілікті атқарушы органның басшысы", height=_LOW)
    to.line(rule("{{ office }}"), height=_LOW)
    sheet.heading("Санаторийлік-курорттық емделуді ұсынуға өтініш", size=12, before=4, after=2)
    _person(sheet)
    _wishes(sheet)
    _attached(sheet)
    sheet.text(
        "“Дербес деректер және оларды қорғау туралы” Қазақстан Республикасының Заңына сәйкес менің дербес "
        "деректерімді жинауға және өңдеуге, мүгедектігі бар адамдарды абилитациялаудың және оңалтудың жеке "
        "бағдарламасына сәйкес оңалту құралдары мен қызметтерін ұсыну үшін құжаттарды рәсімдеу үшін қажетті "
        "ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім беремін.",
        align="both",
        before=4,
        size=10,
    )
    end = sheet.block()
    end.line(*_dated("application_date"), Cell(".", 0.5), rule("{{ applicant }}"), height=0.6)
    end.line(
        Cell("", 7.75),
        caption("(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса), қолы)"),
        height=0.4,
    )
    end.line(rule("{{ officer_name_and_position }}"), height=0.6)
    end.line(caption(_TAKER), height=0.4)
    end.line(*_dated("accepted_on"), Cell("."), height=0.6)
    cut_line(sheet, "қию сызығы", before=2)
    _talon(sheet)
    return sheet


def draw_refusal_to_accept() -> Sheet:
    """Appendix 4: receipt of refusal to accept documents, one for each side."""
    sheet = Sheet(size=12)
    duplicate_mark(sheet, "kk")
    rules_head_283(sheet, 4, form=True)
    sheet.heading("Құжаттарды қабылдаудан бас тарту туралы қолхат", before=16, after=10)
    sheet.text(
        "«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңын басшылыққа ала отырып,",
        align="both",
        first=1.0,
    )
    office = sheet.block()
    office.line(rule("{{ office }}{% if office and office_address %}, {% endif %}{{ office_address }}"), height=0.8)
    office.line(caption(_BODY.format(gap=" ", end="органы)")), height=0.4)
    sheet.text(
        "Сіздің мемлекеттік қызметті көрсетуге қойылатын негізгі талаптар тізбесінде көзделген тізбеге сәйкес "
        "құжаттардың толық топтамасын ұсынбауыңызға және (немесе) қолданылу мерзімі өтіп кеткен құжаттарды, атап "
        "айтқанда:",
        align="both",
        before=6,
    )
    sheet.text("жоқ құжаттардың/қолдану мерзімі өткен құжаттардың атауы:", before=4)
    missing_lines(sheet)
    sheet.text(
        "ұсынуыңызға байланысты «Мүгедектігі бар адамдарды және мүгедектігі бар балаларды санаторийлік-курорттық "
        "емделумен қамтамасыз етуге құжаттарды рәсімдеу» мемлекеттік қызметін көрсетуге құжаттарды қабылдаудан бас "
        "тартады.",
        align="both",
        before=6,
    )
    sheet.text("Осы қолхат әрбір тарап үшін бір-бірден 2 данада жасалды.", before=8, after=10, first=1.0)
    end = sheet.block()
    end.line(rule("{{ officer_name_and_position }}"), height=0.8)
    end.line(
        caption(_BODY.format(gap="", end="орган қызметкерінің тегі, аты, әкесінің аты (бар болса) (қолы)")),
        height=0.4,
    )
    end.line(Cell("Алдым:", 1.75), rule("{{ applicant }}"), height=0.9)
    end.line(
        Cell("", 1.75),
        caption("көрсетілетін қызметті алушының тегі, аты, әкесінің аты (қолы) (бар болса)"),
        height=0.4,
    )
    end.line(*_dated("registration_date"), Cell("."), height=0.9)
    return sheet


def missing_lines(sheet: Sheet) -> None:
    """The papers that are missing or out of date, numbered, with a semicolon behind each and a full stop at last."""
    papers = sheet.block()
    papers.each(
        "paper in missing",
        Cell("{{ paper.no }})", 0.75, top=True),
        rule("{{ paper.text }}"),
        Cell("{% if loop.last %}.{% else %};{% endif %}", 0.5),
    )


def draw_notice() -> Sheet:
    """Appendix 5: notice that the documents are drawn up."""
    sheet = Sheet(size=12)
    rules_head_283(sheet, 5, form=False)
    sheet.heading("Хабарлама", before=14, after=10)
    lines = sheet.block()
    lines.line(Cell("Тегі", 2.0), rule("{{ surname }}"))
    lines.line(Cell("Аты", 2.0), rule("{{ given_name }}"))
    lines.line(Cell("Әкесінің аты (бар болса)", 5.0), rule("{{ patronymic }}"))
    lines.line(
        Cell("Құжаттың нөмірі:", 3.75),
        rule("{{ document_number }}", 4.25),
        Cell("кім берген:", 2.25),
        rule("{{ issued_by }}"),
    )
    lines.line(Cell("Жеке сәйкестендіру нөмірі:", 5.75), *digit_boxes("iin", 12), Cell(""))
    lines.line("Тұрақты тұратын (тіркелген) жерінің мекенжайы:")
    _address(lines, city=Cell("Қала (аудан)", 3.0), street=Cell("Көше (шағын аудан)", 4.25), height=_LOW)
    sheet.text(
        "Санаторийлік-курорттық емделуді көрсетуге құжаттарды рәсімдеу туралы хабардар етеміз.",
        align="both",
        before=10,
        first=1.0,
    )
    sheet.text("Өтініш қабылданды және “Е-Собес” ААЖ кезегінің электрондық журналында", before=4, first=1.0)
    queue = sheet.block()
    queue.line(
        *_dated("queue_date"),
        Cell("№", 1.0, align="center"),
        rule("{{ queue_number }}", 3.5, "center"),
        Cell("нөмірімен тіркелді."),
        height=0.8,
    )
    sheet.text(
        "Әлеуметтік қызметтер порталында өнім берушіні таңдау мүмкіндігі туралы (aleumet.egov.kz) мобильді азаматтар "
        "базасында тіркелген Сіздің абоненттік ұялы байланысының телефон нөміріңізге смс-хабарлама жіберілетін "
        "болады.",
        align="both",
        first=1.0,
        before=6,
        after=14,
    )
    end = sheet.block()
    end.line(Cell("Мемлекеттік органның басшысы", 6.25), rule("{{ head_name }}"), height=0.8)
    end.line(Cell("", 6.25), caption("(тегі, аты, әкесінің (бар болса)"), height=0.4)
    end.line(*_dated("notice_date"), Cell(""), height=0.9)
    return sheet


def _dated(field: str) -> tuple[Cell, ...]:
    """20__ жылғы “__” ______ with the quotes of this order."""
    cells = list(order_date(field))
    cells[2], cells[4] = Cell("жылғы “", 2.0, align="right"), Cell("”", 0.25)
    return tuple(cells)


def _person(sheet: Sheet) -> None:
    """Who asks, by the act's lines."""
    lines = sheet.block()
    lines.line(Cell("Тегі", 1.25), rule("{{ surname }}"), height=_LOW)
    lines.line(Cell("Аты", 1.25), rule("{{ given_name }}"), height=_LOW)
    lines.line(Cell("Әкесінің аты (бар болса)", 4.5), rule("{{ patronymic }}"), height=_LOW)
    lines.line(
        Cell("Туған күні", 2.25),
        rule("{{ birth_date|date }}", 4.0),
        Cell("", 0.5),
        Cell("Мүгедектігі", 2.25),
        rule("{{ disability }}"),
        height=_LOW,
    )
    lines.line(Cell("Жеке басты куәландыратын құжат түрі", 7.0), rule("{{ document_type }}"), height=_LOW)
    lines.line(
        Cell("Құжаттың нөмірі:", 3.25),
        rule("{{ document_number }}", 4.25),
        Cell("кім берген:", 2.25),
        rule("{{ issued_by }}"),
        height=_LOW,
    )
    lines.line(
        label("Берілген күні: “", size=11),
        rule("{{ issued_on|day }}", 1.0, "center"),
        Cell("”", 0.25),
        rule("{{ issued_on|month }}", 3.0, "center"),
        rule("{{ issued_on|year }}", 1.5, "center"),
        Cell("жылы"),
        height=_LOW,
    )
    lines.line(Cell("Жеке сәйкестендіру нөмірі:", 5.25), *digit_boxes("iin", 12), Cell(""), height=_LOW)
    lines.line("Тұрақты тұратын жерінің мекенжайы (тіркелген):", height=_LOW)
    _address(lines, city=Cell("қала (аудан)", 2.75), street=Cell("көше (шағынаудан)", 3.75), height=_LOW)
    lines.line(Cell("Телефон", 1.75), rule("{{ phone }}"), height=_LOW)


def _address(lines: Block, *, city: Cell, street: Cell, height: float) -> None:
    lines.when("address_line", rule("{{ address_line }}"), height=height)
    lines.line(Cell("Облыс", 1.5), rule("{{ region }}"), height=height)
    lines.line(city, rule("{{ city }}"), Cell("ауыл:", 1.25), rule("{{ village }}", 4.5), height=height)
    lines.line(
        street,
        rule("{{ street }}"),
        rule("{{ house }}", 1.5, "center"),
        Cell("-үй", 0.75),
        rule("{{ flat }}", 1.5, "center"),
        Cell("-пәтер", 1.5),
        height=height,
    )


def _wishes(sheet: Sheet) -> None:
    """For whom and by which way; a box before each choice, for the order says to mark it."""
    sheet.text("Санаторийлік-курорттық емделуді ұсыну үшін:", before=4)
    sheet.text("Қазақстан Республикасы Әлеуметтік кодексінің 168-бабының 4-тармағына сәйкес")
    people = sheet.block()
    for value, words in (
        ("adult", "мүгедектігі бар адамға;"),
        ("child", "мүгедектігі бар балаға;"),
        ("accompanied_child", "сүйемелдеуімен жүретін мүгедектігі бар балаға"),
    ):
        people.line(*_marked("patient", value, words), height=0.5)
    people.line(Cell("(керегін белгілеу)", size=9, top=True), height=0.4)
    for value, words in (
        ("portal", "Әлеуметтік қызметтер порталы;"),
        ("procurement", "Мемлекеттік сатып алу арқылы құжаттар қабылдауды сұраймын."),
    ):
        people.line(*_marked("way", value, words), height=0.5)
    people.line(Cell("(керегінің белгілеу)", size=9, top=True), height=0.4)


def _marked(choice: str, value: str, words: str) -> tuple[Cell, ...]:
    """A box with a cross in it where the choice is this one."""
    box = Cell("{% if " + choice + ' == "' + value + '" %}x{% endif %}', 0.5, boxed=True, align="center", size=9)
    return box, Cell("", 0.25), Cell(words)


def _attached(sheet: Sheet) -> None:
    sheet.text("Өтінішке қоса берілген құжаттардың тізбесі:", before=2, after=2)
    table = sheet.block()
    heads = [("Р/с №", 1.5), ("Құжаттың атауы", 0.0), ("Құжаттағы парақтардың саны", 4.5), ("Ескертпе", 4.25)]
    table.line(
        *(Cell(head, width, boxed=True, align="center", size=9) for head, width in heads), repeat=True, height=0.45
    )
    table.each(
        "paper in attached",
        Cell("{{ paper.no }}", 1.5, boxed=True, align="center", size=10),
        Cell("{{ paper.title }}", boxed=True, size=10),
        Cell("{{ paper.sheets }}", 4.5, boxed=True, align="center", size=10),
        Cell("{{ paper.mark }}", 4.25, boxed=True, size=9),
        height=0.5,
    )


def _talon(sheet: Sheet) -> None:
    talon = sheet.block()
    talon.line(Cell("Азамат", 1.75), rule("{{ applicant|genitive }}"), Cell("өтініші қабылданды.", 3.75), height=_LOW)
    talon.line(
        Cell("Өтініш қабылданған күн “", 4.75),
        rule("{{ accepted_on|day }}", 1.0, "center"),
        Cell("”", 0.25),
        rule("{{ accepted_on|month }}", 3.0, "center"),
        Cell("{{ accepted_on|century }}", 0.75, align="right"),
        rule("{{ accepted_on|two_digit_year }}", 0.75, "center"),
        Cell("жыл."),
        height=_LOW,
    )
    talon.line(rule("{{ officer_name_and_position }}"), height=_LOW)
    talon.line(caption(_TAKER), height=0.4)
