import Foundation
import Testing

@testable import SDKSpec

@Suite("No spec ends the checker in a crash")
struct CheckingFuzzTests {
    @Test("the library with lines missing, twice there, exchanged", arguments: 1...4)
    func rearrangedLibrary(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        for _ in 0..<25 { expectResult([Self.file(Self.rearranged(CityLibrary.text, &random))]) }
    }

    @Test("a file of the package's spec, its lines rearranged, beside the product and the types", arguments: 1...2)
    func rearrangedFile(seed: UInt64) throws {
        var random = SeededNumbers(state: seed)
        let fixed = try ["sdk.yaml", "types.yaml", "state.yaml"].map { try #require(PackageSpec.file($0)) }
        let others = PackageSpec.files.filter { file in !fixed.contains { $0.path == file.path } }
        for _ in 0..<5 {
            let chosen = try #require(others.randomElement(using: &random))
            let text = Self.rearranged(String(decoding: chosen.bytes, as: UTF8.self), &random)
            expectResult(fixed + [SpecificationFile(path: chosen.path, bytes: Array(text.utf8))])
        }
    }

    @Test("a word of the library in the place of another", arguments: 5...6)
    func exchangedWords(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let words = CityLibrary.text.split { !($0.isLetter || $0 == "_" || $0 == "$") }.filter { $0.count > 1 }
        for _ in 0..<25 {
            guard let old = words.randomElement(using: &random), let new = words.randomElement(using: &random) else {
                return
            }
            expectResult([Self.file(CityLibrary.text.replacing(old, with: new))])
        }
    }

    @Test("a spec that is cut off anywhere")
    func cutOff() {
        let whole = Array(CityLibrary.text.utf8)
        for end in stride(from: 0, to: whole.count, by: 211) {
            expectResult([SpecificationFile(path: "cut.yaml", bytes: Array(whole[..<end]))])
        }
        expectResult([])
    }

    @Test(
        "20 000 of anything that nests or follows on itself",
        arguments: [
            ("(", "1", ")"), ("[", "1", "]"), ("-", "1", ""), ("not ", "true", ""), ("count(", "me.lent", ")"),
            ("1 + ", "1", ""), ("true and ", "true", ""), ("world.items[", "itemID", "]"), ("", "item", ".note"),
            ("", "1", " ?? 1"), ("if true then 1 else ", "1", ""), ("", "me", "(1)"),
            ("any(x in me.lent: ", "true", ")"),
            ("\"a\" + ", "1", ""),
        ]
    )
    func deepExpression(opening: String, middle: String, closing: String) {
        let text = String(repeating: opening, count: 20_000) + middle + String(repeating: closing, count: 20_000)
        let spec = CityLibrary.replacing("return count(me.lent)", by: "return \(text)")
        let found = expectResult([Self.file(spec)])
        #expect(found.map(\.rule) == ["statement-syntax"])
        #expect(found.map(\.message) == ["expression is too long"])
    }

    @Test("the largest expressions are no trouble, and those beyond are refused")
    func largestExpression() async {
        let tooDeep = "expression is nested too deeply"
        for (opening, limit, closing) in [("1 + ", 59, ""), ("count([", 29, "])"), ("(", 59, ")")] {
            #expect(await Self.answering(opening, limit, closing) == [])
            #expect(await Self.answering(opening, limit + 1, closing) == [tooDeep])
            #expect(await Self.answering(opening, 100, closing) == [tooDeep])
        }
        let items = String(repeating: "1, ", count: 296)
        #expect(await Self.answering("count([" + items, 1, "])") == [])
        #expect(await Self.answering("count([1, " + items, 1, "])") == ["expression is too long"])
    }

    @Test("the longest choice, in the deepest block, is no trouble")
    func longestChoice() async {
        func block(_ depth: Int) -> String {
            let margin = String(repeating: "  ", count: depth)
            guard depth < 39 else {
                let branches = (1..<200).map { "\(margin)else if count(me.lent) == \($0)\n\(margin)  return \($0)\n" }
                return "\(margin)if me.lent == []\n\(margin)  return 0\n" + branches.joined()
            }
            return "\(margin)if count(me.lent) > \(depth)\n" + block(depth + 1)
        }
        let text = (block(0) + "return 1").replacing("\n", with: "\n      ")
        #expect(await Self.findings(CityLibrary.replacing("return count(me.lent)", by: text)) == [])
    }

    /// What is found in an answer, on a thread with the stack of a main one: others have less of it on some systems.
    private static func answering(_ opening: String, _ count: Int, _ closing: String) async -> [String] {
        let text = String(repeating: opening, count: count) + "1" + String(repeating: closing, count: count)
        return await findings(CityLibrary.replacing("return count(me.lent)", by: "return \(text)"))
    }

    private static func findings(_ spec: String) async -> [String] {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: CheckedText(spec).findings.map(\.message)) }
            thread.stackSize = 8 * 1024 * 1024
            thread.start()
        }
    }

    @Test("20 000 lists, mappings, statements and types in each other")
    func deepNesting() {
        for (opening, closing) in [("[", "]"), ("{a: ", "}"), ("{if: a, then: [", "]}")] {
            let value = String(repeating: opening, count: 20_000) + "a" + String(repeating: closing, count: 20_000)
            #expect(
                !expectResult([Self.file(CityLibrary.replacing("closed: {code: 1", by: "closed: \(value)"))]).isEmpty
            )
        }
        let type = String(repeating: "[", count: 20_000) + "Int" + String(repeating: "]", count: 20_000)
        let spec = CityLibrary.replacing("wear: {type: \"Wear?\"", by: "wear: {type: \"\(type)\"")
        #expect(expectResult([Self.file(spec)]).map(\.rule) == ["type-syntax"])
    }

    @Test("long chains of procedures, types, constants and fixtures")
    func longChains() {
        let count = 200
        func chain(_ section: String, _ link: (Int) -> String) -> String {
            "\(section):\n" + (0..<count).map { "  \(link($0))\n" }.joined()
        }
        let parts = [
            chain("procedures") { "p\($0): {summary: P., behaviour: p\(($0 + 1) % count)()}" },
            chain("types") { "T\($0): {summary: T., fields: {f: {type: T\(($0 + 1) % count), summary: F.}}}" },
            chain("constants") { "c\($0): {type: Int, value: c\(($0 + 1) % count), summary: C., source: rules}" },
            chain("fixtures") { "f\($0): {summary: F., given: f\(($0 + 1) % count), steps: []}" },
        ]
        let found = expectResult([Self.file(CityLibrary.text), Self.file(parts.joined(), "chains.yaml")])
        for rule in ["procedure-cycle", "constant-cycle", "fixture-cycle", "cyclic-type"] {
            let notes = found.filter { $0.rule == rule }.map { $0.notes.count { $0.message.hasPrefix("by way of") } }
            #expect(notes == [count - 1], "\(rule)")
        }
    }

    /// Expects a result, or findings that can be printed, whose rules are explained; gives the findings back.
    @discardableResult
    private func expectResult(_ files: [SpecificationFile]) -> [Diagnostic] {
        let text = CheckedText(files)
        #expect(text.checked != nil || !text.findings.isEmpty)
        #expect(DiagnosticPrinter().text(text.findings).isEmpty == text.findings.isEmpty)
        let unexplained = text.findings.map(\.rule).filter { RuleCatalog.summary(of: $0) == nil }
        #expect(unexplained == [])
        return text.findings
    }

    private static func file(_ text: String, _ path: String = "Spec/library.yaml") -> SpecificationFile {
        SpecificationFile(path: path, bytes: Array(text.utf8))
    }

    /// The text with some of its lines left out, doubled, exchanged or indented otherwise.
    private static func rearranged(_ text: String, _ random: inout SeededNumbers) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0...Int.random(in: 0..<3, using: &random) {
            let (one, other) = (
                lines.indices.randomElement(using: &random), lines.indices.randomElement(using: &random)
            )
            guard let one, let other else { break }
            switch Int.random(in: 0..<5, using: &random) {
            case 0: lines.swapAt(one, other)
            case 1: lines.insert(lines[one], at: other)
            case 2: lines[one] = "  " + lines[one]
            default: lines.remove(at: one)
            }
        }
        return lines.joined(separator: "\n")
    }
}
