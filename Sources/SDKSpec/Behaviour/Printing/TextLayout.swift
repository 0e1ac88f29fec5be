/// A text that knows where it can be broken into lines.
indirect enum TextLayout {
    /// What stays on one line.
    case text(String)
    /// Pieces one behind the other.
    case pieces([TextLayout])
    /// Items between brackets, as many a line as fit.
    case bracketed(open: String, items: [TextLayout], close: String, separator: String = ",")
    /// Items with commas between them, as many a line as fit.
    case listed([TextLayout])
    /// Operands with an operator before each but the first, which gets a line of its own when not all fit on one.
    case chain(TextLayout, [(sign: String, operand: TextLayout)])

    /// All of it on one line.
    var flat: String {
        var text = ""
        visitFlat { text += $0 }
        return text
    }

    /// How many scalars all of it takes on one line.
    var width: Int {
        var width = 0
        visitFlat { width += $0.unicodeScalars.count }
        return width
    }

    /// Goes through the texts that come to all of it on one line: whoever only counts needs no text of them all.
    fileprivate func visitFlat(_ visit: (String) -> Void) {
        switch self {
        case .text(let text): visit(text)
        case .pieces(let pieces): for piece in pieces { piece.visitFlat(visit) }
        case .bracketed(let open, let items, let close, let separator):
            visit(open)
            Self.visitFlat(items, separator, visit)
            visit(close)
        case .listed(let items): Self.visitFlat(items, ",", visit)
        case .chain(let first, let rest):
            first.visitFlat(visit)
            for link in rest {
                visit(" ")
                visit(link.sign)
                visit(" ")
                link.operand.visitFlat(visit)
            }
        }
    }

    private static func visitFlat(_ items: [TextLayout], _ separator: String, _ visit: (String) -> Void) {
        for (index, item) in items.enumerated() {
            if index > 0 {
                visit(separator)
                visit(" ")
            }
            item.visitFlat(visit)
        }
    }
}

/// Lines that are being filled.
struct LineWriter {
    private(set) var lines: [String] = []
    private var current: String
    private let width: Int

    init(width: Int, indentation: Int) {
        self.width = width
        current = String(repeating: " ", count: indentation)
    }

    /// All lines, the one being filled too.
    var all: [String] { lines + [current] }

    /// Appends to the line.
    mutating func write(_ text: String) { current += text }

    /// Begins a line.
    mutating func newLine(indentation: Int) {
        lines.append(current)
        current = String(repeating: " ", count: indentation)
    }

    /// Whether as many scalars fit behind what the line holds.
    func fits(_ count: Int, reserve: Int = 0) -> Bool {
        current.unicodeScalars.count + count + reserve <= width
    }

    /// Writes a layout, broken where it has to be.
    ///
    /// - Parameters:
    ///   - indentation: How far the line is indented that the layout begins in.
    ///   - reserve: How much has to fit behind its last line.
    mutating func write(_ layout: TextLayout, indentation: Int, reserve: Int = 0) {
        guard !fits(layout.width, reserve: reserve) else { return layout.visitFlat { write($0) } }
        switch layout {
        case .text(let text): write(text)
        case .pieces(let pieces):
            for (index, piece) in pieces.enumerated() {
                let behind = TextLayout.pieces(Array(pieces[(index + 1)...])).shortestStart
                let isLast = index == pieces.count - 1
                write(piece, indentation: indentation, reserve: behind + (isLast ? reserve : 0))
            }
        case .bracketed(let open, let items, let close, let separator):
            write(open)
            write(items, separator, indentation: indentation + 4, reserve: close.unicodeScalars.count + reserve)
            write(close)
        case .listed(let items): write(items, ",", indentation: indentation + 4, reserve: reserve)
        case .chain(let first, let rest):
            write(first, indentation: indentation)
            for (index, link) in rest.enumerated() {
                newLine(indentation: indentation + 4)
                write(link.sign + " ")
                write(link.operand, indentation: indentation + 4, reserve: index == rest.count - 1 ? reserve : 0)
            }
        }
    }

    /// Items one behind the other; one that fits on no line is broken where it stands.
    private mutating func write(_ items: [TextLayout], _ separator: String, indentation: Int, reserve: Int) {
        for (index, item) in items.enumerated() {
            let isLast = index == items.count - 1
            let behind = isLast ? reserve : separator.unicodeScalars.count
            let itemWidth = item.width
            let fitsHere = fits((index == 0 ? 0 : 1) + itemWidth, reserve: behind)
            let fitsBelow = indentation + itemWidth + behind <= width
            if !fitsHere, index > 0 || fitsBelow {
                newLine(indentation: indentation)
            } else if index > 0 {
                write(" ")
            }
            write(item, indentation: indentation, reserve: behind)
            if !isLast { write(separator) }
        }
    }
}

extension TextLayout {
    /// How much of it has to stand on the line on which it begins.
    fileprivate var shortestStart: Int { start.width }

    /// The same, and whether a line can end behind that.
    private var start: (width: Int, isBroken: Bool) {
        switch self {
        case .text(let text): return (text.unicodeScalars.count, false)
        case .pieces(let pieces):
            var width = 0
            for piece in pieces {
                let start = piece.start
                width += start.width
                if start.isBroken { return (width, true) }
            }
            return (width, false)
        case .bracketed(let open, let items, let close, _):
            let width = open.unicodeScalars.count
            return items.isEmpty ? (width + close.unicodeScalars.count, false) : (width, true)
        case .listed(let items): return (items.first?.shortestStart ?? 0, items.count > 1)
        case .chain(let first, _): return (first.shortestStart, true)
        }
    }
}
