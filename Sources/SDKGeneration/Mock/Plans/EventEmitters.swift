import SDKSpec

/// The functions that let events reach their audience.
struct EventEmitters {
    private let context: MockContext
    private let prose: SpecProse

    init(_ context: MockContext) {
        self.context = context
        prose = context.input.prose
    }

    /// The functions of an event, for the ways in which behaviour emits it: with a payload of the statement's own, or
    /// with what the event carries for each receiver.
    func functions(of event: EventDeclaration, isGivenPayload: Bool) -> [MockFunction] {
        var functions: [MockFunction] = []
        if isGivenPayload { functions.append(given(event)) }
        if let content = context.input.behaviour.carries[event.name.value] {
            functions += carrying(event, content)
        } else if event.payload.value == .void {
            functions.append(empty(event))
        }
        return functions
    }

    private func given(_ event: EventDeclaration) -> MockFunction {
        function(event, ["_ payload: @autoclosure () -> \(context.type(event.payload.value))"], fails: false) { emit in
            [SwiftLine(emit([.labelled("carrying", "payload()")]))]
        }
    }

    private func empty(_ event: EventDeclaration) -> MockFunction {
        function(event, [], fails: false) { emit in [SwiftLine(emit([]))] }
    }

    /// What is carried is seen by the receiver: `me` is whoever gets the event.
    private func carrying(_ event: EventDeclaration, _ content: TypedExpression) -> [MockFunction] {
        let fails = context.failingEvents.contains(event.name.value)
        let name = context.names[.content(event.name.value)]
        let isMutating = context.isMutating(content)
        // Whether anybody listens mustn't decide about ids and failures.
        let runtimeName = fails || isMutating ? "emitWorkedOut" : "emit"
        // Devices of one user share what is carried, unless it says something of the device.
        let each: [SwiftLayout] = context.readsDevice(content) ? [.labelled("each", ".device")] : []
        let emitter = function(event, [], fails: fails, runtimeName) { emit in
            let head = fails ? " call throws(SDKError) in" : " call in"
            let body = SwiftLayout.text("\(fails ? "try " : "")call.\(name)()")
            return [SwiftLine((fails ? "try " : "") + emit(each) + .trailingClosure(head: head, body: body))]
        }
        var writer = SwiftExpressionWriter(context, names: BodyNames(context.input.names, of: content))
        let value = writer.clearly({ $0.write(content) }) { SwiftLine("return " + $0.tried) }
        let lines = writer.takePrelude() + [SwiftLine("return " + value.tried)]
        let type = context.type(event.payload.value)
        let reader = MockFunction(
            doc: DocComment("What `\(event.name.value)` carries for whoever receives it."),
            declaration: .call(
                "\(isMutating ? "mutating " : "")func \(name)",
                [],
                tail: "\(fails ? " throws(SDKError)" : "") -> \(type)"
            ),
            lines: lines
        )
        return [emitter, reader]
    }

    private func function(
        _ event: EventDeclaration,
        _ parameters: [SwiftLayout],
        fails: Bool,
        _ runtimeName: String = "emit",
        lines: (_ emit: ([SwiftLayout]) -> SwiftLayout) -> [SwiftLine]
    ) -> MockFunction {
        let name = event.name.value
        let user = context.type(.named(context.input.specification.product.userType.value))
        let emit = { (more: [SwiftLayout]) -> SwiftLayout in
            let arguments: [SwiftLayout] = [
                .text(SwiftText.literal(name)), .labelled("wire", .text(SwiftText.literal(event.wire))), "to: audience",
            ]
            return .call(runtimeName, arguments + more)
        }
        return MockFunction(
            doc: DocComment(prose.sentence(event.summary)),
            declaration: .call(
                "mutating func \(context.names[.emitter(name)])",
                parameters + [.text("to audience: MockAudience<\(user)> = .me")],
                tail: fails ? " throws(SDKError)" : ""
            ),
            lines: lines(emit)
        )
    }
}
