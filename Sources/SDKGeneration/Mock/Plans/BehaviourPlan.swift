import SDKSpec

/// What the templates of behaviour say: methods, gates, procedures.
struct BehaviourPlan {
    private let context: MockContext
    private let builder: MockFunctionBuilder
    private let prose: SpecProse

    init(_ context: MockContext) {
        self.context = context
        builder = MockFunctionBuilder(context)
        prose = SpecProse(context.input.specification)
    }

    private var specification: Specification { context.input.specification }
    private var behaviour: ResolvedBehaviour { context.input.behaviour }

    /// The values of `Mock/Behaviour`: an extension a topic.
    var methodValues: TemplateValues {
        get throws(GenerationError) {
            var topics: [(name: String, functions: [String])] = []
            for method in specification.methods {
                let known = topics.firstIndex { $0.name == method.topic }
                let position = known ?? topics.endIndex
                if known == nil { topics.append((method.topic, [])) }
                for overload in method.overloads {
                    guard let body = behaviour.overloads[overload.id] else { continue }
                    topics[position].functions += try builder.functions(of: overload, method, body).map(\.text)
                    guard let failed = behaviour.failed[overload.id] else { continue }
                    topics[position].functions.append(builder.function(ofFailed: overload, failed).text)
                }
            }
            let values = topics.filter { !$0.functions.isEmpty }.map { topic -> TemplateValues in
                let mark = topic.name.isEmpty ? "" : "// MARK: - \(topic.name)\n\n"
                return ["mark": .text(mark), "functions": .text(topic.functions.blocks)]
            }
            return ["topics": .records(values)]
        }
    }

    /// The values of `Mock/Procedures`.
    var procedureValues: TemplateValues {
        let procedures = specification.procedures.flatMap { procedure -> [String] in
            guard let body = behaviour.procedures[procedure.name.value] else { return [] }
            return builder.functions(of: procedure, body).map(\.text)
        }
        let given = eventsGivenPayload
        let emitters = EventEmitters(context)
        let events = specification.events.flatMap { event in
            emitters.functions(of: event, isGivenPayload: given.contains(event.name.value)).map(\.text)
        }
        let constants = specification.constants.compactMap { constant($0) }
        return [
            "procedures": .text(procedures.blocks), "hasProcedures": .flag(!procedures.isEmpty),
            "events": .text(events.blocks), "hasEvents": .flag(!events.isEmpty),
            "constants": .text(constants.blocks), "hasConstants": .flag(!constants.isEmpty),
            "questions": .records(questions),
        ]
    }

    /// The values of `Mock/Gates`.
    var gateValues: TemplateValues {
        let gates = specification.gates.compactMap { gate -> (gate: GateDeclaration, body: ResolvedBehaviour.Body)? in
            behaviour.gates[gate.name.value].map { (gate, $0) }
        }
        let functions = gates.flatMap { builder.functions(of: $0.gate, $0.body).map(\.text) }
        let entries = gates.map { gate, body in
            let fails = context.canFail(body.statements)
            let closure = SwiftCode.closure(
                head: fails ? " call throws(SDKError) in" : " call in",
                body: .text("\(fails ? "try " : "")call.\(MockFunctionBuilder.gateName(gate.name.value))()")
            )
            let comma = gates.count > 1 ? "," : ""
            return SwiftLine(.text("\(SwiftText.literal(gate.name.value)):") + closure + .text(comma)).text(indent: 12)
        }
        let product = specification.product
        let editions = SwiftLayout.array(product.editions.map { .text(SwiftText.literal($0.name)) })
        return [
            "functions": .text(functions.blocks),
            "hasFunctions": .flag(!functions.isEmpty),
            "editions": .text(editions.text(indent: 8, before: 10, after: 1)),
            "editionError": .text(product.editionError.map { ".\(SwiftNames.member($0.value))" } ?? "nil"),
            "configurable": .text(configurable.lines),
            "hasConfigurable": .flag(!configurable.isEmpty),
            "gates": .text(entries.lines),
            "hasGates": .flag(!entries.isEmpty),
            "failureNumbers": .text(FailureNumbers.dictionary(specification, behaviour).text(indent: 8, before: 16)),
        ]
    }
}

// Parts of the values.
extension BehaviourPlan {
    /// The events that some statement gives a payload of its own.
    private var eventsGivenPayload: Set<String> {
        var names: Set<String> = []
        for body in behaviour.bodies {
            body.statements.walk { statement in
                if case .emit(let event, _, _?) = statement.kind { names.insert(event) }
            }
        }
        return names
    }

    private func constant(_ declaration: ConstantDeclaration) -> String? {
        let name = declaration.name.value
        guard let value = plain(name) else { return nil }
        let unit = declaration.unit.isEmpty ? "" : " Unit: \(declaration.unit)."
        let doc = DocComment(prose.sentence(declaration.summary) + unit)
        let call = SwiftCode.call("constant", [.text(SwiftText.literal(name)), .labelled("default", value.code)])
        let head = "var \(SwiftNames.identifier(name)): \(context.type(declaration.type))"
        return "\(doc.text(indent: 4))    \(head) { \(call.flat) }\n"
    }

    /// The constants that a customer can change, as entries of a dictionary.
    private var configurable: [String] {
        let declarations = specification.constants.filter(\.isConfigurable)
        let comma = declarations.count > 1 ? "," : ""
        return declarations.compactMap { declaration in
            guard let value = plain(declaration.name.value) else { return nil }
            let code = value.code.isLiteral ? value.code.flat : "\(value.code(within: .primary).flat).wire"
            return "            \(SwiftText.literal(declaration.name.value)): \(code)\(comma)\n"
        }
    }

    private func plain(_ constant: String) -> WrittenExpression? {
        guard let value = behaviour.constants[constant] else { return nil }
        var writer = SwiftExpressionWriter(context)
        writer.seesCall = false
        return writer.write(value)
    }

    private var questions: [TemplateValues] {
        let questions = ShapeQuestion.asked(by: behaviour)
        var types: [String] = []
        for question in questions where !types.contains(question.type) { types.append(question.type) }
        return types.map { type in
            let properties = questions.filter { $0.type == type }.map { $0.text(context) }
            return ["type": .text(type), "properties": .text(properties.blocks)]
        }
    }
}

extension SwiftCode {
    /// Whether it is one piece of text, such as a literal.
    fileprivate var isLiteral: Bool {
        if case .text = self { true } else { false }
    }
}
