"""Every form that the builder draws, by its folder's name and language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from templates.builder import (
    applications_2012,
    bed_confirmation,
    care_2012,
    care_papers_2012,
    decisions,
    demanded_2012,
    free_application,
    information_sheet,
    ledgers,
    missing_papers,
    nuclear_2012,
    oblast_2012,
    order_117,
    order_283,
    order_287,
    order_287_answers,
    order_287_cards,
    order_form,
    receipt,
    separator,
    unemployed_2012,
)
from templates.builder.parts import Tongue
from templates.builder.sheet import Sheet

Draw = Callable[[], Sheet]


def _both(draw: Callable[[Tongue], Sheet]) -> dict[str, Draw]:
    return {"kk": partial(draw, "kk"), "ru": partial(draw, "ru")}


FORMS: Mapping[str, Mapping[str, Draw]] = {
    "application": _both(free_application.draw),
    "application_assistant_almaty_2012": {"ru": applications_2012.draw_assistant},
    "application_home_care_almaty_2012": {"kk": care_2012.draw_home_application},
    "application_institution_almaty_2012": {"kk": care_2012.draw_institution_application},
    "application_nuclear_almaty_2012": {"kk": nuclear_2012.draw_application},
    "application_order_283": {"kk": order_283.draw_application},
    "application_order_287": {"kk": order_287.draw_application},
    "application_prosthetics_almaty_2012": {"kk": applications_2012.draw_prosthetics},
    "application_technical_aids_almaty_2012": {"kk": applications_2012.draw_technical_aids},
    "application_wheelchair_almaty_2012": {"ru": applications_2012.draw_wheelchair},
    "bed_confirmation_order_283": {"kk": bed_confirmation.draw_bed_confirmation},
    "certificate_almaty_2012": _both(demanded_2012.draw_certificate),
    "certificate_almaty_oblast_2012": {"kk": oblast_2012.draw_certificate},
    "information_sheet": _both(information_sheet.draw),
    "journal_sms_order_287": {"kk": ledgers.draw_sms_journal},
    "journal_vouchers_order_283": {"kk": ledgers.draw_voucher_journal},
    "ledger_cochlear_order_287": {"kk": ledgers.draw_cochlear_ledger},
    "ledger_hearing_order_287": {"kk": ledgers.draw_hearing_ledger},
    "ledger_prosthetics_order_287": {"kk": ledgers.draw_prosthetics_ledger},
    "ledger_sanatorium_order_283": {"kk": ledgers.draw_sanatorium_ledger},
    "living_conditions_act_almaty_2012": {"kk": care_papers_2012.draw_living_conditions_act},
    "medical_card_almaty_2012": {"kk": care_papers_2012.draw_medical_card},
    "medico_social_card_order_287": {"kk": order_287_cards.draw_medico_social_card},
    "missing_papers": _both(missing_papers.draw),
    "notice": _both(decisions.draw_notice),
    "notice_almaty_oblast_2012": {"kk": oblast_2012.draw_notice},
    "notice_award_almaty_oblast_2012": {"kk": oblast_2012.draw_award_notice},
    "notice_home_care_almaty_2012": {"kk": partial(care_2012.draw_home_notice, refused=False)},
    "notice_institution_almaty_2012": {"kk": partial(care_2012.draw_institution_notice, refused=False)},
    "notice_nuclear_almaty_2012": {"kk": nuclear_2012.draw_notice},
    "notice_order_283": {"kk": order_283.draw_notice},
    "notice_order_287": {"kk": order_287_answers.draw_notice},
    "notice_prosthetics_almaty_2012": {"kk": decisions.draw_prosthetics_notice},
    "notice_technical_aids_almaty_2012": {"kk": decisions.draw_technical_aids_notice},
    "notice_unemployed_almaty_2012": {"kk": unemployed_2012.draw_notice},
    "order_form_order_287": {"kk": order_form.draw_order_form},
    "prosthetics_card_order_287": {"kk": order_287_cards.draw_prosthetics_card},
    "prosthetics_history_order_287": {"kk": order_287_cards.draw_history_extract},
    "receipt": _both(receipt.draw),
    "receipt_almaty_oblast_2012": {"kk": oblast_2012.draw_receipt},
    "receipt_centre_almaty_oblast_2012": {"kk": oblast_2012.draw_centre_receipt},
    "receipt_talon_almaty_oblast_2012": {"kk": oblast_2012.draw_talon},
    "referral_almaty_2012": _both(demanded_2012.draw_referral),
    "referral_almaty_oblast_2012": {"kk": oblast_2012.draw_referral},
    "refusal": _both(decisions.draw_refusal),
    "refusal_home_care_almaty_2012": {"kk": partial(care_2012.draw_home_notice, refused=True)},
    "refusal_institution_almaty_2012": {"kk": partial(care_2012.draw_institution_notice, refused=True)},
    "refusal_nuclear_almaty_2012": {"kk": nuclear_2012.draw_refusal},
    "refusal_order_287": _both(order_287_answers.draw_refusal),
    "refusal_prosthetics_almaty_2012": {"kk": decisions.draw_prosthetics_refusal},
    "refusal_technical_aids_almaty_2012": {"kk": decisions.draw_technical_aids_refusal},
    "refusal_to_accept_order_117": _both(order_117.draw_refusal_to_accept),
    "refusal_to_accept_order_283": {"kk": order_283.draw_refusal_to_accept},
    "refusal_to_accept_order_287": {"kk": order_287_answers.draw_refusal_to_accept},
    "refusal_unemployed_almaty_2012": {"kk": unemployed_2012.draw_refusal},
    "separator": _both(separator.draw),
}
