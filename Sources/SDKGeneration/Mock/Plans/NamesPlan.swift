import SDKSpec

/// What the template of the names says: the methods, constants and facts that a test of the mock can name.
struct NamesPlan {
    private let context: MockContext

    init(_ context: MockContext) {
        self.context = context
    }

    private var specification: Specification { context.input.specification }
    private var prose: SpecProse { context.input.prose }

    /// The values of `Mock/Names`.
    var values: TemplateValues {
        let methods = specification.methods.flatMap(ids)
        let figures = specification.constants.filter(\.isConfigurable)
        let constants = figures.map { constant in
            let name = constant.name.value
            let entry = entry(constantName(name, among: figures), for: name)
            return DocComment(prose.sentence(constant.summary)).text(indent: 4) + "    \(entry)\n"
        }
        return [
            "methods": .texts(methods.map { entry(SwiftNames.constant($0), for: $0) }),
            "hasMethods": .flag(!methods.isEmpty),
            "constants": .text(constants.lines),
            "hasConstants": .flag(!constants.isEmpty),
            "editions": .text(editions.lines),
            "hasEditions": .flag(!editions.isEmpty),
            "overloads": .text(SwiftText.rawLines(Self.wrapped(methods), indent: 12)),
            "facts": .text(SwiftText.rawLines(facts, indent: 12)),
            "arguments": .text(SwiftText.rawLines(arguments, indent: 12)),
            "hasControls": .flag(!specification.controls.isEmpty),
            "controls": .text(SwiftText.rawLines(controls, indent: 12)),
            "errors": .text(SwiftText.rawLines(Self.wrapped(errors), indent: 12)),
        ]
    }

    private func ids(of method: MethodDeclaration) -> [String] {
        [method.name.value] + method.overloads.map(\.id).filter { $0 != method.name.value }
    }

    /// `case deleteConversationOne = "deleteConversation.one"`.
    private func entry(_ name: String, for id: String) -> String {
        let target = SwiftLayout.text("case \(SwiftNames.identifier(name))")
        let value = SwiftLayout.text(SwiftText.literal(id))
        return (name == id ? target : .assignment(target: target, value: value)).text(indent: 4)
    }

    /// What a figure is called among all of them: its own name, unless every enumeration has that.
    private func constantName(_ name: String, among figures: [ConstantDeclaration]) -> String {
        guard StandingNames.values.contains(name) else { return name }
        return SwiftNames.free("\(name)Constant", "Constant", avoiding: Set(figures.map(\.name.value)))
    }

    /// The editions, each with its title.
    private var editions: [String] {
        let editions = specification.product.editions
        return zip(editions, SwiftNames.editions(editions.map(\.name))).map { edition, name in
            DocComment(prose.sentence(edition.title)).text(indent: 4) + "    \(entry(name, for: edition.name))\n"
        }
    }

    /// The ids that begin alike together: the beginning, and what follows it in each.
    private var facts: [String] {
        let names = MockFactNames(context.input.index)
        var owners: [(name: String, rests: [String])] = []
        var places: [String: Int] = [:]
        for fact in context.input.facts {
            let name = fact.id.owner
            let place = places[name] ?? owners.count
            if place == owners.count { owners.append((name, [])) }
            places[name] = place
            owners[place].rests.append(names.name(of: fact))
        }
        return owners.flatMap { owner in Self.wrapped(owner.rests, after: owner.name) }
    }

    /// The ids of overloads, each with the names of its arguments.
    private var arguments: [String] {
        specification.methods.flatMap(\.overloads).flatMap { overload in
            Self.wrapped(overload.parameters.map(\.name.value), after: overload.id)
        }
    }

    /// The names of controls, likewise.
    private var controls: [String] {
        specification.controls.flatMap { control in
            Self.wrapped(control.shape.parameters.map(\.name.value), after: control.name.value)
        }
    }

    /// The names of errors, with the vendor's numbers.
    private var errors: [String] {
        specification.errors.map { error in error.name.value + (error.code.map { ":\($0)" } ?? "") }
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
