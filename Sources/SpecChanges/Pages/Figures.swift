import SDKSpec

/// Finds figures, names and versions in sentences of any language.
enum Figures {
    /// A figure in a line of a page.
    struct Figure {
        /// The figure as it is written, its unit included.
        let text: String
        /// What it comes to.
        let amount: Amount
        /// Where it stands, in bytes.
        let range: Range<Int>
    }

    /// What the figures of a text come to.
    static func amounts(in text: String, units: FigureUnits) -> [Amount] {
        figures(in: FigureText(Array(text.utf8), units), units: units).map(\.amount)
    }

    /// The names of events and constants of a text: words of capitals with an underscore.
    static func names(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return [] }
        return text.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
            .filter { $0.contains("_") && $0 == $0.uppercased() }
    }

    /// The versions of a text: two numbers or three with full stops between them.
    static func versions(in text: String) -> [String] {
        guard text.utf8.contains(where: \.isDigit) else { return [] }
        return text.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.compactMap { word in
            let numbers = word.split(separator: ".")
            return numbers.count > 1 ? numbers.joined(separator: ".") : nil
        }
    }

    /// The figures of a line, in whatever way numbers are written. Digits within names, versions, addresses, dates and times
    /// of day are none.
    ///
    /// - Parameter units: The words behind a figure that say what it is a number of.
    static func figures(in text: FigureText, units: FigureUnits) -> [Figure] {
        guard text.hasDigits else { return [] }
        let figures = figures(in: text.bytes, units)
        return (figures + windows(beside: figures, text.bytes, units)).map { figure in
            Figure(text: figure.text, amount: figure.amount, range: text.range(figure.range))
        }
    }

    private static func figures(in bytes: [UInt8], _ units: FigureUnits) -> [Figure] {
        var figures: [Figure] = []
        var index = 0
        while index < bytes.count {
            if let end = addressEnd(bytes, from: index) ?? CalendarDate.end(bytes, from: index) {
                index = end
                continue
            }
            guard bytes[index].isWord || bytes[index] == UInt8(ascii: "$") else {
                index += 1
                continue
            }
            let start = index
            // A name, a version, or digits with whatever letters and full stops go along with them.
            while index < bytes.count, bytes[index].isWord || isJoint(bytes, at: index) { index += 1 }
            if index == start { index += 1 }
            if let end = groupsEnd(bytes, start..<index) {
                index = end
                while index < bytes.count, bytes[index].isWord { index += 1 }
            }
            guard let figure = figure(bytes, start..<index, units) else { continue }
            figures.append(figure)
            index = max(index, figure.range.upperBound)
        }
        return products(of: figures, bytes)
    }

    /// Whether a full stop or a hyphen stands within a word: `3.3.0`, `UTF-8`.
    private static func isJoint(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count, bytes[index + 1].isWord, bytes[index - 1].isWord else { return false }
        if bytes[index] == UInt8(ascii: ".") { return true }
        return bytes[index] == UInt8(ascii: "-") && !bytes[index - 1].isDigit
    }

    /// Where the thousands of a number end that has commas between them, `1,000`; nil for a number without.
    private static func groupsEnd(_ bytes: [UInt8], _ first: Range<Int>) -> Int? {
        guard (1...3).contains(first.count), bytes[first].allSatisfy(\.isDigit),
            bytes[first.lowerBound] != UInt8(ascii: "0")
        else { return nil }
        var end = first.upperBound
        while end + 3 < bytes.count, bytes[end] == UInt8(ascii: ","), bytes[end + 1...end + 3].allSatisfy(\.isDigit) {
            // More digits than three are another number: a list without blanks.
            if end + 4 < bytes.count, bytes[end + 4].isDigit { return nil }
            end += 4
        }
        return end == first.upperBound ? nil : end
    }

    /// Where an address ends that begins here: `https://example.org/1`, or without its scheme `example.org/1`.
    private static func addressEnd(_ bytes: [UInt8], from index: Int) -> Int? {
        guard bytes[index].isWord, !bytes[index].isDigit, index == 0 || !bytes[index - 1].isWord else { return nil }
        let host = bytes[index...].prefix { $0.isWord || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        let rest = bytes[host.endIndex...]
        let isAddress =
            rest.starts(with: Array("://".utf8))
            || host.dropLast().contains(UInt8(ascii: ".")) && rest.first == UInt8(ascii: "/")
        guard isAddress else { return nil }
        return bytes[index...].firstIndex { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } ?? bytes.count
    }

    private static func figure(_ bytes: [UInt8], _ range: Range<Int>, _ units: FigureUnits) -> Figure? {
        let digits = bytes[range].prefix { $0.isDigit || $0 == UInt8(ascii: ",") }
        let written = digits.filter(\.isDigit)
        guard !digits.isEmpty, let number = Int(String(decoding: written, as: UTF8.self)) else { return nil }
        let decimals = decimals(bytes[digits.endIndex..<range.upperBound])
        let numberEnd = decimals.isEmpty ? digits.endIndex : decimals.endIndex
        // What is counted in Chinese has a word of its own before it: 5 个字符.
        var after = bytes[numberEnd...].drop { $0 == UInt8(ascii: " ") }
        if after.starts(with: Array("个".utf8)) { after = after.dropFirst(3).drop { $0 == UInt8(ascii: " ") } }
        let unit = units.unit(beginning: after)
        // Letters that are no unit belong to a name: `1st`, `0x20`.
        guard numberEnd == range.upperBound || unit != nil && after.startIndex == numberEnd else { return nil }
        guard let unit else {
            guard decimals.isEmpty else { return nil }
            return Figure(text: String(number), amount: Amount(number: number), range: digits.indices)
        }
        let end = after.startIndex + unit.word.count
        let figureRange = digits.startIndex..<end
        let word = String(decoding: bytes[after.startIndex..<end], as: UTF8.self)
        guard !decimals.isEmpty else {
            return Figure(text: "\(number) \(word)", amount: Amount(number, unit), range: figureRange)
        }
        let text = "\(number)\(String(decoding: decimals, as: UTF8.self)) \(word)"
        return fraction(text, unit).map { Figure(text: text, amount: $0, range: figureRange) }
    }

    /// The decimals of a number with a unit: a full stop, and digits to the end or to letters.
    private static func decimals(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.first == UInt8(ascii: ".") else { return bytes.prefix(0) }
        let digits = bytes.dropFirst().prefix(while: \.isDigit)
        // A second full stop makes a version of it.
        guard !digits.isEmpty, digits.count < 4, bytes[digits.endIndex...].first != UInt8(ascii: ".") else {
            return bytes.prefix(0)
        }
        return bytes[bytes.startIndex..<digits.endIndex]
    }

    /// What a number with decimals comes to: of `1.5 MB`, so many bytes.
    private static func fraction(_ text: String, _ unit: FigureUnits.Unit) -> Amount? {
        let product = text.split(separator: " ").first.flatMap { Double($0) }.map { $0 * Double(unit.thousandths) }
        guard let product, product < 1e15 else { return nil }
        let thousandths = Int(product.rounded())
        return Amount(number: thousandths / 1000, thousandths: thousandths, measure: unit.measure)
    }

    /// Figures with nothing but a `*` between them are one.
    private static func products(of figures: [Figure], _ bytes: [UInt8]) -> [Figure] {
        figures.reduce(into: []) { all, figure in
            guard let last = all.last,
                bytes[last.range.upperBound..<figure.range.lowerBound].filter({ $0 != UInt8(ascii: " ") })
                    == [UInt8(ascii: "*")]
            else { return all.append(figure) }
            // What is beyond all numbers stays what is written.
            guard let amount = product(of: last.amount.number, figure.amount) else { return all.append(figure) }
            let range = last.range.lowerBound..<figure.range.upperBound
            all[all.count - 1] = Figure(text: "\(amount.number)", amount: amount, range: range)
        }
    }

    private static func product(of left: Int, _ right: Amount) -> Amount? {
        let number = left.multipliedReportingOverflow(by: right.number)
        guard !number.overflow else { return nil }
        let thousandths = right.thousandths.map { left.multipliedReportingOverflow(by: $0) }
        return Amount(
            number: number.partialValue,
            thousandths: thousandths.flatMap { $0.overflow ? nil : $0.partialValue },
            measure: right.measure
        )
    }

    /// The units that stand beside a figure without a figure of their own, and so mean one: `5 times per minute`, `5 次/秒`,
    /// `每分钟 5 次`.
    private static func windows(beside figures: [Figure], _ bytes: [UInt8], _ units: FigureUnits) -> [Figure] {
        let reach = 24
        return ["/", "每", "per "].flatMap { word -> [Figure] in
            let word = Array(word.utf8)
            return bytes.indices.compactMap { index -> Figure? in
                guard bytes[index] == word[0], bytes[index...].starts(with: word),
                    index == 0 || !word[0].isWord || !bytes[index - 1].isWord,
                    let unit = units.unit(beginning: bytes[(index + word.count)...]), unit.measure == .time,
                    figures.contains(where: { figure in
                        figure.range.upperBound <= index && index - figure.range.upperBound < reach
                            || figure.range.lowerBound > index && figure.range.lowerBound - index < reach
                    })
                else { return nil }
                let range = index + word.count..<index + word.count + unit.word.count
                let unitText = String(decoding: bytes[range], as: UTF8.self)
                return Figure(text: "1 \(unitText)", amount: Amount(1, unit), range: range)
            }
        }
    }
}
