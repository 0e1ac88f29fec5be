import Foundation
import Testing
import YAMLDocument

@testable import SDKSpec

@Suite("JSON Schema")
struct JSONSchemaTests {
    private let schema: [String: Any]

    init() throws {
        let object = try JSONSerialization.jsonObject(with: Data(JSONSchema.text.utf8))
        schema = try #require(object as? [String: Any])
    }

    @Test("the text is the same at every call")
    func stable() {
        #expect(JSONSchema.text == JSONSchema.text)
        #expect(JSONSchema.text.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
    }

    @Test("a kind of mapping, as it is printed")
    func snapshot() {
        #expect(
            JSONSchema.text.contains(
                """
                    "procedureParameter": {
                      "title": "procedure parameter",
                      "description": "A parameter of a procedure.",
                      "type": "object",
                      "properties": {
                        "type": {
                          "description": "The type; `?` where the value may be absent.",
                          "$ref": "#/$defs/typeReference",
                          "examples": ["String?"]
                        },
                        "summary": {
                          "description": "What it means, in one sentence.",
                          "$ref": "#/$defs/text"
                        },
                        "default": {
                          "description": "The value taken where none is given.",
                          "$ref": "#/$defs/expression",
                          "examples": ["true"]
                        }
                      },
                      "required": ["type"],
                      "additionalProperties": false
                    },
                """
            )
        )
    }

    @Test("every reference leads somewhere")
    func references() throws {
        let definitions = try #require(schema["$defs"] as? [String: Any])
        for reference in JSONSchema.text.matches(of: #/"\$ref": "#\/\$defs\/([^"]+)"/#) {
            #expect(definitions[String(reference.1)] != nil, "\(reference.1)")
        }
    }

    @Test("the complete spec keeps the schema")
    func completeSpec() throws {
        let document = try YAMLDocument(parsing: Array(CompleteSpec.text.utf8), path: "complete.yaml")
        let value = SchemaCheck.json(try #require(document.root))
        #expect(SchemaCheck(root: schema).faults(value, schema, at: "").isEmpty)
    }

    @Test(
        "what the validator refuses, the schema refuses",
        arguments: [
            "method: {}", "errors: [a]", "errors: {a: {}}", "errors: {a: {summary: A, code: x}}",
            "errors: {a: {summary: A, retry: maybe}}", "sources: {a: {title: A, kind: b}}",
            "gates: {a: {summary: A, behaviour: [{fail: a}]}}",
            "types: {A: {summary: A}}",
            "scenarios: {a: {summary: A, steps: [{advance: soon}]}}",
            "scenarios: {a: {summary: A, steps: [{alice: [m]}]}}",
            "scenarios: {a: {summary: A, steps: [{alice: m, bob: m, returns: 1}]}}",
            "scenarios: {a: {summary: A, steps: [{returns: 1}]}}",
            "events: {A: {wire: a, summary: A, payload: [a, b]}}", limited("{}"), limited("{max: 3}"),
            limited("{max: 3, unit: items, pattern: a}"), limited("{unit: items}"),
            limited("[{pattern: a}, {name: b}]"),
            limited("{min: 3, unit: items, excess: truncate}"), limited("{pattern: a, excess: truncate}"),
            limited("{pattern: a, unit: items}"), limited("{pattern: a, orOneOf: [1]}"),
            rated("calls: 0, seconds: 5"), rated("calls: 5, seconds: -1"), rated("calls: '00', seconds: 5"),
            "scenarios: {a: {summary: A, steps: [{alice: m, times: 0}]}}",
            "scenarios: {a: {summary: A, steps: [{steps: [{alice: m}], times: 0}]}}",
            limited("{max: 99999999999999999999, unit: items}"),
        ]
    )
    func broken(text: String) throws {
        #expect(!ReadSpec(text).diagnostics.isEmpty)
        let document = try YAMLDocument(parsing: Array(text.utf8), path: "broken.yaml")
        let value = SchemaCheck.json(try #require(document.root))
        #expect(!SchemaCheck(root: schema).faults(value, schema, at: "").isEmpty)
    }

    private static func rated(_ window: String) -> String {
        "methods: {m: {topic: A, summary: A, rate: {\(window), per: user, error: a}}}"
    }

    private static func limited(_ limit: String) -> String {
        "types: {A: {summary: A, fields: {a: {type: String, summary: A, nonEmpty: \"true\", limit: \(limit)}}}}"
    }

    @Test("truth values may stand in quotes")
    func quotedTruth() throws {
        let text = Self.limited("{max: 3, unit: utf8-bytes}")
        #expect(ReadSpec(text).diagnostics.allSatisfy { $0.rule == "missing-product" })
        let document = try YAMLDocument(parsing: Array(text.utf8), path: "quoted.yaml")
        let value = SchemaCheck.json(try #require(document.root))
        #expect(SchemaCheck(root: schema).faults(value, schema, at: "") == [])
    }

    @Test("of a spec that lacks a line, or has another key in it, the schema says what the reader says")
    func mutations() throws {
        let lines = CompleteSpec.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var compared = 0
        for (position, line) in lines.enumerated() {
            guard let colon = line.firstIndex(of: ":"), line.contains(": "), !line.contains("#") else { continue }
            var without = lines
            without.remove(at: position)
            var renamed = lines
            renamed[position] = line[..<colon] + "zz" + line[colon...]
            // Each costs a reading of the whole: of the renamed ones a few tell enough.
            for mutated in position.isMultiple(of: 4) ? [without, renamed] : [without] {
                guard try agree(mutated.joined(separator: "\n"), at: position + 1) else { continue }
                compared += 1
            }
        }
        #expect(compared > 150)
    }

    /// Compares what both say of a text; those that aren't YAML any more are passed over.
    private func agree(_ text: String, at line: Int) throws -> Bool {
        guard let document = try? YAMLDocument(parsing: Array(text.utf8), path: "mutated.yaml"),
            let root = document.root
        else { return false }
        let structural = [
            "unknown-key", "missing-key", "missing-value", "wrong-kind", "undecided-kind", "ambiguous-kind",
            "stray-key",
            "limit-max-missing", "limit-unit-missing",
        ]
        let refused = ReadSpec(text).diagnostics.filter { structural.contains($0.rule) }
        // An answer without a type looks like a map's type to the schema.
        if refused.contains(where: { $0.message == "`returns` has no `type`" }) { return false }
        let faults = SchemaCheck(root: schema).faults(SchemaCheck.json(root), schema, at: "")
        #expect(refused.isEmpty == faults.isEmpty, "line \(line): \(refused.map(\.message)), \(faults.prefix(3))")
        return true
    }
}

/// The keywords of JSON Schema that ours uses, and no others: an unknown one is a fault.
private struct SchemaCheck {
    let root: [String: Any]

    /// A node as an editor takes it.
    static func json(_ node: YAMLNode) -> Any {
        switch node.content {
        case .sequence(let items): return items.map(json)
        case .mapping(let entries): return Dictionary(uniqueKeysWithValues: entries.map { ($0.name, json($0.value)) })
        case .scalar(let scalar):
            guard scalar.isPlain else { return scalar.text }
            if scalar.text.isEmpty { return NSNull() }
            if let flag = Bool(scalar.text) { return flag }
            return Int(scalar.text) ?? Double(scalar.text) ?? scalar.text as Any
        }
    }

    func faults(_ value: Any, _ schema: Any, at path: String) -> [String] {
        if let allowed = schema as? Bool { return allowed ? [] : ["\(path) isn't allowed"] }
        guard let schema = schema as? [String: Any] else { return ["\(path) has no schema"] }
        return schema.flatMap { faults(value, $0.key, $0.value, schema, at: path) }
    }

    private func faults(
        _ value: Any,
        _ keyword: String,
        _ argument: Any,
        _ schema: [String: Any],
        at path: String
    ) -> [String] {
        let members = value as? [String: Any]
        switch keyword {
        case "$schema", "title", "description", "examples", "$defs", "propertyNames": return []
        case "$ref": return faults(value, definition(argument), at: path)
        case "type":
            let types = type(value) == "integer" ? ["integer", "number"] : [type(value)]
            return names(argument).contains(where: types.contains) ? [] : ["\(path) is \(types)"]
        case "enum": return (argument as? [Any] ?? []).contains { same($0, value) } ? [] : ["\(path) is \(value)"]
        case "properties":
            let properties = argument as? [String: Any] ?? [:]
            return (members ?? [:]).flatMap { name, value in
                properties[name].map { faults(value, $0, at: "\(path).\(name)") } ?? []
            }
        case "additionalProperties":
            let known = schema["properties"] as? [String: Any] ?? [:]
            return (members ?? [:]).filter { known[$0.key] == nil }.flatMap {
                faults($0.value, argument, at: "\(path).\($0.key)")
            }
        case "required": return names(argument).filter { members?[$0] == nil }.map { "\(path) has no \($0)" }
        case "items":
            return (value as? [Any] ?? []).enumerated().flatMap { faults($1, argument, at: "\(path)[\($0)]") }
        case "anyOf": return count(value, argument) > 0 ? [] : ["\(path) is none"]
        case "oneOf": return count(value, argument) == 1 ? [] : ["\(path) is \(count(value, argument))"]
        case "not": return faults(value, argument, at: path).isEmpty ? ["\(path) is what it mustn't be"] : []
        case "pattern":
            guard let text = value as? String, let pattern = argument as? String else { return [] }
            return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path) is \(text)"] : []
        case "maximum": return (value as? Double ?? 0) > Double(argument as? Int ?? 0) ? ["\(path) is large"] : []
        case "minimum": return (value as? Int ?? 0) < (argument as? Int ?? 0) ? ["\(path) is small"] : []
        case "minItems": return (value as? [Any])?.isEmpty == true ? ["\(path) is empty"] : []
        case "maxItems": return ((value as? [Any])?.count ?? 0) > 1 ? ["\(path) is long"] : []
        case "minProperties": return (members?.count ?? .max) < (argument as? Int ?? 0) ? ["\(path) is short"] : []
        case "maxProperties": return (members?.count ?? 0) > (argument as? Int ?? 0) ? ["\(path) is long"] : []
        case "allOf": return (argument as? [Any] ?? []).flatMap { faults(value, $0, at: path) }
        case "if":
            let branch = faults(value, argument, at: path).isEmpty ? "then" : "else"
            return schema[branch].map { faults(value, $0, at: path) } ?? []
        case "then", "else": return []
        default: return ["unknown keyword \(keyword)"]
        }
    }

    private func same(_ left: Any, _ right: Any) -> Bool {
        guard type(left) == type(right) else { return false }
        return type(left) == "boolean" ? left as? Bool == right as? Bool : "\(left)" == "\(right)"
    }

    private func count(_ value: Any, _ schemas: Any) -> Int {
        (schemas as? [Any] ?? []).count { faults(value, $0, at: "").isEmpty }
    }

    private func definition(_ reference: Any) -> Any {
        let name = (reference as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
        return (root["$defs"] as? [String: Any])?[name] ?? false
    }

    private func names(_ argument: Any) -> [String] { argument as? [String] ?? [argument as? String ?? ""] }

    private func type(_ value: Any) -> String {
        switch value {
        case is NSNull: "null"
        case is [Any]: "array"
        case is [String: Any]: "object"
        case let number as NSNumber where CFBooleanCheck.isBoolean(number): "boolean"
        case is Bool: "boolean"
        case is Int: "integer"
        case is Double: "number"
        default: "string"
        }
    }
}

/// Tells a truth value in parsed JSON from a number.
private enum CFBooleanCheck {
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
