"""The JSON Schema of a page's front matter, for editors that help while typing."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from solea.content import KINDS, TOP_LEVEL


class _AsWritten(GenerateJsonSchema):
    """Describes what an author may write, where an absent key is absent and never empty."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: object) -> bool:
        del schema  # the key says it already
        return False


def json_schema() -> dict[str, Any]:
    """Return the schema of a whole front matter: Material's keys and one key of ours."""
    references, schema = models_json_schema(
        [(kind.record, "validation") for kind in (TOP_LEVEL, *KINDS.values())],
        ref_template="#/$defs/{model}",
        schema_generator=_AsWritten,
    )
    definitions = dict(schema["$defs"])
    top = references[TOP_LEVEL.record, "validation"]["$ref"].rpartition("/")[2]
    properties = dict(definitions.pop(top)["properties"])
    for name, kind in KINDS.items():
        reference = references[kind.record, "validation"]
        properties[name] = {"type": "array", "items": reference} if kind.listed else reference
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Front matter of a Solea page",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "oneOf": [
            *({"required": ["title", name]} for name in KINDS),
            {"not": {"anyOf": [{"required": [name]} for name in KINDS]}},
        ],
        "$defs": definitions,
    }
