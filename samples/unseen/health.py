"""Papers of clinics, consultations and schools, and the referral of an office to an institution."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, title, two_heads
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, unseen

_CLINIC = "ҚАЛАЛЫҚ ЕМХАНА * ГОРОДСКАЯ ПОЛИКЛИНИКА * "
_PMPK = "ПСИХОЛОГО-МЕДИКО-ПЕДАГОГИЧЕСКАЯ КОНСУЛЬТАЦИЯ * "
_SCHOOL = "ОРТА МЕКТЕП * ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА * "
_OFFICE = "ЖҰМЫСПЕН ҚАМТУ БАСҚАРМАСЫ * АЛМАТЫ * "


@unseen(
    "medical_card", "appendix-6-kk", ("kk",), fonts=SERIF_KK, fills=TYPED, sizes=(10.5,), dates=("dots", "words"),
    stamp=_CLINIC,
)  # fmt: skip
def card_kk(w: WordPaper) -> None:
    """The card that the city's rules of institutions print; specialists one below the other, over a second page."""
    w.para("регламентіне 6 қосымша", align="right", size=8.5)
    title(w, "МЕДИЦИНАЛЫҚ КАРТА", size=14, before=2)
    w.blank("", "{issued_by}", caption="(медициналық ұйымның атауы)")
    w.blank("Т.А.Ә.", "{full_name}")
    w.blank("Туған күні", "{birth_date}", to=110)
    w.blank("Үйінің мекен-жайы", "{address}")
    w.blank("Қысқаша анамнез", "{@diagnosis}")
    w.para("Медициналық тексеру:", bold=True, after=3)
    for doctor in ("хирург", "невропатолог", "психиатр", "окулист", "отоларинголог", "дерматовенеролог"):
        w.blank(doctor, "дені сау")
    w.page_break()
    for doctor in ("фтизиатр", "терапевт/педиатр", "эндокринолог", "кардиолог"):
        w.blank(doctor, "патология анықталмады")
    w.para("зертханалық зерттеулердің нәтижелері:", after=3)
    w.blank("қанның жалпы анализі", "қалыпты")
    w.blank("зәрдің жалпы анализі", "қалыпты")
    w.blank("Қорытынды:", "стационарлық үлгідегі ұйымда болуға қарсы көрсеткіштер жоқ")
    w.para("Медицина ұйымының басшысы: {@signature} {@officer}\n{@stamp}", before=8, after=4)
    w.para("{issued_on}")


@unseen(
    "medical_card", "form-ru", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(10.5, 11), dates=("dots", "tail"),
    stamp=_CLINIC,
)  # fmt: skip
def card_ru(w: WordPaper) -> None:
    """A Russian card with a table of specialists."""
    w.para("{issued_by}", bold=True)
    title(w, "МЕДИЦИНСКАЯ КАРТА № {document_number}\n(для оформления в медико-социальное учреждение)", size=12)
    w.blank("Фамилия, имя, отчество", "{full_name}")
    w.blank("Дата рождения", "{birth_date}", to=110)
    w.blank("ИИН", "{iin}", to=110)
    w.blank("Домашний адрес", "{address}")
    w.blank("Краткий анамнез", "{@diagnosis}")
    w.table(
        [
            ["Специалист", "Диагноз, заключение"], ["Хирург", "здоров"], ["Невропатолог", "см. анамнез"],
            ["Психиатр", "на учёте не состоит"], ["Фтизиатр", "здоров"], ["Терапевт", "противопоказаний нет"],
        ],
        (1, 2.4), head=True, pad=2, after=8,
    )  # fmt: skip
    w.para("Дата заполнения {issued_on}", after=6)
    foot(w, "Главный врач")


@unseen(
    "outpatient_extract", "form-027-ru", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(11,), dates=("dots", "tail"),
    stamp=_CLINIC,
)  # fmt: skip
def extract_ru(w: WordPaper) -> None:
    """Form 027/у: an extract of the out-patient's card."""
    w.side_by_side(
        lambda: w.para("{issued_by}", size=9.5),
        lambda: w.para("Медицинская документация\nФорма № 027/у", size=9, align="right"),
        widths=(1, 1),
    )
    title(w, "ВЫПИСКА\nиз медицинской карты амбулаторного больного", size=13)
    w.para("1. Ф.И.О. больного: {full_name}", after=3)
    w.para("2. Дата рождения: {birth_date}    ИИН: {iin}", after=3)
    w.para("3. Домашний адрес: {@home}", after=3)
    w.para("4. Диагноз: {@diagnosis}", after=3)
    w.para("5. Краткий анамнез: состоит на диспансерном учёте, лечится амбулаторно и стационарно.", after=3)
    w.para("6. Рекомендации: постоянный посторонний уход.", after=8)
    w.para("{issued_on}\tЛечащий врач {@signature}\n{@stamp}", tabs=(80,))


@unseen(
    "outpatient_extract", "extract-kk", ("kk",), fonts=SERIF_KK, sizes=(11.5,), dates=("words", "dots"), stamp=_CLINIC
)
def extract_kk(w: WordPaper) -> None:
    """A Kazakh extract as running text."""
    w.para("{issued_by}", align="center", bold=True, after=8)
    title(w, "Амбулаториялық картадан үзінді көшірме")
    body(
        w,
        "Науқас {full_name}, туған күні {birth_date:dots}, ЖСН {iin}, емханамызда диспансерлік есепте тұрады."
        " Диагнозы: {@diagnosis}",
        "Жүргізілген ем: дәрі-дәрмекпен емдеу, физиотерапия. Ұсыныс: үнемі бақылау.",
        indent=10,
    )
    w.para("Күні: {issued_on}", after=4)
    foot(w, "Учаскелік дәрігер")


@unseen(
    "medical_conclusion", "vkk-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("dots", "words"), stamp=_CLINIC
)
def vkk_ru(w: WordPaper) -> None:
    """The conclusion of a medical commission."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=6)
    title(w, "ЗАКЛЮЧЕНИЕ ВКК № {document_number}\nот {issued_on}", size=13)
    w.para("Ф.И.О.: {full_name}", after=3)
    w.para("Дата рождения: {birth_date:dots}", after=3)
    w.para("ИИН: {iin}", after=3)
    w.para("Адрес: {@home}", after=3)
    w.para("Диагноз: {@diagnosis}", after=3)
    body(w, "Заключение: по состоянию здоровья нуждается в обучении на дому сроком на один учебный год.")
    w.para("Председатель ВКК {@signature} {@director}\nЧлены ВКК {@signature} {@officer}\n{@stamp}", before=12)


@unseen("medical_conclusion", "dkk-kk", ("kk",), fonts=SANS_KK, sizes=(11,), dates=("tail", "dots"), stamp=_CLINIC)
def dkk_kk(w: WordPaper) -> None:
    """A Kazakh conclusion in a table."""
    w.para("{issued_by}", bold=True, after=4)
    title(w, "ДӘРІГЕРЛІК-КОНСУЛЬТАТИВТІК КОМИССИЯНЫҢ\nҚОРЫТЫНДЫСЫ № {document_number}", size=12)
    w.table(
        [
            ["Т.А.Ә.", "{full_name}"], ["Туған күні", "{birth_date}"], ["ЖСН", "{iin}"],
            ["Диагнозы", "{@diagnosis}"], ["Комиссия шешімі", "протездеуді қажет етеді"],
            ["Күні", "{issued_on}"],
        ],
        (1, 2.4), pad=2.5, after=10,
    )  # fmt: skip
    foot(w, "ДКК төрағасы")


@unseen(
    "pmpk_conclusion", "council-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("dots", "words"), stamp=_PMPK
)
def pmpk_ru(w: WordPaper) -> None:
    """A consultation's conclusion on a child."""
    w.para("{issued_by}", bold=True, align="center", after=6)
    title(w, "ЗАКЛЮЧЕНИЕ № {document_number}\nпсихолого-медико-педагогической консультации", size=13)
    w.para("Дата обследования: {issued_on}", after=4)
    w.para("Фамилия, имя, отчество ребёнка: {full_name}", after=4)
    w.para("Дата рождения: {birth_date:dots}", after=4)
    w.para("ИИН: {iin}", after=4)
    body(
        w,
        "Заключение: общее недоразвитие речи II уровня, задержка психического развития.",
        "Рекомендации: обучение по индивидуальной программе, занятия с логопедом, посторонний уход.",
    )
    foot(w, "Заведующий консультацией")


@unseen(
    "pmpk_conclusion", "council-kk", ("kk",), fonts=SERIF_KK, fills=TYPED, sizes=(11,), dates=("words", "tail"),
    stamp=_PMPK,
)  # fmt: skip
def pmpk_kk(w: WordPaper) -> None:
    """The same in Kazakh with ruled blanks."""
    w.blank("", "{issued_by}", caption="(ПМПК атауы)")
    title(w, "ПСИХОЛОГИЯЛЫҚ-МЕДИЦИНАЛЫҚ-ПЕДАГОГИКАЛЫҚ\nКОНСУЛЬТАЦИЯНЫҢ ҚОРЫТЫНДЫСЫ", size=12)
    w.para("№ {document_number}\t{issued_on}", tabs=(110,), after=8)
    w.blank("Баланың Т.А.Ә.", "{full_name}")
    w.blank("Туған күні", "{birth_date}", to=110)
    w.blank("ЖСН", "{iin}", to=110)
    w.blank("Қорытынды", "психикалық дамуы тежелген")
    w.blank("Ұсыныс", "бөгде адамның күтіміне мұқтаж, жеке бағдарлама бойынша оқыту", after=10)
    foot(w, "Меңгеруші")


@unseen(
    "support_letter", "letter-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"), stamp=_CLINIC,
    optional=("issued_by",),
)  # fmt: skip
def support_ru(w: WordPaper) -> None:
    """A clinic's letter in support of somebody who asks for care."""
    two_heads(w, "ҚАЛАЛЫҚ ЕМХАНА\nАлматы қ., {@tel}", "{issued_by}\nг. Алматы, {@tel}")
    w.para("исх. № {document_number} от {issued_on}", after=6)
    w.para("В отдел занятости и социальных программ", align="right", after=10)
    title(w, "ПИСЬМО ПОДДЕРЖКИ", size=12)
    body(
        w,
        "Поддерживаем заявление пациента {full_name:genitive}, {birth_date:dots} года рождения, ИИН {iin}, о"
        " предоставлении специальных социальных услуг: по состоянию здоровья самостоятельно себя не обслуживает.",
    )
    foot(w, "Главный врач")


@unseen(
    "support_letter", "letter-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("yearfirst", "tail"), stamp=_CLINIC
)
def support_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    w.para("{issued_on}\t№ {document_number}", tabs=(120,), after=8)
    title(w, "ҚОЛДАУ ХАТ")
    body(
        w,
        "Біздің емханада бақылауда тұрған {full_name} (туған күні {birth_date:dots}, ЖСН {iin}) денсаулық жағдайына"
        " байланысты үйде күтім жасауды қажет етеді, оның өтінішін қолдаймыз.",
        indent=10,
    )
    foot(w, "Бас дәрігер")


@unseen(
    "medical_petition", "petition-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"), stamp=_CLINIC
)
def petition_ru(w: WordPaper) -> None:
    """A hospital petitions the office to take somebody in."""
    w.para("{issued_by}", bold=True, after=0)
    w.rule(after=4)
    w.para("{issued_on} № {document_number}", after=6)
    w.para("Начальнику Управления занятости и социальных программ", align="right", after=10)
    title(w, "ХОДАТАЙСТВО")
    body(
        w,
        "Администрация ходатайствует об оформлении в дом-интернат {full_name:genitive}, {birth_date:dots} г. р., ИИН"
        " {iin}, проживающего(ей) по адресу: {address}. Родственников, обязанных по закону содержать больного, нет.",
    )
    foot(w, "Главный врач")


@unseen(
    "medical_petition", "petition-kk", ("kk",), fonts=SANS_KK, sizes=(11.5,), dates=("words", "tail"), stamp=_CLINIC
)
def petition_kk(w: WordPaper) -> None:
    """The same in Kazakh with labels."""
    w.para("{issued_by}", bold=True, align="center", after=6)
    w.para("№ {document_number}\t{issued_on}", tabs=(110,), after=8)
    title(w, "ҚОЛДАУХАТ")
    w.para("Науқастың аты-жөні: {full_name}", after=3)
    w.para("Туған күні: {birth_date}", after=3)
    w.para("ЖСН: {iin}", after=3)
    w.para("Мекенжайы: {address}", after=3)
    body(w, "Емхана әкімшілігі науқасты медициналық-әлеуметтік мекемеге орналастыруды сұрайды.", indent=10)
    foot(w, "Бас дәрігер")


@unseen(
    "disease_certificate", "dispensary-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"),
    stamp=_CLINIC,
)  # fmt: skip
def disease_ru(w: WordPaper) -> None:
    """A clinic's certificate of a socially significant disease."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    title(w, "СПРАВКА № {document_number}\nо наличии социально значимого заболевания", size=12)
    body(
        w,
        "Дана {full_name:dative}, {birth_date:dots} года рождения, ИИН {iin}, в том, что он(а) состоит на"
        " диспансерном учёте с заболеванием, включённым в перечень социально значимых (туберкулёз органов дыхания).",
    )
    w.para("Дата выдачи: {issued_on}", after=6)
    foot(w, "Врач-фтизиатр")


@unseen(
    "disease_certificate", "dispensary-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "tail"),
    stamp=_CLINIC,
)  # fmt: skip
def disease_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    w.para("{issued_by}\n№ {document_number}, {issued_on}", align="center", after=10)
    title(w, "АНЫҚТАМА\n(әлеуметтік мәні бар аурудың болуы туралы)", size=12)
    body(
        w,
        "{full_name}, {birth_date:dots} туған, ЖСН {iin}, әлеуметтік мәні бар аурулар тізбесіне кіретін дертпен"
        " (қант диабеті) есепте тұрады.",
        indent=10,
    )
    foot(w, "Эндокринолог дәрігер")


@unseen(
    "health_certificate", "form-028-ru", ("ru",), fonts=FONTS_SANS, fills=TYPED, sizes=(10, 10.5), dates=("dots",),
    stamp=_CLINIC,
)  # fmt: skip
def form_028_ru(w: WordPaper) -> None:
    """Form 028/е of a foreign worker, specialists in a table."""
    w.side_by_side(
        lambda: w.para("{issued_by}", size=9),
        lambda: w.para("Форма № 028/е", size=9, align="right"),
        widths=(1.4, 1),
    )
    title(w, "МЕДИЦИНСКОЕ ЗАКЛЮЧЕНИЕ № {document_number}\nо состоянии здоровья иностранца", size=12)
    w.blank("Выдано", "{full_name}")
    w.blank("Дата рождения", "{birth_date}", to=100)
    w.blank("ИИН (при наличии)", "{iin}", to=110)
    w.table(
        [
            ["Осмотр, исследование", "Результат"], ["Терапевт", "здоров"], ["Дерматовенеролог", "здоров"],
            ["Флюорография", "без патологии"], ["Анализ крови на ВИЧ", "отрицательный"],
        ],
        (1.2, 1.6), head=True, pad=2, after=6,
    )  # fmt: skip
    w.para("Заключение: противопоказаний к трудовой деятельности не имеет.", after=6)
    w.para("Дата выдачи {issued_on}\tПредседатель комиссии {@signature}\n{@stamp}", tabs=(70,))


@unseen(
    "health_certificate", "form-028-kk", ("kk",), fonts=SERIF_KK, sizes=(11,), dates=("tail", "dots"), stamp=_CLINIC
)
def form_028_kk(w: WordPaper) -> None:
    """The Kazakh form."""
    w.para("№ 028/е нысаны", align="right", size=9)
    w.para("{issued_by}", bold=True, after=4)
    title(w, "Денсаулық жағдайы туралы\nМЕДИЦИНАЛЫҚ ҚОРЫТЫНДЫ № {document_number}", size=12)
    w.para("Тегі, аты, әкесінің аты: {full_name}", after=4)
    w.para("Туған күні: {birth_date}\tЖСН: {iin}", tabs=(85,), after=4)
    w.para("Тексерілді: терапевт, невропатолог, нарколог, флюорография.", after=4)
    w.para("Қорытынды: еңбек етуге жарамды.", after=4)
    w.para("Берілген күні: {issued_on}", after=4)
    foot(w, "Комиссия төрағасы")


@unseen(
    "school_certificate", "home-teaching-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"),
    stamp=_SCHOOL,
)  # fmt: skip
def school_ru(w: WordPaper) -> None:
    """A school's certificate that a child is taught at home."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=4)
    w.para("{issued_on} № {document_number}", after=10)
    title(w, "СПРАВКА")
    body(
        w,
        "Дана {full_name:dative}, {birth_date:dots} г. р., ИИН {iin}, в том, что он(а) является учеником(цей)"
        " {@class} класса и обучается на дому по индивидуальному учебному плану.",
        "Справка действительна до {valid_until:dots}.",
    )
    foot(w, "Директор школы")


@unseen(
    "school_certificate", "home-teaching-kk", ("kk",), fonts=SANS_KK, sizes=(11.5,), dates=("words", "tail"),
    stamp=_SCHOOL,
)  # fmt: skip
def school_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    w.para("№ {document_number}\t{issued_on}", tabs=(110,), after=8)
    title(w, "Үйде оқытылатыны туралы анықтама")
    body(
        w,
        "{full_name} (туған күні {birth_date:dots}, ЖСН {iin}) шынымен де мектебіміздің {@class}-сыныбында үйде жеке"
        " оқу жоспары бойынша оқиды.",
        "Анықтаманың жарамдылық мерзімі: {valid_until:dots} дейін.",
        indent=10,
    )
    foot(w, "Мектеп директоры")


@unseen(
    "referral", "to-institution-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"), stamp=_OFFICE
)
def referral_ru(w: WordPaper) -> None:
    """An office sends somebody to an institution."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=6)
    title(w, "НАПРАВЛЕНИЕ № {document_number}")
    w.para("от {issued_on}", align="center", after=8)
    w.para("В государственное медико-социальное учреждение", after=6)
    body(
        w,
        "Направляется для постоянного проживания {full_name}, дата рождения {birth_date:dots}, ИИН {iin}.",
        "Личное дело прилагается.",
    )
    foot(w, "Руководитель управления")


@unseen(
    "referral", "to-institution-kk", ("kk",), fonts=SERIF_KK, fills=TYPED, sizes=(11.5,), dates=("words",),
    stamp=_OFFICE,
)  # fmt: skip
def referral_kk(w: WordPaper) -> None:
    """The same in Kazakh with blanks and a part to be returned."""
    w.para("{issued_by}", align="center", bold=True, after=6)
    title(w, "ЖОЛДАМА № {document_number}", size=14)
    w.blank("Азамат(ша)", "{full_name}")
    w.blank("Туған күні", "{birth_date}", to=120)
    w.blank("ЖСН", "{iin}", to=110)
    w.para("медициналық-әлеуметтік мекемеге (балалар үйіне) тұруға жіберіледі.", after=4)
    w.blank("Берілген күні", "{issued_on}", to=120, after=10)
    foot(w, "Басқарма басшысы")
    w.rule(after=4)
    w.para("Қайтарылатын бөлігі: келген күні ____________ мекеме директоры ____________", size=9)
