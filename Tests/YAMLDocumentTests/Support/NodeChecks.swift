import Testing

@testable import YAMLDocument

/// What must hold of the nodes of every document that can be read.
struct NodeChecks {
    let text: String

    /// The first thing that isn't as it should be; nil when everything is.
    func flaw(in node: YAMLNode) -> String? {
        if let flaw = flaw(of: node.range) { return flaw }
        switch node.content {
        case .scalar(let scalar): return flaw(of: scalar, node.range)
        case .sequence(let items): return flaw(of: items, in: node)
        case .mapping(let entries): return flaw(of: entries.flatMap { [$0.key, $0.value] }, in: node)
        }
    }

    /// Line, column and offset must say the same, whoever counted them.
    func flaw(of range: SourceRange) -> String? {
        guard range.start <= range.end else { return "\(range) is upside down" }
        for position in [range.start, range.end] where text.position(atUTF8: position.offset) != position {
            return "\(position) isn't in the text"
        }
        return nil
    }

    private func flaw(of scalar: YAMLScalar, _ range: SourceRange) -> String? {
        let written = text[range]
        let isRight =
            switch scalar.style {
            case .plain: written.contains(where: \.isNewline) || written == scalar.text
            case .singleQuoted: written.count > 1 && written.hasPrefix("'") && written.hasSuffix("'")
            case .doubleQuoted: written.count > 1 && written.hasPrefix("\"") && written.hasSuffix("\"")
            case .literal: written.hasPrefix("|") && written.last?.isNewline == false
            case .folded: written.hasPrefix(">") && written.last?.isNewline == false
            }
        return isRight ? nil : "\(scalar) is written \(written)"
    }

    private func flaw(of children: [YAMLNode], in node: YAMLNode) -> String? {
        var last = node.range.start
        for child in children {
            guard last <= child.range.start, child.range.end <= node.range.end else {
                return "\(child.range) isn't in its place in \(node.range)"
            }
            last = child.range.end
            if let flaw = flaw(in: child) { return flaw }
        }
        let written = text[node.range]
        let isClosed = ["[": "]", "{": "}"].contains { written.hasPrefix($0.key) && written.hasSuffix($0.value) }
        return isClosed || last == node.range.end ? nil : "\(node.range) ends behind its content"
    }
}
