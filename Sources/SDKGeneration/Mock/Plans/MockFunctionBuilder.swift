import SDKSpec

/// Builds the functions that behaviour becomes.
struct MockFunctionBuilder {
    let context: MockContext
    private let prose: SpecProse

    init(_ context: MockContext) {
        self.context = context
        prose = context.input.prose
    }

    /// What a modelled overload does, and what it does later.
    func functions(
        of overload: Overload,
        _ method: MethodDeclaration,
        _ body: ResolvedBehaviour.Body
    ) throws(GenerationError) -> [MockFunction] {
        let scope = StandingNames.mockScope
        let signature = try MethodSignature(overload, of: method, in: context.input, hiddenBy: scope)
        let quota = context.input.behaviour.quotas[overload.id]
        var writer = writer(
            context.names.later(of: SwiftNames.constant(overload.id)),
            returns: overload.returns.value,
            overload.parameters,
            body.statements
        )
        writer.adjust(adjustedParameters(overload, body, quota))
        if let quota { writer.checkQuota(used: quota.counts, adding: quota.adds) }
        writer.write(body.statements, isTail: true)
        let main = MockFunction(
            doc: DocComment(prose.sentence(overload.summary.isEmpty ? method.summary : overload.summary)),
            declaration: signature.declaration(
                access: mutating(body),
                name: SwiftNames.identifier(context.names[.method(method.name.value)]),
                effects: effects(fails: context.canFail(overload, body))
            ),
            lines: lookUps(in: body) + writer.lines
        )
        return [main] + later(writer.later, of: method.name.value)
    }

    /// What remains of a failed call of a modelled overload.
    func function(ofFailed overload: Overload, _ body: ResolvedBehaviour.Body) -> MockFunction {
        let name = context.names[.failed(overload.id)]
        let fields = Self.parameters(ofFailed: overload, body)
        var writer = writer(context.names.later(of: name), returns: .void, fields, body.statements)
        writer.adjust(adjustedParameters(overload, body, nil))
        writer.write(body.statements, isTail: true)
        let parameters = parameters(fields.map { ($0.name.value, $0.type.value) })
        return MockFunction(
            doc: DocComment("What remains of a call of `\(overload.id)` that fails."),
            declaration: declaration("\(mutating(body))func \(name)", parameters, fails: false, returns: .void),
            lines: writer.lines
        )
    }

    /// The parameters of that function: those that the body looks at.
    static func parameters(ofFailed overload: Overload, _ body: ResolvedBehaviour.Body) -> [Field] {
        overload.parameters.filter { VariableUse(of: $0.name.value, in: body.statements) != [] }
    }

    /// What a procedure does, and what it does later.
    func functions(of procedure: ProcedureDeclaration, _ body: ResolvedBehaviour.Body) -> [MockFunction] {
        let name = SwiftNames.identifier(context.names[.procedure(procedure.name.value)])
        let returns = procedure.returns.value
        let laterName = context.names.later(of: procedure.name.value)
        var writer = writer(laterName, returns: returns, procedure.parameters, body.statements)
        writer.turn(
            to: procedure.parameters.map(\.name.value),
            in: body.statements,
            through: context.input.behaviour.procedures
        )
        writer.write(body.statements, isTail: true)
        // What a call leaves out is absent.
        let parameters = parameters(procedure.parameters.map { ($0.name.value, $0.type.value) }, absent: " = nil")
        let fails = context.failingProcedures.contains(procedure.name.value)
        let main = MockFunction(
            doc: DocComment(prose.sentence(procedure.summary)),
            declaration: declaration("\(mutating(body))func \(name)", parameters, fails: fails, returns: returns),
            lines: lookUps(in: body) + writer.lines
        )
        return [main] + later(writer.later, of: procedure.name.value)
    }

    /// What a gate asks for.
    func functions(of gate: GateDeclaration, _ body: ResolvedBehaviour.Body) -> [MockFunction] {
        let name = context.names[.gate(gate.name.value)]
        var writer = writer(context.names.later(of: name), returns: .void, [], body.statements)
        writer.write(body.statements, isTail: true)
        let main = MockFunction(
            doc: DocComment(prose.sentence(gate.summary)),
            declaration: declaration(
                "\(mutating(body))func \(name)",
                [],
                fails: context.canFail(body.statements),
                returns: .void
            ),
            lines: lookUps(in: body) + writer.lines
        )
        return [main] + later(writer.later, of: gate.name.value)
    }
}

// Parts of functions.
extension MockFunctionBuilder {
    private func writer(
        _ later: String,
        returns: TypeReference,
        _ fields: [Field],
        _ statements: [TypedStatement]
    ) -> SwiftStatementWriter {
        SwiftStatementWriter(
            context,
            function: SwiftStatementWriter.Function(later: later, returns: returns),
            parameters: fields.map { ($0.name.value, $0.type.value) },
            statements: statements
        )
    }

    /// The functions of what happens later, and of what happens later still.
    private func later(_ functions: [LaterFunction], of owner: String) -> [MockFunction] {
        functions.flatMap { function -> [MockFunction] in
            var writer = SwiftStatementWriter(
                context,
                function: SwiftStatementWriter.Function(later: context.names.later(of: function.name), returns: .void),
                parameters: function.parameters,
                statements: function.statements
            )
            writer.copyChanged(function.parameters, in: function.statements)
            writer.write(function.statements, isTail: true)
            let parameters = parameters(function.parameters)
            let main = MockFunction(
                doc: DocComment("What comes of `\(owner)` later."),
                declaration: declaration(
                    "private mutating func \(function.name)",
                    parameters,
                    fails: context.canFail(function.statements),
                    returns: .void
                ),
                lines: writer.lines
            )
            return [main] + later(writer.later, of: owner)
        }
    }

    /// What is kept of the caller or of the device, looked up once in a body that changes nothing and asks for it again
    /// and again.
    private func lookUps(in body: ResolvedBehaviour.Body) -> [SwiftLine] {
        if body.isMutating { return [] }
        var uses: [StateRoot: Int] = [:]
        body.statements.walk { statement in
            statement.walkExpressions { expression in
                if case .root(let root) = expression.kind { uses[root, default: 0] += 1 }
            }
        }
        return [(StateRoot.me, "me"), (.device, "device")].compactMap { root, name in
            uses[root, default: 0] > 2 ? SwiftLine(.text("let \(name) = self.\(name)")) : nil
        }
    }

    private func mutating(_ body: ResolvedBehaviour.Body) -> String { body.isMutating ? "mutating " : "" }

    private func effects(fails: Bool) -> String { fails ? " throws(SDKError)" : "" }

    /// - Parameter absent: What stands behind a parameter that a call may leave out.
    private func parameters(_ parameters: [(name: String, type: TypeReference)], absent: String = "") -> [SwiftLayout] {
        zip(parameters, context.input.names.variables(parameters.map(\.name))).map { parameter, variable in
            let name = SwiftNames.parameter(parameter.name, variable)
            return .text("\(name): \(context.type(parameter.type))\(parameter.type.isOptional ? absent : "")")
        }
    }

    private func declaration(
        _ head: String,
        _ parameters: [SwiftLayout],
        fails: Bool,
        returns: TypeReference
    ) -> SwiftLayout {
        let answer = returns == .void ? "" : " -> \(context.type(returns))"
        return .call(head, parameters, tail: "\(effects(fails: fails))\(answer)")
    }

    /// The parameters that a limit cuts to size and that the body looks at.
    private func adjustedParameters(
        _ overload: Overload,
        _ body: ResolvedBehaviour.Body,
        _ quota: (counts: TypedExpression, adds: TypedExpression?)?
    ) -> [Field] {
        let asked = [quota?.counts, quota?.adds].compactMap(\.self)
        return overload.parameters.filter { field in
            let name = field.name.value
            guard context.adjusted.contains(field) else { return false }
            return VariableUse(of: name, in: body.statements) != []
                || asked.contains { $0.mentions(name) }
        }
    }
}
