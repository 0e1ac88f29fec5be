"""What `sdkgen export` says of the wire, held to the published meta schemas and to what was seen on the wire."""

import asyncio
import json
import re
import subprocess
from pathlib import Path

import jsonschema_specifications
import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource
from wiretap import Wiretap

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SPECS = ["Spec", "Tests/Consumer/Spec", "Tests/Language/Spec"]
TOOL = ["swift", "run", "--skip-build", "sdkgen"]
DRAFT_7 = jsonschema_specifications.REGISTRY.contents("http://json-schema.org/draft-07/schema#")


def export(form, spec):
    command = [*TOOL, "export", "--format", form, "--spec", spec]
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


def tapped(spec):
    """What travels while a server of a spec is held to the spec's own suite, examples and stories."""
    server = subprocess.Popen([*TOOL, "serve", "--spec", spec], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        address = re.search(r"ws://\S+/", server.stdout.readline()).group()
        tap = Wiretap()
        command = [*TOOL, "conform", "--spec", spec, "--url"]
        assert asyncio.run(tap.between(address, *command, folder=ROOT)) == 0
        return tap
    finally:
        server.terminate()
        server.wait(timeout=30)


@pytest.mark.parametrize("spec", SPECS[1:])
def test_what_travels_is_what_is_exported(spec):
    """Arguments of calls that succeed, answers, errors and events of the small specs, calls to the world included."""
    document = export("openrpc", spec)
    types = Draft7Validator({"components": document["components"]})
    methods = {method["name"]: method for method in document["methods"]}
    controls = {control["name"]: control for control in document["x-controls"]}
    events = {event["name"]: event for event in document["x-events"]}

    def check(what, schema, value):
        errors = types.evolve(schema={**schema, "components": document["components"]}).iter_errors(value)
        assert [error.message for error in errors] == [], f"{what}: {value}"

    def check_call(method, arguments, answer):
        parameters = {parameter["name"]: parameter for parameter in method["params"]}
        required = {name for name, parameter in parameters.items() if parameter["required"]}
        given = {name: value for name, value in arguments.items() if value is not None}
        assert required <= arguments.keys() <= parameters.keys(), f"{method['name']}: {arguments}"
        for name, value in given.items():
            check(f"{method['name']}.{name}", parameters[name]["schema"], value)
        check(method["name"], method["result"]["schema"], answer)

    tap = tapped(spec)
    for call, answer in tap.calls:
        method, arguments = methods[call["method"]], call.get("params", {})
        control = controls[arguments["control"]] if method["name"] == "world.perform" else None
        if "error" in answer:
            errors = method.get("errors", []) + (control or {}).get("errors", [])
            # That arguments aren't of their types is JSON-RPC's own error, whatever the method.
            codes = {-32602} | {error["code"] for error in errors}
            assert answer["error"]["code"] in codes, f"{call}: {answer['error']}"
            continue
        check_call(method, arguments, answer["result"])
        if control:
            check_call(control, arguments.get("arguments", {}), answer["result"])
    for event in tap.events:
        check(event["name"], events[event["name"]]["schema"], event.get("payload"))
    called = {call["method"] for call, _ in tap.calls}
    assert {name for name in methods if not name.startswith("world.")} <= called
    assert any(name.startswith("world.") for name in called)


def test_a_limit_is_kept():
    """The schema refuses what the service would."""
    schema = Draft202012Validator(export("json-schema", "Tests/Consumer/Spec"))
    arguments = schema.evolve(schema={"$ref": "#/$defs/calls/$defs/announceParcel/$defs/arguments"})
    assert arguments.is_valid({"parcelID": "P-1"})
    assert not arguments.is_valid({})
    assert not arguments.is_valid({"parcelID": "P-1", "colour": "red"})
