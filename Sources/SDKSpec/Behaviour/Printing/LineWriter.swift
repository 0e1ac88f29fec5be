import YAMLDocument

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
        current.scalarCount + count + reserve <= width
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
            write(items, separator, indentation: indentation + 4, reserve: close.scalarCount + reserve)
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
            let behind = isLast ? reserve : separator.scalarCount
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
