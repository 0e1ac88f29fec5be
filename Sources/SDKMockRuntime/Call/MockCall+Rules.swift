import SDKRuntime

// Rules of the spec. Each names its fact, and one that is switched off by its id isn't enforced. Behaviour that several
// methods share names a fact by the procedure that it stands in; see ``FactName``. For a method that has other failures
// with the error too, the blueprint says which of them this is.

extension MockCall {
    /// Whether a fact counts.
    public func enforces(_ fact: @autoclosure () -> String) -> Bool { !rules.isOff(id(fact())) }

    /// Fails unless a condition holds.
    @inlinable
    public func require(
        _ condition: Bool,
        else code: @autoclosure () -> State.Failure.Code,
        fact: @autoclosure () -> String
    ) throws(SDKError) {
        if !condition || isForced(fact()) { try fail(code(), fact: fact()) }
    }

    /// Fails; goes on when the fact is switched off.
    public func fail(_ code: State.Failure.Code, fact: String) throws(SDKError) {
        if enforces(fact) { throw error(code.untyped, id(fact)) }
    }

    /// Whether a test wants the failure whatever holds.
    @inlinable
    func isForced(_ fact: @autoclosure () -> String) -> Bool {
        if rules.isEmpty { return false }
        return rules[id(fact())] == .always
    }

    /// The error to throw where there is no going on. When the fact is switched off, it is one that says so: the call
    /// still fails, but not as the rule would have it.
    public func failure(_ code: State.Failure.Code, fact: String) -> SDKError {
        if enforces(fact) { return error(code.untyped, id(fact)) }
        return SDKError(
            kind: .notModelled,
            message: "`\(id(fact))` is switched off, and without it nothing says how to go on",
            fact: id(fact)
        )
    }

    /// A value, or a failure when it is absent.
    @inlinable
    public func unwrap<Value>(
        _ value: Value?,
        else code: @autoclosure () -> State.Failure.Code,
        fact: @autoclosure () -> String
    ) throws(SDKError) -> Value {
        guard let value, !isForced(fact()) else { throw failure(code(), fact: fact()) }
        return value
    }

    /// The error to throw at the end of behaviour that should have given an answer.
    public var noAnswer: SDKError {
        SDKError(kind: .notModelled, message: "the spec doesn't say what `\(method)` answers here")
    }

    /// Fails when what is there and what is added are more than the contract's quota.
    public func checkQuota(used: Int, adding: Int = 1) throws(SDKError) {
        guard let quota = contract.quota, enforces(quota.fact), adding > 0 else { return }
        let stated = quota.maximum(in: edition) ?? .max
        let figure = quota.constant.map { constant($0, default: stated) } ?? stated
        let maximum = rules.value(quota.fact, default: figure)
        guard used > maximum -| adding else { return }
        throw error(quota.error, quota.fact, "there are \(used) already, allowed are \(maximum)")
    }

    /// An argument as the service takes it: what the contract's limits cut off is gone, numbers are within bounds.
    public func adjusted<Value: WireConvertible>(_ value: Value, as parameter: String) -> Value {
        let arguments = contract.adjusted([parameter: value.wire], rules: rules)
        return (try? Value(wire: arguments[parameter])) ?? value
    }

    /// A union as the service takes it; see ``adjusted(_:as:)``.
    ///
    /// - Parameters:
    ///   - value: The union, as the caller gave it.
    ///   - tag: The tag that stands beside it, among the arguments or in them.
    ///   - parameter: The parameter that the union came in.
    public func adjusted<Union: TaggedUnion>(_ value: Union, tag: Union.Tag, as parameter: String) -> Union {
        guard let beside = contract.parameters.first(where: { $0.name == parameter })?.tag else { return value }
        let arguments = contract.adjusted([parameter: value.wire, beside: tag.rawValue.wire], rules: rules)
        var reader = WireReader(arguments[parameter], of: parameter)
        let adjusted = Union(tag: tag, reading: &reader)
        return reader.failure == nil ? adjusted : value
    }

    /// A union that may be absent as the service takes it; see ``adjusted(_:as:)``.
    public func adjusted<Union: TaggedUnion>(_ value: Union?, tag: Union.Tag, as parameter: String) -> Union? {
        value.map { adjusted($0, tag: tag, as: parameter) }
    }

    /// A figure of the spec as it is in this world: configured, or overridden as the fact `constants.<name>`.
    public func constant<Value: WireConvertible>(_ name: String, default value: Value) -> Value {
        figure(name).flatMap { try? Value(wire: $0) } ?? value
    }

    /// A number of the spec; see ``constant(_:default:)``. Nearly all figures are whole numbers or truth values, and so
    /// they are taken as they stand.
    public func constant(_ name: String, default value: Int) -> Int {
        guard let figure = figure(name) else { return value }
        if case .int(let number) = figure, let number = Int(exactly: number) { return number }
        return (try? Int(wire: figure)) ?? value
    }

    /// A truth value of the spec; see ``constant(_:default:)``.
    public func constant(_ name: String, default value: Bool) -> Bool {
        if case .bool(let truth)? = figure(name) { truth } else { value }
    }

    private func figure(_ name: String) -> WireValue? {
        if rules.isEmpty { return setting.value.figures[name] }
        return switch rules[FactName.constant(name)] {
        case .value(let number): number.wire
        case .text(let text): text.wire
        case .off, .always, nil: setting.value.figures[name]
        }
    }

    @usableFromInline
    func id(_ fact: String) -> String {
        FactName.id(of: fact, in: method, number: setting.value.failureNumbers[method]?[fact])
    }

    private func error(_ code: ErrorCode, _ fact: String, _ message: String? = nil) -> SDKError {
        let isArgument = code == contract.argumentError
        return SDKError(
            kind: isArgument ? .argument : .service,
            code: code,
            message: message ?? "`\(method)` is refused",
            fact: fact
        )
    }
}
