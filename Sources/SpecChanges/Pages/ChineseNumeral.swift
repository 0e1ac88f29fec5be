/// A number in Chinese numerals: `一百二十`, `两千`, `十五`.
struct ChineseNumeral {
    /// What it comes to.
    let value: Int
    /// How many signs it has.
    let count: Int

    private static let digits: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let tens: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
    private static let firstSigns = (Array(digits.keys) + ["十"]).map { Array(String($0).utf8) }
    /// What multiplies all before it.
    private static let myriads: [Unicode.Scalar: Int] = ["万": 10_000, "亿": 100_000_000]

    /// The number with which a text begins; nil where it begins with none, or with numerals that are a figure of speech:
    /// `千万`, `万一`, `十分`.
    init?(beginning text: Substring.UnicodeScalarView) {
        let run = text.prefix(16).prefix { Self.digits[$0] != nil || Self.tens[$0] != nil || Self.myriads[$0] != nil }
        guard let first = run.first, first == "十" || Self.digits[first] ?? 0 > 0 else { return nil }
        var (whole, part, digit) = (0, 0, Int?.none)
        for sign in run {
            if let ten = Self.tens[sign] {
                guard digit != 0 || ten == 10 else { return nil }
                part += max(digit ?? 1, 1) * ten
                digit = nil
            } else if let myriad = Self.myriads[sign] {
                // What comes close to the largest number is none that a page tells of.
                let product = (whole + part + (digit ?? 0)).multipliedReportingOverflow(by: myriad)
                guard !product.overflow, product.partialValue < .max / 2 else { return nil }
                (whole, part, digit) = (product.partialValue, 0, nil)
            } else if let value = Self.digits[sign] {
                // Two digits beside each other are no number of this kind, but for a zero that fills a gap.
                guard digit == nil || digit == 0 else { return nil }
                digit = value
            }
        }
        value = whole + part + (digit ?? 0)
        count = run.count
    }

    /// Whether a number may begin with a sign.
    static func canBegin(with sign: ArraySlice<UInt8>) -> Bool { firstSigns.contains { $0.elementsEqual(sign) } }

    /// By how much the signs with which a text begins multiply the figure before them: `万` in `5 万`; nil for none.
    static func multiplier(beginning text: Substring.UnicodeScalarView) -> (factor: Int, count: Int)? {
        let run = text.prefix(2).prefix { tens[$0] ?? 0 > 10 || myriads[$0] != nil }
        guard !run.isEmpty else { return nil }
        return (run.reduce(1) { $0 * (tens[$1] ?? myriads[$1] ?? 1) }, run.count)
    }
}
