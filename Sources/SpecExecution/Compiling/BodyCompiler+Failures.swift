import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Failing.
extension BodyCompiler {
    mutating func fail(_ error: String, _ condition: TypedExpression?, _ place: FailurePlace) -> Execution {
        let (code, fact) = (spec.code(of: error), spec.fact(at: place))
        guard let condition else {
            return { call, _ throws(SDKError) in
                try call.fail(code, fact: fact)
                return .next
            }
        }
        let holds = self.condition(condition)
        return { call, frame throws(SDKError) in
            try call.require(!(try holds(&call, &frame)), else: code, fact: fact)
            return .next
        }
    }

    /// Makes sure that a value is there. Where nothing asks for it afterwards, it is a failure like others, without which
    /// there is a way to go on.
    func present(
        _ variable: String,
        _ value: @escaping Evaluation,
        _ error: String,
        _ place: FailurePlace,
        _ rest: [TypedStatement],
        in slot: Int
    ) -> Execution {
        let (code, fact) = (spec.code(of: error), spec.fact(at: place))
        let isAsked = VariableUse(of: variable, in: rest) != []
        return { call, frame throws(SDKError) in
            let value = try value(&call, &frame)
            if isAsked {
                let present: Value? = value.isPresent ? value : Value?.none
                frame.slots[slot] = try call.unwrap(present, else: code, fact: fact)
            } else {
                try call.require(value.isPresent, else: code, fact: fact)
            }
            return .next
        }
    }

    func notModelled(_ reason: String) -> Execution {
        { call, _ throws(SDKError) in
            throw SDKError(kind: .notModelled, message: "`\(call.method)` isn't modelled here: \(reason)")
        }
    }
}
