// Methods that take arguments of particular kinds.
extension MethodMaker {
    /// Takes an argument that only a larger edition has.
    mutating func extended(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        return MadeMethod(
            name: name,
            lines: [
                "topic: Editions", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  word: {type: String, summary: A word.}",
                "  extra: {type: \"[Int]\", default: \"[]\", edition: large, summary: For those who pay.}",
                "  more: {type: \"\(chance.one(of: ["Int", "UInt"]))?\", edition: large, summary: More of it.}",
                "returns: Int", "example: {given: signedIn, as: ann, with: {word: a}}",
            ] + behaviour(["return if more exists then count(extra) + 3 else count(extra)"]),
            steps: [
                "- {ann: \(name), with: {word: a, extra: [1, 2], more: 3}, returns: 5}", "- edition: small",
                "- {ann: \(name), with: {word: a, more: 3}, fails: notBought}",
                "- {ann: \(name), with: {word: a}, returns: 0}",
            ]
        )
    }

    /// Takes parameters that it has in common with others.
    mutating func sharing(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let most = chance.number(3...40)
        return MadeMethod(
            name: name,
            lines: [
                "topic: Sets", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  - shared\(number)", "  - last: {type: Int, default: \"7\", summary: A number.}", "returns: String",
                "example: {given: signedIn, as: ann, with: {first: ab}}",
            ] + behaviour(["return first + text(last)"]),
            steps: ["- {ann: \(name), with: {first: abc, last: 1}, returns: abc1}"],
            sets: [
                "shared\(number):",
                "  first: {type: String, nonEmpty: true, limit: {max: \(most), unit: utf16-units}, summary: A word.}",
                "  middle: {type: \"{String: String}\", default: \"{}\", summary: Words.}",
            ]
        )
    }

    /// Takes a union and what says which case of it there is side by side.
    mutating func tagged(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let isClosed = chance.happens(50) ? "closed: true, " : ""
        let (text, list) = ("Text\(number)", "List\(number)")
        return MadeMethod(
            name: name,
            lines: [
                "topic: Unions", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  kind: {type: Sort\(number), summary: Which one.}",
                "  content: {type: Content\(number), tag: kind, summary: The content.}",
                // No case is derived from a tag, since its payload would have to change with it.
                "  besides: {type: \"Sort\(number)?\", summary: Another one.}",
                "  note: {type: \"String?\", summary: A note.}", "returns: Int",
                "example: {given: signedIn, as: ann, with: {kind: text, content: {words: abc}}}",
            ]
                + behaviour([
                    "let words = content.text", "if words exists", "  return length(words.words, utf8-bytes)",
                    "return if content.list exists then count(content.list.items) else 0",
                ]),
            steps: [
                "- {ann: \(name), with: {kind: text, content: {words: abcd}}, returns: 4}",
                "- {ann: \(name), with: {kind: list, content: {items: [1, 2, 3]}}, returns: 3}",
                "- {ann: \(name), with: {kind: list, content: {items: [1, 2, 3, 4, 5, 6, 7]}}, fails: wrong}",
            ],
            types: [
                "Sort\(number): {summary: A kind., source: page, enum: String, \(isClosed)values: "
                    + "{text: {wire: T, summary: A text.}, list: {wire: L, summary: A list.}}}",
                "\(text): {summary: It., source: page, fields: {words: {type: String, summary: Words., "
                    + "limit: {max: 9, unit: unicode-scalars}}}}",
                "\(list): {summary: It., source: page, fields: {items: {type: \"[Int]\", summary: Items., "
                    + "limit: {min: 1, max: 6, unit: items}}}}",
                "Content\(number): {summary: A content., source: page, union: {tag: Sort\(number), cases: "
                    + "{text: \(text), list: \(list)}}}",
            ]
        )
    }

    /// Takes records that ask something of their fields together, in lists and maps.
    mutating func spanning(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let span = "Span\(number)"
        let list = chance.one(of: ["[\(span)]", "[{String: \(span)}]", "{String: [\(span)]}"])
        func value(_ fields: String) -> String {
            switch list {
            case "[\(span)]": "[\(fields)]"
            case "[{String: \(span)}]": "[{a: \(fields)}]"
            default: "{a: [\(fields)]}"
            }
        }
        return MadeMethod(
            name: name,
            lines: [
                "topic: Spans", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  spans: {type: \"\(list)\", summary: Spans.}",
                "  whole: {type: \"\(span)?\", summary: What they lie in.}", "returns: Int",
                "checks: fail wrong when whole exists and whole.last exists and whole.last > 99",
                "example: {given: signedIn, as: ann, with: {spans: \(value("{start: 1}"))}}",
            ] + behaviour(["return count(spans)"]),
            steps: [
                "- {ann: \(name), with: {spans: \(value("{start: 1, last: 2}"))}, returns: 1}",
                "- {ann: \(name), with: {spans: \(value("{start: 1, last: 0}"))}, fails: wrong}",
                "- {ann: \(name), with: {spans: \(value("{start: 1}")), whole: {start: 1, last: 100}}, fails: wrong}",
            ],
            types: [
                "\(span): {summary: A span., source: page, checks: fail wrong when last exists and last < start, fields: "
                    + "{start: {type: Int, summary: The start.}, last: {type: \"Int?\", summary: The end.}}}"
            ],
            // Both fail alike, so that no step tells by itself which of them it shows.
            covers: ["\(name).fails.wrong", "\(span).fails.wrong"]
        )
    }
}
