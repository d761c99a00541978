"""Papers of what somebody owns: a dwelling, a plot, an inheritance."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, numbered, title
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, unseen

_COURT = "СОТ * СУД * ҚАЗАҚСТАН РЕСПУБЛИКАСЫ * "
_NOTARY = "НОТАРИУС * АЛМАТЫ * "


@unseen(
    "inheritance_certificate", "notary-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("spelled", "words"),
    stamp=_NOTARY,
)  # fmt: skip
def inheritance_ru(w: WordPaper) -> None:
    """A notary's certificate, its day spelled out."""
    title(w, "СВИДЕТЕЛЬСТВО\nо праве на наследство по закону", size=14, before=0)
    w.para("город Алматы, {issued_on}", align="center", after=10)
    body(
        w,
        "Я, {issued_by}, действующий(ая) на основании государственной лицензии, удостоверяю, что наследником"
        " имущества гр. {@other_initials}, умершего {@hired}, является: {full_name}, {birth_date:dots} года рождения,"
        " ИИН {iin}.",
        "Наследственное имущество состоит из квартиры, находящейся по адресу: {address}.",
    )
    w.para("Зарегистрировано в реестре за № {document_number}", before=6, after=4)
    w.para("Нотариус {@signature}\n{@stamp}", before=8)


@unseen(
    "inheritance_certificate", "notary-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "yearfirst"),
    stamp=_NOTARY,
)  # fmt: skip
def inheritance_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    title(w, "ЗАҢ БОЙЫНША МҰРАҒА ҚҰҚЫҚ ТУРАЛЫ КУӘЛІК", size=14, before=0)
    w.para("{issued_on}\tАлматы қаласы", tabs=(120,), after=10)
    body(
        w,
        "Мен, {issued_by}, қайтыс болған {@other} мүлкінің мұрагері {full_name} (туған күні {birth_date:dots}, ЖСН"
        " {iin}) екендігін куәландырамын.",
        "Мұра мүлкі: {address} мекенжайындағы тұрғын үй.",
        indent=10,
    )
    w.para("Тізілімде № {document_number} болып тіркелді\nНотариус {@signature}\n{@stamp}", before=10)


@unseen(
    "guarantee_obligation", "notary-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"),
    stamp=_NOTARY,
)  # fmt: skip
def obligation_ru(w: WordPaper) -> None:
    """A guardian's obligation before a notary to buy other housing."""
    title(w, "ГАРАНТИЙНОЕ ОБЯЗАТЕЛЬСТВО", size=14, before=0)
    w.para("г. Алматы\t{issued_on}", tabs=(120,), after=8)
    body(
        w,
        "Я, {full_name}, {birth_date:dots} г. р., ИИН {iin}, настоящим обязуюсь в течение двух месяцев после продажи"
        " имущества подопечного приобрести на его имя равноценное жильё, а вырученные деньги внести на его счёт.",
        "Содержание статей закона мне разъяснено.",
    )
    w.para("Подпись {@signature}", after=10)
    body(w, "Подлинность подписи свидетельствую. {issued_by}. Зарегистрировано в реестре за № {document_number}.")
    w.para("{@stamp}\t{@signature}", tabs=(60,))


@unseen(
    "guarantee_obligation", "notary-kk", ("kk",), fonts=SANS_KK, sizes=(11.5,), dates=("yearfirst",), stamp=_NOTARY
)
def obligation_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    title(w, "КЕПІЛДІК МІНДЕТТЕМЕ", size=14, before=0)
    w.para("№ {document_number}\t{issued_on}", tabs=(115,), after=8)
    body(
        w,
        "Мен, {full_name}, ЖСН {iin}, туған күнім {birth_date:dots}, қамқорлығымдағы адамның мүлкін сатқаннан түскен"
        " қаражатқа екі ай ішінде оның атына тұрғын үй сатып алуға міндеттенемін.",
        indent=10,
    )
    w.para("Қолы {@signature}", after=10)
    w.para("Куәландырған: {issued_by}", after=6)
    w.para("{@stamp}")


@unseen("land_right_document", "act-ru", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(11.5,), dates=("dots",))
def land_ru(w: WordPaper) -> None:
    """An act on the ownership of land with a table of what it measures."""
    title(w, "АКТ\nна право частной собственности на земельный участок\n№ {document_number}", size=13)
    numbered(
        w,
        ("Кадастровый номер земельного участка", "{@cadastre}"),
        ("Собственник", "{full_name}"),
        ("Адрес земельного участка", "{address}"),
        ("Площадь земельного участка", "{@plot} га"),
        ("Целевое назначение", "для обслуживания индивидуального жилого дома"),
        ("Основание – решение", "{issued_by}"),
    )
    w.para("Дата выдачи акта {issued_on}", before=6, after=10)
    foot(w, "Директор филиала")


@unseen(
    "land_right_document", "decision-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("yearfirst", "words"),
    stamp="ӘКІМДІК * ҚАЗАҚСТАН * ",
)  # fmt: skip
def land_kk(w: WordPaper) -> None:
    """An akim's Kazakh decision that gives a plot."""
    w.para("{issued_by}", align="center", bold=True, after=6)
    title(w, "ШЕШІМ № {document_number}")
    w.para("{issued_on}", after=8)
    body(
        w,
        "Жер учаскесіне құқық беру туралы",
        "Жер кодексіне сәйкес {full_name:kk_dative} {address} мекенжайындағы көлемі {@plot} га жер учаскесіне жеке"
        " меншік құқығы берілсін. Кадастрлық нөмірі {@cadastre}.",
        indent=10,
    )
    foot(w, "Әкім")


@unseen("dwelling_title", "sale-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"), stamp=_NOTARY)
def sale_ru(w: WordPaper) -> None:
    """A contract of sale of a flat: the seller is a stranger, the buyer ours."""
    title(w, "ДОГОВОР\nкупли-продажи квартиры", size=14, before=0)
    w.para("город Алматы, {issued_on}", align="center", after=8)
    body(
        w,
        "{@other}, именуемый(ая) в дальнейшем «Продавец», с одной стороны, и {full_name}, именуемый(ая) в дальнейшем"
        " «Покупатель», с другой стороны, заключили настоящий договор:",
        "1. Продавец продал, а Покупатель купил квартиру, находящуюся по адресу: {address}, состоящую из {@rooms}"
        " жилых комнат, общей площадью {@area} кв. м.",
        "2. Квартира никому другому не продана, не заложена, в споре и под арестом не состоит.",
    )
    w.para("Продавец {@signature}\tПокупатель {@signature}", tabs=(95,), before=10, after=8)
    w.para("Договор удостоверен мной, нотариусом. Зарегистрировано в реестре за № {document_number}", after=6)
    w.para("{@stamp}\tНотариус {@signature}", tabs=(60,))


@unseen("dwelling_title", "privatised-kk", ("kk",), fonts=SERIF_KK, fills=TYPED, sizes=(11.5,), dates=("dots",))
def privatised_kk(w: WordPaper) -> None:
    """A Kazakh contract by which a flat became its tenant's own."""
    title(w, "Тұрғын үйді жекешелендіру туралы\nШАРТ № {document_number}", size=13)
    w.para("{issued_on}\tАлматы қаласы", tabs=(120,), after=8)
    w.blank("Меншік иесі", "{full_name}")
    w.blank("Тұрғын үйдің мекенжайы", "{address}")
    w.blank("Жалпы ауданы", "{@area} ш.м., {@rooms} бөлме", to=120)
    body(w, "Пәтер мемлекеттік тұрғын үй қорынан азаматтың меншігіне берілді.", indent=10)
    foot(w, "Комиссия төрағасы")


@unseen("dwelling_title", "rights-two", ("ru",), fonts=FONTS_SANS, sizes=(10.5,), dates=("dots",), since=2012)
def rights_ru(w: WordPaper) -> None:
    """A registry's printed statement of rights in a table."""
    w.para("РГП «Центр по недвижимости»", bold=True, after=4)
    title(w, "СПРАВКА № {document_number}\nо зарегистрированных правах на жилище", size=12)
    w.table(
        [
            ["Объект", "Адрес", "Правообладатель", "Основание"],
            ["Квартира, {@area} кв. м", "{address}", "{full_name}", "Договор № {@act}"],
        ],
        (1.2, 2.4, 2, 1.2), head=True, pad=3, size=10, after=8,
    )  # fmt: skip
    w.para("Дата выдачи: {issued_on}", after=8)
    foot(w, "Специалист")
