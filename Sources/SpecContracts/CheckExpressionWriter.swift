import SDKSpec
import SpecCases

/// Writes typed expressions as the data that `CheckExpression` of the runtime reads: everything on the wire, nothing of
/// Swift.
struct CheckExpressionWriter {
    private let index: SpecificationIndex
    private let behaviour: ResolvedBehaviour
    private let parameters: [Field]
    private let fixed: ConstantValue

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour, _ parameters: [Field]) {
        self.index = index
        self.behaviour = behaviour
        self.parameters = parameters
        fixed = ConstantValue(index: index)
    }

    func write(_ expression: TypedExpression) -> CaseValue {
        switch expression.kind {
        case .list where expression.type.unwrapped == .bytes: return .literal(fixed.value(of: expression) ?? .null)
        case .literal, .enumerationValue, .emptyTyped: return .literal(fixed.value(of: expression) ?? .null)
        case .variable(let name): return .argument(name)
        case .constant(let name):
            let value = behaviour.constantValues[name].flatMap { fixed.value(of: $0) } ?? .null
            return .object([.init("constant", .string(name)), .init("value", value)])
        case .root: return .object([.init("caller", .bool(true))])
        case .member(let base, let name): return member(write(base), name)
        case .lookup(let base, let key): return .operation(.member, [write(base), self.key(key)])
        case .identifier(let type, let form, let part): return identifier(type, form, part)
        case .identifierPart(let base, let part): return identifierPart(base, part)
        case .hasForm(let base, let form): return hasForm(base, form)
        case .unionPayload(let base, let name): return payload(base, name)
        case .identifierFromText(_, let inner), .textOf(let inner), .unionValue(_, _, let inner), .asJSON(let inner),
            .present(let inner), .bounded(let inner, _):
            return write(inner)
        case .asDouble(let inner): return .operation(.toFraction, [write(inner)])
        case .record(_, let fields):
            return .operation(.record, fields.flatMap { [.literal(.string($0.name)), write($0.value)] })
        case .list(let items): return .operation(.list, items.map(write))
        case .map(let entries):
            return .operation(.record, entries.flatMap { [key($0.key), write($0.value)] })
        case .unary(.not, let operand): return .operation(.not, [write(operand)])
        case .unary(.negative, let operand):
            let zero = CaseValue.literal(.number(0))
            return .operation(operand.type == .uint ? .unsignedMinus : .minus, [zero, write(operand)])
        case .binary(let sign, let left, let right): return binary(sign, left, right)
        case .contains(let container, let element, let negated):
            let sought = container.type.isMap ? key(element) : write(element)
            let contains = CaseValue.operation(.contains, [write(container), sought])
            return negated ? .operation(.not, [contains]) : contains
        case .exists(let operand): return .operation(.exists, [write(operand)])
        case .orElse(let value, let other): return .operation(.orElse, [write(value), write(other)])
        case .conditional(let condition, let then, let otherwise):
            return .operation(.choice, [write(condition), write(then), write(otherwise)])
        case .choice(let conditions, let then, let otherwise):
            return .operation(.choice, [.operation(.and, conditions.map(write)), write(then), write(otherwise)])
        case .comprehension(let function, let variable, let list, let body):
            let word = word(function, of: body.type)
            return .object([
                .init("each", .string(variable)), .init("in", write(list)), .init(word.rawValue, write(body)),
            ])
        case .function(let function, let arguments): return self.function(function, arguments)
        case .procedure: return .literal(.null)
        }
    }

    private func member(_ base: CaseValue, _ name: String) -> CaseValue {
        .operation(.member, [base, .literal(.string(name))])
    }

    private func binary(_ sign: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression) -> CaseValue {
        let operands = [write(left), write(right)]
        func not(_ value: CaseValue) -> CaseValue { .operation(.not, [value]) }
        switch sign {
        case .and: return .operation(.and, operands)
        case .or: return .operation(.or, operands)
        case .equal: return .operation(.equal, operands)
        case .less: return .operation(.less, operands)
        case .lessOrEqual: return .operation(.lessOrEqual, operands)
        case .notEqual: return not(.operation(.equal, operands))
        case .greater: return .operation(.less, operands.reversed())
        case .greaterOrEqual: return .operation(.lessOrEqual, operands.reversed())
        case .plus where !left.type.isNumber: return .operation(.joined, operands)
        case .plus: return .operation(left.type == .uint ? .unsignedPlus : .plus, operands)
        case .minus: return .operation(left.type == .uint ? .unsignedMinus : .minus, operands)
        case .times: return .operation(left.type == .uint ? .unsignedTimes : .times, operands)
        case .dividedBy: return .operation(.dividedBy, operands)
        case .modulo: return .operation(.modulo, operands)
        case .isIn, .isNotIn, .orElse, .hasForm: return .literal(.null)
        }
    }

    private func function(_ function: BuiltInFunction, _ arguments: [TypedExpression]) -> CaseValue {
        switch function {
        case .length:
            guard case .literal(.string(let unit))? = arguments.last?.kind else { return .literal(.null) }
            let word: CheckWord =
                switch LimitUnit(rawValue: unit) {
                case .utf8Bytes: .utf8Length
                case .utf16Units: .utf16Length
                case .bytes: .byteLength
                // Nothing is measured in another unit; the checker sees to that.
                case .unicodeScalars, .items, .value, .encodedBytes, nil: .scalarLength
                }
            return .operation(word, [write(arguments[0])])
        case .errorCode, .json: return write(arguments[0])
        case .now, .newID, .edition, .devicesOf, .numbers: return .literal(.null)
        case .keysBefore: return part(.keysBefore, arguments)
        case .keysAfter: return part(.keysAfter, arguments)
        case .valuesBefore: return part(.valuesBefore, arguments)
        case .valuesAfter: return part(.valuesAfter, arguments)
        case .int: return operation(.toWhole, arguments)
        case .uint: return operation(.toUnsigned, arguments)
        case .keys: return keys(of: arguments[0])
        case .count: return operation(.count, arguments)
        case .first: return operation(.first, arguments)
        case .last: return operation(.last, arguments)
        case .values: return operation(.values, arguments)
        case .prefix: return operation(.prefix, arguments)
        case .suffix: return operation(.suffix, arguments)
        case .reversed: return operation(.reversed, arguments)
        case .min: return operation(.min, arguments)
        case .max: return operation(.max, arguments)
        case .size: return operation(.size, arguments)
        case .jsonText: return operation(.jsonText, arguments)
        case .isEmpty: return operation(.isEmpty, arguments)
        case .containsText: return operation(.containsText, arguments)
        case .hasPrefix: return operation(.hasPrefix, arguments)
        case .hasSuffix: return operation(.hasSuffix, arguments)
        case .lowercased: return operation(.lowercased, arguments)
        case .text: return operation(.text, arguments)
        case .secondsOfDay: return operation(.secondsOfDay, arguments)
        }
    }

    private func operation(_ word: CheckWord, _ arguments: [TypedExpression]) -> CaseValue {
        .operation(word, arguments.map(write))
    }

    private func word(_ function: ComprehensionFunction, of type: TypeReference) -> CheckWord {
        switch function {
        case .all: .all
        case .any: .any
        case .filter: .filter
        case .map: .map
        case .compactMap: .compactMap
        case .sum: type == .uint ? .unsignedSum : .sum
        case .first: .first
        case .sorted: .sorted
        }
    }
}

// Maps, whose keys are texts on the wire.
extension CheckExpressionWriter {
    /// What stands before or after a key.
    private func part(_ word: CheckWord, _ arguments: [TypedExpression]) -> CaseValue {
        .operation(word, [write(arguments[0]), .operation(.text, [write(arguments[1])])])
    }

    /// A value as the key of a map.
    private func key(_ value: TypedExpression) -> CaseValue {
        conversion(of: value.type) == nil ? write(value) : .operation(.text, [write(value)])
    }

    /// The keys of a map as what they are.
    private func keys(of map: TypedExpression) -> CaseValue {
        let keys = CaseValue.operation(.keys, [write(map)])
        guard case .map(let type, _) = map.type.unwrapped, let conversion = conversion(of: type) else { return keys }
        let key = "key"
        return .object([
            .init("each", .string(key)), .init("in", keys), .init("map", .operation(conversion, [.argument(key)])),
        ])
    }

    /// What makes the number of a key that is one; nil for texts.
    private func conversion(of type: TypeReference) -> CheckWord? {
        switch type.unwrapped {
        case .int: return .toWhole
        case .uint: return .toUnsigned
        case .named(let name):
            guard case .enumeration(let raw, _)? = index.types[name]?.shape else { return nil }
            return conversion(of: raw)
        case .string, .double, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: return nil
        }
    }
}

// Identifiers and unions.
extension CheckExpressionWriter {
    private func forms(of type: TypeReference) -> [IdentifierForm] {
        guard case .named(let name) = type.unwrapped, case .identifier(let forms)? = index.types[name]?.shape else {
            return []
        }
        return forms
    }

    private func identifier(_ type: String, _ form: String, _ part: TypedExpression?) -> CaseValue {
        let prefix = forms(of: .named(type)).named(form)?.prefix ?? ""
        let start = CaseValue.literal(.string(prefix))
        return part.map { .operation(.joined, [start, write($0)]) } ?? start
    }

    /// The forms are tried in the order written: a text has one when it has none before.
    private func hasForm(_ base: TypedExpression, _ name: String) -> CaseValue {
        let text = write(base)
        let forms = forms(of: base.type)
        guard let position = forms.firstIndex(where: { $0.name.value == name }) else { return .literal(.bool(false)) }
        let before = forms[..<position].map { CaseValue.operation(.not, [Self.fits($0, text)]) }
        return .operation(.and, before + [Self.fits(forms[position], text)])
    }

    /// A part is never empty.
    private static func fits(_ form: IdentifierForm, _ text: CaseValue) -> CaseValue {
        let prefix = CaseValue.literal(.string(form.prefix))
        let isPrefix = CaseValue.operation(.equal, [text, prefix])
        if form.part == nil { return isPrefix }
        return .operation(.and, [.operation(.hasPrefix, [text, prefix]), .operation(.not, [isPrefix])])
    }

    private func identifierPart(_ base: TypedExpression, _ part: String) -> CaseValue {
        forms(of: base.type).filter { $0.part == part }.reversed().reduce(.literal(.null)) { other, form in
            let own = CaseValue.operation(.withoutPrefix, [write(base), .literal(.string(form.prefix))])
            let test = CaseValue.operation(.exists, [write(base)])
            return .operation(.choice, [.operation(.and, [test, hasForm(base, form.name.value)]), own, other])
        }
    }

    /// A payload is announced by the tag beside it.
    private func payload(_ base: TypedExpression, _ name: String) -> CaseValue {
        guard case .named(let union) = base.type.unwrapped, case .union(let tag, _)? = index.types[union]?.shape,
            case .enumeration(let raw, let values)? = index.types[tag.value]?.shape,
            let wire = values.named(name)?.wire,
            let beside = index.types[union]?.tagMember.map({ member(write(base), $0.value) }) ?? self.tag(of: base)
        else { return .literal(.null) }
        let announced = CaseValue.literal(ExampleTranslator.raw(wire, as: raw))
        return .operation(.choice, [.operation(.equal, [beside, announced]), write(base), .literal(.null)])
    }

    private func tag(of base: TypedExpression) -> CaseValue? {
        switch base.kind {
        case .variable(let name):
            parameters.named(name)?.tagField.map { .argument($0.value) }
        case .member(let owner, let name):
            tagField(name, of: owner.type).map { member(write(owner), $0) }
        default: nil  // Checks name values by nothing else.
        }
    }

    private func tagField(_ name: String, of record: TypeReference) -> String? {
        guard case .named(let type) = record.unwrapped else { return nil }
        return index.fields(of: type)?.named(name)?.tagField?.value
    }
}
