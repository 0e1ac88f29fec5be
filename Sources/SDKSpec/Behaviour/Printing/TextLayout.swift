import YAMLDocument

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
        visitFlat { width += $0.scalarCount }
        return width
    }

    /// Goes through the texts that come to all of it on one line: whoever only counts needs no text of them all.
    func visitFlat(_ visit: (String) -> Void) {
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

extension TextLayout {
    /// How much of it has to stand on the line on which it begins.
    var shortestStart: Int { start.width }

    /// The same, and whether a line can end behind that.
    private var start: (width: Int, isBroken: Bool) {
        switch self {
        case .text(let text): return (text.scalarCount, false)
        case .pieces(let pieces):
            var width = 0
            for piece in pieces {
                let start = piece.start
                width += start.width
                if start.isBroken { return (width, true) }
            }
            return (width, false)
        case .bracketed(let open, let items, let close, _):
            let width = open.scalarCount
            return items.isEmpty ? (width + close.scalarCount, false) : (width, true)
        case .listed(let items): return (items.first?.shortestStart ?? 0, items.count > 1)
        case .chain(let first, _): return (first.shortestStart, true)
        }
    }
}
