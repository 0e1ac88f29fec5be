import SDKSpec

/// Writes conditions as clauses of an English sentence: `` `groupName` isn't in the caller's `conversationGroups` ``.
struct ConditionProse: Sendable {
    private let values: ValueProse
    private let prose: SpecProse
    private let procedures: [String: ProcedureDeclaration]
    /// The names of what a caller gives; every other variable is worked out.
    private let parameters: Set<String>

    init(_ input: GenerationInput, parameters: Set<String> = []) {
        values = ValueProse(input)
        prose = input.prose
        procedures = input.index.procedures
        self.parameters = parameters
    }

    /// What holds when the condition does, or when it doesn't.
    func clause(_ condition: TypedExpression, holds: Bool = true) -> String {
        if let junction = Junction(condition, holds) { return text(of: junction) }
        return switch condition.kind {
        case .literal(.bool(let truth)): truth == holds ? "always" : "never"
        case .unary(.not, let operand): clause(operand, holds: !holds)
        case .binary(let operation, let left, let right): clause(operation, left, right, holds)
        case .contains(let container, let element, let negated) where container.isPlainList:
            membership(of: element, in: container.items, holds != negated)
        case .contains(let container, let element, let negated):
            "\(values.noun(element)) \(holds == negated ? "isn't" : "is") in \(values.noun(container))"
        case .exists(let operand): presence(of: operand, holds)
        case .hasForm(let base, let form):
            "\(values.noun(base)) \(holds ? "is" : "isn't") of the form `\(form)`"
        case .comprehension(let function, let variable, let list, let body):
            comprehension(function, variable, list, body, holds) ?? truth(of: condition, holds)
        case .function(let function, let arguments): call(function, arguments, holds) ?? truth(of: condition, holds)
        case .procedure(let name, let arguments):
            procedure(name, arguments, holds) ?? truth(of: condition, holds)
        case .present(let value): clause(value, holds: holds)
        case .orElse(let value, let other) where other.isNothing: truth(of: value, holds)
        default: truth(of: condition, holds)  // Any other value is true or false as such.
        }
    }

    private func truth(of condition: TypedExpression, _ holds: Bool) -> String {
        if let figure = values.truth(of: condition, holds) { return figure }
        return "\(values.noun(condition)) is \(holds ? "true" : "false")"
    }

    /// Whether a value is there.
    func presence(of operand: TypedExpression, _ holds: Bool) -> String {
        switch operand.kind {
        case .variable(let name): presence(of: name, holds)
        case .lookup(let base, let key): "\(values.noun(key)) \(holds ? "is" : "isn't") in \(values.noun(base))"
        case .comprehension(.first, _, let list, let condition) where condition.isTrue:
            emptiness(of: list, !holds)
        case .function(.first, let lists), .function(.last, let lists):
            lists.map { emptiness(of: $0, !holds) }.joined()
        case .member(let base, StateDeclaration.loggedInUser) where base.isRoot(.device):
            "\(holds ? "somebody" : "nobody") is logged in on this device"
        case .procedure(let name, let arguments) where operand.type != .void:
            values.answer(of: name, arguments, "gives \(holds ? "something" : "nothing")")
        // Whatever it is, it has a value or none.
        default: "\(values.noun(operand)) \(holds ? "has a value" : "has no value")"
        }
    }

    private func emptiness(of list: TypedExpression, _ holds: Bool) -> String {
        "\(values.noun(list)) \(holds ? "is" : "isn't") empty"
    }

    /// Whether a record says nothing: one that is made for it is told by what is put into it.
    private func emptiness(ofRecord value: TypedExpression, _ holds: Bool) -> String {
        guard case .record(_, let fields) = value.kind, !fields.isEmpty else { return emptiness(of: value, holds) }
        let clauses = fields.map { Clause.text(presence(of: $0.value, !holds)) }
        return holds ? all(clauses) : any(clauses)
    }

    /// Whether a variable has a value.
    func presence(of variable: String, _ holds: Bool) -> String {
        guard parameters.contains(variable) else { return "`\(variable)` has \(holds ? "a" : "no") value" }
        return "`\(variable)` \(holds ? "is" : "isn't") given"
    }

    // MARK: Several conditions

    /// Clauses that hold together, in one.
    func all(_ clauses: [Clause]) -> String { text(of: Junction(.and, clauses)) }

    /// Clauses of which one holds, in one.
    func any(_ clauses: [Clause]) -> String { text(of: Junction(.or, clauses)) }

    /// Conditions with one word between them. Those with the other word between theirs are kept together by `either` or
    /// `both`, and a comma; what tells of the items of a list goes on to the end of the sentence, and so stands last.
    private func text(of junction: Junction) -> String {
        let texts = texts(of: junction).map { ($0.text, runsOn: $0.runsOn || $0.text.hasPrefix(String.denial)) }
        let clauses = texts.filter { !$0.runsOn } + texts.filter(\.runsOn)
        let isPlain =
            clauses.count < 3 && !junction.clauses.contains(where: \.isSeveral) && clauses.count { $0.runsOn } < 2
        return clauses.map(\.0).joined(separator: "\(isPlain ? "" : ",") \(junction.word.rawValue) ")
    }

    private typealias ClauseText = (text: String, runsOn: Bool)

    /// The texts of conditions: what is asked of one value time and again is asked once, and that something has a value isn't
    /// told where more is told of it.
    private func texts(of junction: Junction) -> [ClauseText] {
        var texts: [ClauseText] = []
        var alike: [Comparison] = []
        for clause in junction.clauses {
            let comparison = Comparison(clause, in: junction.word, values)
            if let comparison, alike.first?.isAlike(comparison) == true {
                alike.append(comparison)
                continue
            }
            if let text = Comparison.text(of: alike) { texts.append((text, false)) }
            alike = [comparison].compactMap(\.self)
            if alike.isEmpty { texts.append((text(of: clause), clause.runsOn)) }
        }
        if let text = Comparison.text(of: alike) { texts.append((text, false)) }
        var seen: Set<String> = []
        texts = texts.filter { seen.insert($0.text).inserted }
        guard junction.word == .and else { return texts }
        return Self.missing(together: texts.filter { clause in !texts.contains { $0.text.tells(more: clause.text) } })
    }

    /// That many names one behind the other aren't given is told of all of them at once.
    private static func missing(together texts: [ClauseText]) -> [ClauseText] {
        let end = " isn't given"
        var told: [ClauseText] = []
        var missing: [ClauseText] = []
        func tellMissing() {
            let names = missing.map { String($0.text.dropLast(end.count)) }
            let whole = names.count > 2 ? Comparison.oneOf(names) : nil
            told += whole.map { [("none of \($0) is given", runsOn: false)] } ?? missing
            missing = []
        }
        for text in texts {
            if text.text.hasPrefix("`"), text.text.hasSuffix(end) {
                missing.append(text)
            } else {
                tellMissing()
                told.append(text)
            }
        }
        tellMissing()
        return told
    }

    private func text(of clause: Clause) -> String {
        switch clause {
        case .text(let text): text
        case .single(let condition, let holds): self.clause(condition, holds: holds)
        case .several(let inner):
            texts(of: inner).count == 1
                ? text(of: inner) : "\(inner.word == .or ? "either" : "both") \(text(of: inner))"
        }
    }

    // MARK: Operators

    private func clause(
        _ operation: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        _ holds: Bool
    ) -> String {
        let isTime = left.isNow || right.isNow
        return switch (operation, holds) {
        case (.equal, _): equality(left, right, isEqual: holds)
        case (.notEqual, _): equality(left, right, isEqual: !holds)
        case (.less, true), (.greaterOrEqual, false):
            "\(values.noun(left)) is \(isTime ? "before" : "less than") \(values.noun(right))"
        case (.lessOrEqual, true), (.greater, false):
            "\(later(left, right)) \(isTime ? "isn't after" : "is at most") \(values.noun(right))"
        case (.greater, true), (.lessOrEqual, false):
            "\(later(left, right)) is \(isTime ? "after" : "more than") \(values.noun(right))"
        case (.greaterOrEqual, true), (.less, false):
            "\(values.noun(left)) \(isTime ? "isn't before" : "is at least") \(values.noun(right))"
        case (.and, _), (.or, _), (.plus, _), (.minus, _), (.times, _), (.dividedBy, _), (.modulo, _), (.isIn, _),
            (.isNotIn, _), (.orElse, _), (.hasForm, _):
            "`\(values.code(left)) \(operation.rawValue) \(values.code(right))` is \(holds ? "true" : "false")"
        }
    }

    /// What is or isn't after something: a time that is told as 0 where there is none is after no other.
    private func later(_ left: TypedExpression, _ right: TypedExpression) -> String {
        if right.isNow, case .orElse(let time, let other) = left.kind, other.isNothing { return values.noun(time) }
        return values.noun(left)
    }

    private func equality(_ left: TypedExpression, _ right: TypedExpression, isEqual: Bool) -> String {
        if case .literal(.none) = right.kind { return presence(of: left, !isEqual) }
        if case .literal(.bool(let truth)) = right.kind { return clause(left, holds: truth == isEqual) }
        if case .function(.edition, _) = left.kind, case .literal(.string(let name)) = right.kind {
            return "\(values.noun(left)) \(isEqual ? "is" : "isn't") \(prose.editionInSentence(name))"
        }
        if case .record(_, let fields) = right.kind, fields.isEmpty {
            return emptiness(ofRecord: left, isEqual)
        }
        if right.isPlainValue { return membership(of: left, in: [right], isEqual) }
        return "\(values.noun(left)) \(isEqual ? "is" : "isn't") \(values.noun(right))"
    }

    /// Whether a value is one of some that are written out. Where one of them stands in for no value, that is told of.
    private func membership(of value: TypedExpression, in others: [TypedExpression], _ holds: Bool) -> String {
        let objects = Comparison.oneOf(others.map(values.object)) ?? ""
        guard case .orElse(let given, let usual) = value.kind, usual.isPlainValue else {
            return "\(values.noun(value)) \(holds ? "is" : "isn't") \(objects)"
        }
        guard others.contains(where: { values.code($0) == values.code(usual) }) else {
            return "\(values.noun(given)) \(holds ? "is" : "isn't") \(objects)"
        }
        guard holds else { return "\(values.noun(given)) has a value other than \(objects)" }
        if case .variable(let name) = given.kind { return "\(presence(of: name, false)) or is \(objects)" }
        return "\(values.noun(given)) has no value or is \(objects)"
    }

    // MARK: Lists

    private func comprehension(
        _ function: ComprehensionFunction,
        _ variable: String,
        _ list: TypedExpression,
        _ body: TypedExpression,
        _ holds: Bool
    ) -> String? {
        let items = values.noun(list)
        return switch (function, holds) {
        case (.any, true): "for some `\(variable)` in \(items), \(clause(body))"
        case (.any, false): "there is no `\(variable)` in \(items) for which \(clause(body))"
        case (.all, true): "for every `\(variable)` in \(items), \(clause(body))"
        case (.all, false): "for some `\(variable)` in \(items), \(clause(body, holds: false))"
        case (.filter, _), (.map, _), (.compactMap, _), (.sum, _), (.first, _), (.sorted, _): nil
        }
    }

    private func call(_ function: BuiltInFunction, _ arguments: [TypedExpression], _ holds: Bool) -> String? {
        let nouns = arguments.map(values.noun)
        guard let subject = nouns.first else { return nil }
        guard nouns.count > 1 else {
            return function == .isEmpty ? "\(subject) \(holds ? "is" : "isn't") empty" : nil
        }
        return switch function {
        case .hasPrefix: "\(subject) \(holds ? "begins" : "doesn't begin") with \(nouns[1])"
        case .hasSuffix: "\(subject) \(holds ? "ends" : "doesn't end") with \(nouns[1])"
        case .containsText: "\(subject) \(holds ? "holds" : "doesn't hold") \(nouns[1])"
        default: nil  // Gives no truth value.
        }
    }

    /// What a procedure asks, in the words of its summary, `Whether a user is a member of a group.`, which tell of what it
    /// is given: `the caller is a member of `group``. What they have no word for stands beside them.
    private func procedure(
        _ name: String,
        _ arguments: [(label: String, value: TypedExpression)],
        _ holds: Bool
    ) -> String? {
        let start = "Whether "
        guard let summary = procedures[name]?.summary, summary.hasPrefix(start) else { return nil }
        // What stands behind a semicolon explains what stands before.
        let words = String(summary.dropFirst(start.count)).withoutFullStop.prefix(upTo: UInt8(ascii: ";"))
        var text = holds ? words : words.denied
        var untold: [String] = []
        for (label, value) in arguments {
            let noun = values.noun(value)
            let parameter = procedures[name]?.parameters.named(label)
            if let usual = parameter?.defaultValue, usual.value.text == values.code(value) { continue }
            if let told = text.telling(of: label.withoutID, as: noun) {
                text = told
            } else if noun != "`\(label)`" {
                untold.append("`\(label)` \(saying(value))")
            }
        }
        return untold.isEmpty ? text : "\(text) (\(untold.joined(separator: ", ")))"
    }
}

extension ConditionProse {
    /// What a name stands for that a clause has no word for.
    private func saying(_ value: TypedExpression) -> String {
        if case .literal = value.kind { return "is \(values.code(value))" }
        return value.type == .bool && !value.isPlain ? "says whether \(clause(value))" : "is \(values.noun(value))"
    }
}

extension String {
    /// Whether it tells of something, or of a part of it, of which another clause only tells that it has a value.
    fileprivate func tells(more other: String) -> Bool {
        let end = " has a value"
        guard other.hasSuffix(end), self != other, !hasSuffix(" has no value") else { return false }
        let subject = other.dropLast(end.count)
        guard subject.hasPrefix("`"), subject.hasSuffix("`") else { return false }
        return hasPrefix("\(subject.dropLast()).") || self == "\(subject) is true" || self == "\(subject) is false"
    }

    /// The clause with a noun in the place of the word for something: ``the caller` is in …` for `a user is in …`; nil where
    /// it has no such word.
    fileprivate func telling(of word: String, as noun: String) -> String? {
        for article in ["a", "an", "the"] {
            let phrase = "\(article) \(word)"
            var end = startIndex
            while holds(phrase), let found = self[end...].firstRange(of: phrase) {
                let isWord = found.upperBound == endIndex || self[found.upperBound] == " "
                let isFirst = found.lowerBound == startIndex || self[index(before: found.lowerBound)] == " "
                if isWord, isFirst { return replacingCharacters(in: found, with: noun) }
                end = found.upperBound
            }
        }
        return nil
    }
}
