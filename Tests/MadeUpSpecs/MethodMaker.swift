/// Makes methods that do one thing each with what they are given.
struct MethodMaker {
    private let types: TypeMaker
    let style: NamePool.Style
    private let writer: TypeWriter
    var methods: NamePool
    var events: NamePool
    private(set) var number = 0
    /// Whether a method has declared what keeps devices out of reach.
    var hasCutOff = false
    /// The methods that have a rate of their own.
    private var rated: [String] = []

    init(_ types: TypeMaker, _ style: NamePool.Style) {
        self.types = types
        self.style = style
        writer = TypeWriter(declarations: types.declarations)
        methods = NamePool(style)
        events = NamePool(.plain)
    }

    /// Makes one more method.
    mutating func method(_ chance: inout Chance) -> MadeMethod {
        number += 1
        switch chance.number(0...36) {
        case 0: return telling(&chance)
        case 1: return keeping(&chance)
        case 2: return refusing(&chance)
        case 3: return later(&chance)
        case 4: return listing(&chance)
        case 5: return inTwoShapes(&chance)
        case 6: return combining(&chance)
        case 7: return checked(&chance)
        case 8: return figured(&chance)
        case 9: return cutting(&chance)
        case 10: return performing(&chance)
        case 11: return mapping(&chance)
        case 12: return shaped(&chance)
        case 13: return closed(&chance)
        case 14: return branching(&chance)
        case 15: return remembering(&chance)
        case 16: return weighing(&chance)
        case 17...19: return calculating(&chance)
        case 20: return extended(&chance)
        case 21: return sharing(&chance)
        case 22: return tagged(&chance)
        case 23: return spanning(&chance)
        case 24: return assured(&chance)
        case 25: return standing(&chance)
        case 26: return turningPages(&chance)
        case 27...28: return controlled(&chance)
        case 29: return pushed(&chance)
        case 30: return reaching(&chance)
        case 31: return carrying(&chance)
        case 32: return recurring(&chance)
        case 33: return lengthy(&chance)
        default: return answering(&chance)
        }
    }

    /// Answers with what it is given.
    private mutating func answering(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let parameters = parameters(&chance)
        let answer = chance.one(of: parameters)
        let isSilent = chance.happens(15) && answer.sample.yaml != "null"
        return MadeMethod(
            name: name,
            lines: head(name, parameters, &chance)
                + ["returns: \(MadeValue.quoted(writer.name(of: answer.type)))"]
                + behaviour(["return \(answer.name)"]),
            steps: step(name, parameters)
                + ["  returns: \(isSilent ? "{absent: false}" : answer.sample.yaml)"]
        )
    }

    /// Keeps what it is given, and tells it to the caller.
    private mutating func telling(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let parameters = parameters(&chance)
        let told = chance.one(of: parameters)
        let event = events.event(&chance)
        let type = writer.name(of: told.type)
        let kept = writer.name(of: .optional(told.type.unwrapped))
        return MadeMethod(
            name: name,
            lines: head(name, parameters, &chance)
                + behaviour(["set me.kept\(number) to \(told.name)", "emit \(event) with \(told.name)"]),
            steps: step(name, parameters) + ["  events: {ann: [{\(event): \(told.sample.yaml)}], ben: []}"],
            state: ["kept\(number): {type: \(MadeValue.quoted(kept)), summary: The last one.}"],
            events: [
                "\(event): {wire: on\(event), summary: Something came., payload: \(MadeValue.quoted(type)), source: page}"
            ]
        )
    }

    /// Adds to a list that takes a few entries only.
    private mutating func keeping(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let error = "full\(number)"
        let most = chance.number(1...5)
        let item = MadeField(name: "entry", type: .string, sample: .text("first"))
        return MadeMethod(
            name: name,
            lines: head(name, [item], &chance)
                + ["quota: {counts: me.list\(number), max: \(most), error: \(error)}", "returns: Int"]
                + behaviour(["add entry to me.list\(number)", "return count(me.list\(number))"]),
            steps: step(name, [item]) + ["  returns: 1"],
            state: ["list\(number): {type: \"[String]\", default: \"[]\", summary: What was added.}"],
            errors: [error]
        )
    }

    /// Fails for one value.
    private mutating func refusing(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let error = "refused\(number)"
        let field = MadeField(name: "weight", type: .int, sample: .plain("5"))
        let wrong = MadeField(name: "weight", type: .int, sample: .plain("13"))
        return MadeMethod(
            name: name,
            lines: head(name, [field], &chance)
                + ["returns: Int"]
                + behaviour([
                    "set me.sum\(number) to me.sum\(number) + weight", "fail \(error) when weight == 13",
                    "return me.sum\(number)",
                ]),
            steps: step(name, [field]) + ["  returns: 5"] + step(name, [wrong]) + ["  fails: \(error)"],
            state: ["sum\(number): {type: Int, default: \"0\", summary: All weights.}"],
            errors: [error]
        )
    }

    /// Tells everybody some time later.
    private mutating func later(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let event = events.event(&chance)
        let field = MadeField(name: "word", type: .string, sample: .text("hello"))
        return MadeMethod(
            name: name,
            lines: head(name, [field], &chance)
                + behaviour(["after 60 seconds", "  emit \(event) to keys(users) with word"]),
            steps: step(name, [field]) + [
                "  events: {ann: [], ben: []}", "- advance: 60 s",
                "  events: {ann: [{\(event): hello}], ben: [{\(event): hello}]}",
            ],
            events: ["\(event): {wire: on\(event), summary: Time has passed., payload: String, source: page}"]
        )
    }

    /// Lists what there is, in pages.
    private mutating func listing(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        let page = MadeField(name: "from", type: .int, sample: .plain("0"), standard: "0")
        return MadeMethod(
            name: name,
            lines: head(name, [page], &chance)
                + ["returns: Page\(number)", "paging: {as: all\(number), items: entries, next: {from: next}, end: 0}"]
                + behaviour(["return Page\(number)(entries: [text(from)], next: 0)"]),
            steps: step(name, [page]) + ["  returns: {entries: [\"0\"], next: 0}"],
            types: [
                "Page\(number): {summary: A page., source: page, fields: {entries: {type: \"[String]\", summary: They.}, "
                    + "next: {type: Int, summary: Where the next one starts.}}}"
            ]
        )
    }

    /// Takes either of two shapes.
    private mutating func inTwoShapes(_ chance: inout Chance) -> MadeMethod {
        let name = methods.value(&chance)
        var names = NamePool(style)
        let one = names.value(&chance)
        let other = names.value(&chance)
        let text = MadeField(name: "text", type: .string, sample: .text("a"))
        let list = MadeField(name: "list", type: .list(.int), sample: .list([.plain("1"), .plain("2")]))
        return MadeMethod(
            name: name,
            lines: common(name, &chance) + ["overloads:"]
                + shape(one, text, returns: "String", answer: "text")
                + shape(other, list, returns: "Int", answer: "count(list)"),
            steps: step("\(name).\(one)", [text]) + ["  returns: a"]
                + step("\(name).\(other)", [list]) + ["  returns: 2"]
        )
    }

    private func shape(_ name: String, _ field: MadeField, returns: String, answer: String) -> [String] {
        let lines =
            [
                "summary: Takes one thing.", "parameters:", "  \(field.name): \(writer.yaml(of: field))",
                "returns: \(returns)",
            ]
            + behaviour(["return \(answer)"])
            + ["example: {given: signedIn, as: ann, with: \(arguments([field]).yaml)}"]
        return ["  \(MadeValue.quoted(name)):"] + lines.map { "    \($0)" }
    }

    private func parameters(_ chance: inout Chance) -> [MadeField] {
        var names = NamePool(style)
        return (0..<chance.number(1...4)).map { _ in parameter(names.value(&chance), &chance) }
    }

    /// A parameter that is taken or left out, may be empty or not, or has a default.
    private func parameter(_ name: String, _ chance: inout Chance) -> MadeField {
        var field = types.field(name, types.anyType(&chance), &chance)
        switch field.type {
        case .list, .map, .string:
            if chance.happens(20) { field.rules.append("nonEmpty: true") }
        case .bool:
            if chance.happens(30) { field.standard = chance.one(of: ["true", "false"]) }
        case .int:
            // A default has to keep the limits, so it is what the sample is.
            if chance.happens(30) { field.standard = field.sample.yaml }
        case .uint, .double, .json, .bytes, .declared, .optional: break
        }
        return field
    }

    mutating func head(_ name: String, _ parameters: [MadeField], _ chance: inout Chance) -> [String] {
        var lines = common(name, &chance)
        lines.append("parameters:")
        lines += parameters.map { "  \(MadeValue.quoted($0.name)): \(writer.yaml(of: $0))" }
        lines.append("example: {given: signedIn, as: ann, with: \(arguments(parameters).yaml)}")
        return lines
    }

    private mutating func common(_ name: String, _ chance: inout Chance) -> [String] {
        var lines = ["topic: Topic \(number % 3)", "summary: Does \(name).", "source: page#\(name)", "needs: [ready]"]
        if chance.happens(30) { lines.append("edition: large") }
        if chance.happens(30) { lines.append("rate: {\(rate(of: name, &chance))}") }
        return lines
    }

    /// A rate of a method's own, or that of another one, under which calls of both are counted.
    private mutating func rate(of name: String, _ chance: inout Chance) -> String {
        if !rated.isEmpty, chance.happens(40) { return "sharedWith: \(chance.one(of: rated))" }
        rated.append(name)
        let calls = chance.number(2...6)
        let scope = chance.one(of: ["user", "device", "world"])
        return "calls: \(calls), seconds: \(chance.number(1...90)), per: \(scope), error: tooOften"
    }

    func behaviour(_ statements: [String]) -> [String] {
        ["behaviour: |"] + statements.map { "  \($0)" }
    }

    func step(_ name: String, _ parameters: [MadeField]) -> [String] {
        ["- ann: \(name)", "  with: \(arguments(parameters).yaml)"]
    }

    func arguments(_ parameters: [MadeField]) -> MadeValue {
        .object(parameters.map { .init(name: $0.name, value: $0.sample) })
    }
}
