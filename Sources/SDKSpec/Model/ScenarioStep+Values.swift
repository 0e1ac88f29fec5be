extension ScenarioStep {
    /// Goes through the values that the step gives: arguments, the value of a constant.
    func forEachGiven(_ visit: (Located<ExampleValue>) -> Void) {
        switch action {
        case .call(_, _, let arguments), .control(_, _, let arguments):
            for index in arguments.indices { visit(arguments[index].value) }
        case .configure(_, let value): visit(value)
        case .advance, .edition: break
        }
    }

    /// Goes through the values that the step expects: the answer, then what events carry.
    func forEachClaim(_ visit: (Located<ExampleValue>) -> Void) {
        if let returns { visit(returns) }
        for event in events.flatMap(\.events) {
            if let payload = event.payload { visit(payload) }
        }
    }
}
