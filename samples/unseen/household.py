"""Papers about a household: who lives there, what comes in, the plot, the visit of a commission, a misfortune."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, numbered, title, two_heads
from samples.unseen.layout import FONTS_SANS, FONTS_SERIF, unseen

_AKIMAT = "ӘКІМ АППАРАТЫ * АППАРАТ АКИМА * "


@unseen("family_composition", "members-table", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(10.5, 11))
def family_ru(w: WordPaper) -> None:
    """The applicant above a table of the members, whose first row repeats the applicant."""
    w.para("Приложение 2 к Правилам назначения и выплаты", align="right", size=9)
    title(w, "СВЕДЕНИЯ\nо составе семьи заявителя")
    w.para("Регистрационный номер семьи {@act}", after=3)
    w.blank("Я,", "{full_name}", caption="(Ф.И.О. заявителя)")
    w.blank("ИИН", "{iin}", to=95)
    w.blank("проживающий(ая) по адресу", "{address}")
    w.para("сообщаю, что моя семья состоит из следующих лиц:", after=4)
    w.table(
        [
            ["№", "Ф.И.О. членов семьи", "Родственное отношение", "Год рождения", "Занятость"],
            ["1", "{@spouse_name}", "супруг(а)", "{@spouse_born}", "работает"],
            ["2", "{@other}", "мать", "1948", "пенсионерка"],
        ],
        (0.4, 3, 1.6, 1.2, 1.5), head=True, size=10, pad=1.5, after=8,
    )  # fmt: skip
    w.para("Подпись заявителя {@signature}\tДата {@today}", tabs=(110,), before=10, after=12)
    w.para("Подпись должностного лица, уполномоченного заверить сведения {@signature}\n{@stamp}")


@unseen("family_composition", "statement-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), stamp=_AKIMAT)
def family_kk(w: WordPaper) -> None:
    """An akim's certificate in Kazakh: sentences, then the members by number."""
    w.para("{@out} {@today}", after=8)
    title(w, "Отбасы құрамы туралы анықтама")
    body(
        w,
        "Осы анықтама {full_name} (туған күні {birth_date}, ЖСН {iin}) шынымен де {address} мекенжайында тұратындығын"
        " және оның отбасы мынадай адамдардан құралатындығын растайды:",
        indent=10,
    )
    w.para("1. {@spouse_name}, {@spouse_born} ж.т. – жұбайы", left=10)
    w.para("2. {@other} – анасы", left=10)
    body(w, "Анықтама жұмыспен қамту және әлеуметтік бағдарламалар бөліміне ұсыну үшін берілді.", indent=10)
    foot(w, "Ауыл әкімі")


@unseen("income_statement", "quarter-table", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(10.5, 11))
def income_ru(w: WordPaper) -> None:
    """Incomes by member and kind, the total in the last row."""
    w.para("Приложение 3", align="right", size=9)
    title(w, "Сведения о доходах членов семьи заявителя")
    w.blank("за", "III квартал {@year} года", to=90)
    w.blank("Заявитель", "{full_name}")
    w.blank("Дата рождения", "{birth_date}", to=90)
    w.blank("ИИН", "{iin}", to=90)
    w.table(
        [
            ["Ф.И.О.", "Место работы, учебы", "Вид дохода", "Сумма, тенге"],
            ["{@initials}", "{@company}", "заработная плата", ""],
            ["{@spouse_initials}", "домохозяйка", "нет", "0"],
            ["Всего доход семьи", "", "", "{amount}"],
        ],
        (2.4, 2.4, 2, 1.5), head=True, size=10, pad=2, after=8,
    )  # fmt: skip
    w.para("Достоверность сведений подтверждаю.\t{@today}", tabs=(110,), after=8)
    w.para("Подпись заявителя {@signature}")


@unseen("income_statement", "declared-kk", ("kk",), fonts=SANS_KK, sizes=(11, 12), dates=("dots", "tail"))
def income_kk(w: WordPaper) -> None:
    """A declaration of the last year's income in Kazakh, as the unemployed give it."""
    title(w, "Отбасы мүшелерінің алған табыстары туралы\nМӘЛІМЕТТЕР", size=12)
    w.para("(мәлімдеме сипатында)", align="center", italic=True, after=8)
    w.table(
        [
            ["Өтініш берушінің Т.А.Ә.", "{full_name}"],
            ["Туған күні", "{birth_date}"],
            ["Жеке сәйкестендіру нөмірі", "{iin}"],
            ["Есепті кезең", "{@year} жыл"],
            ["Жалақы, жәрдемақы, басқа да түсімдер", "бар"],
            ["Барлық табыс, теңге", "{amount}"],
        ],
        (2, 3), pad=2.5, after=10,
    )  # fmt: skip
    body(w, "Көрсетілген мәліметтердің дұрыстығын растаймын, басқа табысым жоқ.", indent=10)
    w.para("{@today}\tҚолы {@signature} ({@initials})", tabs=(70,), before=14)


@unseen("subsidiary_plot_statement", "holdings-table", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(11,))
def plot_ru(w: WordPaper) -> None:
    """Livestock and plot of the family in a table."""
    w.para("Приложение 4", align="right", size=9)
    title(w, "СВЕДЕНИЯ\nо наличии личного подсобного хозяйства")
    w.blank("Ф.И.О. заявителя", "{full_name}")
    w.blank("ИИН", "{iin}", to=100)
    w.blank("Место жительства", "{address}")
    w.table(
        [
            ["Личное подсобное хозяйство", "Единица измерения", "Количество", "Возраст скота"],
            ["Дача, огород, приусадебный участок", "сотка", "{@rooms}", "–"],
            ["Крупный рогатый скот (корова)", "голова", "1", "4"],
            ["Овцы, козы", "голова", "{@class}", "2"],
            ["Домашняя птица (куры, утки)", "голова", "{@trees}", "1"],
        ],
        (3, 1.5, 1.2, 1.3), head=True, size=10, pad=2, after=10,
    )  # fmt: skip
    w.para("Подпись заявителя {@signature}\tдата {@today}", tabs=(105,), after=10)
    foot(w, "Аким аульного округа", before=4)


@unseen("subsidiary_plot_statement", "akim-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), stamp=_AKIMAT)
def plot_kk(w: WordPaper) -> None:
    """A village akim's certificate of what a yard holds."""
    w.para("Шаруашылық кітабының {@page}-беті", align="right", size=10)
    title(w, "Жеке қосалқы шаруашылықтың болуы туралы анықтама")
    body(
        w,
        "{address} мекенжайында тұратын азамат {full_name} (ЖСН {iin}) ауласында мынадай қосалқы шаруашылық бар:",
        indent=10,
    )
    w.table(
        [["Мал басы, үй құстары", "Саны"], ["Сиыр", "1"], ["Қой мен ешкі", "{@class}"], ["Жер телімі", "{@plot} га"]],
        (3, 1.4), head=True, pad=2, after=8,
    )  # fmt: skip
    w.para("{@today}", after=4)
    foot(w, "Округ әкімі")


@unseen("citizens_register", "house-book", ("kk", "ru"), fonts=FONTS_SERIF, fills=TYPED, sizes=(10.5, 11))
def register_book(w: WordPaper) -> None:
    """The register of a house: its cover page, then the page of who is registered."""
    w.para("", before=60)
    title(w, "АЗАМАТТАРДЫ ТІРКЕУ КІТАБЫ\nКНИГА РЕГИСТРАЦИИ ГРАЖДАН", size=16, after=20)
    w.blank("Үйдің (пәтердің) мекенжайы / Адрес дома (квартиры)", "{address}", after=8)
    w.blank("Меншік иесі / Собственник", "{full_name}", after=8)
    w.para("Кітап {@today} басталды / Книга начата", align="center")
    w.page_break()
    w.table(
        [
            ["№", "Тегі, аты, әкесінің аты / Ф.И.О.", "Туған жылы / Год рожд.", "Тіркелді / Прописан"],
            ["1", "{@initials}", "{@born_year}", "{@hired}"],
            ["2", "{@spouse_initials}", "{@spouse_born}", "{@hired}"],
            ["3", "", "", ""],
        ],
        (0.4, 3, 1.5, 1.6), head=True, pad=4, after=10,
    )  # fmt: skip
    w.para("Тіркеуді жүргізген / Регистрацию произвёл {@signature}\n{@stamp}")


@unseen("citizens_register", "extract-ru", ("ru",), fonts=FONTS_SANS, sizes=(11,), stamp="КСК * АЛМАТЫ * ")
def register_extract(w: WordPaper) -> None:
    """A copy of a house register certified by the owners' cooperative."""
    w.para("КСК «Алатау-7»", bold=True)
    title(w, "КОПИЯ ДОМОВОЙ КНИГИ\n(книги регистрации граждан)")
    w.para("по адресу: {address}", align="center", after=8)
    w.table(
        [
            ["Ответственный квартиросъёмщик", "{full_name}"],
            ["Общая площадь", "{@area} кв. м, комнат {@rooms}"],
            ["Прописаны", "1. {@initials}, {@born_year} г. р.\n2. {@spouse_initials}"],
        ],
        (1.4, 3), pad=2.5, after=10,
    )  # fmt: skip
    foot(w, "Паспортист")


@unseen("survey_act", "appendix-6-kk", ("kk",), fonts=SERIF_KK, fills=TYPED, sizes=(11,), dates=("dots", "words"))
def survey_kk(w: WordPaper) -> None:
    """The act that the city's rules of services at home print, typeset anew."""
    w.para("Қарттарға және мүгедектерге үйде қызмет көрсету регламентіне 6 қосымша", align="right", size=9)
    title(w, "Тұрғын үй және басқа да материалдық-тұрмыстық жағдайларды зерттеу\nактісі № {@act}", size=12)
    numbered(
        w,
        ("Қызмет алушының Т.А.Ә.", "{full_name}"),
        ("Туған жылы", "{@born_year}"),
        ("Тұрғылықты мекен-жайы", "{address}"),
        ("Телефон нөмірі", "{@tel}"),
        ("Жәрдемақының (зейнетақының) түрі және мөлшері", "мүгедектігі бойынша"),
        ("Отбасылық жағдайы", "жалғызілікті"),
        ("Соңғы жұмыс орны", "{@company}"),
        ("Балалары және жақын туыстары туралы мәлімет", "жоқ"),
        ("Тұрмыс жағдайы", "жақсы жабдықталған тұрғын үй, {@rooms} бөлме"),
        ("Аулалық учаскенің болуы", "жоқ"),
    )
    w.para("Актіні жазған адам {@signature} {@officer}", before=8, after=6)
    w.para("Күні {issued_on}")


@unseen("survey_act", "commission-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("words", "dots"))
def survey_ru(w: WordPaper) -> None:
    """The act of a district commission that went to see a family."""
    title(w, "АКТ\nобследования участковой комиссией материального положения лица (семьи)", size=12)
    w.para("от {issued_on}\tгород Алматы", tabs=(130,), after=8)
    body(w, "Комиссия в составе {@officer}, {@officer2}, {@director} обследовала условия проживания:", after=3)
    w.para("1. Ф.И.О. заявителя: {full_name}", after=2)
    w.para("2. Адрес места жительства: {address}", after=2)
    w.para("3. Дата и место рождения: {@born}, г. Алматы", after=2)
    w.para("4. Место работы, должность: не работает", after=2)
    w.para("5. Состав семьи: 2 человека, учитываемых в составе семьи 2", after=2)
    w.para("6. Условия проживания (благоустроенное, неблагоустроенное): {@rooms} комн., печное отопление", after=2)
    w.para("7. Имеется ли автотранспорт: нет", after=6)
    body(w, "Заключение комиссии: семья нуждается в оказании помощи.")
    w.para("Председатель комиссии {@signature} {@officer}", before=8, after=2)
    w.para("Члены комиссии {@signature} {@officer2}", after=6)
    w.para("С составленным актом ознакомлен(а) {@signature} {@initials}")


@unseen(
    "hardship_document", "fire-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"),
    stamp="ЧРЕЗВЫЧАЙНЫЕ СИТУАЦИИ * КАЗАХСТАН * ",
)  # fmt: skip
def fire(w: WordPaper) -> None:
    """The rescuers' certificate of a fire."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=6)
    w.para("№ {document_number}\t{issued_on}", tabs=(120,), after=10)
    title(w, "СПРАВКА О ПОЖАРЕ")
    body(
        w,
        "Выдана {full_name:dative} в том, что {@hired} в жилом доме по адресу: {address} произошёл пожар. Огнём"
        " уничтожены кровля, домашние вещи и документы.",
        "Справка подтверждает наступление трудной жизненной ситуации (причинение ущерба имуществу вследствие"
        " пожара) и"
        " дана для предъявления в орган социальной защиты.",
    )
    foot(w, "Начальник отдела")


@unseen(
    "hardship_document", "akim-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "tail"),
    stamp=_AKIMAT, optional=("issued_by",),
)  # fmt: skip
def hardship_kk(w: WordPaper) -> None:
    """A Kazakh letter about a flooded house."""
    two_heads(w, "АЛАТАУ АУЫЛДЫҚ ОКРУГІ ӘКІМІНІҢ АППАРАТЫ", "АППАРАТ АКИМА АЛАТАУСКОГО СЕЛЬСКОГО ОКРУГА")
    w.para("{issued_on} № {document_number}", after=12)
    title(w, "АНЫҚТАМА")
    body(
        w,
        "{address} мекенжайында тұратын {full_name} үйін {@hired} күні су басып, өмірлік қиын жағдай туындағаны"
        " расталады: баспана тұруға жарамсыз болып қалды.",
        "Анықтама әлеуметтік көмек тағайындау үшін берілді.",
        indent=10,
    )
    foot(w, "Округ әкімі")
