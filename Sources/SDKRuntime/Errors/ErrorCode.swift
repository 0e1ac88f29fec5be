/// Which error it is: the spec's name, and the vendor's number where the vendor has one.
public struct ErrorCode: Sendable {
    /// The name in the spec, such as `conversationGroupNotFound`.
    public let name: String
    /// The vendor's number; nil for what a client refuses by itself without one.
    public let number: Int?

    /// Makes a code.
    public init(_ name: String, _ number: Int? = nil) {
        self.name = name
        self.number = number
    }

    /// Whether both may mean the same error: by number when both have one, else by name.
    ///
    /// Looser than `==`, for comparing with what an implementation reports that knows only one of the two.
    public func matches(_ other: ErrorCode) -> Bool {
        guard let number, let otherNumber = other.number else { return name == other.name }
        return number == otherNumber
    }
}

extension ErrorCode: Hashable {
    /// Whether both have the same number, or, having none, the same name. What the number is called doesn't count.
    public static func == (left: Self, right: Self) -> Bool {
        left.number == right.number && (left.number != nil || left.name == right.name)
    }

    /// Hashes the number, or the name where there is none.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        if number == nil { hasher.combine(name) }
    }
}

extension ErrorCode: CustomStringConvertible {
    /// `conversationGroupNotFound (51009)`.
    public var description: String {
        number.map { "\(name) (\($0))" } ?? name
    }
}

extension ErrorCode: WireConvertible {
    /// Reads an object with `name` and, where the vendor has one, `number`.
    public init(reading reader: inout WireReader) { self.init(reader.required("name"), reader.optional("number")) }

    /// An object with `name` and `number`.
    public var wire: WireValue { ["name": name.wire, "number": number.wire] }
}
