/// What is said to succeed is called in an edition that has it.
struct EditionTooSmall: Rule {
    static let summary =
        "Examples, and steps that don't fail, are called in an edition that has the method and the parameters given."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let editions = context.specification.product.editions.map(\.name)
        guard !editions.isEmpty else { return }
        for (method, overload) in context.overloads {
            guard let example = overload.example else { continue }
            let bought = BoughtEdition(editions, after: example.given, context.index)
            report(example.arguments, of: overload, method, in: bought, at: example.location, into: &diagnostics)
        }
        let stories =
            context.specification.fixtures.map { ($0.given, $0.steps) }
            + context.specification.scenarios.map { ($0.given, $0.steps) }
        let methods = Dictionary(context.overloads.map { ($0.overload.id, $0.method) }) { first, _ in first }
        for (given, steps) in stories {
            var bought = BoughtEdition(editions, after: given, context.index)
            for step in steps {
                bought.take(step)
                guard step.fails == nil, case .call(_, let target, let arguments) = step.action,
                    let overload = context.index.overload(of: step.action), let method = methods[overload.id]
                else { continue }
                report(arguments, of: overload, method, in: bought, at: target.location, into: &diagnostics)
            }
        }
    }

    private func report(
        _ arguments: [ExampleMember],
        of overload: Overload,
        _ method: MethodDeclaration,
        in bought: BoughtEdition,
        at location: SourceLocation,
        into diagnostics: inout Diagnostics
    ) {
        if let edition = method.edition, bought.isBelow(edition.value) {
            diagnostics.add(finding("`\(overload.id)`", needs: edition, bought, at: location))
            return
        }
        for argument in arguments {
            guard let parameter = overload.parameters.named(argument.name.value), let edition = parameter.edition,
                bought.isBelow(edition.value), argument.value.value.isCertainlyGiven(as: parameter.type.value)
            else { continue }
            let subject: Wording = "`\(parameter.name.value)` of `\(overload.id)`"
            diagnostics.add(finding(subject, needs: edition, bought, at: argument.name.location))
        }
    }

    private func finding(
        _ subject: Wording,
        needs edition: Located<String>,
        _ bought: BoughtEdition,
        at location: SourceLocation
    ) -> Diagnostic {
        finding(
            "\(subject) needs edition `\(edition.value)`, and here it is `\(bought.name)`",
            at: location,
            notes: [Diagnostic.Note("it is bought here", at: bought.location)],
            help: "buy `\(edition.value)` before, or expect the call to fail"
        )
    }
}

/// The edition that a story has come to.
private struct BoughtEdition {
    private let editions: [String]
    /// The edition, the largest at first.
    private(set) var name: String
    /// Where it was bought; nil for the one that a world begins with.
    private(set) var location: SourceLocation?

    init(_ editions: [String], after fixture: Located<String>?, _ index: SpecificationIndex) {
        self.editions = editions
        name = editions.last ?? ""
        guard let declared = fixture.flatMap({ index.fixtures[$0.value] }) else { return }
        index.chain(of: declared).reversed().flatMap(\.steps).forEach { take($0) }
    }

    mutating func take(_ step: ScenarioStep) {
        guard case .edition(let edition) = step.action else { return }
        (name, location) = (edition.value, edition.location)
    }

    /// Whether it doesn't include another; an edition that there isn't is a finding of its own.
    func isBelow(_ other: String) -> Bool {
        let (rank, needed) = (editions.firstIndex(of: name), editions.firstIndex(of: other))
        return rank.flatMap { rank in needed.map { rank < $0 } } ?? false
    }
}

extension ExampleValue {
    /// Whether an argument counts as given whatever a story has come to: a switch that is off and empty values don't.
    fileprivate func isCertainlyGiven(as type: TypeReference) -> Bool {
        if isNone(as: type) { return false }
        switch self {
        case .scalar("false", isQuoted: false): return type.unwrapped != .bool && type.unwrapped != .json
        case .scalar(let text, _): return !text.isEmpty
        case .repeated(let text, let times): return !text.isEmpty && times > 0
        case .now: return true
        case .list(let items): return !items.isEmpty
        case .counted(_, let times, _): return times > 0
        case .object(let members): return !members.isEmpty
        // What a story has saved may be empty.
        case .reference, .joined, .absent: return false
        }
    }
}
