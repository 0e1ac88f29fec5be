import SpecCases
import YAMLDocument

extension CaseValue {
    /// The value as JSON in lines, for people: on one line what fits; else its members or items a line each, and so those of
    /// each of them. Nothing is indented, since programs would carry the spaces along.
    func lines(width: Int) -> [String] {
        lines(width: width, depth: 0, before: "", after: "")
    }

    /// - Parameters:
    ///   - depth: In how many lists and objects it is.
    ///   - before: The name of a member.
    ///   - after: The comma behind it.
    private func lines(width: Int, depth: Int, before: String, after: String) -> [String] {
        var text: [UInt8] = []
        write(to: &text, isSpaced: true)
        let line = before + String(decoding: text, as: UTF8.self) + after
        if line.scalarCount <= width { return [line] }
        switch self {
        case .array(let items) where depth < 2:
            return Self.lines(before + "[", items.map { ("", $0) }, "]" + after, width: width, depth: depth)
        case .object(let members) where depth < 2:
            let named = members.map { ("\(Self.quoted($0.name)): ", $0.value) }
            return Self.lines(before + "{", named, "}" + after, width: width, depth: depth)
        // What stands deeper, and what has no parts.
        default: return Self.filled(line, width: width)
        }
    }

    private static func quoted(_ name: String) -> String {
        var json: [UInt8] = []
        write(quoted: name, to: &json)
        return String(decoding: json, as: UTF8.self)
    }

    private static func lines(
        _ open: String,
        _ items: [(before: String, value: CaseValue)],
        _ close: String,
        width: Int,
        depth: Int
    ) -> [String] {
        let last = items.count - 1
        let inner = items.enumerated().flatMap { place, item in
            item.value.lines(width: width, depth: depth + 1, before: item.before, after: place == last ? "" : ",")
        }
        return [open] + inner + [close]
    }

    /// Breaks a line behind commas that aren't in texts, as late as the width allows.
    private static func filled(_ line: String, width: Int) -> [String] {
        var lines: [String] = []
        var columns = width
        for piece in pieces(of: line) {
            let count = piece.scalarCount
            if columns + 1 + count > width {
                lines.append(String(piece))
                columns = count
            } else {
                lines[lines.count - 1] += " \(piece)"
                columns += 1 + count
            }
        }
        return lines
    }

    /// What stands between the spaces behind commas, where they aren't in texts.
    private static func pieces(of line: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = line.startIndex
        var isText = false
        var isEscaped = false
        var isBehindComma = false
        for place in line.utf8.indices {
            let byte = line.utf8[place]
            if isBehindComma, byte == UInt8(ascii: " ") {
                pieces.append(line[start..<place])
                start = line.utf8.index(after: place)
            }
            if byte == UInt8(ascii: "\""), !isEscaped { isText.toggle() }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            isBehindComma = byte == UInt8(ascii: ",") && !isText
        }
        return pieces + [line[start...]]
    }
}
