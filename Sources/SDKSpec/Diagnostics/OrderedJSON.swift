/// A JSON value whose members keep their order, so that the same value always gives the same text.
public indirect enum OrderedJSON: Sendable {
    /// Nothing.
    case null
    /// A truth value.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number in the digits given, for those that ``integer(_:)`` doesn't hold.
    case number(String)
    /// Text.
    case string(String)
    /// A list.
    case array([OrderedJSON])
    /// Named values.
    case object([(name: String, value: OrderedJSON)])

    /// The value over several lines, two spaces a level; what is empty, and a short list of scalars, stands on one.
    public var text: String {
        var text = ""
        write(to: &text, indent: "")
        return text
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let digits): text += digits
        case .string(let value): text += JSONText.quoted(value)
        case .array(let items):
            if let line = Self.line(items) {
                text += line
                return
            }
            Self.write(items, between: ("[", "]"), to: &text, indent: indent) { item, text, indent in
                item.write(to: &text, indent: indent)
            }
        case .object(let members):
            Self.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
                text += JSONText.quoted(member.name) + ": "
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    /// A list of scalars on one line; nil when there is something else in it, or too much.
    private static func line(_ items: [OrderedJSON]) -> String? {
        var texts: [String] = []
        for item in items {
            switch item {
            case .array, .object: return nil
            case .null, .bool, .integer, .number, .string: texts.append(item.text)
            }
        }
        let line = "[" + texts.joined(separator: ", ") + "]"
        return line.utf8.count <= 80 ? line : nil
    }

    private static func write<Item>(
        _ items: [Item],
        between brackets: (open: String, close: String),
        to text: inout String,
        indent: String,
        _ body: (Item, inout String, String) -> Void
    ) {
        guard !items.isEmpty else {
            text += brackets.open + brackets.close
            return
        }
        let inner = indent + "  "
        text += brackets.open
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + inner
            body(item, &text, inner)
        }
        text += "\n" + indent + brackets.close
    }
}
