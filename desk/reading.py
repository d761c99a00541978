"""Recognised text in the format asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from desk import rooms
from desk.engines.alto import texts_to_alto
from desk.engines.hocr import texts_to_hocr
from desk.names import known_name
from models.page import Page, PageText
from models.progress import Progress

Texts = Iterable[tuple[Page, PageText]]


def texts_to_text(pages: Texts) -> str:
    """Plain text, a form feed between pages as `pdftotext` writes it."""
    return "\f".join(f"{text.text}\n" for _, text in pages)


def texts_to_json(pages: Texts) -> str:
    """One object a page: the page as case.json has it, its text, its words with boxes and confidence."""
    shown = [
        {
            "page": page.model_dump(mode="json"),
            "text": text.text,
            "words": [word.model_dump(mode="json") for word in text.words],
        }
        for page, text in pages
    ]
    return json.dumps(shown, ensure_ascii=False, indent=1) + "\n"


FORMATS: Mapping[str, Callable[[Texts], str]] = {
    "text": texts_to_text,
    "json": texts_to_json,
    "hocr": texts_to_hocr,
    "alto": texts_to_alto,
}


def files_to_text(files: Sequence[Path], *, format_name: str, progress: Progress) -> str:
    """The files' text in a format; InputError for an unknown format, and as intake raises it."""
    known_name(format_name, FORMATS, code="format-unknown")
    return FORMATS[format_name](rooms.read_texts(files, progress=progress))
