/// A picture of what leads to what: names in three columns, with lines from the first to the second and from there to the
/// third.
struct ColumnPicture {
    /// What stands in a column, and where it leads; nowhere without an address.
    struct Node: Hashable {
        let text: String
        let address: String?
    }

    /// The height of a line.
    private static let row = 22
    /// How wide a letter of a name is, in tenths.
    private static let letter = 73
    /// How many letters the third column has room for.
    private static let mostLetters = 38
    /// Where the columns stand: the first ends, the second begins and ends, the third begins.
    private static let firstEnd = 250
    private static let secondStart = 350
    private static let secondEnd = 600
    private static let thirdStart = 690

    private let anchor: String
    private let title: String
    private let label: String
    private let heads: [String]
    private var columns: [[Node]] = [[], [], []]
    private var places: [[Node: Int]] = [[:], [:], [:]]
    private var lines: [[(from: Int, to: Int)]] = [[], []]

    /// - Parameters:
    ///   - anchor: Where the picture stands on its page.
    ///   - title: What stands above it.
    ///   - label: What it shows, for those who don't see it.
    ///   - heads: What stands above the columns.
    init(anchor: String, title: String, label: String, heads: [String]) {
        self.anchor = anchor
        self.title = title
        self.label = label
        self.heads = heads
    }

    /// Draws a line between two names, once.
    ///
    /// - Parameter column: The column of the first one, 0 or 1.
    mutating func connect(_ first: Node, _ second: Node, from column: Int) {
        let line = (from: place(of: first, column), to: place(of: second, column + 1))
        if !lines[column].contains(where: { $0 == line }) { lines[column].append(line) }
    }

    private mutating func place(of node: Node, _ column: Int) -> Int {
        if let place = places[column][node] { return place }
        places[column][node] = columns[column].count
        columns[column].append(node)
        return columns[column].count - 1
    }

    /// The values of `Reference/Flow`; nil for a picture without lines.
    var values: TemplateValues? {
        guard lines.contains(where: { !$0.isEmpty }) else { return nil }
        return [
            "flowAnchor": .text(anchor), "flowTitle": .text(title), "flowLabel": .text(label),
            "flowHeight": .text("\(height * Self.row + 40)"),
            "firstHead": .text(heads[0]), "secondHead": .text(heads[1]), "thirdHead": .text(heads[2]),
            "first": .records(nodes(0, from: Self.firstEnd + 8, to: Self.secondStart - 6)),
            "second": .records(nodes(1, from: Self.secondEnd, to: Self.thirdStart - 8)),
            "third": .records(nodes(2, from: 0, to: 0)),
        ]
    }

    private var height: Int { columns.map(\.count).max() ?? 0 }

    private func nodes(_ column: Int, from start: Int, to end: Int) -> [TemplateValues] {
        columns[column].enumerated().map { index, node in
            let lines = column < 2 ? self.lines[column].filter { $0.from == index } : []
            return [
                "text": .text(column < 2 ? node.text : Self.short(node.text)),
                "whole": .texts(column == 2 && Self.short(node.text) != node.text ? [node.text] : []),
                "isLink": .flag(node.address != nil),
                "href": .text(node.address ?? ""),
                "y": .text("\(y(index, column))"),
                "hasLines": .flag(!lines.isEmpty),
                "lines": .text(
                    Self.straight(behind: node, column, y(index, column))
                        + lines.map { Self.line(start, y(index, column), end, y($0.to, column + 1)) }.joined()
                ),
            ]
        }
    }

    /// From behind a short name of the second column to where that column ends, and the lines to the third begin.
    private static func straight(behind node: Node, _ column: Int, _ y: Int) -> String {
        let end = secondStart + node.text.unicodeScalars.count * letter / 10 + 8
        return column == 1 && end < secondEnd ? "M\(end) \(y - 4)H\(secondEnd)" : ""
    }

    /// As much of a text as the third column has room for, whole words.
    private static func short(_ text: String) -> String {
        guard text.count > mostLetters else { return text }
        let start = text.prefix(mostLetters)
        return "\(start.lastIndex(of: " ").map { start[..<$0] } ?? start)…"
    }

    /// The middle of a line, the lines of the shorter columns spread over the height of the longest one.
    private func y(_ index: Int, _ column: Int) -> Int {
        40 + (2 * index + 1) * height * Self.row / (2 * columns[column].count)
    }

    private static func line(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int) -> String {
        let middle = (x + endX) / 2
        return "M\(x) \(y - 4)C\(middle) \(y - 4) \(middle) \(endY - 4) \(endX) \(endY - 4)"
    }
}
