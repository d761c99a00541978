"""Every mistake of a template, with the paragraph or table cell where it stands, in words for whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

from generate.engines.fonts import fonts_here, fonts_with_kazakh, stands_in
from generate.engines.tag_names import Finding, tags_to_findings
from generate.engines.word_places import PlacedParagraph, PlacedWords, WordPlace, docx_to_words
from generate.engines.word_safety import NoWordFileError, word_dangers
from generate.gather.letter_fields import DERIVED
from generate.grammar.dates import LetterLanguage
from generate.letter_type import LetterType
from generate.render import filter_names
from generate.template_tags import Tag, TemplateFault, blocks_to_faults, paragraphs_to_tags

_CODES = {
    "name": "template-field-unknown",
    "column": "template-column-unknown",
    "filter": "template-filter-unknown",
    "refused": "template-not-allowed",
    "unreadable": "template-tag-unreadable",
    "unescaped": "template-unescaped",
}
_SHOWN = 3


def template_to_faults(
    docx: bytes, letters: Sequence[LetterType], language: LetterLanguage | None
) -> tuple[TemplateFault, ...]:
    """All faults, in the order of the page; `letters` whose fields the template may name, `language` of its filters.

    Several letters: a template that does not say whose it is may name a field of any.
    """
    try:
        dangers = word_dangers(docx)
        words = docx_to_words(docx)
    except NoWordFileError:
        return (TemplateFault(WordPlace(), "template-no-word"),)
    faults = [TemplateFault(WordPlace(), "template-reaches-out", {"what": danger}) for danger in dangers]
    tags, standing = paragraphs_to_tags(words.paragraphs)
    faults += standing
    faults += blocks_to_faults(tags)
    faults += _unknown(tags, letters, language)
    faults += _fonts(words)
    order = {id(paragraph.place): number for number, paragraph in enumerate(words.paragraphs)}
    return tuple(sorted(faults, key=lambda fault: order.get(id(fault.place), -1)))


def _unknown(
    tags: Sequence[Tag], letters: Sequence[LetterType], language: LetterLanguage | None
) -> Iterator[TemplateFault]:
    fields: dict[str, Sequence[str]] = dict(DERIVED)
    for letter in letters:
        for name, field in letter.fields.items():
            fields[name] = (*fields.get(name, ()), *field.columns)
    filters = filter_names(language) if language else filter_names("kk") | filter_names("ru")
    for finding in tags_to_findings([(tag.sort, tag.inside) for tag in tags], fields, filters):
        tag = tags[finding.tag]
        yield TemplateFault(tag.place, _CODES[finding.kind], _values(finding, tag))


def _values(finding: Finding, tag: Tag) -> dict[str, str]:
    text = " ".join(tag.text.split())
    if finding.kind in ("refused", "unreadable", "unescaped"):
        return {"tag": text, "what": finding.what}
    asked = finding.what.rpartition(".")[2]
    near = get_close_matches(asked, finding.known, n=_SHOWN, cutoff=0.55)
    return {"what": finding.what, "near": ", ".join(near or finding.known[:8])}


def _fonts(words: PlacedWords) -> Iterator[TemplateFault]:
    """Fonts that print text and lack Kazakh letters, each once, where it is first met."""
    if not fonts_here():
        return
    met: set[str] = set()
    for paragraph in words.paragraphs:
        for font in _fonts_of(paragraph, words.style_fonts):
            if font in met:
                continue
            met.add(font)
            shown = stands_in(font)
            if shown.casefold() not in fonts_here():
                yield TemplateFault(paragraph.place, "template-font-absent", {"font": font})
            elif shown.casefold() not in fonts_with_kazakh():
                yield TemplateFault(paragraph.place, "template-font-letters", {"font": font})


def _fonts_of(paragraph: PlacedParagraph, styles: Mapping[str, str]) -> Iterator[str]:
    of_style = styles.get(paragraph.style) or styles.get("Normal") or styles.get("")
    for piece in paragraph.pieces:
        font = piece.font or of_style
        if piece.text.strip() and font:
            yield font
