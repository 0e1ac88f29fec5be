import SDKSpec

/// A way in which a call comes to fail, told by what the call is given: in procedures, their parameters are replaced by
/// what is handed to them.
struct FailurePath {
    /// Why it fails there.
    enum Cause {
        /// It always does.
        case always
        /// A condition holds.
        case condition(TypedExpression)
        /// A value isn't there that has to be given.
        case missing(TypedExpression)
        /// A value isn't there that is looked for.
        case absent(TypedExpression)
    }

    /// Where the statement stands.
    let place: FailurePlace
    let cause: Cause
    /// What holds around the statement, within its body.
    let around: [Surrounding]

    /// Something that holds where a statement stands.
    enum Surrounding {
        /// A condition holds, or doesn't.
        case condition(TypedExpression, holds: Bool)
        /// Both: a value is there, and a condition holds; or that isn't so.
        case present(TypedExpression, TypedExpression?, holds: Bool)
        /// An item of a list is looked at.
        case item(variable: String, list: TypedExpression)
    }
}

/// Finds the ways in which calls come to fail, those through procedures too.
struct FailurePaths {
    private(set) var found: [FailurePath] = []
    private let procedures: [String: ResolvedBehaviour.Body]
    private var performing: Set<String> = []

    init(_ statements: [TypedStatement], _ procedures: [String: ResolvedBehaviour.Body]) {
        self.procedures = procedures
        visit(statements, values: [:], around: [])
    }

    private mutating func visit(
        _ statements: [TypedStatement],
        values: [String: TypedExpression],
        around: [FailurePath.Surrounding]
    ) {
        var values = values
        var around = around
        for statement in statements {
            performAll(in: statement, values)
            if let (cause, place) = statement.failure {
                found.append(FailurePath(place: place, cause: cause.substituting(values), around: around))
            }
            switch statement.kind {
            case .if(let condition, let then, let otherwise):
                let condition = condition.substituting(values)
                choose(then, otherwise, values, &around) { .condition(condition, holds: $0) }
            case .ifPresent(let variable, let condition, let then, let otherwise):
                let value = TypedExpression.variable(variable, at: statement.location).substituting(values)
                let condition = condition?.substituting(values)
                choose(then, otherwise, values, &around) { .present(value, condition, holds: $0) }
            case .for(let variable, let list, let body):
                let item = FailurePath.Surrounding.item(variable: variable, list: list.substituting(values))
                visit(body, values: values, around: around + [item])
            case .after(_, let body): visit(body, values: values, around: around)
            case .let(let name, let value):
                // A name that only stands for another says no more than that.
                if value.isNamed { values[name] = value.substituting(values) }
            case .fail, .failUnlessPresent, .letOrFail, .notModelled, .set, .ensure, .add, .remove, .emit, .perform,
                .return:
                break
            }
        }
    }

    /// Looks at both sides of a choice. Where one of them ends the call well, what follows happens on the other side
    /// alone; where it fails, that stands before anyway.
    private mutating func choose(
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement],
        _ values: [String: TypedExpression],
        _ around: inout [FailurePath.Surrounding],
        _ surrounding: (Bool) -> FailurePath.Surrounding
    ) {
        visit(then, values: values, around: around + [surrounding(true)])
        visit(otherwise, values: values, around: around + [surrounding(false)])
        if then.endsWell {
            around.append(surrounding(false))
        } else if otherwise.endsWell {
            around.append(surrounding(true))
        }
    }

    private mutating func performAll(in statement: TypedStatement, _ values: [String: TypedExpression]) {
        if case .perform(let name, let arguments) = statement.kind { perform(name, arguments, values) }
        statement.walkExpressions { part in
            if case .procedure(let name, let arguments) = part.kind { perform(name, arguments, values) }
        }
    }

    private mutating func perform(
        _ name: String,
        _ arguments: [(label: String, value: TypedExpression)],
        _ values: [String: TypedExpression]
    ) {
        guard let body = procedures[name], !body.errors.isEmpty, performing.insert(name).inserted else { return }
        defer { performing.remove(name) }
        let given = arguments.map { label, value in
            let value = value.substituting(values)
            return (label, value.isShort ? value : .parameter(label, of: name, like: value))
        }
        visit(body.statements, values: Dictionary(given) { first, _ in first }, around: [])
    }
}

extension FailurePath.Cause {
    fileprivate func substituting(_ values: [String: TypedExpression]) -> Self {
        switch self {
        case .always: .always
        case .condition(let condition): .condition(condition.substituting(values))
        case .missing(let value): .missing(value.substituting(values))
        case .absent(let value): .absent(value.substituting(values))
        }
    }
}

extension TypedStatement {
    /// Why and where it fails itself.
    fileprivate var failure: (FailurePath.Cause, FailurePlace)? {
        switch kind {
        case .fail(_, let condition, let place): (condition.map { .condition($0) } ?? .always, place)
        case .failUnlessPresent(_, let variable, let place): (.missing(.variable(variable, at: location)), place)
        case .letOrFail(_, let value, _, let place): (.absent(value), place)
        case .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .perform, .after, .return:
            nil
        }
    }
}

extension [TypedStatement] {
    /// Whether the call ends within them, and not by a failure alone.
    fileprivate var endsWell: Bool {
        guard alwaysEnds, let last else { return false }
        return switch last.kind {
        case .return: true
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            then.endsWell || otherwise.endsWell
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .for, .emit,
            .perform, .after:
            false
        }
    }
}

extension TypedExpression {
    /// A longer expression makes a sentence hard to read.
    private static let mostParts = 6

    /// Whether it can stand in a sentence: a place or a value, or something small that is worked out.
    fileprivate var isShort: Bool {
        if isPlain { return true }
        var parts = 0
        walk { _ in parts += 1 }
        return parts <= Self.mostParts
    }

    /// What a procedure is given, by the name that it has there.
    fileprivate static func parameter(
        _ name: String,
        of procedure: String,
        like value: TypedExpression
    ) -> TypedExpression {
        let base = TypedExpression(kind: .procedure(procedure, []), type: .void, location: value.location)
        return TypedExpression(kind: .member(base: base, name: name), type: value.type, location: value.location)
    }

    fileprivate static func variable(_ name: String, at location: SourceLocation) -> TypedExpression {
        TypedExpression(kind: .variable(name), type: .json, location: location)
    }
}
