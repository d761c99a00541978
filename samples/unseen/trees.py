"""Papers about the felling and planting of trees."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, title
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, unseen

_EXPERTS = "САРАПТАМА * ЭКСПЕРТИЗА * ҚАЗАҚСТАН * "


@unseen(
    "expertise_conclusion", "positive-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11.5,), dates=("dots", "words"),
    stamp=_EXPERTS,
)  # fmt: skip
def expertise_ru(w: WordPaper) -> None:
    """An expertise's conclusion on a project, over two pages."""
    w.para("{issued_by}", bold=True, align="center", after=10)
    title(w, "ЗАКЛЮЧЕНИЕ № {document_number} от {issued_on}\nкомплексной вневедомственной экспертизы", size=13)
    w.para("по рабочему проекту «Строительство объекта торговли»", align="center", after=6)
    w.para("Адрес объекта: {address}", after=4)
    w.para("Заказчик: {@company}\nГенпроектировщик: ТОО «Проект-Сервис»", after=6)
    body(
        w,
        "1. Основание для разработки: задание на проектирование, архитектурно-планировочное задание.",
        "2. Характеристика участка: рельеф спокойный, на участке имеются зелёные насаждения в количестве"
        " {@trees} шт.",
        "3. Проектные решения соответствуют требованиям норм.",
        line=1.5,
    )
    w.page_break()
    body(
        w,
        "4. Охрана окружающей среды: предусмотрена компенсационная посадка.",
        "ВЫВОДЫ. Рабочий проект соответствует требованиям и рекомендуется к утверждению.",
        line=1.5,
    )
    foot(w, "Директор")


@unseen(
    "expertise_conclusion", "positive-kk", ("kk",), fonts=SERIF_KK, sizes=(11.5,), dates=("words", "tail"),
    stamp=_EXPERTS,
)  # fmt: skip
def expertise_kk(w: WordPaper) -> None:
    """A Kazakh conclusion on one page."""
    w.para("{issued_by}", bold=True, after=6)
    title(w, "Кешенді ведомстводан тыс сараптаманың\nҚОРЫТЫНДЫСЫ № {document_number}", size=13)
    w.para("{issued_on}", align="right", after=6)
    w.para("Нысанның мекенжайы: {address}", after=4)
    w.para("Тапсырыс беруші: {@company}", after=6)
    body(w, "Жұмыс жобасы нормативтік талаптарға сәйкес келеді және бекітуге ұсынылады.", indent=10)
    foot(w, "Сарапшы")


@unseen(
    "plantings_inventory", "tables-ru", ("ru",), fonts=FONTS_SANS, sizes=(10, 10.5), dates=("dots",),
    stamp="ТОВАРИЩЕСТВО * ЛЕСОПАТОЛОГИЯ * ",
)  # fmt: skip
def inventory_ru(w: WordPaper) -> None:
    """An inventory of trees in a table that runs over two sheets."""
    w.para("{issued_by}", bold=True)
    title(w, "МАТЕРИАЛЫ № {document_number}\nинвентаризации и лесопатологического обследования насаждений", size=12)
    w.para("Местоположение объекта: {address}", after=4)
    w.para("Дата обследования: {issued_on}", after=6)
    w.table(_trees("Порода", "Диаметр, см", "Высота, м", "Состояние", ("вяз", "тополь", "клён"), 22),
            (0.4, 2, 1.2, 1.2, 2), head=True, pad=4, after=8)  # fmt: skip
    w.para("Всего деревьев: {@trees}, из них подлежит вырубке 8.", after=6)
    foot(w, "Инженер-лесопатолог")


def _trees(kind: str, thick: str, high: str, state: str, kinds: tuple[str, ...], count: int) -> list[list[str]]:
    rows = [["№", kind, thick, high, state]]
    for number in range(1, count):
        words = [kinds[number % len(kinds)], str(12 + number * 7 % 31), str(4 + number * 5 % 9)]
        rows.append([str(number), *words, "II"])
    return rows


@unseen("plantings_inventory", "tables-kk", ("kk",), fonts=SERIF_KK, sizes=(11,), dates=("words", "tail"))
def inventory_kk(w: WordPaper) -> None:
    """A Kazakh inventory, short."""
    w.para("{issued_by}", align="center", bold=True, after=4)
    title(w, "Жасыл екпелерді түгендеу және орман-патологиялық зерттеу\nМАТЕРИАЛДАРЫ", size=12)
    w.para("№ {document_number}\t{issued_on}", tabs=(110,), after=4)
    w.para("Нысанның орналасқан жері: {address}", after=6)
    w.table(_trees("Ағаш тұқымы", "Диаметрі, см", "Биіктігі, м", "Жай-күйі", ("қарағаш", "терек", "үйеңкі"), 8),
            (0.4, 2, 1.2, 1.2, 2), head=True, pad=2, after=8)  # fmt: skip
    foot(w, "Маман")


@unseen("planting_plan", "plan-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11.5,), dates=("dots", "words"))
def plan_ru(w: WordPaper) -> None:
    """The applicant's own plan of planting."""
    title(w, "ПЛАН\nкомпенсационной посадки деревьев", size=14, before=0)
    w.para("Составитель: {full_name}", after=4)
    w.para("Место посадки: {address}", after=6)
    w.table(
        [
            ["Порода", "Количество, шт.", "Срок посадки"],
            ["берёза", "{@trees}", "апрель"],
            ["липа", "{@class}", "октябрь"],
        ],
        (2, 1.4, 1.4), head=True, pad=2.5, after=10,
    )  # fmt: skip
    w.para("{issued_on}\t{@signature} {@initials}", tabs=(90,))


@unseen("planting_plan", "plan-kk", ("kk",), fonts=SANS_KK, fills=TYPED, sizes=(11,), dates=("words", "tail"))
def plan_kk(w: WordPaper) -> None:
    """The same in Kazakh with blanks."""
    title(w, "ӨТЕМДІК АҒАШТАРДЫ ОТЫРҒЫЗУ ЖОСПАРЫ", size=13, before=0)
    w.blank("Өтініш берушінің Т.А.Ә.", "{full_name}")
    w.blank("Отырғызылатын жер (мекенжайы)", "{address}")
    w.blank("Көшеттер саны мен тұқымы", "{@trees} түп қайың", to=130)
    w.blank("Аяқталу мерзімі", "{@year} жылғы қазан", to=120)
    w.blank("Жасалған күні", "{issued_on}", to=120, after=14)
    w.para("Қолы {@signature}")


@unseen("guarantee_letter", "letter-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"))
def letter_ru(w: WordPaper) -> None:
    """A letter that promises to plant."""
    w.para("Исх. № {document_number}\n{issued_on}", after=6)
    w.para("В отдел жилищно-коммунального хозяйства Панфиловского района", align="right", after=10)
    title(w, "ГАРАНТИЙНОЕ ПИСЬМО")
    body(
        w,
        "Я, {full_name}, гарантирую компенсационную посадку саженцев в количестве {@trees} штук взамен вырубленных"
        " деревьев по адресу: {address}. Посадка будет завершена до 1 ноября {@year} года.",
    )
    w.para("{@signature} {@initials}", before=14)


@unseen("guarantee_letter", "letter-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("yearfirst", "tail"))
def letter_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    w.para("№ {document_number}\t{issued_on}", tabs=(110,), after=12)
    title(w, "КЕПІЛДІК ХАТ", size=14)
    body(
        w,
        "Мен, {full_name}, {address} мекенжайы бойынша кесілген ағаштардың орнына {@trees} түп көшетті {@year} жылдың"
        " қазан айына дейін отырғызып бітіруге кепілдік беремін.",
        indent=10,
    )
    w.para("Өтініш беруші {@signature} {@initials}", before=14)


@unseen(
    "planting_contract", "contract-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11.5,), dates=("words", "dots"),
    stamp="ТОВАРИЩЕСТВО * ОЗЕЛЕНЕНИЕ * ",
)  # fmt: skip
def contract_ru(w: WordPaper) -> None:
    """A contract with a firm that plants."""
    title(w, "ДОГОВОР № {document_number}\nна проведение компенсационного озеленения", size=13, before=0)
    w.para("г. Жаркент\t{issued_on}", tabs=(115,), after=8)
    body(
        w,
        "ТОО «Жасыл Аймак» («Исполнитель») и {full_name} («Заказчик») заключили договор:",
        "1. Исполнитель высаживает {@trees} саженцев по адресу: {address}.",
        "2. Заказчик оплачивает работы в течение десяти дней после подписания акта.",
        "3. Исполнитель ухаживает за саженцами два года.",
    )
    w.para("Исполнитель {@signature}\tЗаказчик {@signature}\n{@stamp}", tabs=(95,), before=16)


@unseen(
    "planting_contract", "contract-kk", ("kk",), fonts=SERIF_KK, sizes=(11.5,), dates=("yearfirst", "words"),
    stamp="ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК * ",
)  # fmt: skip
def contract_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    title(w, "Өтемдік көгалдандыру жүргізуге\n№ {document_number} ШАРТ", size=13, before=0)
    w.para("Жаркент қаласы, {issued_on}", after=8)
    body(
        w,
        "Мамандандырылған ұйым «Жасыл Аймақ» ЖШС (Орындаушы) және тапсырыс беруші {full_name} осы шартты жасасты.",
        "1. Орындаушы {address} мекенжайына {@trees} түп көшет отырғызады.",
        "2. Тапсырыс беруші жұмыс ақысын акт бойынша төлейді.",
        indent=10,
    )
    w.para("Орындаушы {@signature}\tТапсырыс беруші {@signature}\n{@stamp}", tabs=(95,), before=16)
