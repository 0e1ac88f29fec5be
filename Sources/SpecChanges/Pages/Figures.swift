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
    static func amounts(in text: String, units: [(word: [UInt8], factor: Int)]) -> [Amount] {
        // Most texts have none, and a byte is looked at quicker than a word is made.
        guard text.utf8.contains(where: \.isDigit) else { return [] }
        return figures(in: Array(text.utf8), units: units).map(\.amount)
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

    /// The figures of a line. Digits within names, versions and addresses are none.
    ///
    /// - Parameter units: The words behind a figure that make it more of the smallest unit.
    static func figures(in bytes: [UInt8], units: [(word: [UInt8], factor: Int)]) -> [Figure] {
        var figures: [Figure] = []
        var index = 0
        while index < bytes.count {
            if let end = addressEnd(bytes, from: index) {
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

    private static func addressEnd(_ bytes: [UInt8], from index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "h"), bytes[index...].starts(with: Array("http".utf8)),
            bytes[index...].prefix(8).contains(UInt8(ascii: ":"))
        else { return nil }
        return bytes[index...].firstIndex { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } ?? bytes.count
    }

    private static func figure(
        _ bytes: [UInt8],
        _ range: Range<Int>,
        _ units: [(word: [UInt8], factor: Int)]
    ) -> Figure? {
        let digits = bytes[range].prefix { $0.isDigit || $0 == UInt8(ascii: ",") }
        let written = digits.filter(\.isDigit)
        guard !digits.isEmpty, let number = Int(String(decoding: written, as: UTF8.self)) else { return nil }
        let after = bytes[digits.endIndex...].drop { $0 == UInt8(ascii: " ") }
        let unit = units.first { after.starts(with: $0.word) && isWhole($0.word, after) }
        // Letters that are no unit belong to a name: `1st`, `0x20`.
        guard digits.endIndex == range.upperBound || unit != nil && after.startIndex == digits.endIndex else {
            return nil
        }
        guard let unit else {
            return Figure(text: String(number), amount: Amount(number: number, smallest: nil), range: digits.indices)
        }
        let end = after.startIndex + unit.word.count
        let word = String(decoding: unit.word, as: UTF8.self)
        let product = number.multipliedReportingOverflow(by: unit.factor)
        let amount = Amount(number: number, smallest: product.overflow ? nil : product.partialValue)
        return Figure(text: "\(number) \(word)", amount: amount, range: digits.startIndex..<end)
    }

    private static func isWhole(_ word: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
        guard word.last?.isWord == true, let next = bytes.dropFirst(word.count).first else { return true }
        return !next.isWord
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
        let smallest = right.smallest.map { left.multipliedReportingOverflow(by: $0) }
        return Amount(
            number: number.partialValue,
            smallest: smallest.flatMap { $0.overflow ? nil : $0.partialValue }
        )
    }
}
