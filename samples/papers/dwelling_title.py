"""Papers of a dwelling's owner: contracts of privatisation and sale, certificates of registration of rights."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import officer, sum_printed
from samples.sheet import Sheet


@facts_of("dwelling_title")
def facts(order: Order) -> dict[str, str]:
    """The owner, the dwelling; seller and notary are no persons of the case."""
    rng, spelling = order.rng, order.spelling
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "document_number": f"{rng.randrange(1_000, 99_999)}",
        "issued_on": (
            date(order.on.year - rng.randrange(1, 12), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat()
        ),
        "@iin": order.about.iin,
        "@born": f"{order.about.birth_date:%d.%m.%Y}",
        "@seller": order.cast["stranger"].name(spelling).full,
        "@seller_address": order.cast["stranger"].address.text(spelling),
        "@notary": officer(spelling, rng),
        "@licence": f"{rng.randrange(1_000, 9_999):07d}",
        "@cadastre": f"20:31{rng.randrange(1, 9)}:0{rng.randrange(10, 99)}:{rng.randrange(100, 999)}:1:14",
        "@area": f"{rng.randrange(31, 98)},{rng.randrange(10)}",
        "@price": sum_printed(rng.randrange(3_000, 19_000) * 1_000),
        "@rooms": str(rng.randrange(1, 5)),
    }


@layout("dwelling_title", "privatisation-ru", ("ru",), names="ru", dates="words", size=11.5,
        fonts=("pt-serif", "liberation-serif"))  # fmt: skip
def privatisation_ru(s: Sheet) -> None:
    """A contract of privatisation in running text."""
    s.page(left=28)
    s.bold("ДОГОВОР № {document_number}\nо приватизации жилища", size=14, gap=4)
    s.write("г. Алматы                                                  {issued_on}", gap=4)
    s.write(
        "Управление жилья города Алматы, именуемое в дальнейшем «Продавец», в лице начальника управления {@notary}, с"
        " одной стороны, и гражданин(ка) {full_name}, именуемый(ая) в дальнейшем «Покупатель», с другой стороны,"
        " заключили настоящий договор о нижеследующем:",
        indent=12,
    )
    s.write(
        "1. Продавец передал в собственность, а Покупатель приобрел жилище, состоящее из {@rooms} комнат, общей"
        " площадью {@area} кв. м, расположенное по адресу: {address}.",
        indent=12,
    )
    s.write("2. Стоимость жилища составляет {@price} тенге. Жилище передано безвозмездно.", indent=12)
    s.write("3. Договор подлежит регистрации в органах юстиции.", indent=12, gap=12)
    s.write("Продавец ____________________            Покупатель ____________________")
    s.sign(50, s.y - 4)
    s.sign(130, s.y - 4)
    s.stamp(60, s.y + 12, "УПРАВЛЕНИЕ ЖИЛЬЯ ГОРОДА АЛМАТЫ *", "№ 1")


@layout("dwelling_title", "registered-kk", ("kk",), names="kk", dates="dots")
def registered_kk(s: Sheet) -> None:
    """A certificate of registered rights, a table in Kazakh."""
    s.page(left=22)
    s.center("Алматы қаласының Әділет департаменті", gap=3)
    s.bold(
        "ЖЫЛЖЫМАЙТЫН МҮЛІККЕ ТІРКЕЛГЕН ҚҰҚЫҚТАР\n(АУЫРТПАЛЫҚТАР) ЖӘНЕ ОНЫҢ ТЕХНИКАЛЫҚ СИПАТТАМАЛАРЫ ТУРАЛЫ АНЫҚТАМА",
        size=11.5,
        gap=2,
    )
    s.center("№ {document_number}", gap=4)
    s.grid(
        [
            ("Құқық иесі", "{full_name}"),
            ("Құқық түрі", "меншік"),
            ("Жылжымайтын мүліктің түрі", "пәтер"),
            ("Кадастрлық нөмірі", "{@cadastre}"),
            ("Мекенжайы", "{address}"),
            ("Жалпы алаңы, ш. м.", "{@area}"),
            ("Бөлме саны", "{@rooms}"),
            ("Анықтаманың берілген күні", "{issued_on}"),
        ],
        (5, 8),
    )
    s.write("Ауыртпалықтар тіркелмеген.", gap=8)
    s.sign(80, s.y + 2)
    s.stamp(60, s.y + 12, "ӘДІЛЕТ ДЕПАРТАМЕНТІ * АЛМАТЫ *", "ҚР")


@layout("dwelling_title", "sale-ru", ("ru",), names="ru", dates="spelled", size=11)
def sale_ru(s: Sheet) -> None:
    """A notarial contract of sale: the seller first, then the buyer."""
    s.page(left=28)
    s.bold("ДОГОВОР КУПЛИ-ПРОДАЖИ КВАРТИРЫ", size=13, gap=2)
    s.center("город Алматы, {issued_on}", gap=4)
    s.write(
        "Мы, нижеподписавшиеся, гр. {@seller}, проживающий(ая): {@seller_address}, именуемый(ая) в дальнейшем"
        " Продавец, с одной стороны, и",
        indent=12,
    )
    s.write("Покупатель: {full_name}, {@born} года рождения, ИИН {@iin},", indent=12)
    s.write("заключили настоящий договор о нижеследующем:", gap=1)
    s.write(
        "1. Продавец продал, а Покупатель купил квартиру, находящуюся по адресу: {address}, общей площадью"
        " {@area} кв."
        " м.",
        indent=12,
    )
    s.write("2. Квартира продана за {@price} тенге, уплаченных полностью.", indent=12, gap=2)
    s.write("Зарегистрировано в реестре за № {document_number}. Взыскано 1 731 тенге.", gap=8)
    top = s.y
    s.write("Нотариус", gap=0)
    s.sign(80, top + 2)
    s.write("{@notary}", at=(140, top))
    s.stamp(66, top + 10, "НОТАРИУС ГОРОДА АЛМАТЫ *", "НОТАРИУС")


@layout("dwelling_title", "state-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def state_ru(s: Sheet) -> None:
    """A certificate of state registration of the right of ownership."""
    s.page(left=25)
    s.center("МИНИСТЕРСТВО ЮСТИЦИИ РЕСПУБЛИКИ КАЗАХСТАН", gap=4)
    s.bold("СВИДЕТЕЛЬСТВО\nо государственной регистрации права собственности на недвижимое имущество", size=12, gap=2)
    s.center("№ {document_number}", gap=4)
    s.blank("Правообладатель", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Объект", "квартира, {@rooms} комн., {@area} кв. м")
    s.blank("Адрес объекта", "{address}")
    s.blank("Дата регистрации права", "{issued_on}")
    s.stamp(60, s.y + 16, "ДЕПАРТАМЕНТ ЮСТИЦИИ *", "РК")
