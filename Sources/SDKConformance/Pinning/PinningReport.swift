import SDKRuntime

/// How many facts a suite really pins.
public struct PinningReport: Sendable {
    /// What was found out about a fact.
    public enum Verdict: Sendable, Hashable {
        /// Every change was noticed.
        case pinned
        /// No case noticed these changes.
        case unpinned([FactChange])
        /// No case that passes is about the fact.
        case uncovered
        /// The subject can't change it; with the reason.
        case skipped(String)
    }

    /// A fact and what was found out about it.
    public struct Entry: Sendable, Hashable {
        /// The fact.
        public let fact: ConformanceFact
        /// What was found out.
        public let verdict: Verdict
    }

    /// All facts that a case is owed to, in the order of the suite.
    public let entries: [Entry]

    /// How many facts are pinned.
    public var pinned: Int { entries.count { $0.verdict == .pinned } }

    /// How many facts could be changed.
    public var total: Int {
        entries.count { entry in
            if case .skipped = entry.verdict { false } else { true }
        }
    }

    /// The facts that aren't pinned: changes in them go unnoticed.
    public var unpinned: [Entry] {
        entries.filter { entry in
            switch entry.verdict {
            case .unpinned, .uncovered: true
            case .pinned, .skipped: false
            }
        }
    }
}

extension PinningReport: CustomStringConvertible {
    /// The score, then what isn't pinned, then what couldn't be changed.
    public var description: String {
        let skipped = entries.count - total
        var lines = ["\(pinned) of \(String.counted(total, "fact")) pinned, \(skipped) can't be changed"]
        for entry in entries {
            switch entry.verdict {
            case .pinned: continue
            case .unpinned(let changes):
                let changes = changes.map(\.description).joined(separator: ", ")
                lines.append("  NOT PINNED \(entry.fact.id): nobody noticed: \(changes)")
            case .uncovered: lines.append("  NOT COVERED \(entry.fact.id)")
            case .skipped(let reason): lines.append("  skipped \(entry.fact.id): \(reason)")
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension PinningReport {
    /// The report for tools: one line of JSON.
    public var json: String {
        let unpinned: [WireValue] = self.unpinned.map { entry in
            let changes =
                if case .unpinned(let changes) = entry.verdict { changes.map(\.description) } else { [String]() }
            return ["id": entry.fact.id.wire, "unnoticed": changes.wire]
        }
        return WireValue.object(["pinned": pinned.wire, "total": total.wire, "unpinned": .array(unpinned)]).json
    }
}
