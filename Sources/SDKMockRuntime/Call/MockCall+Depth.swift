import SDKRuntime

extension MockCall {
    /// A value that goes into another one, which it may be made of.
    ///
    /// Behaviour could nest values call by call until whoever looks through them runs out of stack. One that would be
    /// deeper than any message carries isn't made: another one takes its place, and the call fails once its behaviour is done.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - levels: How many levels of lists and objects stand around it.
    ///   - other: What takes its place.
    public func bounded<Value: WireConvertible>(_ value: Value, inside levels: Int = 0, else other: Value) -> Value {
        isBounded(value.wire, inside: levels) ? value : other
    }

    /// A union whose tag stands beside it; see ``bounded(_:inside:else:)``.
    public func bounded<Union: TaggedUnion>(union value: Union, inside levels: Int = 0, else other: Union) -> Union {
        isBounded(value.wire, inside: levels) ? value : other
    }

    /// A union that may be absent; see ``bounded(_:inside:else:)``.
    public func bounded<Union: TaggedUnion>(
        union value: Union?,
        inside levels: Int = 0,
        else other: Union?
    ) -> Union? {
        isBounded(value?.wire ?? .null, inside: levels) ? value : other
    }

    private func isBounded(_ wire: @autoclosure () -> WireValue, inside levels: Int) -> Bool {
        let depth = setting.value.depth
        // Nobody ever sees what a call goes on with that is sure to fail.
        if depth.isRaised { return false }
        guard wire().isNested(deeperThan: WireValue.deepestInMessage - levels) else { return true }
        depth.raise()
        return false
    }

    @usableFromInline
    var tooDeep: SDKError {
        let most = WireValue.deepestInMessage
        return SDKError(kind: .notModelled, message: "`\(method)` makes a value of more than \(most) levels")
    }
}
