// Methods that are about what a spec asks of arguments.
extension MethodMaker {
    /// Wants at least one of two parameters, or one alone.
    mutating func combining(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let count = MadeField(name: "count", type: .optional(.int), sample: .plain("5"))
        let lines = head(name, [count], &chance)
        let words = "words: {type: \"[String]?\", summary: Some words., limit: {max: 3, unit: items}}"
        return MadeMethod(
            name: name,
            lines: lines.flatMap { $0 == "parameters:" ? [$0, "  \(words)"] : [$0] }
                + ["atLeastOne: [[count, words]]", "returns: Int"]
                + (chance.happens(50) ? ["notTogether: [[count, words]]"] : [])
                + behaviour(["return count ?? 0"]),
            steps: step(name, [count]) + ["  returns: 5", "- ann: \(name)", "  fails: wrong"]
        )
    }

    /// Compares its arguments before anything else.
    mutating func checked(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let limit = "limit: {min: 0, max: \(chance.number(50...90)), unit: value}"
        let fields = ["5", "9"].enumerated().map { place, sample in
            MadeField(name: place == 0 ? "first" : "last", type: .int, sample: .plain(sample), rules: [limit])
        }
        let turned = fields.map { MadeField(name: $0.name, type: .int, sample: .plain($0.name == "first" ? "9" : "5")) }
        return MadeMethod(
            name: name,
            lines: head(name, fields, &chance)
                + ["checks: fail wrong when last < first", "returns: Int"]
                + behaviour(["return last - first"]),
            steps: step(name, fields) + ["  returns: 4"] + step(name, turned) + ["  fails: wrong"],
            covers: ["\(name).fails.wrong"]
        )
    }

    /// Cuts a text and a number to size.
    mutating func cutting(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let unit = chance.one(of: ["utf8-bytes", "unicode-scalars", "utf16-units"])
        let most = chance.number(1...6)
        let text = MadeField(
            name: "line",
            type: .string,
            sample: .text("abcdefgh"),
            rules: ["limit: {max: \(most), unit: \(unit), excess: truncate}"]
        )
        let number = MadeField(
            name: "share",
            type: .int,
            sample: .plain("12"),
            rules: ["limit: {min: -3, max: 3, unit: value, excess: clamp}"]
        )
        return MadeMethod(
            name: name,
            lines: head(name, [text, number], &chance) + ["returns: String"]
                + behaviour(["return line + text(share)"]),
            steps: step(name, [text, number]) + ["  returns: \("abcdefgh".prefix(most))3"]
        )
    }

    /// Takes values of closed types, by themselves and as keys and items.
    mutating func closed(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let kind = "Closed\(number)"
        let code = "Coded\(number)"
        let limit = "{max: \(chance.number(3...5)), unit: utf8-bytes}"
        return MadeMethod(
            name: name,
            lines: [
                "topic: Closed types", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  kind: {type: \(kind), summary: A kind.}",
                "  code: {type: \(code), summary: A code., limit: \(limit)}",
                "  kinds: {type: \"{\(kind): [\(code)]}\", default: \"{}\", summary: Codes by their kinds.}",
                "returns: \(kind)", "example: {given: signedIn, as: ann, with: {kind: left, code: abc}}",
            ] + behaviour(["return kind"]),
            steps: [
                "- {ann: \(name), with: {kind: right, code: abc, kinds: {left: [xyz]}}, returns: right}",
                "- {ann: \(name), with: {kind: left, code: abc, kinds: {left: [x1]}}, fails: wrong}",
            ],
            types: [
                "\(kind): {summary: A kind., source: page, enum: String, closed: true, values: "
                    + "{left: {wire: L, summary: Left.}, right: {wire: R, summary: Right.}}}",
                "\(code): {summary: A code., source: page, identifier: {}, pattern: \"^[a-z]{3,8}$\"}",
            ]
        )
    }

    /// Takes a file of so many bytes.
    mutating func weighing(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let rule = "limit: {min: 1, max: \(chance.number(5...40)), unit: bytes}"
        let file = MadeField(name: "file", type: .bytes, sample: .text("abc"), rules: [rule])
        return MadeMethod(
            name: name,
            lines: head(name, [file], &chance) + ["returns: Bool"] + behaviour(["return file == file"]),
            steps: step(name, [file]) + ["  returns: true"]
        )
    }
}
