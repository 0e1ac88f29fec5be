// Methods that are about what behaviour can do.
extension MethodMaker {
    /// Answers with figures, one of which customers change.
    mutating func figured(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let word = MadeField(name: "word", type: .string, sample: .text("hello"))
        let value = chance.one(of: ["5", "-7", "9223372036854775807"])
        let changed = chance.number(1...1000)
        return MadeMethod(
            name: name,
            lines: head(name, [word], &chance) + ["returns: Int"] + behaviour(["return twice\(number)"]),
            steps: ["- configure: {figure\(number): \(changed)}"] + step(name, [word]) + ["  returns: \(2 * changed)"],
            constants: [
                "figure\(number): {type: Int, value: \(value), configurable: true, summary: One., source: page}",
                "twice\(number): {type: Int, value: half\(number) + half\(number), summary: Two., source: page}",
                "half\(number): {type: Int, value: \"min(figure\(number), 4000)\", summary: A half., source: page}",
            ],
            covers: ["figure", "twice", "half"].map { "constants.\($0)\(number)" }
        )
    }

    /// Leaves what it does to procedures that may fail, in the midst of an expression too.
    mutating func performing(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let error = "stopped\(number)"
        let list = MadeField(name: "list", type: .list(.int), sample: .list([.plain("1"), .plain("2")]))
        let wrong = MadeField(name: "list", type: .list(.int), sample: .list([.plain("1"), .plain("13")]))
        return MadeMethod(
            name: name,
            lines: head(name, [list], &chance) + ["returns: Int"]
                + behaviour([
                    "note\(number)(count: count(list))",
                    "let even = filter(item in list: passed\(number)(item: item) % 2 == 0)",
                    "return sum(item in even: passed\(number)(item: item)) + world.noted\(number)",
                ]),
            steps: step(name, [list]) + ["  returns: 4"] + step(name, [wrong]) + ["  fails: \(error)"],
            procedures: [
                "note\(number):", "  summary: Notes how many there are.",
                "  parameters: \"count: Int, factor: Int = 1\"",
                "  behaviour: set world.noted\(number) to count * factor", "passed\(number):",
                "  summary: Lets a number pass.", "  parameters: \"item: Int\"", "  returns: Int", "  behaviour: |",
                "    fail \(error) when item == 13", "    return item",
            ],
            world: ["noted\(number): {type: Int, default: \"0\", summary: What was noted.}"],
            errors: [error]
        )
    }

    /// Keeps entries under keys, as many as its quota allows.
    mutating func mapping(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let error = "full\(number)"
        let pattern = chance.one(of: ["^[a-z]{1,12}$", "^room-[0-9]+$", "^[A-Z][a-z]*$"])
        let sample = pattern == "^room-[0-9]+$" ? "room-7" : pattern == "^[A-Z][a-z]*$" ? "Ab" : "ab"
        let isTyped = chance.happens(50)
        let key = isTyped ? "Key\(number)" : "String"
        let rule = isTyped ? "" : ", limit: {pattern: \"\(pattern)\"}"
        let fill = pattern == "^room-[0-9]+$" && chance.happens(50) ? ", fill: {key: \"room-${n}\"}" : ""
        return MadeMethod(
            name: name,
            lines: [
                "topic: Keys", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  key: {type: \(key), summary: A key.\(rule)}", "returns: Int",
                "quota: {counts: me.entries\(number), max: \(chance.number(1...12)), error: \(error)\(fill)}",
                "example: {given: signedIn, as: ann, with: {key: \(sample)}}",
            ] + behaviour(["set me.entries\(number)[key] to now()", "return count(me.entries\(number))"]),
            steps: ["- {ann: \(name), with: {key: \(sample)}, returns: 1}"],
            state: ["entries\(number): {type: \"{\(key): Int}\", default: \"{}\", summary: When they came.}"],
            types: isTyped
                ? ["\(key): {summary: A key., source: page, identifier: {}, pattern: \"\(pattern)\"}"] : [],
            errors: [error]
        )
    }

    /// Hands unions on that say themselves what they are.
    mutating func shaped(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let shape = "Shape\(number)"
        let raw = chance.happens(50) ? ["1", "2"] : ["R", "S"]
        let limit = "limit: {max: 9, unit: value}"
        return MadeMethod(
            name: name,
            lines: [
                "topic: Shapes", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  shapes: {type: \"[\(shape)]\", summary: Shapes.}",
                "  named: {type: \"{String: \(shape)}\", default: \"{}\", summary: Shapes with names.}",
                "returns: \"\(shape)?\"",
                "example: {given: signedIn, as: ann, with: {shapes: [{kind: \(raw[0]), radius: 3}]}}",
            ] + behaviour(["return first(shape in shapes: shape.square exists)"]),
            steps: [
                "- ann: \(name)",
                "  with: {shapes: [{kind: \(raw[0]), radius: 3}, {kind: \(raw[1]), inside: [{kind: \(raw[0]), radius: 1}]}]}",
                "  returns: {kind: \(raw[1]), inside: [{kind: \(raw[0]), radius: 1}]}",
                "- {ann: \(name), with: {shapes: [], named: {a: {kind: \(raw[0]), radius: 10}}}, fails: wrong}",
            ],
            types: [
                "Kind\(number): {summary: A kind., source: page, enum: \(raw[0] == "1" ? "Int" : "String"), values: "
                    + "{round: {wire: \(raw[0]), summary: Round.}, square: {wire: \(raw[1]), summary: Square.}}}",
                "Round\(number): {summary: It., source: page, fields: {radius: {type: Int, summary: It., \(limit)}}}",
                "Square\(number): {summary: It., source: page, fields: "
                    + "{inside: {type: \"[\(shape)]\", default: \"[]\", summary: What lies in it.}}}",
                "\(shape): {summary: A shape., source: page, union: {tag: Kind\(number), member: kind, cases: "
                    + "{round: Round\(number), square: Square\(number)}}}",
            ]
        )
    }

    /// Answers with a tree, and keeps one of its own.
    mutating func branching(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let tree = "Tree\(number)"
        let most = chance.number(3...6)
        return MadeMethod(
            name: name,
            lines: [
                "topic: Trees", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  tree: {type: \(tree), summary: A tree.}", "returns: \(tree)",
                "example: {given: signedIn, as: ann, with: {tree: {leaf: a, branches: [{leaf: b}]}}}",
            ]
                + behaviour([
                    "set me.kept\(number) to Kept\(number)(tree, before: me.kept\(number))",
                    "if tree.next exists or Kept\(number)(tree) == me.kept\(number)", "  return tree",
                    "return \(tree)(leaf: tree.leaf, byName: {}, branches: tree.branches + [tree])",
                ]),
            steps: [
                "- {ann: \(name), with: {tree: {leaf: a, next: {leaf: b}}}, returns: {leaf: a, next: {leaf: b}}}",
                "- {ann: \(name), with: {tree: {leaf: a, byName: {x: {leaf: too long a text}}}}, fails: wrong}",
            ],
            state: ["kept\(number): {type: \"Kept\(number)?\", summary: The last one.}"],
            types: [
                "\(tree): {summary: A tree., source: page, fields: {leaf: {type: String, summary: A leaf., "
                    + "limit: {max: \(most), unit: utf8-bytes}}, next: {type: \(tree)?, summary: The next one.}, "
                    + "branches: {type: \"[\(tree)]\", default: \"[]\", summary: Branches.}, "
                    + "byName: {type: \"{String: \(tree)}\", default: \"{}\", summary: Named branches.}}}",
                "Kept\(number): {summary: What is kept., source: page, internal: true, fields: "
                    + "{tree: {type: \(tree), summary: A tree.}, before: {type: Kept\(number)?, summary: The one before.}, "
                    + "note: {type: String, default: '\"\"', summary: A note.}}}",
            ]
        )
    }

    /// Does something again and again, until the caller has heard it often enough.
    mutating func recurring(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let event = events.event(&chance)
        let (wait, most) = (chance.number(1...90), chance.number(2...5))
        let field = MadeField(name: "share", type: .int, sample: .plain("2"))
        let beats = (1...most).map { "{\(event): \(2 * $0)}" }.joined(separator: ", ")
        let pause = chance.one(of: ["\(wait)", "pause\(number)", "min(share * \(wait), \(wait))"])
        return MadeMethod(
            name: name,
            lines: head(name, [field], &chance)
                + behaviour(["set me.beats\(number) to 0", "after \(pause) seconds", "  beat\(number)(share)"]),
            steps: step(name, [field]) + [
                "  events: {ann: [], ben: []}", "- advance: \(most * wait + 86_400) s",
                "  events: {ann: [\(beats)], ben: []}",
            ],
            state: ["beats\(number): {type: Int, default: \"0\", summary: How often it came.}"],
            events: ["\(event): {wire: on\(event), summary: It comes again., payload: Int, source: page}"],
            constants: pause == "pause\(number)"
                ? ["\(pause): {type: Int, value: \(wait), unit: seconds, summary: A pause., source: page}"] : [],
            procedures: [
                "beat\(number):", "  summary: Comes, and comes again.", "  parameters: \"share: Int\"",
                "  behaviour: |", "    set me.beats\(number) to me.beats\(number) + 1",
                "    emit \(event) with share * me.beats\(number)", "    if me.beats\(number) < \(most)",
                "      after \(pause) seconds", "        beat\(number)(share)",
            ],
            covers: pause == "pause\(number)" ? ["constants.\(pause)"] : []
        )
    }

    /// Remembers calls that fail, and tells several people in several ways.
    mutating func remembering(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let error = "refused\(number)"
        let all = events.event(&chance)
        let own = events.event(&chance)
        let weight = MadeField(name: "weight", type: .int, sample: .plain("5"))
        let wrong = MadeField(name: "weight", type: .int, sample: .plain("13"))
        return MadeMethod(
            name: name,
            lines: head(name, [weight], &chance) + ["returns: Int"]
                + behaviour([
                    "emit \(all) to keys(users) with weight", "emit \(own)", "fail \(error) when weight == 13",
                    "for user in keys(users)", "  after weight seconds", "    emit \(all) to user with -weight",
                    "return me.failed\(number)",
                ])
                + [
                    "whenFailed: |", "  set me.failed\(number) to me.failed\(number) + 1",
                    "  emit \(own) to thisDevice",
                ],
            steps: step(name, [wrong]) + ["  fails: \(error)", "  events: {ann: [\(own)], ben: []}"]
                + step(name, [weight])
                + ["  returns: 1", "  events: {ann: [{\(all): 5}, \(own)], ben: [{\(all): 5}]}"]
                + ["- advance: 5 s", "  events: {ann: [{\(all): -5}], ben: [{\(all): -5}]}"],
            state: ["failed\(number): {type: Int, default: \"0\", summary: How many failed.}"],
            events: [
                "\(all): {wire: on\(all), summary: It came., payload: Int, source: page}",
                "\(own): {wire: on\(own), summary: It was one's own., source: page}",
            ],
            errors: [error]
        )
    }
}
