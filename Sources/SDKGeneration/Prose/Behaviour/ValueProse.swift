import SDKSpec

/// Writes what an expression stands for, for people: code in backticks, with words around it where they help.
struct ValueProse: Sendable {
    private let index: SpecificationIndex
    private var constants: [String: ConstantDeclaration] { index.constants }
    /// What constants come to.
    private let figures: [String: TypedExpression]

    init(_ input: GenerationInput) {
        index = input.index
        figures = input.behaviour.constantValues
    }

    /// A value as a noun: `the caller's `blacklist``, `the number of items in `list``.
    func noun(_ expression: TypedExpression) -> String {
        switch expression.kind {
        case .constant(let name): figure(name)
        case .root(.myself): "the caller"
        case .root(.thisDevice): "this device"
        case .literal(.none): "nothing"
        case .function(.now, _): "the present time"
        case .function(.edition, _): "the edition bought"
        case .function(.count, let arguments):
            arguments.first.map { "the number of \(self.noun($0))" } ?? "`\(code(expression))`"
        case .function(.length, let arguments): length(arguments)
        case .function(.size, let arguments): arguments.first.map { "the size of \(self.noun($0))" } ?? "`size`"
        case .function(.keys, let arguments), .function(.values, let arguments):
            arguments.first.map(noun) ?? "`\(code(expression))`"
        case .function(.keysBefore, let arguments), .function(.valuesBefore, let arguments):
            "those before \(arguments.dropFirst().map(noun).joined()) in \(arguments.prefix(1).map(noun).joined())"
        case .function(.keysAfter, let arguments), .function(.valuesAfter, let arguments):
            "those after \(arguments.dropFirst().map(noun).joined()) in \(arguments.prefix(1).map(noun).joined())"
        case .function(.numbers, let bounds):
            "the whole numbers from \(bounds.prefix(1).map(noun).joined()) to \(bounds.dropFirst().map(noun).joined())"
        case .textOf(let inner), .asJSON(let inner), .asDouble(let inner), .identifierFromText(_, let inner),
            .present(let inner), .bounded(let inner, _):
            noun(inner)
        case .lookup(let base, let key) where key.isRoot(.myself) && !base.isRoot(.users):
            "the caller's entry in \(noun(base))"
        case .comprehension(.map, let variable, let list, let body):
            body.member(of: variable).map { "the `\($0)` of each of \(noun(list))" } ?? "`\(code(expression))`"
        case .comprehension(.first, _, let list, let condition) where condition.isTrue: "the first of \(noun(list))"
        case .function(.first, let arguments): "the first of \(arguments.map(noun).joined())"
        case .function(.last, let arguments): "the last of \(arguments.map(noun).joined())"
        case .function(let function, let arguments) where function.fits(arguments):
            arguments.map(noun).joined()
        case .function(.int, let arguments), .function(.uint, let arguments):
            "the whole part of \(arguments.map(noun).joined())"
        case .orElse(let value, let other) where other.isNothing && !isNumber(other): noun(value)
        case .orElse(let value, let other): "\(noun(value)) or else \(noun(other))"
        case .binary(.plus, let left, let right) where isNumber(left):
            "\(summand(left)) + \(summand(right))"
        case .procedure(let name, let arguments) where expression.type != .void:
            "what \(answer(of: name, arguments, "gives"))"
        case .member(let base, let name): member(name, of: base, whole: expression)
        case .unionPayload(let base, let name), .identifierPart(let base, let name):
            member(name, of: base, whole: expression)
        // What there are no words for is told as the spec writes it.
        default: "`\(code(expression))`"
        }
    }

    /// What a value is held against: of an enumeration, whose type the value has, the case alone.
    func object(_ expression: TypedExpression) -> String {
        if case .enumerationValue(_, let name) = expression.kind { "`.\(name)`" } else { noun(expression) }
    }

    /// What a procedure does with what it is given: `` `groupOf` gives nothing for `groupID` ``.
    func answer(of procedure: String, _ arguments: [(label: String, value: TypedExpression)], _ verb: String) -> String
    {
        let given = arguments.map { object($0.value) }
        let last = given.last.map { given.count > 1 ? " and \($0)" : $0 }
        return "`\(procedure)` \(verb)"
            + (last.map { " for \(given.dropLast().joined(separator: ", "))\($0)" } ?? "")
    }

    /// How long a text is, in the unit that is asked for.
    private func length(_ arguments: [TypedExpression]) -> String {
        guard let text = arguments.first else { return "`length`" }
        let unit: String? = arguments.dropFirst().first.flatMap { unit in
            guard case .literal(.string(let name)) = unit.kind else { return nil }
            return LimitUnit(rawValue: name)?.words.many
        }
        return "the length of \(noun(text))\(unit.map { " in \($0)" } ?? "")"
    }

    /// So many seconds, in the unit in which the figure is given that they are made of: `pickupDays * 86400` is
    /// `` `pickupDays` (7 days)``.
    func duration(_ seconds: TypedExpression) -> String {
        switch seconds.kind {
        case .literal(.int(let number)): .counted(number, "second")
        case .binary(.times, let figure, let factor) where figure.isFigure(withUnitOf: factor, in: constants):
            noun(figure)
        case .constant(let name) where !(constants[name]?.unit ?? "").isEmpty: figure(name)
        default: "\(noun(seconds)) seconds"  // However it is worked out, it is seconds.
        }
    }

    /// One of two values that are added: in parentheses where its code would take the sum for a part of itself.
    private func summand(_ value: TypedExpression) -> String {
        if case .orElse = value.kind { return "`(\(code(value)))`" }
        let noun = noun(value)
        return holdsTogetherInSum(value) || noun != "`\(code(value))`" ? noun : "`(\(code(value)))`"
    }

    private func member(_ name: String, of base: TypedExpression, whole: TypedExpression) -> String {
        switch base.kind {
        case .root(.me): "the caller's `\(name)`"
        case .root(.device): "this device's `\(name)`"
        case .root(.world): "the service's `\(name)`"
        case .lookup(let store, let key) where store.isRoot(.users): "the `\(name)` of \(noun(key))"
        case .comprehension(.first, _, _, let condition) where condition.isTrue: "the `\(name)` of \(noun(base))"
        case .function(.first, _), .function(.last, _): "the `\(name)` of \(noun(base))"
        case .present(let inner): member(name, of: inner, whole: whole)
        // What a procedure is given, which gives nothing itself.
        case .procedure(let procedure, _) where base.type == .void: "what `\(procedure)` is given as `\(name)`"
        // What there are no words for is told as the spec writes it.
        default: "`\(code(whole))`"
        }
    }

    /// A named figure with its value: `` `revokeWindow` (2 minutes)``.
    private func figure(_ name: String) -> String {
        constants[name].map { "`\(name)` (\(largerAmount(of: $0) ?? amount(of: $0)))" } ?? "`\(name)`"
    }

    /// Whether a constant is switched on, and where that isn't as it is by default, so; nil for anything else.
    func truth(of expression: TypedExpression, _ holds: Bool) -> String? {
        guard case .constant(let name) = expression.kind, expression.type == .bool,
            case .literal(.bool(let truth))? = figures[name]?.kind
        else { return nil }
        let isOtherwise = truth != holds && constants[name]?.isConfigurable == true
        let remark = isOtherwise ? " (it is \(truth ? "on" : "off") by default)" : ""
        return "`\(name)` is switched \(holds ? "on" : "off")\(remark)"
    }

    /// What a constant comes to, with its unit, and what that is in a larger one: `120 seconds (2 minutes)`.
    func wholeAmount(of constant: ConstantDeclaration) -> String {
        amount(of: constant) + (largerAmount(of: constant).map { " (\($0))" } ?? "")
    }

    /// What a constant comes to in a larger unit than its own, where it is a whole number of that: `2 minutes`.
    private func largerAmount(of constant: ConstantDeclaration) -> String? {
        guard case .literal(.int(let figure))? = figures[constant.name.value]?.kind else { return nil }
        return LargerUnit.words(figure, constant.unit)
    }

    /// What a constant comes to, with its unit: `120 seconds`.
    private func amount(of constant: ConstantDeclaration) -> String {
        let value = figures[constant.name.value].map(code) ?? constant.value.value.text
        // What has no unit may be a number by which something goes.
        guard !constant.unit.isEmpty else { return value }
        let isOne = value == "1" && constant.unit.hasSuffix("s")
        return "\(value.withCommas) \(isOne ? String(constant.unit.dropLast()) : constant.unit)"
    }

    /// The code of an error, by the error's name.
    func errorCode(_ arguments: [TypedExpression]) -> String {
        guard case .literal(.int(let code))? = arguments.first?.kind else { return "errorCode()" }
        let error = index.specification.errors.first { $0.code == code }
        return "errorCode(\(error?.name.value ?? String(code)))"
    }

    private func isNumber(_ expression: TypedExpression) -> Bool {
        switch expression.type {
        case .int, .uint, .double: true
        case .string, .bool, .json, .bytes, .void, .handler, .named, .list, .map, .optional: false
        }
    }
}

extension TypedExpression {
    /// Whether it is a named figure, and the other one the seconds of its unit.
    fileprivate func isFigure(
        withUnitOf factor: TypedExpression,
        in constants: [String: ConstantDeclaration]
    ) -> Bool {
        guard case .constant(let name) = kind, case .literal(.int(let seconds)) = factor.kind,
            let unit = [60: "minutes", 3600: "hours", 86400: "days"][seconds]
        else { return false }
        return constants[name]?.unit == unit
    }

    /// What of a variable it is: `name` of `item.name`; nil for anything else.
    fileprivate func member(of variable: String) -> String? {
        guard case .member(let base, let name) = kind, case .variable(variable) = base.kind else { return nil }
        return name
    }

    /// Whether it is a store.
    func isRoot(_ root: StateRoot) -> Bool {
        if case .root(root) = kind { true } else { false }
    }

    /// Whether it is true, whatever holds.
    var isTrue: Bool { if case .literal(.bool(true)) = kind { true } else { false } }

    /// Whether it is a value that says nothing: empty, false, 0.
    var isNothing: Bool {
        switch kind {
        case .literal(let literal): [.emptyMap, .none, .bool(false), .int(0), .string("")].contains(literal)
        case .emptyTyped: true
        case .list(let items): items.isEmpty
        default: false  // May be more than nothing.
        }
    }
}
