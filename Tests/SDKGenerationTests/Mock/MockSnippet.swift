import SDKSpec
import Testing

@testable import SDKGeneration

/// A piece of behaviour and the Swift that becomes of it.
enum MockSnippet {
    /// What can go wrong with the snippet itself.
    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    /// What the mock is made from, for a spec with a method `probe`.
    static func input(_ methods: String) throws -> GenerationInput {
        let files = [("library.yaml", LibrarySpec.text), ("probe.yaml", methods)]
        var diagnostics = Diagnostics()
        let read = SpecificationReader.read(
            files.map { SpecificationFile(path: $0.0, bytes: Array($0.1.utf8)) },
            diagnostics: &diagnostics
        )
        guard let specification = read else {
            throw Unusable(description: DiagnosticPrinter(isColoured: false).text(diagnostics.sorted))
        }
        let index = SpecificationIndex(specification)
        let behaviour = BehaviourResolver.resolve(index, diagnostics: &diagnostics)
        guard !diagnostics.hasErrors else {
            throw Unusable(description: DiagnosticPrinter(isColoured: false).text(diagnostics.sorted))
        }
        return GenerationInput(
            index,
            behaviour: behaviour,
            facts: [],
            options: GenerationOptions(module: "Library")
        )
    }

    /// The functions that `probe` becomes, unindented.
    static func functions(_ behaviour: String, returns: String = "Void") throws -> [String] {
        let input = try input(LibrarySpec.probe(behaviour, returns: returns))
        let method = try #require(input.index.methods["probe"])
        let body = try #require(input.behaviour.overloads["probe"])
        let functions = try MockFunctionBuilder(MockContext(input)).functions(of: method.overloads[0], method, body)
        return functions.map { function in
            function.text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
                .joined(separator: "\n")
        }
    }

    /// The lines inside the function that `probe` becomes.
    static func body(_ behaviour: String, returns: String = "Void") throws -> String {
        let text = try functions(behaviour, returns: returns)[0]
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasSuffix("{") && !$0.hasPrefix("    ") })
        let inside = lines[(start + 1)...].prefix { $0 != "}" }
        return inside.map { String($0.dropFirst(4)) }.joined(separator: "\n")
    }

    /// The functions that the procedures of a spec become, by the procedures' names.
    static func procedures(_ procedures: String) throws -> [String: String] {
        let input = try input(procedures)
        let builder = MockFunctionBuilder(MockContext(input))
        var texts: [String: String] = [:]
        for (name, procedure) in input.index.procedures {
            guard let body = input.behaviour.procedures[name] else { continue }
            texts[name] = builder.functions(of: procedure, body).map(\.text).joined()
        }
        return texts
    }

    /// The Swift of an expression of a type, with what has to stand before it.
    static func expression(_ text: String, _ type: String) throws -> String {
        let body = try body("return \(text)", returns: "'\(type)'")
        return body.hasPrefix("return ") ? String(body.dropFirst("return ".count)) : body
    }
}
