"""Contracts of work and help, and a trader's registration."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, body, foot, title
from samples.unseen.layout import FONTS_SERIF, unseen

_FIRM = "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК * "
_CENTRE = "ЖҰМЫСПЕН ҚАМТУ ОРТАЛЫҒЫ * "


@unseen(
    "labour_contract", "contract-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("words", "dots"), stamp=_FIRM
)
def contract_ru(w: WordPaper) -> None:
    """Two pages of clauses; the parties' particulars on the second, which has no title."""
    title(w, "ТРУДОВОЙ ДОГОВОР № {document_number}", before=0)
    w.para("г. Алматы\t{issued_on}", tabs=(125,), after=8)
    body(
        w,
        "{@company}, в лице директора {@director}, именуемое «Работодатель», с одной стороны, и {full_name},"
        " именуемый(ая) «Работник», с другой стороны, заключили настоящий договор о нижеследующем.",
        "1. Работодатель принимает Работника на должность «{@job}».",
        "2. Договор заключён на определённый срок до {valid_until:dots}.",
        "3. Работник обязуется соблюдать трудовую дисциплину, правила безопасности и беречь имущество.",
        "4. Работодатель обязуется выплачивать заработную плату не позднее 10 числа следующего месяца.",
        "5. Рабочая неделя пятидневная, отпуск 24 календарных дня.",
        line=1.4,
    )
    w.page_break()
    body(
        w,
        "6. Стороны вправе расторгнуть договор по основаниям, предусмотренным Трудовым кодексом.",
        "7. Договор составлен в двух экземплярах, по одному для каждой стороны.",
    )
    w.side_by_side(
        lambda: w.para("Работодатель:\n{@company}\nБИН {@bin}\n{@signature}\n{@stamp}"),
        lambda: w.para("Работник:\n{@initials}\nИИН {iin}\nуд. личности № {@card}\n{@signature}"),
        widths=(1, 1),
    )


@unseen(
    "labour_contract", "contract-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 11.5), dates=("yearfirst", "dots"),
    stamp=_FIRM,
)  # fmt: skip
def contract_kk(w: WordPaper) -> None:
    """A Kazakh contract on one page."""
    title(w, "№ {document_number} ЕҢБЕК ШАРТЫ", before=0)
    w.para("Алматы қаласы\t{issued_on}", tabs=(115,), after=8)
    body(
        w,
        "{@company} атынан директор {@director} (бұдан әрі – Жұмыс беруші) және {full_name}, туған күні"
        " {birth_date:dots}, ЖСН {iin} (бұдан әрі – Жұмыскер) мына төмендегілер туралы шарт жасасты:",
        "1. Жұмыскер {@job} лауазымына қабылданады.",
        "2. Шарт {valid_until:dots} дейінгі мерзімге жасалды.",
        "3. Жұмыскер ішкі тәртіп қағидаларын сақтауға міндетті.",
        "4. Жалақы келесі айдың 10-күнінен кешіктірілмей төленеді.",
        indent=10,
    )
    w.para("Жұмыс беруші {@signature}\tЖұмыскер {@signature}\n{@stamp}", tabs=(95,), before=18)


@unseen("intent_agreement", "two-columns", ("kk", "ru"), fonts=SERIF_KK, sizes=(10.5, 11), dates=("dots",))
def intent_two(w: WordPaper) -> None:
    """The agreement in two columns, a language each; names only in the particulars below."""
    w.side_by_side(
        lambda: w.para("Еңбек шартын жасасу ниеті туралы КЕЛІСІМ", align="center", bold=True),
        lambda: w.para("СОГЛАШЕНИЕ о намерении заключить трудовой договор", align="center", bold=True),
        widths=(1, 1),
    )
    w.para("№ {document_number}\t{issued_on}", tabs=(130,), after=6)
    w.side_by_side(
        lambda: w.para(
            "Жұмыс беруші көрсетілетін қызметті алушымен рұқсат берілгеннен кейін бес жұмыс күні ішінде еңбек шартын"
            " жасасуға ниет білдіреді. Лауазымы: {@job}.",
            align="justify",
        ),
        lambda: w.para(
            "Работодатель намерен в течение пяти рабочих дней после выдачи разрешения заключить с услугополучателем"
            " трудовой договор.",
            align="justify",
        ),
        widths=(1, 1),
        after=8,
    )
    w.table(
        [
            ["Жұмыс беруші / Работодатель", "{@company}, БСН/БИН {@bin}"],
            ["Қызметті алушы / Услугополучатель", "{full_name}"],
            ["Туған күні / Дата рождения", "{birth_date}"],
            ["ЖСН / ИИН", "{iin}"],
        ],
        (1.2, 1.8), pad=2.5, after=14,
    )  # fmt: skip
    w.para("{@signature}\t{@signature}\n{@stamp}", tabs=(95,))


@unseen("intent_agreement", "agreement-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "gazette"))
def intent_ru(w: WordPaper) -> None:
    """One language, the parties in the opening sentence."""
    title(w, "СОГЛАШЕНИЕ О НАМЕРЕНИИ № {document_number}", before=0)
    w.para("город Алматы, {issued_on}", align="center", after=8)
    body(
        w,
        "Индивидуальный предприниматель {@director} («Работодатель») и {full_name}, ИИН {iin},"
        " {birth_date:dots} г. р."
        " («Соискатель»), согласились о нижеследующем: стороны намерены заключить трудовой договор на должность"
        " «{@job}» после получения разрешения трудовому иммигранту.",
        "Соглашение не является трудовым договором и прекращается с его заключением.",
    )
    w.para("Работодатель {@signature}\tСоискатель {@signature}", tabs=(95,), before=20)


@unseen(
    "business_registration", "trader-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"),
    stamp="НАЛОГОВОЕ УПРАВЛЕНИЕ * КАЗАХСТАН * ",
)  # fmt: skip
def trader_ru(w: WordPaper) -> None:
    """A sole trader's certificate of registration."""
    title(w, "СВИДЕТЕЛЬСТВО\nо государственной регистрации индивидуального предпринимателя", size=13)
    w.para("№ {document_number}", align="center", after=10)
    w.para("Дано {full_name:dative}", after=4)
    w.para("ИИН {iin}", after=4)
    w.para("Вид предпринимательства: личное. Место нахождения: {@home}", after=4)
    w.para("Зарегистрирован(а) в: {issued_by}", after=4)
    w.para("Дата регистрации {issued_on}", after=10)
    foot(w, "Руководитель управления")


@unseen(
    "business_registration", "notice-kk", ("kk",), fonts=SANS_KK, sizes=(10.5, 11), dates=("dots", "tail"), since=2014
)
def trader_kk(w: WordPaper) -> None:
    """The portal's coupon that a trader was registered, a table and a note on electronic signatures."""
    w.para("«Электрондық үкімет» порталы", align="right", size=9, after=6)
    title(w, "Дара кәсіпкер ретінде мемлекеттік тіркеу туралы\nТАЛОН № {document_number}", size=12)
    w.table(
        [
            ["Дара кәсіпкердің Т.А.Ә.", "{full_name}"],
            ["ЖСН", "{iin}"],
            ["Дара кәсіпкердің атауы", "«{@subject}» ДК"],
            ["Тіркелген орны", "{@home}"],
            ["Тіркеу органы", "{issued_by}"],
            ["Тіркелген күні", "{issued_on}"],
        ],
        (1.1, 1.9), pad=2.5, after=8,
    )  # fmt: skip
    w.para("Осы құжат ЭЦҚ туралы заңға сәйкес қағаз жеткізгіштегі құжатпен бірдей.", size=8)


@unseen(
    "social_contract", "aid-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("words", "dots"), stamp=_CENTRE
)
def social_ru(w: WordPaper) -> None:
    """A social contract of a family with the employment department."""
    title(w, "СОЦИАЛЬНЫЙ КОНТРАКТ № {document_number}", before=0)
    w.para("г. Алматы\t{issued_on}", tabs=(125,), after=8)
    body(
        w,
        "Отдел занятости и социальных программ в лице руководителя {@director}, с одной стороны, и {full_name}, ИИН"
        " {iin}, удостоверение личности № {@card}, с другой стороны, заключили настоящий контракт:",
        "1. Предмет контракта – участие в активных мерах содействия занятости (обучение по профессии «{@subject}»).",
        "2. Отдел выплачивает адресную социальную помощь, участник посещает занятия и ищет работу.",
        "3. Контракт действует шесть месяцев.",
    )
    w.para("Отдел {@signature}\tУчастник {@signature} {@initials}\n{@stamp}", tabs=(80,), before=16)


@unseen(
    "social_contract", "aid-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), dates=("yearfirst", "tail"), stamp=_CENTRE
)
def social_kk(w: WordPaper) -> None:
    """The same in Kazakh, the participant in a block of labels."""
    title(w, "№ {document_number} ӘЛЕУМЕТТІК КЕЛІСІМШАРТ", before=0)
    w.para("{issued_on}", align="right", after=8)
    w.para("Өтініш беруші (қатысушы): {full_name}", after=2)
    w.para("ЖСН: {iin}", after=2)
    w.para("Туған күні: {birth_date:dots}", after=6)
    body(
        w,
        "Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі мен қатысушы жұмыспен қамтуға жәрдемдесудің белсенді"
        " шараларына қатысу туралы осы келісімшартты жасасты. Қатысушы қоғамдық жұмыстарға шығады.",
        indent=10,
    )
    w.para("Бөлім басшысы {@signature} {@director}\tҚатысушы {@signature}\n{@stamp}", tabs=(100,), before=16)
