import SDKRuntime

extension Value {
    /// Whether both are the same value, the texts in them scalar by scalar.
    func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.none, .none): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.uint(let left), .uint(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.text(let left), .text(let right)): left.isSame(as: right)
        case (.bytes(let left), .bytes(let right)): left == right
        case (.json(let left), .json(let right)): left == right
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.map(let left), .map(let right)):
            left.count == right.count && left.allSatisfy { key, value in right[key]?.isSame(as: value) == true }
        case (.record(let left), .record(let right)): left.isSame(as: right)
        case (.union(let left), .union(let right)): left.position == right.position && left.wire == right.wire
        case (.none, _), (.bool, _), (.int, _), (.uint, _), (.double, _), (.text, _), (.bytes, _), (.json, _),
            (.list, _), (.map, _), (.record, _), (.union, _):
            false
        }
    }
}

extension Record {
    /// Whether both look the same on the wire.
    func isSame(as other: Record) -> Bool {
        zip(fields, other.fields).allSatisfy { $0.isSame(as: $1) || ($0.wire.isNull && $1.wire.isNull) }
    }
}
