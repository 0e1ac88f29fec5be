/// A sentence of a page that says figures, and a mark of its words without them: by that it is found again once a figure
/// is another one.
struct FigureSentence: Sendable {
    /// What its other words come to, and the row that it stands in: no words of a page are kept.
    let mark: String
    /// Its figures, by their numbers among those of the section.
    let figures: Range<Int>
}

extension FigureSentence {
    /// The sentences of a line that say figures.
    ///
    /// - Parameters:
    ///   - notes: Where the line's marks of notes stand, which change their numbers whenever a note is added.
    ///   - figures: Where its figures stand, in the order of the text.
    ///   - first: The number of its first figure among those of the section.
    static func sentences(
        of line: PageLine,
        without notes: [Range<Int>],
        figures: [Range<Int>],
        from first: Int
    ) -> [FigureSentence] {
        var sentences: [FigureSentence] = []
        var (words, count, told, index) = (WordMark(line.row ?? ""), 0, 0, 0)
        func close() {
            if count > told {
                sentences.append(FigureSentence(mark: words.text, figures: first + told..<first + count))
            }
            (words, told) = (WordMark(line.row ?? ""), count)
        }
        while index < line.bytes.count {
            if count < figures.count, figures[count].lowerBound <= index {
                words.addFigure()
                index = max(index, figures[count].upperBound)
                count += 1
            } else if let note = notes.first(where: { $0.contains(index) }) {
                index = note.upperBound
            } else if let length = line.bytes.endOfSentence(at: index) {
                close()
                index += length
            } else {
                words.add(line.bytes[index])
                index += 1
            }
        }
        close()
        return sentences
    }
}

/// What words come to: the same for the same words, whatever spaces stand between them and whichever letters are capitals.
private struct WordMark {
    /// FNV-1a, of 32 bits.
    private var value: UInt32 = 0x811C_9DC5

    init(_ row: String) {
        row.utf8.forEach { add($0) }
        add(0)
    }

    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    mutating func add(_ byte: UInt8) {
        guard byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") else { return }
        value = (value ^ UInt32(byte.asSmallLetter)) &* 0x0100_0193
    }

    /// A figure stands here, whichever.
    mutating func addFigure() { add(1) }
}

extension [UInt8] {
    /// How many bytes the sign has that ends a sentence here; nil where none does.
    fileprivate func endOfSentence(at index: Int) -> Int? {
        switch self[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return index + 1 == count || self[index + 1] == UInt8(ascii: " ") ? 1 : nil
        case 0xE3, 0xEF:
            return ["。", "!", "?"].contains { self[index...].starts(with: $0.utf8) } ? 3 : nil
        default: return nil  // Within a sentence.
        }
    }
}
