import SDKSpec

// Expressions, each operator before its operands, which stand in brackets: those of the text are no difference then.
extension BehaviourFormWriter {
    /// A word of the language.
    func word(_ text: String) -> BehaviourWord { BehaviourWord(text) }

    /// An expression.
    func words(_ expression: TypedExpression, _ scope: Scope) -> [BehaviourWord] {
        switch expression.kind {
        case .literal(let literal): [word(literal.text)]
        case .variable(let name): words(variable: name, scope)
        case .constant(let name): [BehaviourWord(name, .constant, FactID.constant(name).rawValue)]
        case .root(let root): [word(root.rawValue)]
        case .enumerationValue(let type, let value):
            [typeWord(type), BehaviourWord(value, .value, FactID.value(type: type, value: value).rawValue)]
        case .emptyTyped: [word("empty")] + words(expression.type)
        // Conditions say that it is there, and the place how deep it may be.
        case .present(let inner), .bounded(let inner, _): words(inner, scope)
        case .member(let base, let name): tuple(word("."), [words(base, scope), [member(name, of: base.type)]])
        case .lookup(let base, let key): tuple(word("[]"), [words(base, scope), words(key, scope)])
        case .identifier(let type, let form, let part):
            tuple(typeWord(type), [[formWord(form, of: type)], part.map { words($0, scope) } ?? []])
        case .identifierPart(let base, let part):
            tuple(word("part"), [words(base, scope), [partWord(part, of: base.type)]])
        case .hasForm(let base, let form):
            tuple(word("is"), [words(base, scope), [formWord(form, of: name(base.type))]])
        case .identifierFromText(let type, let text): tuple(typeWord(type), [words(text, scope)])
        case .textOf(let inner): tuple(word("text"), [words(inner, scope)])
        case .record(let type, let fields):
            // As they are written: in which order they are declared is told of the type.
            tuple(
                typeWord(type),
                fields.sorted { $0.value.location.range.start.offset < $1.value.location.range.start.offset }
                    .map { [BehaviourWord($0.name, .field, "\(type).\($0.name)")] + words($0.value, scope) }
            )
        case .unionValue(let type, let name, let payload):
            tuple(typeWord(type), [[caseWord(name, of: type)], words(payload, scope)])
        case .unionPayload(let base, let name):
            tuple(word("payload"), [words(base, scope), [caseWord(name, of: self.name(base.type))]])
        case .list(let items): tuple(word("list"), items.map { words($0, scope) })
        case .map(let entries): tuple(word("map"), entries.flatMap { [words($0.key, scope), words($0.value, scope)] })
        case .asJSON(let inner): tuple(word("json"), [words(inner, scope)])
        case .asDouble(let inner): tuple(word("double"), [words(inner, scope)])
        case .unary, .binary, .contains, .exists, .orElse, .conditional, .choice, .comprehension, .function, .procedure:
            operation(expression, scope)
        }
    }

    private func operation(_ expression: TypedExpression, _ scope: Scope) -> [BehaviourWord] {
        func all(_ operands: [TypedExpression]) -> [[BehaviourWord]] { operands.map { words($0, scope) } }
        return switch expression.kind {
        case .unary(let sign, let operand): tuple(word(sign.rawValue), all([operand]))
        case .binary(let sign, _, _) where [.and, .or].contains(sign):
            tuple(word(sign.rawValue), all(expression.operands(of: sign)))
        case .binary(let sign, let left, let right): tuple(word(sign.rawValue), all([left, right]))
        case .contains(let container, let element, let negated):
            tuple(word(negated ? "not in" : "in"), all([container, element]))
        case .exists(let operand): tuple(word("exists"), all([operand]))
        case .orElse(let value, let other): tuple(word("??"), all([value, other]))
        case .conditional(let condition, let then, let otherwise):
            tuple(word("if"), all([condition, then, otherwise]))
        case .choice(let conditions, let then, let otherwise): tuple(word("if"), all(conditions + [then, otherwise]))
        case .comprehension(let function, let variable, let list, let body):
            tuple(word(function.rawValue), [words(list, scope), words(body, scope.binding(variable))])
        case .function(let function, let arguments): tuple(word(function.rawValue), all(arguments))
        case .procedure(let name, let arguments): words(procedure: name, arguments, scope)
        case .literal, .variable, .constant, .root, .enumerationValue, .emptyTyped, .present, .bounded, .member,
            .lookup, .identifier, .identifierPart, .hasForm, .identifierFromText, .textOf, .record, .unionValue,
            .unionPayload, .list, .map, .asJSON, .asDouble:
            []
        }
    }

    /// A value that the body names, by its number, or else one that it is given.
    func words(variable name: String, _ scope: Scope) -> [BehaviourWord] {
        [scope[name].map { word("\($0)") } ?? BehaviourWord(name, given, "\(owner).\(name)")]
    }

    /// A call of a procedure, which names its parameters itself: arguments are known by where these stand.
    func words(
        procedure name: String,
        _ arguments: [(label: String, value: TypedExpression)],
        _ scope: Scope
    ) -> [BehaviourWord] {
        let labels = index.procedures[name]?.parameters.map(\.name.value) ?? []
        return tuple(
            BehaviourWord(name, .procedure, name),
            arguments.map { argument in
                [word(labels.firstIndex(of: argument.label).map { "#\($0)" } ?? argument.label)]
                    + words(argument.value, scope)
            }
        )
    }

    /// Who receives an event.
    func words(_ audience: TypedAudience, _ scope: Scope) -> [BehaviourWord] {
        switch audience {
        case .me: [word("to me")]
        case .thisDevice: [word("to thisDevice")]
        case .myOtherDevices: [word("to myOtherDevices")]
        case .user(let user), .device(let user): [word("to")] + words(user, scope)
        case .users(let users): [word("to each of")] + words(users, scope)
        }
    }

    /// A type.
    func words(_ type: TypeReference) -> [BehaviourWord] {
        switch type {
        case .named(let name): [typeWord(name)]
        case .list(let element): tuple(word("list"), [words(element)])
        case .map(let key, let value): tuple(word("map"), [words(key), words(value)])
        case .optional(let wrapped): tuple(word("optional"), [words(wrapped)])
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: [word(type.description)]
        }
    }

    private func tuple(_ head: BehaviourWord, _ parts: [[BehaviourWord]]) -> [BehaviourWord] {
        [head, word("(")] + parts.flatMap { $0 + [word(",")] } + [word(")")]
    }

    private func name(_ type: TypeReference) -> String { type.unwrapped.description }

    private func typeWord(_ name: String) -> BehaviourWord { BehaviourWord(name, .type, name) }

    private func formWord(_ name: String, of type: String) -> BehaviourWord {
        BehaviourWord(name, .form, "\(type).\(name)")
    }

    private func caseWord(_ name: String, of type: String) -> BehaviourWord {
        BehaviourWord(name, .unionCase, "\(type).\(name)")
    }

    /// A field of a record, or a store.
    private func member(_ field: String, of type: TypeReference) -> BehaviourWord {
        let owner = name(type)
        guard let part = StateDeclaration.Part.allCases.first(where: { StateDeclaration.recordName($0) == owner })
        else {
            return BehaviourWord(field, .field, "\(owner).\(field)")
        }
        return BehaviourWord(field, .store, "\(part.rawValue).\(field)")
    }

    /// The part of an identifier, by the form that has it.
    private func partWord(_ part: String, of type: TypeReference) -> BehaviourWord {
        guard case .identifier(let forms)? = index.types[name(type)]?.shape,
            let form = forms.first(where: { $0.part == part })
        else { return word(part) }
        return formWord(form.name.value, of: name(type))
    }
}

extension TypedExpression {
    /// What an operator joins, which brackets change nothing about.
    fileprivate func operands(of sign: BinaryOperator) -> [TypedExpression] {
        guard case .binary(sign, let left, let right) = kind else { return [self] }
        return left.operands(of: sign) + right.operands(of: sign)
    }
}
