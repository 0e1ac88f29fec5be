import Testing

@testable import SDKSpec

@Suite("Statements as they are printed")
struct PrintingTests {
    @Test("what is printed is read again as it was", arguments: 1...20)
    func roundTrip(seed: UInt64) throws {
        var random = RandomStatements(seed: seed)
        for _ in 0..<50 {
            let statements = random.block(depth: 3)
            for width in [30, 80, 120] {
                let text = StatementPrinter(width: width).lines(of: statements).joined(separator: "\n")
                let read = try BehaviourSnippet(text)
                #expect(read.diagnostics.isEmpty, "\(text)\n\(DiagnosticPrinter().text(read.diagnostics))")
                #expect(BehaviourSnippet.meaning(read.statements) == BehaviourSnippet.meaning(statements), "\(text)")
                #expect(read.printed(width: width) == text)
            }
        }
    }

    @Test("a text in the printed form stays as it is, its comments too")
    func form() throws {
        let text = """
            # Above.
            let group = world.groups[groupID] or fail groupNotFound
              because "The page names no error." citing error-codes#10010, "web-groups#Adding a member"
            fail full unless count(group.members) < 100  # Beside.

            if group.isOpen
              # In the block.
              add myself to world.groups[groupID].members
              # At its end.
            # Before another choice.
            else if group.isHidden
              not modelled because "The page doesn't say."
            else
              tell(group)
            for member in group.members
              emit GROUP_LIST_UPDATED to member with group
            after 60 seconds
              ensure users[peer] exists
              update me.profile with nick, avatar
            tell(group)
            return
            # At the end.
            """
        let read = try BehaviourSnippet(text)
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        #expect(read.printed() == text)
    }

    @Test("comments within a statement stand above it in their order")
    func commentsWithin() throws {
        let read = try BehaviourSnippet(
            """
            return [1,  # One.
                # Two.
                2,  # Three.
                3]
            """
        )
        #expect(read.printed() == "# One.\n# Two.\n# Three.\nreturn [1, 2, 3]")
    }

    @Test("reasons can be left out, but for that of what isn't modelled")
    func withoutReasons() throws {
        let read = try BehaviourSnippet(
            """
            fail full when isFull because "The page says so." citing rules#Size
            emit TOLD citing rules
            not modelled because "Nobody knows."
            """
        )
        #expect(
            StatementPrinter(isAnnotated: false).lines(of: read.statements) == [
                "fail full when isFull", "emit TOLD", "not modelled because \"Nobody knows.\"",
            ]
        )
    }

    @Test("what doesn't fit on a line is broken where its parts meet")
    func wrapping() throws {
        let text = """
            let found = filter(member in world.groups[groupID].members: member.role == Role.owner or member.isAdmin)
            if group.type == GroupType.work and not myself in group.members and group.isOpen
              return JoinGroupResult(status: JoinStatus.waitApproval, group: groupAsSeen(group: group, by: myself))
            fail tooLong when not isOpen because "The page says so in many words, and here are some more of them."
            update me.profile with nick, avatar, gender, birthday, location, selfSignature, allowType, language
            """
        let read = try BehaviourSnippet(text)
        #expect(
            read.printed(width: 60) == """
                let found = filter(member in world.groups[groupID].members:
                    member.role == Role.owner or member.isAdmin)
                if group.type == GroupType.work
                    and not (myself in group.members)
                    and group.isOpen
                  return JoinGroupResult(status: JoinStatus.waitApproval,
                      group: groupAsSeen(group, by: myself))
                fail tooLong when not isOpen
                  because "The page says so in many words, and here are
                    some more of them."
                update me.profile with nick, avatar, gender, birthday,
                    location, selfSignature, allowType, language
                """
        )
    }

    @Test("a head that ends with an operator goes on in the next line")
    func openHead() throws {
        let read = try BehaviourSnippet(
            """
            if a == 3 or
                b ==
                c  # Enough.
              return a
            for x in
                [a, b]
              tell(x)
            """
        )
        #expect(read.diagnostics.isEmpty, "\(DiagnosticPrinter().text(read.diagnostics))")
        #expect(
            read.printed() == """
                if a == 3 or b == c  # Enough.
                  return a
                for x in [a, b]
                  tell(x)
                """
        )
    }

    @Test("parentheses stand where they are needed, and nowhere else")
    func parentheses() throws {
        let text = """
            return (a or b) and not (c and d)
            return a + (b - c) * -d.e
            return -(1) - -(2.a) + -(3[b](c))
            return (if a then b else c) ?? (x ?? y)
            return (a ?? b) exists
            return (a == b) == c
            return length(text, utf8-bytes) - (a - b)
            """
        let read = try BehaviourSnippet(text.split(separator: "\n").map { "if x\n  \($0)" }.joined(separator: "\n"))
        #expect(
            read.printed().split(separator: "\n").filter { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }.joined(
                separator: "\n"
            ) == text
        )
    }
}
