"""What SARIF 2.1.0 lets the objects have that Canonym writes.

The published schema closes every object (`additionalProperties: false`); so does this table:
the property, whether it is required, and what it holds: a Python type, a set of words, the
name of another object, or a list of one of these.
"""

OBJECTS = {
    "log": {"$schema": (False, str), "version": (True, {"2.1.0"}), "runs": (True, ["run"])},
    "run": {"tool": (True, "tool"), "results": (False, ["result"]),
            "columnKind": (False, {"utf16CodeUnits", "unicodeCodePoints"})},
    "tool": {"driver": (True, "component")},
    "component": {"name": (True, str), "version": (False, str), "rules": (False, ["rule"])},
    "rule": {"id": (True, str), "shortDescription": (False, "text"), "fullDescription": (False, "text"),
             "help": (False, "text"), "defaultConfiguration": (False, "configuration")},
    "text": {"text": (True, str), "markdown": (False, str)},
    "configuration": {"level": (False, {"none", "note", "warning", "error"})},
    "result": {"ruleId": (False, str), "ruleIndex": (False, int), "message": (True, "text"),
               "level": (False, {"none", "note", "warning", "error"}), "locations": (False, ["location"]),
               "relatedLocations": (False, ["location"]), "partialFingerprints": (False, "strings"),
               "fixes": (False, ["fix"])},
    "location": {"physicalLocation": (False, "place"), "message": (False, "text")},
    "place": {"artifactLocation": (False, "artifact"), "region": (False, "region")},
    "artifact": {"uri": (False, "uri")},
    "region": {name: (False, "from 1") for name in ("startLine", "startColumn", "endLine", "endColumn")}
    | {name: (False, "from 0") for name in ("byteOffset", "byteLength")},
    "fix": {"artifactChanges": (True, ["change"])},
    "change": {"artifactLocation": (True, "artifact"), "replacements": (True, ["replacement"])},
    "replacement": {"deletedRegion": (True, "region"), "insertedContent": (False, "text")},
}

LEAST = {"from 0": 0, "from 1": 1}
URI = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%:")


def faults(value, shape, way="log"):
    """What is wrong with a value, one sentence each."""
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{way} is no list"]
        return [fault for i, item in enumerate(value) for fault in faults(item, shape[0], f"{way}[{i}]")]
    if isinstance(shape, set):
        return [] if value in shape else [f"{way} is {value!r}"]
    if isinstance(shape, type):
        return [] if type(value) is shape else [f"{way} is no {shape.__name__}"]
    if shape in LEAST:
        return [] if type(value) is int and value >= LEAST[shape] else [f"{way} is {value!r}"]
    if shape == "uri":
        return [] if isinstance(value, str) and set(value) <= URI else [f"{way} is no URI: {value!r}"]
    if not isinstance(value, dict):
        return [f"{way} is no object"]
    if shape == "strings":
        return [fault for name, text in value.items() for fault in faults(text, str, f"{way}.{name}")]
    known = OBJECTS[shape]
    found = [f"{way} has a {name!r}" for name in value if name not in known]
    found += [f"{way} lacks a {name!r}" for name, (required, _) in known.items() if required and name not in value]
    return found + [fault for name, item in value.items() if name in known
                    for fault in faults(item, known[name][1], f"{way}.{name}")]
