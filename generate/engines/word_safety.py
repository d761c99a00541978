"""Whether a Word file reaches out of itself: to other files, to programs, or to more memory than a letter needs.

LibreOffice, which turns letters into PDF, follows links that a document bears; a template must not carry a file of
this machine onto the applicant's paper. Links that a reader may click are harmless.
"""

from __future__ import annotations

import io
import re
import zipfile

_MOST_BYTES = 50_000_000
"""Of a template, unpacked."""
_MOST_PARTS = 1000
_HARMLESS_LINKS = ("hyperlink", "attachedTemplate")
_RELATION = re.compile(rb"<Relationship\b[^>]*>")
_FIELDS = re.compile(rb"\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD)\b")
_FIELD_CODE = re.compile(rb"<w:instrText\b[^>]*>([^<]*)<|w:instr=\"([^\"]*)\"")
_PROGRAMS = ("vbaproject.bin", "/embeddings/", "/activex/", "afchunk")


class NoWordFileError(Exception):
    """The bytes are no DOCX at all."""


def word_dangers(docx: bytes) -> tuple[str, ...]:
    """What in the file reaches out, each by its name: a linked file, a field like INCLUDETEXT, a macro, sheer size.

    NoWordFileError where it is no DOCX.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            return tuple(dict.fromkeys(_dangers(archive)))
    except (zipfile.BadZipFile, KeyError, EOFError, RuntimeError) as broken:
        raise NoWordFileError from broken


def _dangers(archive: zipfile.ZipFile) -> list[str]:
    entries = archive.infolist()
    if "word/document.xml" not in archive.namelist():
        raise NoWordFileError
    if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        return [f"{sum(entry.file_size for entry in entries) // 1_000_000} MB"]
    found = [entry.filename for entry in entries if any(mark in entry.filename.lower() for mark in _PROGRAMS)]
    for entry in entries:
        if entry.filename.endswith(".rels"):
            found += _links(archive.read(entry))
        elif entry.filename.endswith(".xml"):
            found += _of_part(archive.read(entry))
    return found


def _links(relations: bytes) -> list[str]:
    linked = [one.group() for one in _RELATION.finditer(relations) if b'TargetMode="External"' in one.group()]
    return [_attribute(one, b"Target") for one in linked if not _attribute(one, b"Type").endswith(_HARMLESS_LINKS)]


def _attribute(element: bytes, name: bytes) -> str:
    found = re.search(name + rb"\s*=\s*[\"']([^\"']*)", element)
    return found[1].decode("utf-8", "replace") if found else ""


def _of_part(part: bytes) -> list[str]:
    """Fields that fetch, and entities: a part of a letter has no document type."""
    codes = b" ".join(one[1] or one[2] or b"" for one in _FIELD_CODE.finditer(part)).upper()
    found = [name.decode() for name in _FIELDS.findall(codes)]
    return found + ["<!DOCTYPE"] * (b"<!DOCTYPE" in part) + ["altChunk"] * (b"<w:altChunk" in part)
