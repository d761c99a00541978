"""Address certificates: the registry's slip, the service hall's certificate, the portal's printouts."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SANS, unseen


@unseen(
    "address_certificate",
    "registry-slip",
    ("ru",),
    until=2016,
    sizes=(11, 12),
    fonts=("Tinos", "Cousine", "PT Serif"),
    fills=("Cousine", "PT Mono", "Tinos"),
    optional=("issued_by",),
    stamp="УПРАВЛЕНИЕ МИГРАЦИОННОЙ ПОЛИЦИИ * ДВД г. АЛМАТЫ * ",
)
def registry_slip(w: WordPaper) -> None:
    """A short slip of the address bureau, ruled."""
    w.page(left=35, right=35, top=25)
    w.para("Адресное бюро УМП ДВД города Алматы", size=9, after=8)
    w.para("АДРЕСНАЯ СПРАВКА № {document_number}", align="center", bold=True, size=13, after=10)
    w.para("Дана в том, что", after=2)
    w.blank("гр.", "{full_name}", caption="(фамилия, имя, отчество)")
    w.blank("родившийся(аяся)", "{birth_date}", to=100)
    w.blank("ИИН", "{iin}", to=100)
    w.blank("значится прописанным(ой) по адресу:", "{address}")
    w.blank("с какого времени", "{@since}", to=110)
    w.blank("Справка выдана для предъявления в", "отдел занятости", after=8)
    w.para("{issued_on}\tИнспектор {@signature}\n{@stamp}", tabs=(60,))


@unseen(
    "address_certificate",
    "hall-certificate",
    ("ru",),
    since=2008,
    until=2018,
    sizes=(12, 13),
    fonts=("Tinos", "Arimo", "Noto Serif"),
    dates=("tail", "dots"),
    optional=("issued_by", "valid_until"),
    stamp="ЦЕНТР ОБСЛУЖИВАНИЯ НАСЕЛЕНИЯ * АЛМАТЫ * ",
)
def hall_certificate(w: WordPaper) -> None:
    """The certificate of a public service centre, told in sentences with the name declined."""
    w.side_by_side(
        lambda: w.para("Алматы қаласының халыққа қызмет көрсету орталығы", align="center", size=10),
        lambda: w.para("Центр обслуживания населения города Алматы", align="center", size=10),
        widths=(1, 1),
    )
    w.rule(thick=1.5, after=16)
    w.para("Справка № {document_number}", align="center", bold=True, after=0)
    w.para("о регистрации по постоянному месту жительства", align="center", bold=True, after=12)
    w.para(
        "Настоящая справка выдана {full_name:dative}, {birth_date} рождения, ИИН {iin}, в том, что он (она) "
        "действительно "
        "зарегистрирован(а) по адресу: {address}.",
        align="justify",
        indent=12.5,
        line=1.35,
    )
    w.para(
        "Справка действительна в течение 10 календарных дней со дня выдачи.",
        align="justify",
        indent=12.5,
        line=1.35,
        after=20,
    )
    w.para("Дата выдачи: {issued_on}", after=6)
    w.para("{@stamp}\tНачальник отдела\t{@signature} {@officer}", tabs=(20, 70))


@unseen(
    "address_certificate",
    "portal-printout",
    ("kk",),
    since=2012,
    sizes=(10, 11),
    fonts=(*FONTS_SANS, "Tinos"),
    dates=("dots", "tail"),
    upper=(True, False),
)
def portal_printout(w: WordPaper) -> None:
    """The portal's Kazakh certificate: number and day at the head, a ruled table, the note on the signature."""
    w.para("Бірегей нөмір: {document_number}", align="right", size=9, after=0)
    w.para("Алу күні мен уақыты: {issued_on} 10:42:16", align="right", size=9, after=14)
    w.para(
        "Қазақстан Республикасының елді мекеніндегі тұрғылықты жері бойынша тіркелуі туралы\nМЕКЕНЖАЙ АНЫҚТАМАСЫ",
        align="center",
        bold=True,
        size=12.5,
        after=10,
    )
    w.para("Берілді:", after=2)
    w.table(
        [
            ["ЖСН", "{iin}"],
            ["Тегі", "{surname}"],
            ["Аты", "{given_name}"],
            ["Әкесінің аты", "{patronymic}"],
            ["Туған күні", "{birth_date}"],
            ["Тіркеу мекенжайы", "{address}"],
            ["Тіркелген күні", "{@since}"],
        ],
        (1.5, 3.2),
        pad=2,
        after=10,
    )
    w.para("Мекенжай анықтамасы талап етілген жеріне ұсыну үшін берілді.", after=12)
    w.para(
        "Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасы Заңының "
        "7-бабына "
        "сәйкес қағаз тасығыштағы құжатпен тең дәрежелі.",
        size=8,
        align="justify",
    )


@unseen(
    "address_certificate",
    "portal-bilingual",
    ("kk", "ru"),
    since=2014,
    sizes=(9.5, 10.5),
    fonts=FONTS_SANS,
    upper=(True,),
)
def portal_bilingual(w: WordPaper) -> None:
    """The bilingual certificate: label pairs above each value, no table."""
    w.side_by_side(
        lambda: w.para("МЕКЕНЖАЙ АНЫҚТАМАСЫ", align="center", bold=True, size=13),
        lambda: w.para("АДРЕСНАЯ СПРАВКА", align="center", bold=True, size=13),
        widths=(1, 1),
    )
    w.para("№ {document_number}", align="center", after=10)
    for label, value in (
        ("Азамат(ша) / Гражданин(ка)", "{full_name}"),
        ("Туған күні / Дата рождения", "{birth_date}"),
        ("ЖСН / ИИН", "{iin}"),
        (
            "Тұрақты тұратын жері бойынша тіркелген мекенжайы / Зарегистрирован(а) по постоянному месту жительства",
            "{address}",
        ),
        ("Тіркелген күні / Дата регистрации", "{@since}"),
        ("Берілген күні / Дата выдачи", "{issued_on}"),
    ):
        w.para(f"<s>{label}</s>", after=0)
        w.para(f"<b>{value}</b>", after=6)
    w.rule(after=4)
    w.para("Құжат «Жеке тұлғалар» МДҚ-дан алынды / Документ получен из ГБД «Физические лица»", size=8)
