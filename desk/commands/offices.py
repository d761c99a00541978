"""`qujat offices`: the offices of the acts' directories and of the settings."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from desk.options import AsJson, Channel, Territory, desk_of

Word = Annotated[str | None, typer.Argument(metavar="WORD", show_default=False)]


def offices(
    ctx: typer.Context,
    word: Word = None,
    territory: Territory = None,
    channel: Channel = None,
    as_json: AsJson = False,
) -> None:
    """Every office, or those of a territory, of a channel, with a word in the name, address or district."""
    from desk import rooms
    from desk.names import known_name
    from desk.office_view import offices_that_fit, offices_to_rows, show_offices
    from desk.words import Words
    from models.law import Channel as Channels

    desk, catalogue = desk_of(ctx), rooms.catalogue()
    if territory is not None:
        known_name(territory, catalogue.territories, code="call-territory-unknown")
    if channel is not None:
        known_name(channel, [known.value for known in Channels], code="call-channel-unknown")
    listed = {**catalogue.offices, **desk.settings.offices}.values()
    found = offices_that_fit(listed, territory=territory, channel=channel, word=word)
    if as_json:
        sys.stdout.write(json.dumps(offices_to_rows(found), ensure_ascii=False, indent=2) + "\n")
        return
    show_offices(found, Words(desk.language, catalogue.kinds))
