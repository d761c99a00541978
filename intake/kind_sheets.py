"""The sheets of `kinds/`: what each kind of paper calls itself and its fields, as data, checked when read."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from itertools import product
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from intake.engines.fuzzy import distance
from intake.engines.labels import Wordings, allowed_distance
from intake.engines.sheets import yaml_to_data
from intake.rows import label_keys

_FOLDER = Path(__file__).parent / "kinds"
PREFIXES = ("child_", "father_", "mother_", "representative_", "spouse_")
FieldKind = Literal[
    "name", "iin", "date", "number", "series", "address", "phone", "amount", "iban", "code", "group", "text"
]
Compound = Literal["name", "named", "given", "issue", "validity", "period", "address"]


class Part(BaseModel):
    """Base of the parts of a sheet: frozen, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FieldWords(Part):
    """How papers label a field."""

    type: FieldKind | None = None
    compound: Compound | None = None
    """Several values in one place: a whole name, who issued the paper and when, from when to when."""
    ignore: bool = False
    labels: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    """Wordings that stand behind their value."""


class CommonSheet(Part):
    """Wordings that kinds share."""

    fields: dict[str, FieldWords]
    barriers: tuple[str, ...]
    fillers: tuple[str, ...]
    not_names: tuple[str, ...]
    """Words of papers that begin with a capital and are no names."""
    roles: dict[str, tuple[str, ...]]
    signs: dict[Literal["signature", "stamp"], tuple[str, ...]]
    """Wordings beside which papers of every kind are signed and stamped."""


class FormSheet(Part):
    """A printed form of applications."""

    form: str
    services: tuple[str, ...]
    phrases: tuple[str, ...]


class QuestionSheet(Part):
    """A question of printed forms that is answered by underlining, ticking or circling one of its options."""

    name: str
    cues: tuple[str, ...] = ()
    """Wordings that tell what to do (`нужное подчеркнуть`); the options stand near one of them."""
    several: bool = False
    """Whether more than one option may be marked."""
    options: dict[str, tuple[str, ...]]
    """Wordings of each option by its name, in the form's order."""


class KindSheet(Part):
    """One kind of paper."""

    kind: str
    pages: Literal["one", "sides", "many"]
    """Whether a paper of the kind has one page, two sides or any number of pages."""
    person: Literal["self", "applicant", "child", "none"]
    titles: tuple[str, ...]
    phrases: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    """Wordings that hardly another kind has: two of them tell a paper that calls itself no more than `СПРАВКА`."""
    against: tuple[str, ...] = ()
    continuation: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    """Wordings with which a letter of the kind asks for something."""
    card: tuple[str, ...] = ()
    """Pairs of labels that speak for the kind on a page of few words."""
    front: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    """Labels by which the sides of a card are told apart."""
    like_card: bool = False
    """Its back bears what an identity card's does: one without a title goes with the front before it."""
    mrz: bool = False
    spreads: bool = False
    """Its two pages may lie beside each other on one scan, each to be read by itself."""
    number_alone: bool = False
    """A bare nine-digit number on the paper is its own."""
    letterhead: bool = False
    """The office at the head of the paper is its issuer."""
    latin_series: bool = False
    """Its series is printed in Latin letters."""
    issuers: tuple[str, ...] = ()
    """Organs one of which, named with its place in a sentence, is the issuer: `суд`, `нотариус`."""
    address_alone: bool = False
    """A line that is an address with a house is the person's, where none is labelled."""
    fields: tuple[str, ...]
    always: tuple[str, ...] = ()
    """Fields that every paper of the kind bears: where one is not found, it is on the paper but unread."""
    labels: dict[str, tuple[str, ...]] = {}
    after: dict[str, tuple[str, ...]] = {}
    """Wordings that stand behind the value of a field."""
    only_labelled: tuple[str, ...] = ()
    """Fields that are taken from their labels alone: a labour book is full of days that are not its own."""
    barriers: tuple[str, ...] = ()
    address_parts: tuple[str, ...] = ()
    """Labels of the blanks into which some forms break the address, in its order."""
    takers: tuple[str, ...] = ()
    """Wordings beside which whoever took the paper signs, at its foot."""
    cuts: tuple[str, ...] = ()
    """Wordings of the line below which a part is torn off, and of that part's heading."""
    relatives: tuple[str, ...] = ()
    """Labels of blanks about other people."""
    members: tuple[str, ...] = ()
    """Headings of tables and lists of a family's members."""
    roles: dict[str, tuple[str, ...]] = {}
    """Headings of parts about somebody, beside the common ones; `self`: whom the paper is about."""
    sections: bool = False
    """The label of somebody's full name opens a part about that person."""
    questions: tuple[QuestionSheet, ...] = ()
    """What its forms let somebody choose from."""
    signed: bool = False
    """Whether such a paper counts only when somebody signed it."""
    signs: tuple[str, ...] = ()
    """Wordings beside which it is signed, beside those that all kinds share."""
    forms: tuple[FormSheet, ...] = ()
    services: dict[str, tuple[str, ...]] = {}


@cache
def common_sheet() -> CommonSheet:
    """What all kinds share."""
    return CommonSheet.model_validate(yaml_to_data(_FOLDER / "common.yaml"))


@cache
def kind_sheets() -> dict[str, KindSheet]:
    """Every kind that intake knows, by name."""
    paths = sorted(path for path in _FOLDER.glob("*.yaml") if path.stem not in {"common", "other_papers"})
    sheets = (KindSheet.model_validate(yaml_to_data(path)) for path in paths)
    return {sheet.kind: sheet for sheet in sheets}


class OtherPapers(Part):
    """What is said of papers whatever their kind."""

    titles: tuple[str, ...]
    """Headings of papers that no sheet covers."""
    beginnings: dict[str, tuple[str, ...]]
    """Wordings with which papers begin, in groups: whom it is addressed to, who issues it, whom it is about."""


@cache
def other_papers() -> OtherPapers:
    """Headings that make a paper `unknown`, and what first pages bear."""
    return OtherPapers.model_validate(yaml_to_data(_FOLDER / "other_papers.yaml"))


def other_titles() -> tuple[str, ...]:
    """Headings that make a paper `unknown`."""
    return other_papers().titles


def spelt_out(wording: str) -> list[tuple[str, ...]]:
    """A wording in the notation of the sheets (`a|b` choice, `(a|b)` may be left out) as tuples of token keys."""
    choices: list[list[tuple[str, ...]]] = []
    for piece in wording.split():
        optional = piece.startswith("(") and piece.endswith(")")
        words = piece.strip("()").split("|") if "|" in piece or optional else [piece]
        keys = [label_keys(word) for word in words]
        choices.append([*keys, *([()] if optional else [])])
    return [tuple(key for part in combination for key in part) for combination in product(*choices)]


def _named(name: str, wordings: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(name, keys) for wording in wordings for keys in spelt_out(wording) if keys]


_TITLE_LETTERS = 12
"""Letters of a title from which it holds labels together that stand in it: `МЕДИЦИНАЛЫҚ ҰЙЫМНЫҢ ҚОЛДАУ ХАТЫ`."""


def _of_titles(sheet: KindSheet, taken: Collection[tuple[str, ...]]) -> list[tuple[str, tuple[str, ...]]]:
    """A kind's own titles as what no label is cut out of, and with `№` behind them as the label of its number."""
    named: list[tuple[str, tuple[str, ...]]] = []
    for _, keys in _named("title", sheet.titles):
        if keys[-1] != "№" and "document_number" in sheet.fields and (*keys, "№") not in taken:
            named.append(("label:document_number", (*keys, "№")))
        if len(keys) > 1 and sum(map(len, keys)) >= _TITLE_LETTERS and keys not in taken:
            named.append(("barrier:", keys))
    return named


@cache
def field_wordings(kind: str) -> Wordings:
    """Labels, barriers and role headings to look for on papers of a kind; names `label:surname`, `after:…`,
    `barrier:`, `role:father`."""
    sheet, common = kind_sheets()[kind], common_sheet()
    named: list[tuple[str, tuple[str, ...]]] = []
    for field, wordings in sheet.labels.items():
        named += _named(f"label:{field}", wordings)
    for field, wordings in sheet.after.items():
        named += _named(f"after:{field}", wordings)
    named += _of_titles(sheet, {keys for _, keys in named})
    named += _named("barrier:", sheet.barriers)
    for role, wordings in sheet.roles.items():
        named += _named(f"role:{role}", wordings)
    own = {keys for _, keys in named}
    for field, words in common.fields.items():
        named += [one for one in _named(f"label:{field}", words.labels) if one[1] not in own]
        named += [one for one in _named(f"after:{field}", words.after) if one[1] not in own]
    taken = {keys for _, keys in named}
    shared = [("barrier:", common.barriers)]
    shared += [(f"role:{role}", wordings) for role, wordings in common.roles.items()]
    for name, wordings in shared:
        named += [one for one in _named(name, wordings) if one[1] not in taken]
    return Wordings(named)


@cache
def question_wordings(kind: str) -> Wordings:
    """Cues and options of the questions of a kind: names `cue:QUESTION`, `option:QUESTION.OPTION`."""
    named: list[tuple[str, tuple[str, ...]]] = []
    for question in kind_sheets()[kind].questions:
        named += _named(f"cue:{question.name}", question.cues)
        for option, wordings in question.options.items():
            named += _named(f"option:{question.name}.{option}", wordings)
    return Wordings(named)


@cache
def sign_wordings(kind: str) -> Wordings:
    """Where papers of a kind (`unknown` too) are signed and stamped: names `signature:`, `stamp:`."""
    common = common_sheet().signs
    sheet = kind_sheets().get(kind)
    signature = (*common["signature"], *(sheet.signs if sheet else ()))
    return Wordings([*_named("signature:", signature), *_named("stamp:", common["stamp"])])


@cache
def others_wordings(kind: str) -> Wordings:
    """Where somebody else's part of a paper begins: names `taker:`, `cut:`, `relatives:`, `members:`."""
    sheet = kind_sheets()[kind]
    parts = (
        ("taker:", sheet.takers), ("cut:", sheet.cuts), ("relatives:", sheet.relatives), ("members:", sheet.members),
    )  # fmt: skip
    return Wordings([one for name, wordings in parts for one in _named(name, wordings)])


@cache
def address_part_wordings(kind: str) -> Wordings:
    """Labels of the blanks of a broken-up address, named `part:`."""
    return Wordings(_named("part:", kind_sheets()[kind].address_parts))


class TitleSpelling(NamedTuple):
    """One spelling of a title, for likening whole lines to it."""

    kind: str
    letters: str
    """Its keys run together."""
    long_words: tuple[str, ...]
    """Keys of five letters and more: those that tell titles apart."""


@cache
def title_spellings() -> tuple[TitleSpelling, ...]:
    """Titles of seven letters and more, of all kinds and of papers of none (`unknown`)."""
    titles = [("unknown", other_titles()), *((kind, sheet.titles) for kind, sheet in kind_sheets().items())]
    spelt = [(kind, keys) for kind, wordings in titles for _, keys in _named(kind, wordings)]
    return tuple(
        TitleSpelling(kind, "".join(keys), tuple(key for key in keys if len(key) >= 5))
        for kind, keys in dict.fromkeys(spelt)
        if len("".join(keys)) >= 7
    )


@cache
def title_wordings() -> Wordings:
    """Titles of all kinds and of papers of none, named as among `sorting_wordings`."""
    named = _named("title:unknown", other_titles())
    for kind, sheet in kind_sheets().items():
        named += _named(f"title:{kind}", sheet.titles)
    return Wordings(named)


@cache
def sorting_wordings() -> Wordings:
    """Titles and phrases of all kinds; names `title:KIND`, `phrase:KIND`, `against:KIND`, `more:KIND`, `card:KIND`,
    `request:KIND`, and `begin:GROUP` for what first pages bear."""
    named = _named("title:unknown", other_titles())
    for group, wordings in other_papers().beginnings.items():
        named += _named(f"begin:{group}", wordings)
    for kind, sheet in kind_sheets().items():
        named += _named(f"title:{kind}", sheet.titles)
        named += _named(f"phrase:{kind}", sheet.phrases)
        named += _named(f"telling:{kind}", sheet.telling)
        named += _named(f"against:{kind}", sheet.against)
        named += _named(f"more:{kind}", sheet.continuation)
        sides = (("card", sheet.card), ("front", sheet.front), ("back", sheet.back))
        for what, wordings in (*sides, ("request", sheet.requests)):
            named += _named(f"{what}:{kind}", wordings)
        # Labels of other persons' fields tell the kind too, where the title itself was lost.
        for field, wordings in sheet.labels.items():
            if unprefixed(field)[0] and kind != "application":
                named += [one for one in _named(f"phrase:{kind}", wordings) if len(one[1]) > 1]
    return Wordings(named)


@cache
def form_wordings() -> Wordings:
    """Phrases of the printed forms of applications (`form:NAME`) and of the services asked for (`service:NAME`)."""
    sheet = kind_sheets()["application"]
    named = [one for form in sheet.forms for one in _named(f"form:{form.form}", form.phrases)]
    for family, phrases in sheet.services.items():
        named += _named(f"service:{family}", phrases)
    return Wordings(named)


def unprefixed(field: str) -> tuple[str, str]:
    """A field's name as (prefix of somebody else, name): `father_surname` gives (`father_`, `surname`)."""
    for prefix in PREFIXES:
        if field.startswith(prefix):
            return prefix, field[len(prefix) :]
    return "", field


def words_of_field(name: str) -> FieldWords:
    """Type of a field of the sheets, without its prefix; KeyError for a name no sheet has."""
    return common_sheet().fields[unprefixed(name)[1]]


@cache
def _known_words() -> frozenset[str]:
    """Words of labels, barriers and titles of five letters and more, and those that the sheet lists."""
    sheets = list(kind_sheets().values())
    common = common_sheet()
    wordings = [wording for words in common.fields.values() for wording in words.labels]
    wordings += [*common.barriers, *other_titles(), *(title for sheet in sheets for title in sheet.titles)]
    keys = {key for wording in wordings for keys in spelt_out(wording) for key in keys if len(key) >= 5}
    return frozenset(keys | {key for word in common.not_names for key in label_keys(word)})


def is_wording(text: str) -> bool:
    """Whether a text is a word of papers themselves (`Сведения`, `Жалпы`), not a name on them."""
    return any(key in _known_words() for key in label_keys(text))


_LEAST_LIKE = 4
"""Letters of a word from which it may be a label's beginning or a label misread."""

_LONG = 7
"""Letters of a label's word from which one more of them may be misread than in a label that is looked for."""


@cache
def _name_label_words() -> frozenset[str]:
    """Words of the labels of names, in the letters of tokens: what a lost label leaves where its value is sought."""
    fields = common_sheet().fields
    wordings = [one for name in ("surname", "given_name", "patronymic") for one in fields[name].labels]
    return frozenset(key for wording in wordings for keys in spelt_out(wording) for key in keys)


def resembles_wording(text: str) -> bool:
    """Whether a text is, or could be misread from, a word of papers themselves: `Фамылиа`, `Фами`, `Улты`.

    Wider than `is_wording`, for places where nothing else says that the text is a value."""
    return is_wording(text) or any(_resembles_label(key) for key in label_keys(text))


def _resembles_label(key: str) -> bool:
    if len(key) < _LEAST_LIKE or key in _name_label_words():
        return key in _name_label_words()
    for word in _name_label_words():
        allowed = allowed_distance(word) + (len(word) >= _LONG)
        close = len(word) > 5 and distance(key, word, limit=allowed) <= allowed
        if close or (word.startswith(key) and len(word) > len(key) + 1):
            return True
    return False
