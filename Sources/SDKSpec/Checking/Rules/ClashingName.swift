/// No two names of the spec become one in Swift.
struct ClashingName: Rule {
    static let summary =
        "No two names become the same in generated code: events by their Swift form, overloads with other methods."

    private static let rename = "rename one of the two"

    /// Names in one scope of generated code, and who has each of them.
    private struct Scope {
        /// What the names stand for.
        let what: String
        private var owners: [String: Located<String>] = [:]

        init(_ what: String) { self.what = what }

        /// Takes a name; what had it before when it is taken already.
        mutating func take(_ name: String, for owner: Located<String>) -> Located<String>? {
            if let first = owners[name] { return first }
            owners[name] = owner
            return nil
        }
    }

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var events = Scope("an event")
        for event in context.specification.events {
            take(SwiftNames.event(event.name.value), event.name, in: &events, &diagnostics)
        }
        checkMethods(context, into: &diagnostics)
        for type in context.specification.types {
            guard case .identifier(let forms) = type.shape else { continue }
            var questions = Scope("the property that asks for a form or a part")
            for form in forms { take("is\(form.name.value.upperFirst)", form.name, in: &questions, &diagnostics) }
            var parts: Set<String> = []
            for form in forms {
                guard let part = form.part, parts.insert(part).inserted else { continue }
                let name = Located(part, at: form.partType?.location ?? form.name.location)
                take(part, name, in: &questions, &diagnostics)
            }
        }
    }

    /// A list in pages that is called like a method or another list is a finding of another rule.
    private func checkMethods(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var contracts = Scope("a contract")
        var functions = Scope("a function")
        for (method, overload) in context.overloads {
            let name = overload.name ?? method.name
            let isClash = take(SwiftNames.constant(overload.id), name, as: overload.id, in: &contracts, &diagnostics)
            let shape = overload.shape(named: method.name.value)
            let help = overload.name == nil ? Self.rename : "give their parameters other names or types"
            if !isClash { take(shape, name, as: overload.id, in: &functions, &diagnostics, help: help) }
        }
    }

    @discardableResult
    private func take(
        _ swiftName: String,
        _ name: Located<String>,
        as words: String? = nil,
        in scope: inout Scope,
        _ diagnostics: inout Diagnostics,
        help: String = rename
    ) -> Bool {
        let words = words ?? name.value
        guard let first = scope.take(swiftName, for: Located(words, at: name.location)) else { return false }
        diagnostics.add(
            finding(
                "`\(words)` and `\(first.value)` are both called `\(swiftName)` in Swift, as \(scope.what)",
                at: name.location,
                notes: [Diagnostic.Note("the other one is here", at: first.location)],
                help: help
            )
        )
        return true
    }
}

extension Overload {
    /// What tells its function from others: the name, the labels and the types.
    fileprivate func shape(named name: String) -> String {
        let parameters = parameters.map { "\($0.label?.value ?? $0.name.value): \($0.type.value)" }
        return "\(name)(\(parameters.joined(separator: ", ")))"
    }
}
