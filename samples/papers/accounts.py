"""Papers of numbers: bank accounts, savings books, the old social code and taxpayer's number."""

from __future__ import annotations

import random

from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import corner, facts_of_person, signed
from samples.sheet import Sheet

_BANKS = {
    "ru": (("АО «Народный Банк Казахстана»", "601"), ("АО «БанкЦентрКредит»", "856"), ("АО «Казпочта»", "563"),
           ("Филиал АО «Цеснабанк» в г. Алматы", "998")),
    "kk": (("«Қазақстан Халық Банкі» АҚ", "601"), ("«Банк ЦентрКредит» АҚ", "856"), ("«Қазпошта» АҚ", "563"),
           ("«Цеснабанк» АҚ Алматы қаласындағы филиалы", "998")),
}  # fmt: skip
_TAX_OFFICES = {
    "ru": ("Налоговое управление по Бостандыкскому району г. Алматы", "Налоговый комитет по Карасайскому району"),
    "kk": ("Алматы қаласы Бостандық ауданы бойынша салық басқармасы", "Қарасай ауданы бойынша салық басқармасы"),
}


def iban_of(bank: str, rng: random.Random) -> str:
    """An account at a bank of three digits, whose check digits hold."""
    account = bank + "".join(rng.choice("0123456789ABCDEFGHKMNPRSTX") if place < 4 else rng.choice("0123456789")
                             for place in range(13))  # fmt: skip
    rest = int("".join(str(int(one, 36)) for one in account + "KZ00")) % 97
    return f"KZ{98 - rest:02d}{account}"


def rnn_of(rng: random.Random) -> str:
    """A taxpayer's number whose control digit holds: weights 1 to 10 in a ring, the ring turned until the remainder
    by 11 is a digit."""
    digits = [int(one) for one in f"600{rng.randrange(10**7, 10**8 - 1)}"]
    for turn in range(10):
        rest = sum(digit * ((place + turn) % 10 + 1) for place, digit in enumerate(digits)) % 11
        if rest < 10:
            return "".join(map(str, digits)) + str(rest)
    return rnn_of(rng)


@facts_of("bank_account")
@facts_of("savings_book")
def account_facts(order: Order) -> dict[str, str]:
    """The holder, the bank and the account; `@bic`, `@bin`."""
    rng = order.rng
    bank, code = rng.choice(_BANKS[order.spelling])
    return {
        **facts_of_person(order, numbers=(10_000, 9_999_999)),
        "issued_by": bank,
        "@bank": bank,
        "iban": iban_of(code, rng),
        "@bic": rng.choice(("HSBKKZKX", "KCJBKZKX", "KPSTKZKA", "TSESKZKA")),
    }


@layout("bank_account", "certificate-ru", ("ru",), names="ru", size=11.5)
def account_certificate(s: Sheet) -> None:
    """A bank's certificate in running text."""
    s.page(left=26)
    corner(s, "{issued_by}\nисх. № 14-2-207\n{issued_on} г.")
    s.bold("СПРАВКА", size=14, gap=0)
    s.center("о наличии банковского счета", gap=5)
    s.write(
        "Настоящим подтверждаем, что гр. {full_name}, ИИН {iin}, имеет в банке текущий счет {iban}, открытый для"
        " зачисления пособий и социальных выплат.",
        indent=10, gap=3,
    )  # fmt: skip
    s.write("Справка дана для предъявления в отдел занятости и социальных программ.", indent=10, gap=10)
    signed(s, "Начальник отделения", "БАНК * ОТДЕЛЕНИЕ № 14 *", "ДЛЯ\nСПРАВОК")


@layout("bank_account", "requisites-ru", ("ru",), names="ru", fonts=("pt-sans", "dejavu-sans", "noto-sans"))
def account_requisites(s: Sheet) -> None:
    """Requisites as a bank's programme prints them."""
    s.page(left=22)
    s.bold("РЕКВИЗИТЫ СЧЕТА", size=13, gap=4)
    s.pairs(
        [("Банк:", "{issued_by}"), ("БИК:", "{@bic}"), ("ИИК:", "{iban}"), ("Кбе:", "19"),
         ("Владелец счета:", "{full_name}"), ("ИИН:", "{iin}"), ("Валюта счета:", "KZT"),
         ("Дата:", "{issued_on}")],
        split=48, gap=2,
    )  # fmt: skip
    s.stamp(120, s.y + 12, "БАНК * ФИЛИАЛ *", "АЛМАТЫ")


@layout("bank_account", "notice-kk", ("kk",), names="kk")
def account_kk(s: Sheet) -> None:
    """A Kazakh notice of an opened account, the number in groups."""
    s.page()
    s.center("{issued_by}", gap=4)
    s.bold("БАНКТІК ШОТТЫҢ АШЫЛҒАНЫ ТУРАЛЫ ХАБАРЛАМА", size=12, gap=4)
    s.grid(
        [("Шот иесінің тегі, аты, әкесінің аты", "{full_name}"), ("ЖСН", "{iin}"),
         ("Туған күні", "{birth_date}"), ("Шот нөмірі (ЖСК)", "{iban:grouped}"), ("БСК", "{@bic}"),
         ("Берілген күні", "{issued_on}")],
        (4, 6),
    )  # fmt: skip
    signed(s, "Бөлімше менеджері", "БАНК * БӨЛІМШЕ *", "АЛМАТЫ")


@layout("bank_account", "bilingual", ("kk", "ru"), names="own", reporting_only=True)
def account_bilingual(s: Sheet) -> None:
    """Both languages, labels over values."""
    s.page(left=24)
    s.bold("БАНКТІК ШОТ ТУРАЛЫ МӘЛІМЕТ\nСВЕДЕНИЯ О БАНКОВСКОМ СЧЕТЕ", size=12, gap=4)
    for label, value in (
        ("Алушының Т.А.Ә. / Ф.И.О. получателя", "{full_name}"), ("ЖСН / ИИН", "{iin}"),
        ("Банктің атауы / Наименование банка", "{issued_by}"), ("Жеке сәйкестендіру коды / ИИК", "{iban}"),
        ("Күні / Дата", "{issued_on}"),
    ):  # fmt: skip
        s.above(label, value, gap=3)
    s.sign(90, s.y + 8)


@layout("savings_book", "book-ru", ("ru",), names="ru", fills=("pt-serif", *TYPEWRITER), size=11)
def savings_ru(s: Sheet) -> None:
    """The title page of a savings book."""
    s.page(148, 105, left=12, right=10, top=8)
    s.center("{@bank}", size=9, gap=2)
    s.bold("СБЕРЕГАТЕЛЬНАЯ КНИЖКА", size=13, gap=1)
    s.center("№ {document_number}", gap=3)
    s.blank("Счет №", "{iban}")
    s.blank("Вкладчик", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Вид вклада", "до востребования")
    s.sign(30, s.y + 6)
    s.stamp(110, s.y + 5, "НАРОДНЫЙ БАНК *", "АЛМАТЫ", radius=12)


@layout("savings_book", "contract-ru", ("ru",), names="ru", size=11)
def savings_contract(s: Sheet) -> None:
    """A contract with the organisation that pays out."""
    s.page()
    s.bold("ДОГОВОР № {document_number}", size=13, gap=0)
    s.center("банковского счета (для выплаты компенсации)", gap=3)
    s.write("г. Алматы                                         {@card_day} г.", gap=3)
    s.write(
        "{@bank}, именуемое в дальнейшем «Банк», с одной стороны, и гр. {full_name}, именуемый(ая) в дальнейшем"
        " «Вкладчик», с другой стороны, заключили настоящий договор о нижеследующем:",
        indent=10, gap=1,
    )  # fmt: skip
    s.write("1. Банк открывает Вкладчику сберегательный счет {iban} и зачисляет на него суммы компенсаций.", gap=1)
    s.write("2. Банк выдает вклад по первому требованию Вкладчика.", gap=1)
    s.write("3. Договор действует до закрытия счета.", gap=6)
    top = s.y
    with s.column(25, 105, top=top):
        s.write("Банк\n{@bank}\n____________ {@officer}", size=10)
    with s.column(115, 195, top=top):
        s.write("Вкладчик\n{full_name}\n____________", size=10)
    s.sign(120, s.y - 2)
    s.stamp(60, s.y + 8, "БАНК * ФИЛИАЛ *", "АЛМАТЫ")


@layout("savings_book", "book-kk", ("kk",), names="kk", reporting_only=True)
def savings_kk(s: Sheet) -> None:
    """The Kazakh book."""
    s.page(148, 105, left=12, right=10, top=8)
    s.bold("ЖИНАҚ КІТАПШАСЫ", size=13, gap=1)
    s.center("№ {document_number}", gap=3)
    s.above("Салымшының тегі, аты, әкесінің аты", "{full_name}", gap=2.5)
    s.above("Шот нөмірі", "{iban:grouped}", gap=2.5)
    s.above("Банк", "{@bank}")


@facts_of("social_individual_code")
@facts_of("taxpayer_number")
def code_facts(order: Order) -> dict[str, str]:
    """The number of twelve and the code of sixteen digits; the certificate's own number."""
    rng = order.rng
    return {
        **facts_of_person(order, numbers=(100_000, 9_999_999), days=(200, 2500)),
        "document_series": rng.choice(("60", "00", "02")),
        "rnn": rnn_of(rng),
        "sic": "".join(rng.choice("0123456789") for _ in range(16)),
        "issued_by": rng.choice(_TAX_OFFICES[order.spelling]),
    }


@layout("social_individual_code", "certificate-ru", ("ru",), names="ru", dates="quoted", until=2015)
def code_certificate(s: Sheet) -> None:
    """A small certificate with blanks."""
    s.page(148, 105, left=14, right=12, top=9)
    s.frame(7, 5, 141, 100)
    s.center("Министерство труда и социальной защиты населения\nРеспублики Казахстан", size=8.5, gap=2)
    s.bold("СВИДЕТЕЛЬСТВО", size=12, gap=0)
    s.center("о присвоении социального индивидуального кода", size=10, gap=2)
    s.blank("Фамилия", "{surname}")
    s.blank("Имя", "{given_name}")
    s.blank("Отчество", "{patronymic}")
    s.blank("Дата рождения", "{birth_date:dots}")
    s.blank("СИК", "{sic}")
    s.blank("Дата выдачи", "{issued_on}")
    s.stamp(112, 84, "ЦЕНТР ПО ВЫПЛАТЕ ПЕНСИЙ *", "ГЦВП", radius=12)


@layout("social_individual_code", "card-kk", ("kk", "ru"), names="own", dates="dots", until=2015)
def code_card(s: Sheet) -> None:
    """The bilingual certificate: a label in each language beside its value."""
    s.page(left=24)
    s.bold("ӘЛЕУМЕТТІК ЖЕКЕ КОД БЕРІЛГЕНІ ТУРАЛЫ КУӘЛІК\nСВИДЕТЕЛЬСТВО О ПРИСВОЕНИИ СИК", size=12, gap=5)
    s.pairs(
        [("Әлеуметтік жеке код (ӘЖК) / СИК", "{sic}"), ("Тегі / Фамилия", "{surname}"), ("Аты / Имя", "{given_name}"),
         ("Әкесінің аты / Отчество", "{patronymic}"), ("Туған күні / Дата рождения", "{birth_date}"),
         ("Берілген күні / Дата выдачи", "{issued_on}")],
        split=75, gap=2.5,
    )  # fmt: skip
    s.stamp(140, s.y + 10, "ЗТМО * ГЦВП *", "АЛМАТЫ")


@layout("social_individual_code", "letter-ru", ("ru",), names="ru", until=2015, reporting_only=True)
def code_letter(s: Sheet) -> None:
    """A temporary certificate in running text."""
    s.page(left=28)
    s.bold("Временное свидетельство\nо присвоении социального индивидуального кода", size=13, gap=6)
    s.write(
        "Настоящее свидетельство выдано {full_name:dative}, {birth_date} года рождения, в том, что ему (ей) присвоен"
        " социальный индивидуальный код {sic}.",
        indent=10, gap=4,
    )  # fmt: skip
    s.write("{issued_on} г.", gap=8)
    signed(s, "Начальник отделения", "ГЦВП * ОТДЕЛЕНИЕ *", "АЛМАТЫ")


@layout("taxpayer_number", "certificate-ru", ("ru",), names="ru", dates="quoted", until=2013)
def taxpayer_ru(s: Sheet) -> None:
    """The certificate on a form of its own: the number in a large face, captions under the blanks."""
    s.page(210, 148, left=22, right=18, top=12)
    s.center("РЕСПУБЛИКА КАЗАХСТАН\nНалоговый комитет Министерства финансов", size=9, gap=3)
    s.bold("СВИДЕТЕЛЬСТВО НАЛОГОПЛАТЕЛЬЩИКА", size=14, gap=1)
    s.center("№ {document_number}", gap=3)
    s.blank("Выдано", "{full_name:dative}", caption="(фамилия, имя, отчество)")
    s.write("в том, что ему (ей) присвоен регистрационный номер налогоплательщика", gap=2)
    s.bold("РНН {rnn}", size=14, gap=3)
    s.blank("Дата выдачи", "{issued_on}", to=100, gap=4)
    signed(s, "Начальник", "НАЛОГОВОЕ УПРАВЛЕНИЕ *", "АЛМАТЫ")


@layout("taxpayer_number", "bilingual", ("kk", "ru"), names="own", dates="dots", until=2013)
def taxpayer_bilingual(s: Sheet) -> None:
    """The bilingual certificate with a series."""
    s.page(210, 148, left=20, right=16, top=12)
    s.bold("САЛЫҚ ТӨЛЕУШІНІҢ КУӘЛІГІ / СВИДЕТЕЛЬСТВО НАЛОГОПЛАТЕЛЬЩИКА", size=12, gap=2)
    s.center("Сериясы / Серия {document_series} № {document_number}", gap=4)
    s.pairs(
        [("СТН / РНН", "{rnn}"), ("Тегі / Фамилия", "{surname}"), ("Аты / Имя", "{given_name}"),
         ("Әкесінің аты / Отчество", "{patronymic}"), ("Берілген күні / Дата выдачи", "{issued_on}")],
        split=65, gap=2.2,
    )  # fmt: skip
    signed(s, "Бастық / Начальник", "САЛЫҚ БАСҚАРМАСЫ *", "АЛМАТЫ")


@layout("taxpayer_number", "running-kk", ("kk",), names="kk", until=2013, reporting_only=True)
def taxpayer_kk(s: Sheet) -> None:
    """A Kazakh certificate in running text."""
    s.page(left=26)
    s.center("Бостандық ауданы бойынша салық басқармасы", gap=4)
    s.bold("КУӘЛІК", size=14, gap=0)
    s.center("салық төлеушінің тіркеу нөмірі берілгені туралы", gap=4)
    s.write(
        "Осы куәлік {full_name:kkdative} салық төлеушінің тіркеу нөмірі (СТН) {rnn} берілгенін растайды.",
        indent=10, gap=3,
    )  # fmt: skip
    s.write("Берілген күні {issued_on:kkdots}", gap=8)
    signed(s, "Бастық", "САЛЫҚ БАСҚАРМАСЫ *", "АЛМАТЫ")
