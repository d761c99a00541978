"""Templates as the office keeps them: checked before a letter is made with one, shown filled with their example."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from generate.examples import letter_to_examples
from generate.grammar.dates import LetterLanguage
from generate.letter_type import TEMPLATES, LetterType, load_letter_types
from generate.request import LetterRequest
from generate.template_check import template_to_faults
from generate.template_tags import TemplateFault
from models.catalogue import Catalogue
from models.errors import InputError


def require_sound_template(file: Path, letter_type: LetterType, language: LetterLanguage) -> None:
    """InputError where a template of the office's own has mistakes or is not there; ours are proved by our tests."""
    if TEMPLATES in file.parents:
        return
    if not file.is_file():
        raise InputError("template-own-missing", form=letter_type.form, file=file.name)
    count = _grave_faults(file, file.stat().st_mtime_ns, letter_type.form, letter_type.folders, language)
    if count:
        raise InputError("template-own-faulty", file=f"{file.parent.name}/{file.name}", count=count)


@cache
def _grave_faults(file: Path, changed: int, form: str, folders: tuple[Path, ...], language: LetterLanguage) -> int:
    places = tuple(dict.fromkeys(folder.parent for folder in folders))
    own = next((place for place in places if place != TEMPLATES), None)
    letters = [letter for letter in load_letter_types(TEMPLATES, own) if letter.form == form]
    return sum(fault.is_grave for fault in template_to_faults(file.read_bytes(), letters, language))


def file_to_faults(file: Path, letter: str | None, types: Sequence[LetterType]) -> tuple[TemplateFault, ...]:
    """Every fault of a template; whose it is says `letter`, else its folder, else it may be any letter's."""
    language = language_of_file(file)
    return template_to_faults(file.read_bytes(), letters_of_file(file, letter, types), language)


def letters_of_file(file: Path, letter: str | None, types: Sequence[LetterType]) -> list[LetterType]:
    """The forms that a template may be of: those of the name, that of its folder, else all."""
    name = letter or file.absolute().parent.name
    found = [one for one in types if one.form == name] or [one for one in types if one.letter == name]
    return found or ([] if letter else list(types))


def language_of_file(file: Path) -> LetterLanguage | None:
    """The language that a template's name says: kk.docx, ru.docx."""
    languages: tuple[LetterLanguage, ...] = ("kk", "ru")
    return next((language for language in languages if file.stem.casefold().endswith(language)), None)


def template_to_preview(
    file: Path | None, form: LetterType, catalogue: Catalogue, *, out: Path, work: Path
) -> tuple[LetterRequest, Path | None]:
    """What makes the form filled with its example, in all its languages, or of a file in the file's; and the folder
    that has to be laid over ours for it. `work`: an empty folder of the owner's."""
    example = letter_to_examples(form, catalogue, folder=work)[0]
    if file is None:
        both = len(form.languages) > 1 and not form.bilingual
        return replace(example, out=out, language="kk+ru" if both else form.languages[0]), None
    language = language_of_file(file) or form.languages[0]
    place = work / "own" / form.form
    place.mkdir(mode=0o700, parents=True)
    for folder in reversed([folder for folder in form.folders if folder.parent != TEMPLATES]):
        for kept in folder.glob("*.*"):
            shutil.copyfile(kept, place / kept.name)
    shutil.copyfile(file, place / f"{language}.docx")
    return replace(example, out=out, language=language), place.parent
