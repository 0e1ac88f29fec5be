/// Writes statements in the one form in which they are written.
///
/// ```swift
/// let lines = StatementPrinter(width: 120).lines(of: overload.behaviour ?? [])
/// ```
public struct StatementPrinter: Sendable {
    /// How long a line may be.
    private let width: Int
    /// Whether comments, reasons and sources are written, too.
    private let isAnnotated: Bool

    /// Makes a printer.
    ///
    /// - Parameters:
    ///   - width: The columns that a line may fill.
    ///   - isAnnotated: Whether it writes comments, reasons and sources, too; else what statements do, alone.
    public init(width: Int = 120, isAnnotated: Bool = true) {
        self.width = width
        self.isAnnotated = isAnnotated
    }

    /// The lines of a whole behaviour, with its comments.
    ///
    /// - Parameters:
    ///   - statements: The statements of the behaviour, in order.
    ///   - comments: The comments of a behaviour without statements.
    public func lines(of statements: [Statement], comments: [String] = []) -> [String] {
        comments + block(statements, indentation: 0)
    }

    /// The lines of a block; one without statements says so.
    private func block(_ statements: [Statement], indentation: Int) -> [String] {
        guard !statements.isEmpty else { return [margin(indentation) + "do nothing"] }
        var lines: [String] = []
        for (index, statement) in statements.enumerated() {
            let before = statement.comments.before
            lines += comments(index == 0 ? before.drop(while: \.isEmpty) : before[...], indentation)
            lines += self.lines(of: statement, indentation: indentation)
            lines += comments(statement.comments.after[...], indentation)
        }
        return lines
    }

    /// The lines of a statement and its blocks, without the comments above and below it.
    private func lines(of statement: Statement, indentation: Int) -> [String] {
        switch statement.kind {
        case .if(_, let then, let otherwise):
            head(statement, indentation: indentation) + block(then, indentation: indentation + 2)
                + alternative(otherwise, indentation: indentation)
        case .for(_, _, let body), .after(_, let body):
            head(statement, indentation: indentation) + block(body, indentation: indentation + 2)
        case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .emit, .perform, .return:
            head(statement, indentation: indentation)
        }
    }

    /// `else` with its block; a choice alone in there goes on with the chain.
    private func alternative(_ statements: [Statement], indentation: Int) -> [String] {
        var lines: [String] = []
        var closing: [[String]] = []
        var rest = statements
        while let first = rest.first {
            guard rest.count == 1, case .if(_, let then, let otherwise) = first.kind else {
                lines += [margin(indentation) + "else"] + block(rest, indentation: indentation + 2)
                break
            }
            lines += comments(first.comments.before.drop(while: \.isEmpty), indentation)
            lines += head(first, indentation: indentation, leading: "else ") + block(then, indentation: indentation + 2)
            closing.append(comments(first.comments.after[...], indentation))
            rest = otherwise
        }
        return lines + closing.reversed().flatMap(\.self)
    }

    private func head(_ statement: Statement, indentation: Int, leading: String = "") -> [String] {
        var writer = LineWriter(width: width, indentation: indentation)
        writer.write(leading)
        writer.write(headLayout(of: statement, in: writer), indentation: indentation)
        var lines = joined(writer.all, reason(of: statement, indentation: indentation + 2))
        guard isAnnotated, let beside = statement.comments.beside else { return lines }
        let last = "\(lines[lines.count - 1])  \(beside)"
        guard last.unicodeScalars.count <= width else { return [margin(indentation) + beside] + lines }
        lines[lines.count - 1] = last
        return lines
    }

    /// Why a statement is believed. What isn't modelled is nothing without its reason.
    private func reason(of statement: Statement, indentation: Int) -> [String] {
        let isAllThereIs = if case .notModelled = statement.kind { true } else { false }
        guard isAnnotated || isAllThereIs else { return [] }
        return ReasonLines(width: width, indentation: indentation).lines(of: statement)
    }

    /// A choice of values that doesn't fit behind `if` or `for` needs parentheses: `then` begins no line there.
    private func headLayout(of statement: Statement, in writer: LineWriter) -> TextLayout {
        let layout = statement.head
        guard !writer.fits(layout.width) else { return layout }
        switch statement.kind {
        case .if(let condition, _, _):
            guard case .conditional = condition.kind else { return layout }
            return .pieces([.text("if "), .bracketed(open: "(", items: [condition.layout], close: ")")])
        case .for(let variable, let list, _):
            guard case .conditional = list.kind else { return layout }
            let list = TextLayout.bracketed(open: "(", items: [list.layout], close: ")")
            return .pieces([.text("for \(variable.value) in "), list])
        case .after(let seconds, _):
            guard case .conditional = seconds.kind else { return layout }
            let seconds = TextLayout.bracketed(open: "(", items: [seconds.layout], close: ")")
            return .pieces([.text("after "), seconds, .text(" seconds")])
        case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .emit, .perform, .return:
            return layout
        }
    }

    /// A statement with its reason: on one line where they fit there, else the reason below.
    private func joined(_ lines: [String], _ reason: [String]) -> [String] {
        guard lines.count == 1, !reason.isEmpty else { return lines + reason }
        let line = lines[0] + reason.map { " " + $0.drop { $0 == " " } }.joined()
        return line.unicodeScalars.count <= width ? [line] : lines + reason
    }

    private func comments(_ comments: ArraySlice<String>, _ indentation: Int) -> [String] {
        isAnnotated ? comments.map { $0.isEmpty ? "" : margin(indentation) + $0 } : []
    }

    private func margin(_ indentation: Int) -> String { String(repeating: " ", count: indentation) }
}
