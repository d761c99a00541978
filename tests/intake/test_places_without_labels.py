"""Days and offices without a label, numbers that are not the paper's own, and whose a sentence speaks of."""

from __future__ import annotations

from collections.abc import Callable

from models.document import Document

Read = Callable[..., tuple[tuple[Document, ...], tuple[object, ...]]]


def values(document: Document) -> dict[str, str | None]:
    return {name: field.value for name, field in document.fields.items()}


def test_the_day_beside_the_signature_is_the_papers(read: Read) -> None:
    lines = [
        "Отдел медико-социальной экспертизы № 3 г. Алматы",
        (900, "СПРАВКА"),
        (800, "об инвалидности № 123826"),
        "Фамилия Ахметов",
        "Имя Серик",
        "Отчество Маратович",
        "Дата рождения 23.01.1985",
        "Адрес г. Алматы, ул. Абая, д. 5, кв. 12",
        "Группа инвалидности вторая",
        "Причина инвалидности общее заболевание",
        "Руководитель отдела Д. Ахметова",
        "«12» марта 2013 г.",
    ]
    (document,), _ = read(lines)
    found = values(document)
    assert (found["issued_on"], found["birth_date"]) == ("2013-03-12", "1985-01-23")


def test_number_and_day_of_an_order_are_not_the_papers(read: Read) -> None:
    lines = [
        "Форма утверждена приказом Министра здравоохранения от 23.11.2010 № 907",
        (700, "САНАТОРНО-КУРОРТНАЯ КАРТА № 591"),
        "Фамилия, имя, отчество больного Ахметов Серик Маратович",
        "Дата рождения 23.01.1985",
        "Дата выдачи 16.08.2013",
    ]
    (document,), _ = read(lines)
    found = values(document)
    assert (found["document_number"], found["issued_on"]) == ("591", "2013-08-16")


def test_the_birth_date_behind_a_childs_name_in_a_sentence_is_the_childs(read: Read) -> None:
    lines = [
        (900, "Өтініш беруші: Ахметов Серік Маратұлы"),
        (900, "ЖСН: 850123300114"),
        (1100, "ӨТІНІШ"),
        (400, "Мүгедек балам Ахметов Дамир Серікұлы, 11.02.2009 ж. туған, оңалтудың жеке бағдарламасына"),
        "сәйкес кресло-арбамен қамтамасыз етуіңізді сұраймын.",
    ]
    (document,), _ = read(lines)
    found = values(document)
    assert found["child_birth_date"] == "2009-02-11" and "birth_date" not in found


def test_the_passports_day_is_not_the_power_of_attorneys(read: Read) -> None:
    lines = [
        (900, "ДОВЕРЕННОСТЬ"),
        "г. Алматы, 22 марта 2013 года",
        "Я, Ахметов Серик Маратович, 23.01.1985 года рождения, ИИН 850123300114, удостоверение личности",
        "№ 023412198, выдано МЮ РК от 11.05.2009, настоящей доверенностью уполномочиваю гр. Омарову Айгуль",
        "Сериковну, ИИН 790305400126, представлять мои интересы.",
    ]
    (document,), _ = read(lines)
    assert values(document)["issued_on"] == "2013-03-22" and "issued_by" not in values(document)


def test_an_application_whose_name_is_unread_makes_no_stranger_of_the_only_person(read: Read) -> None:
    card = [
        (700, "САНАТОРНО-КУРОРТНАЯ КАРТА № 591"),
        "Фамилия, имя, отчество больного Ахметов Серик Маратович",
        "Дата рождения 23.01.1985",
    ]
    application = [(1100, "ЗАЯВЛЕНИЕ"), "Имя Серик", "Прошу обеспечить меня санаторно-курортным лечением."]
    _, persons = read(card, application)
    assert len(persons) == 1
