"""Applications: the printed forms of the acts in their own words, typeset anew, and letters that people write."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_MACHINE, FONTS_SERIF, unseen

_FILLS = ("Cousine", "PT Mono", "Arimo", "PT Serif", "DejaVu Sans Condensed")


def _for_child(w: WordPaper) -> bool:
    return bool(w.facts.get("child_surname"))


@unseen(
    "application", "act-2012-wheelchair", ("ru",), fonts=("Tinos", "PT Serif"), fills=_FILLS, sizes=(11, 11.5),
    since=2012, until=2014, form="wheelchair",
    options={"aid": "wheelchair"},
)  # fmt: skip
def act_2012_wheelchair(w: WordPaper) -> None:
    """Appendix 2 of the city's rules: the head of the form in a right-hand column of ruled blanks."""
    w.para(
        "Приложение 2\nк Регламенту оказания государственной услуги\n«Оформление документов на инвалидов для "
        "предоставления им кресла-коляски»", align="right", size=8.5, left=70, after=8,
    )  # fmt: skip
    w.side_by_side(lambda: None, lambda: _head_2012_ru(w), widths=(0.8, 1.6))
    w.para("Заявление", align="center", bold=True, before=10, after=8)
    me, child = ("меня", "<u>моего ребенка-инвалида</u>") if _for_child(w) else ("<u>меня</u>", "моего ребенка-инвалида")
    w.para(f"Прошу обеспечить {me}, {child} (нужное подчеркнуть)", indent=12.5, after=0)
    w.blank("креслом-коляской:", "{@aid_name}")
    w.para(
        "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных (поддельных) документов.",
        align="justify", indent=12.5, before=4, after=10,
    )  # fmt: skip
    w.para(
        "«<u> {application_date:day} </u>» <u>  {application_date:month}  </u> {application_date:year} г.\t{@signature}",
        tabs=(95,), after=0,
    )
    w.para("(подпись потребителя либо доверенного лица, подавшего заявление)", left=92, size=8, after=14)
    w.para("- " * 58, align="center", size=9, after=0)
    w.para("(отрывной талон)", align="center", size=9, after=6)
    w.para("Отрывной талон", align="center", bold=True, after=4)
    w.blank("Заявление принял(а):", caption="( ф.и.о., должность лица, принявшего заявления)")
    w.para("«___» _______________________ 20____ г.\t_________________________", tabs=(100,), after=0)
    w.para("(подпись)", left=112, size=8)


def _head_2012_ru(w: WordPaper) -> None:
    w.para("Руководителю {@district_of} районного отдела Управления занятости социальных программ города Алматы", after=4)
    child = _for_child(w)
    if child:
        w.para("от инвалида ____ группы, <u>представителя ребенка-инвалида</u>", after=0)
    else:
        w.para("<u>от инвалида  {disability_group:roman}  группы</u>, представителя ребенка-инвалида", after=0)
    w.para("(нужное подчеркнуть, заполнить)", size=8, after=3)
    w.para("Ф.И.О. инвалида, представителя реб/инв", after=0)
    w.blank("", "{full_name}", after=1)
    w.blank("Ф.И.О. реб/инв", "{child_full_name}", after=1)
    w.para("№ уд.лич.инвалида, представителя", after=0)
    w.blank("", "{document_number}", after=1)
    w.blank("Выдан", "{issued_by}  {issued_on:tail}", after=1)
    w.blank("д.рожд. реб/инв", "{child_birth_date}", after=1)
    w.blank("Свидет.о рожд.№", "{@child_number}", after=1)
    w.blank("Пенс.уд.№", after=1)
    w.para("проживающий(ая) по адресу", after=0)
    w.blank("", "{address}", after=1)
    w.blank("Телефон", "{phone:dash}")


@unseen(
    "application", "act-2012-prosthetics", ("kk",), fonts=("Tinos", "PT Serif", "Noto Serif"), fills=_FILLS,
    sizes=(11,), since=2012, until=2014, form="prosthetics",
    options={"aid": "prosthetics"},
)  # fmt: skip
def act_2012_prosthetics(w: WordPaper) -> None:
    """Appendix 3 of the city's rules, in Kazakh, with the list of enclosed copies."""
    w.para("3-қосымша", align="right", size=9, italic=True, after=6)
    w.side_by_side(lambda: None, lambda: _head_2012_kk(w), widths=(0.7, 1.6))
    w.para("Өтініш", align="center", bold=True, size=13, before=8, after=6)
    me, child = ("Маған", "<u>менің балама</u>") if _for_child(w) else ("<u>Маған</u>", "менің балама")
    w.para(
        f"{me}, {child} (керектісінің астын сызу керек) протездік-ортопедиялық көмекке жолдама беруіңізді сұраймын:",
        indent=10, align="justify", after=0,
    )  # fmt: skip
    w.blank("", "{@aid_name}")
    w.para("Келесі құжаттардың көшірмелерін ұсынамын:", before=4)
    given = ("жеке куәлік", "мүгедектік туралы анықтама", "ОЖБ-дан үзінді", "мекенжай анықтамасы", "")
    for number, paper in enumerate(given, start=1):
        w.blank(f"{number}.", paper, to=120, after=0)
    w.para("", after=6)
    w.para(
        "«<u> {application_date:day} </u>» <u> {application_date:month} </u> {application_date:year}ж.\t{@signature}",
        tabs=(90,), after=0,
    )
    w.para("(өтініш берушінің немесе өтініш берген сенімді өкілдің қолы)", left=80, size=8, after=12)
    w.rule(thick=0.5, after=0)
    w.para("(қию сызығы)", align="center", size=8)
    w.para("Жыртылмалы талон", align="center", bold=True)
    w.blank("Өтініш қабылданды:", caption="(құжаттарды қабылдаған адамның а.ж.т., лауазымы)")
    w.para("«___» _______________ 20___ж.\t___________________ (қолы)", tabs=(95,))


def _head_2012_kk(w: WordPaper) -> None:
    w.para("{@district_of} Аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлім басшысына", after=4)
    if _for_child(w):
        w.para("____ топ мүгедегі, <u>мүгедек бала өкілінен</u>", after=0)
    else:
        w.para("<u> {disability_group:roman} топ мүгедегі</u>, мүгедек бала өкілінен", after=0)
    w.para("(керектісін сызу және толтыру керек)", size=8, after=2)
    w.para("Мүгедек, мүгедек баланың өкілінің аты-жөні", after=0)
    w.blank("", "{full_name}", after=1)
    w.para("Мүгедек, мүг.бала өкілінің жеке куәлігі №", after=0)
    w.blank("", "{document_number}", after=1)
    w.blank("Берілгені", "{issued_by}, {issued_on}", after=1)
    w.blank("Мүгедек баланың туған күні", "{child_birth_date}", after=1)
    w.blank("Туу туралы куәлігі №", "{@child_number}", after=1)
    w.para("Мекен-жайы", after=0)
    w.blank("", "{address}", after=1)
    w.blank("Телефон", "{phone:plain}")


@unseen(
    "application", "order-287", ("kk",), fonts=FONTS_SERIF, fills=_FILLS, sizes=(10.5, 11), since=2023,
    form="order-287", upper=(False, True),
)  # fmt: skip
def order_287(w: WordPaper) -> None:
    """Appendix 1 of order 287: two pages, blanks across, the table of enclosures."""
    w.para(
        "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес, мүгедектігі бар адамдарды "
        "протездік-ортопедиялық көмекпен, техникалық көмекші (компенсаторлық) құралдармен, арнаулы жүріп-тұру "
        "құралдарымен, оларды ауыстыру мерзімдерін қоса алғанда, қамтамасыз ету қағидаларына\n1-қосымша",
        size=8.5, left=95, after=4,
    )  # fmt: skip
    w.para("Нысан", align="right", size=9, after=6)
    w.blank("Жергілікті атқарушы органының басшысы", "{@department}", after=8)
    w.para(
        "Техникалық көмекші (компенсаторлық) құралдарын, арнаулы жүріп-тұру құралдарын ұсынуға өтініш",
        align="center", bold=True, after=8,
    )  # fmt: skip
    w.para("Тегі <u> {surname}   </u> Аты <u> {given_name}    </u>", after=2)
    w.blank("Әкесінің аты (бар болса)", "{patronymic}", after=2)
    w.blank("Туған күні", "{birth_date:tail}", to=110, after=2)
    group = w.facts["disability_group"]
    w.blank("Мүгедектігі", "{disability_group:new}" if group == "child" else "{disability_group:roman} топ" if group else "", after=2)
    w.blank("Жеке басты куәландыратын құжат түрі", "жеке куәлік", after=2)
    w.para("Құжаттың нөмірі: <u> {document_number}  </u> кім берген: <u>  {issued_by}    </u>", after=2)
    w.para("Берілген күні: “<u> {issued_on:day} </u>” <u> {issued_on:month} {issued_on:year} </u> жылы", after=2)
    w.blank("Жеке сәйкестендіру нөмірі:", "{iin}", after=2)
    w.para("Тұрақты тұратын (тіркелген) жерінің мекенжайы:", before=2, after=2)
    w.blank("Облыс", "{address.region}", after=2)
    w.para("қала (аудан) <u> {address.district}   </u> ауыл: <u> {address.village}       </u>", after=2)
    w.para("көше (шағын аудан) <u> {address.street}  </u> үй <u> {address.house} </u> пәтер <u> {address.flat} </u>", after=2)
    w.blank("Телефон", "{phone:+7}", to=95, after=2)
    w.blank("Мынадай:", "{@aid_name}", after=2)
    _order_287_wishes(w)
    w.table(
        [
            ["№", "Құжаттың атауы", "Құжаттағы парақтардың саны", "Ескертпе"],
            ["1", "Жеке куәліктің көшірмесі", "{@sheets}", ""],
            ["2", "АОЖБ үзіндісі", "2", ""],
            ["3", "", "", ""],
        ],
        (0.4, 4, 2, 1.6), head=True, size=9.5,
    )  # fmt: skip
    w.para(
        "«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңына сәйкес менің дербес деректерімді "
        "жинауға және өңдеуге, мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес оңалту "
        "құралдары мен қызметтерін ұсыну үшін құжаттарды рәсімдеу үшін қажетті ақпараттық жүйелердегі заңмен қорғалатын "
        "құпияны құрайтын мәліметтерді пайдалануға келісім беремін.", align="justify", after=6,
    )  # fmt: skip
    w.para("{application_date:year} жылғы «<u> {application_date:day} </u>» <u> {application_date:month} </u>", after=4)
    w.blank("", "{full_name}   {@signature}", caption="(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса) қолы)")
    w.blank("", caption="(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)")
    w.para("20__ жылғы «____» ____________", after=6)
    w.para("– " * 60, align="center", size=8, after=0)
    w.para("(қию сызығы)", align="center", size=8)
    w.blank("Азамат", tail="өтініші қабылданды.")
    w.para("Өтініш қабылданған күн 20__ жылғы «____» ____________")
    w.blank("", caption="(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы)")


def _order_287_wishes(w: WordPaper) -> None:
    w.para(
        "мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасындағы іс-шаралар түрін көрсету "
        "қызметтер ұсыну үшін:", align="justify", after=1,
    )  # fmt: skip
    w.para("<u>Әлеуметтік көрсетілетін қызметтер порталы</u>", after=1)
    w.para("Мемлекеттік сатып алу арқылы құжаттар қабылдауды сұраймын (керегінің астын сызу).", after=1)
    w.para(
        "Міндетті гигиеналық құралдармен, кресло-арбалармен, санитариялық жабдықталған кресло-орындықпен қамтамасыз "
        "етуге өтініш беру кезінде: салмағы <u> {@weight} </u> кг, бойы <u> {@height} </u> см, жамбас көлемін "
        "<u> {@hips} </u> см, белінің көлемі <u> {@waist} </u> см көрсету;", align="justify", after=1,
    )  # fmt: skip
    w.para(
        "кеуде қуысының протезімен (протездерімен): кеуде айналымы ____ см., тостағанның өлшемі ____ (A – G) көрсету;",
        align="justify", after=1,
    )  # fmt: skip
    w.para(
        "ортопедиялық аяқ киіммен, ортопедиялық аппараттарға (протездерге) арналған аяқ киіммен: жазғы және/немесе қысқы "
        "және мөлшері көрсетілуі қамтамасыз етілсін.", align="justify", after=4,
    )  # fmt: skip
    w.para("Өтінішке қоса берілген құжаттардың тізбесі:", after=2)


@unseen("application", "letter-ru", ("ru",), sizes=(12, 13), dates=("words", "dots"), form="free", fonts=("Tinos", "Arimo", "PT Serif"))
def letter_ru(w: WordPaper) -> None:
    """A letter: the addressee and the writer (declined) in the top right corner, the request as running text."""
    for line in ("В {@department}", "от {full_name:genitive},", "ИИН {iin},", "проживающего(ей) по адресу:", "{address}", "тел. {phone}"):
        w.para(line, left=88, after=0)
    w.para("З А Я В Л Е Н И Е", align="center", bold=True, before=40, after=14)
    whom = "моего ребёнка {child_full_name:genitive}, {child_birth_date} года рождения," if _for_child(w) else "меня"
    w.para(f"Прошу Вас обеспечить {whom} {{@aid}} в соответствии с индивидуальной программой реабилитации.", indent=12.5, align="justify", line=1.3)
    if not _for_child(w):
        w.para("Являюсь инвалидом {disability_group:of} группы. Ранее указанной помощью не пользовался(ась).", indent=12.5, align="justify", line=1.3)
    w.para("С порядком и сроками оказания услуги ознакомлен(а). Копии документов прилагаю.", indent=12.5, align="justify", line=1.3, after=30)
    w.para("{application_date}\t{@signature} {@initials}", tabs=(85,))


@unseen("application", "letter-kk", ("kk",), sizes=(12, 13), dates=("yearfirst", "words"), form="free", fonts=("Tinos", "Arimo", "PT Sans", "Noto Serif"))
def letter_kk(w: WordPaper) -> None:
    """The same in Kazakh: who writes stands in the ablative."""
    for line in ("{@department_of} басшысына", "{address} мекенжайында тұратын", "{full_name:ablative}", "ЖСН {iin}", "ұялы тел.: {phone:plain}"):
        w.para(line, left=82, after=0)
    w.para("ӨТІНІШ", align="center", bold=True, before=48, after=14)
    whom = "баламды, {child_full_name} ({child_birth_date:dots} ж.т.)," if _for_child(w) else "мені"
    w.para(f"Сізден {whom} оңалтудың жеке бағдарламасына сәйкес {{@aid}} қамтамасыз етуіңізді сұраймын.", indent=10, align="justify", line=1.25)
    if not _for_child(w):
        w.para("Мүгедектігім бойынша {disability_group:words} топтамын. Қажетті құжаттардың көшірмелері өтінішке тіркелген.", indent=10, align="justify", line=1.25)
    w.para("Дербес деректерімді жинауға және өңдеуге келісемін.", indent=10, align="justify", line=1.25, after=30)
    w.para("{@signature} /{@initials}/", align="right")
    w.para("{application_date}", align="right")


@unseen("application", "request-table", ("ru", "kk"), sizes=(9.5, 10, 11), form="free", upper=(False, True), fonts=("Arimo", "PT Sans", "DejaVu Sans Condensed"), fills=("Cousine", "PT Mono", "Arimo"))
def request_table(w: WordPaper) -> None:
    """A bilingual sheet of a service hall: every label in both languages in a ruled table."""
    w.side_by_side(
        lambda: w.para("Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы", align="center", bold=True, size=9.5),
        lambda: w.para("Управление занятости и социальных программ", align="center", bold=True, size=9.5),
        widths=(1, 1),
    )  # fmt: skip
    w.rule(thick=2.25, after=8)
    w.para("ӨТІНІШ / ЗАЯВЛЕНИЕ", align="center", bold=True, size=13)
    w.para("{@aid_name}", align="center", italic=True, after=6)
    rows = [
        ["1", "Тегі / Фамилия", "{surname}"],
        ["2", "Аты / Имя", "{given_name}"],
        ["3", "Әкесінің аты / Отчество", "{patronymic}"],
        ["4", "ЖСН / ИИН", "{iin}"],
        ["5", "Туған күні / Дата рождения", "{birth_date}"],
        ["6", "Тұрғылықты мекенжайы / Адрес проживания", "{address}"],
        ["7", "Байланыс телефоны / Контактный телефон", "{phone:+7}"],
        ["8", "Жеке куәліктің № / № удостоверения личности", "{document_number}"],
        ["9", "Берілген күні / Дата выдачи", "{issued_on}"],
    ]
    if _for_child(w):
        rows += [["10", "Баланың Т.А.Ә. / Ф.И.О. ребёнка", "{child_full_name}"], ["11", "Баланың ЖСН / ИИН ребёнка", "{child_iin}"]]
    w.table(rows, (0.4, 3, 4), after=8)
    w.para("Мені {@aid} қамтамасыз етуіңізді сұраймын." if w.facts["@aid"].endswith("мен") or w.facts["@aid"].endswith("пен") else "Прошу обеспечить {@aid}.", after=4)
    w.para("Дербес деректерімді өңдеуге келісемін / Согласен(на) на обработку персональных данных", size=9, after=14)
    w.para("Күні / Дата: {application_date}\tҚолы / Подпись: {@signature}", tabs=(80,))


@unseen("application", "sanatorium-typed", ("ru",), sizes=(12,), form="sanatorium", since=2005, until=2018, fonts=("Cousine", "PT Mono", "Tinos"), fills=FONTS_MACHINE, options={"aid": "sanatorium"})
def sanatorium_typed(w: WordPaper) -> None:
    """A duplicated form for a sanatorium voucher, filled in with a typewriter."""
    w.para("В {@department}", left=75, after=2)
    w.blank("от гр.", "{full_name}", after=1)
    w.blank("год рождения", "{birth_date}", to=90, after=1)
    w.blank("инвалид", "{disability_group:roman} группы" if w.facts["disability_group"] else "", to=90, after=1)
    w.blank("уд. личности №", "{document_number}  от  {issued_on}", after=1)
    w.blank("ИИН", "{iin}", to=110, after=1)
    w.blank("дом. адрес:", "{address}", after=1)
    w.blank("телефон", "{phone:dash}", to=110, after=1)
    w.para("ЗАЯВЛЕНИЕ", align="center", bold=True, before=24, after=10)
    whom = "моему ребенку-инвалиду {child_full_name:dative}" if _for_child(w) else "мне"
    w.para(f"Прошу выделить {whom} путевку на санаторно-курортное лечение.", indent=12, align="justify", line=1.4)
    w.para("Санаторно-курортную карту, адресную справку, выписки из справки об инвалидности и ИПР прилагаю.", indent=12, align="justify", line=1.4, after=24)
    w.para("«<u> {application_date:day} </u>» <u> {application_date:month} </u> {application_date:year} г.\tПодпись {@signature}", tabs=(82,))
