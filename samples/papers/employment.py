"""Papers of work: labour books, certificates of an employer, certificates of the unemployed."""

from __future__ import annotations

from datetime import timedelta

from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout
from samples.papers.of_person import corner, facts_of_person, signed
from samples.printed import printed_date
from samples.sheet import Sheet


@facts_of("employment_record")
def record_facts(order: Order) -> dict[str, str]:
    """A labour book begun in youth, with the days of its entries."""
    rng, born = order.rng, order.about.birth_date
    begun = born + timedelta(days=rng.randrange(18 * 365, 20 * 365))
    steps = [begun + timedelta(days=number * 900 + rng.randrange(600)) for number in range(1, 6)]
    entries = {f"@day{number}": printed_date(day.isoformat(), "dots", "ru") for number, day in enumerate(steps)}
    return {
        **facts_of_person(order),
        **entries,
        "document_series": rng.choice(("АТ-IV", "АТ-VI", "БТ-I", "КТ")),
        "document_number": f"{rng.randrange(1_000_000, 9_999_999)}",
        "issued_on": begun.isoformat(),
    }


def _entries(s: Sheet, words: tuple[str, str, str], rows: int, *, size: float = 8.5) -> None:
    """The table of entries; `words` are taken on, let go, order."""
    taken, left, order = words
    lines = [("1", "2", "3", "4")]
    for number in range(rows):
        what = f"{{@firm}}. {taken}" if number % 2 == 0 else left
        lines.append((str(number + 1), f"{{@day{number}}}", what, f"{order} № {12 + 7 * number}"))
    s.grid(lines, (1.4, 4.6, 8, 4), size=size)


@layout("employment_record", "book-ru", ("ru",), names="ru", dates="quoted", fills=("pt-serif", *TYPEWRITER))
def book_ru(s: Sheet) -> None:
    """The title page of the old book as a spread, then a spread of entries."""
    s.page(210, 148, left=14, right=10, top=14)
    with s.column(14, 98, top=16):
        s.bold("ТРУДОВАЯ КНИЖКА", size=15, gap=6)
        s.center("{document_series} № {document_number}", size=12, gap=8)
        s.blank("Фамилия", "{surname}")
        s.blank("Имя", "{given_name}")
        s.blank("Отчество", "{patronymic}")
        s.blank("Дата рождения", "{birth_date:words}", caption="(число, месяц, год)")
    with s.column(112, 198, top=16):
        s.blank("Образование", "среднее")
        s.blank("Профессия, специальность", "{@post}")
        s.blank("Дата заполнения", "{issued_on}", gap=4)
        s.blank("Подпись владельца книжки", "", gap=6)
        s.write("М.П.", gap=3)
        s.write("Подпись лица, ответственного за выдачу трудовых книжек", size=9)
        s.stamp(128, 74, "АЛАТАУ КУРЫЛЫС * АЛМА-АТА *", "ОТДЕЛ КАДРОВ", radius=15)
        s.sign(150, 82)
    s.page(210, 148, left=14, right=10, top=12)
    with s.column(14, 98, top=12):
        s.bold("СВЕДЕНИЯ О РАБОТЕ", size=11, gap=2)
        _entries(s, ("Принят(а) на работу: {@post}", "Уволен(а) по собственному желанию", "Приказ"), 3)
    with s.column(112, 198, top=12):
        s.bold("СВЕДЕНИЯ О РАБОТЕ", size=11, gap=2)
        s.grid(
            [("№ записи", "Дата", "Сведения о приеме на работу, переводах и увольнении", "На основании чего"),
             ("4", "{@day3}", "{@firm}. Принят(а) на должность: {@post}", "Приказ № 44"),
             ("5", "{@day4}", "Переведён(а) старшим мастером участка", "Приказ № 71")],
            (2.6, 5, 8, 4.6),
            size=8.5,
        )  # fmt: skip


@layout("employment_record", "book-bilingual", ("kk", "ru"), names="own", dates="dots", since=1996)
def book_bilingual(s: Sheet) -> None:
    """The book of the republic: labels in two languages, one page, then the entries in Kazakh."""
    s.page(148, 210, left=14, right=10, top=14)
    s.bold("ЕҢБЕК КІТАПШАСЫ\nТРУДОВАЯ КНИЖКА", size=14, gap=4)
    s.center("Сериясы {document_series}   № {document_number}", gap=6)
    s.blank("Тегі / Фамилия", "{surname}")
    s.blank("Аты / Имя", "{given_name}")
    s.blank("Әкесінің аты / Отчество", "{patronymic}")
    s.blank("Туған күні / Дата рождения", "{birth_date}")
    s.blank("Білімі / Образование", "жоғары")
    s.blank("Мамандығы / Специальность", "{@post}")
    s.blank("Толтырылған күні / Дата заполнения", "{issued_on}", gap=5)
    s.blank("Иесінің қолы / Подпись владельца", "", gap=6)
    s.write("М.О.", gap=2)
    s.stamp(60, s.y + 4, "ЕҢБЕК * АЛМАТЫ ҚАЛАСЫ *", "КАДРЛАР БӨЛІМІ", radius=15)
    s.page(148, 210, left=10, right=8, top=12)
    s.bold("Жұмысы туралы мәліметтер / Сведения о работе", size=11, gap=2)
    s.grid([("Р/с", "Күні", "Жұмысқа қабылдау, ауыстыру туралы мәліметтер", "Негізі")], (1.4, 4.6, 8, 4), size=8.5)
    _entries(s, ("{@post} қызметіне қабылданды", "Өз еркімен жұмыстан босатылды", "Бұйрық"), 5)


@layout("employment_record", "register-ru", ("ru",), names="ru", since=2019, reporting_only=True)
def register_ru(s: Sheet) -> None:
    """An extract of the system of labour contracts as a table."""
    s.page(left=20)
    s.center("Единая система учета трудовых договоров", size=10, gap=2)
    s.bold("СВЕДЕНИЯ О ТРУДОВОЙ ДЕЯТЕЛЬНОСТИ РАБОТНИКА", size=13, gap=4)
    s.pairs(
        [
            ("Фамилия", "{surname}"),
            ("Имя", "{given_name}"),
            ("Отчество", "{patronymic}"),
            ("Дата рождения", "{birth_date}"),
        ],
        split=50,
    )
    s.space(3)
    s.grid(
        [
            ("Работодатель", "Должность", "Принят", "Уволен"),
            ("{@firm}", "{@post}", "{@day0}", "{@day1}"),
            ("ТОО «Сервис-Плюс»", "{@post}", "{@day2}", "-"),
        ],
        (6, 4, 3, 3),
        head=True,
        size=9.5,
    )


@facts_of("work_certificate")
def work_facts(order: Order) -> dict[str, str]:
    """An employer's word on somebody who works there."""
    facts = facts_of_person(order)
    return {**facts, "issued_by": facts["@firm"]}


@layout("work_certificate", "running-ru", ("ru",), names="ru", dates="words", size=12)
def work_running(s: Sheet) -> None:
    """A letter sheet of the firm with a declined name in a sentence."""
    s.page(left=28)
    corner(s, "{issued_by}\nг. Алматы, ул. Розыбакиева, 72\nИсх. № {document_number} от {issued_on:dots} г.")
    s.bold("СПРАВКА", size=14, gap=4)
    s.write(
        "Дана {full_name:dative}, {birth_date:dots} года рождения, ИИН {iin}, в том, что он(а) действительно работает"
        " в нашей организации в должности «{@post}» с {@since} года по настоящее время.",
        indent=12,
    )
    s.write("Справка дана для предъявления по месту требования.", indent=12, gap=14)
    signed(s, "Директор", "ТОВАРИЩЕСТВО * АЛМАТЫ *", "ДЛЯ\nСПРАВОК")


@layout("work_certificate", "running-kk", ("kk",), names="kk", dates="kkdots", size=12)
def work_running_kk(s: Sheet) -> None:
    """In Kazakh, a sentence with the name in the dative, number and day under the title."""
    s.page(left=28)
    s.center("{issued_by}", size=13, style="bold", gap=8)
    s.bold("ЖҰМЫС ОРНЫНАН АНЫҚТАМА", size=14, gap=2)
    s.center("№ {document_number}          {issued_on}", gap=6)
    s.write(
        "Осы анықтама {full_name:kkdative} ({birth_date} туған, ЖСН {iin}) ол шын мәнінде біздің мекемеде"
        " {@post} болып {@since} жылдан бастап жұмыс істейтінін растау үшін берілді.",
        indent=12,
    )
    s.write("Анықтама талап етілген жерге көрсету үшін берілді.", indent=12, gap=14)
    signed(s, "Директор", "СЕРІКТЕСТІК * АЛМАТЫ ҚАЛАСЫ *", "МӨР")


@layout("work_certificate", "form-ru", ("ru",), names="ru", dates="quoted", reporting_only=True)
def work_form(s: Sheet) -> None:
    """A ruled form of a personnel department with the monthly pay."""
    s.page(left=24)
    s.bold("Справка с места работы № {document_number}", size=13, gap=5)
    s.blank("Наименование работодателя", "{issued_by}")
    s.blank("Фамилия, имя, отчество работника", "{full_name}")
    s.blank("ИИН", "{iin}")
    s.blank("Должность", "{@post}")
    s.blank("Работает с", "{@since} года")
    s.blank("Средняя заработная плата", "{@sum} тенге")
    s.blank("Дата выдачи", "{issued_on}", gap=8)
    signed(s, "Начальник отдела кадров", "ОТДЕЛ КАДРОВ * АЛМАТЫ *")


_CENTRES = {
    "ru": ("Отдел занятости и социальных программ Бостандыкского района г. Алматы",
           "КГУ «Центр занятости населения» Алмалинского района", "Карьерный центр Медеуского района города Алматы"),
    "kk": ("Бостандық ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
           "«Жұмыспен қамту орталығы» КММ", "Алматы қаласы Медеу ауданының мансап орталығы"),
}  # fmt: skip


@facts_of("unemployed_certificate")
def unemployed_facts(order: Order) -> dict[str, str]:
    """The employment office and the day of registration."""
    rng = order.rng
    day = order.on - timedelta(days=rng.randrange(70, 300))
    return {
        **facts_of_person(order, numbers=(10, 9_990), days=(0, 25)),
        "issued_by": rng.choice(_CENTRES[order.spelling]),
        "@registered": printed_date(day.isoformat(), "dots", order.language),
    }


@layout("unemployed_certificate", "running-ru", ("ru",), names="ru", dates="dots", size=12)
def unemployed_ru(s: Sheet) -> None:
    """A sentence with a declined name."""
    s.page(left=28)
    s.center("{issued_by}", gap=6)
    s.bold("СПРАВКА № {document_number}\nо регистрации в качестве безработного", size=13, gap=5)
    s.write(
        "Выдана гражданину(ке) {full_name:dative}, ИИН {iin}, дата рождения {birth_date}, в том, что он(а)"
        " зарегистрирован(а) в качестве безработного с {@registered} г. и состоит на учете.",
        indent=12,
    )
    s.write("Справка выдана для предоставления по месту требования.", indent=12, gap=4)
    s.write("Дата выдачи: {issued_on} г.", gap=12)
    signed(s, "Руководитель", "ОТДЕЛ ЗАНЯТОСТИ * АЛМАТЫ *")


@layout("unemployed_certificate", "table-kk", ("kk",), names="kk", dates="dots")
def unemployed_kk(s: Sheet) -> None:
    """A table in Kazakh."""
    s.page()
    s.center("{issued_by}", gap=5)
    s.bold("ЖҰМЫССЫЗ РЕТІНДЕ ТІРКЕЛГЕНІ ТУРАЛЫ АНЫҚТАМА", size=13, gap=4)
    s.grid(
        [
            ("Анықтаманың нөмірі", "{document_number}"),
            ("Тегі, аты, әкесінің аты", "{full_name}"),
            ("ЖСН", "{iin}"),
            ("Туған күні", "{birth_date}"),
            ("Жұмыссыз ретінде тіркелген күні", "{@registered}"),
            ("Анықтама берілген күні", "{issued_on}"),
        ],
        (5, 6),
    )
    s.space(8)
    signed(s, "Бөлім басшысы", "ЖҰМЫСПЕН ҚАМТУ * АЛМАТЫ *")


@layout("unemployed_certificate", "pairs-bilingual", ("kk", "ru"), names="own", since=2019, reporting_only=True)
def unemployed_pairs(s: Sheet) -> None:
    """An electronic certificate, labels in two languages."""
    s.page(left=22)
    s.bold("АНЫҚТАМА / СПРАВКА", size=14, gap=1)
    s.center("жұмыссыз адам ретінде тіркелуі туралы / о регистрации лица в качестве безработного", gap=6)
    s.pairs(
        [
            ("Нөмірі / Номер", "{document_number}"),
            ("Берілген күні / Дата выдачи", "{issued_on}"),
            ("Т.А.Ә. / Ф.И.О.", "{full_name}"),
            ("ЖСН / ИИН", "{iin}"),
            ("Тіркелген күні / Дата регистрации", "{@registered}"),
            ("Берген орган / Кем выдана", "{issued_by}"),
        ],
        split=68,
        gap=2.5,
    )
