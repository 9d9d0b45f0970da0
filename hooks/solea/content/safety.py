"""Safety, written once for the whole site: warning signs, who asks first, when to stop."""

from __future__ import annotations

from pydantic import Field

from solea.content.common import HealthPage
from solea.content.fields import Id, Many, Prose
from solea.content.words import Tier
from solea.record import Record


class Sign(Record):
    """A warning sign, and how fast it calls for help."""

    id: Id = Field(description="Its id.", examples=["ur-clot"])
    tier: Tier = Field(description="How fast help is needed.", examples=["urgent"])
    if_: Prose = Field(
        description="Completes “Get help if …”.", examples=["One calf is swollen and warm."]
    )
    why: Prose = Field(
        description="What it may be.", examples=["It may be a blood clot [@dvt-01]."]
    )


class AskFirst(Record):
    """Somebody who should ask a clinician before starting."""

    id: Id = Field(description="Its id, as exercises name it.", examples=["tendon"])
    if_: Prose = Field(description="Who it is.", examples=["You have Achilles pain."])
    why: Prose = Field(
        description="Why to ask.", examples=["A heel drop may make it worse [@sng-15]."]
    )


class StopRule(Record):
    """When to stop an exercise, and what to do then."""

    id: Id = Field(description="Its id, as exercises name it.", examples=["snap"])
    if_: Prose = Field(
        description="Completes “Stop if …”.", examples=["you feel a snap or a sudden sharp pain"]
    )
    then: Prose = Field(
        description="What to do then.", examples=["Do not try more raises [@rup-01]."]
    )
    tier: Tier | None = Field(
        None, description="How fast help is needed, if it is.", examples=["urgent"]
    )


class DoNot(Record):
    """Something that nobody should do."""

    id: Id = Field(description="Its id.", examples=["bounce"])
    text: Prose = Field(
        description="Completes “Do not …”.", examples=["bounce in a stretch [@str-09]"]
    )


class Safety(HealthPage):
    """The lists that exercises, plans and conditions draw from."""

    signs: Many[Sign] = Field(
        default_factory=list,
        description="Warning signs.",
        examples=["[{id: ur-clot, tier: urgent, if: One calf is swollen., why: A clot.}]"],
    )
    ask_first: Many[AskFirst] = Field(
        default_factory=list,
        description="Who should ask first.",
        examples=["[{id: tendon, if: You have Achilles pain., why: It may get worse.}]"],
    )
    stop_rules: Many[StopRule] = Field(
        default_factory=list,
        description="When to stop.",
        examples=["[{id: snap, if: you feel a snap, then: Get help today.}]"],
    )
    do_not: Many[DoNot] = Field(
        default_factory=list,
        description="What nobody should do.",
        examples=["[{id: bounce, text: bounce in a stretch}]"],
    )
