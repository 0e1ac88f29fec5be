import SDKSpec

/// The example's call made again and again, in each call with values that the world hasn't seen before.
///
/// It tells what is certain to stay as it was when the example succeeded: a condition that looks at nothing that the
/// calls change, and such that ask whether something new is known already.
struct RepeatedCall {
    let base: BaseCall
    let trace: BehaviourTrace
    /// The parts of the arguments that are new in each call.
    let varied: [ArgumentPath]
    /// Whether time passes between the calls.
    var takesTime = false
    /// Whether it is done in another edition than the example.
    var changesEdition = false

    private var behaviour: ResolvedBehaviour { base.context.behaviour }

    /// Whether no call fails where the example didn't.
    var succeeds: Bool {
        guard !(takesTime && trace.isDelayed), !trace.changes.contains(where: { $0.place == nil }) else { return false }
        return trace.failures.allSatisfy { conditions in
            conditions.contains { truth(of: $0) == false } || conditions.allSatisfy(cannotBecomeTrue)
        }
    }

    /// Whether each call is known to fail.
    var isKnownToFail: Bool {
        trace.failures.contains { conditions in conditions.allSatisfy { truth(of: $0) == true } }
    }

    /// Whether each call is known to add nothing to a store.
    func isKnownToLeave(_ place: StorePlace) -> Bool {
        // Of a body that is too long to be followed, not all changes are known.
        trace.budget > 0
            && trace.changes.allSatisfy { change in
                if case .remove = change.kind { return true }
                return change.place?.overlaps(place) == false || change.conditions.contains { truth(of: $0) == false }
            }
    }

    /// Whether an expression gives the same in each call.
    func isConstant(_ expression: TypedExpression, in frame: BehaviourFrame) -> Bool {
        let reads = BehaviourReads(expression, in: frame, behaviour)
        return !reads.isUnclear && !reads.drawsIDs && !(takesTime && reads.dependsOnTime)
            && !(changesEdition && reads.dependsOnEdition)
            && !reads.paths.contains { path in varied.contains { $0.overlaps(path) } }
            && !reads.places.contains { place in
                trace.changes.contains { $0.place?.overlaps(place) ?? true }
            }
    }

    /// Whether an expression gives something that no call before has given.
    func isNew(_ expression: TypedExpression, in frame: BehaviourFrame) -> Bool {
        if let path = frame.path(of: expression) { return varied.contains(path) }
        switch expression.kind {
        case .function(.newID, _): return true
        // What stands in a form, or is taken for another text, makes a text as new as it is.
        case .identifier(_, _, let part?), .identifierFromText(_, let part), .textOf(let part):
            return isNew(part, in: frame)
        case .variable(let name):
            guard case .value(let value, let frame)? = frame[name] else { return false }
            return isNew(value, in: frame)
        default: return false  // May be what it was before.
        }
    }
}

// MARK: - Conditions

extension RepeatedCall {
    /// Whether a condition holds in every call; nil where that isn't certain.
    func truth(of condition: BehaviourTrace.Condition) -> Bool? {
        switch condition.kind {
        case .truth(let expression, let expected): truth(of: expression, in: condition.frame).map { $0 == expected }
        case .presence(let value, let expected): presence(of: value, in: condition.frame).map { $0 == expected }
        case .given(let variable, let expected): isGiven(variable, in: condition.frame).map { $0 == expected }
        case .item, .unknown: nil
        }
    }

    private func cannotBecomeTrue(_ condition: BehaviourTrace.Condition) -> Bool {
        let frame = condition.frame
        return switch condition.kind {
        case .truth(let expression, let expected): cannotChange(expression, to: expected, in: frame)
        case .presence(let value, let expected):
            isConstant(value, in: frame) || presence(of: value, in: frame) == !expected
        case .given(let variable, _):
            switch frame[variable] {
            case .argument?: true
            case .value(let value, let frame)?, .item(let value, let frame)?: isConstant(value, in: frame)
            case nil: false
            }
        case .item(let list): isConstant(list, in: frame) || frame.path(of: list) != nil
        case .unknown: false
        }
    }

    /// Whether a truth value is never what it wasn't when the example succeeded.
    private func cannotChange(_ expression: TypedExpression, to value: Bool, in frame: BehaviourFrame) -> Bool {
        if truth(of: expression, in: frame) == !value || isConstant(expression, in: frame) { return true }
        return switch expression.kind {
        case .unary(.not, let operand): cannotChange(operand, to: !value, in: frame)
        case .binary(.and, let left, let right), .binary(.or, let left, let right):
            cannotChange(left, to: value, in: frame) && cannotChange(right, to: value, in: frame)
        default: false  // It may change, for all that is known.
        }
    }

    private func isGiven(_ variable: String, in frame: BehaviourFrame) -> Bool? {
        switch frame[variable] {
        case .argument(let path)?:
            let argument = base.argument(path.parameter)
            return path.steps.isEmpty ? argument != nil && argument != .null : nil
        case .value(let value, let frame)?: return presence(of: value, in: frame)
        case .item?, nil: return nil
        }
    }
}

// MARK: - Values

extension RepeatedCall {
    /// Whether an expression holds in every call; nil where that isn't certain.
    func truth(of expression: TypedExpression, in frame: BehaviourFrame) -> Bool? {
        expression.truth { truth(ofPart: $0, in: frame) }
    }

    private func truth(ofPart expression: TypedExpression, in frame: BehaviourFrame) -> Bool? {
        switch expression.kind {
        case .binary(.equal, let left, let right): return areEqual(left, right, in: frame)
        case .binary(.notEqual, let left, let right): return areEqual(left, right, in: frame).map { !$0 }
        case .contains(let container, let element, let negated):
            return isNewBeside(container, element, in: frame) ? negated : nil
        case .exists(let value): return presence(of: value, in: frame)
        case .comprehension(.any, let variable, let list, let body):
            return truth(of: body, in: frame.nested(variable, in: list)) == false ? false : nil
        case .comprehension(.all, let variable, let list, let body):
            return truth(of: body, in: frame.nested(variable, in: list)) == true ? true : nil
        case .function(.isEmpty, let arguments): return arguments.contains { isNew($0, in: frame) } ? false : nil
        case .variable: return argumentTruth(of: expression, in: frame)
        default: return nil  // Not decidable beforehand.
        }
    }

    /// Something new equals nothing that there is; else the example's arguments and values written out are compared.
    private func areEqual(_ left: TypedExpression, _ right: TypedExpression, in frame: BehaviourFrame) -> Bool? {
        if isNewBeside(left, right, in: frame) { return false }
        guard let left = known(left, in: frame), let right = known(right, in: frame) else { return nil }
        return left == right
    }

    private func known(_ expression: TypedExpression, in frame: BehaviourFrame) -> CaseValue? {
        switch expression.kind {
        case .literal(.string(let text)): return .string(text)
        case .literal(.int(let number)): return .number(number)
        case .enumerationValue(let type, let name):
            guard case .enumeration(let raw, let values)? = base.context.index.types[type]?.shape else { return nil }
            return values.named(name).map { ExampleTranslator.raw($0.wire, as: raw) }
        case .variable:
            guard let path = frame.path(of: expression), path.steps.isEmpty, !varied.contains(where: path.overlaps),
                let argument = base.argument(path.parameter), !argument.hasHoles
            else { return nil }
            return argument
        default: return nil  // Not known beforehand.
        }
    }

    /// Whether one of two is new, or a list of what is new, and the other known.
    private func isNewBeside(_ left: TypedExpression, _ right: TypedExpression, in frame: BehaviourFrame) -> Bool {
        isNewOrOfNew(left, in: frame) && !looksAtVaried(right, in: frame)
            || isNewOrOfNew(right, in: frame) && !looksAtVaried(left, in: frame)
    }

    private func isNewOrOfNew(_ expression: TypedExpression, in frame: BehaviourFrame) -> Bool {
        if isNew(expression, in: frame) { return true }
        return frame.path(of: expression).map { varied.contains($0.appending(ArgumentPath.items)) } ?? false
    }

    private func looksAtVaried(_ expression: TypedExpression, in frame: BehaviourFrame) -> Bool {
        BehaviourReads(expression, in: frame, behaviour).paths.contains { path in
            varied.contains { $0.overlaps(path) }
        }
    }

    /// Whether a value is there in every call; nil where that isn't certain. Under a new key nothing is.
    private func presence(of value: TypedExpression, in frame: BehaviourFrame) -> Bool? {
        switch value.kind {
        case .lookup(let base, let key):
            return isNew(key, in: frame) || presence(of: base, in: frame) == false ? false : nil
        case .member(let base, _): return presence(of: base, in: frame) == false ? false : nil
        case .comprehension(.first, let variable, let list, let body):
            return truth(of: body, in: frame.nested(variable, in: list)) == false ? false : nil
        case .variable(let name): return isGiven(name, in: frame)
        default: return nil  // Not decidable beforehand.
        }
    }

    /// The truth value that the example gives for a parameter, or the parameter's default.
    private func argumentTruth(of variable: TypedExpression, in frame: BehaviourFrame) -> Bool? {
        guard let path = frame.path(of: variable), path.steps.isEmpty else { return nil }
        if case .bool(let truth)? = base.argument(path.parameter) { return truth }
        guard base.argument(path.parameter) == nil,
            let parameter = base.overload.parameters.named(path.parameter),
            case .literal(.bool(let truth))? = parameter.defaultValue?.value.kind
        else { return nil }
        return truth
    }

    /// What a number is in every call, of an expression about the parameters; nil where that isn't certain.
    func number(_ expression: TypedExpression) -> Int? {
        number(expression, in: BehaviourFrame(base.overload))
    }

    /// What a number is in every call; nil where that isn't certain.
    func number(_ expression: TypedExpression, in frame: BehaviourFrame) -> Int? {
        switch expression.kind {
        case .literal(.int(let number)): return number
        case .conditional(let condition, let then, let otherwise):
            return truth(of: condition, in: frame).flatMap { number($0 ? then : otherwise, in: frame) }
        case .variable:
            guard let path = frame.path(of: expression), path.steps.isEmpty, !varied.contains(path),
                case .number(let digits)? = base.argument(path.parameter)
            else { return nil }
            return Int(digits)
        case .function(.count, let arguments): return arguments.first.flatMap { count(of: $0, in: frame) }
        default: return nil  // Not known beforehand.
        }
    }

    /// How many items a list has that the example gives.
    private func count(of list: TypedExpression, in frame: BehaviourFrame) -> Int? {
        guard let path = frame.path(of: list), path.steps.isEmpty, !varied.contains(where: path.overlaps) else {
            return nil
        }
        switch base.argument(path.parameter) {
        case .array(let items): return items.count
        case .hole(.items(let count, _)): return count
        // No list, or one that isn't known beforehand.
        case .null, .bool, .number, .string, .object, .hole, nil: return nil
        }
    }
}
