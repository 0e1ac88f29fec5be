import YAMLDocument

/// YAML with keycap emoji in it, which mark the places that a test is about and aren't part of the file.
struct MarkedSource {
    let text: String
    private let positions: [Character: SourcePosition]

    init(_ marked: String) {
        var text = ""
        var positions: [Character: SourcePosition] = [:]
        for character in marked {
            if Self.markers.contains(character) {
                positions[character] = text.endPosition
            } else {
                text.append(character)
            }
        }
        self.text = text
        self.positions = positions
    }

    /// The place of a marker; one that no file has when the marker is missing, so that no comparison succeeds.
    subscript(marker: Character) -> SourcePosition {
        positions[marker] ?? SourcePosition(line: 0, column: 0, offset: -1)
    }

    private static let markers: Set<Character> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
}

extension String {
    /// Where the text ends, counted in the plainest of ways, with nothing of the reader's.
    var endPosition: SourcePosition {
        var position = SourcePosition(line: 1, column: 1, offset: utf8.count)
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == "\r" || scalar == "\n" && previous != "\r" {
                position.line += 1
                position.column = 1
            } else if scalar != "\n" {
                position.column += 1
            }
            previous = scalar
        }
        return position
    }

    /// The position of an offset; nil when it is outside the text or inside a character.
    func position(atUTF8 offset: Int) -> SourcePosition? {
        guard (0...utf8.count).contains(offset) else { return nil }
        let index = utf8.index(utf8.startIndex, offsetBy: offset)
        guard index.samePosition(in: unicodeScalars) != nil else { return nil }
        return String(self[..<index]).endPosition
    }

    /// The text of a range.
    subscript(range: SourceRange) -> String {
        String(decoding: Array(utf8)[range.start.offset..<range.end.offset], as: UTF8.self)
    }
}
