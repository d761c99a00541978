"""Pages to papers: two sides, further pages, pages whose heading was lost, papers of no kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from intake.rows import text_to_sheet
from intake.sort import SortedPaper, sheets_to_papers
from models.page import PageText

FRONT = [
    "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ",
    "ТЕГІ / ФАМИЛИЯ",
    "АХМЕТОВ",
    "АТЫ / ИМЯ",
    "СЕРІК",
    "ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ",
    "23.01.1985",
    "ЖСН / ИИН 850123300114",
]
BACK = [
    "№ 012345678",
    "ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ",
    "АЛМАТЫ ҚАЛАСЫ",
    "БЕРГЕН МЕКЕМЕ / ОРГАН ВЫДАЧИ",
    "ҚР ІІМ",
    "12.03.2010 - 11.03.2020",
]
PROGRAMME = [
    (700, "ИНДИВИДУАЛЬНАЯ ПРОГРАММА РЕАБИЛИТАЦИИ ИНВАЛИДА"),
    "Фамилия, имя, отчество Ахметов Серик Маратович",
    "ИИН 850123300114",
    "Группа инвалидности II",
    "4. Дата разработки программы 06.07.2012 г.",
]
CERTIFICATE = [
    (900, "СПРАВКА ОБ ИНВАЛИДНОСТИ"),
    "Фамилия, имя, отчество Ахметов Серик Маратович",
    "Дата рождения 23.01.1985",
    "ИИН 850123300114",
    "Группа инвалидности II",
    "Причина инвалидности общее заболевание",
]
OTHER_CERTIFICATE = [
    (900, "Спргвк од ннблт"),
    "Фамилия, имя, отчество Омарова Айгуль Сериковна",
    "Дата рождения 05.03.1979",
    "ИИН 790305400126",
    "Группа инвалидности I",
    "Причина инвалидности общее заболевание",
    "Срок инвалидности бессрочно",
]
RECEIPT = [(900, "ТОВАРНЫЙ ЧЕК"), "Чайник электрический 1 7 490", "ИТОГО: 7 490 тенге"]


Sorted = Callable[..., list[SortedPaper]]
Kinds = Callable[..., list[tuple[str, tuple[int, ...]]]]


@pytest.fixture
def sorted_papers(page_text: Callable[..., PageText]) -> Sorted:
    """Pages (lists of lines) to papers; the confidence of a page's words where it is not the usual one, by number."""

    def papers(*pages: Sequence[object], confidence: dict[int, float] | None = None) -> list[SortedPaper]:
        levels = confidence or {}
        texts = [
            page_text(number, lines, confidence=levels.get(number, 0.97)) for number, lines in enumerate(pages, 1)
        ]
        return sheets_to_papers(
            [text_to_sheet(text) for text in texts], {text.page: not text.words for text in texts}
        )

    return papers


@pytest.fixture
def kinds_and_pages(sorted_papers: Sorted) -> Kinds:
    """Kind and pages of the papers that pages are sorted into."""
    return lambda *pages: [(one.kind, one.pages) for one in sorted_papers(*pages)]


@pytest.mark.parametrize("pages", [(FRONT, BACK), (BACK, FRONT), (FRONT, [], BACK)], ids=("front", "back", "blank"))
def test_the_sides_of_a_card_are_one_paper_without_its_title_too(
    kinds_and_pages: Kinds, pages: Sequence[Sequence[object]]
) -> None:
    ((kind, numbers),) = kinds_and_pages(*pages)
    assert kind == "identity_document" and len(numbers) == 2


def test_two_cards_in_a_row_of_four_sides_are_two_papers(kinds_and_pages: Kinds) -> None:
    assert kinds_and_pages(FRONT, BACK, FRONT, BACK) == [("identity_document", (1, 2)), ("identity_document", (3, 4))]


def test_two_fronts_are_never_one_card(kinds_and_pages: Kinds) -> None:
    assert [numbers for _, numbers in kinds_and_pages(FRONT, FRONT)] == [(1,), (2,)]


@pytest.mark.parametrize(
    "title",
    [
        "С П Р А В К А О Б И Н В А Л И Д Н О С Т И",
        "СИРАВКА ОВ ИНВАЛИДИОСТИ",
        "СПРАВКАОБИНВАЛИДНОСТИ",
        "СПР АВКА ОБ ИНВАЛ ИДН0СТИ",
    ],
)
def test_a_title_spaced_out_or_misread_is_still_a_heading(kinds_and_pages: Kinds, title: str) -> None:
    assert kinds_and_pages([(900, title), *CERTIFICATE[1:]]) == [("disability_certificate", (1,))]


def test_a_garbled_title_alone_makes_no_kind_but_with_the_cards_phrases_it_does(kinds_and_pages: Kinds) -> None:
    title = (900, "САiЭАТЫРНО-ТУСОРТА КА,ЪТП")
    assert kinds_and_pages([title, "Омаров Қайрат Серікұлы"]) == [("unknown", (1,))]
    lines = [title, "Жалобы, длительность заболевания, анамнез", "Лечащий врач", "Рекомендуемое лечение"]
    assert kinds_and_pages(lines) == [("sanatorium_card", (1,))]


def test_another_persons_certificate_whose_title_was_lost_is_a_paper_of_its_own(kinds_and_pages: Kinds) -> None:
    assert [numbers for _, numbers in kinds_and_pages(CERTIFICATE, OTHER_CERTIFICATE)] == [(1,), (2,)]


def test_a_list_that_counts_on_goes_on_with_its_paper(kinds_and_pages: Kinds) -> None:
    further = ["5. Ответственный", "6. Отметки"]
    assert kinds_and_pages(PROGRAMME, further) == [("rehabilitation_programme", (1, 2))]


def test_a_further_page_in_the_middle_of_a_sentence_joins_and_is_looked_at(sorted_papers: Sorted) -> None:
    (one,) = sorted_papers(PROGRAMME, ["продления срока не требуется", "Ибраева"])
    assert one.pages == (1, 2) and one.needs_review


def test_a_page_that_nobody_could_read_joins_the_paper_around_it_and_is_looked_at(sorted_papers: Sorted) -> None:
    unread, further = ["19и09 лаж", "чедл іміедәуу"], ["Мероприятия социальной реабилитации", "Исполнитель"]
    (one,) = sorted_papers(PROGRAMME, unread, further, confidence={2: 0.3})
    assert one.pages == (1, 2, 3) and one.needs_review


def test_a_page_that_says_nothing_of_itself_belongs_to_the_paper_it_lies_in(sorted_papers: Sorted) -> None:
    silent = ["№ Шаралар Қайда Мерзімі", "Уқалау Емхана жылына екі курс", "Диспансерлік бақылау жыл бойы"]
    further = ["Мероприятия социальной реабилитации", "Исполнитель"]
    (one,) = sorted_papers(PROGRAMME, silent, further)
    assert one.pages == (1, 2, 3) and not one.needs_review


def test_the_heading_of_a_part_begins_no_paper(kinds_and_pages: Kinds) -> None:
    part = [(900, "СОЦИАЛЬНАЯ ЧАСТЬ ИПР"), "Вид помощи Рекомендуемые мероприятия Срок", "Санаторно-курортное лечение"]
    assert kinds_and_pages(PROGRAMME, part, PROGRAMME) == [
        ("rehabilitation_programme", (1, 2)),
        ("rehabilitation_programme", (3,)),
    ]


def test_a_letter_to_an_office_that_asks_is_an_application_without_its_heading_too(kinds_and_pages: Kinds) -> None:
    letter = [
        "Алмалы аудандық жұмыспен қамту бөлімінің басшысына",
        "Қалиева Гүлнәр Тимурқызынан",
        (900, "өтіНШІ"),
        "Сізден мені оңалтудың жеке бағдарламасына сәйкес бөлмеге арналған",
        "кресло-арбамен қамтамасыз етуіңізді сұраймын.",
    ]
    assert kinds_and_pages(letter) == [("application", (1,))]


def test_a_receipt_after_a_programme_is_not_its_second_page(kinds_and_pages: Kinds) -> None:
    assert kinds_and_pages(PROGRAMME, RECEIPT) == [("rehabilitation_programme", (1,)), ("unknown", (2,))]


UNKNOWN = {
    "school": [(900, "МЕКТЕП АНЫҚТАМАСЫ"), "Осы анықтама Омаров Қайрат мектептің 7 сыныбында оқитынын растайды."],
    "utility": [(900, "УВЕДОМЛЕНИЕ"), "Уважаемые жильцы! Подача горячей воды будет прекращена на две недели."],
    "character": [(900, "ХАРАКТЕРИСТИКА"), "на Ахметова Серика Маратовича, 1985 года рождения, ИИН 850123300114"],
    "receipt": RECEIPT,
    "analysis": [(900, "ОБЩИЙ АНАЛИЗ КРОВИ"), "Фамилия, имя, отчество Ахметов С.М.", "Гемоглобин 140", "СОЭ 8"],
    "conviction": [(900, "СПРАВКА О НЕСУДИМОСТИ"), "Фамилия Ахметов", "Дата рождения 23.01.1985"],
    "driving": [
        (900, "ЖҮРГІЗУШІ КУӘЛІГІ ВОДИТЕЛЬСКОЕ УДОСТОВЕРЕНИЕ"),
        "1. ТЕГІ / ФАМИЛИЯ АХМЕТОВ",
        "2. АТЫ / ИМЯ СЕРІК",
        "3. ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ 23.01.1985",
    ],
    "award": [(900, "ДИПЛОМ I СТЕПЕНИ"), "награждается Ахметов Серик, занявший первое место в конкурсе чтецов"],
    "voucher": [(900, "НАПРАВЛЕНИЕ НА ИССЛЕДОВАНИЕ"), "Больной Ахметов С.М., 1985 г.р., общий анализ крови"],
}


KNOWN = {
    "marriage_certificate": [
        (900, "СВИДЕТЕЛЬСТВО О БРАКЕ"),
        "Неке қию туралы куәлік",
        "Записи актов гражданского состояния",
        "Место регистрации ЗАГС",
        "Дата выдачи 12.03.2010",
    ],
    "income_certificate": [(900, "СПРАВКА О ЗАРАБОТНОЙ ПЛАТЕ"), "Дана Ахметову С.М., для предъявления"],
    "pension_certificate": [(900, "ПЕНСИОННОЕ УДОСТОВЕРЕНИЕ"), "Фамилия Ахметов", "Имя Серик"],
    "military_card": [(900, "ӘСКЕРИ БИЛЕТ ВОЕННЫЙ БИЛЕТ"), "Тегі / Фамилия Ахметов", "Аты / Имя Серік"],
    "family_composition": [(900, "СПРАВКА"), (900, "о составе семьи"), "Дана Ахметову С.М. в том, что он имеет"],
    "income_statement": [(900, "ОТБАСЫНЫҢ ТАБЫСТАРЫ ТУРАЛЫ МӘЛІМЕТТЕР"), "Отбасы мүшесі", "Барлығы 90 000"],
    "subsidiary_plot_statement": [
        (900, "АНЫҚТАМА"),
        (800, "жеке қосалқы шаруашылықтың бар екендігі туралы"),
        *("Осы анықтама азаматқа берілді", "ЖСН 850123300114", "Алматы қаласы", "Абай көшесі, 5-үй", "Округ әкімі"),
    ],
    "bank_account": [(900, "РЕКВИЗИТЫ СЧЕТА"), "БИК: HSBKKZKX", "ИИК: KZ866010002000300040"],
    "savings_book": [(900, "СБЕРЕГАТЕЛЬНАЯ КНИЖКА"), "Вкладчик Ахметов Серик Маратович", "Вид вклада"],
    "consent": [(900, "СОГЛАСИЕ"), (800, "на обработку персональных данных"), "даю согласие на сбор и обработку"],
    "guardianship": [(900, "ПРИКАЗ"), (800, "Об установлении опеки"), "Назначить опекуном Ахметову Айгуль"],
    "alimony_information": [(900, "АЛИМЕНТТЕР ТУРАЛЫ МӘЛІМЕТТЕР"), "Алименттің сомасы 42 000"],
    "tax_prepayment_receipt": [(900, "КВИТАНЦИЯ"), (700, "об уплате предварительного платежа"), "КБК: 101202"],
    "social_individual_code": [(900, "СВИДЕТЕЛЬСТВО"), (700, "о присвоении социального индивидуального кода")],
    "taxpayer_number": [(900, "СВИДЕТЕЛЬСТВО НАЛОГОПЛАТЕЛЬЩИКА"), "РНН 600400123456"],
    "oralman_certificate": [(900, "ҚАНДАС КУӘЛІГІ"), "Азамат (азаматша) Омаров Қайрат Серікұлы"],
    "residence_permit": [(900, "ВИД НА ЖИТЕЛЬСТВО"), "Фамилия Иванов", "Гражданство РОССИЯ"],
    "stateless_certificate": [(900, "АЗАМАТТЫҒЫ ЖОҚ АДАМНЫҢ КУӘЛІГІ"), "Тегі Омаров"],
    "social_contract": [(900, "СОЦИАЛЬНЫЙ КОНТРАКТ № 14"), "с одной стороны, и гражданин Омаров Қайрат"],
}


@pytest.mark.parametrize("kind", KNOWN)
def test_each_kind_is_known_by_its_heading(kinds_and_pages: Kinds, kind: str) -> None:
    assert kinds_and_pages(KNOWN[kind]) == [(kind, (1,))]


@pytest.mark.parametrize("name", UNKNOWN)
def test_papers_of_other_kinds_stay_unknown(kinds_and_pages: Kinds, name: str) -> None:
    assert [kind for kind, _ in kinds_and_pages(UNKNOWN[name])] == ["unknown"]


@pytest.mark.parametrize("name", UNKNOWN)
def test_they_join_no_paper_that_they_lie_behind(kinds_and_pages: Kinds, name: str) -> None:
    for first in (PROGRAMME, CERTIFICATE, FRONT + BACK):
        assert [numbers for _, numbers in kinds_and_pages(first, UNKNOWN[name])] == [(1,), (2,)]


ADDRESS = [
    (900, "АДРЕСНАЯ СПРАВКА"),
    "Фамилия, имя, отчество Ахметов Серик Маратович",
    "ИИН 850123300114",
    "Зарегистрирован по адресу г. Алматы, ул. Абая, д. 5",
]
WHITE = ["", "", ""]


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        (CERTIFICATE, ADDRESS, ["disability_certificate", "address_certificate"]),
        (
            CERTIFICATE,
            [CERTIFICATE[0], *OTHER_CERTIFICATE[1:]],
            ["disability_certificate", "disability_certificate"],
        ),
    ],
)
def test_two_papers_copied_on_one_sheet_are_parted_and_looked_at(
    sorted_papers: Sorted, first: Sequence[object], second: Sequence[object], kinds: list[str]
) -> None:
    papers = sorted_papers([*first, *WHITE, *second])
    assert [paper.kind for paper in papers] == kinds
    assert all(paper.pages == (1,) and paper.part and paper.needs_review for paper in papers)
    assert papers[0].part is not None and papers[1].part is not None
    assert papers[0].part.bottom < papers[1].part.top


def test_one_paper_in_two_blocks_stays_one(sorted_papers: Sorted) -> None:
    for first, second in ((CERTIFICATE[:3], CERTIFICATE[3:]), (FRONT, BACK), (CERTIFICATE, RECEIPT)):
        (paper,) = sorted_papers([*first, *WHITE, *second])
        assert paper.part is None
