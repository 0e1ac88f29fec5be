import SpecCases

extension CaseValue {
    /// The value as JSON in lines, for people: on one line what fits, else an item or member a line.
    func lines(width: Int) -> [String] {
        var text: [UInt8] = []
        write(to: &text, width: width, indent: 0, before: 0, after: 0)
        return String(decoding: text, as: UTF8.self).lines
    }

    /// Writes the value on one line first, and takes it back where that is too long.
    private func write(to text: inout [UInt8], width: Int, indent: Int, before: Int, after: Int) {
        let start = text.count
        write(to: &text, isSpaced: true)
        let columns = text[start...].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        guard indent + before + columns + after > width else { return }
        switch self {
        case .array(let items) where !items.isEmpty:
            text.removeSubrange(start...)
            write("[", items.map { (nil, $0) }, "]", to: &text, width: width, indent: indent)
        case .object(let members) where !members.isEmpty:
            text.removeSubrange(start...)
            write("{", members.map { ($0.name, $0.value) }, "}", to: &text, width: width, indent: indent)
        default: break
        }
    }

    private func write(
        _ open: String,
        _ items: [(name: String?, value: CaseValue)],
        _ close: String,
        to text: inout [UInt8],
        width: Int,
        indent: Int
    ) {
        let inner = indent + 4
        text += open.utf8
        for (position, item) in items.enumerated() {
            text += "\n\(SwiftText.space(inner))".utf8
            let start = text.count
            if let name = item.name {
                Self.write(quoted: name, to: &text)
                text += ": ".utf8
            }
            let isLast = position + 1 == items.count
            let before = text.count - start
            item.value.write(to: &text, width: width, indent: inner, before: before, after: isLast ? 0 : 1)
            if !isLast { text += ",".utf8 }
        }
        text += "\n\(SwiftText.space(indent))\(close)".utf8
    }
}
