import SDKSpec

/// Reads conditions on values that are known before a case runs.
struct KnownReading {
    /// How many items are looked at one by one.
    private static let mostItems = 1_000

    let context: DerivationContext
    /// What variables stand for; null where nothing is there.
    var values: [String: CaseValue]
    /// The figures that a fixture has changed.
    let figures: ConfiguredFigures
    /// What names of `let` stand for.
    var lets: [String: TypedExpression] = [:]

    /// What a condition comes to; nil where that can't be told.
    func truth(of condition: TypedExpression) -> Bool? {
        context.behaviour.fixedTruth(of: fixed(condition), context.index, with: figures.changed)
    }

    /// The expression with what is known in the place of what stands for it.
    private func fixed(_ expression: TypedExpression) -> TypedExpression {
        if let value = value(of: expression), let literal = literal(value, expression.type) {
            return made(literal, expression)
        }
        switch expression.kind {
        case .present(let inner): return made(fixed(inner).kind, expression)
        case .exists(let inner):
            return value(of: inner).map { made(.literal(.bool($0 != .null)), expression) } ?? mapped(expression)
        case .function(.count, let arguments):
            return count(arguments).map { made(.literal(.int($0)), expression) } ?? mapped(expression)
        case .function(.isEmpty, let arguments):
            return count(arguments).map { made(.literal(.bool($0 == 0)), expression) } ?? mapped(expression)
        case .choice(let conditions, let then, let otherwise):
            let choice = conditions.reversed().reduce(then) { then, condition in
                made(.conditional(condition: condition, then: then, otherwise: otherwise), expression)
            }
            return fixed(choice)
        case .comprehension(let function, let variable, let list, let body):
            return holds(function, variable, list, body).map { made(.literal(.bool($0)), expression) } ?? expression
        case .constant where !figures.areKnown:
            // What no reader of fixed values knows.
            return made(.variable(""), expression)
        default: return mapped(expression)  // Made of others.
        }
    }

    private func mapped(_ expression: TypedExpression) -> TypedExpression { expression.mappingChildren(fixed) }

    private func made(_ kind: TypedExpression.Kind, _ expression: TypedExpression) -> TypedExpression {
        TypedExpression(kind: kind, type: expression.type, location: expression.location)
    }

    /// What stands at a place; nil for what is no place, or is known only when a case runs.
    private func value(of expression: TypedExpression) -> CaseValue? {
        let value: CaseValue?
        switch expression.kind {
        case .variable(let name): value = values[name]
        case .present(let inner): value = self.value(of: inner)
        case .member(let base, let name):
            // A payload's members stand in the union.
            switch self.value(of: base) {
            case .object(let members)?: value = members.first { $0.name == name }?.value ?? .null
            case .null?: value = .null
            case .bool?, .number?, .string?, .array?, .hole?, nil: value = nil
            }
        default: value = nil  // No place.
        }
        return value.flatMap { $0.isUnknown ? nil : $0 }
    }

    private func count(_ arguments: [TypedExpression]) -> Int? {
        switch arguments.first.flatMap(value) {
        case .array(let items)?: items.count
        case .object(let members)?: members.count
        case .string(let text)?: text.unicodeScalars.count
        case .null?, .bool?, .number?, .hole?, nil: nil
        }
    }

    /// Whether a condition holds for all items of a list, or for one of them.
    private func holds(
        _ function: ComprehensionFunction,
        _ variable: String,
        _ list: TypedExpression,
        _ body: TypedExpression
    ) -> Bool? {
        guard function == .all || function == .any, case .array(let items)? = value(of: list),
            items.count <= Self.mostItems
        else { return nil }
        var isKnown = true
        for item in items {
            var reading = self
            reading.values[variable] = item
            guard let holds = reading.truth(of: body) else {
                isKnown = false
                continue
            }
            if holds == (function == .any) { return holds }
        }
        return isKnown ? function == .all : nil
    }

    /// A value as it would be written in behaviour; nil for one that reading knows no form of.
    private func literal(_ value: CaseValue, _ type: TypeReference) -> TypedExpression.Kind? {
        if let plain = ConfiguredFigures.literal(value, type.unwrapped) { return plain }
        switch (value, type.unwrapped) {
        case (.null, _): return .literal(.none)
        case (.number(let digits), .uint):
            return UInt64(digits).map { number in .literal(Int(exactly: number).map { .int($0) } ?? .uint(number)) }
        case (.number(let digits), .double): return Double(digits).map { .literal(.double($0)) }
        case (.string(let text), .named(let name)): return named(text, name)
        case (.number(let digits), .named(let name)): return named(digits, name)
        case (.object(let members), .map): return members.isEmpty ? .literal(.emptyMap) : nil
        case (.array(let items), .list(let element)):
            guard items.count <= Self.mostItems else { return nil }
            let location = context.specification.product.argumentError.location
            let parts = items.compactMap { item in
                literal(item, element).map { TypedExpression(kind: $0, type: element, location: location) }
            }
            return parts.count == items.count ? .list(parts) : nil
        default: return nil  // Records, unions, files and JSON are read by their parts.
        }
    }

    /// A value of an enumeration that is declared, or an identifier.
    private func named(_ text: String, _ type: String) -> TypedExpression.Kind? {
        switch context.index.types[type]?.shape {
        case .enumeration(_, let values):
            return values.first { $0.wire == text }.map { .enumerationValue(type: type, value: $0.name.value) }
        case .identifier:
            let location = context.specification.product.argumentError.location
            let text = TypedExpression(kind: .literal(.string(text)), type: .string, location: location)
            return .identifierFromText(type: type, text: text)
        case .record, .union, nil: return nil
        }
    }
}
