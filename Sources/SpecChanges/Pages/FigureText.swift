/// A text in which every number is written in digits of ASCII, whichever way it was written before, and where each byte of
/// it comes from: `一百` and `one hundred` are `100`, and so are full-width digits.
struct FigureText {
    /// The text.
    let bytes: [UInt8]
    /// Where each byte, and the end, stands in the former text; nil where nothing had to be changed.
    private let places: [Int]?

    /// - Parameter units: The words that make a number of what may be a figure of speech: `两` in `两分钟`.
    init(_ bytes: [UInt8], _ units: FigureUnits) {
        var writer = Writer(source: bytes, units: units)
        writer.write()
        (self.bytes, places) = writer.isChanged ? (writer.bytes, writer.places + [bytes.count]) : (bytes, nil)
    }

    /// Where a piece of it stands in the former text.
    func range(_ range: Range<Int>) -> Range<Int> {
        guard let places else { return range }
        return places[range.lowerBound]..<places[range.upperBound]
    }

    /// Whether there is a digit in it.
    var hasDigits: Bool { bytes.contains(where: \.isDigit) }
}

/// Writes a text anew.
private struct Writer {
    let source: [UInt8]
    let units: FigureUnits
    var bytes: [UInt8] = []
    var places: [Int] = []
    var isChanged = false
    private var index = 0
    /// Where what wasn't copied yet begins: most texts stay as they are, and so nothing of them is copied.
    private var pending = 0

    init(source: [UInt8], units: FigureUnits) {
        self.source = source
        self.units = units
    }

    mutating func write() {
        while index < source.count {
            let byte = source[index]
            if byte.isWord, !byte.isDigit {
                writeWord()
            } else if byte.isDigit {
                writeDigits()
            } else if byte < 0x80 {
                copy(1)
            } else {
                writeSign()
            }
        }
        if isChanged { copyPending() }
    }

    /// Writes a word, or the number that it is.
    private mutating func writeWord() {
        if let number = EnglishNumber(beginning: source[index...]), !isWord(at: index + number.count),
            number.value >= 10 || isCounted(from: index + number.count, of: number.value)
        {
            return write(Array(String(number.value).utf8), insteadOf: number.count)
        }
        copy(source[index...].prefix(while: \.isWord).count)
    }

    /// Writes digits, and what multiplies them.
    private mutating func writeDigits() {
        let digits = source[index...].prefix(while: \.isDigit)
        let isPartOfName = index > 0 && (source[index - 1].isWord || source[index - 1] == UInt8(ascii: "."))
        var next = digits.endIndex
        if next < source.count, source[next] == UInt8(ascii: " ") { next += 1 }
        let multiplier =
            next < source.count && source[next] >= 0x80
            ? ChineseNumeral.multiplier(beginning: scalars(from: next)).map { (factor: $0.factor, count: $0.count * 3) }
            : EnglishNumber.multiplier(beginning: source[next...])
        guard !isPartOfName, let multiplier, let number = Int(String(decoding: digits, as: UTF8.self)) else {
            return copy(source[index...].prefix(while: \.isWord).count)
        }
        let product = number.multipliedReportingOverflow(by: multiplier.factor)
        guard !product.overflow else { return copy(digits.count) }
        write(Array(String(product.partialValue).utf8), insteadOf: next + multiplier.count - index)
    }

    /// Writes what isn't of ASCII: a sign, a digit, or numerals.
    private mutating func writeSign() {
        let length = source[index] < 0xE0 ? 2 : source[index] < 0xF0 ? 3 : 4
        let end = min(index + length, source.count)
        // Signs of numerals have three bytes each; most others aren't looked at any closer.
        guard length == 3, end == index + 3 else { return copy(end - index) }
        if let digit = fullWidthDigit {
            return write([digit], insteadOf: 3)
        }
        guard ChineseNumeral.canBegin(with: source[index..<end]) else { return copy(3) }
        let isOrdinal = index >= 3 && source[index - 3..<index].elementsEqual("第".utf8)
        if !isOrdinal, let number = ChineseNumeral(beginning: scalars(from: index)), number.value > 0,
            number.count > 1 || isCounted(from: index + 3, of: number.value)
        {
            return write(Array(String(number.value).utf8), insteadOf: number.count * 3)
        }
        copy(3)
    }

    /// The digit that is as wide as a Chinese sign and stands here.
    private var fullWidthDigit: UInt8? {
        guard source[index] == 0xEF, source[index + 1] == 0xBC, 0x90...0x99 ~= source[index + 2] else { return nil }
        return source[index + 2] - 0x90 + UInt8(ascii: "0")
    }

    /// Whether what follows is counted: a unit, or how many times.
    private func isCounted(from start: Int, of number: Int) -> Bool {
        var rest = source[min(start, source.count)...]
        if rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        if rest.starts(with: Array("个".utf8)) { rest = rest.dropFirst(3) }
        if units.unit(beginning: rest) != nil { return true }
        return number > 1 && ["次", "times"].contains { rest.starts(with: Array($0.utf8)) }
    }

    private func isWord(at index: Int) -> Bool { index < source.count && source[index].isWord }

    /// The next few characters.
    private func scalars(from start: Int) -> Substring.UnicodeScalarView {
        String(decoding: source[start..<min(start + 64, source.count)], as: UTF8.self)[...].unicodeScalars
    }

    private mutating func copy(_ count: Int) { index += count }

    private mutating func copyPending() {
        bytes += source[pending..<index]
        places += pending..<index
        pending = index
    }

    private mutating func write(_ digits: [UInt8], insteadOf count: Int) {
        isChanged = true
        copyPending()
        bytes += digits
        places += digits.indices.map { min(index + $0, index + count - 1) }
        index += count
        pending = index
    }
}
