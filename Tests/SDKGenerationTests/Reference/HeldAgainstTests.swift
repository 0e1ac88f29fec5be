import Testing

@testable import SDKGeneration

/// What the reference says of values that are held against others.
@Suite("What values are held against")
struct HeldAgainstTests {
    /// When `call` fails, without tags, for a behaviour with the procedures of a test.
    private static func text(_ behaviour: String) throws -> String {
        let lines = behaviour.split(separator: "\n").map { "        \($0)" }
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {refused: {code: 3, summary: It was refused}}
            types:
              Kind:
                summary: A kind
                enum: String
                values: {open: {wire: O, summary: Open}, shut: {wire: S, summary: Shut}, gone: {wire: G, summary: Gone}}
            state: {world: {until: {type: "{String: Int}", default: "{}", summary: Until when}}}
            methods:
              call:
                topic: Calls
                summary: Calls
                parameters:
                  n: {type: Int, summary: How often}
                  key: {type: String, summary: Which}
                  kind: {type: Kind, summary: Which kind}
                  other: {type: "Kind?", summary: Which kind else}
                  all: {type: "[Int]", summary: All}
                  a: {type: "Int?", summary: A}
                  b: {type: "Int?", summary: B}
                  c: {type: "Int?", summary: C}
                behaviour: |
            \(lines.joined(separator: "\n"))
            """
        )
        return page.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"")
    }

    @Test(
        "cases stand without the type that the value has, and lists as what is one of them",
        arguments: [
            ("kind == .open", "kind is .open."),
            ("kind == .open or kind == .shut", "kind is .open or .shut."),
            ("kind in [.open, .shut]", "kind is .open or .shut."),
            ("kind not in [.open, .shut, .gone]", "kind isn't .open, .shut or .gone."),
            ("n in [1, 2]", "n is 1 or 2."),
            ("n in [n, 2]", "n is in [n, 2]."),
            ("n in all", "n is in all."),
        ]
    )
    func cases(condition: String, words: String) throws {
        let text = try Self.text("fail refused when \(condition)")
        #expect(text.contains("\n\(words.upperFirst)") || text.contains(words), "\(text)")
    }

    @Test(
        "of what stands in for no value it is said what that comes to",
        arguments: [
            ("(other ?? Kind.open) == .open", "other isn't given or is .open."),
            ("(other ?? Kind.open) != .open", "other has a value other than .open."),
            ("(other ?? Kind.open) not in [.open, .shut]", "other has a value other than .open or .shut."),
            ("(other ?? Kind.open) == .shut", "other is .shut."),
            ("(other ?? Kind.open) != .shut", "other isn't .shut."),
            ("(a ?? n) > 3", "a or else n is more than 3."),
            ("(world.until[key] ?? 0) == 0", "world.until[key] has no value or is 0."),
        ]
    )
    func standIns(condition: String, words: String) throws {
        let text = try Self.text("fail refused when \(condition)")
        #expect(text.lowercased().contains(words.lowercased()), "\(text)")
    }

    @Test(
        "times come before and after each other",
        arguments: [
            ("n > now()", "n is after the present time."), ("n <= now()", "n isn't after the present time."),
            ("n < now()", "n is before the present time."), ("n >= now()", "n isn't before the present time."),
            ("now() < n + 3", "the present time is before n + 3."),
            ("(world.until[key] ?? 0) > now()", "world.until[key] is after the present time."),
            ("(world.until[key] ?? 0) < now()", "world.until[key] or else 0 is before the present time."),
            ("now() - n < 3", "now() - n is less than 3."),
        ]
    )
    func times(condition: String, words: String) throws {
        let text = try Self.text("fail refused when \(condition)")
        #expect(text.lowercased().contains(words.lowercased()), "\(text)")
    }

    @Test(
        "what isn't given is told of together, and nothing twice",
        arguments: [
            (
                "not (a exists) and not (b exists) and not (c exists) and isEmpty(all)",
                "None of a, b or c is given and all is empty."
            ),
            ("not (a exists) and not (b exists)", "a isn't given and b isn't given."),
            ("n > 3 and key == \"\" and n > 3", "n is more than 3 and key is \"\"."),
            ("not any(x in all: x > 3)", "There is no x in all for which x is more than 3."),
        ]
    )
    func together(condition: String, words: String) throws {
        let text = try Self.text("fail refused when \(condition)")
        #expect(text.contains(words), "\(text)")
    }

    @Test("rules say what a name tells, and which of two values it has")
    func rules() throws {
        let text = try Self.text(
            "let isOpen = kind == .open\nlet some = if isOpen then n else 3\nfail refused when some > 4 and isOpen"
        )
        #expect(text.contains("isOpen says whether kind is .open."))
        #expect(text.contains("some is n when isOpen is true, otherwise 3."))
    }
}
