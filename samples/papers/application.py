"""Applications: the printed forms of the acts, filled by typewriter or by hand, and free ones."""

from __future__ import annotations

from samples.fonts import TYPEWRITER
from samples.layouts import Order, facts_of, layout, person_facts
from samples.papers.offices import days_before, officer
from samples.papers.service_application import REQUESTS
from samples.sheet import Sheet

_AID = {
    "wheelchair": ("кресло-арба", "прогулочной"),
    "prosthetics": ("балтыр протезі", "протез голени"),
    "sanatorium": ("санаторий", "санаторий"),
}
_AID_KK = {
    "wheelchair": "кресло-арбамен",
    "prosthetics": "протездік-ортопедиялық көмекпен (балтыр протезі)",
    "sanatorium": "санаторийлік-курорттық емдеумен",
}


@facts_of("application")
def facts(order: Order) -> dict[str, str]:
    """Who applies (`about`), for whom (the child, where the option `for` says so), and the paper's details."""
    rng, spelling, wish = order.rng, order.spelling, order.options
    applicant = order.about
    card = applicant.card
    group = wish.get("group", rng.choice("123"))
    facts = {
        **person_facts(applicant, spelling),
        "disability_group": "" if wish.get("for") == "child" else group,
        "document_number": card.number,
        "issued_on": card.issued_on.isoformat(),
        "issued_by": {"ru": "МВД РК", "kk": "ҚР ІІМ"}[spelling],
        "application_date": order.on.isoformat(),
        "@district": applicant.address.district.kk if spelling == "kk" else applicant.address.district.ru,
        "@district_kk": applicant.address.district.kk.removesuffix(" ауданы"),
        "@district_ru": applicant.address.district.ru.removesuffix("ий район") + "ого",
        "@officer": officer(spelling, rng),
        "@aid_kk": _AID_KK[wish.get("aid", "wheelchair")],
        "@aid": _AID[wish.get("aid", "wheelchair")][spelling == "ru"],
    }
    if wish.get("for") == "child":
        child = order.cast["child"]
        facts |= person_facts(child, spelling, prefix="child_")
        facts["@child_number"] = f"{rng.randrange(100_000, 9_999_999):07d}"
    facts |= {f"@{name}": wish[name] for name in ("marked", "unsigned") if name in wish}
    address = applicant.address
    parts = {
        "region": address.region,
        "district": address.district,
        "village": address.village,
        "street": address.street,
    }
    facts |= {f"address.{part}": place.named(spelling) if place else "" for part, place in parts.items()}
    facts |= {
        "address.house": address.house,
        "address.flat": address.flat,
    }
    asked = REQUESTS.get(wish.get("request", ""), REQUESTS["home-care"])
    facts |= {"@request": asked[0], "@request_kk": asked[1][0].upper() + asked[1][1:]}
    facts |= {"@care_home": "Үйде әлеуметтік көмек көрсету бөлімшесі", "@care_house": "Қарттар мен мүгедектер үйі"}
    facts |= {"@from": str(rng.randrange(1950, 1960)), "@to": str(rng.randrange(1961, 1965))}
    facts["@day_before"] = days_before(order.on, 1, 3, rng).isoformat()
    return facts


def _talon_ru(s: Sheet) -> None:
    s.rule()
    s.space(1)
    s.center("(отрывной талон)", size=8.5, gap=0.5)
    s.center("Отрывной талон", gap=1)
    s.blank("Заявление принял(а):", "", gap=0.5)
    s.center("(ф.и.о., должность лица, принявшего заявления)", size=8, gap=1)
    s.write("«____» ________________ 20___ г.          ______________________ (подпись)", gap=0)


@layout(
    "application",
    "appendix-2-wheelchair-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif", "noto-serif"),
    fills=("liberation-serif", "pt-sans", *TYPEWRITER),
    hand=True,
    form="wheelchair",
    since=2012,
    until=2014,
    size=11.5,
)
def appendix_2(s: Sheet) -> None:
    """The form of Appendix 2 to the wheelchair regulation of Almaty city, 2012."""
    child = bool(s.facts.get("child_surname"))
    s.page()
    s.write("Приложение 2\nк Регламенту оказания государственной услуги", size=9, align="right", gap=4)
    with s.column(88, 197):
        s.write(
            "Руководителю {@district_ru} районного\nотдела Управления занятости и\nсоциальных программ города Алматы",
            gap=1,
        )
        s.blank("")
        s.write("от инвалида {disability_group:digit} группы,\nпредставителя ребенка-инвалида", gap=0)
        s.choose(
            "files_as",
            {"disabled": "от инвалида", "representative": "представителя ребенка-инвалида"},
            "representative" if child else "disabled",
        )
        s.write("(нужное подчеркнуть, заполнить)", size=8.5, gap=0.8)
        s.write("Ф.И.О. инвалида, представителя реб/инв", gap=0.4)
        s.blank("", "{full_name}")
        s.blank("Ф.И.О. реб/инв", "{child_full_name}")
        s.write("№ уд.лич.инвалида, представителя", gap=0.4)
        s.blank("", "{document_number}")
        s.blank("Выдан", "{issued_by} {issued_on}")
        s.blank("д.рожд. реб/инв", "{child_birth_date}")
        s.blank("Свидет.о рожд.№", "{@child_number}")
        s.blank("Пенс.уд.№")
        s.blank("проживающий(ая) по адресу", "{address}")
        s.blank("Телефон", "{phone}")
    s.optional += ["child_document_number"] if child else []
    s.space(4)
    s.bold("Заявление", gap=3)
    s.blank("Прошу обеспечить меня, моего ребенка-инвалида (нужное подчеркнуть)", "")
    s.choose("asks_for", {"self": "меня", "child": "моего ребенка-инвалида"}, "child" if child else "self")
    s.blank("креслом-коляской:", "{@aid}")
    s.write(
        "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных (поддельных)"
        " документов.",
        indent=10,
        gap=3,
    )
    top = s.y
    s.write("«{application_date:day}» {application_date:month} {application_date:year} г.", gap=0)
    s.sign(120, top + 2)
    s.rule(112, 185, y=top + 6)
    s.write("(подпись потребителя либо доверенного лица, подавшего заявление)", size=8, at=(100, top + 7))
    s.y = top + 16
    _talon_ru(s)


@layout(
    "application",
    "appendix-3-prosthetics-kk",
    ("kk",),
    names="kk",
    fonts=("pt-serif", "noto-serif"),
    fills=("pt-serif", "noto-sans", *TYPEWRITER),
    hand=True,
    form="prosthetics",
    since=2012,
    until=2014,
    size=11.5,
)
def appendix_3(s: Sheet) -> None:
    """The form of Appendix 3 to the prosthetics regulation of Almaty city, 2012."""
    s.page()
    s.write(
        "«Мүгедектерге протездік-ортопедиялық көмек ұсыну үшін оларға\nқұжаттарды ресімдеу» мемлекеттік қызмет"
        " регламентіне\n3 қосымша",
        size=9,
        align="right",
        gap=4,
    )
    with s.column(85, 197):
        s.write("{@district_kk} аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлім басшысына", gap=2)
        s.write("{disability_group:digit} топ мүгедегі, мүгедек бала өкілінен", gap=0)
        s.choose(
            "files_as",
            {"disabled": "топ мүгедегі", "representative": "мүгедек бала өкілінен"},
            "representative" if s.facts.get("child_surname") else "disabled",
        )
        s.write("(керектісін сызу және толтыру керек)", size=8.5, gap=1)
        s.write("Мүгедек, мүгедек баланың өкілінің аты-жөні", gap=0.4)
        s.blank("", "{full_name}")
        s.blank("Мүгедек, мүг.бала өкілінің жеке куәлігі №", "{document_number}")
        s.blank("Берілгені", "{issued_by}, {issued_on}")
        s.blank("Мүгедек баланың туған күні", "{child_birth_date}")
        s.blank("Туу туралы куәлігі №", "{@child_number}")
        s.blank("Мекен-жайы", "{address}")
        s.blank("Телефон", "{phone}")
    s.optional += ["child_document_number"]
    s.space(4)
    s.bold("Өтініш", gap=3)
    s.blank("Маған, менің балама (керектісінің астын сызу керек) протездік-ортопедиялық көмекке", "")
    s.choose(
        "asks_for",
        {"self": "Маған", "child": "менің балама"},
        "child" if s.facts.get("child_surname") else "self",
    )
    s.blank("жолдама беруіңізді сұраймын:", "{@aid}", gap=2)
    s.write("Келесі құжаттардың көшірмелерін ұсынамын:", gap=1)
    for number in range(1, 6):
        s.blank(f"{number}.", "", gap=0.8)
    s.space(4)
    top = s.y
    s.write("«{application_date:day}» {application_date:month} {application_date:year} ж.", gap=0)
    s.sign(125, top + 2)
    s.rule(112, 190, y=top + 6)
    s.write("(өтініш берушінің немесе өтініш берген сенімді өкілдің қолы)", size=8, at=(105, top + 7))
    s.y = top + 17
    s.rule()
    s.center("(қию сызығы)", size=8.5, gap=0.5)
    s.center("Жыртылмалы талон", gap=1)
    s.blank("Өтініш қабылданды:", "", gap=0.4)
    s.center("(құжаттарды қабылдаған адамның а.ж.т., лауазымы)", size=8, gap=1)
    s.write("«____» ________________ 20___ ж.          ______________________ (қолы)")


@layout(
    "application",
    "order-287-1-kk",
    ("kk",),
    names="kk",
    fonts=("pt-serif", "noto-serif", "pt-sans"),
    fills=("pt-serif", "noto-sans", "dejavu-mono"),
    hand=True,
    form="order-287",
    since=2023,
    size=10.5,
)
def order_287(s: Sheet) -> None:
    """The form of Appendix 1 to the rules of order No 287 of 2023."""
    s.accept["address"] = (s.facts["address"],)
    s.page(top=12)
    with s.column(95, 197):
        s.write(
            "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес, мүгедектігі бар"
            " адамдарды протездік-ортопедиялық көмекпен, техникалық көмекші (компенсаторлық) құралдармен, арнаулы"
            " жүріп-тұру құралдарымен, оларды ауыстыру мерзімдерін қоса алғанда, қамтамасыз ету қағидаларына"
            " 1-қосымша\nНысан",
            size=8,
            gap=2,
        )
    s.blank("Жергілікті атқарушы органының басшысы", "")
    s.bold(
        "Техникалық көмекші (компенсаторлық) құралдарын, арнаулы жүріп-тұру құралдарын ұсынуға өтініш", size=12, gap=3
    )
    top = s.y
    s.blank("Тегі", "{surname}", to=105)
    with s.column(108, 195, top=top):
        s.blank("Аты", "{given_name}")
    s.blank("Әкесінің аты (бар болса)", "{patronymic}")
    s.blank("Туған күні", "{birth_date}")
    s.blank("Мүгедектігі", "{disability_group:digit} топ" if s.facts["disability_group"] else "мүгедектігі бар бала")
    s.blank("Жеке басты куәландыратын құжат түрі", "жеке куәлік")
    top = s.y
    s.blank("Құжаттың нөмірі:", "{document_number}", to=105)
    with s.column(108, 195, top=top):
        s.blank("кім берген:", "{issued_by}")
    s.write("Берілген күні: «{issued_on:day}» {issued_on:month} {issued_on:year} жылы", gap=1.6)
    s.blank("Жеке сәйкестендіру нөмірі:", "{iin}")
    s.write("Тұрақты тұратын (тіркелген) жерінің мекенжайы:", gap=0.8)
    s.blank("Облыс", "{address.region}")
    top = s.y
    s.blank("қала (аудан)", "{address.district}", to=105)
    with s.column(108, 195, top=top):
        s.blank("ауыл:", "{address.village}")
    top = s.y
    s.blank("көше (шағын аудан)", "{address.street}", to=130)
    with s.column(133, 195, top=top):
        s.blank("үй", "{address.house}", to=160)
    with s.column(162, 195, top=top):
        s.blank("пәтер", "{address.flat}")
    s.blank("Телефон", "{phone:+7}")
    s.blank(
        "Мынадай:",
        "{@aid}",
        caption=(
            "мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасындағы іс-шаралар түрін көрсету"
        ),
    )
    s.write(
        "қызметтер ұсыну үшін:\nӘлеуметтік көрсетілетін қызметтер порталы\nМемлекеттік сатып алу арқылы құжаттар"
        " қабылдауды сұраймын (керегінің астын сызу).",
        gap=1,
    )
    s.write(
        "Міндетті гигиеналық құралдармен, кресло-арбалармен, санитариялық жабдықталған кресло-орындықпен қамтамасыз"
        " етуге өтініш беру кезінде: салмағы ____ кг, бойы ____ см, жамбас көлемін ____ см, белінің көлемі ____ см"
        " көрсету.",
        gap=2,
    )
    s.choose(
        "way",
        {"portal": "Әлеуметтік көрсетілетін қызметтер порталы", "procurement": "Мемлекеттік сатып алу арқылы"},
        "portal",
    )
    s.write("Өтінішке қоса берілген құжаттардың тізбесі:", gap=0.5)
    s.grid(
        [("№", "Құжаттың атауы", "Құжаттағы парақтардың саны", "Ескертпе"), ("1", "", "", ""), ("2", "", "", "")],
        (1, 7, 5, 4),
        size=9,
    )
    s.write(
        "«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңына сәйкес менің дербес"
        " деректерімді жинауға және өңдеуге келісім беремін.",
        size=9.5,
        gap=1.5,
    )
    top = s.y
    s.write("{application_date:year} жылғы «{application_date:day}» {application_date:month}", gap=0)
    s.sign(110, top + 1)
    s.rule(95, 195, y=top + 6)
    s.write(
        "(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса) қолы)", size=7.5, at=(92, top + 6.5)
    )
    s.y = top + 13
    s.center("– – – – – – – – – – – (қию сызығы) – – – – – – – – – – –", size=8.5)
    s.write(
        "Азамат ______________________________ өтініші қабылданды.  Өтініш қабылданған күн 20__ жылғы «____»"
        " __________",
        size=9,
    )
