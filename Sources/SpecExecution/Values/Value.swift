import SDKRuntime

/// A value while behaviour is interpreted.
///
/// Of which type it is, whoever works with it knows from the spec. Records and unions bring their names along, so that
/// a value can be put on the wire and compared without asking for its type.
enum Value: Sendable {
    /// There is nothing.
    case none
    case bool(Bool)
    case int(Int)
    case uint(UInt64)
    case double(Double)
    /// A text, an identifier, or the value of an enumeration of texts.
    case text(String)
    case bytes([UInt8])
    /// A value that is handed through as it is.
    indirect case json(WireValue)
    case list([Value])
    indirect case map(WireMap<MapKey, Value>)
    case record(Record)
    indirect case union(Union)
}

// What a value is known to be. The spec was checked, so that none of these is ever asked for another one.
extension Value {
    /// Whether there is a value.
    var isPresent: Bool {
        if case .none = self { false } else { true }
    }

    /// The truth value.
    var truth: Bool {
        if case .bool(let truth) = self { truth } else { false }
    }

    /// The whole number.
    var number: Int {
        if case .int(let number) = self { number } else { 0 }
    }

    /// The text.
    var text: String {
        if case .text(let text) = self { text } else { "" }
    }

    /// The items of a list.
    var items: [Value] {
        if case .list(let items) = self { items } else { [] }
    }

    /// The entries of a map.
    var entries: WireMap<MapKey, Value> {
        if case .map(let map) = self { map } else { [:] }
    }

    /// The identifier of that text; nil when there is nothing.
    var identifier: SpecIdentifier? {
        if case .text(let text) = self { SpecIdentifier(rawValue: text) } else { nil }
    }
}
