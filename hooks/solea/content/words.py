"""The closed vocabularies of the front matter: each word that an author may choose from.

Open text is for patients; these words are for the machine, and every one is a term that
clinicians use. A word outside a vocabulary is refused with the nearest one that is in it.
"""

from __future__ import annotations

from typing import Literal

Aim = Literal["stretch", "strengthen", "balance", "mobilise"]
Need = Literal[
    "nothing",
    "wall",
    "floor",
    "step",
    "chair",
    "rail",
    "table",
    "towel",
    "band",
    "mat",
    "door-frame",
]
StructureSort = Literal[
    "muscle", "tendon", "nerve", "artery", "vein", "bone", "fascia", "skin", "group"
]
Joint = Literal["knee", "ankle", "subtalar", "hip", "toes"]
Movement = Literal[
    "plantarflexion", "dorsiflexion", "flexion", "extension", "inversion", "eversion"
]
Tier = Literal["emergency", "urgent", "non-urgent"]
Confidence = Literal["high", "medium", "low"]
SeenAs = Literal["abstract", "page", "secondary", "code", "calculation", "none"]
ReferenceSort = Literal["paper", "review", "guideline", "page", "code", "book", "leaflet", "other"]
Captions = Literal["none", "automatic", "written"]
