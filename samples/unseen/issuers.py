"""Offices, banks, schools and firms that issue the papers of the further kinds; the firms do not exist."""

from __future__ import annotations

from samples.unseen.invented import CIVIL_REGISTRIES, CLINICS, COMPANIES, DEPARTMENTS, Wordings

BANKS: Wordings = {
    "ru": ("АО «Нур-Дала Банк»", "АО «Банк Алатау Кредит»", "АО «Сарыарка Банк»"),
    "kk": ("«Нұр-Дала Банк» АҚ", "«Алатау Кредит Банкі» АҚ", "«Сарыарқа Банк» АҚ"),
}
SCHOOLS: Wordings = {
    "ru": (
        "КГУ «Общеобразовательная школа № 74»", "КГУ «Гимназия № 31»", "КГУ «Средняя школа имени Ы. Алтынсарина»",
    ),
    "kk": (
        "«№ 74 жалпы білім беретін мектеп» КММ", "«№ 31 гимназия» КММ", "«Ы. Алтынсарин атындағы орта мектеп» КММ",
    ),
}  # fmt: skip
PROVIDERS: Wordings = {
    "ru": ("ТОО «Жетысу Тепло»", "ГКП «Талгар Су Арнасы»", "ТОО «Алатау Жарык Сбыт»"),
    "kk": ("«Жетісу Жылу» ЖШС", "«Талғар Су Арнасы» МКК", "«Алатау Жарық Сату» ЖШС"),
}
DIRECTORS: Wordings = {
    "ru": ("Л. Касенова", "Д. Жумагулов", "В. Паршин", "С. Тлеубаева", "М. Ибрагимов"),
    "kk": ("Л. Қасенова", "Д. Жұмағұлов", "С. Тілеубаева", "М. Ибрагимов", "Ғ. Әлімбеков"),
}
SUBJECTS: Wordings = {
    "ru": ("повар", "электрогазосварщик", "портной", "водитель категории «С»"),
    "kk": ("аспаз", "электргаз дәнекерлеуші", "тігінші", "«С» санатты жүргізуші"),
}
_COURTS: Wordings = {
    "ru": ("Алмалинский районный суд города Алматы", "Талгарский районный суд Алматинской области"),
    "kk": ("Алматы қаласы Алмалы аудандық соты", "Алматы облысы Талғар аудандық соты"),
}
_NOTARIES: Wordings = {
    "ru": ("Нотариус города Алматы Дюсенова К. Т.", "Частный нотариус Рахимов Б. С."),
    "kk": ("Алматы қаласының нотариусы Дүйсенова К. Т.", "Жеке нотариус Рахимов Б. С."),
}
_AKIMATS: Wordings = {
    "ru": ("Аппарат акима Алатауского сельского округа", "Аппарат акима Медеуского района"),
    "kk": ("Алатау ауылдық округі әкімінің аппараты", "Медеу ауданы әкімінің аппараты"),
}
_POLICE: Wordings = {
    "ru": ("Департамент внутренних дел города Алматы", "УМПС ДВД Алматинской области"),
    "kk": ("Алматы қаласының Ішкі істер департаменті", "Алматы облысы ІІД көші-қон полициясы басқармасы"),
}
_ARCHIVES: Wordings = {
    "ru": ("Государственный архив Восточно-Казахстанской области", "Абайский районный архив"),
    "kk": ("Шығыс Қазақстан облысының мемлекеттік архиві", "Абай аудандық архиві"),
}
_EMPLOYMENT: Wordings = {
    "ru": ("Центр занятости города Алматы", "Отдел занятости Талгарского района"),
    "kk": ("Алматы қаласының жұмыспен қамту орталығы", "Талғар ауданының жұмыспен қамту бөлімі"),
}
_EXPERTISE: Wordings = {
    "ru": ("ТОО «Экспертиза Проект Жетысу»", "РГП «Облэкспертиза»"),
    "kk": ("«Жетісу Жоба Сараптама» ЖШС", "«Облсараптама» РМК"),
}
_FORESTERS: Wordings = {
    "ru": ("ТОО «Жасыл Аймак»", "ТОО «Дендро-Сервис»"),
    "kk": ("«Жасыл Аймақ» ЖШС", "«Дендро-Сервис» ЖШС"),
}
_PMPK: Wordings = {
    "ru": ("Психолого-медико-педагогическая консультация № 3 города Алматы", "Талгарская районная ПМПК"),
    "kk": ("Алматы қаласының № 3 психологиялық-медициналық-педагогикалық консультациясы", "Талғар аудандық ПМПК"),
}
_COLLEGES: Wordings = {
    "ru": ("Алматинский колледж сервиса", "Профессиональный лицей № 12"),
    "kk": ("Алматы сервис колледжі", "№ 12 кәсіптік лицей"),
}
_REVENUE: Wordings = {
    "ru": ("УГД по Алмалинскому району", "Налоговое управление по Медеускому району"),
    "kk": ("Алмалы ауданы бойынша МКБ", "Медеу ауданы бойынша салық басқармасы"),
}
_COMMISSARIATS: Wordings = {
    "ru": ("Управление по делам обороны Алмалинского района", "Отдел по делам обороны Талгарского района"),
    "kk": ("Алмалы ауданының қорғаныс істері жөніндегі басқармасы", "Талғар ауданының қорғаныс істері бөлімі"),
}
_RESCUERS: Wordings = {
    "ru": ("Управление по чрезвычайным ситуациям Турксибского района",),
    "kk": ("Түрксіб ауданының төтенше жағдайлар басқармасы",),
}
_PROSECUTORS: Wordings = {
    "ru": ("Прокуратура города Алматы", "Прокуратура Восточно-Казахстанской области"),
    "kk": ("Алматы қаласының прокуратурасы", "Шығыс Қазақстан облысының прокуратурасы"),
}
_BAILIFFS: Wordings = {
    "ru": ("Частный судебный исполнитель Оспанов Е. К.", "Отдел судебных исполнителей Алмалинского района"),
    "kk": ("Жеке сот орындаушысы Оспанов Е. К.", "Алмалы ауданы сот орындаушыларының аумақтық бөлімі"),
}  # fmt: skip
_INSURERS: Wordings = {
    "ru": ("АО «СК «Тумар Полис»", "АО «Страховая компания «Амана Жол»"),
    "kk": ("«Тұмар Полис» СК» АҚ", "«Амана Жол» сақтандыру компаниясы» АҚ"),
}
_COMMISSIONS: Wordings = {
    "ru": ("Специальная комиссия Восточно-Казахстанской области",),
    "kk": ("Шығыс Қазақстан облысының арнайы комиссиясы",),
}

ISSUERS: dict[str, Wordings] = {
    "marriage_certificate": CIVIL_REGISTRIES, "income_certificate": COMPANIES, "bank_account": BANKS,
    "guardianship": _AKIMATS, "oralman_certificate": _POLICE, "residence_permit": _POLICE,
    "stateless_certificate": _POLICE, "pension_certificate": DEPARTMENTS, "medical_card": CLINICS,
    "outpatient_extract": CLINICS, "medical_conclusion": CLINICS, "pmpk_conclusion": _PMPK,
    "court_decision": _COURTS, "test_site_residence": _ARCHIVES, "qualification": _COLLEGES,
    "education_document": SCHOOLS, "support_letter": CLINICS, "inheritance_certificate": _NOTARIES,
    "vehicle_ownership": _POLICE, "guarantee_obligation": _NOTARIES, "school_certificate": SCHOOLS,
    "hardship_document": _RESCUERS, "disease_certificate": CLINICS, "health_certificate": CLINICS,
    "medical_insurance": _INSURERS, "exoneration_certificate": _PROSECUTORS, "land_right_document": _AKIMATS,
    "expertise_conclusion": _EXPERTISE, "plantings_inventory": _FORESTERS, "business_registration": _REVENUE,
    "military_card": _COMMISSARIATS, "test_site_certificate": _COMMISSIONS, "medical_petition": CLINICS,
    "referral": DEPARTMENTS, "work_certificate": COMPANIES, "unemployed_certificate": _EMPLOYMENT,
    "alimony_information": _BAILIFFS,
}  # fmt: skip
"""Who issues the papers of a kind."""
