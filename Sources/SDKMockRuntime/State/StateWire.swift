import SDKRuntime

/// What is kept, as it would travel: made by looking into the values, so that no code has to be generated for what tests
/// alone ask for.
enum StateWire {
    /// Any value of the state.
    static func wire(_ value: Any) -> WireValue {
        guard let value = present(value) else { return .null }
        if let travelling = value as? any WireConvertible { return travelling.wire }
        if let map = value as? any KeyedByText {
            var object = WireObject()
            for (key, value) in map.entriesByText { object[key] = wire(value) }
            return object.wire
        }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .collection { return .array(mirror.children.map { wire($0.value) }) }
        var object = WireObject()
        for field in fields(of: value) { object[field.name] = wire(field.value) }
        return object.wire
    }

    /// The fields of a record, by their names in the spec.
    static func fields(of record: Any) -> [(name: String, value: Any)] {
        let children = Mirror(reflecting: record).children
        // The fields of a large record are behind a reference, which is all that the record itself has.
        if children.count == 1, let shared = children.first?.value as? any SharedFields {
            return fields(of: shared.fields)
        }
        return children.compactMap { child in
            guard let label = child.label else { return nil }
            // A property in a box is kept under its name and a line.
            guard label.hasPrefix("_"), let box = child.value as? any BoxedValue else { return (label, child.value) }
            return (String(label.dropFirst()), box.boxed)
        }
    }

    /// A value without its `?`; nil when it is absent.
    static func present(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return value }
        return mirror.children.first.flatMap { present($0.value) }
    }
}

/// A property that is kept in a box.
private protocol BoxedValue {
    var boxed: Any { get }
}

extension Boxed: BoxedValue {
    fileprivate var boxed: Any { wrappedValue }
}

/// The fields of a record that are kept behind a reference.
private protocol SharedFields {
    var fields: Any { get }
}

extension SharedStorage: SharedFields {
    fileprivate var fields: Any { value }
}
