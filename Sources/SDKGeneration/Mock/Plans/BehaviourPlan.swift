import SDKSpec

/// What the templates of behaviour say: methods, gates, procedures.
struct BehaviourPlan {
    private let context: MockContext
    private let builder: MockFunctionBuilder
    private let prose: SpecProse
    private let defaults: SwiftDefaults

    init(_ context: MockContext) {
        self.context = context
        defaults = SwiftDefaults(context.input)
        builder = MockFunctionBuilder(context)
        prose = context.input.prose
    }

    private var specification: Specification { context.input.specification }
    private var behaviour: ResolvedBehaviour { context.input.behaviour }

    /// The values of `Mock/Behaviour`: an extension a topic.
    var methodValues: TemplateValues {
        get throws(GenerationError) {
            var topics: [(name: String, functions: [String])] = []
            for (topic, methods) in specification.methods.grouped(by: \.topic) {
                var ofTopic: [String] = []
                for method in methods { ofTopic += try functions(of: method) }
                topics.append((topic, ofTopic))
            }
            var ofControls: [String] = []
            for control in specification.controls { ofControls += try functions(of: control.method) }
            topics.append(("Controls", ofControls))
            let values = topics.filter { !$0.functions.isEmpty }.map { topic -> TemplateValues in
                let mark = topic.name.isEmpty ? "" : "// MARK: - \(SwiftText.line(topic.name))\n\n"
                return ["mark": .text(mark), "functions": .text(topic.functions.blocks)]
            }
            return ["topics": .records(values)]
        }
    }

    private func functions(of method: MethodDeclaration) throws(GenerationError) -> [String] {
        var functions: [String] = []
        for overload in method.overloads {
            guard let body = behaviour.overloads[overload.id] else { continue }
            functions += try builder.functions(of: overload, method, body).map(\.text)
            guard let failed = behaviour.failed[overload.id] else { continue }
            functions.append(builder.function(ofFailed: overload, failed).text)
        }
        return functions
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
        let derived = Set(DerivedConstants(specification, behaviour).names)
        let constants =
            specification.constants.compactMap { constant($0) }
            + specification.constants.filter { derived.contains($0.name.value) }.compactMap { derivation(of: $0) }
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
            let closure = SwiftLayout.closure(
                head: fails ? " call throws(SDKError) in" : " call in",
                body: .text("\(fails ? "try " : "")call.\(context.names[.gate(gate.name.value)])()")
            )
            let comma = gates.count > 1 ? "," : ""
            return SwiftLine(.text("\(SwiftText.literal(gate.name.value)): ") + closure + .text(comma)).text(indent: 12)
        }
        let product = specification.product
        let editionError =
            product.editionError.map { SwiftNames.value($0.value, of: context.input.names.errorCode) } ?? "nil"
        let editions = SwiftLayout.array(product.editions.map { .text(SwiftText.literal($0.name)) })
        return [
            "functions": .text(functions.blocks),
            "hasFunctions": .flag(!functions.isEmpty),
            "editions": .text(editions.text(indent: 8, before: 10, after: 1)),
            "editionError": .text(editionError),
            "configurable": .text(configurable.lines),
            "hasConfigurable": .flag(!configurable.isEmpty),
            "derived": .text(derived.lines),
            "hasDerived": .flag(!derived.isEmpty),
            "gates": .text(entries.lines),
            "hasGates": .flag(!entries.isEmpty),
            "lateFailures": .text(lateFailures.text(indent: 8, before: 14, after: 1)),
            "failureNumbers": .text(FailureNumbers(specification, behaviour).dictionary.text(indent: 8, before: 16)),
        ]
    }
}

// Parts of the values.
extension BehaviourPlan {
    /// `.of(["login"])`.
    private var lateFailures: SwiftLayout {
        let late = LateFailures(specification, behaviour).overloads
        return .call(".of", [.array(late.map { .text(SwiftText.literal($0)) })], tail: "")
    }

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
        guard let value = value(of: name) else { return nil }
        let unit = declaration.unit.isEmpty ? "" : " Unit: \(declaration.unit)."
        let doc = DocComment(prose.sentence(declaration.summary) + unit)
        let call = SwiftLayout.call("constant", [.text(SwiftText.literal(name)), .labelled("default", value)])
        let head = "var \(SwiftNames.identifier(context.names[.constant(name)])): \(context.type(declaration.type))"
        return "\(doc.text(indent: 4))    \(head) \(call.getter(indent: 4, before: head.count + 1))\n"
    }

    /// The constants that a customer can change, as entries of a dictionary.
    private var configurable: [String] {
        let declarations = specification.constants.filter(\.isConfigurable)
        let comma = declarations.count > 1 ? "," : ""
        return declarations.compactMap { declaration in
            let name = declaration.name.value
            guard let value = behaviour.constantValues[name], let wire = defaults.wire(of: value) else { return nil }
            // What can't be negative says so, however small it is.
            let isUnsigned = declaration.type == .uint && !wire.opening.hasPrefix(".uint")
            let figure = isUnsigned ? .call(".uint", [wire]) : wire
            let entry = SwiftLayout.labelled(SwiftText.literal(name), figure)
            return "            \(entry.text(indent: 12, after: comma.count))\(comma)\n"
        }
    }

    /// A constant as the spec says it, worked out.
    private func value(of constant: String) -> SwiftLayout? {
        behaviour.constantValues[constant].flatMap { defaults.layout(of: $0) }
    }

    /// The constants that are made of ones that a customer can change, each behind those that it is made of.
    private var derived: [String] {
        let names = DerivedConstants(specification, behaviour).names
        let comma = names.count > 1 ? "," : ""
        return names.map { name in
            let body = SwiftLayout.text("call.\(context.names[.derived(name)]).wire")
            let entry =
                .call("DerivedConstant", [.text(SwiftText.literal(name))])
                + .trailingClosure(head: " call in", body: body)
            return "            \(entry.text(indent: 12, after: comma.count))\(comma)\n"
        }
    }

    /// What such a constant is made of, for as long as it isn't configured itself.
    private func derivation(of declaration: ConstantDeclaration) -> String? {
        let name = declaration.name.value
        guard let value = behaviour.constants[name] else { return nil }
        var writer = SwiftExpressionWriter(context, names: BodyNames(context.input.names, of: value))
        let code = writer.clearly({ $0.write(value) }) { SwiftLine($0.code) }.code
        let parts = writer.takePrelude()
        let body = parts + [SwiftLine(parts.isEmpty ? code : "return " + code)]
        let doc = DocComment("What `\(name)` is made of.")
        let head = "var \(context.names[.derived(name)]): \(context.type(declaration.type))"
        let lines = [SwiftLine(.text(head), opensBlock: true)] + body.nested + [SwiftLine("}")]
        return "\(doc.text(indent: 4))\(lines.text(indent: 4))"
    }

    private var questions: [TemplateValues] {
        let questions = ShapeQuestion.asked(by: behaviour)
        var types: [String] = []
        for question in questions where !types.contains(question.type) { types.append(question.type) }
        return types.map { type in
            let properties = questions.filter { $0.type == type }.map { $0.text(context) }
            return ["type": .text(context.typeName(type)), "properties": .text(properties.blocks)]
        }
    }
}
