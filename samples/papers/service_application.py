"""Applications for further services: the forms that the city's acts of 2012 print, and plain requests."""

from __future__ import annotations

from samples.fonts import TYPEWRITER
from samples.layouts import layout
from samples.sheet import Sheet

_FILLS = ("pt-serif", "noto-sans", *TYPEWRITER)
REQUESTS = {
    "child-allowance": ("назначить пособие на детей", "балаларға арналған жәрдемақы тағайындауды"),
    "housing-assistance": ("назначить жилищную помощь", "тұрғын үй көмегін тағайындауды"),
    "targeted-social-assistance": (
        "назначить моей семье государственную адресную социальную помощь",
        "отбасыма мемлекеттік атаулы әлеуметтік көмек тағайындауды",
    ),
    "institutional-care": (
        "принять меня в медико-социальное учреждение", "мені медициналық-әлеуметтік мекемеге қабылдауды",
    ),
    "home-care": ("принять меня на социальное обслуживание на дому", "мені үйде әлеуметтік қызмет көрсетуге алуды"),
    "technical-aids": (
        "обеспечить меня сурдотехническими средствами", "мені сурдотехникалық құралдармен қамтамасыз етуді",
    ),
    "assistant-and-sign-language": (
        "предоставить мне специалиста жестового языка", "маған ымдау тілі маманын ұсынуды",
    ),
    "nuclear-test-victims": (
        "назначить компенсацию как пострадавшему(ей) от ядерных испытаний",
        "ядролық сынақтардан зардап шегуші ретінде өтемақы тағайындауды",
    ),
    "targeted-assistance-certificate": (
        "выдать справку о принадлежности к получателям адресной социальной помощи",
        "атаулы әлеуметтік көмек алушыларға тиесілі екенім туралы анықтама беруді",
    ),
    "home-education-reimbursement": (
        "возместить затраты на обучение на дому моего ребенка",
        "баламды үйде оқытуға жұмсалған шығындарды өтеуді",
    ),
    "rehabilitated-person-certificate": (
        "выдать удостоверение реабилитированного лица", "ақталған адам куәлігін беруді",
    ),
    "labour-migrant-permit": ("выдать разрешение трудовому иммигранту", "еңбекші көшіп келушіге рұқсат беруді"),
    "tree-felling-permit": ("разрешить вырубку деревьев", "ағаштарды кесуге рұқсат беруді"),
}  # fmt: skip
"""What an application asks for, by service: Russian after «прошу», Kazakh before «сұраймын»."""


@layout("application", "request-ru", ("ru",), names="ru", form="plain", dates="dots", size=12)
def request_ru(s: Sheet) -> None:
    """A plain request in Russian: the writer in labelled lines at the top, one sentence below."""
    s.page(left=30)
    with s.column(105, 195):
        s.write("В отдел занятости и социальных программ", gap=1)
        s.write("Заявитель: {full_name}", gap=0.5)
        s.write("ИИН {iin}", gap=0.5)
        s.write("Адрес: {address}", gap=0.5)
        s.write("Телефон: {phone}", gap=0.5)
        s.write("Удостоверение личности № {document_number} от {issued_on:dots}, {issued_by}", gap=8)
    s.bold("ЗАЯВЛЕНИЕ", size=13, gap=4)
    s.write("Прошу {@request}.", indent=12, gap=3)
    s.write("Необходимые документы прилагаю. За достоверность сведений отвечаю.", indent=12, gap=12)
    top = s.y
    s.write("{application_date} г.", gap=0)
    s.sign(140, top + 1)


@layout("application", "request-kk", ("kk",), names="kk", form="plain", dates="words", size=12)
def request_kk(s: Sheet) -> None:
    """A plain request in Kazakh, its particulars in pairs above the sentence."""
    s.page(left=28)
    s.write("Жұмыспен қамту және әлеуметтік бағдарламалар бөліміне", align="right", gap=6)
    s.bold("ӨТІНІШ", size=13, gap=5)
    s.pairs(
        [
            ("Өтініш берушінің аты-жөні", "{full_name}"),
            ("Туған күні", "{birth_date:kkdots}"),
            ("ЖСН", "{iin}"),
            ("Мекенжайы", "{address}"),
            ("Телефоны", "{phone:+7}"),
            ("Жеке куәліктің №", "{document_number}"),
        ]
    )
    s.space(4)
    s.write("{@request_kk} сұраймын. Тиісті құжаттар қоса беріліп отыр.", indent=10, gap=12)
    top = s.y
    s.write("{application_date}", gap=0)
    s.sign(140, top + 1)


@layout(
    "application", "appendix-5-home-care-kk", ("kk",), names="kk", fonts=("pt-serif", "noto-serif"), fills=_FILLS,
    hand=True, form="home-care", since=2012, until=2014, size=11.5,
)  # fmt: skip
def home_care(s: Sheet) -> None:
    """Appendix 5 to the regulation of services at home, Almaty city 2012."""
    s.page()
    s.write(
        "«Жалғызiлiктi, жалғыз тұратын қарттарға, бөгде адамның күтiмiне және жәрдемiне мұқтаж мүгедектерге және"
        " мүгедек балаларға үйде әлеуметтiк қызмет көрсетуге құжаттарды ресiмдеу» мемлекеттік қызмет регламентіне\n"
        "5 қосымша",
        size=8.5, align="right", gap=4,
    )  # fmt: skip
    s.blank("", "{@care_home}", caption="(үйде қызмет көрсететін ұйымның атауы)")
    s.blank("Т.А.Ә.", "{full_name}")
    s.blank("Туған күні", "{birth_date}")
    s.blank("Тұратын жері", "{address}")
    s.blank("Телефон нөмірі (үйдің, ұялы)", "{phone}")
    s.blank("Мүгедектік санаты (болған жағдайда)", "{disability_group:digit}")
    s.write("Бірге тұратын отбасы мүшелері (Т. А. Ә., туыстығын көрсету керек)", gap=0.5)
    s.blank("")
    s.bold("ӨТІНІШ", gap=3)
    s.blank("", "{full_name}", caption="(қызмет алушының Т.А.Ә. көрсету керек)")
    s.write("үйде арнаулы әлеуметтік қызмет көрсету үшін есепке алуыңызды сұраймын.", gap=1)
    s.write("Үйде арнаулы әлеуметтік қызмет көрсету тәртібімен және шарттарымен таныстым.", gap=1)
    s.write("Мынадай құжаттарды қоса беріп отырмын:", gap=0.5)
    for _ in range(3):
        s.blank("", gap=0.8)
    s.space(3)
    top = s.y
    s.write("Т.А.Ә. және қолы", gap=0)
    s.sign(62, top + 1)
    s.write("күні {application_date:kkdots}", at=(120, top), gap=0)
    s.y = top + 9
    s.blank("", "", after="өтінішті қабылдады")
    s.write("(Т.А.Ә. және лауазымын көрсету)", size=8)


@layout(
    "application", "appendix-5-institution-kk", ("kk",), names="kk", fonts=("pt-serif", "noto-serif"),
    fills=_FILLS, hand=True, form="institutional-care", since=2012, until=2014, size=11,
)  # fmt: skip
def institution(s: Sheet) -> None:
    """Appendix 5 to the regulation of care in institutions, Almaty city 2012."""
    s.page()
    s.write("5 қосымша", size=9, align="right", gap=4)
    s.blank("Жеке басын куәландыратын құжаттың №", "{document_number}", after="берілді", gap=0.8)
    s.blank("Тіркелген жері", "{address}")
    s.blank("Тұратын жері", "{address}")
    s.blank("Туған күні", "{birth_date}")
    s.blank("Жәрдемақының түрі мен мөлшері", "")
    s.blank("Мүгедектік санаты", "{disability_group:digit}")
    s.blank("Туыстары (заңды өкілдері)", "")
    s.write("(туыстық қатынасы, жасы, әлеуметтік мәртебесі, тұратын мекен-жайы, байланыс тел.)", size=8, gap=4)
    s.bold("ӨТІНІШ", gap=3)
    s.blank("", "{full_name}", caption="(қызмет алушының Т.А.Ә.)")
    s.write("стационарлық жағдайда арнаулы әлеуметтік қызмет көрсетуге мұқтаж болғандықтан", gap=0.5)
    s.blank("", "{@care_house}")
    s.write(
        "медициналық – әлеуметтік мекемеге тұрақты/уақытша (керегін сызу) тәулік бойы туруға қабылдауға сұраймын.",
        gap=2,
    )
    s.write("Мынадай құжаттарды қоса беріп отырмын:", gap=0.5)
    for left, right in ((1, 2), (3, 4), (5, 6)):
        s.write(f"{left}) ________________________  {right}) _____________________________", gap=0.5)
    s.write("Мекемеге қабылдаудың шарттарымен және ішкі тәртіп ережелерімен таныстым.", gap=3)
    top = s.y
    s.write("{application_date:words}", gap=0)
    s.sign(120, top + 1)
    s.y = top + 6
    s.write("(Өтініш иесінің Т.А.Ә. және қолы)", size=8, align="right", gap=3)
    s.blank("Құжатты қабылдаған", "", caption="(Т.А.Ә., лауазымы, қолы)")


@layout(
    "application", "appendix-3-technical-aids-kk", ("kk",), names="kk", fonts=("pt-serif", "noto-serif"),
    fills=_FILLS, hand=True, form="technical-aids", since=2012, until=2014, size=11.5,
)  # fmt: skip
def technical_aids(s: Sheet) -> None:
    """Appendix 3 to the regulation of hearing, sight and hygiene aids, Almaty city 2012."""
    s.page()
    s.write("3 қосымша", size=9, align="right", gap=4)
    with s.column(85, 197):
        s.write("{@district_kk} Аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі басшысына", gap=2)
        s.write("{disability_group:digit} топ мүгедегі, мүгедек бала өкілінен", gap=0)
        s.write("(керектісін сызу және толтыру керек)", size=8.5, gap=1)
        s.write("Мүгедек, мүгедек баланың өкілінің аты-жөні", gap=0.4)
        s.blank("", "{full_name}")
        s.blank("Мүгедек, мүг.бала өкілінің жеке куәлігі №", "{document_number}")
        s.blank("Берілгені", "{issued_by}, {issued_on}")
        s.blank("Мүгедек баланың туған күні", "{child_birth_date}")
        s.blank("Туу туралы куәлігі №", "")
        s.blank("Мекен-жайы", "{address}")
        s.blank("Телефон", "{phone}")
    s.space(4)
    s.bold("Өтініш", gap=3)
    s.write(
        "Мені, менің мүгедек баламды сурдотифло техникалық, санитарлық-гигиеналық құралдармен (керектісінің астын"
        " сызу керек) қамтамасыз етуіңізді сұраймын:",
        indent=10, gap=1,
    )  # fmt: skip
    s.blank("")
    s.write("Келесі құжаттардың көшірмелерін ұсынамын:", gap=1)
    for number in range(1, 5):
        s.blank(f"{number}.", "", gap=0.8)
    s.space(4)
    top = s.y
    s.write("«{application_date:day}» {application_date:month} {application_date:year} ж.", gap=0)
    s.sign(125, top + 2)
    s.write("(өтініш берушінің немесе өтініш берген сенімді өкілдің қолы)", size=8, at=(105, top + 7))


@layout(
    "application", "appendix-2-assistant-ru", ("ru",), names="ru", fonts=("pt-serif", "liberation-serif"),
    fills=_FILLS, hand=True, form="assistant-and-sign-language", since=2012, until=2014, size=11.5,
)  # fmt: skip
def assistant(s: Sheet) -> None:
    """Appendix 2 to the regulation of assistants and sign language, Almaty city 2012."""
    s.page()
    with s.column(95, 197):
        s.blank("Руководителю", "{@district_ru}")
        s.write("районного отдела Управления занятости и социальных программ города Алматы", gap=1)
        s.write("от инвалида {disability_group:digit} группы", gap=0.5)
        s.blank("Ф.и.о.", "{full_name}")
        s.blank("дата рождения", "{birth_date}")
        s.blank("проживающий(ая) по адресу", "{address}")
        s.blank("Телефон", "{phone}")
        s.blank("№ уд.лич.", "{document_number}")
        s.blank("Выдан", "{issued_by} {issued_on}")
        s.blank("ИИН", "{iin}")
    s.space(5)
    s.bold("Заявление", gap=4)
    s.write(
        "Прошу предоставить услугу индивидуального помощника, специалиста жестового языка (нужное подчеркнуть).",
        indent=10,
    )
    s.write(
        "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных (поддельных)"
        " документов.",
        indent=10, gap=6,
    )  # fmt: skip
    top = s.y
    s.write("«{application_date:day}» {application_date:month} {application_date:year} г.", gap=0)
    s.sign(125, top + 2)
    s.write("(подпись заявителя либо доверенного лица, подавшего заявление)", size=8, at=(100, top + 7))


@layout(
    "application", "appendix-4-nuclear-kk", ("kk",), names="kk", fonts=("pt-serif", "noto-serif"), fills=_FILLS,
    hand=True, form="nuclear-test-victims", since=2012, until=2014, size=11.5,
)  # fmt: skip
def nuclear(s: Sheet) -> None:
    """Appendix 4 to the regulation of registering victims of nuclear tests, Almaty city 2012."""
    s.page()
    with s.column(80, 197):
        s.write("Өтемақы тағайындау жөнiндегi уәкiлеттi органның басшысына", gap=1)
        s.blank("", "{address}")
        s.write("мекен-жайы бойынша тұратын", gap=0.5)
        s.blank("", "{full_name},")
        s.blank("жеке басын куәландыратын құжат", "{document_number}")
        s.write("СТН ____________, жеке шоты № ______________,", gap=0.5)
        s.blank("банктiң атауы", "")
    s.space(4)
    s.bold("Өтiнiш", gap=3)
    s.write(
        "Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шегушi ретiнде бiржолғы мемлекеттiк"
        " ақшалай өтемақы (бұдан әрi - өтемақы) тағайындауды сұраймын.",
        indent=10,
    )
    s.write(
        "{@from} жылдан {@to} жылды қоса алғанда ең жоғары радиациялық әсер аймағының аумағында тұрдым. Өтiнiшке"
        " жоғарыда көрсетiлген аумақтарда тұру фактiсiн растайтын құжаттарды қоса берiп отырмын.",
        indent=10,
    )
    s.write("Ұсынылған құжаттар үшiн толық жауапты боламын.", indent=10, gap=6)
    top = s.y
    s.write("Күнi {application_date}", gap=0)
    s.write("Қолы", at=(120, top), gap=0)
    s.sign(132, top + 1)
