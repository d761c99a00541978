"""Social contracts: of conditional assistance, between an office and a family, over several pages or one."""

from __future__ import annotations

from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import facts_of_person
from samples.sheet import Sheet

_OFFICES = {
    "ru": ("Отдел занятости и социальных программ Карасайского района",
           "Центр занятости населения Бостандыкского района г. Алматы"),
    "kk": ("Қарасай ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
           "Алматы қаласы Бостандық ауданының халықты жұмыспен қамту орталығы"),
}  # fmt: skip


@facts_of("social_contract")
def contract_facts(order: Order) -> dict[str, str]:
    """The participant; `@office` is the other side."""
    return {**facts_of_person(order, days=(3, 200)), "@office": order.rng.choice(_OFFICES[order.spelling])}


@layout("social_contract", "contract-ru", ("ru",), names="ru", dates="quoted", size=11.5)
def contract_ru(s: Sheet) -> None:
    """Two pages in Russian with points and the parties' requisites at the end."""
    s.page(left=26)
    s.bold("СОЦИАЛЬНЫЙ КОНТРАКТ № {document_number}", size=13, gap=3)
    s.write("г. Алматы                                                            {issued_on}", gap=3)
    s.write(
        "{@office} в лице начальника отдела {@officer}, именуемый в дальнейшем «Отдел», с одной стороны, и гражданин"
        " (гражданка) {full_name}, ИИН {iin}, именуемый(ая) в дальнейшем «Участник», с другой стороны, заключили"
        " настоящий контракт на участие в активных мерах содействия занятости о нижеследующем.",
        indent=10, gap=2,
    )  # fmt: skip
    s.bold("1. Предмет контракта", size=11.5, gap=0.5)
    s.write("1.1. Отдел предоставляет Участнику обусловленную денежную помощь на основе социального контракта, а"
            " Участник выполняет мероприятия индивидуального плана.", gap=2)  # fmt: skip
    s.bold("2. Обязанности сторон", size=11.5, gap=0.5)
    s.write("2.1. Участник обязан пройти профессиональное обучение и принять предложенную работу, своевременно"
            " сообщать об изменении состава семьи и доходов.", gap=1)  # fmt: skip
    s.write("2.2. Отдел обязан выплачивать помощь ежемесячно и сопровождать семью в течение срока контракта.", gap=1)
    s.page(left=26)
    s.write("2.3. Отдел вправе прекратить выплату при неисполнении обязательств по социальному контракту.", gap=2)
    s.bold("3. Срок действия контракта", size=11.5, gap=0.5)
    s.write("3.1. Настоящий контракт вступает в силу со дня подписания и действует шесть месяцев.", gap=3)
    s.bold("4. Реквизиты и подписи сторон", size=11.5, gap=1)
    top = s.y
    with s.column(26, 105, top=top):
        s.write("Отдел\n{@office}\n____________ {@officer}", size=10)
    with s.column(115, 195, top=top):
        s.write("Участник\n{full_name}\nУдостоверение личности № {@card}\n____________", size=10)
    s.sign(120, s.y - 2)
    s.stamp(60, s.y + 10, "ОТДЕЛ ЗАНЯТОСТИ *", "АЛМАТЫ")


@layout("social_contract", "contract-kk", ("kk",), names="kk", dates="words", size=11)
def contract_kk(s: Sheet) -> None:
    """One page in Kazakh with blanks."""
    s.page()
    s.bold("ӘЛЕУМЕТТІК КЕЛІСІМШАРТ", size=14, gap=1)
    s.center("№ {document_number}", gap=2)
    s.write("{issued_on}                                                       Алматы қаласы", gap=3)
    s.blank("Бір тараптан", "{@office}", caption="(уәкілетті органның атауы)")
    s.blank("екінші тараптан", "{full_name}", caption="(отбасының атынан әрекет ететін адамның Т.А.Ә.)")
    s.blank("ЖСН", "{iin}", to=110, gap=2)
    s.write(
        "жұмыспен қамтуға жәрдемдесудің белсенді шараларына қатысу туралы осы әлеуметтік келісімшартты жасасты.",
        gap=2,
    )
    s.write(
        "1. Келісімшарттың мәні: отбасына шартты ақшалай көмек көрсету және отбасының белсендігін арттыру.", gap=1
    )
    s.write("2. Тараптардың міндеттері: жеке жоспарды орындау, көмекті уақытылы төлеу.", gap=1)
    s.write("3. Келісімшарт қол қойылған күннен бастап күшіне енеді.", gap=6)
    s.write("Тараптардың қолдары:", gap=2)
    s.sign(60, s.y + 6)
    s.sign(140, s.y + 6)
    s.stamp(90, s.y + 12, "ЖҰМЫСПЕН ҚАМТУ БӨЛІМІ *", "АЛМАТЫ")


@layout("social_contract", "contract-bilingual", ("kk", "ru"), names="own", dates="dots", reporting_only=True)
def contract_bilingual(s: Sheet) -> None:
    """One page with labels in both languages."""
    s.page(left=22)
    s.bold("ӘЛЕУМЕТТІК КЕЛІСІМШАРТ / СОЦИАЛЬНЫЙ КОНТРАКТ", size=12, gap=3)
    s.pairs(
        [("Келісімшарт № / Контракт №", "{document_number}"), ("Жасалған күні / Дата заключения", "{issued_on}"),
         ("Өтініш беруші / Заявитель", "{full_name}"), ("Туған күні / Дата рождения", "{birth_date}"),
         ("ЖСН / ИИН", "{iin}"), ("Уәкілетті орган / Уполномоченный орган", "{@office}")],
        split=75, gap=2.5,
    )  # fmt: skip
    s.space(4)
    s.write("Отбасының белсендігін арттырудың әлеуметтік келісімшарты. Стороны обязуются исполнять план.", gap=8)
    s.sign(50, s.y)
    s.sign(130, s.y)
