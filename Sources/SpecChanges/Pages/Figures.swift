import SDKSpec

/// Finds figures, names and versions in sentences of any language.
enum Figures {
    /// A figure in a line of a page.
    struct Figure {
        /// The figure as it is written, its unit included.
        let text: String
        /// What it comes to: itself, and in the smallest unit.
        let values: Set<Int>
        /// Where it stands, in bytes.
        let range: Range<Int>
    }

    /// The whole numbers of a text.
    static func numbers(in text: String) -> [Int] {
        // Most texts have none, and a byte is looked at quicker than a word is made.
        guard text.utf8.contains(where: \.isDigit) else { return [] }
        return figures(in: Array(text.utf8), units: []).flatMap(\.values)
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
        let digits = bytes[range].prefix { $0.isDigit }
        guard !digits.isEmpty, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let after = bytes[digits.endIndex...].drop { $0 == UInt8(ascii: " ") }
        let unit = units.first { after.starts(with: $0.word) && isWhole($0.word, after) }
        // Letters that are no unit belong to a name: `1st`, `0x20`.
        guard digits.endIndex == range.upperBound || unit != nil && after.startIndex == digits.endIndex else {
            return nil
        }
        guard let unit else {
            return Figure(text: String(number), values: [number], range: digits.indices)
        }
        let end = after.startIndex + unit.word.count
        let word = String(decoding: unit.word, as: UTF8.self)
        let product = number.multipliedReportingOverflow(by: unit.factor)
        let values: Set = product.overflow ? [number] : [number, product.partialValue]
        return Figure(text: "\(number) \(word)", values: values, range: digits.startIndex..<end)
    }

    private static func isWhole(_ word: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
        guard word.last?.isWord == true, let next = bytes.dropFirst(word.count).first else { return true }
        return !next.isWord
    }

    /// Figures with nothing but a `*` between them are one.
    private static func products(of figures: [Figure], _ bytes: [UInt8]) -> [Figure] {
        figures.reduce(into: []) { all, figure in
            guard let last = all.last, let left = last.values.min(), let right = figure.values.min(),
                bytes[last.range.upperBound..<figure.range.lowerBound].filter({ $0 != UInt8(ascii: " ") })
                    == [UInt8(ascii: "*")]
            else { return all.append(figure) }
            let range = last.range.lowerBound..<figure.range.upperBound
            let product = left.multipliedReportingOverflow(by: right).partialValue
            all[all.count - 1] = Figure(text: "\(product)", values: [product], range: range)
        }
    }
}
