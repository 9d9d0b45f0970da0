"""Films: from the address that a person copies to a player that works for everybody.

`address` reads what was pasted and names the one address a player needs. `aside` keeps the page
away from mkdocs-video, which would otherwise take it apart and put it together again with losses.
`player` mends the players that mkdocs-video wrote. Text in, text out; nothing here knows MkDocs.
"""

from __future__ import annotations

from solea.video.address import AddressError, Clip, Film, find_film
from solea.video.aside import MARK, Aside, put_back, set_aside
from solea.video.player import Resolve, mend_player

__all__ = [
    "MARK",
    "AddressError",
    "Aside",
    "Clip",
    "Film",
    "Resolve",
    "find_film",
    "mend_player",
    "put_back",
    "set_aside",
]
