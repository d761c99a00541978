"""Acts on accidents at work: form Н-1 and its Kazakh twin."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SERIF, unseen

_STAMP = "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК * ҚАЗАҚСТАН * "


@unseen(
    "accident_act",
    "form-n1",
    ("ru",),
    until=2016,
    sizes=(11, 11.5),
    fonts=FONTS_SERIF,
    fills=("Cousine", "PT Mono", "Tinos"),
    dates=("dots", "words"),
    stamp=_STAMP,
    optional=("address",),
)
def form_n1(w: WordPaper) -> None:
    """Form Н-1: the approval in the corner, numbered points with ruled blanks."""
    w.para("Форма Н-1", align="right", bold=True, size=10, after=0)
    w.para(
        "УТВЕРЖДАЮ\nРуководитель {issued_by}\n_______________ {@officer}\n«<u> {issued_on:day} </u>» <u> "
        "{issued_on:month} </u> {issued_on:year} г.\n{@stamp}",
        left=100,
        after=8,
    )
    w.para("АКТ № {document_number}", align="center", bold=True, size=13, after=0)
    w.para("о несчастном случае, связанном с трудовой деятельностью", align="center", bold=True, after=8)
    w.blank("1. Дата и время несчастного случая", "{@happened}, {@hour}")
    w.blank("2. Организация, работником которой является пострадавший", "{issued_by}, БИН {@bin}")
    w.blank("3. Место происшествия", "производственный участок")
    w.para("4. Сведения о пострадавшем:", after=1)
    w.blank("фамилия, имя, отчество", "{full_name}", after=1)
    w.blank("дата рождения", "{birth_date}", to=100, after=1)
    w.blank("профессия (должность)", "{@job}", after=1)
    w.blank("возраст (полных лет)", "{@age}", to=80)
    w.blank(
        "5. Краткое описание обстоятельств", "при выполнении работ на высоте произошло падение на бетонное основание"
    )
    w.blank("6. Вид травмы", "закрытый перелом")
    w.blank("7. Вина работодателя", "100 %", to=90)
    w.blank("8. Вина пострадавшего", "0 %", to=90, after=10)
    w.para("Председатель комиссии\t{@signature} {@officer}", tabs=(60,), after=6)
    w.para("Члены комиссии\t{@signature} {@officer2}", tabs=(60,))


@unseen(
    "accident_act",
    "act-kk",
    ("kk",),
    since=2000,
    sizes=(11, 12),
    fonts=("Tinos", "PT Serif", "Noto Serif"),
    dates=("words", "tail"),
    stamp=_STAMP,
    optional=("address",),
)
def act_kk(w: WordPaper) -> None:
    """The Kazakh act: a table of the particulars, then sentences."""
    w.para("Н-1 нысаны", align="right", size=9.5, after=4)
    w.para("Еңбек қызметіне байланысты жазатайым оқиға туралы", align="center", bold=True, after=0)
    w.para("№ {document_number} АКТ", align="center", bold=True, size=13, after=8)
    w.table(
        [
            ["Ұйымның атауы", "{issued_by}"],
            ["БСН", "{@bin}"],
            ["Жазатайым оқиға болған күн мен уақыт", "{@happened}, сағат {@hour}"],
            ["Зардап шегушінің Т.А.Ә.", "{full_name}"],
            ["Туған күні", "{birth_date}"],
            ["ЖСН", "{iin}"],
            ["Кәсібі (лауазымы)", "{@job}"],
        ],
        (2, 3),
        pad=2,
        after=6,
    )
    w.para(
        "Оқиғаның мән-жайы: жүкті түсіру кезінде көтергіш құрылғының ілгегі үзіліп, жұмыскер жарақат алды.",
        align="justify",
        indent=10,
    )
    w.para("Жұмыс берушінің кінәсі – 100 %, жұмыскердің кінәсі – 0 %.", indent=10, after=10)
    w.para("Акт жасалған күн: {issued_on}", after=14)
    w.para("{@stamp}\tКомиссия төрағасы {@signature} {@officer}", tabs=(30,), after=6)
    w.para("\tКомиссия мүшесі {@signature} {@officer2}", tabs=(30,))


@unseen(
    "accident_act",
    "act-labour-code",
    ("ru",),
    since=2016,
    sizes=(11, 12),
    fonts=("Arimo", "Tinos", "PT Sans"),
    dates=("dots", "tail"),
    upper=(True, False),
    stamp=_STAMP,
    optional=("address",),
)
def act_labour_code(w: WordPaper) -> None:
    """The act under the Labour Code of 2015: numbered lines whose values follow a colon."""
    w.para(
        "Приложение к Правилам расследования несчастных случаев, связанных с трудовой деятельностью",
        align="right",
        size=8.5,
        left=90,
    )
    w.para(
        "Акт о несчастном случае, связанном с трудовой деятельностью",
        align="center",
        bold=True,
        size=13,
        before=10,
        after=0,
    )
    w.para("№ {document_number} от {issued_on}", align="center", after=10)
    for line in (
        "1. Наименование работодателя: {issued_by}, БИН {@bin}",
        "2. Фамилия, имя, отчество пострадавшего работника: {full_name}",
        "3. Индивидуальный идентификационный номер: {iin}",
        "4. Дата рождения: {birth_date}",
        "5. Место жительства: {address}",
        "6. Профессия, должность: {@job}",
        "7. Дата и час происшествия: {@happened}, {@hour}",
        "8. Степень тяжести травмы: тяжёлая",
        "9. Степень вины работодателя: 100 %",
        "10. Причины: неудовлетворительная организация работ",
    ):
        w.para(line, align="justify", after=5)
    w.para("Комиссия:\t{@officer} {@signature}\n{@stamp}\t{@officer2} {@signature}", tabs=(45,), before=14)
