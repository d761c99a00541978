"""Papers of those who lived by the nuclear test site: archive references on residence, certificates of benefits."""

from __future__ import annotations

from datetime import date

from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer
from samples.sheet import Sheet

_ARCHIVES = {
    "ru": ("Государственный архив Восточно-Казахстанской области", "Архив Абайского района",
           "КГУ «Центр документации новейшей истории» г. Семей"),
    "kk": ("Шығыс Қазақстан облысының мемлекеттік мұрағаты", "Абай ауданының мемлекеттік мұрағаты"),
}  # fmt: skip
_VILLAGES = {
    "ru": (
        "Восточно-Казахстанская область, Абайский район, с. Саржал",
        "Восточно-Казахстанская область, Бескарагайский район, с. Долонь",
        "Павлодарская область, Майский район, с. Акжар",
    ),
    "kk": (
        "Шығыс Қазақстан облысы, Абай ауданы, Саржал ауылы",
        "Шығыс Қазақстан облысы, Бесқарағай ауданы, Долон ауылы",
    ),
}
_ISSUERS = {
    "ru": ("Управление занятости и социальных программ г. Алматы", "Отдел занятости и социальных программ г. Семей"),
    "kk": ("Алматы қаласы Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы",
           "Семей қаласының Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі"),
}  # fmt: skip


@facts_of("test_site_residence")
def residence(order: Order) -> dict[str, str]:
    """Who lived where by the test site and from when to when."""
    rng, spelling = order.rng, order.spelling
    since = max(1949, order.about.birth_date.year)
    return {
        **person_facts(order.about, spelling),
        "@gender": order.about.sex,
        "address": rng.choice(_VILLAGES[spelling]),
        "document_number": f"{rng.randrange(100, 9_999)}",
        "issued_on": days_before(order.on, 5, 300, rng).isoformat(),
        "issued_by": rng.choice(_ARCHIVES[spelling]),
        "@since": str(since),
        "@until": str(since + rng.randrange(2, 12)),
        "@fund": str(rng.randrange(10, 900)),
        "@officer": officer(spelling, rng),
    }


@layout("test_site_residence", "archive-ru", ("ru",), names="ru", dates="dots", size=12)
def archive_ru(s: Sheet) -> None:
    """An archive reference in running text."""
    s.page(left=28)
    with s.column(28, 110):
        s.center("{issued_by}", size=11, gap=1)
        s.center("от {issued_on} № {document_number}", size=11, gap=8)
    s.bold("АРХИВНАЯ СПРАВКА", size=14, gap=1)
    s.center("о проживании на территории Семипалатинского испытательного ядерного полигона", size=11, gap=4)
    s.write(
        "Дана {full_name:dative}, {birth_date} года рождения, в том, что он(а) действительно проживал(а) с"
        " {@since} по"
        " {@until} год по адресу: {address}, относящемуся к зоне максимального радиационного риска.",
        indent=12,
    )
    s.write("Основание: фонд № {@fund}, похозяйственная книга, лист 14.", indent=12, gap=12)
    top = s.y
    s.write("Директор архива", gap=0)
    s.sign(85, top + 2)
    s.write("{@officer}", at=(145, top))
    s.stamp(66, top + 10, "ГОСУДАРСТВЕННЫЙ АРХИВ *", "АРХИВ")


@layout("test_site_residence", "form-kk", ("kk",), names="kk", dates="words")
def form_kk(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page(left=24)
    s.center("{issued_by}", gap=5)
    s.bold("МҰРАҒАТ АНЫҚТАМАСЫ", size=14, gap=0)
    s.center("ядролық сынақ аумағында тұру фактісі мен кезеңі туралы", gap=1)
    s.center("№ {document_number}, {issued_on}", gap=5)
    s.grid(
        [
            ("Тегі, аты, әкесінің аты", "{full_name}"),
            ("ЖСН", "{iin}"),
            ("Туған күні", "{birth_date}"),
            ("Тұрған жері", "{address}"),
            ("Тұрған кезеңі", "{@since} – {@until} жылдар"),
            ("Радиациялық қатер аймағы", "барынша жоғары"),
        ],
        (4, 7),
    )
    top = s.y + 8
    s.write("Мұрағат директоры", at=(24, top))
    s.sign(80, top + 2)
    s.write("{@officer}", at=(140, top))
    s.stamp(62, top + 12, "МЕМЛЕКЕТТІК МҰРАҒАТ *", "МҰРАҒАТ")


@layout("test_site_residence", "blanks-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def blanks_ru(s: Sheet) -> None:
    """A ruled form."""
    s.page(left=24)
    s.bold("СПРАВКА № {document_number}\nо проживании в зоне радиационного риска", size=13, gap=5)
    s.blank("Выдана", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("Дата рождения", "{birth_date}")
    s.blank("Проживал(а) по адресу", "{address}")
    s.write("в период с {@since} г. по {@until} г.", gap=3)
    s.blank("Кем выдана", "{issued_by}")
    s.blank("Дата выдачи", "{issued_on}")


@facts_of("test_site_certificate")
def certificate(order: Order) -> dict[str, str]:
    """The holder, series and number of the booklet."""
    rng, spelling = order.rng, order.spelling
    return {
        **person_facts(order.about, spelling),
        "document_series": rng.choice("АБВ"),
        "document_number": f"{rng.randrange(100_000, 999_999)}",
        "issued_on": (
            date(order.on.year - rng.randrange(1, 9), rng.randrange(1, 13), rng.randrange(1, 28)).isoformat()
        ),
        "issued_by": rng.choice(_ISSUERS[spelling]),
        "@officer": officer(spelling, rng),
    }


@layout("test_site_certificate", "booklet-ru", ("ru",), names="ru", dates="quoted", size=10.5)
def booklet_ru(s: Sheet) -> None:
    """An open booklet in Russian."""
    s.page(297, 210, left=30)
    s.frame(30, 40, 145, 130, tint=(236, 242, 246))
    s.frame(147, 40, 262, 130, tint=(236, 242, 246))
    with s.column(35, 141, top=44):
        s.bold("УДОСТОВЕРЕНИЕ", size=13, gap=1)
        s.center(
            "подтверждающее право на льготы и компенсации пострадавшего вследствие ядерных испытаний на"
            " Семипалатинском испытательном ядерном полигоне",
            size=9,
            gap=2,
        )
        s.center("серия {document_series} № {document_number}", gap=4)
        s.shade(36, s.y, 60, s.y + 30)
        s.sign(85, s.y + 18)
        s.write("Подпись владельца", size=8, at=(90, s.y + 27))
    with s.column(152, 257, top=46):
        s.blank("Фамилия", "{surname}")
        s.blank("Имя", "{given_name}")
        s.blank("Отчество", "{patronymic}")
        s.write("Предъявитель имеет право на льготы, установленные Законом Республики Казахстан.", size=9, gap=2)
        s.blank("Дата выдачи", "{issued_on}")
        s.blank("Выдано", "{issued_by}", gap=4)
        s.write("Руководитель              {@officer}")
        s.stamp(200, 122, "УПРАВЛЕНИЕ ЗАНЯТОСТИ *", "АЛМАТЫ", radius=14)


@layout("test_site_certificate", "page-kk", ("kk",), names="kk", dates="kkdots", upper=True)
def page_kk(s: Sheet) -> None:
    """A copied page in Kazakh, labels above."""
    s.page()
    s.frame(38, 28, 176, 128, tint=(238, 244, 238))
    s.shade(44, 62, 72, 98)
    with s.column(42, 172, top=33):
        s.bold("КУӘЛІК", size=14, gap=0)
        s.center("Семей ядролық сынақ полигонындағы ядролық сынақтардан зардап шеккен адамның жеңілдіктерге құқығын"
                 " растайды", size=9, gap=1)  # fmt: skip
        s.center("{document_series} № {document_number}", gap=3)
    with s.column(78, 172, top=62):
        s.above("Тегі", "{surname}", label_size=8)
        s.above("Аты", "{given_name}", label_size=8)
        s.above("Әкесінің аты", "{patronymic}", label_size=8)
        s.above("Туған күні", "{birth_date}", label_size=8)
        s.above("Берілген күні", "{issued_on}", label_size=8)
    with s.column(44, 172, top=114):
        s.write("Берген орган: {issued_by}", size=9)
    s.stamp(62, 104, "ӘЛЕУМЕТТІК БАҒДАРЛАМАЛАР БАСҚАРМАСЫ *", "АЛМАТЫ", radius=13)


@layout("test_site_certificate", "card-ru", ("ru",), names="ru", dates="dots", reporting_only=True)
def card_ru(s: Sheet) -> None:
    """A page with captions."""
    s.page(left=28)
    s.center("{issued_by}", gap=3)
    s.bold("УДОСТОВЕРЕНИЕ ПОСТРАДАВШЕГО\nОТ ЯДЕРНЫХ ИСПЫТАНИЙ", size=13, gap=2)
    s.center("{document_series} № {document_number}", gap=4)
    s.blank("", "{full_name}", caption="(фамилия, имя, отчество)")
    s.blank("", "{birth_date}", caption="(дата рождения)")
    s.blank("Выдано", "{issued_on}", to=120)
    s.stamp(150, s.y + 12, "УПРАВЛЕНИЕ *", "РК")
