"""Papers of registries, courts, notaries, archives and akims."""

from __future__ import annotations

from samples.engines.canvas import CanvasPaper
from samples.engines.word import WordPaper
from samples.unseen.common import SANS_KK, SERIF_KK, TYPED, body, foot, title, two_heads
from samples.unseen.layout import FONTS_SERIF, on_canvas, unseen

_COURT = "СОТ * СУД * ҚАЗАҚСТАН РЕСПУБЛИКАСЫ * "
_NOTARY = "НОТАРИУС * АЛМАТЫ * "


@on_canvas("marriage_certificate", "marriage-two", ("kk", "ru"), fonts=("Tinos", "PT Serif", "Arimo"))
def marriage_two(c: CanvasPaper) -> None:
    """A bilingual certificate of marriage: husband left, wife right."""
    c.page()
    x, y = 20.0, 24.0
    c.box(x, y, 170, 150)
    c.text(x + 85, y + 12, "НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК", size=13, bold=True, align="center")
    c.text(x + 85, y + 19, "СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА", size=12, bold=True, align="center")
    for left, prefix, born in ((x + 10, "", "{birth_date}"), (x + 92, "spouse_", "{@spouse_born}")):
        c.text(left, y + 34, "Тегі / Фамилия", size=6.5)
        c.text(left, y + 39, f"{{{prefix}surname}}", size=10.5)
        c.text(left, y + 46, "Аты / Имя", size=6.5)
        c.text(left, y + 51, f"{{{prefix}given_name}}", size=10.5)
        c.text(left, y + 58, "Әкесінің аты / Отчество", size=6.5)
        c.text(left, y + 63, f"{{{prefix}patronymic}}", size=10.5)
        c.text(left, y + 70, "Туған күні / Дата рождения", size=6.5)
        c.text(left, y + 75, born, size=10)
    c.text(x + 10, y + 88, "Акт жазбасы / Актовая запись № {@act}, {@began}", size=8.5)
    c.text(x + 10, y + 98, "Тіркеу орны / Место регистрации", size=6.5)
    c.wrapped(x + 10, y + 103, "{issued_by}", 150, size=9.5)
    c.text(x + 10, y + 116, "Берілген күні / Дата выдачи   {issued_on}", size=9)
    c.text(x + 10, y + 128, "{@stamp}    Бастық / Начальник {@signature}", size=8)
    c.text(x + 85, y + 143, "{document_series} № {document_number}", size=12, bold=True, align="center")


@unseen(
    "marriage_certificate", "divorce-ru", ("ru",), fonts=FONTS_SERIF, fills=TYPED, sizes=(11.5,),
    dates=("words", "dots"), stamp="ОТДЕЛ РАГС * КАЗАХСТАН * ",
)  # fmt: skip
def divorce(w: WordPaper) -> None:
    """A certificate of divorce, ruled blanks in two blocks."""
    title(w, "СВИДЕТЕЛЬСТВО\nО РАСТОРЖЕНИИ БРАКА", size=15, after=10)
    w.para("Брак между гражданином(кой)", after=2)
    w.blank("", "{full_name}", after=2)
    w.blank("дата рождения", "{birth_date}", to=120, after=4)
    w.para("и гражданином(кой)", after=2)
    w.blank("", "{spouse_full_name}", after=4)
    w.para("расторгнут, о чём в книге регистрации актов о расторжении брака", after=2)
    w.blank("произведена запись за №", "{@act}", to=110, after=4)
    w.blank("Место регистрации", "{issued_by}", after=4)
    w.blank("Дата выдачи", "{issued_on}", to=120, after=10)
    w.para("Руководитель отдела {@signature}\t{@stamp}", tabs=(110,), after=8)
    w.para("{document_series} № {document_number}", align="right", bold=True)


@unseen(
    "marriage_certificate", "marriage-kk", ("kk",), fonts=SERIF_KK, sizes=(11.5,), dates=("words", "tail"),
    stamp="АХАТ БӨЛІМІ * ҚАЗАҚСТАН * ", since=2008,
)  # fmt: skip
def marriage_kk(w: WordPaper) -> None:
    """A Kazakh certificate in sentences."""
    title(w, "НЕКЕ ҚИЮ ТУРАЛЫ КУӘЛІК", size=15, after=4)
    w.para("{document_series} № {document_number}", align="center", after=10)
    w.para("Азамат (азаматша) {full_name}, туған күні {birth_date:dots}", after=4)
    w.para("және азамат (азаматша) {spouse_full_name}, туған күні {@spouse_born}", after=4)
    w.para("некеге тұрды, ол туралы неке қию туралы актілерді тіркеу кітабында № {@act} жазба жасалды.", after=6)
    w.para("Мемлекеттік тіркеу орны: {issued_by}", after=4)
    w.para("Куәліктің берілген күні: {issued_on}", after=8)
    foot(w, "Бөлім бастығы")


@unseen("consent", "personal-data-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"))
def consent_ru(w: WordPaper) -> None:
    """A consent to the processing of personal data, in the first person."""
    title(w, "СОГЛАСИЕ\nна сбор и обработку персональных данных", before=0)
    body(
        w,
        "Я, {full_name}, {birth_date:dots} года рождения, ИИН {iin}, удостоверение личности № {@card}, даю согласие"
        " отделу занятости и социальных программ на сбор, обработку и хранение моих персональных данных и данных"
        " членов моей семьи, необходимых для оказания государственной услуги.",
        "Согласие действует до его отзыва в письменной форме.",
        line=1.35,
    )
    w.para("{issued_on}\t{@signature} {@initials}", tabs=(95,), before=20)


@unseen("consent", "representative-kk", ("kk",), fonts=SANS_KK, sizes=(11.5,), dates=("words", "dots"))
def consent_kk(w: WordPaper) -> None:
    """A consent that a legal representative gives; both people in labelled lines."""
    title(w, "КЕЛІСІМ", size=15, before=0)
    w.para("Келісім беруші: {full_name}", after=3)
    w.para("Туған күні: {birth_date:dots}    ЖСН: {iin}", after=3)
    w.para("Заңды өкілі: {representative_full_name}", after=3)
    w.para("Өкілдің ЖСН: {representative_iin}", after=8)
    body(
        w,
        "Дербес деректерімді ақпараттық жүйелердегі мәліметтермен сәйкес келтіруге және өңдеуге келісім беремін.",
        indent=10,
    )
    w.para("{issued_on}\tҚолы {@signature}", tabs=(95,), before=20)


@unseen(
    "guardianship", "akim-order-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("words", "dots"),
    stamp="АКИМАТ * КАЗАХСТАН * ", optional=("issued_by",),
)  # fmt: skip
def guardian_ru(w: WordPaper) -> None:
    """An akim's ruling that makes somebody the guardian of a child."""
    two_heads(w, "МЕДЕУ АУДАНЫНЫҢ ӘКІМІ\nҚАУЛЫ", "АКИМ МЕДЕУСКОГО РАЙОНА\nПОСТАНОВЛЕНИЕ")
    w.para("№ {document_number}\t{issued_on}", tabs=(125,), after=10)
    title(w, "Об установлении опеки над несовершеннолетним", size=12)
    body(
        w,
        "Рассмотрев заявление и документы, аким района ПОСТАНОВЛЯЕТ:",
        "1. Установить опеку над {child_full_name:instrumental}, {child_birth_date:dots} года рождения,"
        " оставшимся(ейся)"
        " без попечения родителей.",
        "2. Назначить опекуном {full_name:accusative}, проживающего(ую) по адресу: {@home}.",
        "3. Контроль за исполнением возложить на отдел образования.",
    )
    foot(w, "Аким района")


@unseen(
    "guardianship", "order-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("yearfirst", "words"),
    stamp="БІЛІМ БӨЛІМІ * ҚАЗАҚСТАН * ",
)  # fmt: skip
def guardian_kk(w: WordPaper) -> None:
    """An education department's certificate of guardianship."""
    w.para("{issued_by}", align="center", bold=True, after=10)
    title(w, "ҚОРҒАНШЫЛЫҚ БЕЛГІЛЕУ ТУРАЛЫ АНЫҚТАМА")
    w.para("№ {document_number}\t{issued_on}", tabs=(120,), after=8)
    body(
        w,
        "Азамат {full_name} кәмелетке толмаған бала {child_full_name} (туған күні {child_birth_date:dots}, ЖСН"
        " {child_iin}) үшін қорғаншы болып тағайындалғаны туралы берілді.",
        indent=10,
    )
    foot(w, "Басшы")


@unseen(
    "court_decision", "decision-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("gazette", "dots"),
    stamp=_COURT, optional=("issued_by",),
)  # fmt: skip
def decision_ru(w: WordPaper) -> None:
    """A court's decision on incapacity over two pages; the second begins in the middle of a sentence."""
    w.para("Дело № {document_number}", align="right", after=6)
    title(w, "Р Е Ш Е Н И Е\nИменем Республики Казахстан", size=13, before=0)
    w.para("{issued_on}\tгород Алматы", tabs=(120,), after=8)
    body(
        w,
        "{issued_by} в составе председательствующего судьи {@director}, при секретаре {@officer}, рассмотрев в"
        " открытом судебном заседании гражданское дело по заявлению {@other_initials} о признании"
        " {full_name:genitive}"
        " недееспособным(ой),",
        "УСТАНОВИЛ: заявитель обратился в суд, указав, что лицо страдает тяжёлым психическим расстройством, не может"
        " понимать значения своих действий и руководить ими, нуждается в постоянном уходе.",
        "Согласно заключению судебно-психиатрической экспертизы от {@hired} № {@act} испытуемый страдает хроническим"
        " расстройством. Оснований не доверять заключению экспертов у суда не имеется.",
        line=1.5,
    )
    w.page_break()
    body(
        w,
        "Руководствуясь статьями 217–221, 305 Гражданского процессуального кодекса Республики Казахстан, суд",
        "РЕШИЛ: заявление удовлетворить. Признать {full_name:accusative} недееспособным(ой).",
        "Решение может быть обжаловано в апелляционном порядке в течение пятнадцати дней.",
        line=1.5,
    )
    w.para("Судья {@signature} {@director}\n{@stamp}", before=14)


@unseen(
    "court_decision", "decision-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("yearfirst", "words"), stamp=_COURT
)
def decision_kk(w: WordPaper) -> None:
    """A Kazakh decision that establishes a fact."""
    w.para("{issued_by}", align="center", bold=True, after=6)
    title(w, "ШЕШІМ\nҚазақстан Республикасының атынан", before=0)
    w.para("№ {document_number}\t{issued_on}", tabs=(115,), after=8)
    body(
        w,
        "Сот төрағалық етуші судья {@director}, хатшы {@officer} қатысуымен ашық сот отырысында {full_name} арызы"
        " бойынша заңдық маңызы бар фактіні анықтау туралы азаматтық істі қарап,",
        "АНЫҚТАДЫ: арыз беруші {@from} жылдан {@to} жылға дейін Абай ауданында тұрған.",
        "ШЕШТІ: арыз қанағаттандырылсын. Шешім он бес күн ішінде шағымдалуы мүмкін.",
        indent=10, line=1.3,
    )  # fmt: skip
    w.para("Судья {@signature} {@director}\n{@stamp}", before=14)


@unseen(
    "exoneration_certificate", "prosecutor-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12, 13), dates=("words", "dots"),
    stamp="ПРОКУРАТУРА * КАЗАХСТАН * ",
)  # fmt: skip
def exoneration_ru(w: WordPaper) -> None:
    """A prosecutor's certificate about a child of repressed parents."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=6)
    w.para("{issued_on}\t№ {document_number}", tabs=(125,), after=10)
    title(w, "СПРАВКА О РЕАБИЛИТАЦИИ")
    body(
        w,
        "Дана {full_name:dative}, {birth_date:dots} года рождения, в том, что на основании Закона «О реабилитации"
        " жертв массовых политических репрессий» он(а) признан(а) жертвой политических репрессий и"
        " реабилитирован(а).",
    )
    foot(w, "Старший помощник прокурора")


@unseen(
    "exoneration_certificate", "prosecutor-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("words", "yearfirst"),
    stamp="ПРОКУРАТУРА * ҚАЗАҚСТАН * ",
)  # fmt: skip
def exoneration_kk(w: WordPaper) -> None:
    """The same in Kazakh."""
    w.para("{issued_by}", bold=True, align="center", after=8)
    title(w, "АҚТАЛҒАНЫ ТУРАЛЫ АНЫҚТАМА № {document_number}")
    body(
        w,
        "Анықтама {full_name:kk_dative} ({birth_date:dots} жылы туған) жаппай саяси қуғын-сүргіндер құрбандарын ақтау"
        " туралы заңға сәйкес оның ақталғандығы туралы берілді.",
        indent=10,
    )
    w.para("Берілген күні {issued_on}", after=4)
    foot(w, "Бөлім прокуроры")


@unseen(
    "test_site_residence", "archive-ru", ("ru",), fonts=FONTS_SERIF, sizes=(12,), dates=("dots", "words"),
    stamp="ГОСУДАРСТВЕННЫЙ АРХИВ * ",
)  # fmt: skip
def site_ru(w: WordPaper) -> None:
    """An archive's certificate of years lived near the test site."""
    w.para("{issued_by}", bold=True, align="center", after=0)
    w.rule(after=6)
    w.para("№ {document_number}\nот {issued_on}", after=8)
    title(w, "АРХИВНАЯ СПРАВКА")
    body(
        w,
        "По документам архивного фонда похозяйственных книг Абайского района значится, что {full_name},"
        " {birth_date:dots}"
        " г. р., проживал(а) на территории, подвергшейся воздействию ядерных испытаний на Семипалатинском полигоне,"
        " с {@from} по {@to} год.",
        "Ныне проживает: {address}.",
        "Основание: ф. 214, оп. 2, д. {@page}, л. {@class}.",
    )
    foot(w, "Директор архива")


@unseen(
    "test_site_residence", "archive-kk", ("kk",), fonts=SERIF_KK, sizes=(12,), dates=("tail", "words"),
    stamp="МЕМЛЕКЕТТІК АРХИВ * ",
)  # fmt: skip
def site_kk(w: WordPaper) -> None:
    """The same in Kazakh as lines of labels."""
    w.para("{issued_by}", bold=True, after=6)
    title(w, "МҰРАҒАТ АНЫҚТАМАСЫ № {document_number}")
    w.para("Берілген күні: {issued_on}", after=4)
    w.para("Азамат(ша): {full_name}", after=4)
    w.para("Туған күні: {birth_date}", after=4)
    w.para("Қазіргі мекенжайы: {address}", after=4)
    body(
        w,
        "Семей ядролық сынақ полигоны аумағындағы Саржал ауылында {@from} жылдан {@to} жылға дейін тұрғаны шаруашылық"
        " кітаптарымен расталады.",
        indent=10,
    )
    foot(w, "Архив директоры")
