import SDKRuntime

// Arithmetic that has an answer for every number; texts and lists are joined.
extension Value {
    /// The negative.
    var negative: Value {
        switch self {
        case .int(let number): .int(0 -| number)
        case .uint(let number): .uint(0 -| number)
        case .double(let number): .double(-number)
        default: self  // No number.
        }
    }

    /// The number as an `Int`.
    var whole: Value {
        switch self {
        case .uint(let number): .int(Int(clamping: number))
        case .double(let number): .int(Int(clamping: number))
        case .int, .none, .bool, .text, .bytes, .json, .list, .map, .record, .union: self
        }
    }

    /// The number as a `UInt`.
    var natural: Value {
        switch self {
        case .int(let number): .uint(UInt64(clamping: number))
        case .double(let number): .uint(UInt64(clamping: number))
        case .uint, .none, .bool, .text, .bytes, .json, .list, .map, .record, .union: self
        }
    }

    /// The sum, or both one after the other.
    func plus(_ other: Value) -> Value {
        switch (self, other) {
        case (.int(let left), .int(let right)): .int(left +| right)
        case (.uint(let left), .uint(let right)): .uint(left +| right)
        case (.double(let left), .double(let right)): .double(left +| right)
        case (.text(let left), .text(let right)): .text(left + right)
        case (.list(let left), .list(let right)): .list(left + right)
        default: .none  // Not two numbers of one type.
        }
    }

    /// The difference.
    func minus(_ other: Value) -> Value {
        switch (self, other) {
        case (.int(let left), .int(let right)): .int(left -| right)
        case (.uint(let left), .uint(let right)): .uint(left -| right)
        case (.double(let left), .double(let right)): .double(left -| right)
        default: .none  // Not two numbers of one type.
        }
    }

    /// The product.
    func times(_ other: Value) -> Value {
        switch (self, other) {
        case (.int(let left), .int(let right)): .int(left *| right)
        case (.uint(let left), .uint(let right)): .uint(left *| right)
        case (.double(let left), .double(let right)): .double(left *| right)
        default: .none  // Not two numbers of one type.
        }
    }

    /// The quotient.
    func divided(by other: Value) -> Value {
        switch (self, other) {
        case (.int(let left), .int(let right)): .int(quotient(left, right))
        case (.uint(let left), .uint(let right)): .uint(quotient(left, right))
        case (.double(let left), .double(let right)): .double(quotient(left, right))
        default: .none  // Not two numbers of one type.
        }
    }

    /// What the quotient leaves.
    func remainder(by other: Value) -> Value {
        switch (self, other) {
        case (.int(let left), .int(let right)): .int(SDKRuntime.remainder(left, right))
        case (.uint(let left), .uint(let right)): .uint(SDKRuntime.remainder(left, right))
        case (.double(let left), .double(let right)): .double(SDKRuntime.remainder(left, right))
        default: .none  // Not two numbers of one type.
        }
    }

    /// Whether it comes before another one: a smaller number, a text before in the order of scalars.
    func precedes(_ other: Value) -> Bool {
        switch (self, other) {
        case (.int(let left), .int(let right)): left < right
        case (.uint(let left), .uint(let right)): left < right
        case (.double(let left), .double(let right)): left < right
        case (.text(let left), .text(let right)): left.precedes(right)
        default: false  // Without an order.
        }
    }

    /// Whether it comes before another one or is the same. Of numbers with a fraction neither may hold.
    func isNotAfter(_ other: Value) -> Bool {
        if case (.double(let left), .double(let right)) = (self, other) { return left <= right }
        return !other.precedes(self)
    }
}
