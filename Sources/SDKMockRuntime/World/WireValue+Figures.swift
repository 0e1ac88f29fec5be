import SDKRuntime

// A figure is stated in the form of its type: as `uint` where it has no sign, however small it is.
extension WireValue {
    /// Whether it is of the type of a figure.
    func canReplace(_ stated: WireValue) -> Bool {
        switch (self, stated) {
        case (.int, .int), (.uint, .uint), (.double, .double): true
        case (.int(let number), .uint): number >= 0
        // A whole number stands where one with a fraction may.
        case (.int, .double), (.uint, .double): true
        case (.bool, .bool), (.string, .string), (.bytes, .bytes), (.array, .array), (.object, .object): true
        // What is absent says nothing about its type.
        case (_, .null): true
        case (.null, _), (.bool, _), (.int, _), (.uint, _), (.double, _), (.string, _), (.bytes, _), (.array, _),
            (.object, _):
            false
        }
    }

    /// A whole number as one with a fraction, where that is what it stands for: others with a fraction may follow.
    func inKind(of stated: WireValue) -> WireValue {
        switch (self, stated) {
        case (.int(let number), .double): .double(Double(number))
        case (.uint(let number), .double): .double(Double(number))
        default: self  // Of the same kind.
        }
    }

    /// A figure as it travels: equal whole numbers are equal values.
    var asItTravels: WireValue {
        if case .uint(let number) = self { WireValue(number) } else { self }
    }

    /// What kind of figure it is.
    var kindInWords: String {
        switch self {
        case .null: "nothing"
        case .bool: "true or false"
        case .int: "a whole number"
        case .uint: "a whole number that isn't negative"
        case .double: "a number"
        case .string: "a text"
        case .bytes: "a file"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
