"""What the models say of themselves: a JSON Schema for editors and pages for the staff guide."""

from __future__ import annotations

from solea.schema.guide import front_matter_guide
from solea.schema.json_schema import json_schema
from solea.schema.problems import problems_guide

__all__ = ["front_matter_guide", "json_schema", "problems_guide"]
