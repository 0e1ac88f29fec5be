/// Works out values that are fixed beforehand: defaults and constants.
///
/// What it gives is made of literals, values of enumerations, identifiers, records, payloads and lists alone, so that
/// whoever writes it down needs neither arithmetic nor choices. What can't be worked out is a finding.
struct FixedValues {
    /// Why there is no value.
    struct Flaw: Error {
        /// What is wrong; nil where it is said elsewhere.
        let diagnostic: Diagnostic?
    }

    private let index: SpecificationIndex
    private let constants: [String: TypedExpression]
    private var known: [String: TypedExpression] = [:]
    /// The constants that are being worked out, and those that have no value.
    private var open: Set<String> = []

    /// - Parameter constants: What constants are made of.
    init(_ index: SpecificationIndex, constants: [String: TypedExpression]) {
        self.index = index
        self.constants = constants
    }

    /// The value of a constant.
    mutating func constant(_ name: String) throws(Flaw) -> TypedExpression {
        if let value = known[name] { return value }
        // What is made of itself, or of what has no value, is reported where that stands.
        guard let expression = constants[name], open.insert(name).inserted else { throw Flaw(diagnostic: nil) }
        let value = try self.value(of: expression)
        known[name] = value
        return value
    }

    /// The value of an expression without stores and variables.
    mutating func value(of expression: TypedExpression) throws(Flaw) -> TypedExpression {
        switch expression.kind {
        case .literal(let literal): return made(.literal(literal.written(as: expression.type)), expression)
        case .enumerationValue: return expression
        case .emptyTyped: return made(expression.type.isMap ? .literal(.emptyMap) : .list([]), expression)
        case .constant(let name): return made(try constant(name).kind, expression)
        case .identifier(let type, let form, let part):
            guard let part else { return expression }
            return made(.identifier(type: type, form: form, part: try value(of: part)), expression)
        case .identifierFromText(let type, let text):
            return made(.identifierFromText(type: type, text: try value(of: text)), expression)
        case .record(let type, let fields):
            var values: [(name: String, value: TypedExpression)] = []
            for field in fields { values.append((field.name, try value(of: field.value))) }
            return made(.record(type: type, fields: values), expression)
        case .unionValue(let type, let name, let payload):
            return made(.unionValue(type: type, name: name, payload: try value(of: payload)), expression)
        case .list(let items): return made(.list(try values(of: items)), expression)
        case .asJSON(let inner): return made(.asJSON(try value(of: inner)), expression)
        case .bounded(let inner, _): return try value(of: inner)
        case .asDouble(let inner): return try double(try value(of: inner), expression)
        case .textOf(let inner): return made(.literal(.string(try text(of: try value(of: inner)))), expression)
        case .unary(let sign, let operand): return try unary(sign, try value(of: operand), expression)
        case .binary(let sign, let left, let right): return try binary(sign, left, right, expression)
        case .contains(let container, let element, let negated):
            let isHeld = try isHeld(try value(of: element), by: try value(of: container))
            return made(.literal(.bool(isHeld != negated)), expression)
        case .exists(let operand): return made(.literal(.bool(try value(of: operand).isPresent)), expression)
        case .orElse(let first, let second):
            let value = try value(of: first)
            return value.isPresent ? made(value.kind, expression) : made(try self.value(of: second).kind, expression)
        case .conditional(let condition, let then, let otherwise):
            let holds = try truth(try value(of: condition))
            return made(try value(of: holds ? then : otherwise).kind, expression)
        case .choice: throw notFixed(expression)
        case .function(let function, let arguments):
            return try apply(function, try values(of: arguments), expression)
        case .map: throw Flaw(diagnostic: .fixedMap(at: expression.location))
        case .variable, .root, .member, .lookup, .identifierPart, .hasForm, .unionPayload, .present,
            .comprehension,
            .procedure:
            throw notFixed(expression)
        }
    }

    private mutating func values(of expressions: [TypedExpression]) throws(Flaw) -> [TypedExpression] {
        var values: [TypedExpression] = []
        for expression in expressions { values.append(try value(of: expression)) }
        return values
    }

    /// The value in place of the expression.
    func made(_ kind: TypedExpression.Kind, _ expression: TypedExpression) -> TypedExpression {
        TypedExpression(kind: kind, type: expression.type, location: expression.location)
    }

    func notFixed(_ expression: TypedExpression) -> Flaw {
        Flaw(diagnostic: .notFixed(at: expression.location))
    }
}

// What values say about themselves.
extension FixedValues {
    func truth(_ value: TypedExpression) throws(Flaw) -> Bool {
        guard case .literal(.bool(let truth)) = value.kind else { throw notFixed(value) }
        return truth
    }

    /// The text of a text, of an identifier or of an enumeration's value.
    func text(of value: TypedExpression) throws(Flaw) -> String {
        guard let text = index.fixedText(value) else { throw notFixed(value) }
        return text
    }

    func isHeld(_ element: TypedExpression, by container: TypedExpression) throws(Flaw) -> Bool {
        if case .literal(.emptyMap) = container.kind { return false }
        guard case .list(let items) = container.kind else { throw notFixed(container) }
        for item in items where try isSame(item, element) { return true }
        return false
    }

    /// Whether two values are equal: plain ones, and lists of such.
    func isSame(_ left: TypedExpression, _ right: TypedExpression) throws(Flaw) -> Bool {
        switch (left.kind, right.kind) {
        case (.literal(.string), .literal(.string)): break
        // A whole number stands for one with a fraction.
        case (.literal(.double), .literal(.int)), (.literal(.double), .literal(.uint)),
            (.literal(.int), .literal(.double)), (.literal(.uint), .literal(.double)):
            return try fraction(left) == fraction(right)
        case (.literal(let left), .literal(let right)): return left == right
        case (.literal(.none), _), (_, .literal(.none)): return false
        case (.list(let left), .list(let right)):
            guard left.count == right.count else { return false }
            for (left, right) in zip(left, right) where try !isSame(left, right) { return false }
            return true
        default: break  // Compared below.
        }
        return try text(of: left).utf8.elementsEqual(try text(of: right).utf8)
    }
}

extension Literal {
    /// A number as values of the type are: 1 is 1.0 where a fraction may stand.
    package func written(as type: TypeReference) -> Literal {
        switch (self, type.unwrapped) {
        case (.int(let number), .double): .double(Double(number))
        case (.uint(let number), .double): .double(Double(number))
        case (.int, _), (.uint, _), (.string, _), (.double, _), (.bool, _), (.none, _), (.emptyMap, _): self
        }
    }
}

extension TypedExpression {
    /// Whether a fixed value is there.
    fileprivate var isPresent: Bool {
        if case .literal(.none) = kind { false } else { true }
    }
}

extension ResolvedBehaviour {
    /// The truth value of a condition that consists of literals and constants; nil for any other one.
    ///
    /// - Parameter figures: The constants whose values aren't those of the spec.
    package func fixedTruth(
        of condition: TypedExpression,
        _ index: SpecificationIndex,
        with figures: [String: TypedExpression] = [:]
    ) -> Bool? {
        var fixed = FixedValues(index, constants: constantValues.merging(figures) { $1 })
        guard case .literal(.bool(let truth))? = (try? fixed.value(of: condition))?.kind else { return nil }
        return truth
    }

    /// The value of a constant where others have other values than the spec's; nil where that can't be worked out.
    package func value(
        of constant: String,
        _ index: SpecificationIndex,
        with figures: [String: TypedExpression]
    ) -> TypedExpression? {
        var fixed = FixedValues(index, constants: constants.merging(figures) { $1 })
        return try? fixed.constant(constant)
    }
}
