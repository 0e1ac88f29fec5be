/// Shows lines before and after, what is gone behind `-`, what is new behind `+`, and a few lines around them.
enum LineDifference {
    private static let context = 2

    static func lines(from old: [String], to new: [String]) -> [String] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var lines: [(mark: String, text: String)] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if removed.contains(before) {
                lines.append(("-", old[before]))
                before += 1
            } else if inserted.contains(after) {
                lines.append(("+", new[after]))
                after += 1
            } else {
                lines.append((" ", new[after]))
                before += 1
                after += 1
            }
        }
        return shortened(lines)
    }

    private static func shortened(_ lines: [(mark: String, text: String)]) -> [String] {
        var shown: [String] = []
        var isGap = false
        for (index, line) in lines.enumerated() {
            let around = lines[max(0, index - context)...min(lines.count - 1, index + context)]
            if around.contains(where: { $0.mark != " " }) {
                if isGap { shown.append("  …") }
                isGap = false
                shown.append("\(line.mark) \(line.text)")
            } else {
                isGap = !shown.isEmpty
            }
        }
        return shown
    }
}

extension CollectionDifference.Change {
    var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
