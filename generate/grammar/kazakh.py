"""Kazakh case endings by vowel harmony and the final sound; no library inflects Kazakh names.

What decides: the last vowel (thick or thin), the last sound (vowel, sonorant, voiced, voiceless) and whether the
word already carries the ending of the third person (аудан-ы, бөлім-і, Серік-ұлы), which takes н before the case.
"""

from __future__ import annotations

import re
from enum import Enum

from generate.grammar.kazakh_sounds import End, Sound, end_of, is_abbreviation, last_word_of_number


class KazakhCase(Enum):
    """The seven cases; the first has no ending."""

    NOMINATIVE = "атау"
    GENITIVE = "ілік"
    DATIVE = "барыс"
    ACCUSATIVE = "табыс"
    LOCATIVE = "жатыс"
    ABLATIVE = "шығыс"
    INSTRUMENTAL = "көмектес"


# Endings by the class of the last sound; the first is thick, the second thin.
_ENDINGS: dict[KazakhCase, dict[Sound, tuple[str, str]]] = {
    KazakhCase.GENITIVE: {
        "vowel": ("ның", "нің"),
        "nasal": ("ның", "нің"),
        "liquid": ("дың", "дің"),
        "buzz": ("дың", "дің"),
        "voiceless": ("тың", "тің"),
    },
    KazakhCase.DATIVE: {
        "vowel": ("ға", "ге"),
        "nasal": ("ға", "ге"),
        "liquid": ("ға", "ге"),
        "buzz": ("ға", "ге"),
        "voiceless": ("қа", "ке"),
    },
    KazakhCase.ACCUSATIVE: {
        "vowel": ("ны", "ні"),
        "nasal": ("ды", "ді"),
        "liquid": ("ды", "ді"),
        "buzz": ("ды", "ді"),
        "voiceless": ("ты", "ті"),
    },
    KazakhCase.LOCATIVE: {
        "vowel": ("да", "де"),
        "nasal": ("да", "де"),
        "liquid": ("да", "де"),
        "buzz": ("да", "де"),
        "voiceless": ("та", "те"),
    },
    KazakhCase.ABLATIVE: {
        "vowel": ("дан", "ден"),
        "nasal": ("нан", "нен"),
        "liquid": ("дан", "ден"),
        "buzz": ("дан", "ден"),
        "voiceless": ("тан", "тен"),
    },
    KazakhCase.INSTRUMENTAL: {
        "vowel": ("мен", "мен"),
        "nasal": ("мен", "мен"),
        "liquid": ("мен", "мен"),
        "buzz": ("бен", "бен"),
        "voiceless": ("пен", "пен"),
    },
}
_AFTER_POSSESSIVE: dict[KazakhCase, tuple[str, str]] = {
    KazakhCase.GENITIVE: ("ның", "нің"),
    KazakhCase.DATIVE: ("на", "не"),
    KazakhCase.ACCUSATIVE: ("н", "н"),
    KazakhCase.LOCATIVE: ("нда", "нде"),
    KazakhCase.ABLATIVE: ("нан", "нен"),
    KazakhCase.INSTRUMENTAL: ("мен", "мен"),
}
_POSSESSED = re.compile(
    "(?:аудан|облыс|ауыл|бөлім|әкім|министр|комитет|департамент|филиал|округ|мекен|орынбасар|орган|даңғыл|кеңес|"
    "қызмет|қызметкер|маман|инспектор|ұйым|өкіл|директор|ғимарат|құжат|шешім|бұйрығ|жарлығ|мәслихат|кабинет|үкімет|"
    "кодекс|келісім|мекенжай|қор|бюджет|аппарат|портал|сот|институт|университет|колледж|мектеб|тұйығ|саябағ|банк|"
    "әкімият|агенттіг|шағынаудан|құрылтай|[лдт]ығ|[лдт]іг)[ыі]$"
    "|[аәеиоөуүұыіэюя]с[ыі]$"  # қаласы, көшесі, корпорациясы: only the third person ends so after a vowel
    "|...(?:[лдт]ары|[лдт]ері)$"  # мекемелері, құжаттары
    "|^(?:заң|хат|акт|орн|күн|ай|жыл|ат|тег|сан|түр|мөлшер|тізім|өтініш|нөмір|есеб|жер|алаң|ел|кент|баб|үй|тармағ)[ыі]$"
    "|^(?:.*[^ -])?(?:ұлы|қызы|улы|кызы)$"
)
"""Words with the ending of the third person as offices use them, and patronymics. Алматы and Ғалы end in ы without
it."""
_OWNED_IN_PHRASE = re.compile(r"\S [^\W\d_А-ЯЁӘҒҚҢӨҰҮҺІ]\w*[^\W\d_аәеоөүұыіэюя][ыі]$")
_NEVER_OWNED = re.compile("(?:ш[ыі]|[дт]ағы|[дт]егі|үлгі|белгі|[ыі]нд[ыі]|ақы|екі|жеті|алты|тері|сары|ескі)$")
"""басшы, өкілдегі, үзінді, үлгі: what ends so without an owner."""
_AFTER_GENITIVE = re.compile(r"[дтн][ыі]ң \w+$")
"""өтініштің түбіртегі: what stands after its owner is owned."""
_SHORTENED = re.compile(r"(?:^|[\s.])[^\W\d_]{1,4}\.$")
"""ж., қ., көш., or an initial: what is cut short takes no ending."""
_LAST_FIGURES = re.compile(r"[0-9]+(?:[ \u00a0][0-9]{3})*(?=\W*$)")
_LEGAL_FORMS = frozenset({"АҚ", "ЖШС", "КЕАҚ", "КМК", "КММ", "ҚБ", "МКҚК", "ММ", "РММ", "РМК", "ШЖҚ", "ЖК"})


def in_case(words: str, case: KazakhCase, *, possessed: bool | None = None) -> str:
    """The words with the ending of a case on the last of them, as Kazakh puts it on a whole name or title.

    `possessed` says whether the last word carries the ending of the third person; None: known by the word
    itself (ауданы, бөлімі, Серікұлы do; Алматы, Ғалы do not). Quotation marks and brackets at the end stay
    outside the ending's view: «Тілектестік» gives «Тілектестік»-тің. Figures take it as they are said: 2013-ке,
    № 9-ға. A word that is cut short (2013 ж., Ахметов Н. Б.) stays; so do empty words.
    """
    stripped = words.rstrip()
    last = _last_word(stripped)
    if case is KazakhCase.NOMINATIVE or not last or _SHORTENED.search(stripped):
        return words
    capitals = _is_in_capitals(stripped, last)
    if is_possessed(last) or _is_owned_in_phrase(stripped, last) if possessed is None else possessed:
        ending = _AFTER_POSSESSIVE[case][end_of(last, in_capitals=True).harmony == "thin"]
    else:
        ending = ending_after(end_of(last, in_capitals=capitals), case)
    joined = stripped[-1].isalpha() and (capitals or not is_abbreviation(last))
    return stripped + ("" if joined else "-") + (ending.upper() if capitals else ending)


def ending_after(end: End, case: KazakhCase) -> str:
    """The ending of a case after a word that ends so; empty in the nominative."""
    return "" if case is KazakhCase.NOMINATIVE else _ENDINGS[case][end.sound][end.harmony == "thin"]


def is_possessed(word: str) -> bool:
    """Whether a word is one of an office's nouns or a patronymic with the ending of the third person."""
    return _POSSESSED.search(word.lower()) is not None


def _is_owned_in_phrase(words: str, last: str) -> bool:
    """Whether a common noun stands at the end of a phrase with the third person: жүгіну мерзімі, тұлғаның атауы.

    A name is written large, and a word by itself may end in ы or і of its own.
    """
    if not words.endswith(last) or not _OWNED_IN_PHRASE.search(words):
        return False
    return bool(_AFTER_GENITIVE.search(words)) or not _NEVER_OWNED.search(last)


def _last_word(words: str) -> str:
    """The word that decides: the last of letters, or the last spoken one of figures at the end."""
    figures = _LAST_FIGURES.search(words)
    if figures:
        return last_word_of_number(figures[0])
    found = re.findall(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+", words)
    return found[-1] if found else ""


def _is_in_capitals(words: str, last: str) -> bool:
    """Whether a name or title is printed in capitals (АХМЕТОВ ӘЛИ), so that its last word is no abbreviation."""
    if not words.isupper() or not words[-1].isalpha() or last in _LEGAL_FORMS or re.search('[«»"]', words):
        return False
    return any(not is_abbreviation(word) for word in re.findall(r"[^\W\d_]{2,}", words))
