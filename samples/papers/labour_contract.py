"""Labour contracts and agreements on the intention to make one: two sides, of whom the worker is the person."""

from __future__ import annotations

from datetime import timedelta

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import facts_of_person, signed
from samples.sheet import Sheet


@facts_of("labour_contract")
def contract_facts(order: Order) -> dict[str, str]:
    """A contract for a year; the employer's director and the worker's card are named in it."""
    facts = facts_of_person(order, numbers=(1, 480), days=(5, 200))
    begun = order.on - timedelta(days=order.rng.randrange(5, 200))
    facts["issued_on"] = begun.isoformat()
    facts["valid_until"] = begun.replace(day=1, year=begun.year + 1).isoformat()
    return facts


@facts_of("intent_agreement")
def intent_facts(order: Order) -> dict[str, str]:
    """The agreement's number and day, the sides, the pay that is promised."""
    return facts_of_person(order, numbers=(1, 480))


@layout("labour_contract", "contract-ru", ("ru",), names="ru", dates="quoted", size=11)
def contract_ru(s: Sheet) -> None:
    """Two pages in Russian: the sides in the preamble, their particulars at the end."""
    s.page(left=26)
    s.bold("ТРУДОВОЙ ДОГОВОР № {document_number}", size=14, gap=4)
    s.write("г. Алматы                                                  {issued_on}", gap=4)
    s.write(
        "{@firm}, в лице директора {@head}, действующего на основании Устава, именуемое в дальнейшем «Работодатель»,"
        " с одной стороны, и гражданин(ка) {full_name}, {birth_date:dots} года рождения, ИИН {iin}, удостоверение"
        " личности № {@card}, выдано МВД РК {@card_day}, проживающий(ая) по адресу: {@home}, именуемый(ая) в"
        " дальнейшем «Работник», с другой стороны, заключили настоящий трудовой договор о нижеследующем.",
        indent=10,
        gap=3,
    )
    s.bold("1. ПРЕДМЕТ ДОГОВОРА", size=11)
    s.write("1.1. Работник принимается на работу на должность: {@post}.")
    s.write("1.2. Договор заключен на срок до {valid_until}.")
    s.write("1.3. Работнику устанавливается испытательный срок два месяца.", gap=3)
    s.bold("2. ПРАВА И ОБЯЗАННОСТИ СТОРОН", size=11)
    s.write(
        "2.1. Работник обязан добросовестно исполнять трудовые обязанности, соблюдать трудовую дисциплину, требования"
        " по безопасности и охране труда, бережно относиться к имуществу работодателя."
    )
    s.write("2.2. Работник имеет право на ежегодный оплачиваемый трудовой отпуск, отдых и социальную защиту.")
    s.write("2.3. Работодатель обязан предоставить работу, своевременно выплачивать заработную плату.", gap=3)
    s.page(left=26)
    s.bold("3. РАБОЧЕЕ ВРЕМЯ И ОПЛАТА ТРУДА", size=11)
    s.write("3.1. Работнику устанавливается пятидневная рабочая неделя продолжительностью 40 часов.")
    s.write("3.2. За выполнение обязанностей Работнику выплачивается должностной оклад в размере {@sum} тенге.")
    s.write("3.3. Заработная плата выплачивается один раз в месяц не позднее 10 числа.", gap=3)
    s.bold("4. ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ", size=11)
    s.write(
        "4.1. Настоящий договор составлен в двух экземплярах, по одному для каждой из сторон, и может быть расторгнут"
        " по основаниям, предусмотренным Трудовым кодексом Республики Казахстан.",
        gap=5,
    )
    s.bold("РЕКВИЗИТЫ И ПОДПИСИ СТОРОН", size=11)
    top = s.y
    with s.column(26, 105, top=top):
        s.write("Работодатель:\n{@firm}\nг. Алматы, ул. Сатпаева, 90\nДиректор")
        s.sign(50, s.y - 2)
    with s.column(112, 195, top=top):
        s.write("Работник:\n{full_name}\nИИН {iin}\n{@home}\nПодпись")
        s.sign(140, s.y - 2)
    s.stamp(60, s.y + 8, "ТОВАРИЩЕСТВО * АЛМАТЫ *", "ДОГОВОР")


@layout("labour_contract", "contract-kk", ("kk",), names="kk", dates="words", size=11)
def contract_kk(s: Sheet) -> None:
    """Two pages in Kazakh: the worker as a point of the first section, number and day under the title."""
    s.page(left=26)
    s.bold("ЕҢБЕК ШАРТЫ", size=14, gap=1)
    s.center("№ {document_number}", gap=3)
    s.write("Алматы қаласы                                              {issued_on}", gap=4)
    s.write(
        "Бұдан әрі «Жұмыс беруші» деп аталатын {@firm} атынан Жарғы негізінде әрекет ететін директор {@head} бір"
        " тараптан және бұдан әрі «Қызметкер» деп аталатын азамат {full_name}, ЖСН {iin}, туған күні"
        " {birth_date:dots}, жеке куәлігі № {@card}, екінші тараптан осы еңбек шартын жасасты.",
        indent=10,
        gap=3,
    )
    s.bold("1. ШАРТТЫҢ МӘНІ", size=11)
    s.write("1.1. Қызметкер {@post} лауазымына жұмысқа қабылданады.")
    s.write("1.2. Шарттың мерзімі: {valid_until} дейін.", gap=3)
    s.bold("2. ТАРАПТАРДЫҢ ҚҰҚЫҚТАРЫ МЕН МІНДЕТТЕРІ", size=11)
    s.write("2.1. Қызметкер еңбек міндеттерін адал орындауға, еңбек тәртібін сақтауға міндетті.")
    s.write("2.2. Жұмыс беруші жалақыны уақтылы төлеуге және еңбек жағдайларын қамтамасыз етуге міндетті.")
    s.page(left=26)
    s.bold("3. ЖҰМЫС УАҚЫТЫ ЖӘНЕ ЕҢБЕКАҚЫ ТӨЛЕУ", size=11)
    s.write("3.1. Қызметкерге бес күндік жұмыс аптасы белгіленеді.")
    s.write("3.2. Қызметкердің лауазымдық жалақысы {@sum} теңге.", gap=3)
    s.bold("4. ТАРАПТАРДЫҢ ДЕРЕКТЕМЕЛЕРІ МЕН ҚОЛДАРЫ", size=11)
    s.write("Жұмыс беруші: {@firm}", gap=5)
    s.write("Қызметкер: {full_name}", gap=5)
    s.write("Мекенжайы: {@home}", gap=8)
    signed(s, "Директор", "СЕРІКТЕСТІК * АЛМАТЫ *", "МӨР")


@layout("labour_contract", "columns-bilingual", ("kk", "ru"), names="own", size=9.5, reporting_only=True)
def contract_columns(s: Sheet) -> None:
    """Kazakh in the left column, Russian in the right one."""
    s.page(left=18)
    top = s.y
    with s.column(18, 104, top=top):
        s.bold("ЕҢБЕК ШАРТЫ № {document_number}", size=12, gap=3)
        s.write("Алматы қ.                 {issued_on}", gap=3)
        s.write("Жұмыс беруші: {@firm}")
        s.write("Қызметкер: {full_name}, ЖСН {iin}", gap=2)
        s.write("1. Қызметкер {@post} болып жұмысқа қабылданады. Шарт бір жылға жасалды.")
        s.write("2. Жалақы мөлшері {@sum} теңге.")
    with s.column(110, 197, top=top):
        s.bold("ТРУДОВОЙ ДОГОВОР № {document_number}", size=12, gap=3)
        s.write("г. Алматы                 {issued_on}", gap=3)
        s.write("Работодатель: {@firm}")
        s.write("Работник: {full_name}, ИИН {iin}", gap=2)
        s.write("1. Работник принимается на работу: {@post}. Договор заключен на один год.")
        s.write("2. Размер заработной платы {@sum} тенге.")
    s.y = 150
    signed(s, "Басшы / Руководитель", "АЛМАТЫ * КАЗАХСТАН *")


@layout("intent_agreement", "running-ru", ("ru",), names="ru", dates="quoted", size=11.5, since=2016)
def intent_ru(s: Sheet) -> None:
    """In running text."""
    s.page(left=26)
    s.bold("СОГЛАШЕНИЕ О НАМЕРЕНИИ\nзаключить трудовой договор № {document_number}", size=13, gap=4)
    s.write("г. Алматы                                               {issued_on}", gap=4)
    s.write(
        "{@firm}, именуемое в дальнейшем «Работодатель», в лице директора {@head}, с одной стороны, и {full_name},"
        " дата рождения {birth_date:dots}, ИИН {iin}, именуемый(ая) в дальнейшем «Соискатель», с другой стороны,"
        " договорились о намерении заключить трудовой договор.",
        indent=10,
    )
    s.write("1. Работодатель намерен принять Соискателя на должность: {@post}, с окладом {@sum} тенге.", indent=10)
    s.write("2. Трудовой договор будет заключен после получения разрешения.", indent=10, gap=10)
    top = s.y
    with s.column(26, 105, top=top):
        s.write("Работодатель\n{@firm}")
        s.sign(40, s.y + 6)
        s.stamp(70, s.y + 6, "ТОВАРИЩЕСТВО * АЛМАТЫ *")
    with s.column(112, 195, top=top):
        s.write("Соискатель\n{full_name}")
        s.sign(130, s.y + 6)


@layout("intent_agreement", "form-kk", ("kk",), names="kk", dates="kkdots", since=2016)
def intent_kk(s: Sheet) -> None:
    """A ruled form in Kazakh."""
    s.page(left=24)
    s.bold("ЕҢБЕК ШАРТЫН ЖАСАСУ НИЕТІ ТУРАЛЫ КЕЛІСІМ", size=13, gap=4)
    s.blank("Келісімнің №", "{document_number}", to=110)
    s.blank("Жасалған күні", "{issued_on}", to=120)
    s.blank("Жұмыс беруші", "{@firm}")
    s.blank("Жұмыс берушінің өкілі", "{@officer}")
    s.blank("Жұмысшы", "{full_name}", caption="(тегі, аты, әкесінің аты)")
    s.blank("ЖСН", "{iin}", to=120)
    s.blank("Туған күні", "{birth_date}", to=120)
    s.blank("Ұсынылатын жұмыс", "{@post}")
    s.blank("Жалақысы", "{@sum} теңге", to=120, gap=5)
    s.write("Тараптар осы келісімге сәйкес еңбек шартын жасасуға ниет білдіреді.", gap=10)
    signed(s, "Жұмыс беруші", "СЕРІКТЕСТІК * АЛМАТЫ *")


@layout("intent_agreement", "table-ru", ("ru",), names="ru", since=2016, reporting_only=True)
def intent_table(s: Sheet) -> None:
    """A table of the two sides."""
    s.page(left=22)
    s.bold("СОГЛАШЕНИЕ\nо намерении заключения трудового договора", size=13, gap=5)
    s.grid(
        [
            ("Номер соглашения", "{document_number}"),
            ("Дата соглашения", "{issued_on}"),
            ("Работодатель", "{@firm}"),
            ("Ф.И.О. работника", "{full_name}"),
            ("ИИН работника", "{iin}"),
            ("Вакансия", "{@post}"),
        ],
        (4, 7),
    )
    s.space(8)
    signed(s, "Работодатель", "ТОВАРИЩЕСТВО * АЛМАТЫ *")
