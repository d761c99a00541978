"""Applications: the printed forms of the acts in their own words, typeset anew."""

from __future__ import annotations

from samples.engines.word import WordPaper
from samples.unseen.layout import FONTS_SERIF, unseen

_FILLS = ("Cousine", "PT Mono", "Arimo", "PT Serif", "DejaVu Sans Condensed")


def _for_child(w: WordPaper) -> bool:
    return bool(w.facts.get("child_surname"))


@unseen(
    "application",
    "act-2012-wheelchair",
    ("ru",),
    fonts=("Tinos", "PT Serif"),
    fills=_FILLS,
    sizes=(11, 11.5),
    since=2012,
    until=2014,
    form="wheelchair",
    optional=("child_document_number",),
    options={"aid": "wheelchair"},
)
def act_2012_wheelchair(w: WordPaper) -> None:
    """Appendix 2 of the city's rules: the head of the form in a right-hand column of ruled blanks."""
    w.para(
        "Приложение 2\nк Регламенту оказания государственной услуги\n«Оформление документов на инвалидов для "
        "предоставления им кресла-коляски»",
        align="right",
        size=8.5,
        left=70,
        after=8,
    )
    w.side_by_side(lambda: None, lambda: _head_2012_ru(w), widths=(0.8, 1.6))
    w.para("Заявление", align="center", bold=True, before=10, after=8)
    me, child = (
        ("меня", "<u>моего ребенка-инвалида</u>") if _for_child(w) else ("<u>меня</u>", "моего ребенка-инвалида")
    )
    w.para(f"Прошу обеспечить {me}, {child} (нужное подчеркнуть)", indent=12.5, after=0)
    w.blank("креслом-коляской:", "{@aid_name}")
    w.para(
        "Предупрежден(а) об ответственности за предоставление ложной информации и недостоверных (поддельных) "
        "документов.",
        align="justify",
        indent=12.5,
        before=4,
        after=10,
    )
    w.para(
        "«<u> {application_date:day} </u>» <u>  {application_date:month}  </u> {application_date:year} "
        "г.\t{@signature}",
        tabs=(95,),
        after=0,
    )
    w.para("(подпись потребителя либо доверенного лица, подавшего заявление)", left=92, size=8, after=14)
    w.para("- " * 58, align="center", size=9, after=0)
    w.para("(отрывной талон)", align="center", size=9, after=6)
    w.para("Отрывной талон", align="center", bold=True, after=4)
    w.blank("Заявление принял(а):", caption="( ф.и.о., должность лица, принявшего заявления)")
    w.para("«___» _______________________ 20____ г.\t_________________________", tabs=(100,), after=0)
    w.para("(подпись)", left=112, size=8)


def _head_2012_ru(w: WordPaper) -> None:
    w.para(
        "Руководителю {@district_of} районного отдела Управления занятости социальных программ города Алматы", after=4
    )
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
    "application",
    "act-2012-prosthetics",
    ("kk",),
    fonts=("Tinos", "PT Serif", "Noto Serif"),
    fills=_FILLS,
    sizes=(11,),
    since=2012,
    until=2014,
    form="prosthetics",
    optional=("child_document_number",),
    options={"aid": "prosthetics"},
)
def act_2012_prosthetics(w: WordPaper) -> None:
    """Appendix 3 of the city's rules, in Kazakh, with the list of enclosed copies."""
    w.para("3-қосымша", align="right", size=9, italic=True, after=6)
    w.side_by_side(lambda: None, lambda: _head_2012_kk(w), widths=(0.7, 1.6))
    w.para("Өтініш", align="center", bold=True, size=13, before=8, after=6)
    me, child = ("Маған", "<u>менің балама</u>") if _for_child(w) else ("<u>Маған</u>", "менің балама")
    w.para(
        f"{me}, {child} (керектісінің астын сызу керек) протездік-ортопедиялық көмекке жолдама беруіңізді сұраймын:",
        indent=10,
        align="justify",
        after=0,
    )
    w.blank("", "{@aid_name}")
    w.para("Келесі құжаттардың көшірмелерін ұсынамын:", before=4)
    given = ("жеке куәлік", "мүгедектік туралы анықтама", "ОЖБ-дан үзінді", "мекенжай анықтамасы", "")
    for number, paper in enumerate(given, start=1):
        w.blank(f"{number}.", paper, to=120, after=0)
    w.para("", after=6)
    w.para(
        "«<u> {application_date:day} </u>» <u> {application_date:month} </u> {application_date:year}ж.\t{@signature}",
        tabs=(90,),
        after=0,
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
    "application",
    "order-287",
    ("kk",),
    fonts=FONTS_SERIF,
    fills=_FILLS,
    sizes=(10.5, 11),
    since=2023,
    form="order-287",
    upper=(False, True),
)
def order_287(w: WordPaper) -> None:
    """Appendix 1 of order 287: two pages, blanks across, the table of enclosures."""
    w.para(
        "Мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес, мүгедектігі бар "
        "адамдарды "
        "протездік-ортопедиялық көмекпен, техникалық көмекші (компенсаторлық) құралдармен, арнаулы жүріп-тұру "
        "құралдарымен, оларды ауыстыру мерзімдерін қоса алғанда, қамтамасыз ету қағидаларына\n1-қосымша",
        size=8.5,
        left=95,
        after=4,
    )
    w.para("Нысан", align="right", size=9, after=6)
    w.blank("Жергілікті атқарушы органының басшысы", "{@department}", after=8)
    w.para(
        "Техникалық көмекші (компенсаторлық) құралдарын, арнаулы жүріп-тұру құралдарын ұсынуға өтініш",
        align="center",
        bold=True,
        after=8,
    )
    w.para("Тегі <u> {surname}   </u> Аты <u> {given_name}    </u>", after=2)
    w.blank("Әкесінің аты (бар болса)", "{patronymic}", after=2)
    w.blank("Туған күні", "{birth_date:tail}", to=110, after=2)
    group = w.facts["disability_group"]
    w.blank(
        "Мүгедектігі",
        "{disability_group:new}" if group == "child" else "{disability_group:roman} топ" if group else "",
        after=2,
    )
    w.blank("Жеке басты куәландыратын құжат түрі", "жеке куәлік", after=2)
    w.para("Құжаттың нөмірі: <u> {document_number}  </u> кім берген: <u>  {issued_by}    </u>", after=2)
    w.para("Берілген күні: “<u> {issued_on:day} </u>” <u> {issued_on:month} {issued_on:year} </u> жылы", after=2)
    w.blank("Жеке сәйкестендіру нөмірі:", "{iin}", after=2)
    w.para("Тұрақты тұратын (тіркелген) жерінің мекенжайы:", before=2, after=2)
    w.blank("Облыс", "{address.region}", after=2)
    w.para("қала (аудан) <u> {address.district}   </u> ауыл: <u> {address.village}       </u>", after=2)
    w.para(
        "көше (шағын аудан) <u> {address.street}  </u> үй <u> {address.house} </u> пәтер <u> {address.flat} </u>",
        after=2,
    )
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
        (0.4, 4, 2, 1.6),
        head=True,
        size=9.5,
    )
    w.para(
        "«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңына сәйкес менің дербес "
        "деректерімді "
        "жинауға және өңдеуге, мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасына сәйкес "
        "оңалту "
        "құралдары мен қызметтерін ұсыну үшін құжаттарды рәсімдеу үшін қажетті ақпараттық жүйелердегі заңмен "
        "қорғалатын "
        "құпияны құрайтын мәліметтерді пайдалануға келісім беремін.",
        align="justify",
        after=6,
    )
    w.para(
        "{application_date:year} жылғы «<u> {application_date:day} </u>» <u> {application_date:month} </u>", after=4
    )
    w.blank(
        "",
        "{full_name}   {@signature}",
        caption="(Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса) қолы)",
    )
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
        "қызметтер ұсыну үшін:",
        align="justify",
        after=1,
    )
    w.para("<u>Әлеуметтік көрсетілетін қызметтер порталы</u>", after=1)
    w.para("Мемлекеттік сатып алу арқылы құжаттар қабылдауды сұраймын (керегінің астын сызу).", after=1)
    w.para(
        "Міндетті гигиеналық құралдармен, кресло-арбалармен, санитариялық жабдықталған кресло-орындықпен қамтамасыз "
        "етуге өтініш беру кезінде: салмағы <u> {@weight} </u> кг, бойы <u> {@height} </u> см, жамбас көлемін "
        "<u> {@hips} </u> см, белінің көлемі <u> {@waist} </u> см көрсету;",
        align="justify",
        after=1,
    )
    w.para(
        "кеуде қуысының протезімен (протездерімен): кеуде айналымы ____ см., тостағанның өлшемі ____ (A – G) "
        "көрсету;",
        align="justify",
        after=1,
    )
    w.para(
        "ортопедиялық аяқ киіммен, ортопедиялық аппараттарға (протездерге) арналған аяқ киіммен: жазғы және/немесе "
        "қысқы "
        "және мөлшері көрсетілуі қамтамасыз етілсін.",
        align="justify",
        after=4,
    )
    w.para("Өтінішке қоса берілген құжаттардың тізбесі:", after=2)
