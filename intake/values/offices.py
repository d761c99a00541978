"""Names of offices and organisations as papers print them: where they end, and what speaks against one."""

from __future__ import annotations

import re

from intake.values.known_words import mended
from models.spelling import comparable

_OUTER_EDGES = " \t,;:_|-–—.…·•*"
_FOLD = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")

_CUT = re.compile(
    r"(?:(?<=\s)|(?<=[,.;(])|^)(?:№?\s?[0-9]{1,2}[./][0-9]{2}[./][0-9]{2,4}|от\s+[«\"0-9]|[«\"][0-9]{1,2}[»\"]"
    r"|[0-9]{4}\s?(?:ж|г)"
    r"|и\s+в\s+[0-9]{4}|в\s+(?:должност|качеств)|на\s+должност|по\s+специальност|в\s+том,?\s+что"
    r"|(?:және|и)\s+(?:сақтануш|страховател|гр\.|гражданин)|в\s+лице|именуем|далее\s+именуем|бұдан\s+әрі|атынан"
    r"|форма\s+(?:№|N)|нысан\w*\s+(?:№|N)|выдан|берілген күні|дата|тел|м\.\s?[опМОП]\.|подпись).*$",
    re.IGNORECASE,
)
_ORGANS = (
    "отдел", "управлени", "департамент", "министерств", "министрл", "комисси", "комитет", "поликлиник", "клиник",
    "больниц", "центр", "бюро", "нотариус", "нотариал", "акимат", "полици", "милици", "военкомат", "комиссариат",
    "товариществ", "завод", "зауыт", "фабрик", "комбинат", "организаци", "учрежден", "предприяти", "филиал",
    "диспансер", "госпитал", "амбулатори", "институт", "компани", "фирм", "агентств", "агентті", "инспекци",
    "корпораци", "палат", "медсанчаст", "юстици", "загс", "рагс", "хозяйств", "кооператив", "совет ветеранов",
    "университет", "академи", "колледж", "техникум", "училищ", "лицей", "гимназ", "школ", "мектеп", "консультаци",
    "консультативн", "страхов", "сақтандыр", "дом интернат", "дом-интернат", "интернат", "внутренних дел",
    "канцеляри", "судебных исполн", "судебного исполн", "судебный исполн", "аппарат", "сот орындау", "кеңсесі",
    "банк", "казпочт", "қазпошт",
    "прокуратур", "архив", "мұрағат", "энергосбыт", "ішкі істер", "әділет", "бөлім", "басқарма", "емхана",
    "аурухана", "орталы", "әкімді", "әкімшілі", "серіктест", "ұйым", "мекеме", "кәсіпорын", "кәсіпорн", "шаруашылы",
    "қоғам", "бірлест", "кеңесі",
)  # fmt: skip
"""How the words begin that name an organ."""
_SHORT_ORGANS = (
    "мвд", "мвдрк", "мю", "мюрк", "іім", "қріім", "әм", "қрәм", "цон", "спеццон", "хқко", "увд", "двд", "овд",
    "ровд", "гувд", "дп", "уп", "оп", "іід", "іібб", "ііб", "пд", "мсэ", "омсэ", "мсэк", "втэк", "мәс", "мәсб",
    "мәск", "нао", "кеақ", "нуо", "мбм", "ооо", "пмпк", "тоо", "ао", "оао", "зао", "кгп", "гкп", "гккп", "кгкп",
    "ркгп", "рккп", "ргп", "ргкп", "ргу", "гу", "кгу", "ип", "чп", "кх", "пк", "суд", "суда", "сот", "соты", "жшс",
    "жк", "дк", "ақ", "ашық", "рмк", "рмқк", "мкк", "мқкк", "мкқк", "кмк", "кмқк", "рмм", "кмм", "мм", "шжқ", "пхв",
    "аіх", "ахат", "ахаж", "фх", "шқ",
)  # fmt: skip
"""Abbreviations of organs, whole words."""


def _folded(text: str) -> str:
    return comparable(text).translate(_FOLD)


_ORGAN = re.compile(
    "|".join([r"(?<![^\W_])(?:" + "|".join(_folded(stem) for stem in _ORGANS) + ")",
              r"(?<![^\W_])(?:" + "|".join(_folded(word) for word in _SHORT_ORGANS) + r")(?![^\W_])"])
)  # fmt: skip


def is_office_like(text: str) -> bool:
    """Whether a text names an office or organisation, Kazakh letters read as Russian ones included."""
    return bool(_ORGAN.search(_folded(text)))


_INITIALS_AT_END = re.compile(r"[А-ЯЁӘІҢҒҮҰҚӨҺ][^\W\d_]+ [А-ЯЁӘІҢҒҮҰҚӨҺ]\.(?: ?[А-ЯЁӘІҢҒҮҰҚӨҺ])$")
"""A notary's initials, whose full stop is theirs."""


_STRAY_NUMBER = re.compile(
    r"(?<=\s)((?:области|района|округа|облысы|облысының|ауданы|ауданының|округі|округінің))\s+[0-9]{1,4}$"
)
"""A number behind the place that ends an office's name: another line's, or what a seal was read as."""


def text_to_office(text: str) -> str | None:
    """The name of an office, organisation or registry; None where the text holds no word."""
    clean = " ".join(re.sub(r"_{2,}", " ", _CUT.sub("", text)).split()).strip(_OUTER_EDGES)
    clean = re.sub(r"\s+([,.;])", r"\1", clean)
    if _CAPTION.fullmatch(clean):
        return None
    if _INITIALS_AT_END.search(clean) and f"{clean}." in " ".join(text.split()):
        clean += "."
    clean = _LABEL.sub("", _balanced(clean))
    clean = _mended(clean)
    clean = _STRAY_NUMBER.sub(r"\1", clean)
    if re.search(r"(?<![^\W_])[^\W\d_]$", clean) and clean + "." in " ".join(text.split()):
        clean += "."  # an initial: `Частный судебный исполнитель Оспанов Е. К.`
    return clean if sum(letter.isalpha() for letter in clean) >= 2 else None


_LABEL = re.compile(
    r"^(?:Бөлім|Орган|Мекеме|Берген)\s+(?=[А-ЯӘІҢҒҮҰҚӨҺ№«])(?=.*(?:бөлімі|басқармасы|орталығы|мекемесі)$)"
)
"""A label in the nominative before a Kazakh name that has its own organ at the end."""
_CAPTION = re.compile(r"\([^()]*\)?")
"""A caption under a blank: `(наименование организации)`."""


def _balanced(name: str) -> str:
    """The name without a quotation mark at its edge that has no partner."""
    opening, closing = (sum(name.count(mark) for mark in marks) for marks in ("«“", "»”"))
    if name.count('"') % 2:
        name = name.strip("\"'")
    if opening > closing:
        return name.strip("'").removeprefix("«").removeprefix("“").strip() if name[:1] in "«“" else name
    if closing > opening and name[-1:] in "»”":
        return name[:-1].strip()
    return name


_LEGAL_FORMS = frozenset(
    ["тоо", "ао", "оао", "зао", "нао", "ооо", "кгп", "гкп", "гккп", "ргп", "гу", "кгу", "ргу", "ип", "кх", "жшс",
     "ақ", "жк", "шқ", "рмк", "мкк", "кмк", "рмм", "кмм", "мм"]
)  # fmt: skip
"""Abbreviations that stand before or behind a name and are none."""
_ABBREVIATIONS = {
    "МЮРК": "МЮ РК", "МВДРК": "МВД РК", "ҚРІІМ": "ҚР ІІМ", "ҚРӘМ": "ҚР ӘМ", "ПМ": "ІІМ", "ІПМ": "ІІМ", "МККК": "МҚКК",
    "МКҚҚ": "МКҚК",
    "ШЖК": "ШЖҚ", "КР": "ҚР", "ПД": "ІІД", "ПБ": "ІІБ", "МЭС": "МӘС",
}  # fmt: skip
"""Abbreviations of offices as the engine runs or reads them wrong, and as they are: a closed list, so that mending is
no guess. `КР`, `ПМ` and the like only beside a Kazakh abbreviation."""
_ONLY_KAZAKH = frozenset({"КР", "ПМ", "ІПМ", "ПД", "ПБ", "МЭС"})


_EXPERTISE = (
    (re.compile(r"(?i:(медико)[\s–—-]+(социальн))"), r"\1-\2"),
    (re.compile(r"(?i:(медициналық)[\s–—-]+(әлеуметтік))"), r"\1-\2"),
    (re.compile(r"(?i:(медициналық)[\s–—-]+(?=сараптама))"), r"\1-әлеуметтік "),
    (re.compile(r"(?i:(социальной экспертизы)) ([0-9]{1,2})(?![0-9])"), r"\1 № \2"),
)
"""How the medical and social expertise is spelt, in whatever letters between it comes: it has no other name, and a
word of it that was not read is looked at as mended."""


def _mended(office: str) -> str:
    office = re.sub(r"(?<!\S)([«\"“]?)(?:№|[КХНМЛЖ][его2%?]?|[NK]e|No)\s?([0-9З]{1,3})(?![0-9])", r"\1№ \2", office)
    for pattern, spelt in _EXPERTISE:
        office = pattern.sub(spelt, office)
    office = re.sub(r"№ З(?![^\W\d_])", "№ 3", office)
    office = re.sub(r"(?<![^\W_])г,?(?=\s[А-ЯӘҚ])", "г.", office)
    words = office.split()
    kazakh = any(letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІ" for letter in office)
    known = (
        _ABBREVIATIONS if kazakh else {word: _ABBREVIATIONS[word] for word in _ABBREVIATIONS.keys() - _ONLY_KAZAKH}
    )
    return mended(" ".join(known.get(word, word) for word in words), "office")


_POST = re.compile(
    r"(?:директор|басшысы?|начальник|бастығы|руководитель|председатель|төраға(?:сы)?|заведующ(?:ий|ая)"
    r"|меңгеруші(?:сі)?|(?:главный |гл\. ?|лечащий )?врач|(?:бас |емдеуші )?дәрігері?|(?:главный )?бухгалтер|есепші"
    r"|секретарь|хатшы(?:сы)?|судья|округ әкімі)(?![^\W_])"
)
"""How a line begins that says who signs."""
_SENTENCE = re.compile(
    r"((?<![^\W_])(?:форма|нысан)(?![^\W_])|(?<![^\W_])свидетельств|куәлік(?!тенд)|выдавш|сформирован|выдан|данны|получен|подлинн|документ|справк|настоящ|согласно|қалыптастыр|берілді|берілген|алынды|құжат"
    r"|анықтам|осы |сәйкес|серия|қолы|подпис|лауазым|должност|фамилия|телефон|адрес|мекенжай|туған|рожден)"
)
"""Words of sentences and labels that no office has in its name."""
_JOINING = re.compile(
    r"(?:^|\s)(?:рай|обл|горо|город|города|және|мен|бойынша|жөніндегі|по|и|при|о|об|на|в|г|№|им|атындағы|имени)\.?$"
    r"|(?:[нтд][ыі]ң|ского|цкого|ного|скому|ному|ский|ская|ной|ная|ный|ное|[а-я]{3}[ыи]х)$"
)
"""Words and endings that want a word after them: what ends so was cut."""
_LONG_NUMBER = re.compile(r"[0-9]{4}(?![»\"])")
_STRAY = re.compile(r"[!?*%$#@=+<>{}\[\]|~^]")
"""Characters that no office has in its name."""
_TOWN_ALONE = re.compile(
    r"(?<!г\.)(?<!г)(?<!город)(?<!города)(?<!городу)(?<!городе)(?<!гор\.)(?<!в)\s"
    r"(?:Алматы|Астаны|Нур-Султана?|Шымкента?|Талдыкоргана?|Тараза?|Караганды|Кызылорды|Костана[яй]|Актобе|Атырау)$"
)
"""A town at the end of a Russian name without the word for it: `Отдел № 7 Алматы` has lost its `г.`."""
_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]")


def is_cut_off(office: str) -> bool:
    """Whether a text ends in a word that wants another after it, or inside a name in quotation marks."""
    quoted = "«" in office and not any(mark in office for mark in '»"”')
    return quoted or bool(_JOINING.search(comparable(office)))


def office_faults(office: str) -> tuple[str, ...]:
    """What speaks against a text as the whole name of an office: no organ in it (`no-office`), a beginning or an end
    that is lost (`cut`), words of a sentence or a label (`sentence`), letters of two alphabets (`letters`)."""
    faults = [] if is_office_like(office) and not _POST.match(comparable(office)) else ["no-office"]
    words = re.findall(r"[^\W\d_]+", office)
    lone = len(words) == 1 and not words[0].isupper()
    stray = re.search(r"[»\"]\s*\w$", office)  # a letter or figure of something else behind the closing quote
    begins_with_figure = re.match(r"[0-9]|№\s?[0-9]+\s+[А-ЯЁ]", office)  # what stood before it was lost
    if (
        office[:1].islower()
        or lone
        or (len(words) == 1 and comparable(words[0]) in _LEGAL_FORMS)  # its own name was lost
        or stray
        or begins_with_figure
        or is_cut_off(office)
        or _TOWN_ALONE.search(office)
    ):
        faults.append("cut")
    if _SENTENCE.search(comparable(office)) or _LONG_NUMBER.search(office):
        faults.append("sentence")
    if (_LATIN.search(office) and _CYRILLIC.search(office)) or _STRAY.search(office):
        faults.append("letters")
    return tuple(faults)
