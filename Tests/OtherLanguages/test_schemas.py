"""What `sdkgen export` says of the wire, held to the published meta schemas and to what was seen on the wire."""

import json
import subprocess
from pathlib import Path

import jsonschema_specifications
import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SPECS = ["Spec", "Tests/Consumer/Spec", "Tests/Language/Spec"]
DRAFT_7 = jsonschema_specifications.REGISTRY.contents("http://json-schema.org/draft-07/schema#")


def export(form, spec):
    command = ["swift", "run", "--skip-build", "sdkgen", "export", "--format", form, "--spec", spec]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize("spec", SPECS)
def test_openrpc(spec):
    meta = json.loads((HERE / "Published" / "openrpc.schema.json").read_text(encoding="utf-8"))
    # Versions are filled in where it is released, and types are schemas of draft 7.
    meta["properties"]["openrpc"]["enum"] = ["1.3.2"]
    schemas = Resource.from_contents(DRAFT_7)
    registry = Registry().with_resource("https://meta.json-schema.tools", schemas)
    validator = Draft7Validator(meta, registry=jsonschema_specifications.REGISTRY.combine(registry))
    assert [error.message for error in validator.iter_errors(export("openrpc", spec))] == []


@pytest.mark.parametrize("spec", SPECS)
def test_json_schema(spec):
    Draft202012Validator.check_schema(export("json-schema", spec))


@pytest.mark.parametrize("spec", SPECS)
def test_what_was_seen_on_the_wire(spec, tmp_path):
    """The examples and the stories of the spec, as they are answered."""
    schema = Draft202012Validator(export("json-schema", spec))
    command = ["swift", "run", "--skip-build", "sdkgen", "record", "--spec", spec, "--output", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True)
    [file] = (tmp_path / "Recordings").iterdir()
    recordings = json.loads(file.read_text(encoding="utf-8"))
    assert len(recordings) > (300 if spec == "Spec" else 5)

    def check(place, value):
        errors = schema.evolve(schema={"$ref": f"#/$defs/{place}"}).iter_errors(value)
        assert [error.message for error in errors] == [], f"{place}: {value}"

    for seen in recordings:
        if "call" in seen:
            check(f"calls/$defs/{seen['call']}/$defs/arguments", seen["arguments"])
            check(f"calls/$defs/{seen['call']}/$defs/answer", seen["answer"])
        else:
            check(f"events/$defs/{seen['event']}", seen["payload"])


def test_a_limit_is_kept():
    """The schema refuses what the service would."""
    schema = Draft202012Validator(export("json-schema", "Tests/Consumer/Spec"))
    arguments = schema.evolve(schema={"$ref": "#/$defs/calls/$defs/announceParcel/$defs/arguments"})
    assert arguments.is_valid({"parcelID": "P-1"})
    assert not arguments.is_valid({})
    assert not arguments.is_valid({"parcelID": "P-1", "colour": "red"})
