import SDKSpec

/// What the template of the names says: the methods, constants and facts that a test of the mock can name.
struct NamesPlan {
    private let context: MockContext

    init(_ context: MockContext) {
        self.context = context
    }

    private var specification: Specification { context.input.specification }

    /// The values of `Mock/Names`.
    var values: TemplateValues {
        let prose = SpecProse(specification)
        let methods = specification.methods.flatMap(ids)
        let constants = specification.constants.filter(\.isConfigurable).map { constant in
            DocComment(prose.sentence(constant.summary)).text(indent: 4) + "    \(entry(constant.name.value))\n"
        }
        return [
            "methods": .texts(methods.map(entry)),
            "hasMethods": .flag(!methods.isEmpty),
            "constants": .text(constants.lines),
            "hasConstants": .flag(!constants.isEmpty),
            "overloads": .text(SwiftText.rawLines(Self.wrapped(methods), indent: 12)),
            "facts": .text(SwiftText.rawLines(facts, indent: 12)),
        ]
    }

    private func ids(of method: MethodDeclaration) -> [String] {
        [method.name.value] + method.overloads.map(\.id).filter { $0 != method.name.value }
    }

    /// `case deleteConversationOne = "deleteConversation.one"`.
    private func entry(_ id: String) -> String {
        let name = SwiftNames.constant(id)
        return "case \(SwiftNames.identifier(name))" + (name == id ? "" : " = \(SwiftText.literal(id))")
    }

    /// The ids that begin alike together: the beginning, and what follows it in each.
    private var facts: [String] {
        var owners: [(name: String, rests: [String])] = []
        var places: [String: Int] = [:]
        for fact in context.input.facts {
            let name = String(fact.id.prefix { $0 != "." })
            let place = places[name] ?? owners.count
            if place == owners.count { owners.append((name, [])) }
            places[name] = place
            owners[place].rests.append(String(fact.id.dropFirst(name.count + 1)))
        }
        return owners.flatMap { owner in Self.wrapped(owner.rests, after: owner.name) }
    }

    /// Words in lines that aren't too long, each begun with a word of its own.
    private static func wrapped(_ words: [String], after first: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        for word in words {
            if line != first, line.utf8.count + word.utf8.count > SwiftText.width - 14 {
                lines.append(line)
                line = first
            }
            line += line.isEmpty ? word : " \(word)"
        }
        return lines + [line]
    }
}
