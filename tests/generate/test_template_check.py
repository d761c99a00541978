"""Templates that staff edit: every mistake at its place; no endless loop, no reading of the disk, no Python."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from generate.engines.sandbox import ClosedEnvironment
from generate.engines.word import TemplateEngine
from generate.engines.word_places import WordPlace
from generate.engines.word_safety import word_dangers
from generate.journey import LetterRequest, file_to_faults, letter_types, make_letters
from generate.render import _filters
from models.errors import InputError, QujatError
from models.wording import LANGUAGES, messages, say

TYPES = letter_types()
Draw = Callable[[WordDocument], object]


def docx_of(folder: Path, draw: Draw, name: str = "ru.docx") -> Path:
    document = Document()
    document.styles["Normal"].font.name = "Tinos"
    draw(document)
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(file))
    return file


def faults(folder: Path, draw: Draw, letter: str | None = "receipt") -> list[tuple[str, str, bool]]:
    """Code, place and weight of each."""
    found = file_to_faults(docx_of(folder, draw), letter, TYPES)
    return [(one.code, place_of(one.place), one.is_grave) for one in found]


def place_of(place: WordPlace) -> str:
    return f"{place.table}.{place.row}.{place.column}" if place.table else str(place.paragraph)


@pytest.mark.parametrize("letter_type", TYPES, ids=lambda form: form.form)
def test_our_own_templates_have_no_fault(letter_type: object) -> None:
    for language in letter_type.languages:  # type: ignore[attr-defined]
        file = letter_type.template(language)  # type: ignore[attr-defined]
        assert file_to_faults(file, letter_type.form, TYPES) == ()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ aplicant }}", "template-field-unknown"),
        ("{{ applicant|genetive }}", "template-filter-unknown"),
        ("{{ applicant|safe }}", "template-unescaped"),
        ("{{ applicant }", "template-brace-alone"),
        ("номер }}", "template-brace-alone"),
        ("{% if phone %}тел.", "template-block-open"),
        ("{% endif %}", "template-block-not-open"),
        ("{% else %}", "template-block-not-open"),
        ("{% include 'x' %}", "template-word-unknown"),
        ("{% set x = 1 %}", "template-word-unknown"),
        ("{{ applicant applicant }}", "template-tag-unreadable"),
        ("{{ applicant * 9999 }}", "template-not-allowed"),
        ("{{ applicant.upper() }}", "template-not-allowed"),
        ("{%p if phone %} текст", "template-text-lost"),
        ("{%tr for row in papers %}{%tr endfor %}", "template-tag-outside"),
        ("{% for row in papers %}{{ row.titel }}{% endfor %}", "template-column-unknown"),
    ],
)
def test_a_mistake_is_told_at_its_paragraph(tmp_path: Path, text: str, code: str) -> None:
    def draw(document: WordDocument) -> None:
        document.add_paragraph("Қолхат")
        document.add_paragraph(text)

    found = faults(tmp_path, draw)

    assert (code, "2", True) in found


def test_a_mistake_in_a_table_is_told_at_its_cell(tmp_path: Path) -> None:
    def draw(document: WordDocument) -> None:
        document.add_table(1, 1)
        table = document.add_table(3, 2)
        table.cell(0, 0).text = "{%tr for row in papers %}"
        table.cell(1, 1).text = "{{ row.sheetz }}"
        table.cell(2, 0).text = "{%tr endfor %}"

    assert faults(tmp_path, draw) == [("template-column-unknown", "2.2.2", True)]


def test_a_tag_split_over_runs_is_told_by_what_it_costs(tmp_path: Path) -> None:
    def alike(document: WordDocument) -> None:
        paragraph = document.add_paragraph("{{ appli")
        paragraph.add_run("cant }}")

    def different(document: WordDocument) -> None:
        paragraph = document.add_paragraph("{{ appli")
        paragraph.add_run("cant }}").bold = True

    def broken(document: WordDocument) -> None:
        paragraph = document.add_paragraph("{{ applicant")
        paragraph.add_run().add_break()
        paragraph.add_run(" }}")

    assert faults(tmp_path, alike) == [("template-tag-pieces", "1", False)]
    assert faults(tmp_path, different) == [("template-tag-split", "1", True)]
    assert faults(tmp_path, broken) == [("template-tag-broken", "1", True)]


def test_a_font_that_is_not_here_is_told_once(tmp_path: Path) -> None:
    def draw(document: WordDocument) -> None:
        for _ in range(2):
            document.add_paragraph().add_run("Қолхат").font.name = "No Such Font"

    assert faults(tmp_path, draw) == [("template-font-absent", "1", True)]


def test_a_header_and_a_file_of_no_letter_are_looked_at_too(tmp_path: Path) -> None:
    def draw(document: WordDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ nonsense }}"
        document.add_paragraph("{{ applicant }}")

    assert [code for code, _, _ in faults(tmp_path, draw, letter=None)] == ["template-field-unknown"]


def test_what_is_no_word_file_is_one_fault(tmp_path: Path) -> None:
    file = tmp_path / "ru.docx"
    file.write_bytes(b"no word file")

    assert [fault.code for fault in file_to_faults(file, "receipt", TYPES)] == ["template-no-word"]


def test_every_fault_has_its_sentence_in_every_language(tmp_path: Path) -> None:
    found = file_to_faults(
        docx_of(tmp_path, lambda document: document.add_paragraph("{{ x|y }} {{ row.z")), None, TYPES
    )

    assert found
    for fault in found:
        assert all(say(fault.code, language, **fault.values) for language in LANGUAGES)
    assert {code for code in messages() if code.startswith("template-")} >= {fault.code for fault in found}


# ---- what a template cannot do -----------------------------------------------------------------------------


def rendered(folder: Path, text: str) -> str:
    file = docx_of(folder, lambda document: document.add_paragraph(text))
    rows = [{"title": str(number)} for number in range(1000)]
    part = TemplateEngine(_filters("ru")).render(file, {"applicant": "<&>", "papers": rows})
    return "".join(part.printed)


@pytest.mark.parametrize(
    "text",
    [
        "{% for i in range(10**9) %}{% endfor %}",
        "{% for a in papers %}{% for b in papers %}{% for c in papers %}{% endfor %}{% endfor %}{% endfor %}",
        "{{ 'x' * 10**10 }}",
        "{{ 9**9**9 }}",
        "{{ 'x'|line(99999999) }}",
        "{{ 'x'|center(99999999) }}",
        "{{ 'x'|batch(99999999)|list }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for a in papers recursive %}{{ loop(papers) }}{% endfor %}",
        "{{ applicant.__class__.__mro__ }}",
        "{{ applicant['__class__'] }}",
        "{{ applicant|attr('__class__') }}",
        "{{ ''.format }}",
        "{{ self }}",
        "{{ self._TemplateReference__context }}",
        "{{ cycler.__init__.__globals__ }}",
        "{% include '/etc/passwd' %}",
        "{% extends '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}",
        "{{ applicant|safe }}",
        "{% autoescape false %}{{ applicant }}{% endautoescape %}",
        "{% set x = applicant %}",
    ],
)
def test_a_template_does_no_harm(tmp_path: Path, text: str) -> None:
    with pytest.raises(QujatError) as refused:
        rendered(tmp_path, text)

    assert refused.value.code in ("template-broken", "template-name-unknown")


def test_what_letters_need_works(tmp_path: Path) -> None:
    said = rendered(
        tmp_path, "{{ applicant }}{% for row in papers %}{% if loop.last %}{{ row.title }}{% endif %}{% endfor %}"
    )

    assert said == "<&>999"


def test_a_loop_counts_its_steps_anew_for_every_letter() -> None:
    template = ClosedEnvironment().from_string("{% for a in rows %}{% endfor %}")

    for _ in range(3):
        template.render(rows=range(60_000))


@pytest.mark.parametrize(
    ("name", "content", "danger"),
    [
        ("word/_rels/header9.xml.rels",
         '<R><Relationship Id="r9" Type="http://x/image" Target="file:///etc/passwd" TargetMode="External"/></R>',
         "file:///etc/passwd"),
        ("word/footer9.xml", '<w:ftr><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:ftr>', "INCLUDETEXT"),
        ("word/header9.xml", '<w:hdr><w:fldSimple w:instr=" DDEAUTO cmd "/></w:hdr>', "DDEAUTO"),
        ("word/vbaProject.bin", "x", "word/vbaProject.bin"),
        ("word/x.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x/>', "<!DOCTYPE"),
    ],
)  # fmt: skip
def test_a_file_that_reaches_out_is_told(tmp_path: Path, name: str, content: str, danger: str) -> None:
    file = docx_of(tmp_path, lambda document: document.add_paragraph("Қолхат"))
    with zipfile.ZipFile(file, "a") as packed:
        packed.writestr(name, content)

    assert danger in word_dangers(file.read_bytes())


def test_links_for_readers_are_harmless(tmp_path: Path) -> None:
    def draw(document: WordDocument) -> None:
        link = OxmlElement("w:hyperlink")
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        link.set(qn("r:id"), document.part.relate_to("https://egov.kz", kind, is_external=True))
        document.add_paragraph()._p.append(link)

    assert word_dangers(docx_of(tmp_path, draw).read_bytes()) == ()


# ---- an office's own folder --------------------------------------------------------------------------------


REMINDER = """letter = "reminder"
languages = ["ru"]
[title]
ru = "Напоминание"
[fields]
applicant = {kk = "Өтініш беруші", ru = "Заявитель"}
"""


@pytest.mark.usefixtures("without_libreoffice")
def test_an_own_template_stands_in_for_ours_and_ours_stays(tmp_path: Path, words_of: Callable[[Path], str]) -> None:
    own = tmp_path / "own"
    docx_of(own, lambda document: document.add_paragraph("НАША РАСПИСКА {{ applicant }}"), "receipt/ru.docx")

    def made(language: str, own_folder: Path | None) -> str:
        request = LetterRequest(
            letter="receipt", data={"applicant": "Ким"}, language=language, out=tmp_path / "x.docx"
        )  # type: ignore[arg-type]
        return words_of(make_letters([request], own=own_folder).letters[0].path)

    assert made("ru", own) == "НАША РАСПИСКА Ким"
    assert "ҚОЛХАТ" in made("kk", own).upper()
    assert "РАСПИСКА" in made("ru", None) and "НАША" not in made("ru", None)


@pytest.mark.usefixtures("without_libreoffice")
def test_an_own_letter_is_a_letter(tmp_path: Path, words_of: Callable[[Path], str]) -> None:
    own = tmp_path / "own"
    docx_of(own, lambda document: document.add_paragraph("Напоминаем: {{ applicant|dative }}"), "reminder/ru.docx")
    (own / "reminder" / "letter.toml").write_text(REMINDER, encoding="utf-8")

    assert "reminder" in {one.letter for one in letter_types(own=own)}
    request = LetterRequest(letter="reminder", data={"applicant": "Иванова Вера"}, out=tmp_path / "x.docx")
    assert words_of(make_letters([request], own=own).letters[0].path) == "Напоминаем: Ивановой Вере"


@pytest.mark.parametrize(
    ("toml", "template", "code"),
    [
        (REMINDER, "{{ aplicant }}", "template-own-faulty"),
        (REMINDER, None, "template-own-missing"),
        ("letter = 5", "x", "letter-toml-broken"),
        (REMINDER + "nonsense = 1", "x", "letter-toml-broken"),
        ("[", "x", "letter-toml-broken"),
    ],
)
def test_an_own_letter_that_is_wrong_is_the_offices_to_mend(
    tmp_path: Path, toml: str, template: str | None, code: str
) -> None:
    own = tmp_path / "own"
    (own / "reminder").mkdir(parents=True)
    (own / "reminder" / "letter.toml").write_text(toml, encoding="utf-8")
    if template is not None:
        docx_of(own, lambda document: document.add_paragraph(template), "reminder/ru.docx")

    with pytest.raises(InputError) as refused:
        make_letters([LetterRequest(letter="reminder", data={}, out=tmp_path / "x.docx")], own=own)

    assert refused.value.code == code
