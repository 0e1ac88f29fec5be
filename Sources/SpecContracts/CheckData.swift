import SDKSpec
import SpecCases

/// Says what a contract holds of the checks of a method's arguments, or of a record's fields: conditions as data, which whoever has the
/// arguments can work out.
struct CheckData {
    private let statements: [Statement]
    private let typed: [TypedStatement]
    private let fields: [Field]
    private let index: SpecificationIndex
    private let behaviour: ResolvedBehaviour

    /// The checks of a method's arguments.
    init(_ overload: Overload, _ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        statements = overload.checks
        typed = behaviour.checks[overload.id]?.statements ?? []
        fields = overload.parameters
        self.index = index
        self.behaviour = behaviour
    }

    /// The checks of a record's fields.
    init(_ type: TypeDeclaration, _ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        statements = type.demands.checks
        typed = behaviour.typeChecks[type.name.value]?.statements ?? []
        fields = index.fields(of: type.name.value) ?? []
        self.index = index
        self.behaviour = behaviour
    }

    /// The checks, in order.
    var values: [CaseValue] {
        var bindings: [CaseValue] = []
        return typed.flatMap { statement -> [CaseValue] in
            let checks = checks(of: statement, bindings)
            if let binding = binding(of: statement) { bindings.append(binding) }
            return checks
        }
    }

    private var writer: CheckExpressionWriter { CheckExpressionWriter(index, behaviour, fields) }

    /// - Parameter guards: What else has to hold: a failure that was split up to make sure of a name is one condition
    ///   again.
    private func checks(
        of statement: TypedStatement,
        _ bindings: [CaseValue],
        guards: [CaseValue] = []
    ) -> [CaseValue] {
        func check(_ place: FailurePlace, _ condition: CaseValue) -> [CaseValue] {
            let all = guards.isEmpty ? condition : .operation(.and, guards + [condition])
            return [self.check(place, all, words(of: statement), bindings)]
        }
        func exists(_ value: CaseValue) -> CaseValue { .operation(.exists, [value]) }
        switch statement.kind {
        case .fail(_, let condition?, let place): return check(place, writer.write(condition))
        case .failUnlessPresent(_, let variable, let place):
            return check(place, .operation(.not, [exists(.argument(variable))]))
        case .letOrFail(_, let value, _, let place):
            return check(place, .operation(.not, [exists(writer.write(value))]))
        case .ifPresent(let variable, _, let then, _):
            return then.flatMap { checks(of: $0, bindings, guards: guards + [exists(.argument(variable))]) }
        case .if(let condition, let then, _):
            return then.flatMap { checks(of: $0, bindings, guards: guards + [writer.write(condition)]) }
        case .fail, .let: return []
        case .notModelled, .set, .ensure, .add, .remove, .for, .emit, .perform, .after, .return:
            return []  // `check-unsuited` refuses them.
        }
    }

    private func binding(of statement: TypedStatement) -> CaseValue? {
        switch statement.kind {
        case .let(let name, let value), .letOrFail(let name, let value, _, _):
            .object([.init("name", .string(name)), .init("value", writer.write(value))])
        case .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit,
            .perform, .after, .return:
            nil
        }
    }

    /// The spec's words for a check: those of the statement that became it.
    private func words(of typed: TypedStatement) -> String {
        let statement = statements.first { $0.location.range == typed.location.range }
        return statement?.refusal ?? "refused"
    }

    private func check(
        _ place: FailurePlace,
        _ condition: CaseValue,
        _ words: String,
        _ bindings: [CaseValue]
    ) -> CaseValue {
        let code = index.errors[place.error]?.code
        let members: [CaseValue.Member] = [
            .fact(place.fact),
            .init(
                "error",
                .object([.init("name", .string(place.error))] + (code.map { [.init("number", .number($0))] } ?? []))
            ),
        ]
        return .object(
            members + (bindings.isEmpty ? [] : [.init("bindings", .array(bindings))]) + [
                .init("condition", condition), .init("words", .string(words)),
            ]
        )
    }

}

extension Statement {
    /// The statement's condition in the spec's words.
    fileprivate var refusal: String {
        guard case .fail(_, let condition?, let isNegated) = kind else { return "an argument has no value" }
        return "refused \(isNegated ? "unless" : "when") \(condition.text)"
    }
}

extension CaseValue {
    /// What becomes of operands.
    static func operation(_ word: CheckWord, _ operands: [CaseValue]) -> CaseValue {
        .object([.init(word.rawValue, .array(operands))])
    }

    /// An argument, an item or a name given before.
    static func argument(_ name: String) -> CaseValue { .object([.init("argument", .string(name))]) }

    /// A value in an expression.
    static func literal(_ value: CaseValue) -> CaseValue { .object([.init("value", value)]) }
}
