// Calls: functions, procedures, and types made from their parts.
extension ExpressionTyper {
    mutating func typedCall(
        _ callee: Expression,
        _ arguments: [Expression.Argument],
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        switch callee.kind {
        case .name(let name):
            if let functions = BuiltInFunction.named[name] {
                guard let function = function(among: functions, taking: arguments, at: location) else { return nil }
                return typedFunction(function, arguments, hint: hint, at: location)
            }
            if let procedure = index.procedures[name] { return typedProcedure(procedure, arguments, at: location) }
            if let type = index.types[name] { return typedConstruction(type, arguments, at: location) }
            let known = BuiltInFunction.names + index.procedures.keys.sorted()
            return refuse(.unknownFunction(name, known: known + index.types.keys.sorted(), at: callee.location))
        case .member(let base, let form):
            guard case .name(let name) = base.kind, let type = index.types[name] else {
                return refuse(.notCallable(at: callee.location))
            }
            return formConstruction(type, form, arguments, at: location)
        case .impliedMember(let form):
            guard let type = declaration(impliedBy: hint, for: form, at: callee.location) else { return nil }
            return formConstruction(type, form, arguments, at: location)
        case .list(let items) where arguments.isEmpty:
            guard let item = items.first, items.count == 1, let type = namedType(item) else {
                return refuse(.notCallable(at: callee.location))
            }
            return make(.emptyTyped, .list(type), at: location)
        case .map where arguments.isEmpty:
            guard let type = namedType(callee) else { return refuse(.notCallable(at: callee.location)) }
            return make(.emptyTyped, type, at: location)
        default:
            return refuse(.notCallable(at: callee.location))
        }
    }

    /// The type that an expression names, as the `String` of `[String]()` does; nil when it names none.
    private func namedType(_ expression: Expression) -> TypeReference? {
        switch expression.kind {
        case .name(let name):
            TypeReference.builtIn.first { $0.name == name }?.type ?? index.types[name].map { _ in .named(name) }
        case .list(let items) where items.count == 1: namedType(items[0]).map { .list($0) }
        case .map(let entries) where entries.count == 1: namedMap(entries[0])
        default: nil  // Names no type.
        }
    }

    /// The type of `{String: Int}()`.
    private func namedMap(_ entry: Expression.Entry) -> TypeReference? {
        guard let key = namedType(entry.key), key.isKey(in: index), let value = namedType(entry.value) else {
            return nil
        }
        return .map(key: key, value: value)
    }

    /// `Type(field: value)` for a record, `Type(text)` for an identifier.
    private mutating func typedConstruction(
        _ declared: TypeDeclaration,
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> TypedExpression? {
        let name = declared.name.value
        switch declared.shape {
        case .record(let fields):
            guard let values = labelled(arguments, for: fields, of: name, at: location) else { return nil }
            let parts = values.map { (name: $0.name, value: part($0.value, of: name)) }
            return make(.record(type: name, fields: parts), .named(name), at: location)
        case .identifier:
            guard let text = single(arguments, of: name, as: .string, at: location) else { return nil }
            return make(.identifierFromText(type: name, text: text), .named(name), at: location)
        case .enumeration(_, let values):
            return refuse(.typeNotCallable(name, values.map(\.name.value), "", at: location))
        case .union(_, let cases):
            return refuse(.typeNotCallable(name, cases.map(\.name.value), "(…)", at: location))
        }
    }

    /// `ConversationID.c2c(userID)`, `MessagePayload.text(payload)`.
    private mutating func formConstruction(
        _ declared: TypeDeclaration,
        _ form: String,
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> TypedExpression? {
        let name = declared.name.value
        switch declared.shape {
        case .identifier(let forms):
            guard let match = forms.named(form), let type = match.partType?.value else {
                if forms.named(form) != nil { return refuse(.takesNothing(form, of: name, at: location)) }
                let known = forms.filter { $0.part != nil }.map(\.name.value)
                return refuse(.unknownMember(form, of: name, known: known, at: location))
            }
            guard let part = single(arguments, of: "\(name).\(form)", as: type, at: location) else { return nil }
            return make(.identifier(type: name, form: form, part: part), .named(name), at: location)
        case .union(_, let cases):
            guard let match = cases.named(form) else {
                return refuse(.unknownMember(form, of: name, known: cases.map(\.name.value), at: location))
            }
            let callee = "\(name).\(form)"
            guard let payload = single(arguments, of: callee, as: match.payload.value, at: location) else { return nil }
            return make(.unionValue(type: name, name: form, payload: payload), .named(name), at: location)
        case .enumeration(_, let values):
            if values.named(form) != nil { return refuse(.takesNothing(form, of: name, at: location)) }
            return refuse(.unknownMember(form, of: name, known: values.map(\.name.value), at: location))
        case .record: return refuse(.noMembers(.named(name), form, at: location))
        }
    }

    private mutating func typedProcedure(
        _ procedure: ProcedureDeclaration,
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> TypedExpression? {
        guard procedure.returns.value != .void else {
            return refuse(.givesNothing(procedure.name.value, at: location))
        }
        guard let values = procedureArguments(procedure, arguments, at: location) else { return nil }
        if index.changingProcedures.contains(procedure.name.value) { scope.forgetAll() }
        return make(.procedure(procedure.name.value, values), procedure.returns.value, at: location)
    }

    /// The arguments of a procedure in the order of its parameters.
    mutating func procedureArguments(
        _ procedure: ProcedureDeclaration,
        _ arguments: [Expression.Argument],
        at location: SourceLocation
    ) -> [(label: String, value: TypedExpression)]? {
        guard scope.owner.seesState else {
            diagnostics.add(outOfReach(procedure.name.value, at: location))
            return nil
        }
        let name = procedure.name.value
        guard let values = labelled(arguments, for: procedure.parameters, of: name, at: location) else { return nil }
        return procedure.parameters.compactMap { parameter in
            let name = parameter.name.value
            let value = values.first { $0.name == name }?.value ?? defaultValue(of: parameter)
            return value.map { (label: name, value: $0) }
        }
    }

    /// What a procedure is given where a call leaves a parameter out; nil when that may be absent.
    private func defaultValue(of parameter: Field) -> TypedExpression? {
        guard let expression = parameter.defaultValue?.value else { return nil }
        let owner = BehaviourScope.Owner(body: nil, returns: .void, seesState: false)
        // What is wrong with it is found where it stands.
        var typer = ExpressionTyper(index: index, scope: BehaviourScope(owner: owner))
        return typer.type(expression, as: parameter.type.value)
    }

    /// Arguments by label, in the order of the fields; those left out must have a default. A name that is a label too
    /// stands for both.
    private mutating func labelled(
        _ arguments: [Expression.Argument],
        for fields: [Field],
        of callee: String,
        at location: SourceLocation
    ) -> [(name: String, value: TypedExpression)]? {
        var given: [String: TypedExpression] = [:]
        for argument in arguments {
            guard let label = argument.label ?? argument.value.label(among: fields) else {
                reportUnlabelled(argument.value, fields.map(\.name.value), of: callee)
                return nil
            }
            guard let field = fields.named(label) else {
                let known = fields.map(\.name.value)
                diagnostics.add(.unknownArgument(label, of: callee, known: known, at: argument.value.location))
                return nil
            }
            guard given[label] == nil else {
                diagnostics.add(.repeatedArgument(label, of: callee, at: argument.value.location))
                return nil
            }
            guard let value = type(argument.value, as: field.type.value) else { return nil }
            given[label] = value
        }
        for field in fields where field.isRequired && given[field.name.value] == nil {
            // Of a type without any value none can be given, which is reported of the type.
            if CyclicType.isImpossible(field.type.value, index) { continue }
            diagnostics.add(.missingArgument(field.name.value, of: callee, at: location))
            return nil
        }
        return fields.compactMap { field in given[field.name.value].map { (field.name.value, $0) } }
    }

    /// Says what is wrong with an argument without a label: a name that stands for nothing is misspelt rather.
    private mutating func reportUnlabelled(_ value: Expression, _ known: [String], of callee: String) {
        guard case .name(let name) = value.kind else {
            diagnostics.add(.missingLabel(of: callee, known: known, at: value.location))
            return
        }
        let before = diagnostics.found.count
        guard type(value) != nil || diagnostics.found.count == before && !scope.isLost(name) else { return }
        diagnostics.add(.unlabelledName(name, of: callee, known: known, at: value.location))
    }

    private mutating func single(
        _ arguments: [Expression.Argument],
        of callee: String,
        as type: TypeReference,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard arguments.count == 1, arguments[0].label == nil else {
            return refuse(.wrongArgumentCount(of: callee, expected: 1, found: arguments.count, at: location))
        }
        return self.type(arguments[0].value, as: type)
    }
}

extension Expression {
    /// The label that a bare name stands for too.
    fileprivate func label(among fields: [Field]) -> String? {
        guard case .name(let name) = kind, fields.contains(where: { $0.name.value == name }) else { return nil }
        return name
    }
}
