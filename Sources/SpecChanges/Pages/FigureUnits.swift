/// The words behind a figure that say what it is a number of: those that a layout has, and those that everybody has.
struct FigureUnits: Sendable {
    /// A word, and what it stands for.
    struct Unit: Sendable {
        /// The word's bytes; of a word that everybody has, in small letters where it has several.
        let word: [UInt8]
        /// How many thousandths of the smallest unit it is: of a second, a byte, a character.
        let thousandths: Int
        /// What it measures; nil where only a layout knows it.
        let measure: Amount.Measure?
        /// Whether capitals make no difference.
        fileprivate let isOfAnyCase: Bool

        /// The word as a text.
        var text: String { String(decoding: word, as: UTF8.self) }

        fileprivate init(_ word: String, _ thousandths: Int, _ measure: Amount.Measure?, isOfAnyCase: Bool) {
            self.word = Array(word.utf8)
            self.thousandths = thousandths
            self.measure = measure
            self.isOfAnyCase = isOfAnyCase
        }
    }

    /// No unit at all.
    static let none = FigureUnits([])

    private let units: [Unit]

    private init(_ units: [Unit]) { self.units = units }

    /// The units of layouts, with what each is in the smallest one, and those that everybody has. What a layout says of a
    /// word counts: `KB: 1000` where a vendor counts so.
    init(layouts words: [(word: String, factor: Int)]) {
        let own = words.compactMap { word, factor -> Unit? in
            let product = factor.multipliedReportingOverflow(by: 1000)
            guard !product.overflow else { return nil }
            let common = Self.common.first { $0.stands(for: word) }
            return Unit(word, product.partialValue, common?.measure, isOfAnyCase: false)
        }
        // The longest first: `seconds` begins with `s`. Those of layouts stand before others of the same length.
        units = (own + Self.common).enumerated().sorted { left, right in
            (right.element.word.count, left.offset) < (left.element.word.count, right.offset)
        }.map(\.element)
    }

    /// The unit that a word is.
    func unit(_ word: String) -> Unit? { units.first { $0.stands(for: word) } }

    /// The unit with which some bytes begin, and not as a piece of a longer word.
    func unit(beginning bytes: ArraySlice<UInt8>) -> Unit? {
        units.first { $0.begins(bytes) }
    }

    /// How many of a unit a word that everybody has is, in thousandths of the smallest one.
    private static let common: [Unit] =
        units(.time, 1, "ms msec millisecond milliseconds 毫秒")
        + units(.time, 1000, "s sec secs second seconds 秒 秒钟")
        + units(.time, 60_000, "min mins minute minutes 分钟")
        + units(.time, 3_600_000, "h hr hrs hour hours 小时")
        + units(.time, 86_400_000, "d day days 天")
        + units(.time, 604_800_000, "week weeks 周 星期")
        + units(.size, 1000, "B byte bytes 字节")
        + units(.size, 1000 << 10, "kb kib kilobyte kilobytes")
        + units(.size, 1000 << 20, "mb mib megabyte megabytes")
        + units(.size, 1000 << 30, "gb gib gigabyte gigabytes")
        + units(.text, 1000, "char chars character characters 字符 汉字 字")

    private static func units(_ measure: Amount.Measure, _ thousandths: Int, _ words: String) -> [Unit] {
        words.split(separator: " ").map { word in
            Unit(String(word), thousandths, measure, isOfAnyCase: word.utf8.count > 1)
        }
    }
}

extension FigureUnits.Unit {
    fileprivate func stands(for other: String) -> Bool {
        other.utf8.count == word.count && begins(Array(other.utf8)[...])
    }

    fileprivate func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= word.count else { return false }
        let start = bytes.prefix(word.count)
        guard isOfAnyCase ? zip(start, word).allSatisfy({ $0.asSmallLetter == $1 }) : start.elementsEqual(word) else {
            return false
        }
        guard word.last?.isWord == true, let next = bytes.dropFirst(word.count).first else { return true }
        return !next.isWord
    }
}

extension UInt8 {
    /// The small letter of a capital of ASCII; every other byte as it is.
    var asSmallLetter: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}
