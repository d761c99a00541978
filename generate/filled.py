"""A letter filled with its values, on its way to paper: one letter goes through this as a whole table of them do."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generate.choose import Chosen, request_to_parts
from generate.engines.stamp import PartCode
from generate.engines.word import RenderedPart
from generate.gather.fields import Gathered
from generate.gather.letter_fields import letter_to_fields, receipt_rule
from generate.letter_code import request_to_code
from generate.letter_type import LetterType
from generate.own_templates import require_sound_template
from generate.render import fields_to_part, parts_to_docx
from generate.request import LetterRequest
from models.errors import InputError


@dataclass(frozen=True)
class Gist:
    """What one letter says, before any template is filled with it."""

    request: LetterRequest
    chosen: Chosen
    gathered: tuple[Gathered, ...]
    files: tuple[Path, ...]
    """The template of each part."""

    @property
    def title(self) -> str:
        """What the file is called inside, in its first language."""
        first, language = self.chosen.parts[0]
        return first.title.get(language, first.letter)

    @property
    def copies(self) -> int:
        """So many are handed out or kept."""
        demanded = (
            receipt_rule(self.request.edition, self.request.channel) if self.request.letter == "receipt" else None
        )
        return max(
            1, demanded.copies if demanded else 1, *(letter_type.copies for letter_type, _ in self.chosen.parts)
        )

    @property
    def pages(self) -> int:
        """Of all copies, as designed."""
        return self.copies * sum(letter_type.pages for letter_type, _ in self.chosen.parts)

    @property
    def pages_at_most(self) -> int:
        """Of all copies, so many are as designed too."""
        return self.copies * sum(
            letter_type.pages_at_most or letter_type.pages for letter_type, _ in self.chosen.parts
        )

    @property
    def codes(self) -> tuple[PartCode | None, ...]:
        """What the pages of each part bear for machines."""
        return tuple(
            request_to_code(self.request, letter_type, file, language)
            for (letter_type, language), file in zip(self.chosen.parts, self.files, strict=True)
        )

    @property
    def blanks(self) -> tuple[str, ...]:
        """Fields left as blank lines."""
        return tuple(dict.fromkeys(name for values in self.gathered for name in values.blanks))

    @property
    def inputs(self) -> str:
        """SHA-256 over the values and the templates."""
        digest = hashlib.sha256()
        for values, file in zip(self.gathered, self.files, strict=True):
            digest.update(json.dumps(values.fields, ensure_ascii=False, sort_keys=True).encode())
            digest.update(file.read_bytes())
        return digest.hexdigest()


@dataclass(frozen=True)
class Filled:
    """One letter between rendering and binding."""

    gist: Gist
    parts: tuple[RenderedPart, ...]
    docx: bytes

    @property
    def request(self) -> LetterRequest:
        """What was asked for."""
        return self.gist.request

    @property
    def coded_docx(self) -> bytes:
        """The DOCX that is handed out: with the codes that a PDF gets when it is bound."""
        return parts_to_docx(list(self.parts), title=self.gist.title, codes=self.gist.codes)

    @property
    def printed(self) -> list[str]:
        """Every string that the templates printed, in order."""
        return [value for part in self.parts for value in part.printed]


def request_to_gist(request: LetterRequest, types: Sequence[LetterType]) -> Gist:
    """The letter's form and values; InputError where the request or its data are wrong."""
    chosen = request_to_parts(request, types)
    of_edition = chosen.parts[0][0].of_edition
    if request.case is None and request.data is None and not request.blank and not of_edition:
        raise InputError("letter-nothing-to-fill", letter=request.letter)
    gathered = tuple(letter_to_fields(request, letter_type, language) for letter_type, language in chosen.parts)
    files = tuple(letter_type.template(language) for letter_type, language in chosen.parts)
    for file, (letter_type, language) in zip(files, chosen.parts, strict=True):
        require_sound_template(file, letter_type, language)
    return Gist(request=request, chosen=chosen, gathered=gathered, files=files)


def gist_to_filled(gist: Gist) -> Filled:
    """The letter as one DOCX; QujatError where a template names what the letter does not have."""
    parts = tuple(
        fields_to_part(file, values.fields, language)
        for file, values, (_, language) in zip(gist.files, gist.gathered, gist.chosen.parts, strict=True)
    )
    return Filled(gist=gist, parts=parts, docx=parts_to_docx(list(parts), title=gist.title))
