"""The description of the interface (OpenAPI), as far as it is the same for all that can be asked and done."""

from __future__ import annotations

import json
import re
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

from pledgebook.web.api.problems import MEDIA_TYPE
from pledgebook.web.api.schemas.problem import Problem

ALWAYS = {
    401: "A key was sent that is not good, or none where one is needed",
    404: "There is nothing here, or nothing that the person of the key may see",
    422: "A part of the request is not as it has to be; ``errors`` names it",
    429: "Too much was asked: ``Retry-After`` says in how many seconds to go on",
    500: "Something is wrong on this side",
}
WRITING = {
    400: "The request cannot be read",
    403: "The person of the key may not do this",
    409: "The registry does not take it, for the reason given",
}
EDITING = {
    412: "Somebody changed it since: fetch it again and look",
    428: "``If-Match`` is missing",
}
LIMITS = {
    "RateLimit": "What is left, and in how many seconds all of it is back",
    "RateLimit-Policy": "How many requests a minute may be made",
}
ADDRESSED = {
    "slug": "The slug of a process",
    "code": "The code of a party",
    "date": "A day, like 2022-06-10",
    "number": "The number of an action package",
    "sha256": "The SHA-256 of a document",
    "start": "The first character of a figure in the text of the document",
    "position": "The place of a finding among those of the document",
    "public_id": "A public id",
    "sequence": "The number of an entry",
    "upload": "The id of an upload",
    "key": "The number of an assessment or observation",
    "round_id": "The public id of a round of reporting",
    "contest": "The id of a contest",
    "evidence": "The id of a file",
}
PATTERNS: dict[str, dict[str, Any]] = {
    "slug": {"pattern": "^[-a-zA-Z0-9_]+$"},
    "code": {"pattern": "^[^/\\x00]+$"},
    "sha256": {"pattern": "^[0-9a-f]{64}$"},
    "public_id": {"pattern": "^[A-Za-z0-9]{1,12}-P?[0-9]{1,9}$"},
    "round_id": {"pattern": "^[A-Za-z0-9]{1,12}-R[0-9]{1,9}$"},
    "number": {"minimum": 0},
    "start": {"minimum": 0},
    "key": {"minimum": 0},
    "position": {"minimum": 0},
    "sequence": {"minimum": 0},
}


class Interface(NinjaAPI):
    """An interface that describes its problems and headers, and names operations by their function.

    What it can be asked stands when the server has started, so it is described once, and not at every request.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._told: dict[str, OpenAPISchema] = {}

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """The name of the function."""
        return operation.view_func.__name__

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """With what is the same everywhere, by where it is found; nobody changes what is given."""
        root = self.get_root_path(path_params or {}) if path_prefix is None else path_prefix
        if root not in self._told:
            self._told[root] = self._described(root)
        return self._told[root]

    def _described(self, root: str) -> OpenAPISchema:
        found = super().get_openapi_schema(path_prefix=root)
        found["components"]["schemas"]["Problem"] = Problem.model_json_schema(
            ref_template="#/components/schemas/{model}"
        )
        found["components"]["schemas"] |= found["components"]["schemas"]["Problem"].pop("$defs")
        for path in found["paths"].values():
            for method, operation in path.items():
                _complete(method, operation)
        found.update(_with_plain_names(found))
        return found


def _with_plain_names(found: dict[str, Any]) -> dict[str, Any]:
    """A page of a list is called after what it lists."""
    plain: dict[str, Any] = json.loads(_LISTED.sub(r"\1List", json.dumps(found)))
    for name, schema in plain["components"]["schemas"].items():
        if name.endswith("List"):
            schema |= {"title": name, "description": "A page of a list."}
    return plain


_LISTED = re.compile(r"Listed_(\w+?)_(?=\")")


def _complete(method: str, operation: dict[str, Any]) -> None:
    summary, _stop, rest = operation["description"].partition(".")
    operation["summary"], operation["description"] = summary, rest.strip() or f"{summary}."
    for parameter in operation["parameters"]:
        if parameter["in"] == "path":
            parameter["description"] = ADDRESSED[parameter["name"]]
            parameter["schema"] |= PATTERNS.get(parameter["name"], {})
    edits = any(parameter["name"] == "If-Match" for parameter in operation["parameters"])
    problems = ALWAYS | (WRITING if method != "get" else {}) | (EDITING if edits else {})
    if "multipart/form-data" in operation.get("requestBody", {}).get("content", {}):
        problems |= {413: "The file is too large"}
    for status, answer in operation["responses"].items():
        answer["description"] = DESCRIBED[status]
        answer["headers"] = _headers(status, method)
    for status, told in sorted(problems.items()):
        operation["responses"][status] = _problem(status, told)


DESCRIBED = {
    200: "The answer",
    201: "It is recorded",
    202: "It is taken in, and read when its turn comes",
    301: "It gave way to another one, which ``Location`` names",
}


def _problem(status: int, told: str) -> dict[str, Any]:
    return {
        "description": told,
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        "headers": _headers(status, ""),
    }


def _headers(status: int, method: str) -> dict[str, Any]:
    told = dict(LIMITS)
    if status == 200 or method == "post":
        told["ETag"] = "Names this state of it: for If-None-Match and If-Match"
    if status in (202, 301):
        told["Location"] = "Where it is found"
    if status == 429:
        told["Retry-After"] = "In how many seconds to go on"
    if status == 401:
        told["WWW-Authenticate"] = "How to send a key"
    return {
        name: {"description": text, "required": True, "schema": {"type": "string"}}
        for name, text in told.items()
    }
