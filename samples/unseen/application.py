"""Applications that people write, and the sheets of service halls."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_MACHINE, unseen


def _for_child(w: WordPaper) -> bool:
    return bool(w.facts.get("child_surname"))


@unseen(
    "application",
    "letter-ru",
    ("ru",),
    sizes=(12, 13),
    dates=("words", "dots"),
    form="free",
    fonts=("Tinos", "Arimo", "PT Serif"),
)
def letter_ru(w: WordPaper) -> None:
    """A letter: the addressee and the writer (declined) in the top right corner, the request as running text."""
    for line in (
        "В {@department}",
        "от {full_name:genitive},",
        "ИИН {iin},",
        "проживающего(ей) по адресу:",
        "{address}",
        "тел. {phone}",
    ):
        w.para(line, left=88, after=0)
    w.para("З А Я В Л Е Н И Е", align="center", bold=True, before=40, after=14)
    whom = "моего ребёнка {child_full_name:genitive}, {child_birth_date} года рождения," if _for_child(w) else "меня"
    w.para(
        f"Прошу Вас обеспечить {whom} {{@aid}} в соответствии с индивидуальной программой реабилитации.",
        indent=12.5,
        align="justify",
        line=1.3,
    )
    if not _for_child(w):
        w.para(
            "Являюсь инвалидом {disability_group:of} группы. Ранее указанной помощью не пользовался(ась).",
            indent=12.5,
            align="justify",
            line=1.3,
        )
    w.para(
        "С порядком и сроками оказания услуги ознакомлен(а). Копии документов прилагаю.",
        indent=12.5,
        align="justify",
        line=1.3,
        after=30,
    )
    w.para("{application_date}\t{@signature} {@initials}", tabs=(85,))


@unseen(
    "application",
    "letter-kk",
    ("kk",),
    sizes=(12, 13),
    dates=("yearfirst", "words"),
    form="free",
    fonts=("Tinos", "Arimo", "PT Sans", "Noto Serif"),
)
def letter_kk(w: WordPaper) -> None:
    """The same in Kazakh: who writes stands in the ablative."""
    for line in (
        "{@department_of} басшысына",
        "{address} мекенжайында тұратын",
        "{full_name:ablative}",
        "ЖСН {iin}",
        "ұялы тел.: {phone:plain}",
    ):
        w.para(line, left=82, after=0)
    w.para("ӨТІНІШ", align="center", bold=True, before=48, after=14)
    whom = "баламды, {child_full_name} ({child_birth_date:dots} ж.т.)," if _for_child(w) else "мені"
    w.para(
        f"Сізден {whom} оңалтудың жеке бағдарламасына сәйкес {{@aid}} қамтамасыз етуіңізді сұраймын.",
        indent=10,
        align="justify",
        line=1.25,
    )
    if not _for_child(w):
        w.para(
            "Мүгедектігім бойынша {disability_group:words} топтамын. Қажетті құжаттардың көшірмелері өтінішке "
            "тіркелген.",
            indent=10,
            align="justify",
            line=1.25,
        )
    w.para("Дербес деректерімді жинауға және өңдеуге келісемін.", indent=10, align="justify", line=1.25, after=30)
    w.para("{@signature} /{@initials}/", align="right")
    w.para("{application_date}", align="right")


@unseen(
    "application",
    "request-table",
    ("ru", "kk"),
    sizes=(9.5, 10, 11),
    form="free",
    upper=(False, True),
    fonts=("Arimo", "PT Sans", "DejaVu Sans Condensed"),
    fills=("Cousine", "PT Mono", "Arimo"),
)
def request_table(w: WordPaper) -> None:
    """A bilingual sheet of a service hall: every label in both languages in a ruled table."""
    w.side_by_side(
        lambda: w.para(
            "Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы", align="center", bold=True, size=9.5
        ),
        lambda: w.para("Управление занятости и социальных программ", align="center", bold=True, size=9.5),
        widths=(1, 1),
    )
    w.rule(thick=2.25, after=8)
    w.para("ӨТІНІШ / ЗАЯВЛЕНИЕ", align="center", bold=True, size=13)
    w.para("{@aid_name}", align="center", italic=True, after=6)
    rows = [
        ["1", "Тегі / Фамилия", "{surname}"],
        ["2", "Аты / Имя", "{given_name}"],
        ["3", "Әкесінің аты / Отчество", "{patronymic}"],
        ["4", "ЖСН / ИИН", "{iin}"],
        ["5", "Туған күні / Дата рождения", "{birth_date}"],
        ["6", "Тұрғылықты мекенжайы / Адрес проживания", "{address}"],
        ["7", "Байланыс телефоны / Контактный телефон", "{phone:+7}"],
        ["8", "Жеке куәліктің № / № удостоверения личности", "{document_number}"],
        ["9", "Берілген күні / Дата выдачи", "{issued_on}"],
    ]
    if _for_child(w):
        rows += [
            ["10", "Баланың Т.А.Ә. / Ф.И.О. ребёнка", "{child_full_name}"],
            ["11", "Баланың ЖСН / ИИН ребёнка", "{child_iin}"],
        ]
    w.table(rows, (0.4, 3, 4), after=8)
    w.para(
        "Мені {@aid} қамтамасыз етуіңізді сұраймын."
        if w.facts["@aid"].endswith("мен") or w.facts["@aid"].endswith("пен")
        else "Прошу обеспечить {@aid}.",
        after=4,
    )
    w.para("Дербес деректерімді өңдеуге келісемін / Согласен(на) на обработку персональных данных", size=9, after=14)
    w.para("Күні / Дата: {application_date}\tҚолы / Подпись: {@signature}", tabs=(80,))


@unseen(
    "application",
    "sanatorium-typed",
    ("ru",),
    sizes=(12,),
    form="sanatorium",
    since=2005,
    until=2018,
    fonts=("Cousine", "PT Mono", "Tinos"),
    fills=FONTS_MACHINE,
    options={"aid": "sanatorium"},
)
def sanatorium_typed(w: WordPaper) -> None:
    """A duplicated form for a sanatorium voucher, filled in with a typewriter."""
    w.para("В {@department}", left=75, after=2)
    w.blank("от гр.", "{full_name}", after=1)
    w.blank("год рождения", "{birth_date}", to=90, after=1)
    w.blank("инвалид", "{disability_group:roman} группы" if w.facts["disability_group"] else "", to=90, after=1)
    w.blank("уд. личности №", "{document_number}  от  {issued_on}", after=1)
    w.blank("ИИН", "{iin}", to=110, after=1)
    w.blank("дом. адрес:", "{address}", after=1)
    w.blank("телефон", "{phone:dash}", to=110, after=1)
    w.para("ЗАЯВЛЕНИЕ", align="center", bold=True, before=24, after=10)
    whom = "моему ребенку-инвалиду {child_full_name:dative}" if _for_child(w) else "мне"
    w.para(f"Прошу выделить {whom} путевку на санаторно-курортное лечение.", indent=12, align="justify", line=1.4)
    w.para(
        "Санаторно-курортную карту, адресную справку, выписки из справки об инвалидности и ИПР прилагаю.",
        indent=12,
        align="justify",
        line=1.4,
        after=24,
    )
    w.para(
        "«<u> {application_date:day} </u>» <u> {application_date:month} </u> {application_date:year} г.\tПодпись "
        "{@signature}",
        tabs=(82,),
    )
