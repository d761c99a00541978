"""Papers that the act of 20.12.2012 No 4/1050 of Almaty gives out without printing their form: worded by us."""

from __future__ import annotations

from templates.builder.parts import (
    TRANSLATION_NOTE,
    Tongue,
    cut_line,
    date_cells,
    digit_boxes,
    office_head,
    ours,
    word,
)
from templates.builder.sheet import Block, Cell, Run, Sheet, caption, chosen, label, rule

_LINE = 0.75
"""Centimetres of a line that may be filled in by hand."""

_CERTIFICATE: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Справка",
        "given": "Дана",
        "name": "{{ full_name|dative }}",
        "under_name": "(фамилия, имя, отчество)",
        "that": "в том, что получатель (семья) принадлежит к получателям адресной социальной помощи",
        "quarter": "квартале",
        "members": "Члены семьи:",
        "head": "Руководитель",
        "under_head": "(фамилия, инициалы)",
        "executor": "исп.",
        "ours": "Форма справки регламентом не утверждена; текст составлен по наименованию услуги и пункту 7 "
        "регламента{% if act %} ({{ act }}){% endif %}.",
    },
    "kk": {
        "title": "Анықтама",
        "given": "Осы анықтама",
        "name": "{{ full_name|dative }}",
        "under_name": "(тегі, аты, әкесінің аты)",
        "that": "алушының (отбасының) атаулы әлеуметтік көмек алушыларға жататынын растау үшін берілді:",
        "quarter": "тоқсан",
        "members": "Отбасы мүшелері:",
        "head": "Басшы",
        "under_head": "(тегі, аты-жөні)",
        "executor": "орын.",
        "ours": "Анықтаманың нысаны регламентпен бекітілмеген; мәтіні қызметтің атауы мен регламенттің 7-тармағы "
        "бойынша құрастырылған{% if act %} ({{ act }}){% endif %}.",
    },
}

_REFERRAL: dict[Tongue, dict[str, str]] = {
    "ru": {
        "title": "Направление",
        "about": "на участие в активных формах содействия занятости",
        "goes": "Направляется",
        "under_name": "(фамилия, имя, отчество)",
        "iin": "ИИН",
        "measure": "Вид содействия (нужное подчеркнуть):",
        "employer": "Куда (организация)",
        "employer_address": "Адрес",
        "profession": "Профессия, вид работ или обучения",
        "term": "Срок",
        "head": "Руководитель",
        "under_head": "(фамилия, инициалы)",
        "cut": "(линия отреза, возвращается в районный отдел)",
        "answer": "Ответ о приеме по направлению №",
        "accepted": "принят(а) с",
        "order": "приказ №",
        "declined": "не принят(а), причина",
        "employer_head": "Руководитель организации",
        "stamp": "М.П.",
        "ours": "Форма направления регламентом не утверждена; текст составлен по пунктам 7 и 11 "
        "регламента{% if act %} ({{ act }}){% endif %}.",
    },
    "kk": {
        "title": "Жолдама",
        "about": "жұмыспен қамтуға жәрдемдесудің белсенді нысандарына қатысуға",
        "goes": "Жіберіледі",
        "under_name": "(тегі, аты, әкесінің аты)",
        "iin": "ЖСН",
        "measure": "Жәрдемдесудің түрі (керегінің астын сызу):",
        "employer": "Қайда (ұйым)",
        "employer_address": "Мекенжайы",
        "profession": "Кәсібі, жұмыстың немесе оқудың түрі",
        "term": "Мерзімі",
        "head": "Басшы",
        "under_head": "(тегі, аты-жөні)",
        "cut": "(қию сызығы, аудандық бөлімге қайтарылады)",
        "answer": "Жолдама бойынша қабылдау туралы жауап, жолдама №",
        "accepted": "қабылданған күні",
        "order": "бұйрық №",
        "declined": "қабылданбады, себебі",
        "employer_head": "Ұйымның басшысы",
        "stamp": "М.О.",
        "ours": "Жолдаманың нысаны регламентпен бекітілмеген; мәтіні регламенттің 7 және 11-тармақтары бойынша "
        "құрастырылған{% if act %} ({{ act }}){% endif %}.",
    },
}
_MEASURES: dict[Tongue, tuple[tuple[str, str], ...]] = {
    "ru": (
        ("youth_practice", "молодежная практика"),
        ("public_works", "общественные работы"),
        ("social_job", "социальное рабочее место"),
        ("job", "трудоустройство"),
        ("training", "профессиональная подготовка, переподготовка и повышение квалификации"),
    ),
    "kk": (
        ("youth_practice", "жастар практикасы"),
        ("public_works", "қоғамдық жұмыстар"),
        ("social_job", "әлеуметтік жұмыс орны"),
        ("job", "жұмысқа орналасу"),
        ("training", "кәсіптік даярлау, қайта даярлау және біліктілікті арттыру"),
    ),
}
"""What clause 1 of the regulation lists."""


def draw_certificate(tongue: Tongue) -> Sheet:
    """That a person or family receives targeted assistance in the current quarter."""
    words = _CERTIFICATE[tongue]
    sheet = Sheet(size=12)
    office_head(sheet, tongue)
    _title(sheet, words["title"], "", "certificate", tongue)
    body = sheet.block(height=_LINE)
    body.line(label(words["given"], size=12), rule(words["name"]))
    body.line(caption(words["under_name"]), height=0.4)
    sheet.text(words["that"], align="both", before=4, after=2)
    quarter = sheet.block(height=_LINE)
    place = (rule("{{ quarter }}", 2.0, "center"), label(words["quarter"], size=12))
    year = (rule("{{ year }}", 2.0, "center"), Cell("года." if tongue == "ru" else "жылғы", 2.0))
    if tongue == "ru":
        quarter.line(Cell("в", 0.75), *place, *year, Cell(""))
    else:
        quarter.line(*year, *place, Cell(""))
    sheet.text(words["members"], before=8)
    members = sheet.block(height=_LINE)
    members.each("member in members", Cell("{{ member.no }}.", 0.75), rule("{{ member.name }}"))
    sheet.gap(20)
    end = sheet.block()
    _head_of_body(end, words, tongue)
    end.line("", height=0.5)
    end.line(Cell(words["executor"], 1.25), rule("{{ executor }}", 6.0), Cell(""), height=0.7)
    ours(sheet, words["ours"] + TRANSLATION_NOTE)
    return sheet


def draw_referral(tongue: Tongue) -> Sheet:
    """To work, practice or training, with the part that the employer sends back."""
    words = _REFERRAL[tongue]
    sheet = Sheet(size=11)
    office_head(sheet, tongue)
    _title(sheet, words["title"], words["about"], "referral", tongue)
    body = sheet.block(height=_LINE)
    body.line(label(words["goes"]), rule("{{ full_name }}"))
    body.line(caption(words["under_name"]), height=0.4)
    body.line(Cell(words["iin"], 1.25), *digit_boxes("iin", 12), Cell(""))
    body.line(words["measure"])
    for value, measure in _MEASURES[tongue]:
        body.line(Cell("", 1.0), Cell(["– ", *chosen("measure", value, measure)]), height=0.55)
    for name in ("employer", "employer_address", "profession", "term"):
        body.line(label(words[name]), rule(f"{{{{ {name} }}}}"))
    sheet.gap(12)
    _head_of_body(sheet.block(), words, tongue)
    ours(sheet, words["ours"] + TRANSLATION_NOTE)
    cut_line(sheet, words["cut"])
    _returned(sheet.block(height=_LINE), words, tongue)
    return sheet


def _returned(part: Block, words: dict[str, str], tongue: Tongue) -> None:
    """What the employer fills in and sends back."""
    part.line(label(words["answer"]), rule("{{ referral_number }}", 3.0), Cell(""))
    part.line(rule("{{ full_name }}"))
    part.line(caption(words["under_name"]), height=0.4)
    part.line(Cell(words["accepted"], 3.25), *date_cells("started_on", tongue), Cell(words["order"], 2.0), rule())
    part.line(label(words["declined"]), rule())
    part.line(label(words["employer_head"]), rule(width=4.0), Cell("", 0.5), rule(), height=0.9)
    part.line(words["stamp"])


def _title(sheet: Sheet, title: str, about: str, paper: str, tongue: Tongue) -> None:
    """The paper's name, its number and day; `paper` begins the names of these fields."""
    sheet.heading([Run(title), Run(f" № {{{{ {paper}_number|line(10) }}}}")], before=18, after=2 if about else 6)
    if about:
        sheet.text(about, align="center", after=6)
    blank = f"«____» ______________ 20___\u00a0{word(tongue, 'year')}"
    sheet.text(f"{{{{ {paper}_date|quoted_date|blank({blank}) }}}}", align="center", after=10)


def _head_of_body(end: Block, words: dict[str, str], tongue: Tongue) -> None:
    wide = 3.5
    signature = "(подпись)" if tongue == "ru" else "(қолы)"
    end.line(Cell(words["head"], wide), rule(width=4.5), Cell("", 0.5), rule("{{ head_name }}"), height=0.8)
    end.line(Cell("", wide), caption(signature, 4.5), Cell("", 0.5), caption(words["under_head"]), height=0.4)
