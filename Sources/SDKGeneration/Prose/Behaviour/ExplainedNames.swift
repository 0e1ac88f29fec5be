import SDKSpec
import YAMLDocument

/// Says what the names stand for by which it is told when something happens, and that no caller gives: those that
/// behaviour gives to values, and those of procedures that it asks.
struct ExplainedNames: Sendable {
    private let rules: StatementProse
    private let procedures: [String: ProcedureDeclaration]

    /// - Parameter owner: What the behaviour is of.
    init(_ input: GenerationInput, of owner: BehaviourOwner) {
        rules = StatementProse(input, of: owner)
        procedures = input.index.procedures
    }

    /// What the names in a text stand for, as sentences; one may come twice.
    ///
    /// - Parameters:
    ///   - expressions: What the text tells of.
    ///   - definitions: What the names were given by.
    func sentences(
        on text: String,
        telling expressions: [TypedExpression],
        _ definitions: [String: TypedExpression]
    ) -> [String] {
        var names: [String] = []
        var asked: [String] = []
        var bound: Set<String> = []
        for expression in expressions {
            expression.walk { part in
                switch part.kind {
                case .variable(let name): names.append(name)
                case .procedure(let name, _): asked.append(name)
                case .comprehension(_, let variable, _, _): bound.insert(variable)
                default: break  // Only combines what is looked at.
                }
            }
        }
        var seen: Set<String> = []
        let given = names.filter { !bound.contains($0) && seen.insert($0).inserted && text.tells($0) }
            .compactMap { name in definitions[name].flatMap { rules.explanation(of: name, givenBy: $0) } }
        // What a name stands for says what the procedure gives, too.
        let meanings = asked.filter { name in
            seen.insert("\(name)(").inserted && (text.holds("`\(name)(") || text.holds("`\(name)` gives"))
                && !given.contains { $0.holds("what `\(name)` gives:") }
        }
        return given + meanings.compactMap(meaning)
    }

    private func meaning(of procedure: String) -> String? {
        guard let summary = procedures[procedure]?.summary.withoutFullStop, !summary.isEmpty else { return nil }
        return "`\(procedure)`: \(summary.lowerFirst)."
    }
}

extension String {
    /// Whether code in the text begins with a name.
    fileprivate func tells(_ name: String) -> Bool {
        ["`\(name)`", "`\(name).", "`\(name)["].contains { holds($0) }
    }
}

extension [Circumstances.Surrounding] {
    /// What they tell of.
    var expressions: [TypedExpression] {
        flatMap { surrounding -> [TypedExpression] in
            switch surrounding {
            case .condition(let condition, _): [condition]
            case .present(let value, let condition, _): [value] + [condition].compactMap(\.self)
            case .item(_, let list): [list]
            }
        }
    }
}
