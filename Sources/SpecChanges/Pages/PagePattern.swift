/// A pattern of a layout: text with holes such as `{name}`, in which a space stands for any number of spaces or none.
///
/// `{name}` takes an identifier, or several with full stops between them, `{lowerName}` one that begins with a small letter,
/// `{constant}` one of capitals, `{number}` and `{code}` digits, `{version}` digits with full stops between them, `{value}`
/// a word, a number or a text in quotes, `{route}` a word of capitals and a path, `{arguments}` names with commas between them, and every other hole the shortest
/// text that lets the rest fit.
struct PagePattern: Sendable {
    private enum Piece: Sendable {
        case literal([UInt8])
        case spaces
        case hole(name: String, Hole)
    }

    fileprivate enum Hole: Sendable {
        case identifier, lowerIdentifier, constant, digits, version, value, route, arguments, anything
    }

    /// A place where a pattern fits.
    struct Match {
        /// Where it begins and ends, in bytes.
        let range: Range<Int>
        /// What the holes took, by name.
        var holes: [String: Range<Int>] = [:]

        /// What a hole took of the text that was matched.
        func text(_ hole: String, in bytes: [UInt8]) -> String? {
            holes[hole].map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }

    /// What was found out while one text is looked through.
    private struct Search {
        let bytes: [UInt8]
        /// Whether the match has to end where the text does.
        let isWhole: Bool
        /// What the holes took, by name.
        var holes: [String: Range<Int>] = [:]
        /// From where on nothing fits behind a hole for any text, by the hole's place: what fits behind none of the later
        /// bytes fits behind none of fewer. Without it, holes beside each other would be tried in every combination.
        var hopeless: [Int: Int] = [:]
    }

    private let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Array(text.utf8)[...]
        var literal: [UInt8] = []
        func close() {
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = []
        }
        while let byte = rest.first {
            if byte == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
                let name = String(decoding: rest[rest.index(after: rest.startIndex)..<end], as: UTF8.self)
                close()
                pieces.append(.hole(name: name, Self.hole(name)))
                rest = rest[rest.index(after: end)...]
            } else if byte == UInt8(ascii: " ") {
                close()
                pieces.append(.spaces)
                rest = rest.dropFirst()
            } else {
                literal.append(byte)
                rest = rest.dropFirst()
            }
        }
        close()
        self.pieces = pieces
    }

    private static func hole(_ name: String) -> Hole {
        switch name {
        case "name": .identifier
        case "lowerName": .lowerIdentifier
        case "constant": .constant
        case "number", "code": .digits
        case "version": .version
        case "value": .value
        case "route": .route
        case "arguments": .arguments
        default: .anything
        }
    }

    /// Where a line that the pattern fits as a whole has a name: what `{name}` or `{route}` takes, or the line where the
    /// pattern has no such hole.
    func name(in bytes: [UInt8]) -> Range<Int>? {
        match(whole: bytes).map { $0.holes["name"] ?? $0.holes["lowerName"] ?? $0.holes["route"] ?? $0.range }
    }

    /// The match of a whole text.
    func match(whole bytes: [UInt8]) -> Match? {
        var search = Search(bytes: bytes, isWhole: true)
        guard fits(pieces[...], at: 0, &search) == bytes.count else { return nil }
        return Match(range: 0..<bytes.count, holes: search.holes)
    }

    /// The match at the beginning of a text.
    func match(beginning bytes: [UInt8]) -> Match? {
        var search = Search(bytes: bytes, isWhole: false)
        return match(at: 0, &search)
    }

    /// Every match in a text, from left to right, none over another.
    func matches(in bytes: [UInt8]) -> [Match] {
        var search = Search(bytes: bytes, isWhole: false)
        var matches: [Match] = []
        var index = 0
        while index < bytes.count {
            if canBegin(with: bytes[index]), let match = match(at: index, &search), !match.range.isEmpty {
                matches.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return matches
    }

    private func match(at start: Int, _ search: inout Search) -> Match? {
        let bytes = search.bytes
        search.holes = [:]
        // A name or a number that goes on before the pattern is another one.
        if start > 0, case .hole? = pieces.first, bytes[start].isWord, bytes[start - 1].isWord { return nil }
        guard let end = fits(pieces[...], at: start, &search) else { return nil }
        return Match(range: start..<end, holes: search.holes)
    }

    private func canBegin(with byte: UInt8) -> Bool {
        switch pieces.first {
        case .literal(let text): byte == text[0]
        case .hole(_, let hole): hole == .arguments || hole.takes(byte)
        case .spaces, nil: true
        }
    }

    private func fits(_ pieces: ArraySlice<Piece>, at start: Int, _ search: inout Search) -> Int? {
        let bytes = search.bytes
        guard let piece = pieces.first else { return search.isWhole && start < bytes.count ? nil : start }
        let rest = pieces.dropFirst()
        switch piece {
        case .literal(let text):
            guard bytes[start...].starts(with: text) else { return nil }
            return fits(rest, at: start + text.count, &search)
        case .spaces:
            let end = bytes[start...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
            return fits(rest, at: end, &search)
        case .hole(let name, .anything):
            let hopeless = search.hopeless[pieces.startIndex] ?? bytes.count
            guard start < hopeless else { return nil }
            for end in start..<hopeless {
                guard let result = fits(rest, at: end + 1, &search) else { continue }
                search.holes[name] = start..<(end + 1)
                return result
            }
            search.hopeless[pieces.startIndex] = start
            return nil
        case .hole(let name, let hole):
            let end = hole.end(in: bytes, from: start)
            guard hole.isWhole(bytes[start..<end]) else { return nil }
            search.holes[name] = start..<end
            return fits(rest, at: end, &search)
        }
    }
}

extension PagePattern.Hole {
    /// Where what it takes ends.
    fileprivate func end(in bytes: [UInt8], from start: Int) -> Int {
        switch self {
        case .constant: return bytes.endOfConstant(from: start)
        case .value where bytes[start...].first?.isQuote == true:
            return bytes[(start + 1)...].firstIndex(of: bytes[start]).map { $0 + 1 } ?? start
        case .identifier, .lowerIdentifier, .version, .value:
            let end = bytes[start...].firstIndex { !takes($0) } ?? bytes.count
            // A full stop behind a name or a number ends the sentence.
            return bytes[start..<end].lastIndex { $0 != UInt8(ascii: ".") }.map { $0 + 1 } ?? start
        case .route:
            let path = bytes[start...].drop { $0.isCapital }
            guard path.startIndex > start, path.starts(with: Array(" /".utf8)) else { return start }
            return path.dropFirst(2).firstIndex { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "`") } ?? bytes.count
        case .digits, .arguments, .anything: return bytes[start...].firstIndex { !takes($0) } ?? bytes.count
        }
    }

    func takes(_ byte: UInt8) -> Bool {
        switch self {
        case .constant: byte.isWord
        case .identifier, .lowerIdentifier: byte.isWord || byte == UInt8(ascii: ".")
        case .value: byte.isWord || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte.isQuote
        case .digits: byte.isDigit
        case .route: byte.isCapital
        case .version: byte.isDigit || byte == UInt8(ascii: ".")
        case .arguments: byte.isWord || byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ")
        case .anything: true
        }
    }

    fileprivate func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .constant: bytes.first.map { !$0.isDigit } ?? false
        case .identifier: bytes.first.map { $0.isWord && !$0.isDigit } ?? false
        case .lowerIdentifier: bytes.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
        case .value, .route: !bytes.isEmpty
        case .digits, .version: bytes.first?.isDigit ?? false
        case .arguments, .anything: true
        }
    }
}

extension [UInt8] {
    /// Where a name of capitals, digits and underscores ends.
    ///
    /// Copied from a browser, what was a list may stand without anything between its items: in `A_BFoo` the name is `A_B`.
    func endOfConstant(from start: Int) -> Int {
        let end = self[start...].firstIndex { !$0.isConstant } ?? count
        let goesOnAsWord = end < count && self[end].isWord && end - start > 1
        return goesOnAsWord ? end - 1 : end
    }
}

extension UInt8 {
    /// Whether names of constants consist of it.
    var isConstant: Bool {
        isDigit || self == UInt8(ascii: "_") || isCapital
    }

    /// Whether it is a capital of ASCII.
    var isCapital: Bool { UInt8(ascii: "A") <= self && self <= UInt8(ascii: "Z") }

    /// Whether it is a quotation mark of ASCII.
    var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

    /// Whether it is an ASCII digit.
    var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

    /// Whether it is a letter, digit or underscore of ASCII, of which names consist.
    var isWord: Bool {
        isDigit || self == UInt8(ascii: "_") || (UInt8(ascii: "a") <= self | 0x20 && self | 0x20 <= UInt8(ascii: "z"))
    }
}
