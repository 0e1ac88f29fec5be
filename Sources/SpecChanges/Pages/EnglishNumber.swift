/// A number in English words: `seven`, `twenty-five`, `one hundred`, `two thousand`.
struct EnglishNumber {
    /// What it comes to.
    let value: Int
    /// How many bytes it takes.
    let count: Int

    private static let small: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let large: [String: Int] = ["hundred": 100, "thousand": 1000, "million": 1_000_000]
    /// The letters with which they begin: most words aren't looked at any closer.
    private static let firstLetters = Set((small.keys.map(\.self) + large.keys).compactMap(\.utf8.first)).sorted()

    /// The number with which some bytes begin; nil where they begin with another word.
    init?(beginning bytes: ArraySlice<UInt8>) {
        var (whole, part, end) = (0, 0, Int?.none)
        var rest = bytes
        while let word = Self.word(rest) {
            if let value = Self.small[word] {
                // `two three` are two numbers, `twenty three` is one.
                guard part % 100 == 0 || part % 100 >= 20 && part % 10 == 0 && value < 10 else { break }
                part += value
            } else if let factor = Self.large[word] {
                guard end != nil, part < 1000, whole < 1_000_000_000 else { return nil }
                if factor == 100 { part *= factor } else { (whole, part) = (whole + part * factor, 0) }
            } else {
                break
            }
            let wordEnd = rest.startIndex + word.utf8.count
            end = wordEnd
            rest = bytes[wordEnd...]
            guard let next = rest.first, next == UInt8(ascii: " ") || next == UInt8(ascii: "-") else { break }
            rest = rest.dropFirst()
        }
        guard let end else { return nil }
        value = whole + part
        count = end - bytes.startIndex
    }

    /// By how much the word with which some bytes begin multiplies the figure before it: `thousand` in `10 thousand`.
    static func multiplier(beginning bytes: ArraySlice<UInt8>) -> (factor: Int, count: Int)? {
        word(bytes).flatMap { word in large[word].map { ($0, word.utf8.count) } }
    }

    /// The word with which some bytes begin, in small letters; nil for one that is too long for a number.
    private static func word(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let first = bytes.first, firstLetters.contains(first.asSmallLetter) else { return nil }
        let word = bytes.prefix(10).prefix { $0.isWord && !$0.isDigit }
        guard (3...9).contains(word.count) else { return nil }
        return String(decoding: word.map(\.asSmallLetter), as: UTF8.self)
    }
}
