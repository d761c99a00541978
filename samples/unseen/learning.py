"""Papers of what somebody has learnt."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.common import SERIF_KK, TYPED, foot, title
from samples.unseen.layout import FONTS_SERIF, unseen

_FIRM = "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК * "
_CENTRE = "ЖҰМЫСПЕН ҚАМТУ ОРТАЛЫҒЫ * "


@unseen(
    "qualification", "certificate-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"),
    stamp="КОЛЛЕДЖ * АЛМАТЫ * ",
)  # fmt: skip
def qualification_ru(w: WordPaper) -> None:
    """A framed certificate of a trade learnt, landscape."""
    w.page(297, 210, left=35, right=35, top=25)

    def inside() -> None:
        title(w, "СВИДЕТЕЛЬСТВО\nо присвоении профессиональной квалификации", size=16)
        w.para("Серия {document_series} № {document_number}", align="center", after=10)
        w.para("Настоящее свидетельство выдано {full_name:dative}", align="center", after=4)
        w.para("в том, что он(а) окончил(а) полный курс обучения и ему (ей) присвоена квалификация", align="center")
        w.para("{@subject}, 4 разряд", align="center", bold=True, after=8)
        w.para("Учебное заведение: {issued_by}", align="center", after=4)
        w.para("Дата выдачи {issued_on}", align="center", after=10)
        w.para("Директор {@signature}   {@stamp}", align="center")

    w.framed(inside)


@unseen(
    "qualification", "certificate-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "tail"),
    stamp="КӘСІПТІК ЛИЦЕЙ * АЛМАТЫ * ", fills=TYPED,
)  # fmt: skip
def qualification_kk(w: WordPaper) -> None:
    """A Kazakh certificate with ruled blanks."""
    title(w, "КӘСІПТІК БІЛІКТІЛІК ТУРАЛЫ КУӘЛІК", size=15)
    w.para("{document_series} № {document_number}", align="center", after=12)
    w.blank("Осы куәлік", "{full_name}", after=4)
    w.blank("", "{issued_by}", caption="(оқу орнының атауы)", after=4)
    w.para("оқу курсын бітіргені және оған мынадай біліктілік берілгені үшін табыс етілді:", after=4)
    w.blank("", "{@subject}", after=4)
    w.blank("Берілген күні", "{issued_on}", to=110, after=10)
    foot(w, "Директор")


@unseen(
    "education_document", "school-leaving", ("kk", "ru"), fonts=SERIF_KK, sizes=(11.5,), dates=("dots",),
    stamp="ОРТА МЕКТЕП * ҚАЗАҚСТАН * ", optional=("issued_by",),
)  # fmt: skip
def attestat(w: WordPaper) -> None:
    """A school-leaving certificate, Kazakh beside Russian, landscape."""
    w.page(297, 210, left=20, right=20, top=22)
    w.side_by_side(
        lambda: _attestat(w, "ЖАЛПЫ ОРТА БІЛІМ ТУРАЛЫ АТТЕСТАТ", "Осы аттестат", "бітіргені үшін берілді"),
        lambda: _attestat(w, "АТТЕСТАТ ОБ ОБЩЕМ СРЕДНЕМ ОБРАЗОВАНИИ", "Настоящий аттестат выдан", "окончил школу"),
        widths=(1, 1),
        after=10,
    )
    w.para("Берілген күні / Дата выдачи {issued_on}\t{@stamp} {@signature}", tabs=(140,))


def _attestat(w: WordPaper, head: str, given: str, done: str) -> None:
    w.para(head, align="center", bold=True, size=13, after=4)
    w.para("{document_series} № {document_number}", align="center", after=8)
    w.para(given, align="center", after=4)
    w.para("{full_name}", align="center", bold=True, after=4)
    w.para(done + ", {@year}", align="center", after=4)


@unseen(
    "education_document", "diploma-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12, 13), dates=("words", "dots"),
    stamp="УЧЕБНОЕ ЗАВЕДЕНИЕ * ",
)  # fmt: skip
def diploma(w: WordPaper) -> None:
    """A diploma of a college in one column."""
    title(w, "ДИПЛОМ", size=20, after=2)
    w.para("о среднем профессиональном образовании", align="center", after=4)
    w.para("{document_series} № {document_number}", align="center", bold=True, after=14)
    for line in (
        "Настоящий диплом выдан", "{full_name:dative}", "в том, что он(а) в {@year} году окончил(а)", "{issued_by}",
        "по специальности «{@subject}»",
    ):  # fmt: skip
        w.para(line, align="center", after=6)
    w.para("Решение экзаменационной комиссии от {issued_on}", align="center", before=8, after=10)
    w.para("Председатель комиссии {@signature}\nДиректор {@signature}\n{@stamp}", align="center")
