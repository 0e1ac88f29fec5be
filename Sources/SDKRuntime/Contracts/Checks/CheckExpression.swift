/// An expression of an ``ArgumentCheck``, as data.
public indirect enum CheckExpression: Sendable, Hashable {
    /// A value.
    case value(WireValue)
    /// An argument, an item of a list or a name given before; null where there is none.
    case argument(String)
    /// The id of the user who calls.
    case caller
    /// A figure of the spec, with its value as long as no rule says otherwise.
    case constant(String, WireValue)
    /// What becomes of operands.
    case operation(CheckOperation, [CheckExpression])
    /// What becomes of the items of a list, each in turn under a name.
    case items(CheckOperation, name: String, list: CheckExpression, body: CheckExpression)
}

extension CheckExpression: WireConvertible {
    /// Reads what ``wire`` writes.
    public init(reading reader: inout WireReader) {
        let operation = CheckOperation.allCases.first { !reader[$0.rawValue].isNull }
        if let name: String = reader.optional("argument") {
            self = .argument(name)
        } else if let name: String = reader.optional("constant") {
            self = .constant(name, reader["value"])
        } else if reader["caller"] == true {
            self = .caller
        } else if let operation, let name: String = reader.optional("each") {
            self = .items(operation, name: name, list: reader.required("in"), body: reader.required(operation.rawValue))
        } else if let operation {
            self = .operation(operation, reader.required(operation.rawValue))
        } else {
            self = .value(reader["value"])
        }
    }

    /// An object: `{"argument": "userID"}`, `{"caller": true}`, `{"==": [left, right]}`,
    /// `{"each": "item", "in": list, "all": condition}`.
    public var wire: WireValue {
        switch self {
        case .value(let value): ["value": value]
        case .argument(let name): ["argument": .string(name)]
        case .caller: ["caller": true]
        case .constant(let name, let value): ["constant": .string(name), "value": value]
        case .operation(let operation, let operands): WireObject(operation.rawValue, operands.wire).wire
        case .items(let operation, let name, let list, let body):
            WireObject(operation.rawValue, body.wire, and: ["each": .string(name), "in": list.wire]).wire
        }
    }
}

extension WireObject {
    /// A member beside others.
    fileprivate init(_ name: String, _ value: WireValue, and others: WireObject = WireObject()) {
        self = others
        self[name] = value
    }
}
