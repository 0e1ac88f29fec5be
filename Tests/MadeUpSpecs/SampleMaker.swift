/// Makes values of types.
struct SampleMaker {
    let declarations: [MadeDeclaration]

    /// A value of a type; nil where an optional one is left out.
    func value(of type: MadeType, _ chance: inout Chance) -> MadeValue {
        switch type {
        case .string: .text(chance.one(of: Self.texts))
        case .int: .plain(chance.one(of: ["0", "1", "7", "64", "-3", "1000", "4611686018427387904"]))
        case .uint: .plain(chance.one(of: ["0", "2", "32", "9223372036854775808"]))
        case .double: .plain(chance.one(of: ["0.5", "1", "-2.25", "1024"]))
        case .bool: .plain(chance.one(of: ["true", "false"]))
        case .json: .object([.init(name: "free", value: .text("form"))])
        case .bytes: .text("bytes of a file")
        case .declared(let index): value(of: declarations[index], &chance)
        case .list(let element): .list((0..<chance.number(1...3)).map { _ in value(of: element, &chance) })
        case .map(let key, let element): map(key, element, &chance)
        case .optional(let wrapped): value(of: wrapped, &chance)
        }
    }

    private func value(of declaration: MadeDeclaration, _ chance: inout Chance) -> MadeValue {
        switch declaration.shape {
        case .identifier(let forms):
            guard let form = forms.first else { return .text(chance.one(of: ["ann", "ben", "x-1"])) }
            return .text(form.part == nil ? form.prefix : form.prefix + "42")
        case .enumeration(_, let values): return .plain(chance.one(of: values).wire)
        case .record(let fields):
            return .object(fields.filter { !$0.isLeftOut }.map { .init(name: $0.name, value: $0.sample) })
        case .union(_, let payloads): return value(of: payloads[0], &chance)
        }
    }

    private func map(_ key: MadeType, _ element: MadeType, _ chance: inout Chance) -> MadeValue {
        let first = name(of: key, &chance)
        return .object([.init(name: first, value: value(of: element, &chance))])
    }

    /// A key, as text.
    private func name(of type: MadeType, _ chance: inout Chance) -> String {
        switch value(of: type, &chance) {
        case .text(let text), .plain(let text): text
        case .list, .object: ""
        }
    }

    private static let texts = ["plain", "two words", "日本語", "naïve", "😀", "a\"b\\c", "line\nend", "e\u{301}"]
}

extension MadeField {
    /// Whether samples of a record leave the field out, which keeps values of types that hold themselves finite.
    var isLeftOut: Bool {
        if case .optional = type { return standard == nil && rules.isEmpty && tag == nil }
        return false
    }
}
