import SDKRuntime

/// One thing changed on the way between a runner and a subject, which can so be made to break a fact that it has no
/// switch for.
enum Tampering: Sendable, Hashable {
    /// Every value in the answers of a method is another one.
    case answer(method: String)
    /// Every value that an event carries is another one.
    case payload(event: String)
    /// An error comes with another code.
    case code(of: ErrorCode, becomes: ErrorCode)
    /// A call that lacks an argument has it.
    case argument(method: String, name: String, value: WireValue)
    /// A call that lacks an argument succeeds.
    case missing(method: String, name: String)
    /// A figure that the vendor's customers can change has another value from the start.
    case constant(name: String, value: WireValue)
}

extension Tampering {
    /// What breaks a fact of a suite as a change says; nil when nothing on the way can.
    init?(with fact: ConformanceFact, _ change: FactChange, in suite: ConformanceSuite) {
        let parts = fact.id.split(separator: ".").map(String.init)
        guard let first = parts.first, parts.count > 1 else { return nil }
        let owner = parts.dropLast().joined(separator: ".")
        switch fact.kind {
        case .answer: self = .answer(method: owner)
        case .payload:
            guard let event = fact.wire else { return nil }
            self = .payload(event: event)
        case .error:
            let code = ErrorCode(parts.dropFirst().joined(separator: "."), fact.number)
            self = .code(of: code, becomes: change.applied(to: code))
        case .constant:
            // A figure that is a number counts as switched off when it is another one.
            guard fact.number == nil, let value = try? WireValue(json: fact.value) else { return nil }
            self = .constant(name: parts.dropFirst().joined(separator: "."), value: value.changed)
        case .required:
            guard parts.count > 2, first != "gate" else { return nil }
            self = .missing(method: parts.dropLast(2).joined(separator: "."), name: parts[parts.count - 2])
        case .defaultValue:
            guard parts.count > 2, first != "gate" else { return nil }
            let method = parts.dropLast(2).joined(separator: ".")
            let name = parts[parts.count - 2]
            guard let value = suite.value(of: name, in: method, pinning: fact.id) else { return nil }
            let other = fact.alternative.flatMap { try? WireValue(json: $0) } ?? change.applied(to: value)
            // An empty list has no values that could be others.
            guard other != value else { return nil }
            self = .argument(method: method, name: name, value: other)
        // These are changed in the subject, not on the way.
        case .limit, .combination, .quota, .rate, .gate, .edition, .failure, .event, .value: return nil
        }
    }
}

// What comes back.
extension Tampering {
    /// The answer of a method or a control, changed if it is meant.
    func changed(_ answer: WireValue, of method: String) -> WireValue {
        self == .answer(method: method) ? answer.changed : answer
    }

    /// An error, changed if it is meant.
    func changed(_ error: SDKError) -> SDKError {
        guard case .code(let code, let other) = self, error.code?.matches(code) == true else { return error }
        return SDKError(kind: error.kind, code: other, message: error.message, path: error.path, fact: error.fact)
    }
}

extension FactChange {
    fileprivate func applied(to code: ErrorCode) -> ErrorCode {
        switch self {
        case .off: ErrorCode("not-\(code.name)")
        case .number(let number): ErrorCode(code.name, number)
        }
    }

    fileprivate func applied(to value: WireValue) -> WireValue {
        switch self {
        case .off: value.changed
        case .number(let number): .int(Int64(number))
        }
    }
}

extension ConformanceSuite {
    /// The default as the twin of a case spells it out.
    fileprivate func value(of argument: String, in method: String, pinning fact: String) -> WireValue? {
        for each in cases where each.facts.contains(fact) {
            for step in each.twin ?? [] {
                guard case .call(_, method, let arguments) = step.action, !arguments[argument].isNull else { continue }
                return arguments[argument]
            }
        }
        return nil
    }
}
