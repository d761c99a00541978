"""Letters that open the door of an institution or of help: referrals, petitions and letters of clinics, hardship."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import CLINICS, corner, facts_of_person, signed
from samples.sheet import Sheet

_BODIES = {
    "ru": ("Управление занятости и социальных программ г. Алматы",
           "ГУ «Отдел занятости и социальных программ Талгарского района»",
           "Управление координации занятости и социальных программ Алматинской области"),
    "kk": ("Алматы қаласының жұмыспен қамту және әлеуметтік бағдарламалар басқармасы",
           "«Талғар ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі» ММ",
           "Алматы облысының жұмыспен қамтуды үйлестіру басқармасы"),
}  # fmt: skip
_HOMES = {
    "ru": ("Алматинский дом-интернат для престарелых и инвалидов", "Центр оказания специальных социальных услуг"),
    "kk": ("Қарттар мен мүгедектерге арналған Алматы интернат үйі", "Арнаулы әлеуметтік қызметтер көрсету орталығы"),
}


def _of_body(order: Order) -> dict[str, str]:
    rng = order.rng
    return {
        **facts_of_person(order, numbers=(10, 2_900)),
        "issued_by": rng.choice(_BODIES[order.spelling]),
        "@home_for": rng.choice(_HOMES[order.spelling]),
    }


def _of_clinic(order: Order) -> dict[str, str]:
    facts = facts_of_person(order, numbers=(10, 2_900))
    return {**facts, "issued_by": order.rng.choice(CLINICS[order.spelling])}


@facts_of("referral")
def referral_facts(order: Order) -> dict[str, str]:
    """The authorised body's referral to an institution."""
    return _of_body(order)


@facts_of("hardship_document")
def hardship_facts(order: Order) -> dict[str, str]:
    """A body's word on a difficult situation in somebody's life."""
    return _of_body(order)


@facts_of("medical_petition")
def petition_facts(order: Order) -> dict[str, str]:
    """A clinic asks for its patient."""
    return _of_clinic(order)


@facts_of("support_letter")
def support_facts(order: Order) -> dict[str, str]:
    """A clinic supports its patient's application."""
    return _of_clinic(order)


@layout("referral", "letter-ru", ("ru",), names="ru", dates="dots", size=12)
def referral_ru(s: Sheet) -> None:
    """A letter sheet with a sentence, the name declined."""
    s.page(left=28)
    corner(s, "{issued_by}\nг. Алматы, ул. Богенбай батыра, 23\n№ {document_number} от {issued_on} г.")
    s.write("Директору\n{@home_for}", align="right", gap=8)
    s.bold("НАПРАВЛЕНИЕ", size=14, gap=4)
    s.write(
        "Направляется {full_name}, {birth_date} года рождения, ИИН {iin}, инвалид второй группы, в медико-социальное"
        " учреждение для оказания специальных социальных услуг в условиях стационара.",
        indent=12,
        gap=12,
    )
    signed(s, "Руководитель управления", "УПРАВЛЕНИЕ ЗАНЯТОСТИ * АЛМАТЫ *")


@layout("referral", "talon-kk", ("kk",), names="kk", dates="quoted", size=11)
def referral_kk(s: Sheet) -> None:
    """The Kazakh form with a part that is sent back."""
    s.page(left=24)
    s.center("{issued_by}", gap=3)
    s.bold("ЖОЛДАМА № {document_number}", size=14, gap=3)
    s.blank("Тегі, аты, әкесінің аты", "{full_name}")
    s.blank("Туған күні", "{birth_date:dots}", to=120)
    s.blank("ЖСН", "{iin}", to=120)
    s.blank("Мекенжайы", "{@home}")
    s.blank("Қайда жіберіледі", "{@home_for}")
    s.blank("Негізі", "медициналық-әлеуметтік мекемелерге жолдама беру жөніндегі комиссияның шешімі")
    s.blank("Жолдама берілген күні", "{issued_on}", gap=5)
    signed(s, "Басқарма басшысы", "ЖҰМЫСПЕН ҚАМТУ БАСҚАРМАСЫ * АЛМАТЫ *")
    s.write("- - - - - - - - - - - - - - - - - - - қию сызығы - - - - - - - - - - - - - - - - - - -", gap=3)
    s.write("Жолдаманың қайтарылатын бөлігі: тұтынушы мекемеге қабылданды ______________", gap=2)
    s.write("Мекеме директорының қолы ______________")


@layout("referral", "form-ru", ("ru",), names="ru", dates="words", reporting_only=True)
def referral_form(s: Sheet) -> None:
    """A ruled form."""
    s.page(left=24)
    s.bold("Направление в дом-интернат № {document_number}", size=13, gap=4)
    s.blank("Выдано", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Год рождения", "{birth_date}")
    s.blank("Направляется в", "{@home_for}")
    s.blank("Орган, выдавший направление", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Начальник", "ОТДЕЛ ЗАНЯТОСТИ *")


@layout("medical_petition", "letter-ru", ("ru",), names="ru", dates="dots", size=12)
def petition_ru(s: Sheet) -> None:
    """A letter to the department with the name in the genitive."""
    s.page(left=28)
    corner(s, "{issued_by}\nИсх. № {document_number}\n{issued_on} г.")
    s.write("Руководителю отдела занятости\nи социальных программ", align="right", gap=8)
    s.bold("ХОДАТАЙСТВО", size=14, gap=4)
    s.write(
        "Администрация поликлиники ходатайствует об оформлении {full_name:genitive}, {birth_date} года рождения, ИИН"
        " {iin}, проживающего(ей) по адресу: {address}, в медико-социальное учреждение в связи с тем, что по"
        " состоянию здоровья он(а) нуждается в постоянном постороннем уходе. Диагноз: {@diagnosis}.",
        indent=12,
        gap=12,
    )
    signed(s, "Главный врач", "ГОРОДСКАЯ ПОЛИКЛИНИКА * АЛМАТЫ *", who="{@doctor}")


@layout("medical_petition", "letter-kk", ("kk",), names="kk", dates="kkdots", size=12)
def petition_kk(s: Sheet) -> None:
    """In Kazakh, the person on lines of labels."""
    s.page(left=28)
    s.center("{issued_by}", gap=2)
    s.center("Шығ. № {document_number}        {issued_on}", size=10.5, gap=6)
    s.write("Жұмыспен қамту және әлеуметтік\nбағдарламалар бөлімінің басшысына", align="right", gap=6)
    s.bold("ҚОЛДАУХАТ", size=14, gap=4)
    s.write("Науқас: {full_name}", gap=1)
    s.write("Туған күні: {birth_date}   ЖСН: {iin}", gap=1)
    s.write("Тұрғылықты мекенжайы: {address}", gap=3)
    s.write(
        "Емхана әкімшілігі аталған науқасты денсаулық жағдайына байланысты медициналық-әлеуметтік мекемеге"
        " орналастыру туралы қолдаухат білдіреді.",
        indent=12,
        gap=12,
    )
    signed(s, "Бас дәрігер", "ҚАЛАЛЫҚ ЕМХАНА * АЛМАТЫ *", who="{@doctor}")


@layout("medical_petition", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def petition_form(s: Sheet) -> None:
    """A ruled form."""
    s.page(left=24)
    s.bold("Ходатайство медицинской организации", size=13, gap=4)
    s.blank("Наименование медицинской организации", "{issued_by}")
    s.blank("Пациент", "{full_name}", caption="(Ф.И.О.)")
    s.blank("ИИН", "{iin}")
    s.blank("Адрес", "{address}")
    s.blank("Ходатайство", "о приеме в дом-интернат")
    s.blank("Дата", "{issued_on}", gap=8)
    signed(s, "Главный врач", "ПОЛИКЛИНИКА *", who="{@doctor}")


@layout("support_letter", "letter-kk", ("kk",), names="kk", dates="words", size=12, since=2015)
def support_kk(s: Sheet) -> None:
    """A Kazakh letter in sentences."""
    s.page(left=28)
    corner(s, "{issued_by}\n№ {document_number}\n{issued_on}", width=90)
    s.bold("ҚОЛДАУ ХАТ", size=14, gap=4)
    s.write(
        "Емхана науқасы {full_name}, {birth_date:dots} ж. туған, ЖСН {iin}, денсаулық жағдайына байланысты арнаулы"
        " әлеуметтік қызметтерге мұқтаж. Осыған байланысты оның өтінішін қолдаймыз.",
        indent=12,
        gap=12,
    )
    signed(s, "Бас дәрігер", "ҚАЛАЛЫҚ ЕМХАНА * АЛМАТЫ *", who="{@doctor}")


@layout("support_letter", "letter-ru", ("ru",), names="ru", dates="dots", size=12, since=2015)
def support_ru(s: Sheet) -> None:
    """A Russian letter with the name in a line of its own."""
    s.page(left=28)
    s.center("{issued_by}", gap=3)
    s.write("№ {document_number}                                                   {issued_on} г.", gap=6)
    s.bold("ПИСЬМО В ПОДДЕРЖКУ ЗАЯВИТЕЛЯ", size=14, gap=4)
    s.write("Пациент: {full_name}", gap=1)
    s.write("Дата рождения: {birth_date}", gap=1)
    s.write("ИИН: {iin}", gap=3)
    s.write(
        "Поликлиника поддерживает обращение пациента о предоставлении специальных социальных услуг. Пациент"
        " наблюдается с диагнозом: {@diagnosis}.",
        indent=12,
        gap=12,
    )
    signed(s, "Директор поликлиники", "ГОРОДСКАЯ ПОЛИКЛИНИКА * АЛМАТЫ *")


@layout("support_letter", "form-bilingual", ("kk", "ru"), names="own", since=2015, reporting_only=True)
def support_form(s: Sheet) -> None:
    """Labels in two languages."""
    s.page(left=22)
    s.bold("МЕДИЦИНАЛЫҚ ҰЙЫМНЫҢ ҚОЛДАУ ХАТЫ\nПИСЬМО ПОДДЕРЖКИ МЕДИЦИНСКОЙ ОРГАНИЗАЦИИ", size=12, gap=5)
    s.pairs(
        [
            ("Нөмірі / Номер", "{document_number}"),
            ("Күні / Дата", "{issued_on}"),
            ("Медициналық ұйым / Медицинская организация", "{issued_by}"),
            ("Т.А.Ә. / Ф.И.О.", "{full_name}"),
            ("ЖСН / ИИН", "{iin}"),
        ],
        split=75,
        gap=2.5,
    )
    signed(s, "Басшы / Руководитель", "ЕМХАНА *", who="{@doctor}")


@layout("hardship_document", "running-ru", ("ru",), names="ru", dates="dots", size=12)
def hardship_ru(s: Sheet) -> None:
    """A certificate in a sentence, the name declined."""
    s.page(left=28)
    corner(s, "{issued_by}\n№ {document_number} от {issued_on} г.")
    s.bold("СПРАВКА\nо трудной жизненной ситуации", size=13, gap=4)
    s.write(
        "Дана {full_name:dative}, проживающему(ей) по адресу: {address}, в том, что он(а) оказался(лась) в трудной"
        " жизненной ситуации в связи с утратой жилья вследствие пожара.",
        indent=12,
    )
    s.write("Справка дана для предъявления по месту требования.", indent=12, gap=12)
    signed(s, "Руководитель", "ОТДЕЛ ЗАНЯТОСТИ * АЛМАТЫ *")


@layout("hardship_document", "table-kk", ("kk",), names="kk", dates="kkdots")
def hardship_kk(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page()
    s.center("{issued_by}", gap=5)
    s.bold("ӨМІРЛІК ҚИЫН ЖАҒДАЙДЫҢ ТУЫНДАҒАНЫН РАСТАЙТЫН\nАНЫҚТАМА", size=13, gap=4)
    s.grid(
        [
            ("Анықтама нөмірі", "{document_number}"),
            ("Азаматтың тегі, аты, әкесінің аты", "{full_name}"),
            ("Мекенжайы", "{address}"),
            ("Өмірлік қиын жағдайдың себебі", "тұрғын үйінен айырылу"),
            ("Берілген күні", "{issued_on}"),
        ],
        (5, 7),
    )
    s.space(8)
    signed(s, "Басшы", "ЖҰМЫСПЕН ҚАМТУ * АЛМАТЫ *")


@layout("hardship_document", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def hardship_form(s: Sheet) -> None:
    """A ruled form."""
    s.page(left=24)
    s.bold("Документ, подтверждающий наступление трудной жизненной ситуации", size=12, gap=4)
    s.blank("Гражданин", "{full_name}")
    s.blank("Адрес", "{address}")
    s.blank("Трудная жизненная ситуация", "освобождение из мест лишения свободы")
    s.blank("Кем выдан", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Специалист", "АЛМАТЫ *")
