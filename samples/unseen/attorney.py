"""Powers of attorney in simple written form and consents to act for somebody."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import unseen

_ME = ("document_number", "issued_by", "address", "representative_address", "phone", "representative_phone")


@unseen(
    "power_of_attorney",
    "running-text",
    ("ru",),
    sizes=(12, 13),
    fonts=("Tinos", "Arimo", "PT Serif", "Noto Serif"),
    dates=("words", "dots"),
    optional=_ME,
)
def running_text(w: WordPaper) -> None:
    """Sentences: the principal in the nominative, the representative declined."""
    w.para("ДОВЕРЕННОСТЬ", align="center", bold=True, size=14, after=6)
    w.para("город Алматы\t{issued_on}", tabs=(118,), after=12)
    w.para(
        "Я, {full_name}, {birth_date:dots} года рождения, ИИН {iin}, удостоверение личности № {@card} от "
        "{@card_on}, проживающий(ая) по "
        "адресу: {address}, настоящей доверенностью уполномочиваю {representative_full_name:genitive}, ИИН "
        "{representative_iin}, "
        "удостоверение личности № {@representative_card} от {@representative_card_on}, представлять мои интересы в "
        "отделе занятости "
        "и социальных программ по вопросу: {@aid_name}, для чего предоставляю право подавать от моего имени "
        "заявления, "
        "получать талоны, уведомления и расписываться за меня.",
        align="justify",
        indent=12.5,
        line=1.35,
    )
    w.para(
        "Доверенность выдана сроком до {valid_until:dots} без права передоверия.",
        align="justify",
        indent=12.5,
        line=1.35,
        after=26,
    )
    w.para("Доверитель: {@signature} {@initials}", after=0)


@unseen(
    "power_of_attorney",
    "running-text-kk",
    ("kk",),
    sizes=(12, 13),
    fonts=("Tinos", "PT Serif", "Noto Sans", "Arimo"),
    dates=("words", "yearfirst"),
    optional=_ME,
)
def running_text_kk(w: WordPaper) -> None:
    """The Kazakh paper: both people in the nominative, the representative before «сенім білдіремін»."""
    w.para("СЕНІМХАТ", align="center", bold=True, size=14, after=6)
    w.para("{issued_on}\tАлматы қаласы", tabs=(125,), after=12)
    w.para(
        "Мен, {full_name}, туған күнім {birth_date:dots}, ЖСН {iin}, жеке куәлігім № {@card} ({@card_on} берілген), "
        "мекенжайым: {address}, "
        "осы сенімхат арқылы менің атымнан әлеуметтік қорғау органдарына құжаттар тапсыруға, өтініш беруге, талон "
        "мен хабарлама "
        "алуға және қол қоюға мына азаматқа сенім білдіремін:",
        align="justify",
        indent=10,
        line=1.3,
    )
    w.para(
        "{representative_full_name}, ЖСН {representative_iin}, жеке куәлігі № {@representative_card}.",
        align="justify",
        indent=10,
        line=1.3,
    )
    w.para("Сенімхаттың қолданылу мерзімі: {valid_until:dots} дейін.", align="justify", indent=10, line=1.3, after=24)
    w.para("Сенім білдіруші: {@signature} {@initials}")


@unseen(
    "power_of_attorney",
    "form-ruled",
    ("ru", "kk"),
    names="own",
    sizes=(10.5, 11),
    fonts=("Tinos", "PT Sans", "Noto Serif"),
    fills=("Cousine", "PT Mono", "Arimo"),
    optional=_ME,
)
def form_ruled(w: WordPaper) -> None:
    """A bilingual blank of a service hall: two blocks, the principal and the representative."""
    w.para("СЕНІМХАТ / ДОВЕРЕННОСТЬ", align="center", bold=True, size=13, after=2)
    w.para(
        "(нотариалды куәландыруды талап етпейді / не требует нотариального удостоверения)",
        align="center",
        size=8,
        after=8,
    )
    w.para("Сенім білдіруші / Доверитель", bold=True, after=2)
    w.blank("Т.А.Ә. / Ф.И.О.", "{full_name}", after=2)
    w.blank("ЖСН / ИИН", "{iin}", after=2)
    w.blank("Туған күні / Дата рождения", "{birth_date}", after=2)
    w.blank("Мекенжайы / Адрес", "{address}", after=8)
    w.para("Сенім білдірілген адам / Доверенное лицо", bold=True, after=2)
    w.blank("Т.А.Ә. / Ф.И.О.", "{representative_full_name}", after=2)
    w.blank("ЖСН / ИИН", "{representative_iin}", after=2)
    w.blank("Телефон", "{representative_phone:+7}", after=8)
    w.para("Құжаттарды тапсыруға және алуға өкілеттік беремін / Уполномочиваю подавать и получать документы", after=4)
    w.blank("Мерзімі / Действительна до", "{valid_until}", to=120, after=2)
    w.blank("Берілген күні / Дата", "{issued_on}", to=120, after=14)
    w.para("Қолы / Подпись {@signature}")
