// A method of which much takes more than a line.
extension MethodMaker {
    /// Has long defaults and an example with many records, and calls and compares at length. Its names are of any length,
    /// so that what is made of them ends anywhere on a line.
    mutating func lengthy(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let words = Words(number: number, tail: chance.number(0...26))
        let (stop, error) = ("Stop\(number)", "refused\(number)")
        let places = "[" + (1...chance.number(2...6)).map { "\"the place number \($0)\"" }.joined(separator: ", ") + "]"
        let sizes = "[" + (1...chance.number(2...9)).map { "\($0)00000000000" }.joined(separator: ", ") + "]"
        let one = MadeValue.object([
            .init(name: "name", value: .text("a stop with a long name")), .init(name: "size", value: .plain("4")),
            .init(name: "people", value: .list((1...chance.number(1...5)).map { .text("somebody number \($0)") })),
        ])
        let few = words.arguments(stops: [one])
        let many = words.arguments(stops: [one, .object([.init(name: "name", value: .text("b"))]), one, one])
        return MadeMethod(
            name: name,
            lines: [
                "topic: Lengths", "summary: Does \(name).", "source: page", "needs: [ready]", "parameters:",
                "  \(words.stops): {type: \"[\(stop)]\", summary: The stops.}",
                "  \(words.word): {type: String, summary: A word.}",
                "  \(words.places): {type: \"[String]\", default: '\(places)', summary: Places.}",
                "  \(words.sizes): {type: JSON, default: 'json(\(sizes))', summary: Sizes.}", "returns: JSON",
                "example: {given: signedIn, as: ann, with: \(few.yaml)}",
            ] + behaviour(words.statements(stop, error, more: chance.number(0...3))),
            steps: [
                "- {ann: \(name), with: \(few.yaml), returns: 7}",
                "- {ann: \(name), with: \(many.yaml), fails: \(error)}",
            ],
            state: [
                "total\(number): {type: Int, default: \"0\", summary: A sum.}",
                "names\(number): {type: \"{String: String}\", default: \"{}\", summary: Names.}",
                "stops\(number): {type: \"{String: \(stop)}\", default: \"{}\", summary: Stops.}",
                "counts\(number): {type: \"{String: {String: Int}}\", default: \"{}\", summary: Counts.}",
                "route\(number): {type: \"[\(stop)]\", "
                    + "default: '[\(stop)(name: \"the first of all stops\"), \(stop)(name: \"another\", people: \(places))]', "
                    + "summary: A route.}",
            ],
            types: [
                "\(stop): {summary: A stop., source: page, fields: {name: {type: String, summary: A name.}, "
                    + "size: {type: Int, default: \"1\", summary: A size.}, "
                    + "people: {type: \"[String]\", default: '\(places)', summary: People.}}}"
            ],
            procedures: [
                "weigh\(number):", "  summary: Weighs.", "  parameters: \"count: Int, word: String, factor: Int = 1\"",
                "  returns: Int", "  behaviour: return count",
            ],
            errors: [error]
        )
    }

    /// The names of the method's parameters.
    private struct Words {
        let number: Int
        private let tail: String

        init(number: Int, tail: Int) {
            self.number = number
            self.tail = String("OfEverybodyWhoIsThereToday".prefix(tail))
        }

        var stops: String { "stops\(tail)" }
        var word: String { "word\(tail)" }
        var places: String { "places\(tail)" }
        var sizes: String { "sizes\(tail)" }

        func arguments(stops: [MadeValue]) -> MadeValue {
            .object([.init(name: self.stops, value: .list(stops)), .init(name: word, value: .text("hello"))])
        }

        /// What the method does: it fails for more than three stops, and answers with 7.
        func statements(_ stop: String, _ error: String, more: Int) -> [String] {
            let sum = (0..<more).map { _ in " + me.total\(number)" }.joined()
            let weight = "weigh\(number)(count: count(\(stops))\(sum), word: \(word), factor: me.total\(number) * 2)"
            let named = "me.names\(number)[it.name] ?? me.names\(number)[\"somebody who is there\"] ?? \(word)"
            return [
                "if 3 < \(weight)", "  fail \(error)", "if \(word) == \"a\" or 3 < \(weight)",
                "  set me.total\(number) to 0", "if not (\(word) == \"a\" or 30 > \(weight))",
                "  set me.total\(number) to 0", "if any(it in \(stops): (\(named)) in \(places))", "  return json(0)",
                "let found = filter(it in \(stops): (\(named)) in \(places) or it.name == \(word))",
                "let other = me.stops\(number)[\(word)] ?? (me.stops\(number)[\"somebody else\"] ?? "
                    + "\(stop)(name: \"a stop\", size: count(found)))",
                "set me.stops\(number) to {\(word): \(stop)(name: \(word), size: count(found)), \"b\": other}",
                "set me.counts\(number)[\(word)] to {\(word): 7, \"b\": me.total\(number)}",
                "return json(me.counts\(number)[\(word)][\(word)])",
            ]
        }
    }
}
