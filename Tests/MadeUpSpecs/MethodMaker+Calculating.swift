// A method whose behaviour is drawn statement by statement.
extension MethodMaker {
    /// Calculates something out of its arguments and what it keeps.
    mutating func calculating(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let fields = [
            MadeField(name: "size", type: .int, sample: .plain(chance.one(of: ["5", "0", "-9223372036854775808"]))),
            MadeField(name: "word", type: .string, sample: .text(chance.one(of: ["plain", "e\u{301}", ""]))),
            MadeField(name: "isOpen", type: .bool, sample: .plain(chance.one(of: ["true", "false"]))),
            MadeField(name: "sizes", type: .list(.int), sample: .list([.plain("3"), .plain("9223372036854775807")])),
            MadeField(name: "texts", type: .list(.string), sample: .list([.text("a"), .text("\u{E9}")])),
            MadeField(name: "extra", type: .optional(.int), sample: .plain("2")),
        ]
        let places: [ExpressionMaker.Kind: [String]] = [
            .number: ["size", "me.total\(number)"], .text: ["word"], .truth: ["isOpen"], .numbers: ["sizes"],
            .texts: ["texts", "me.words\(number)"],
        ]
        let expressions = ExpressionMaker(places: places, map: "me.counts\(number)", maybe: "extra")
        var maker = StatementMaker(expressions, number: number)
        let kind = chance.one(of: ExpressionMaker.Kind.allCases)
        let type =
            switch kind {
            case .number: "Int"
            case .text: "String"
            case .truth: "Bool"
            case .numbers: "\"[Int]\""
            case .texts: "\"[String]\""
            }
        let statements = maker.statements(chance.number(2...6), &chance)
        return MadeMethod(
            name: name,
            lines: head(name, fields, &chance) + ["returns: \(type)"]
                + behaviour(statements + ["return \(maker.expression(kind, &chance))"]),
            steps: step(name, fields) + ["  events: {ann: [], ben: []}"],
            state: [
                "total\(number): {type: Int, default: \"0\", summary: A sum.}",
                "words\(number): {type: \"[String]\", default: \"[]\", summary: Some words.}",
                "counts\(number): {type: \"{String: Int}\", default: \"{}\", summary: Some counts.}",
            ],
            covers: ["\(name).answer"]
        )
    }
}
