import SDKSpec
import Testing

@testable import SDKGeneration

/// No text of a spec gets into a source file as anything but a comment that can't end or a literal that can't either.
@Suite("Text into source")
struct TextIntoSourceTests {
    /// What would end a comment or a literal, begin code, or hide something.
    static let hostile = "a\nlet injected = 1\r*/ \"\"\" \\(x) \u{202E}\u{2028}\u{0}b"

    @Test("a comment stays on its line, and what isn't seen stands there as a number")
    func lines() {
        #expect(
            SwiftText.line(Self.hostile) == "a let injected = 1 */ \"\"\" \\(x) U+202EU+2028U+0b"
        )
        #expect(SwiftText.line("Grüße, 会话 – “so”") == "Grüße, 会话 – “so”")
    }

    @Test("title, topic and summaries of a spec begin no code", arguments: GenerationOptions.Output.allCases)
    func outputs(output: GenerationOptions.Output) throws {
        let text = JSONText.quoted(Self.hostile)
        let yaml = """
            methods:
              send: {topic: \(text), summary: \(text), surfaces: {web: \(text)}, deprecated: \(text), behaviour: do nothing}
            events: {E: {wire: \(text), summary: \(text)}}
            constants: {c: {type: String, value: '"x"', summary: \(text), unit: \(text)}}
            """
        let input = try SmallSpec.input(yaml, outputs: [output])
        for file in try GenerationPipeline(templates: .builtIn()).files(for: input) where file.path.hasSuffix(".swift")
        {
            let lines = file.contents.split(whereSeparator: \.isNewline)
            #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("let injected") }, "\(file.path)")
            #expect(!file.contents.unicodeScalars.contains("\u{202E}"), "\(file.path)")
            #expect(!file.contents.unicodeScalars.contains("\u{0}"), "\(file.path)")
        }
    }

    @Test("no page of the reference holds what isn't seen, whatever holds it in the spec")
    func pages() throws {
        let text = JSONText.quoted(Self.hostile)
        let yaml = """
            topics: {\(text): {summary: \(text), methods: [send]}}
            methods:
              send:
                topic: \(text)
                summary: \(text)
                notes: [\(text)]
                surfaces: {web: \(text)}
                since: {web: \(text)}
                deprecated: \(text)
                parameters: {title: {type: Kind, default: Kind.one, summary: \(text)}, about: {type: String, default: '"\\u{202E}"', summary: A}}
                returns: {type: String, summary: \(text)}
                behaviour: return "\\u{202E}" + about
                example: {as: ann, with: {title: one, about: \(text)}}
                source: {cite: rules, inferred: \(text)}
            types: {Kind: {summary: \(text), enum: String, values: {one: {wire: \(text), constant: \(text), summary: \(text)}}}}
            events: {E: {wire: \(text), summary: \(text)}}
            constants: {c: {type: String, value: '"\\u{202E}"', summary: \(text), unit: \(text)}}
            errors: {lost: {code: 3, summary: \(text), constants: {native: \(text)}}}
            scenarios: {one: {summary: \(text), steps: [{ann: send, with: {title: one, about: \(text)}, returns: \(text)}]}}
            """
        let unseen: [ClosedRange<UInt32>] = [0x0...0x8, 0xB...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E]
        for file in try ReferenceOutput().files(for: SmallSpec.input(yaml), templates: .builtIn()) {
            let found = file.contents.unicodeScalars.filter { scalar in unseen.contains { $0.contains(scalar.value) } }
            #expect(found.isEmpty, "\(file.path)")
            guard file.path.hasSuffix("search.js") else { continue }
            #expect(!file.contents.contains("\\u202e"))
        }
    }

    @Test("a long topic has a short file, and two that differ in nothing that a file's name has have two")
    func files() throws {
        let long = String(repeating: "many words ", count: 60)
        let yaml = """
            methods:
              one: {topic: "\(long)", summary: O.}
              two: {topic: "\(long)!", summary: T.}
            """
        let files = try ReferenceOutput().files(for: SmallSpec.input(yaml), templates: .builtIn())
        let pages = files.map(\.path).filter { $0.contains("many-words") }
        #expect(pages.count == 2)
        #expect(Set(pages.map { $0.lowercased() }).count == 2)
        #expect(pages.allSatisfy { $0.utf8.count < 130 })
    }
}
