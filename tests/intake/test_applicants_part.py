"""What stands on an application and is not its applicant's: the part of whoever took it, relatives, another day."""

from __future__ import annotations

from collections.abc import Callable

from models.document import Document

Read = Callable[..., tuple[tuple[Document, ...], object]]

WHEELCHAIR = (
    "Руководителю Бостандыкского районного отдела",
    "от инвалида 2 группы,",
    "Ф.И.О. инвалида, представителя реб/инв",
    "Сеитова Айгуль Маратовна",
    "Ф.И.О. реб/инв",
    "№ уд.лич.инвалида, представителя",
    "034567891",
    "Выдан МВД РК, 15.06.2009",
    "д.рожд. реб/инв",
    "проживающий(ая) по адресу г. Алматы, ул. Тимирязева, д. 42, кв. 7",
    "Телефон +7 701 555 01 23",
    "Заявление",
    "Прошу обеспечить меня, моего ребенка-инвалида (нужное подчеркнуть)",
    "креслом-коляской: комнатная",
    "« 01 » марта 20 13 г.",
    "(подпись потребителя либо доверенного лица, подавшего заявление)",
    "(отрывной талон)",
    "Заявление принял(а):",
    "Жусупова Гульнар Абиловна, главный специалист",
    "( ф.и.о., должность лица, принявшего заявления)",
    "« 04 » марта 20 13 г.",
)
INSTITUTION = (
    "Жеке басын куәландыратын құжаттың № 034567891, 15.06.2009 ж. берілді",
    "Тұратын жері Алматы қаласы, Бостандық ауданы, Тимирязев көшесі, 42 үй, 7 пәтер",
    "Туған күні 17.04.1952",
    "Туған күні « 17 » сәуір 1952 жыл",
    "Туыстары (заңды өкілдері) Сейітов Ержан Маратұлы, інісі, 54 жаста, зейнеткер,",
    "Алматы қаласы, Абай даңғылы, 10 үй, 3 пәтер, +7 701 555 01 24",
    "(туыстық қатынасы, жасы, әлеуметтік мәртебесі, тұратын мекен-жайы, байланыс тел.)",
    "ӨТІНІШ",
    "Сейітова Айгүл Маратқызы",
    "(қызмет алушының Т.А.Ә.)",
    "стационарлық жағдайда арнаулы әлеуметтік қызмет көрсетуге мұқтаж",
    "болғандықтан Алматы қаласының № 1",
    "медициналық - әлеуметтік мекемеге тұрақты/уақытша (керегін сызу) тәулік бойы туруға қабылдауға сұраймын.",
    "20 13 жылғы « 01 » наурыз Сейітова Айгүл Маратқызы",
    "(Өтініш иесінің Т.А.Ә. және қолы)",
    "Құжатты қабылдаған Жүсіпова Гүлнар Әбілқызы, бас маман",
    "(Т.А.Ә., лауазымы, қолы)",
    "20 13 жылғы « 04 » наурыз",
)
ORDER_283 = (
    "Санаторийлік-курорттық емделуді ұсынуға өтініш",
    "Тегі Сейітова",
    "Аты Айгүл",
    "Әкесінің аты (бар болса) Маратқызы",
    "Туған күні 12.03.1979",
    "Құжаттың нөмірі: 034567891 кім берген: ҚР ІІМ",
    "Берілген күні: “ 15 ” маусым 2009 жылы",
    "Тұрақты тұратын жерінің мекенжайы (тіркелген):",
    "Облыс Жетісу облысы",
    "қала (аудан) Панфилов ауданы ауыл: Жаркент қаласы",
    "көше (шағынаудан) Абай көшесі 42 -үй 7 -пәтер",
    "Телефон +7 701 555 01 23",
    "Санаторийлік-курорттық емделуді ұсыну үшін:",
    "20 24 жылғы “ 01 ” наурыз . Сейітова Айгүл Маратқызы",
    "(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса), қолы)",
    "Жүсіпова Гүлнар Әбілқызы, бас маман",
    "(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)",
    "20 24 жылғы “ 04 ” наурыз",
)


def values(read: Read, lines: tuple[str, ...]) -> dict[str, str | None]:
    documents, _ = read(list(lines))
    (document,) = documents
    assert document.kind == "application"
    return {name: field.value for name, field in document.fields.items()}


def test_the_day_of_an_application_is_its_applicants_and_not_of_who_took_it(read: Read) -> None:
    assert values(read, WHEELCHAIR)["application_date"] == "2013-03-01"
    assert values(read, INSTITUTION)["application_date"] == "2013-03-01"
    assert values(read, ORDER_283)["application_date"] == "2024-03-01"


def test_who_took_the_paper_is_nobody_of_the_family(read: Read) -> None:
    for lines in (WHEELCHAIR, INSTITUTION, ORDER_283):
        found = values(read, lines)
        assert found["surname"] in {"Сеитова", "Сейітова"}
        assert not {"Жусупова", "Жүсіпова"} & set(found.values())


def test_the_phone_of_relatives_is_not_the_applicants(read: Read) -> None:
    assert "phone" not in values(read, INSTITUTION)
    assert values(read, WHEELCHAIR)["phone"] == "7015550123"


def test_an_empty_blank_for_the_childs_birthday_takes_no_other_day(read: Read) -> None:
    found = values(read, WHEELCHAIR)
    assert "child_birth_date" not in found
    assert found["issued_on"] == "2009-06-15"


def test_houses_and_flats_stand_before_their_word_where_the_form_prints_them_so(read: Read) -> None:
    assert values(read, ORDER_283)["address"] == (
        "Жетісу облысы, Панфилов ауданы, Жаркент қаласы, Абай көшесі, 42, 7"
    )


def test_what_a_hand_drew_into_boxes_is_given_only_when_proven_and_always_to_be_looked_at(read: Read) -> None:
    lines = ("Өтініш", "Прошу обеспечить меня креслом-коляской", "ИИН 790312422016", "Сеитова Айгуль Маратовна")
    documents, _ = read(list(lines), hand=["790312422016"])
    field = documents[0].fields["iin"]
    assert (field.value, field.handwritten, field.needs_review) == ("790312422016", True, True)
    wrong = tuple(line.replace("790312422016", "790312422018") for line in lines)
    documents, _ = read(list(wrong), hand=["790312422018"])
    field = documents[0].fields["iin"]
    assert (field.value, field.needs_review) == (None, True)
    assert field.snippet
