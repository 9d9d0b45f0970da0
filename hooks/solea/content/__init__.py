"""The kinds of page and what each must say; reading a file into one of them."""

from __future__ import annotations

from solea.content.asking import CALF, pictures_asked
from solea.content.citation import OWN, Citation, citations, replace_citations, without_citations
from solea.content.clinic import Clinic
from solea.content.condition import Condition
from solea.content.evidence import Evidence, Fact, Reference
from solea.content.exercise import Change, Exercise
from solea.content.glossary import Term
from solea.content.guide import Guide
from solea.content.page import KINDS, TOP_LEVEL, Page, PageKind, read_page
from solea.content.plan import Item, Plan, Stage
from solea.content.posing import Posed, Posing, person_of, posed, posing, solved
from solea.content.review import Review
from solea.content.safety import AskFirst, DoNot, Safety, Sign, StopRule
from solea.content.sayings import written
from solea.content.step import Point, Step
from solea.content.structure import Part, Structure
from solea.content.video import TO_BE_SUPPLIED, Video

__all__ = [
    "CALF",
    "KINDS",
    "OWN",
    "TOP_LEVEL",
    "TO_BE_SUPPLIED",
    "AskFirst",
    "Change",
    "Citation",
    "Clinic",
    "Condition",
    "DoNot",
    "Evidence",
    "Exercise",
    "Fact",
    "Guide",
    "Item",
    "Page",
    "PageKind",
    "Part",
    "Plan",
    "Point",
    "Posed",
    "Posing",
    "Reference",
    "Review",
    "Safety",
    "Sign",
    "Stage",
    "Step",
    "StopRule",
    "Structure",
    "Term",
    "Video",
    "citations",
    "person_of",
    "pictures_asked",
    "posed",
    "posing",
    "read_page",
    "replace_citations",
    "solved",
    "without_citations",
    "written",
]
