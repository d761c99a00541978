"""Applications without a printed form, or on a form of an office's own."""

from __future__ import annotations

from collections.abc import Mapping

from samples.fonts import SERIF, TYPEWRITER
from samples.layouts import layout
from samples.sheet import Sheet


@layout(
    "application",
    "free-ru",
    ("ru",),
    names="ru",
    fonts=("pt-serif", "liberation-serif", "pt-sans"),
    hand=False,
    form="free",
    dates="quoted",
    size=12,
)
def free_ru(s: Sheet) -> None:
    """A free application in Russian, as offices have them typed."""
    s.page(left=30)
    with s.column(100, 195):
        s.write("Руководителю отдела занятости и социальных программ {@district_ru} района", gap=1)
        s.write("от {full_name},", gap=0.5)
        s.write("проживающего(ей) по адресу:\n{address}", gap=0.5)
        s.write("ИИН {iin}\nтел. {phone}", gap=0.5)
        s.write("удостоверение личности № {document_number}, выдано {issued_by} {issued_on:dots} г.", gap=8)
    s.bold("ЗАЯВЛЕНИЕ", size=13, gap=4)
    s.write(_request_ru(s.facts), indent=12, gap=3)
    s.write("К заявлению прилагаю копии необходимых документов.", indent=12, gap=3)
    s.write(
        "Предупрежден(а) об ответственности за предоставление недостоверных сведений и поддельных документов.",
        indent=12,
        gap=12,
    )
    top = s.y
    s.write("{application_date}", gap=0)
    s.sign(140, top + 1)


def _request_ru(values: Mapping[str, str]) -> str:
    child = bool(values.get("child_surname"))
    whom = (
        "моего ребенка-инвалида {child_full_name}, {child_birth_date:dots} года рождения,"
        if child
        else "меня, инвалида {disability_group:roman} группы,"
    )
    what = {
        "прогулочной": "креслом-коляской",
        "протез голени": "протезно-ортопедической помощью (протез голени)",
        "санаторий": "санаторно-курортным лечением",
    }
    return f"Прошу обеспечить {whom} {what[values['@aid']]} согласно индивидуальной программе реабилитации."


@layout("application", "free-kk", ("kk",), names="kk", form="free", dates="words", size=12)
def free_kk(s: Sheet) -> None:
    """A free application in Kazakh."""
    s.page(left=30)
    with s.column(95, 195):
        s.write("{@district_kk} аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімінің басшысына", gap=1)
        s.write("Өтініш беруші: {full_name}", gap=0.5)
        s.write("ЖСН: {iin}", gap=0.5)
        s.write("Мекенжайы: {address}", gap=0.5)
        s.write("Жеке куәлік № {document_number}, берген {issued_by}, {issued_on:dots} ж.", gap=0.5)
        s.write("Телефоны: {phone:+7}", gap=8)
    s.bold("ӨТІНІШ", size=13, gap=4)
    child = bool(s.facts.get("child_surname"))
    whom = (
        "Мүгедек балам {child_full_name}, {child_birth_date:dots} ж. туған,"
        if child
        else "Мені, {disability_group:digit} топ мүгедегін,"
    )
    s.write(
        f"{whom} оңалтудың жеке бағдарламасына сәйкес {{@aid_kk}} қамтамасыз етуіңізді сұраймын.", indent=12, gap=3
    )
    s.write(
        "Қажетті құжаттардың көшірмелері қоса беріліп отыр. Жалған мәлімет бергенім үшін жауапкершілік туралы"
        " ескертілдім.",
        indent=12,
        gap=12,
    )
    top = s.y
    s.write("{application_date} ж." if s.look.dates == "dots" else "{application_date}", gap=0)
    s.sign(140, top + 1)


@layout(
    "application",
    "sanatorium-ru",
    ("ru",),
    names="ru",
    fonts=SERIF,
    fills=("pt-sans", *TYPEWRITER),
    hand=True,
    form="sanatorium",
    since=2008,
    until=2018,
    dates="quoted",
    size=11.5,
)
def sanatorium_ru(s: Sheet) -> None:
    """A form of an office for sanatorium treatment, captions under the rules."""
    s.page()
    with s.column(90, 195):
        s.write("В отдел занятости и социальных программ {@district_ru} района города Алматы", gap=3)
    s.bold("ЗАЯВЛЕНИЕ\nна санаторно-курортное лечение", size=13, gap=4)
    s.blank("Я,", "{full_name}", caption="(фамилия, имя, отчество)", gap=2)
    s.blank("Дата рождения", "{birth_date:dots}")
    s.blank("ИИН", "{iin}")
    s.blank("Удостоверение личности №", "{document_number}", to=125)
    s.blank("кем и когда выдано", "{issued_by} {issued_on:dots}")
    s.blank("Адрес проживания", "{address}")
    s.blank("Контактный телефон", "{phone}")
    if s.facts.get("child_surname"):
        s.blank("Ф.И.О. ребенка-инвалида", "{child_full_name}")
        s.blank("Дата рождения ребенка", "{child_birth_date:dots}")
    else:
        s.blank("Группа инвалидности", "{disability_group:roman}")
    s.space(3)
    s.write(
        "прошу оформить документы для обеспечения меня (моего ребенка-инвалида) санаторно-курортным лечением.", gap=3
    )
    s.write(
        "К заявлению прилагаю: копию документа, удостоверяющего личность; копию санаторно-курортной карты; адресную"
        " справку; копию выписки из справки об инвалидности; выписку из индивидуальной программы реабилитации"
        " инвалида.",
        gap=10,
    )
    top = s.y
    s.write("{application_date}", gap=0)
    s.sign(130, top + 1)
    s.write("(подпись заявителя)", size=8.5, at=(135, top + 8))


@layout(
    "application",
    "free-table-ru",
    ("ru",),
    names="ru",
    fonts=("noto-sans", "dejavu-serif"),
    form="free",
    reporting_only=True,
    dates="dots",
    upper=True,
    size=11,
)
def free_table_ru(s: Sheet) -> None:
    """An application whose particulars stand in a table."""
    s.page()
    s.write("Руководителю управления занятости\nи социальных программ", align="right", gap=6)
    s.bold("Заявление", size=13, gap=3)
    s.grid(
        [
            ("Заявитель", "{full_name}"),
            ("Дата рождения", "{birth_date}"),
            ("ИИН", "{iin}"),
            (
                "Документ, удостоверяющий личность",
                "удостоверение личности № {document_number} от {issued_on}, {issued_by}",
            ),
            ("Место жительства", "{address}"),
            ("Телефон", "{phone:+7}"),
        ],
        (4, 7),
    )
    s.write(_request_ru(s.facts), indent=10, gap=8)
    top = s.y
    s.write("Дата: {application_date}", gap=0)
    s.write("Подпись:", at=(120, top))
    s.sign(140, top + 1)
