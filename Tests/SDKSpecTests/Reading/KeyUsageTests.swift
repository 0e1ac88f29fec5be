import Testing
import YAMLDocument

@testable import SDKSpec

@Suite("Every key that the language declares is read")
struct KeyUsageTests {
    @Test("the complete spec uses every declared key, and is without fault")
    func completeness() throws {
        let read = ReadSpec(CompleteSpec.text)
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        var collector = RecordCollector()
        collector.visit(.record(SpecificationKey.self))
        let declared = collector.records.flatMap { record in record.keys.map { "\(record.name).\($0.name)" } }
        let used = Set(try occurrences().map(\.key))
        #expect(declared.filter { !used.contains($0) } == [])
        #expect(used.count == declared.count)
    }

    @Test("a spec without one of its keys says something else")
    func everyKeyMatters() throws {
        let whole = ModelDump.text(ReadSpec(CompleteSpec.text).specification)
        let bytes = Array(CompleteSpec.text.utf8)
        for occurrence in try occurrences() {
            var changed = bytes
            for index in occurrence.range.start.offset..<occurrence.range.end.offset {
                changed[index] = UInt8(ascii: "z")
            }
            let read = ReadSpec(String(decoding: changed, as: UTF8.self))
            let isRead = ModelDump.text(read.specification) != whole
            #expect(isRead, "nobody reads \(occurrence.key)")
        }
    }

    @Test("every example of a key is a value that the key takes")
    func examples() throws {
        var collector = RecordCollector()
        collector.visit(.record(SpecificationKey.self))
        for record in collector.records {
            for key in record.keys {
                guard let example = key.shape.example else { continue }
                let document = try YAMLDocument(parsing: Array("key: \(example)".utf8), path: "example")
                let node = try #require(document.root?["key"])
                var diagnostics = Diagnostics()
                SchemaValidator.validate(node, as: key.shape.form, in: document.file, diagnostics: &diagnostics)
                #expect(diagnostics.found.isEmpty, "\(record.name).\(key.name): \(example)")
            }
        }
    }

    @Test("the rule catalogue knows every rule of reading once")
    func rules() {
        let ids = ReadingRules.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    private func occurrences() throws -> [(key: String, range: SourceRange)] {
        let document = try YAMLDocument(parsing: Array(CompleteSpec.text.utf8), path: "complete.yaml")
        var walk = KeyWalk()
        walk.visit(try #require(document.root), as: .record(SpecificationKey.self))
        return walk.keys
    }
}

/// Finds where each declared key stands in a file.
private struct KeyWalk {
    private(set) var keys: [(key: String, range: SourceRange)] = []

    mutating func visit(_ node: YAMLNode, as form: Form) {
        switch form.chosen(for: node) {
        case .list(let item):
            for node in node.sequence ?? [] { visit(node, as: item) }
        case .map(_, let value):
            for entry in node.mapping ?? [] { visit(entry.value, as: value) }
        case .record(let keys): visit(node, as: keys.record)
        case .variant(let variant):
            guard case .one(let keys) = variant.choice(for: node.mapping ?? []) else { return }
            visit(node, as: keys.record)
        default: break
        }
    }

    private mutating func visit(_ node: YAMLNode, as record: RecordShape) {
        for entry in node.mapping ?? [] {
            guard let key = record.keys.first(where: { $0.name == entry.name }) else { continue }
            keys.append(("\(record.name).\(key.name)", entry.key.range))
            visit(entry.value, as: key.shape.form)
        }
    }
}
