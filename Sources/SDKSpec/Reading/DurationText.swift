/// A time as the spec writes it.
enum DurationText {
    private static let units: [(name: String, seconds: Int)] = [
        ("s", 1), ("m", 60), ("h", 3600), ("d", 86400), ("", 1),
    ]

    /// The seconds of `121 s`, `2 m`, `1 h`, `1 d` or, without a unit, of `90`; nil for anything else.
    static func seconds(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard let count = Int(spec: String(digits)), let factor = units.first(where: { $0.name == unit })?.seconds
        else { return nil }
        let (seconds, isTooLarge) = count.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : seconds
    }
}
