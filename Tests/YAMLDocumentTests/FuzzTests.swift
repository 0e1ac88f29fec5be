import Testing

@testable import YAMLDocument

/// Broken documents: whatever the bytes, there is an answer, and it points into the file.
@Suite(.timeLimit(.minutes(1))) struct FuzzTests {
    private static let documents = [
        """
        # 群组
        name: createGroup
        list:
          - a: 1
            b: "x \\u4e2d"
          - {c: [1, 2], 'd': ~}
        text: |
          第一行
            second 👍
        folded: >-
          a
          b
        """,
        "a: &x !!str b\nc: *x\n<<: {d: e}\n? [f]\n: g\na: h\n---\ni\n",
        "[a, {b: c, d}, 'e', \"f\\n\", [[[]]], g: h]\n",
        "%YAML 1.2\n---\n- - - a\n- ? b\n  : - c\n...\n",
        "\u{FEFF}键:\r\n  - 值 # 注释\r\n  - |+\r\n   a\r\n\r\n",
    ]
    /// Bytes that mean something: chance alone would seldom hit them.
    private static let telling = indicators + [0, 0x7F, 0xC2, 0x85, 0xE2, 0x80, 0xFF]
    private static let indicators = Array("\n\r\t -:?,[]{}#&*!|>'\"%@`\\<~a".utf8)

    @Test("mutations", arguments: documents)
    func mutations(_ document: String) {
        var random = SplitMix64(seed: UInt64(document.utf8.count))
        for _ in 0..<400 {
            var bytes = Array(document.utf8)
            for _ in 0...Int.random(in: 0..<4, using: &random) { Self.mutate(&bytes, using: &random) }
            check(bytes)
        }
    }

    @Test("truncations", arguments: documents)
    func truncations(_ document: String) {
        let bytes = Array(document.utf8)
        for count in 0...bytes.count {
            check(Array(bytes[..<count]))
            check(Array(bytes[count...]))
        }
    }

    @Test("noise")
    func noise() {
        var random = SplitMix64(seed: 7)
        for length in 0..<400 {
            check((0..<length).map { _ in Self.telling.randomElement(using: &random) ?? 0 })
            check((0..<length).map { _ in Self.indicators.randomElement(using: &random) ?? 0 })
        }
    }

    private static func mutate(_ bytes: inout [UInt8], using random: inout SplitMix64) {
        let offset = Int.random(in: 0...bytes.count, using: &random)
        let byte = telling.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(byte, at: offset)
        case 1 where offset < bytes.count: bytes[offset] = byte
        case 2 where offset < bytes.count: bytes.remove(at: offset)
        default:
            let end = min(bytes.count, offset + Int.random(in: 0..<9, using: &random))
            let target = Int.random(in: 0...bytes.count, using: &random)
            bytes.insert(contentsOf: Array(bytes[offset..<end]), at: target)
        }
    }

    private func check(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let flaw = Self.flaw(in: bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(flaw == nil, "\(text.debugDescription)", sourceLocation: sourceLocation)
    }

    private static func flaw(in bytes: [UInt8]) -> String? {
        do throws(YAMLProblems) {
            let document = try YAMLDocument(parsing: bytes, path: "fuzz.yaml")
            return document.root.flatMap { NodeChecks(text: document.file.text).flaw(in: $0) }
        } catch {
            return flaw(in: error)
        }
    }

    private static func flaw(in error: YAMLProblems) -> String? {
        let checks = NodeChecks(text: error.file.text)
        guard !error.problems.isEmpty else { return "refused without a problem" }
        for problem in error.problems {
            let texts = [problem.message] + problem.notes.map(\.text) + [problem.help].compactMap { $0 }
            if texts.contains(where: { $0.isEmpty || $0.hasSuffix(".") || $0.first?.isUppercase == true }) {
                return "\(texts) aren't written like other messages"
            }
            if texts.contains(where: { $0.contains(where: \.isNewline) }) { return "\(texts) have line breaks" }
            for range in [problem.range] + problem.notes.compactMap(\.range) {
                if let flaw = checks.flaw(of: range) { return "\(problem.message): \(flaw)" }
            }
        }
        let isSorted = zip(error.problems, error.problems.dropFirst()).allSatisfy { $0.range.start <= $1.range.start }
        return isSorted ? nil : "problems out of order"
    }
}
