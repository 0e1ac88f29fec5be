import SDKSpec

/// What the page of state and shared behaviour says: what devices, users and the service keep, with the methods that
/// change it; the types that this alone is made of; and the procedures.
struct BehaviourPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }
    private var specification: Specification { site.input.specification }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/BehaviourList`.
    var values: TemplateValues {
        let parts = StateDeclaration.Part.allCases.filter { !specification.state.fields(of: $0).isEmpty }
        let users = ProcedureUsers(site.input)
        let code = BehaviourCode(on: page)
        let values: TemplateValues = [
            "parts": .records(parts.map(part)),
            "procedures": .records(specification.procedures.map { procedure($0, users, code) }),
            "hasProcedures": .flag(!specification.procedures.isEmpty),
        ]
        let types = TypePage(on: page).values(of: specification.types.filter { !$0.isPublic })
        return values.completed(by: types)
    }

    /// The anchor of a store, `user.blacklist`.
    static func anchor(ofStore path: String) -> String { "state.\(path)" }

    private func part(_ part: StateDeclaration.Part) -> TemplateValues {
        let title =
            switch part {
            case .device: "What each device keeps"
            case .user: "What is kept of each user"
            case .world: "What is kept once"
            }
        let fields = specification.state.fields(of: part)
        return [
            "part": .text(part.rawValue), "title": .text(title), "stores": .records(fields.map { store($0, part) }),
        ]
    }

    /// As many methods as are named where there are more.
    private static let mostNamed = 8

    private func store(_ field: Field, _ part: StateDeclaration.Part) -> TemplateValues {
        let path = "\(part.rawValue).\(field.name.value)"
        let isStore = field.type.value.holdsItems
        let changes =
            isStore
            ? [
                ("filled by", site.stores.methods(.adds, path)),
                ("changed by", site.stores.changing(path, besides: [.adds, .takesOut])),
                ("emptied by", site.stores.methods(.takesOut, path)),
            ]
            : [
                ("set by", site.stores.changing(path, besides: [])),
                ("cleared by", site.stores.methods(.takesOut, path)),
            ]
        let changed = changes.compactMap { words, methods -> String? in
            guard !methods.isEmpty else { return nil }
            return "\(words) \(methods.count > Self.mostNamed ? number(of: methods) : page.methods(methods))"
        }
        return [
            "id": .text(Self.anchor(ofStore: path)),
            "name": .text(field.name.value),
            "type": .text(page.type(field.type.value)),
            "text": .text(page.sentence(field.summary)),
            "changed": .text(changed.joined(separator: "; ").upperFirst),
            "hasChanges": .flag(!changed.isEmpty),
        ]
    }

    /// `25 methods and controls`.
    private func number(of methods: [String]) -> String {
        let hasControls = methods.contains { site.places.methods[$0] == nil }
        return "\(String.counted(methods.count, "method"))\(hasControls ? " and controls" : "")"
    }

    private func procedure(
        _ procedure: ProcedureDeclaration,
        _ users: ProcedureUsers,
        _ code: BehaviourCode
    ) -> TemplateValues {
        let name = procedure.name.value
        let parameters = procedure.parameters.map { parameter in
            let value = parameter.defaultValue.map { " = \(HTML.text($0.value.text))" } ?? ""
            return "\(parameter.name.value): \(page.type(parameter.type.value))\(value)"
        }
        let returns = procedure.returns.value == .void ? "" : " → \(page.type(procedure.returns.value))"
        let names = users.users(of: name).map { user in
            site.places.calls[user].map { page.link(user, to: $0) }
                ?? page.link(user, to: ReferencePlaces.procedure(user))
        }
        return [
            "id": .text(ReferencePlaces.procedureAnchor(name)),
            "name": .text(name),
            "signature": .text("(\(parameters.joined(separator: ", ")))\(returns)"),
            "text": .text(page.sentence(procedure.summary)),
            "code": .text(code.html(procedure.behaviour, parameters: Set(procedure.parameters.map(\.name.value)))),
            "users": .texts(names),
            "hasUsers": .flag(!names.isEmpty),
        ]
    }
}

/// Which methods, controls and procedures perform each procedure themselves.
private struct ProcedureUsers {
    private var users: [String: [String]] = [:]

    init(_ input: GenerationInput) {
        let behaviour = input.behaviour
        for method in input.specification.calls {
            for overload in method.overloads {
                for body in [behaviour.overloads[overload.id], behaviour.failed[overload.id]] {
                    note(body, of: method.name.value)
                }
            }
        }
        for procedure in input.specification.procedures {
            note(behaviour.procedures[procedure.name.value], of: procedure.name.value)
        }
    }

    /// The names of those that perform a procedure, methods first.
    func users(of procedure: String) -> [String] { users[procedure] ?? [] }

    private mutating func note(_ body: ResolvedBehaviour.Body?, of user: String) {
        for name in body?.performed ?? [] where users[name]?.last != user { users[name, default: []].append(user) }
    }
}

extension TypeReference {
    /// Whether something can be put into values of the type and taken out again.
    fileprivate var holdsItems: Bool {
        switch self {
        case .list, .map: true
        case .optional(let wrapped): wrapped.holdsItems
        case .string, .bool, .int, .uint, .double, .json, .bytes, .void, .handler, .named: false
        }
    }
}
