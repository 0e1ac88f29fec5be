/// Writes the reason that stands behind a statement: `because "…" citing document#heading, …`.
struct ReasonLines {
    let width: Int
    let indentation: Int

    /// The lines under a statement that say why it is believed; none where it doesn't.
    func lines(of statement: Statement) -> [String] {
        if case .notModelled(let reason) = statement.kind { return lines(reason, []) }
        guard let provenance = statement.provenance else { return [] }
        return lines(provenance.inferred, provenance.citations)
    }

    private func lines(_ inferred: String?, _ citations: [Provenance.Citation]) -> [String] {
        let citing = citations.isEmpty ? nil : "citing " + citations.map(\.text).joined(separator: ", ")
        let parts = [inferred.map { "because \($0.quoted)" }, citing].compactMap(\.self)
        let all = margin + parts.joined(separator: " ")
        guard all.unicodeScalars.count > width else { return parts.isEmpty ? [] : [all] }
        return (inferred.map(because) ?? []) + (citations.isEmpty ? [] : self.citing(citations))
    }

    /// The reasoning, its lines filled with words.
    private func because(_ reason: String) -> [String] {
        var lines: [String] = []
        var line = margin + "because \""
        for (index, word) in Self.words(reason).enumerated() {
            let next = index == 0 ? line + word.escaped : line + " " + word.escaped
            if index > 0, next.unicodeScalars.count >= width {
                lines.append(line)
                line = margin + "  " + word.escaped
            } else {
                line = next
            }
        }
        return lines + [line + "\""]
    }

    /// The words of a text, cut at the blanks that a line break can stand for.
    private static func words(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String.UnicodeScalarView] = [.init()]
        for (index, scalar) in scalars.enumerated() {
            let isBetweenWords =
                scalar == " " && index > 0 && index < scalars.count - 1 && !scalars[index - 1].isSpace
                && !scalars[index + 1].isSpace
            if isBetweenWords { words.append(.init()) } else { words[words.count - 1].append(scalar) }
        }
        return words.map { String($0) }
    }

    private func citing(_ citations: [Provenance.Citation]) -> [String] {
        var writer = LineWriter(width: width, indentation: indentation)
        writer.write("citing ")
        writer.write(.listed(citations.map { .text($0.text) }), indentation: indentation - 2)
        return writer.all
    }

    private var margin: String { String(repeating: " ", count: indentation) }
}

extension Provenance.Citation {
    /// The citation as it stands behind `citing`.
    fileprivate var text: String {
        isPlain ? description : description.quoted
    }

    /// Whether it can be read without quotation marks.
    private var isPlain: Bool {
        let document = document.unicodeScalars
        let startsName = document.first.map { $0 == "_" || $0.isASCII && $0.properties.isAlphabetic } ?? false
        let isID = document.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-.".unicodeScalars.contains($0))
        }
        // Without a heading behind them, numbers are read as such.
        let hasNumber = zip(document, document.dropFirst()).contains { before, next in
            (before == "-" || before == ".") && ("0"..."9").contains(next)
        }
        let isHeading = heading.unicodeScalars.allSatisfy { !$0.isSpace && $0 != "," && $0 != "\"" }
        return startsName && isID && isHeading && (!heading.isEmpty || !hasNumber)
    }
}
