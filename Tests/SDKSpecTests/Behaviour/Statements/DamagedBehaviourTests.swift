import Testing

@testable import SDKSpec

@Suite("Damaged behaviour ends in findings")
struct DamagedBehaviourTests {
    static let whole = """
        let group = world.groups[groupID] or fail groupNotFound
          because "The page names no error." citing error-codes#10010
        fail groupFull when isFull(group: group, newcomers: 1)  # 汉字 😀
        if group.joinOption == JoinOption.needPermission and not (
          myself in group.members
        )
          ask(group: group, note: note ?? "none")
        else if count(group.members) > 12
            or group.isClosed
          after 60 seconds
            for member in filter(m in group.members: m != myself)
              emit GROUP_LIST_UPDATED to member with group
        else
          do nothing
        update me.profile with nick, avatar
        ensure users[myself] exists
        return JoinGroupResult(group: group, status: if group.isOpen then Status.in else Status.out)
        """

    @Test("10 000 damaged blocks", arguments: 1...20)
    func damage(seed: UInt64) throws {
        var random = SeededNumbers(state: seed)
        for _ in 0..<500 {
            var scalars = Array(Self.whole.unicodeScalars)
            for _ in 0...Int.random(in: 0..<4, using: &random) { hurt(&scalars, &random) }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            expectReading(text)
        }
    }

    @Test(
        "what is repeated without end",
        arguments: [
            "if a\n", "else if a\n  fail b\n", "(", "\"", "not ", "a\n b\n  c\n", "fail a when (\n", "# a\n", "\n",
            "\t",
        ]
    )
    func repetition(piece: String) {
        expectReading(String(repeating: piece, count: 3_000))
        let lines = (0..<3_000).map { String(repeating: " ", count: min($0, 300)) + piece }
        expectReading(lines.joined(separator: piece.hasSuffix("\n") ? "" : "\n"))
    }

    private func expectReading(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)\n" }
        let read = ReadSpec("gates:\n  g:\n    summary: S\n    behaviour: |2\n" + lines.joined())
        for finding in read.diagnostics {
            #expect(finding.location != nil)
            #expect(RuleCatalog.summary(of: finding.rule) != nil, "\(finding.rule)")
        }
        let statements = read.specification?.gates.first?.behaviour ?? []
        #expect(read.diagnostics.contains { $0.severity == .error } || !statements.isEmpty, "\(text)")
    }

    private func hurt(_ scalars: inout [Unicode.Scalar], _ random: inout SeededNumbers) {
        guard !scalars.isEmpty else { return }
        let position = Int.random(in: 0..<scalars.count, using: &random)
        let end = min(scalars.count, position + Int.random(in: 1..<30, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: scalars.removeSubrange(position..<end)
        case 1: scalars[position] = Array("()[]{}\"'#\n ,.:=+😀é\t".unicodeScalars).randomElement(using: &random) ?? "x"
        case 2:
            let repeated = Array(scalars[position..<end])
            scalars.insert(contentsOf: repeated, at: Int.random(in: 0..<scalars.count, using: &random))
        case 3: scalars.insert(contentsOf: Array("\n  ".unicodeScalars), at: position)
        default:
            let removed = scalars[position]
            scalars.removeAll { $0 == removed }
        }
    }
}
