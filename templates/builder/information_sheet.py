"""The sheet of the information stand: one service, from the edition alone."""

from __future__ import annotations

from templates.builder.parts import TRANSLATION_NOTE, Tongue
from templates.builder.sheet import Cell, Run, Sheet

_WORDS: dict[Tongue, dict[str, str]] = {
    "ru": {
        "over": "ГОСУДАРСТВЕННАЯ УСЛУГА",
        "applicants": "Кто получает",
        "papers": "Какие документы нужны",
        "no": "№",
        "paper": "Документ",
        "form": "Вид",
        "clause": "Пункт",
        "always": "Всегда",
        "sometimes": "В некоторых случаях",
        "systems": "Берется из информационных систем (приносить не нужно)",
        "terms": "Сроки",
        "grants": "С какого месяца назначается",
        "where": "Куда обратиться",
        "through": "через",
        "office": "Наш адрес",
        "fee": "Плата",
        "result": "Что выдается",
        "receipt": "При приеме выдают",
        "procedure": "Если документов не хватает",
        "representative": "Если обращается представитель",
        "refusals": "Когда отказывают",
        "endings": "Когда приостанавливают или прекращают",
        "act": "Основание:",
        "ours": "Форма листа актом не утверждена.",
    },
    "kk": {
        "over": "МЕМЛЕКЕТТІК ҚЫЗМЕТ",
        "applicants": "Кім алады",
        "papers": "Қандай құжаттар керек",
        "no": "№",
        "paper": "Құжат",
        "form": "Түрі",
        "clause": "Тармақ",
        "always": "Әрқашан",
        "sometimes": "Кейбір жағдайда",
        "systems": "Ақпараттық жүйелерден алынады (әкелу қажет емес)",
        "terms": "Мерзімдер",
        "grants": "Қай айдан бастап тағайындалады",
        "where": "Қайда жүгіну керек",
        "through": "",
        "office": "Біздің мекенжай",
        "fee": "Ақысы",
        "result": "Не беріледі",
        "receipt": "Қабылдағанда беріледі",
        "procedure": "Құжаттар жетіспесе",
        "representative": "Өкіл жүгінсе",
        "refusals": "Қандай жағдайда бас тартылады",
        "endings": "Қандай жағдайда тоқтатыла тұрады немесе тоқтатылады",
        "act": "Негіздеме:",
        "ours": "Парақтың нысаны актімен бекітілмеген.",
    },
}

_SIZE = 9
_SMALL = 8


def draw(tongue: Tongue) -> Sheet:
    """The sheet in one language."""
    words = _WORDS[tongue]
    sheet = Sheet(size=_SIZE, left=1.5, right=1.5, edge=1.2)
    sheet.text([Run(words["over"], bold=True, size=9)], align="center")
    sheet.heading("{{ service }}", size=14, before=2, after=2)
    sheet.text([Run("{{ territory }} · {{ in_force }}", size=_SMALL)], align="center", after=4)
    _facts(sheet, words)
    sheet.text([Run(words["papers"], bold=True, size=11)], before=8, after=3)
    _papers(sheet, words)
    for name in ("documents_note", "by_reference"):
        sheet.text(["{%p if " + name + " %}"])
        sheet.text([Run("{{ " + name + " }}", italic=True, size=_SMALL)], before=3)
        sheet.text(["{%p endif %}"])
    _list(sheet, words["refusals"], "refusals", "{{ row.text }}{% if row.clause %} ({{ row.clause }}){% endif %}")
    _list(
        sheet,
        words["endings"],
        "endings",
        "{{ row.kind }}: {{ row.text }}{% if row.clause %} ({{ row.clause }}){% endif %}",
    )
    sheet.text(["{%p if procedure %}"])
    sheet.text([Run(words["procedure"] + ". ", bold=True), "{{ procedure }}"], before=6)
    sheet.text(["{%p endif %}"])
    sheet.text(["{%p if representative %}"])
    sheet.text([Run(words["representative"] + ". ", bold=True), "{{ representative }}"], before=6)
    sheet.text(["{%p endif %}"])
    sheet.text(
        [
            Run(
                words["act"] + " {{ act }}. " + words["ours"] + TRANSLATION_NOTE,
                italic=True,
                size=8,
            )
        ],
        before=8,
    )
    return sheet


def _facts(sheet: Sheet, words: dict[str, str]) -> None:
    """Who, how long, where, what it costs and what comes of it: a line each, the heading at its left."""
    block = sheet.block()

    def line(head: str, condition: str, body: list[str | Run]) -> None:
        block.when(condition, Cell([Run(words[head], bold=True)], width=3.75, boxed=True), Cell(body, boxed=True))

    line(
        "applicants",
        "applicants",
        ["{% for row in applicants %}{{ row.text }}{% if not loop.last %}; {% endif %}{% endfor %}"],
    )
    block.each(
        "row in terms",
        Cell([Run("{% if loop.first %}" + words["terms"] + "{% endif %}", bold=True)], width=3.75, boxed=True),
        Cell(
            [
                Run("{{ row.amount }}", bold=True),
                " – {{ row.text }}{% if row.clause %} ({{ row.clause }}){% endif %}",
            ],
            boxed=True,
        ),
        height=0.4,
    )
    line(
        "grants",
        "grant_starts",
        ["{% for row in grant_starts %}{{ row.text }}{% if not loop.last %}; {% endif %}{% endfor %}"],
    )
    through = words["through"] + " " if words["through"] else ""
    line("where", "where", [through + "{{ where }}"])
    line(
        "office",
        "office",
        [
            Run("{{ office }}", bold=True),
            "{% if office_address %}, {{ office_address }}{% endif %}"
            "{% if office_phones %}, {{ office_phones }}{% endif %}",
        ],
    )
    line("fee", "fee", ["{{ fee }}"])
    line("result", "result", ["{% for row in result %}{{ row.text }}{% if not loop.last %}; {% endif %}{% endfor %}"])
    line(
        "receipt",
        "receipts",
        [
            "{% for row in receipts %}{{ row.text }} ({{ row.contents }}"
            "{% if row.clause %}; {{ row.clause }}{% endif %}){% if not loop.last %}; {% endif %}{% endfor %}"
        ],
    )


def _papers(sheet: Sheet, words: dict[str, str]) -> None:
    """The list under three headings, each with its clause."""
    papers = sheet.block()
    heads = [(words["no"], 1.0), (words["paper"], 0.0), (words["form"], 2.0), (words["clause"], 2.0)]
    papers.line(
        *(Cell([Run(head, bold=True, size=_SMALL)], width, boxed=True, align="center") for head, width in heads),
        height=0.5,
        repeat=True,
    )
    for group in ("always", "sometimes", "systems"):
        papers.when(group, Cell([Run(words[group], bold=True, italic=True)], boxed=True), height=0.5)
        papers.each(
            f"row in {group}",
            Cell("{{ row.no }}", 1.0, boxed=True, align="center"),
            Cell(
                ["{{ row.text }}", Run("{% if row.when %} – {{ row.when }}{% endif %}", italic=True, size=_SMALL)],
                boxed=True,
            ),
            Cell("{{ row.form }}", 2.0, boxed=True, align="center", size=_SMALL),
            Cell("{{ row.clause }}", 2.0, boxed=True, align="center", size=_SMALL),
            height=0.5,
        )


def _list(sheet: Sheet, head: str, rows: str, line: str) -> None:
    """A headed list, a line an entry; nothing where the act has none."""
    sheet.text(["{%p if " + rows + " %}"])
    sheet.text([Run(head, bold=True, size=11)], before=8, after=2)
    sheet.text(["{%p for row in " + rows + " %}"])
    sheet.text(["– " + line], before=1)
    sheet.text(["{%p endfor %}"])
    sheet.text(["{%p endif %}"])
