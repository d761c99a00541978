"""Names of persons: parts and full names as papers print them, in either language and any case.

A name is given in the paper's own spelling. Declined names of running text come back to the nominative where
the patronymic proves case and sex; where it does not, the reading says that it is not sure.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from intake.values.known_names import is_known, with_schwa
from models.spelling import ALPHABET, KAZAKH_LETTERS, comparable, folded_letters, title_case

_WORD = re.compile(r"[^\W\d_]+(?:[-’'‐–][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:^|\s)[^\W\d_]\.\s?(?:[^\W\d_]\.)?(?=\s|$|[,;/])")
_APART = frozenset({"ұлы", "қызы", "улы", "кызы", "кизы", "оглы", "угли", "кизи"})
_TITLES = frozenset(
    [
        "гр",
        "гражданин",
        "гражданка",
        "гражданину",
        "гражданке",
        "гражданина",
        "гражданки",
        "гражданином",
        "гражданкой",
        "азамат",
        "азаматша",
        "азаматы",
        "азаматтың",
        "азаматқа",
        "азаматшаға",
        "г-н",
        "г-жа",
        "господин",
        "госпожа",
        "мырза",
        "ханым",
        "я",
        "мен",
        "атынан",
        "от",
        "имени",
    ]
)
_KAZAKH_PATRONYMIC = re.compile(
    r"^(?P<stem>[^\W\d_]{2,}?)?(?P<end>ұлы|улы|қызы|кызы|кизы|оглы)(?P<case>ның|нын|на|ға|ге|н|нан|мен|да|ға)?$"
)
_RUSSIAN_PATRONYMIC = re.compile(
    r"^[^\W\d_]{2,}?(?P<base>ович|евич|ьич|ич|овн|евн|ичн|иничн)(?P<case>а|у|ем|е|ы|ой|ою)?$"
)


class NameReading(NamedTuple):
    """A person's name out of a text, in title case."""

    surname: str | None
    given_name: str | None
    patronymic: str | None
    sure: bool
    """False where parts, case or letters are doubtful."""

    @property
    def parts(self) -> dict[str, str]:
        """The parts that are there, by the contract's field names."""
        named = {"surname": self.surname, "given_name": self.given_name, "patronymic": self.patronymic}
        return {name: part for name, part in named.items() if part}


_ICH = ("ильич", "кузьмич", "фомич", "лукич", "ильича", "ильичу", "ильичем", "ична", "ичны", "ичне", "ичну", "ичной")
"""Patronymics in bare -ич: others with that ending are surnames (Иванич)."""


_KAZAKH_CASE = re.compile(
    r"(?<=вич|ьич|вна|чна)(?:тен|тан|ден|дан|нен|нан|ға|ге|қа|ке|ның|нің|нын|нин|тың|тің|дың|дің)$"
)
"""Endings that Kazakh text gives a Russian patronymic: `Викторовичтен`, from Viktorovich."""


def _without_kazakh_case(word: str) -> str:
    match = _KAZAKH_CASE.search(comparable(word))
    return word[: match.start()] if match else word


def is_patronymic(word: str) -> bool:
    """Whether a word is a patronymic of either language, in any case; the suffix alone counts."""
    lowered = comparable(_without_kazakh_case(word)).strip(".")
    if _KAZAKH_PATRONYMIC.match(lowered):
        return True
    russian = _RUSSIAN_PATRONYMIC.match(lowered)
    return russian is not None and (russian["base"] not in {"ич", "ичн"} or lowered.endswith(_ICH))


_SMALL = re.compile(r"(?<=[^\W\d_] )і(?=[^\W\d_]{2,}(?:ұлы|қызы|улы|кызы)(?![^\W_]))")


def with_capital(text: str) -> str:
    """The text with the capital of a patronymic that was read as a small letter: `Үсен ілиясұлы` for Ілиясұлы, whose
    two letters differ by a dot."""
    return _SMALL.sub("І", text)


def has_foreign_letters(name: str) -> bool:
    """Whether a letter is of neither language (Ј, Њ, Ћ and the like, or Latin that has no Cyrillic twin)."""
    return any(letter.isalpha() and letter not in ALPHABET for letter in folded_letters(name).casefold())


def ends_like_surname(name: str) -> bool:
    """Whether a name ends as surnames do and no given name does."""
    return comparable(name).endswith(("ов", "ова", "ев", "ева", "ский", "ская", "енко"))


def has_mixed_case(word: str) -> bool:
    """Capitals inside a word that is not all capitals: АхМетов is a misreading."""
    letters = re.sub(r"[\W\d_]", "", word)
    pieces = re.split("[-–]", word)
    return not letters.isupper() and any(any(letter.isupper() for letter in piece[1:]) for piece in pieces)


def clean_name_words(text: str) -> list[str]:
    """The words of a text that can be parts of a name: no titles, no digits; a suffix apart stays a word."""
    words = []
    for match in _WORD.finditer(_INITIALS.sub(" ", text)):
        word = re.sub("[’'‐–]", "-", match[0]).strip(".-")
        if comparable(word) not in _TITLES and len(word) > 1:
            words.append(word)
    return words


def text_to_name_part(text: str, part: str) -> str | None:
    """One part of a name (`surname`, `given_name`, `patronymic`) as a label's value; None where it is none.

    A patronymic may be two words (`Серік ұлы`); the other parts may be joined by hyphens but are one word.
    """
    if re.search(r"\d", text.strip()):
        return None
    words = [with_schwa(folded_letters(word)) for word in clean_name_words(text)]
    if not words or not _reads_as_name(words[0]):
        return None
    if part == "patronymic" and len(words) >= 2 and comparable(words[1]) in _APART:
        return _pure_patronymic(title_case(" ".join(words[:2])))
    if len(words) == 1:
        return _pure_patronymic(title_case(words[0])) if part == "patronymic" else title_case(words[0])
    return None


_PURE_SUFFIX = {"улы": "ұлы", "кызы": "қызы", "кизы": "қызы"}


def _pure_patronymic(patronymic: str) -> str:
    """A Kazakh patronymic with the letters of its suffix as they are: Серікулы can only be Серікұлы.

    A stem without Kazakh letters is left: Russian papers spell the suffix that way (Сериккызы).
    """
    for read, pure in _PURE_SUFFIX.items():
        stem = patronymic.removesuffix(read)
        if stem != patronymic and any(letter in KAZAKH_LETTERS for letter in stem.casefold()):
            return stem + pure
    return patronymic


def _reads_as_name(word: str) -> bool:
    lowered = comparable(word)
    return len(word) >= 2 and word[0].isupper() and any(letter in "аәеёиоөуұүыіэюя" for letter in lowered)


def text_to_full_name(text: str, *, declined: bool = False) -> NameReading | None:
    """Surname, given name and patronymic of a text that holds a full name and nothing else of note.

    `declined` says that the text is running text, where Russian and Kazakh endings of cases are to be expected.
    Initials are no names: `Ахметов С.М.` gives None.
    """
    if re.search(r"\d", text) or _INITIALS.search(text.strip()):
        return None
    words = [with_schwa(_without_kazakh_case(folded_letters(word))) for word in clean_name_words(text)]
    words = _joined_suffixes(words)
    if not 2 <= len(words) <= 3 or not all(_reads_as_name(word) for word in words):
        return None
    reading = _parts_in_order(words)
    if reading is not None and (declined or _is_oblique(reading.patronymic)):
        reading = _nominative(reading)
    return reading and NameReading(
        surname=title_case(reading.surname) if reading.surname else None,
        given_name=title_case(reading.given_name) if reading.given_name else None,
        patronymic=_pure_patronymic(title_case(reading.patronymic)) if reading.patronymic else None,
        sure=reading.sure and not any(has_foreign_letters(word) for word in words),
    )


def _joined_suffixes(words: list[str]) -> list[str]:
    joined: list[str] = []
    for word in words:
        bare = _KAZAKH_PATRONYMIC.match(comparable(word))
        if joined and bare and not bare["stem"]:
            joined[-1] += " " + word
        else:
            joined.append(word)
    return joined


def _parts_in_order(words: list[str]) -> NameReading | None:
    fathers = [place for place, word in enumerate(words) if is_patronymic(word.split()[-1])]
    if len(words) == 3:
        if fathers and fathers[-1] == 1 and 2 not in fathers:
            return NameReading(words[2], words[0], words[1], sure=True)
        return NameReading(words[0], words[1], words[2], sure=bool(fathers))
    if fathers and fathers[-1] == 1:  # given name and patronymic, no surname: rare, a person looks
        return NameReading(None, words[0], words[1], sure=False)
    return NameReading(words[0], words[1], None, sure=True)


_FEMALE_CASES = {"": "nom", "а": "nom", "ы": "gen", "е": "dat", "у": "acc", "ой": "ins", "ою": "ins"}
_MALE_CASES = {"": "nom", "а": "gen", "у": "dat", "ем": "ins", "е": "loc"}


def _is_oblique(patronymic: str | None) -> bool:
    """Whether a patronymic shows by itself that the name is declined."""
    last = comparable((patronymic or "").rpartition(" ")[2])
    kazakh, russian = _KAZAKH_PATRONYMIC.match(last), _RUSSIAN_PATRONYMIC.match(last)
    if kazakh:
        return bool(kazakh["case"])
    if russian is None:
        return False
    return (russian["case"] or "") != ("а" if russian["base"].endswith("н") else "")


def _nominative(name: NameReading) -> NameReading:
    if not name.patronymic:
        return name._replace(sure=False)
    head, _, last = name.patronymic.rpartition(" ")
    kazakh = _KAZAKH_PATRONYMIC.match(comparable(last))
    if kazakh:
        ending = kazakh["case"] or ""
        bare = last[: len(last) - len(ending)] if ending else last
        return _undeclined_beside(name._replace(patronymic=f"{head} {bare}".strip()), kazakh["end"])
    russian = _RUSSIAN_PATRONYMIC.match(comparable(last))
    if not russian:
        return name._replace(sure=False)
    female = russian["base"].endswith("н")
    case = (_FEMALE_CASES if female else _MALE_CASES).get(russian["case"] or "", "nom")
    if case == "nom":
        return name
    return _declined_back(name, last, russian["case"] or "", case, female=female)


def _undeclined_beside(name: NameReading, ending: str) -> NameReading:
    """A name whose Kazakh patronymic Russian text leaves as it is while surname and given name are declined:
    `Ахметовой Айгуль Серікқызы`; what only a case can give is taken back, the given name as far as it is sure."""
    surname, given = name.surname or "", name.given_name or ""
    if ending.startswith(("қ", "к")):
        back, (bare, sure) = _female_surname(surname, "")[0], _female_given(given, "")
    else:
        case = "dat" if comparable(surname).endswith(("у", "му")) else "ins"
        back, (bare, sure) = _male_surname(surname, case)[0], _male_given(given, case)
    if back == surname:
        return name
    return name._replace(surname=back, given_name=bare or None, sure=name.sure and sure)


def _declined_back(name: NameReading, patronymic: str, ending: str, case: str, *, female: bool) -> NameReading:
    stem = patronymic[: len(patronymic) - len(ending)]
    caps = patronymic.isupper()
    nominative = stem + (("А" if caps else "а") if female else "")
    surname, sure_surname = (_female_surname if female else _male_surname)(name.surname or "", case)
    given, sure_given = (_female_given if female else _male_given)(name.given_name or "", case)
    return NameReading(surname or None, given or None, nominative, sure=name.sure and sure_surname and sure_given)


def _ends(word: str, endings: dict[str, str]) -> str | None:
    for ending, nominative in endings.items():
        if comparable(word).endswith(ending) and len(word) > len(ending) + 1:
            back = word[: len(word) - len(ending)]
            return back + (nominative.upper() if word.isupper() else nominative)
    return None


def _female_surname(word: str, case: str) -> tuple[str, bool]:
    back = _ends(word, {"овой": "ова", "евой": "ева", "иной": "ина", "ской": "ская", "цкой": "цкая",
                        "ову": "ова", "еву": "ева", "ину": "ина", "скую": "ская"})  # fmt: skip
    if back:
        return back, True
    unchanged = comparable(word)[-1:] not in set("аеиоуыюяй")
    return word, unchanged  # a woman's surname that ends in a consonant is not declined


def _male_surname(word: str, case: str) -> tuple[str, bool]:
    cases = {
        "gen": {"ова": "ов", "ева": "ев", "ина": "ин", "ского": "ский", "цкого": "цкий"},
        "dat": {"ову": "ов", "еву": "ев", "ину": "ин", "скому": "ский", "цкому": "цкий"},
        "ins": {"овым": "ов", "евым": "ев", "иным": "ин", "ским": "ский", "цким": "цкий"},
    }
    back = _ends(word, cases.get(case, {}))
    if back:
        return back, True
    soft = {"gen": "я", "dat": "ю", "ins": "ем"}.get(case, "")  # Цоя, Цою, Цоем
    stem = word[: -len(soft)] if soft and comparable(word).endswith(soft) else ""
    if stem and comparable(stem)[-1:] in set("аеиоуыэюя"):
        return stem + ("Й" if word.isupper() else "й"), False
    ending = {"gen": "а", "dat": "у", "ins": "ом"}.get(case, "")  # Кима, Киму, Кимом
    bare = word[: -len(ending)] if ending and comparable(word).endswith(ending) else ""
    return (bare, False) if len(bare) > 1 and comparable(bare)[-1:] not in set("аеиоуыэюяйь") else (word, False)


def _male_given(word: str, case: str) -> tuple[str, bool]:
    hard, soft = {"gen": ("а", "я"), "dat": ("у", "ю"), "ins": ("ом", "ем")}.get(case, ("", ""))
    lowered = comparable(word)
    if hard and lowered.endswith(hard) and lowered[-len(hard) - 1 : -len(hard)] not in set("аеиоуыюяй"):
        return word[: -len(hard)], True
    if soft and lowered.endswith(soft):
        back = word[: -len(soft)]
        vowel = comparable(back)[-1:] in set("аеиоуыэюя")
        letter = "й" if vowel else "ь"
        name = back + (letter.upper() if word.isupper() else letter)
        return name, vowel or is_known(name)
    return word, False


def _female_given(word: str, case: str) -> tuple[str, bool]:
    lowered = comparable(word)
    if case == "ins":
        for ending, nominative in (("ией", "ия"), ("ьей", "ья"), ("ой", "а"), ("ей", "я"), ("ью", "ь")):
            if lowered.endswith(ending):
                back = word[: -len(ending)]
                return back + (nominative.upper() if word.isupper() else nominative), ending != "ей"
    if lowered[-1:] == "ь" or lowered[-1:] not in set("аеиоуыюя"):
        return word, True  # Айгуль, Асель, Гульнар: the same in every case but the rare -и
    if (case, lowered[-1]) in {("gen", "ы"), ("acc", "у")}:
        return word[:-1] + ("А" if word.isupper() else "а"), True
    for ending, nominative in (("ии", "ия"), ("ье", "ья"), ("ьи", "ья"), ("ью", "ья"), ("ию", "ия")):
        if lowered.endswith(ending):
            return word[:-2] + (nominative.upper() if word.isupper() else nominative), True
    if lowered.endswith(("е", "и")):
        back = word[:-1] + ("А" if word.isupper() else "а")
        if not is_known(back) and (is_known(word) or (case == "gen" and lowered.endswith("е"))):
            return word, True  # Сауле: no genitive of a name in -а ends so
        return back, is_known(back)
    return word, False
