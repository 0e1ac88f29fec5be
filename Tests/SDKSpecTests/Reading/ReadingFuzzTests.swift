import Testing

@testable import SDKSpec

@Suite("No input ends in a crash")
struct ReadingFuzzTests {
    @Test("truncated, mutated and rearranged specs give a model or a finding", arguments: 1...8)
    func mutations(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let whole = Array(CompleteSpec.text.utf8)
        for _ in 0..<40 {
            var bytes = whole
            for _ in 0...Int.random(in: 0..<3, using: &random) { mutate(&bytes, &random) }
            expectResult(bytes)
        }
    }

    @Test("a spec that ends anywhere")
    func truncations() {
        let whole = Array(CompleteSpec.text.utf8)
        for end in stride(from: 0, to: whole.count, by: 37) { expectResult(Array(whole[..<end])) }
    }

    @Test("any value behind any key", arguments: ["", "[]", "{}", "x", "-1", "[[x]]", "{x: [y]}", "\"${\"", "$"])
    func replacements(value: String) {
        let lines = CompleteSpec.text.split(separator: "\n", omittingEmptySubsequences: false)
        for index in stride(from: 0, to: lines.count, by: 3) {
            guard let colon = lines[index].firstIndex(of: ":") else { continue }
            var changed = lines.map(String.init)
            changed[index] = lines[index][...colon] + " " + value
            expectResult(Array(changed.joined(separator: "\n").utf8))
        }
    }

    private func expectResult(_ bytes: [UInt8]) {
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "fuzz.yaml", bytes: bytes)
        let specification = SpecificationReader.read([file], diagnostics: &diagnostics)
        #expect(specification != nil || diagnostics.hasErrors)
        let findings = diagnostics.sorted
        #expect(DiagnosticPrinter().text(findings).isEmpty == findings.isEmpty)
        #expect(!DiagnosticPrinter.json(findings).isEmpty)
        let unexplained = findings.map(\.rule).filter { RuleCatalog.summary(of: $0) == nil }
        #expect(unexplained == [])
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        guard !bytes.isEmpty else { return }
        let position = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, position + Int.random(in: 1..<40, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(position..<end)
        case 1: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
        case 2: bytes.insert(contentsOf: Array("[]{}:,-\"'?\n $".utf8).shuffled(using: &random).prefix(3), at: position)
        case 3: bytes.insert(contentsOf: bytes[position..<end], at: Int.random(in: 0..<bytes.count, using: &random))
        default: removeLine(at: position, &bytes)
        }
    }

    private func removeLine(at position: Int, _ bytes: inout [UInt8]) {
        let start = bytes[..<position].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let end = bytes[position...].firstIndex(of: 10) ?? bytes.count - 1
        bytes.removeSubrange(start...end)
    }
}
