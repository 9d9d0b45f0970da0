"""The two parsers of YAML that PyYAML brings, as streams of events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import yaml

Parser: TypeAlias = Callable[[str], Iterator[yaml.Event]]

# Besides its own errors, PyYAML lets through what Python thinks of a number out of range.
BROKEN = (yaml.YAMLError, ValueError, OverflowError)


def parse_with_libyaml(front: str) -> Iterator[yaml.Event]:
    """Parse with the C library, which is ten times faster."""
    # `yaml.parse` asks for each event twice; the parser itself says None when there are no more.
    return iter(yaml.CSafeLoader(front).get_event, None)


def parse_with_python(front: str) -> Iterator[yaml.Event]:
    """Parse with PyYAML alone, which finds the same at the same places."""
    return iter(yaml.parse(front, Loader=yaml.SafeLoader))


# PyYAML may have been built without libyaml.
parse: Parser = parse_with_libyaml if hasattr(yaml, "CSafeLoader") else parse_with_python
