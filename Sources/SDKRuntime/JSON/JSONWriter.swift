/// Writes values as JSON.
///
/// A type of your own that is ``WireConvertible`` needn't know of it: its wire form is what is written.
public struct JSONWriter: Sendable {
    /// Whether the members of wire values are sorted by name, which makes equal values equal texts. Records are written
    /// in the order of their fields.
    private let isSorted: Bool
    private var content = JSONBytes()

    /// Begins to write.
    ///
    /// - Parameter isSorted: Whether the members of wire values are sorted by name.
    package init(isSorted: Bool) {
        self.isSorted = isSorted
    }

    /// One that nothing was written with, where nothing is to be written.
    static let unused = JSONWriter(isSorted: false)

    /// The JSON of a value, the members of objects in their order.
    static func bytes(of value: some WireConvertible) -> [UInt8] {
        var json = JSONWriter(isSorted: false)
        value.write(to: &json)
        return json.bytes
    }

    /// What was written so far.
    package var bytes: [UInt8] { content.bytes }

    /// What was written so far, as text.
    var text: String { content.text }

    /// How many bytes that is.
    var size: Int { content.count }

    /// Hands the writer on, so that what is written meanwhile is copied nowhere. It has to be put back.
    mutating func take() -> JSONWriter {
        var taken = JSONWriter.unused
        swap(&self, &taken)
        return taken
    }

    /// Writes a value.
    public mutating func write(_ value: WireValue) {
        switch value {
        case .null: content.append("null")
        case .bool(let value): content.append(value ? "true" : "false")
        case .int(let value): content.append(value.magnitude, isNegative: value < 0)
        case .uint(let value): content.append(value, isNegative: false)
        case .double(let value): content.append(unquoted: value.isFinite ? value.description : "null")
        case .string(let value): content.append(quoted: value)
        case .bytes(let value): write(.object([WireValue.bytesMark: .string(Base64.encode(value))]))
        case .array(let items): writeList(items.count) { place, json in json.write(items[place]) }
        case .object(let members): write(members)
        }
    }

    /// Writes a value that is JSON already.
    mutating func write(written bytes: [UInt8]) {
        bytes.withUnsafeBytes { content.append($0) }
    }

    private mutating func write(_ members: WireMembers) {
        writeObject { json in
            if json.isSorted {
                for member in members.sorted(by: Self.precedes) { json.write(member) }
            } else {
                for member in members { json.write(member) }
            }
        }
    }

    private mutating func write(_ member: WireMembers.Element) {
        begin(member.key)
        write(member.value)
    }

    /// By bytes of UTF-8, which is the order of code points and the same in every language.
    private static func precedes(_ one: WireMembers.Element, _ other: WireMembers.Element) -> Bool {
        one.key.precedes(other.key)
    }
}

// Values that consist of others.
extension JSONWriter {
    /// Writes a list of so many items, one after the other.
    package mutating func writeList(_ count: Int, _ writeItem: (_ place: Int, inout JSONWriter) -> Void) {
        content.append(UInt8(ascii: "["))
        for place in 0..<count {
            if place > 0 { content.append(UInt8(ascii: ",")) }
            writeItem(place, &self)
        }
        content.append(UInt8(ascii: "]"))
    }

    /// Writes an object, whose members are written in between.
    package mutating func writeObject(_ writeMembers: (inout JSONWriter) -> Void) {
        content.append(UInt8(ascii: "{"))
        writeMembers(&self)
        content.append(UInt8(ascii: "}"))
    }

    /// Writes a member of an object, unless its value is null: that means the same as none.
    package mutating func writeMember(_ name: String, _ value: some WireConvertible) {
        let start = content.count
        begin(name)
        let valueStart = content.count
        value.write(to: &self)
        if content.isNull(from: valueStart) { content.cut(at: start) }
    }

    /// Begins a member: its value comes next.
    package mutating func begin(_ name: String) {
        // No value ends in this way.
        if content.last != UInt8(ascii: "{") { content.append(UInt8(ascii: ",")) }
        content.append(quoted: name)
        content.append(UInt8(ascii: ":"))
    }
}
