/// A date, or a time of day: when a page was written, and no figure of anything that it describes.
enum CalendarDate {
    /// A number, and what stands behind it.
    private typealias Piece = (digits: ClosedRange<Int>, sign: String)

    private static let forms: [[Piece]] = [
        [(4...4, "-"), (1...2, "-"), (1...2, "")], [(4...4, "/"), (1...2, "/"), (1...2, "")],
        [(4...4, "年"), (1...2, "月"), (1...2, "日")], [(1...2, ":"), (2...2, ":"), (2...2, "")],
        [(1...2, ":"), (2...2, "")],
    ]

    /// Where a date or a time of day ends that begins here, where a word may; nil where none does.
    static func end(_ bytes: [UInt8], from index: Int) -> Int? {
        guard bytes[index].isDigit else { return nil }
        return forms.lazy.compactMap { end(of: $0, bytes, index) }.first
    }

    private static func end(of form: [Piece], _ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        for piece in form {
            let number = bytes[index...].prefix(while: \.isDigit)
            guard piece.digits.contains(number.count), bytes[number.endIndex...].starts(with: piece.sign.utf8) else {
                return nil
            }
            index = number.endIndex + piece.sign.utf8.count
        }
        guard index < bytes.count, bytes[index].isWord else { return index }
        // Behind the date and behind the time of a moment machines write a letter.
        return [UInt8(ascii: "T"), UInt8(ascii: "Z")].contains(bytes[index]) ? index + 1 : nil
    }
}
