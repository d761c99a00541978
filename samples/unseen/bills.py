"""Bills and slips of a household, accounts at banks."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, title, two_heads
from samples.unseen.layout import FONTS_MACHINE, FONTS_SANS, FONTS_SERIF, on_canvas, unseen

_BANK = "АКЦИОНЕРЛІК ҚОҒАМ * БАНК * "


@unseen("maintenance_bill", "cooperative-ru", ("ru",), fonts=FONTS_SANS, sizes=(10, 11))
def maintenance_ru(w: WordPaper) -> None:
    """An owners' cooperative's bill: two columns of particulars, charges below."""
    w.para("ПКСП «Орбита-4»  БИН {@bin}", bold=True, after=2)
    title(w, "СЧЁТ-ИЗВЕЩЕНИЕ\nна содержание жилого дома за {@month3} {@year} г.", size=12)
    w.para("Лицевой счёт {@account}\tДата {issued_on}", tabs=(105,), after=2)
    w.para("Собственник: {full_name}", after=2)
    w.para("Адрес: {address}", after=6)
    w.table(
        [
            ["Наименование взноса", "Площадь", "Тариф", "Начислено"],
            ["Содержание и эксплуатация дома", "{@area}", "35,00", ""],
            ["Накопление на капитальный ремонт", "{@area}", "8,60", ""],
            ["ИТОГО К ОПЛАТЕ", "", "", "{amount}"],
        ],
        (3.2, 1, 1, 1.3), head=True, pad=2, after=8,
    )  # fmt: skip
    w.para("Оплатить до 25 числа. Бухгалтер {@signature}")


@unseen("maintenance_bill", "monthly-kk", ("kk",), fonts=SANS_KK, sizes=(10.5, 11), dates=("dots", "tail"))
def maintenance_kk(w: WordPaper) -> None:
    """The same in Kazakh as lines of labels."""
    w.para("«Орбита-4» пәтер иелері кооперативі", bold=True, align="center", after=4)
    title(w, "Тұрғын үйді күтіп-ұстауға арналған ай сайынғы жарна\nШОТ № {@act}", size=12)
    for label, value in (
        ("Пәтер иесі", "{full_name}"), ("Мекенжайы", "{address}"), ("Дербес шоты", "{@account}"),
        ("Шот берілген күн", "{issued_on}"), ("Тұрғын алаңы", "{@area} ш.м."),
        ("Төлеуге жататын сома", "{amount} теңге"),
    ):  # fmt: skip
        w.para(f"{label}:\t{value}", tabs=(58,), after=3)
    w.para("Есепші {@signature} {@officer}", before=12)


@unseen("utility_bill", "single-payment", ("kk", "ru"), names="own", fonts=FONTS_SANS, sizes=(9, 9.5))
def utility_single(w: WordPaper) -> None:
    """A single payment sheet of several providers in both languages."""
    two_heads(w, "БІРЫҢҒАЙ ТӨЛЕМ ҚҰЖАТЫ", "ЕДИНЫЙ ПЛАТЁЖНЫЙ ДОКУМЕНТ")
    w.para("Дербес шот / Лицевой счёт № {@account}\tКүні / Дата: {issued_on}", tabs=(100,), after=2)
    w.para("Абонент: {full_name}", after=2)
    w.para("Мекенжайы / Адрес: {address}", after=6)
    w.table(
        [
            ["Қызмет / Услуга", "Өлшем / Ед.", "Көлемі / Объём", "Тариф", "Есептелді / Начислено"],
            ["Жылумен жабдықтау / Теплоснабжение", "Гкал", "0,812", "3 140", "2 550"],
            ["Суық су / Холодная вода", "м³", "6", "46", "276"],
            ["Электр энергиясы / Электроэнергия", "кВт·ч", "124", "13", "1 612"],
            ["Төлеуге барлығы / Всего к оплате", "", "", "", "{amount}"],
        ],
        (3, 0.9, 1.1, 0.9, 1.5), head=True, size=8.5, pad=1.5, after=6,
    )  # fmt: skip
    w.para("{@provider}. Төлем мерзімі: айдың 25-іне дейін / Оплатить до 25 числа.", size=8)


@unseen("utility_bill", "gas-kk", ("kk",), fonts=SANS_KK, sizes=(10.5,), dates=("dots", "tail"))
def utility_kk(w: WordPaper) -> None:
    """A provider's receipt in Kazakh, framed like a coupon."""

    def coupon() -> None:
        w.para("{@provider}", bold=True, align="center")
        w.para("Коммуналдық қызметтерді тұтынғаны үшін түбіртек-шот", align="center", bold=True, after=4)
        w.para("Тұтынушының Т.А.Ә.: {full_name}", after=2)
        w.para("Тұтыну орны: {address}", after=2)
        w.para("Есептегіш көрсеткіші: 01{@account}\tКезең: {@month3} {@year} ж.", tabs=(80,), after=2)
        w.para("Сумен жабдықтау қызметі – 1 м³ үшін 58,30 теңге", after=4)
        w.para("Төлем сомасы: {amount} тг", bold=True, after=2)
        w.para("Шот жазылған күн: {issued_on}", after=2)

    w.framed(coupon, style="dashed", thick=1)


@unseen("telecom_bill", "operator", ("kk", "ru"), fonts=FONTS_SANS, sizes=(9.5, 10))
def telecom_two(w: WordPaper) -> None:
    """An operator's bilingual bill with the number of the line."""
    w.para("«Дала Телеком» АҚ / АО «Дала Телеком»\tБСН/БИН {@bin}", tabs=(100,), bold=True)
    title(w, "ШОТ-ТҮБІРТЕК / СЧЁТ-КВИТАНЦИЯ № {@account}", size=12, after=2)
    w.para("телекоммуникация қызметтері үшін / за услуги телекоммуникаций", align="center", after=6)
    w.table(
        [
            ["Абоненттің аты-жөні / Ф.И.О. абонента", "{full_name}"],
            ["Мекенжайы / Адрес", "{address}"],
            ["Телефон нөмірі / Номер телефона", "{phone}"],
            ["Шот күні / Дата счёта", "{issued_on}"],
            ["Абоненттік төлем / Абонентская плата", "1 240,00"],
            ["Қалааралық байланыс / Междугородняя связь", "–"],
            ["Төлеуге / К оплате, тг", "{amount}"],
        ],
        (1.3, 1.6), pad=2, after=6,
    )  # fmt: skip


@unseen("telecom_bill", "slip-ru", ("ru",), fonts=FONTS_MACHINE, sizes=(10, 11))
def telecom_ru(w: WordPaper) -> None:
    """A narrow slip for home internet and telephone."""
    w.page(left=30, right=60, top=16)
    w.para("КВИТАНЦИЯ за услуги связи", bold=True, align="center", after=6)
    w.para("Оператор: ТОО «Степь-Линк»", after=1)
    w.para("Абонент: {full_name}", after=1)
    w.para("Тел.: {phone:dash}", after=1)
    w.para("Адрес подключения: {address}", after=4)
    w.para("Период: {@month3} {@year} г.", after=1)
    w.para("Телефония            1 050,00\nДоступ в Интернет    3 200,00", after=4)
    w.para("К оплате: {amount} тенге", bold=True, after=4)
    w.para("Дата выставления {issued_on}")


@unseen("rent_bill", "private-stock-ru", ("ru",), fonts=FONTS_SERIF, sizes=(11, 12), dates=("dots", "words"))
def rent_ru(w: WordPaper) -> None:
    """The bill for a dwelling that the city rents from private people."""
    w.para("КГУ «Управление жилья города Алматы»", align="center", bold=True, after=8)
    title(w, "СЧЁТ № {@act}\nо размере арендной платы за пользование жилищем", size=12)
    w.para("от {issued_on}", align="center", after=8)
    w.blank("Наниматель", "{full_name}")
    w.blank("Адрес жилища", "{address}")
    w.blank("Договор найма", "№ {@page} от {@hired}")
    w.blank("Размер арендной платы за месяц", "{amount} тенге")
    body(w, "Жилище арендовано местным исполнительным органом в частном жилищном фонде.", after=8)
    foot(w, "Главный специалист")


@unseen("rent_bill", "tenancy-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), dates=("words", "dots"))
def rent_kk(w: WordPaper) -> None:
    """A Kazakh bill of a rent, in sentences."""
    title(w, "Тұрғын үйді жалдау төлемі туралы шот")
    w.para("№ {@act}\t{issued_on}", tabs=(115,), after=8)
    body(
        w,
        "{address} мекенжайындағы тұрғын үйді жалдаушы {full_name} {@month3} айы үшін жалдау ақысы ретінде"
        " {amount} теңге төлеуге тиіс.",
        "Тұрғын үйді жеке тұрғын үй қорынан жергілікті атқарушы орган жалдаған.",
        indent=10,
    )
    foot(w, "Бас есепші")


@unseen("tax_prepayment_receipt", "terminal-ru", ("ru",), fonts=FONTS_MACHINE, sizes=(10, 10.5))
def tax_ru(w: WordPaper) -> None:
    """A bank's slip of the prepaid income tax of a foreign worker."""
    w.page(left=35, right=55, top=16)
    w.para("{@bank}", bold=True, align="center")
    w.para("КВИТАНЦИЯ № {document_number}", bold=True, align="center", after=6)
    w.para("Назначение: предварительный платёж по ИПН трудового иммигранта, КБК 101205, КНП 911", after=3)
    w.para("Плательщик: {full_name}", after=1)
    w.para("ИИН плательщика: {iin}", after=1)
    w.para("Получатель: УГД по Алмалинскому району, БИН {@bin}", after=4)
    w.para("Сумма: {amount} KZT\nКомиссия: 200 KZT", after=4)
    w.para("Дата операции {issued_on} 11:42\nСтатус: исполнен")


@unseen("tax_prepayment_receipt", "form-kk", ("kk", "ru"), fonts=SERIF_KK, fills=TYPED, sizes=(10.5,))
def tax_two(w: WordPaper) -> None:
    """A bilingual receipt form filled by a machine."""
    title(w, "ТҮБІРТЕК / КВИТАНЦИЯ № {document_number}", size=12)
    w.para("Жеке табыс салығы бойынша алдын ала төлем", align="center", after=0)
    w.para("Предварительный платеж по индивидуальному подоходному налогу", align="center", after=6)
    w.blank("Төлеушінің Т.А.Ә. / Ф.И.О. плательщика", "{full_name}")
    w.blank("ЖСН / ИИН", "{iin}", to=110)
    w.blank("Төлем сомасы / Сумма платежа", "{amount} теңге/тенге", to=130)
    w.blank("Төленген күні / Дата уплаты", "{issued_on}", to=110)
    w.para("Кассир {@signature}\t{@stamp}", tabs=(100,), before=10)


@unseen("bank_account", "letter-ru", ("ru",), fonts=FONTS_SANS, sizes=(11,), dates=("dots", "words"), stamp=_BANK)
def account_ru(w: WordPaper) -> None:
    """A bank's certificate of an account, in sentences and a short table."""
    w.para("{issued_by}", bold=True, size=13, after=0)
    w.rule(thick=2, after=6)
    w.para("Исх. № {@out}\t{issued_on}", tabs=(115,), after=10)
    title(w, "СПРАВКА О НАЛИЧИИ БАНКОВСКОГО СЧЁТА")
    body(w, "Настоящей справкой банк подтверждает, что {full_name}, ИИН {iin}, имеет в банке текущий счёт:", after=4)
    w.table(
        [["Номер счёта (IBAN)", "{iban}"], ["Валюта", "KZT"], ["БИК банка", "NDBKKZKA"], ["Кбе", "19"]],
        (1, 1.8), pad=3, after=8,
    )  # fmt: skip
    body(w, "Справка выдана для зачисления пособий и социальных выплат.")
    foot(w, "Менеджер отделения")


@unseen("bank_account", "notice-kk", ("kk",), fonts=SANS_KK, sizes=(11,), dates=("dots", "tail"), stamp=_BANK)
def account_kk(w: WordPaper) -> None:
    """A Kazakh notice that an account was opened; the number in groups of four."""
    w.para("{issued_by}", bold=True, align="right", after=10)
    title(w, "ШОТ АШЫЛҒАНЫ ТУРАЛЫ ХАБАРЛАМА")
    for label, value in (
        ("Шот иесі", "{full_name}"), ("Туған күні", "{birth_date}"), ("ЖСН", "{iin}"),
        ("Банктік шот нөмірі", "{iban:grouped}"), ("Шот түрі", "ағымдағы, теңге"), ("Ашылған күні", "{issued_on}"),
    ):  # fmt: skip
        w.para(f"{label}\t– {value}", tabs=(60,), after=4)
    foot(w, "Бөлімше басшысы")


@on_canvas("savings_book", "opened-ru", ("ru",), fonts=("Tinos", "PT Serif", "Arimo"))
def savings_ru(c: CanvasPaper) -> None:
    """The first leaf of a savings book with the table of deposits below it."""
    c.page()
    x, y = 45.0, 30.0
    c.box(x, y, 120, 80)
    c.text(x + 60, y + 9, "СБЕРЕГАТЕЛЬНАЯ КНИЖКА", size=12, bold=True, align="center")
    c.text(x + 60, y + 16, "№ {document_number}", size=11, align="center")
    c.text(x + 6, y + 27, "Вкладчик", size=8)
    c.text(x + 6, y + 34, "{full_name}", size=11)
    c.line(x + 6, y + 36, x + 112, y + 36)
    c.text(x + 6, y + 44, "Счёт", size=8)
    c.text(x + 22, y + 44, "{iban}", size=11)
    c.text(x + 6, y + 54, "Вид вклада: до востребования", size=9)
    c.text(x + 6, y + 62, "{@bank}, отделение № {@page}", size=9)
    c.text(x + 6, y + 73, "Контролёр {@signature}   {@stamp}", size=8)
    y += 84
    c.box(x, y, 120, 50)
    c.text(x + 6, y + 8, "Дата          Приход            Остаток", size=9, bold=True)
    c.text(x + 6, y + 16, "{@hired}    5 000,00         5 000,00", size=9)
    c.text(x + 6, y + 23, "{@began}    12 400,00       17 400,00", size=9)


@unseen("savings_book", "contract-kk", ("kk",), fonts=SERIF_KK, sizes=(11, 12), stamp=_BANK, dates=("words",))
def savings_kk(w: WordPaper) -> None:
    """A contract with the organisation that pays compensation."""
    title(w, "ЖИНАҚ ШОТЫН АШУ ТУРАЛЫ\nШАРТ № {document_number}", size=12)
    w.para("Алматы қаласы\t{@began}", tabs=(130,), after=8)
    body(
        w,
        "{@bank} (бұдан әрі – өтемақы беру жөніндегі уәкілетті ұйым) бір тараптан және {full_name} (бұдан әрі –"
        " салымшы) екінші тараптан осы шартты жасасты.",
        "1. Уәкілетті ұйым салымшының атына {iban} жинақ шотын ашады.",
        "2. Өтемақы сомасы осы шотқа аударылады, салымшыға жинақ кітапшасы беріледі.",
        indent=10,
    )
    w.para("Уәкілетті ұйым {@signature}\tСалымшы {@signature}", tabs=(95,), before=16)
    w.para("{@stamp}")
