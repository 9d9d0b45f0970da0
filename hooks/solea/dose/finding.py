"""The shape in which the rules of a dose speak, before anyone knows where in a file it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solea.report import Kind


@dataclass(frozen=True)
class Finding:
    """One slip in a dose, and the keys that lead to it from the dose, as the author writes them.

    `instead` is a value to put at that place, or a whole line with its key.
    """

    kind: Kind
    path: tuple[str, ...]
    message: str
    instead: str = ""
