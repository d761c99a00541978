"""Plain requests for services without a form, and two forms of the city's acts, typeset anew."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, title
from samples.unseen.layout import FONTS_SERIF, unseen

ASKED = {
    "child-allowance": ("назначении пособия на детей до 18 лет", "балаларға арналған жәрдемақы тағайындау"),
    "housing-assistance": ("назначении жилищной помощи", "тұрғын үй көмегін тағайындау"),
    "targeted-social-assistance": (
        "назначении адресной социальной помощи семье", "атаулы әлеуметтік көмек тағайындау",
    ),
    "institutional-care": ("помещении в дом-интернат", "интернат-үйге орналастыру"),
    "home-care": ("обслуживании на дому социальным работником", "үйде әлеуметтік қызмет көрсету"),
    "technical-aids": ("выдаче слухового аппарата", "есту аппаратын беру"),
    "assistant-and-sign-language": ("услугах специалиста жестового языка", "ымдау тілі маманының қызметі"),
    "nuclear-test-victims": ("выплате компенсации пострадавшему на полигоне", "полигоннан зардап шегушіге өтемақы"),
    "targeted-assistance-certificate": (
        "выдаче справки получателя адресной помощи", "атаулы көмек алушы екені туралы анықтама беру",
    ),
    "home-education-reimbursement": ("возмещении затрат на обучение ребёнка на дому", "үйде оқыту шығындарын өтеу"),
    "rehabilitated-person-certificate": ("выдаче удостоверения реабилитированного", "ақталған адам куәлігін беру"),
    "labour-migrant-permit": ("выдаче разрешения трудовому иммигранту", "еңбекші көшіп келушіге рұқсат беру"),
    "tree-felling-permit": ("разрешении на вырубку деревьев", "ағаш кесуге рұқсат беру"),
}  # fmt: skip
"""What the request is about: Russian after «о», Kazakh before «туралы»."""


@unseen("application", "about-ru", ("ru",), form="plain", fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"))
def about_ru(w: WordPaper) -> None:
    """A request whose writer introduces himself in the first sentence."""
    w.para("Руководителю\n{@department}", left=95, after=14)
    title(w, "ЗАЯВЛЕНИЕ\nо {@asked}", size=13)
    body(
        w,
        "Я, {full_name}, ИИН {iin}, дата рождения {birth_date:dots}, проживаю по адресу: {address}, прошу рассмотреть"
        " мой вопрос о {@asked}. Удостоверение личности № {document_number}, выдано {issued_on:dots} {issued_by}.",
        "Контактный телефон {phone}. Документы прилагаю.",
    )
    w.para("{application_date}\t{@signature}", tabs=(110,), before=18)


@unseen("application", "about-kk", ("kk",), form="plain", fonts=SERIF_KK, sizes=(12,), dates=("words", "tail"))
def about_kk(w: WordPaper) -> None:
    """A Kazakh request with a table of the writer's particulars."""
    w.para("{@department_of} басшысына", align="right", after=12)
    title(w, "{@asked} туралы\nӨТІНІШ", size=13)
    w.table(
        [
            ["Т.А.Ә.", "{full_name}"], ["ЖСН", "{iin}"], ["Туған күні", "{birth_date:dots}"],
            ["Мекенжайы", "{address}"], ["Телефоны", "{phone:+7}"], ["Жеке куәлік №", "{document_number}"],
        ],
        (1, 2.2), pad=2.5, after=10,
    )  # fmt: skip
    body(w, "Осы мәселені қарауыңызды сұраймын. Қажетті құжаттар тіркелген.", indent=10)
    w.para("{application_date}\tҚолы {@signature}", tabs=(100,), before=16)


@unseen(
    "application", "act-2012-home-care", ("kk",), form="home-care", since=2012, until=2014, fonts=SERIF_KK,
    fills=TYPED, sizes=(11, 11.5),
)  # fmt: skip
def home_care(w: WordPaper) -> None:
    """Appendix 5 of the city's rules of services at home."""
    w.para("5 қосымша", align="right", size=9)
    w.blank("", "«Үйде көмек» бөлімшесі", caption="(үйде қызмет көрсететін ұйымның атауы)")
    w.blank("Т.А.Ә.", "{full_name}")
    w.blank("Туған күні", "{birth_date}")
    w.blank("Тұратын жері", "{address}")
    w.blank("Телефон нөмірі (үйдің, ұялы)", "{phone:dash}")
    w.blank("Мүгедектік санаты (болған жағдайда)", "{disability_group:digit} топ")
    w.blank("Бірге тұратын отбасы мүшелері (Т. А. Ә., туыстығын көрсету керек)", "жоқ")
    title(w, "ӨТІНІШ")
    w.blank("", "{full_name}", caption="(қызмет алушының Т.А.Ә. көрсету керек)")
    w.para("үйде арнаулы әлеуметтік қызмет көрсету үшін есепке алуыңызды сұраймын.", after=2)
    w.para("Үйде арнаулы әлеуметтік қызмет көрсету тәртібімен және шарттарымен таныстым.", after=2)
    w.para("Мынадай құжаттарды қоса беріп отырмын:", after=2)
    w.blank("", "куәлік, анықтама, бағдарлама")
    w.para("Т.А.Ә. және қолы {@signature} күні {application_date:words}", before=8, after=10)
    w.para("______________________ өтінішті қабылдады\n(Т.А.Ә. және лауазымын көрсету)", size=9)


@unseen(
    "application", "act-2012-institution", ("kk",), form="institutional-care", since=2012, until=2014, fonts=SERIF_KK,
    fills=TYPED, sizes=(11,),
)  # fmt: skip
def institution(w: WordPaper) -> None:
    """Appendix 5 of the city's rules of care in institutions."""
    w.para("5 қосымша", align="right", size=9)
    w.blank("Жеке басын куәландыратын құжаттың №", "{document_number}", tail=" берілді")
    w.blank("Тіркелген жері", "{address}")
    w.blank("Тұратын жері", "{address}")
    w.blank("Туған күні", "{birth_date}")
    w.blank("Жәрдемақының түрі мен мөлшері", "мүгедектігі бойынша")
    w.blank("Мүгедектік санаты", "{disability_group:digit}")
    w.blank("Туыстары (заңды өкілдері)", "жоқ")
    title(w, "ӨТІНІШ")
    w.blank("", "{full_name}", caption="(қызмет алушының Т.А.Ә.)")
    w.para(
        "стационарлық жағдайда арнаулы әлеуметтік қызмет көрсетуге мұқтаж болғандықтан медициналық – әлеуметтік"
        " мекемеге <u>тұрақты</u>/уақытша (керегін сызу) тәулік бойы туруға қабылдауға сұраймын.",
        align="justify",
    )
    w.para("Мынадай құжаттарды қоса беріп отырмын:", after=2)
    w.para("1) ______________ 2) ______________\n3) ______________ 4) ______________", after=6)
    w.para("{application_date:words}\t{@signature}", tabs=(95,), after=2)
    w.para("(Өтініш иесінің Т.А.Ә. және қолы)", align="right", size=8.5)


@unseen(
    "application", "act-2012-assistant", ("ru",), form="assistant-and-sign-language", since=2012, until=2014,
    fonts=FONTS_SERIF, fills=TYPED, sizes=(11, 11.5),
)  # fmt: skip
def assistant(w: WordPaper) -> None:
    """Appendix 2 of the city's rules of assistants and sign language."""

    def head() -> None:
        w.para("Руководителю {@district_of} районного отдела Управления занятости и социальных программ", after=3)
        w.para("от инвалида {disability_group:digit} группы", after=2)
        w.blank("Ф.и.о.", "{full_name}", after=2)
        w.blank("дата рождения", "{birth_date}", after=2)
        w.blank("проживающий(ая) по адресу", "{address}", after=2)
        w.blank("Телефон", "{phone}", after=2)
        w.blank("№ уд.лич.", "{document_number}", after=2)
        w.blank("Выдан", "{issued_by} {issued_on}", after=2)
        w.blank("ИИН", "{iin}")

    w.side_by_side(lambda: None, head, widths=(0.8, 1.6))
    title(w, "Заявление")
    body(
        w,
        "Прошу предоставить услугу индивидуального помощника, <u>специалиста жестового языка</u> (нужное"
        " подчеркнуть).",
        "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных документов.",
    )
    w.para("{application_date:words}\t{@signature}", tabs=(100,), before=10)


@unseen("application", "hall-sheet", ("kk", "ru"), form="plain", fonts=SANS_KK, fills=TYPED, sizes=(10, 10.5))
def hall_sheet(w: WordPaper) -> None:
    """A bilingual sheet of a service hall for any request."""
    title(w, "ӨТІНІШ / ЗАЯВЛЕНИЕ", size=14, before=0)
    w.para("{@asked}", align="center", italic=True, after=8)
    w.blank("Өтініш берушінің Т.А.Ә. / Ф.И.О. заявителя", "{full_name}")
    w.blank("ЖСН / ИИН", "{iin}", to=110)
    w.blank("Мекенжайы / Адрес", "{address}")
    w.blank("Телефон", "{phone:+7}", to=110)
    w.blank("Жеке куәлік № / Удостоверение личности №", "{document_number}", to=140)
    w.blank("Күні / Дата", "{application_date}", to=100, after=10)
    w.para("Қолы / Подпись {@signature}")
