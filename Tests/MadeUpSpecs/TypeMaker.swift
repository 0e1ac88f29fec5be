/// Declares types, each of which may hold any of those before it, or itself.
struct TypeMaker {
    private(set) var declarations: [MadeDeclaration]
    private var names: NamePool
    private let style: NamePool.Style
    private let rules: RuleMaker

    init(_ style: NamePool.Style, user: String, names: NamePool, rules: RuleMaker) {
        self.style = style
        self.names = names
        self.rules = rules
        declarations = [MadeDeclaration(name: user, shape: .identifier(forms: []))]
    }

    /// Declares one more type.
    mutating func declare(_ chance: inout Chance) {
        switch chance.number(0...9) {
        case 0: declareIdentifier(&chance)
        case 1...2: declareEnumeration(&chance)
        case 3...4: declareUnion(&chance)
        default: declareRecord(&chance)
        }
    }

    /// Any type that a value can have where nothing beside it tells which case of a union it is.
    func anyType(depth: Int = 2, _ chance: inout Chance) -> MadeType {
        if depth > 0 {
            switch chance.number(0...9) {
            case 0...1: return .list(anyType(depth: depth - 1, &chance))
            case 2: return .map(key: key(&chance), value: anyType(depth: depth - 1, &chance))
            case 3: return .optional(anyType(depth: depth - 1, &chance).unwrapped)
            default: break
            }
        }
        guard chance.happens(50) else { return chance.one(of: [.string, .int, .uint, .double, .bool, .json]) }
        let candidates = declarations.indices.filter { !isUnion($0) }
        return .declared(chance.one(of: candidates))
    }

    /// A type that keys of maps can have.
    private func key(_ chance: inout Chance) -> MadeType {
        guard chance.happens(40) else { return .string }
        let candidates = declarations.indices.filter { isKey($0) }
        return chance.happens(30) ? .int : .declared(chance.one(of: candidates))
    }

    private func isKey(_ index: Int) -> Bool {
        switch declarations[index].shape {
        case .identifier, .enumeration: true
        case .record, .union: false
        }
    }

    /// A field of a type, with a value and limits that the value keeps.
    func field(_ name: String, _ type: MadeType, _ chance: inout Chance) -> MadeField {
        let sample = SampleMaker(declarations: declarations).value(of: type, &chance)
        return MadeField(
            name: name,
            type: type,
            sample: sample,
            rules: rules.rules(for: type, sample: sample, &chance)
        )
    }

    private func isUnion(_ index: Int) -> Bool {
        if case .union = declarations[index].shape { true } else { false }
    }

    private mutating func declareIdentifier(_ chance: inout Chance) {
        var forms = NamePool(style)
        let shape: [MadeDeclaration.Form] = [
            .init(name: forms.value(&chance), prefix: "A-", part: "number"),
            .init(name: forms.value(&chance), prefix: "B-", part: "number"),
            .init(name: forms.value(&chance), prefix: "@all", part: nil),
        ]
        append(.identifier(forms: Array(shape.prefix(chance.number(0...3)))), &chance)
    }

    private mutating func declareEnumeration(_ chance: inout Chance) {
        let isNumber = chance.happens(30)
        append(enumeration(count: chance.number(1...4), isNumber: isNumber, &chance), &chance)
    }

    private func enumeration(count: Int, isNumber: Bool, _ chance: inout Chance) -> MadeDeclaration.Shape {
        var names = NamePool(style)
        let values = (0..<count).map { number in
            MadeDeclaration.EnumerationValue(name: names.value(&chance), wire: isNumber ? "\(number)" : "W\(number)")
        }
        return .enumeration(raw: isNumber ? .int : .string, values: values)
    }

    private mutating func declareRecord(_ chance: inout Chance) {
        var names = NamePool(style)
        var fields: [MadeField] = []
        for _ in 0..<chance.number(1...5) { fields.append(field(names.value(&chance), anyType(&chance), &chance)) }
        if chance.happens(20) {
            let itself = MadeType.declared(declarations.count)
            let type: MadeType = chance.happens(50) ? .optional(itself) : .optional(.list(itself))
            fields.append(MadeField(name: names.value(&chance), type: type, sample: .list([])))
        }
        append(.record(fields: fields), &chance)
    }

    /// Declares a tag, a union and a record that holds both.
    private mutating func declareUnion(_ chance: inout Chance) {
        let payloads = (0..<chance.number(1...3)).map { _ in anyType(depth: 1, &chance).unwrapped }
        append(enumeration(count: payloads.count, isNumber: false, &chance), &chance)
        let tag = declarations.count - 1
        append(.union(tag: tag, payloads: payloads), &chance)
        let union = declarations.count - 1
        guard case .enumeration(_, let values) = declarations[tag].shape else { return }
        let chosen = chance.number(0...payloads.count - 1)
        var names = NamePool(style)
        let tagField = MadeField(name: names.value(&chance), type: .declared(tag), sample: .plain(values[chosen].wire))
        let payload = SampleMaker(declarations: declarations).value(of: payloads[chosen], &chance)
        let name = names.value(&chance)
        let field = MadeField(name: name, type: .declared(union), sample: payload, tag: tagField.name)
        append(.record(fields: [tagField, field]), &chance)
    }

    private mutating func append(_ shape: MadeDeclaration.Shape, _ chance: inout Chance) {
        declarations.append(MadeDeclaration(name: names.type(&chance), shape: shape))
    }
}
