import SDKSpec

/// Turns typed expressions into Swift expressions inside `extension MockCall`.
///
/// What Swift can't do in the middle of an expression, such as failing inside a closure of the standard library, is
/// done before it: such statements pile up in `prelude`.
struct SwiftExpressionWriter {
    let context: MockContext
    /// The names of the body that is being written.
    var names: BodyNames
    /// Statements that have to stand before the one that the expression belongs to.
    var prelude: [SwiftLine] = []
    /// Whether the expression stands before a `{`, where a trailing closure would be mistaken for it.
    var isHead = false
    /// Whether parts that would stand in brackets or be written out before a `.` get names before the statement instead.
    var isInParts = false
    /// How many blocks stand around the statement.
    var level = 0
    /// The column in which statements stand that no block is around.
    static let indent = 8

    init(_ context: MockContext, names: BodyNames? = nil) {
        self.context = context
        self.names = names ?? BodyNames(context.input.names, parameters: [], statements: [])
    }

    /// Takes the statements that have to stand before.
    mutating func takePrelude() -> [SwiftLine] {
        defer { prelude = [] }
        return prelude
    }

    /// Writes an expression.
    mutating func write(_ expression: TypedExpression) -> WrittenExpression {
        switch expression.kind {
        case .literal(let literal): self.literal(literal, of: expression)
        case .variable(let name): WrittenExpression(code: .text(names.text(name)))
        case .constant(let name):
            WrittenExpression(code: .text(member(SwiftNames.identifier(context.names[.constant(name)]))))
        case .root(let root): WrittenExpression(code: .text(rootText(root)))
        case .member(let base, let name), .identifierPart(let base, let name):
            postfix(base, ".\(SwiftNames.member(name))")
        case .lookup(let base, let key): lookup(base, key)
        case .enumerationValue(let type, let value):
            WrittenExpression(code: .text(SwiftNames.member(value, of: context.typeName(type))))
        case .identifier(let type, let form, let part): identifier(type, form, part)
        case .hasForm(let base, let form): postfix(base, ".\(ShapeQuestion.property(form: form))")
        case .identifierFromText(let type, let text): call(context.typeName(type), [("rawValue", text)])
        case .textOf(let inner): postfix(inner, ".rawValue")
        case .record(let type, let fields): call(context.typeName(type), fields.map { ($0.name, $0.value) })
        case .unionValue(let type, let name, let payload):
            call(SwiftNames.member(name, of: context.typeName(type)), [(nil, payload)])
        case .unionPayload(let base, let name): postfix(base, ".\(ShapeQuestion.property(payload: name))")
        case .list(let items): list(items)
        case .map(let entries): map(entries, expression.type)
        case .emptyTyped: WrittenExpression(code: .text("\(context.type(expression.type.unwrapped))()"))
        case .unary(let sign, let operand): unary(sign, operand)
        case .binary(let sign, let left, let right): binary(sign, left, right, isSmall: expression.isSmall)
        case .contains(let container, let element, let negated): contains(container, element, negated: negated)
        case .exists(let operand): presence(of: operand, "!=")
        case .orElse(let value, let fallback): orElse(value, fallback)
        case .present(let value): present(value, as: expression.type)
        case .conditional(let condition, let then, let otherwise):
            conditional(condition, then, otherwise, type: expression.type)
        case .choice(let conditions, let then, let otherwise):
            choice(conditions, then, otherwise, type: expression.type)
        case .comprehension(let function, let variable, let list, let body):
            comprehension(function, variable, list, body)
        case .function(let function, let arguments): self.function(function, arguments)
        case .asJSON(let inner): json(inner)
        case .asDouble(let inner): double(inner)
        case .bounded(let inner, let levels): bounded(inner, inside: levels, as: expression.type)
        case .procedure(let name, let arguments): procedure(name, arguments)
        }
    }

    /// A member of the call, with `self.` where a name of the body hides it.
    func member(_ name: String) -> String { names.hides(name) ? "self.\(name)" : name }

    /// `callee(label: value)`.
    mutating func call(_ callee: String, _ arguments: [(label: String?, value: TypedExpression)]) -> WrittenExpression {
        let values = insideBrackets { $0.inOrder(arguments.map(\.value)) { $0.write(arguments[$1].value) } }
        let items = zip(arguments, values).map { argument, value in
            argument.label.map { .labelled(SwiftNames.argument($0), value.code) } ?? value.code
        }
        return WrittenExpression(code: .call(callee, items), canFail: values.contains(where: \.canFail))
    }

    /// Something behind a value: `.member`, `[key]`; with `?` between them where the value may be absent by itself.
    mutating func postfix(_ base: TypedExpression, _ suffix: SwiftLayout) -> WrittenExpression {
        let value = operand(base, within: .primary)
        return postfix(base, value, suffix)
    }

    /// The same behind a value that was written before.
    func postfix(_ base: TypedExpression, _ value: WrittenExpression, _ suffix: SwiftLayout) -> WrittenExpression {
        let index = context.input.index
        let isAbsent = base.isAbsentByItself(in: index) || value.isNamed && base.isChained(in: index)
        let chain = isAbsent ? "?" : ""
        return WrittenExpression(
            code: value.code(within: .primary) + .text(chain) + suffix,
            canFail: value.canFail
        )
    }
}

// The plain kinds.
extension SwiftExpressionWriter {
    static func literal(_ literal: Literal, type: TypeReference) -> WrittenExpression {
        // By itself it would be taken for an `Int`, which it is too large for.
        if case .uint(let number) = literal, type.unwrapped == .uint {
            return WrittenExpression(code: .text("UInt64(\(number))"))
        }
        let code = SwiftDefaults.layout(of: literal, as: type)
        return WrittenExpression(code: code, strength: code.opening.hasPrefix("-") ? .prefix : .primary)
    }

    /// A literal, with a name where it takes several lines and the statement is written in parts.
    private mutating func literal(_ literal: Literal, of expression: TypedExpression) -> WrittenExpression {
        let written = Self.literal(literal, type: expression.type)
        return isInParts && written.code.isBreakable ? named(written, of: expression) : written
    }

    /// `Double(whole)`.
    private mutating func double(_ whole: TypedExpression) -> WrittenExpression {
        if case .literal(let literal) = whole.kind { return Self.literal(literal, type: .double) }
        return call("Double", [(nil, whole)])
    }

    /// A call of the mock has all of them, under the names that behaviour uses.
    func rootText(_ root: StateRoot) -> String { member(root.rawValue) }

    private mutating func lookup(_ base: TypedExpression, _ key: TypedExpression) -> WrittenExpression {
        let written = inOrder([base, key], isKept: false) { $1 == 0 ? $0.operand(base, within: .primary) : $0.key(key) }
        let (map, key) = (written[0], written[1])
        // The entry may be absent, and so may what it holds: to the spec that is the same.
        let holdsOptionals = if case .map(_, .optional) = base.type.unwrapped { true } else { false }
        var value = postfix(base, map, .key(key.code, label: holdsOptionals ? "flat: " : ""))
        value.canFail = value.canFail || key.canFail
        return value
    }

    private mutating func identifier(_ type: String, _ form: String, _ part: TypedExpression?) -> WrittenExpression {
        let callee = SwiftNames.member(form, of: context.typeName(type))
        guard let part else { return WrittenExpression(code: .text(callee)) }
        return call(callee, [(nil, part)])
    }

    private mutating func list(_ items: [TypedExpression]) -> WrittenExpression {
        let values = insideBrackets { $0.inOrder(items) { $0.write(items[$1]) } }
        return WrittenExpression(code: .array(values.map(\.code)), canFail: values.contains(where: \.canFail))
    }

    /// `WireMap<String, Int>(dictionaryLiteral: (key, value))`: written like this, Swift sees of which type all of it is,
    /// and doesn't mind a key that comes again.
    private mutating func map(
        _ entries: [(key: TypedExpression, value: TypedExpression)],
        _ type: TypeReference
    ) -> WrittenExpression {
        let parts = entries.flatMap { [$0.key, $0.value] }
        let values = insideBrackets { $0.inOrder(parts) { $0.write(parts[$1]) } }
        let pairs = stride(from: 0, to: values.count, by: 2).map { place in
            let pair = SwiftLayout.call("", [values[place].code, values[place + 1].code])
            return place == 0 ? SwiftLayout.labelled("dictionaryLiteral", pair) : pair
        }
        let code = SwiftLayout.call(context.type(type.unwrapped), pairs)
        return WrittenExpression(code: code, canFail: values.contains(where: \.canFail))
    }

    /// `bounded(value, inside: 1, else: [])`.
    private mutating func bounded(
        _ value: TypedExpression,
        inside levels: Int,
        as type: TypeReference
    ) -> WrittenExpression {
        guard let neutral = NeutralValue(context.input.index, at: value.location).value(of: type) else {
            return write(value)
        }
        let depth = TypedExpression(kind: .literal(.int(levels)), type: .int, location: value.location)
        let inside: [(label: String?, value: TypedExpression)] = levels > 0 ? [("inside", depth)] : []
        let label = type.unwrapped.isTaggedBeside(context.input.index) ? "union" : nil
        return call(member("bounded"), [(label, value)] + inside + [("else", neutral)])
    }

    private mutating func json(_ inner: TypedExpression) -> WrittenExpression {
        switch inner.kind {
        case .literal(.none): return WrittenExpression(code: "WireValue.null")
        case .list, .literal(.emptyMap):
            let value = write(inner)
            let type = context.type(inner.type)
            return WrittenExpression(code: .text("\(type)(") + value.code + ").wire", canFail: value.canFail)
        default: return wire(of: inner)  // Has a type of its own in Swift.
        }
    }

    /// `.wire` of a value that may be absent stands on the optional itself, whose wire form is null.
    private mutating func wire(of base: TypedExpression) -> WrittenExpression {
        let value = operand(base, within: .primary)
        // `a?.b.wire` and `a?[b].wire` would end the chain behind `wire`.
        let code = value.code.flat
        let isChain = base.type.isOptional && ["?.", "?["].contains { code.contains($0) }
        let inner: SwiftLayout = isChain ? "(" + value.code + ")" : value.code(within: .primary)
        return WrittenExpression(code: inner + ".wire", canFail: value.canFail)
    }

    private mutating func procedure(
        _ name: String,
        _ arguments: [(label: String, value: TypedExpression)]
    ) -> WrittenExpression {
        var value = call(
            member(SwiftNames.identifier(context.names[.procedure(name)])),
            arguments.map { ($0.label, $0.value) }
        )
        value.canFail = value.canFail || context.failingProcedures.contains(name)
        return value
    }
}

extension TypeReference {
    /// Whether it is a union whose tag stands beside it.
    fileprivate func isTaggedBeside(_ index: SpecificationIndex) -> Bool {
        guard case .named(let name) = self, case .union? = index.types[name]?.shape else { return false }
        return index.tagMember(of: self) == nil
    }
}
