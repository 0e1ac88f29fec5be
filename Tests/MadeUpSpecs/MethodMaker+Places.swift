// Methods that are about values which may be absent, and about what stands in for them.
extension MethodMaker {
    /// Uses what conditions make sure of at places: in what it is given, in what is kept, in items.
    mutating func assured(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let node = "Node\(number)"
        let row = (0..<chance.number(1...9)).map { "me.nodes\(number)[\"k\($0)\"].size" }.joined(separator: " ?? ")
        let endings: [[String]] = [
            ["return if node.next exists then node.next.size + kept else kept"],
            ["if node.next == none", "  return kept", "return node.next.size + kept"],
            ["if not (node.next exists)", "  return kept", "else", "  return node.next.size + kept"],
            ["let next = node.next", "if next exists and next.size > 0", "  return next.size + kept", "return kept"],
        ]
        let ending = chance.one(of: endings)
        return MadeMethod(
            name: name,
            lines: [
                "topic: Nodes", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  node: {type: \(node), summary: A node.}", "returns: Int",
                "example: {given: signedIn, as: ann, with: {node: {size: 1}}}",
            ]
                + behaviour(
                    [
                        "fail wrong when not (node.next == none or node.next.size < 100)",
                        "let larger = filter(n in [node]: n.next exists and n.next.size > n.size)",
                        "if me.nodes\(number)[\"k0\"].next exists",
                        "  set me.nodes\(number)[\"k0\"].size to me.nodes\(number)[\"k0\"].next.size",
                        "set me.nodes\(number)[\"k0\"] to node", "let kept = count(larger) + (\(row) ?? 0)",
                    ] + ending
                ),
            steps: [
                "- {ann: \(name), with: {node: {size: 1}}, returns: 1}",
                "- {ann: \(name), with: {node: {size: 1, next: {size: 7}}}, returns: 9}",
                "- {ann: \(name), with: {node: {size: 1, next: {size: 100}}}, fails: wrong}",
                "- {ann: \(name), with: {node: {size: 2}}, returns: 2}",
            ],
            state: ["nodes\(number): {type: \"{String: \(node)}\", default: \"{}\", summary: Nodes.}"],
            types: [
                "\(node): {summary: A node., source: page, fields: {size: {type: Int, summary: Its size.}, "
                    + "next: {type: \"\(node)?\", summary: The next one.}}}"
            ]
        )
    }

    /// Answers with what stands for arguments that are left out.
    mutating func standing(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let (tone, place, thing) = ("Tone\(number)", "Place\(number)", "Thing\(number)")
        let choices: [(type: String, standard: String, answer: String)] = [
            (tone, "\(tone).loud", "L"), (tone, ".quiet", "Q"), (place, "\(place).room(\"7\")", "R7"),
            (place, ".all", "\"@\""), ("[\(tone)]", "[.loud, .quiet]", "[L, Q]"),
            (thing, "\(thing)(size: 2 * 3)", "{size: 6}"),
            ("[\(thing)]", "[\(thing)(size: 1, tone: .quiet)]", "[{size: 1, tone: Q}]"), ("Double", "7 / 2.0", "3.5"),
            ("{String: \(thing)}", "{}", "{}"), ("String", "\"a\" + lowercased(\"B\")", "ab"), ("JSON", "true", "true"),
            ("UInt", "18446744073709551615", "18446744073709551615"), ("\(thing)?", "none", "{absent: true}"),
        ]
        let (type, standard, answer) = chance.one(of: choices)
        let field = "{type: \(MadeValue.quoted(type)), default: \(MadeValue.quoted(standard)), summary: A value.}"
        return MadeMethod(
            name: name,
            lines: [
                "topic: Defaults", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  value: \(field)", "returns: \(MadeValue.quoted(type))",
                "example: {given: signedIn, as: ann}",
            ] + behaviour(["return value"]),
            steps: ["- {ann: \(name), returns: \(answer)}"],
            types: [
                "\(tone): {summary: A tone., source: page, enum: String, values: "
                    + "{loud: {wire: L, summary: Loud.}, quiet: {wire: Q, summary: Quiet.}}}",
                "\(place): {summary: A place., source: page, identifier: {room: \"R${name: String}\", all: \"@\"}}",
                "\(thing): {summary: A thing., source: page, fields: {size: {type: Int, limit: {max: 9, unit: value}, "
                    + "summary: Its size.}, tone: {type: \(tone), default: .loud, summary: Its tone.}}}",
            ]
        )
    }

    /// Lists what there is, in pages that a text leads to.
    mutating func turningPages(_ chance: inout Chance) -> MadeMethod {
        chance.happens(50) ? countingPages(&chance) : followingPages(&chance)
    }

    /// Answers in pages that are counted, or the items of which are.
    private mutating func countingPages(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let type = chance.one(of: ["Int", "UInt"])
        let isOffset = chance.happens(50)
        let first = isOffset ? 0 : chance.number(0...1)
        let end = chance.one(of: [", total: sum", ", last: isLast", ""])
        let start = isOffset && chance.happens(50) ? "" : ", default: \"\(first)\""
        return MadeMethod(
            name: name,
            lines: [
                "topic: Pages", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  from: {type: \(type)\(start), summary: Where the page starts.}", "returns: Leaf\(number)",
                "paging: {as: each\(number), items: words, \(isOffset ? "offset" : "page"): from\(end)}",
                "example: {given: signedIn, as: ann, with: {from: \(first)}}",
            ]
                + behaviour([
                    "let words = if from == \(first) then [\"a\"] else if from == \(first + 1) then [\"b\"] else []",
                    "return Leaf\(number)(words, sum: 2, isLast: from > \(first))",
                ]),
            steps: [
                "- {ann: \(name), with: {from: \(first)}, returns: {words: [a], sum: 2, isLast: false}}",
                "- {ann: \(name), with: {from: \(first + 1)}, returns: {words: [b], isLast: true}}",
            ],
            types: [
                "Leaf\(number): {summary: A page., source: page, fields: {words: {type: \"[String]\", summary: Words.}, "
                    + "sum: {type: Int, summary: How many there are.}, "
                    + "isLast: {type: Bool, summary: Whether it is the last one.}}}"
            ]
        )
    }

    private mutating func followingPages(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let isOptional = chance.happens(50)
        let cursor = isOptional ? "\"String?\"" : "String"
        let parameter = isOptional ? "{type: \"String?\"" : "{type: String, default: '\"\"'"
        let test = isOptional ? "from == none" : "isEmpty(from)"
        let end = isOptional ? "none" : "\"\""
        let last = chance.happens(50)
        return MadeMethod(
            name: name,
            lines: [
                "topic: Pages", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  from: \(parameter), summary: Where the page starts.}", "returns: Leaf\(number)",
                "paging: {as: each\(number), items: words, next: {from: next}\(last ? ", last: isLast" : "")}",
                "example: {given: signedIn, as: ann}",
            ]
                + behaviour([
                    "if \(test)", "  return Leaf\(number)(words: [\"a\"], next: \"b\", isLast: false)",
                    "return Leaf\(number)(words: [from\(isOptional ? " ?? \"\"" : "")], next: \(end), isLast: true)",
                ]),
            steps: [
                "- {ann: \(name), returns: {words: [a], next: b, isLast: false}}",
                "- {ann: \(name), with: {from: b}, returns: {words: [b], isLast: true}}",
            ],
            types: [
                "Leaf\(number): {summary: A page., source: page, fields: {words: {type: \"[String]\", summary: Words.}, "
                    + "next: {type: \(cursor), summary: Where the next one starts.}, "
                    + "isLast: {type: Bool, summary: Whether it is the last one.}}}"
            ]
        )
    }
}
