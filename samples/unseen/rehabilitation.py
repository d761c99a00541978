"""Individual rehabilitation programmes: the whole card of several pages, and extracts of one."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, unseen

_STAMP_RU, _STAMP_KK = "ОТДЕЛ МСЭ * ДЕПАРТАМЕНТ ПО г. АЛМАТЫ * ", "МӘС БӨЛІМІ * АЛМАТЫ ҚАЛАСЫ БОЙЫНША * "


def _child(w: WordPaper) -> bool:
    return w.facts["disability_group"] == "child"


@unseen(
    "rehabilitation_programme",
    "card-three-pages",
    ("ru",),
    until=2022,
    sizes=(10.5, 11),
    fonts=FONTS_SERIF,
    fills=("Cousine", "Arimo", "PT Serif"),
    dates=("dots", "words"),
    stamp=_STAMP_RU,
)
def card_three_pages(w: WordPaper) -> None:
    """The card: general part, medical part, social and vocational parts with a page each."""
    w.para(
        "Приложение к Инструкции по разработке индивидуальной программы реабилитации инвалида",
        align="right",
        size=8,
        left=90,
        after=10,
    )
    w.para("КАРТА № {document_number}", align="center", bold=True, size=13, after=0)
    w.para("индивидуальной программы реабилитации инвалида", align="center", bold=True, after=2)
    w.para("к акту освидетельствования в отделе МСЭ № {@act}", align="center", after=10)
    w.blank("1. Наименование отдела МСЭ", "{issued_by}")
    w.blank("2. Фамилия, имя, отчество", "{full_name}")
    w.blank("3. Дата рождения", "{birth_date}", to=110)
    w.blank("4. ИИН", "{iin}", to=110)
    w.blank("5. Домашний адрес, телефон", "{address}, {phone}")
    w.blank("6. Группа инвалидности", "{disability_group:words}")
    w.blank("7. Причина инвалидности", "{@cause}")
    w.blank("8. Клинико-экспертный диагноз", "{@diagnosis}")
    w.blank("9. Дата разработки ИПР", "{issued_on}", to=120)
    w.blank("10. Срок реализации ИПР до", "{valid_until}", to=120, after=14)
    w.para("Начальник отдела МСЭ\t{@signature} {@officer}\n{@stamp}", tabs=(70,))
    w.page_break()
    w.para("МЕДИЦИНСКАЯ ЧАСТЬ ИПР", align="center", bold=True, after=6)
    w.table(
        [
            ["Мероприятия", "Срок проведения", "Исполнитель", "Отметка о выполнении"],
            ["Восстановительная терапия, ЛФК, массаж", "2 раза в год", "{@clinic}", ""],
            ["Динамическое наблюдение невропатолога, ортопеда", "постоянно", "{@clinic}", ""],
            ["Реконструктивная хирургия", "не нуждается", "—", ""],
        ],
        (3, 1.6, 2.2, 1.6),
        head=True,
        size=9.5,
        pad=2,
        after=12,
    )
    w.para("Ожидаемый результат: <u>частичная компенсация нарушенных функций</u>", after=4)
    w.para("Заключение о выполнении медицинской части ИПР ______________________________________________", after=4)
    w.para("Председатель ВКК {@signature} {@officer2}", before=8)
    w.page_break()
    w.para("СОЦИАЛЬНАЯ ЧАСТЬ ИПР", align="center", bold=True, after=6)
    w.table(
        [
            ["Вид помощи", "Рекомендуемые мероприятия", "Срок", "Исполнитель"],
            ["Технические и иные средства", "{@aid_name}", "2 года", "отдел занятости и социальных программ"],
            ["Социальные услуги", "не нуждается", "—", "—"],
            [
                "Санаторно-курортное лечение",
                "показано, 1 раз в год",
                "2 года",
                "отдел занятости и социальных программ",
            ],
        ],
        (2, 2.6, 1, 2),
        head=True,
        size=9.5,
        pad=2,
        after=10,
    )
    w.para("ПРОФЕССИОНАЛЬНАЯ ЧАСТЬ ИПР", align="center", bold=True, after=6)
    w.para(
        "Профессиональная ориентация: не нуждается. Рациональное трудоустройство: по желанию.",
        align="justify",
        after=12,
    )
    w.para("С содержанием ИПР согласен(на): {@signature} {@initials}", after=8)
    w.para("Руководитель отдела МСЭ: {@signature} {@officer}")


@unseen(
    "rehabilitation_programme",
    "extract-social-part",
    ("ru",),
    until=2022,
    sizes=(11, 12),
    fonts=("Tinos", "Arimo", "PT Sans"),
    dates=("dots", "tail", "words"),
    stamp=_STAMP_RU,
)
def extract_social_part(w: WordPaper) -> None:
    """An extract of one page for the department: sentences above, one table below."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=10)
    w.para("ВЫПИСКА № {document_number}", align="center", bold=True, size=13, after=0)
    w.para("из индивидуальной программы реабилитации инвалида (социальная часть)", align="center", after=10)
    w.para("Ф.И.О.: {full_name}", after=3)
    w.para("Год рождения: {birth_date}\tИИН: {iin}", tabs=(95,), after=3)
    w.para("Проживает: {address}", after=3)
    group = "{disability_group:roman} группа" if not _child(w) else "{disability_group:ru_words}"
    w.para(f"Инвалидность: {group}, {{@cause}}", after=3)
    w.para("ИПР разработана {issued_on}, действует до {valid_until}", after=8)
    w.table(
        [
            ["№", "Мероприятия социальной реабилитации", "Срок исполнения"],
            ["1", "{@aid_name}", "весь период"],
            ["2", "Обучение пользованию средством", "1 месяц"],
        ],
        (0.3, 3, 1.2),
        head=True,
        pad=2,
        after=16,
    )
    w.para("Выписка верна.", after=8)
    w.para("Специалист отдела\t{@signature}  {@officer}\n{@stamp}", tabs=(70,))


@unseen(
    "rehabilitation_programme",
    "extract-old",
    ("kk",),
    until=2022,
    sizes=(10.5, 11.5),
    fonts=FONTS_SERIF,
    fills=("PT Mono", "Noto Sans", "Tinos"),
    dates=("tail", "dots"),
    upper=(False, True),
    stamp=_STAMP_KK,
)
def extract_old_kk(w: WordPaper) -> None:
    """The Kazakh extract of before 2022: ruled lines, then the measures as a list."""
    w.para("МҮГЕДЕКТІ ОҢАЛТУДЫҢ ЖЕКЕ БАҒДАРЛАМАСЫНАН\nҮЗІНДІ КӨШІРМЕ", align="center", bold=True, size=12.5, after=2)
    w.para(
        "№ {document_number}  «<u> {issued_on:day} </u>» <u> {issued_on:month} </u> {issued_on:year} ж.",
        align="center",
        after=10,
    )
    w.blank("Мүгедектің тегі, аты, әкесінің аты:", "{full_name}")
    w.blank("Туған күні, айы, жылы:", "{birth_date}", to=120)
    w.blank("Жеке сәйкестендіру нөмірі:", "{iin}", to=120)
    w.blank("Тұрғылықты мекенжайы:", "{address}")
    w.blank("Мүгедектік тобы:", "{disability_group:words}", to=120)
    w.blank("ОЖБ-ны әзірлеген бөлім:", "{issued_by}")
    w.blank("Іске асыру мерзімі:", "{valid_until} дейін", to=140, after=8)
    w.para("Әлеуметтік оңалту шаралары:", bold=True, after=2)
    w.para("1) {@aid_name} — қажет;", left=8, after=1)
    w.para("2) санаторийлік-курорттық емдеу — көрсетілген;", left=8, after=1)
    w.para("3) әлеуметтік қызметкердің көмегі — қажет емес.", left=8, after=20)
    w.para("{@stamp}\tМӘС бөлімінің бастығы\t{@signature} {@officer}", tabs=(18, 72))


@unseen(
    "rehabilitation_programme",
    "programme-2023",
    ("kk",),
    since=2022,
    sizes=(10, 10.5),
    fonts=(*FONTS_SANS, "Tinos"),
    dates=("dots", "tail"),
    upper=(True, False),
)
def programme_2023(w: WordPaper) -> None:
    """The abilitation and rehabilitation programme of two pages from the data bank, in tables."""
    w.para(
        "МҮГЕДЕКТІГІ БАР АДАМДЫ АБИЛИТАЦИЯЛАУДЫҢ ЖӘНЕ ОҢАЛТУДЫҢ ЖЕКЕ БАҒДАРЛАМАСЫ (АОЖБ)",
        align="center",
        bold=True,
        size=12.5,
        after=2,
    )
    w.para("№ {document_number}", align="center", bold=True, after=8)
    w.table(
        [
            ["1", "Тегі, аты, әкесінің аты (бар болса)", "{full_name}"],
            ["2", "ЖСН", "{iin}"],
            ["3", "Туған күні", "{birth_date}"],
            ["4", "Мекенжайы", "{address}"],
            ["5", "Телефоны", "{phone:+7}"],
            [
                "6",
                "Мүгедектік тобы",
                "{disability_group:digit}-топ" if not _child(w) else "{disability_group:kk_new}",
            ],
            ["7", "Мүгедектік себебі", "{@cause}"],
            ["8", "Клиникалық-функционалдық диагнозы", "{@diagnosis}"],
            ["9", "АОЖБ әзірленген күн", "{issued_on}"],
            ["10", "АОЖБ іске асыру мерзімі", "{valid_until}"],
            ["11", "МӘС бөлімі", "{issued_by}"],
        ],
        (0.35, 2.4, 3.4),
        pad=2,
        after=8,
    )
    w.para("I. Медициналық бөлік", bold=True, after=2)
    w.table(
        [["Іс-шара", "Мерзімі", "Орындаушы"], ["Қалпына келтіру терапиясы", "жылына 2 рет", "{@clinic}"]],
        (3, 1.4, 2.2),
        head=True,
        pad=2,
        after=8,
    )
    w.page_break()
    w.para("II. Әлеуметтік бөлік", bold=True, after=2)
    w.table(
        [
            ["Техникалық (орнын толтырушы) құрал, қызмет", "Саны", "Мерзімі", "Орындаушы"],
            ["{@aid_name}", "1", "АОЖБ мерзімі ішінде", "ЖАО"],
            ["Жеке көмекшінің қызметі", "–", "мұқтаж емес", "–"],
        ],
        (3, 0.7, 1.8, 1.2),
        head=True,
        pad=2,
        after=8,
    )
    w.para("III. Кәсіптік бөлік", bold=True, after=2)
    w.para("Кәсіптік бағдар беру: мұқтаж емес. Жұмысқа орналастыру: өз қалауы бойынша.", align="justify", after=14)
    w.para("АОЖБ-мен таныстым: {@signature} {@initials}", after=8)
    w.para("МӘС бөлімінің басшысы {@officer} ЭЦҚ қойған", size=9)


@unseen(
    "rehabilitation_programme",
    "extract-2023",
    ("kk", "ru"),
    since=2022,
    sizes=(10, 11),
    fonts=FONTS_SANS,
    dates=("dots",),
    upper=(True, False),
)
def extract_2023(w: WordPaper) -> None:
    """The bilingual extract since 2022: the head in two columns, then one table."""
    w.side_by_side(
        lambda: w.para(
            "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасынан үзінді",
            align="center",
            bold=True,
        ),
        lambda: w.para(
            "Выписка из индивидуальной программы абилитации и реабилитации лица с инвалидностью",
            align="center",
            bold=True,
        ),
        widths=(1, 1),
    )
    w.para("№ {document_number}  {issued_on}", align="center", before=4, after=8)
    w.table(
        [
            ["Т.А.Ә. / Ф.И.О.", "{full_name}"],
            ["ЖСН / ИИН", "{iin}"],
            ["Туған күні / Дата рождения", "{birth_date}"],
            [
                "Мүгедектік тобы / Группа инвалидности",
                "{disability_group:roman}" if not _child(w) else "{disability_group:new}",
            ],
            ["Әзірлеген бөлім / Подразделение МСЭ", "{issued_by}"],
            ["Қолданылу мерзімі / Срок действия", "{valid_until}"],
            ["Ұсынылған іс-шаралар / Рекомендованные мероприятия", "{@aid_name}"],
        ],
        (2.3, 3),
        pad=2.5,
        after=14,
    )
    w.para("Құжат МОДБ деректерінен қалыптастырылды / Документ сформирован из ЦБДИ", size=8.5)
