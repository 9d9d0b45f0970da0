"""The navigation of the site: which pages the menu leads to, and where it says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from solea.report import Span

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a long menu takes the other one long


@dataclass(frozen=True, slots=True)
class Navigation:
    """The pages that the menu names, by their path below `docs`, with their place in it."""

    path: str = "mkdocs.yml"
    places: Mapping[str, Span] = field(default_factory=dict)

    def __contains__(self, page: str) -> bool:
        """Say whether the menu names a page, given its path below `docs`."""
        return page in self.places

    @property
    def written(self) -> bool:
        """Say whether there is a menu at all; without one, every page is in it."""
        return bool(self.places)


def read_navigation(text: str, path: str = "mkdocs.yml") -> Navigation:
    """Read the `nav` of an `mkdocs.yml`; the file's other keys and its tags do not matter."""
    try:
        root = yaml.compose(text, _LOADER)
    except yaml.YAMLError:
        return Navigation(path)  # the site generator tells of its own broken configuration
    places: dict[str, Span] = {}
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            if key.value == "nav":
                _collect(value, places)
    return Navigation(path, places)


def _collect(node: yaml.Node, places: dict[str, Span]) -> None:
    if isinstance(node, yaml.ScalarNode) and node.value.endswith(".md"):
        start, end = node.start_mark, node.end_mark
        places.setdefault(
            node.value, Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        )
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _collect(item, places)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            _collect(value, places)
