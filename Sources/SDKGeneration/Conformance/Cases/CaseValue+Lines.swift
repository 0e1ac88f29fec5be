extension CaseValue {
    /// The value as JSON in lines, for people: on one line what fits, else an item or member a line.
    func lines(width: Int) -> [String] {
        let indent = SwiftText.width - width
        return layout.text(indent: indent).lines.enumerated().map { position, line in
            position == 0 ? line : String(Substring(line.utf8.dropFirst(indent)))
        }
    }

    private var layout: SwiftLayout {
        switch self {
        case .array(let items):
            .group(open: "[", items: items.map(\.layout), close: "]", kind: .arguments)
        case .object(let members):
            .group(open: "{", items: members.map(Self.layout), close: "}", kind: .arguments)
        default: .text(json)
        }
    }

    private static func layout(of member: Member) -> SwiftLayout {
        .labelled(CaseValue.string(member.name).json, member.value.layout)
    }
}
