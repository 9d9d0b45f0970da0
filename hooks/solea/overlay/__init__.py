"""The clinician's overlay: a figure with its angles, its balance and its muscle lengths.

It lies over the same figure that patients see and is not for patients. What it says is worked
out from the pose; it was measured on nobody.
"""

from __future__ import annotations

from solea.overlay.angles import Reading, readings
from solea.overlay.balance import balance
from solea.overlay.lengths import Change, changes
from solea.overlay.plate import plate

__all__ = ["Change", "Reading", "balance", "changes", "plate", "readings"]
