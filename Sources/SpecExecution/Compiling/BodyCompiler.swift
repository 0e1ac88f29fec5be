import SDKRuntime
import SDKSpec

/// Compiles one body: a method's, a procedure's, a gate's, or an expression that stands alone.
///
/// Names become slots of a frame here, fields become places in records, and what is fixed becomes a value, so that
/// nothing is looked up by its name when the body runs. A name hides no other one; so a slot is never asked for by a
/// name that has another meaning by then.
struct BodyCompiler {
    let spec: SpecCompiler
    private var slots: [String: Int] = [:]
    private(set) var slotCount = 0

    init(_ spec: SpecCompiler, parameters: [String]) {
        self.spec = spec
        for parameter in parameters { _ = declare(parameter) }
    }

    /// A slot for a new name.
    mutating func declare(_ name: String) -> Int {
        slots[name] = slotCount
        slotCount += 1
        return slotCount - 1
    }

    /// The slot of a name. There is one: programs are made of checked specs alone, and any other slot would hold another
    /// value without anybody being told.
    func slot(_ name: String) -> Int {
        guard let slot = slots[name] else {
            preconditionFailure("the checker knows every variable that behaviour names: `\(name)`")
        }
        return slot
    }

    /// The body as something that runs by itself.
    ///
    /// - Parameter answers: Whether it has to end with an answer.
    mutating func routine(_ statements: [TypedStatement], answers: Bool) -> Routine {
        let block = compile(statements)
        let count = slotCount
        return { call, arguments throws(SDKError) in
            var frame = Frame(arguments, slots: count)
            if case .end(let answer) = try block(&call, &frame) { return answer }
            // With a fact switched off there may be nothing to answer.
            if answers { throw call.noAnswer }
            return .none
        }
    }

    /// An expression as something that runs by itself.
    mutating func routine(of expression: TypedExpression) -> Routine {
        let value = compile(expression)
        let count = slotCount
        return { call, arguments throws(SDKError) in
            var frame = Frame(arguments, slots: count)
            return try value(&call, &frame)
        }
    }
}
