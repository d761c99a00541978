"""Papers that no service asks for: they must come out as unknown, whatever names and numbers stand on them."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SANS, unseen

_ANY = (
    "surname",
    "given_name",
    "patronymic",
    "iin",
    "birth_date",
    "address",
    "phone",
    "document_number",
    "issued_on",
    "issued_by",
    "amount",
)


@unseen("unknown", "payment-slip", ("ru",), sizes=(9, 10), fonts=("Cousine", "PT Mono", "Arimo"), optional=_ANY)
def payment_slip(w: WordPaper) -> None:
    """A bank's slip for a payment."""
    w.page(left=40, right=60, top=20)
    for line in (
        "КВИТАНЦИЯ",
        "Приём платежей",
        "Терминал 00{@registration}  {@day} 14:05",
        "Получатель: ТОО «Алма-Телеком»",
        "Лицевой счёт: 7{@registration}55",
        "Плательщик: {@initials}",
        "Назначение: услуги связи",
    ):
        w.para(line, after=1)
    w.rule()
    w.para("Сумма: {@sum} тенге", bold=True)
    w.para("Комиссия: 0 тенге", after=1)
    w.para("Спасибо! Сохраняйте чек до зачисления.")


@unseen(
    "unknown",
    "work-reference",
    ("ru",),
    sizes=(12, 13),
    fonts=("Tinos", "Arimo", "PT Serif"),
    optional=_ANY,
    stamp="ТОВАРИЩЕСТВО * КАЗАХСТАН * ",
)
def work_reference(w: WordPaper) -> None:
    """A character reference from the workplace."""
    w.para("{@company}", bold=True, align="center")
    w.rule(after=12)
    w.para("ХАРАКТЕРИСТИКА", align="center", bold=True, size=14, after=10)
    w.para("на {full_name:genitive}, {birth_date} года рождения", align="center", after=10)
    w.para(
        "{@initials} работает в {@company} в должности «{@job}». За время работы проявил(а) себя ответственным, "
        "исполнительным "
        "сотрудником. Трудовую дисциплину не нарушает, в коллективе пользуется уважением, к поручениям относится "
        "добросовестно.",
        align="justify",
        indent=12.5,
        line=1.3,
    )
    w.para("Характеристика дана для предъявления по месту требования.", indent=12.5, line=1.3, after=24)
    w.para("{@stamp}\tДиректор {@signature} {@officer}", tabs=(60,))


@unseen(
    "unknown",
    "school-note",
    ("kk",),
    sizes=(12, 13),
    fonts=("Tinos", "Noto Serif", "PT Sans"),
    optional=_ANY,
    stamp="ОРТА МЕКТЕП * АЛМАТЫ * ",
)
def school_note(w: WordPaper) -> None:
    """A school's note that somebody is its pupil's parent."""
    w.para("Алматы қаласы\n№ {@school} жалпы білім беретін мектеп", align="center", bold=True, after=14)
    w.para("АНЫҚТАМА", align="center", bold=True, size=14, after=8)
    w.para(
        "Осы анықтама {full_name} ата-аналар комитетінің мүшесі екендігі және мектептің қоғамдық өміріне белсене "
        "қатысатыны туралы "
        "берілді. Анықтама талап етілген жеріне көрсетуге арналған.",
        align="justify",
        indent=10,
        line=1.3,
        after=22,
    )
    w.para("{@stamp}\tМектеп директоры {@signature} {@officer}", tabs=(50,))


@unseen("unknown", "blood-test", ("ru",), sizes=(9.5, 10.5), fonts=FONTS_SANS, optional=_ANY)
def blood_test(w: WordPaper) -> None:
    """A laboratory's table of a blood test."""
    w.para("{@clinic}", bold=True, after=2)
    w.para("Клинико-диагностическая лаборатория", after=6)
    w.para("ОБЩИЙ АНАЛИЗ КРОВИ № {@registration}", align="center", bold=True, size=12, after=4)
    w.para("Пациент: {full_name}\tДата рождения: {birth_date}", tabs=(100,), after=2)
    w.para("Дата взятия материала: {@day}", after=6)
    w.table(
        [
            ["Показатель", "Результат", "Единицы", "Норма"],
            ["Гемоглобин", "131", "г/л", "120–160"],
            ["Эритроциты", "4,4", "10¹²/л", "3,9–5,1"],
            ["Лейкоциты", "6,2", "10⁹/л", "4,0–9,0"],
            ["СОЭ", "11", "мм/ч", "2–15"],
            ["Тромбоциты", "245", "10⁹/л", "180–320"],
        ],
        (2, 1, 1, 1.2),
        head=True,
        pad=2,
        after=8,
    )
    w.para("Врач-лаборант {@signature}")


@unseen(
    "unknown",
    "meeting-notice",
    ("kk",),
    sizes=(12, 13),
    fonts=("Arimo", "Noto Sans", "DejaVu Sans Condensed"),
    optional=_ANY,
)
def meeting_notice(w: WordPaper) -> None:
    """A house committee's notice of a meeting."""
    w.para("ХАБАРЛАНДЫРУ", align="center", bold=True, size=16, after=12)
    w.para("Құрметті тұрғындар!", align="center", italic=True, after=10)
    w.para(
        "{@day} күні сағат 19:00-де үй ауласында пәтер иелерінің жалпы жиналысы өтеді.",
        align="justify",
        indent=10,
        line=1.4,
    )
    w.para("Күн тәртібі:", bold=True)
    for line in ("1. Шатырды жөндеу.", "2. Есептегіштерді тексеру.", "3. Әртүрлі мәселелер."):
        w.para(line, left=10)
    w.para("Пәтер иелері кооперативінің төрағасы {@officer}", before=20)


@unseen("unknown", "shop-invoice", ("ru",), sizes=(10, 11), fonts=FONTS_SANS, optional=_ANY)
def shop_invoice(w: WordPaper) -> None:
    """An invoice for goods: numbers of a firm that are nobody's."""
    w.para("НАКЛАДНАЯ № {@registration} от {@day}", align="center", bold=True, size=13, after=6)
    w.para("Поставщик: {@company}", after=1)
    w.para("Получатель: {@initials}", after=6)
    w.table(
        [
            ["№", "Наименование", "Кол-во", "Цена", "Сумма"],
            ["1", "Бумага офисная А4", "5", "1 250", "6 250"],
            ["2", "Картридж", "1", "9 400", "9 400"],
            ["", "Итого", "", "", "15 650"],
        ],
        (0.4, 3, 1, 1, 1.2),
        head=True,
        pad=1.5,
        after=12,
    )
    w.para("Отпустил {@signature}\tПолучил ____________", tabs=(90,))
