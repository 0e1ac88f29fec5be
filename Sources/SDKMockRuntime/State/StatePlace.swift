import SDKRuntime

/// A place in the state, written as in behaviour: `users[alice].conversations[C2Cbob].isPinned`. An item of a list is
/// named by its number, from 0: `users[alice].friendGroups[0]`.
struct StatePlace {
    private enum Step {
        case field(String)
        case entry(String)
    }

    private let text: String
    private let steps: [Step]

    init(_ text: String) throws(SDKError) {
        self.text = text
        var steps: [Step] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "[", let end = rest.firstIndex(of: "]") {
                steps.append(.entry(String(rest[rest.index(after: rest.startIndex)..<end])))
                rest = rest[rest.index(after: end)...]
            } else {
                let name = rest.drop { $0 == "." }.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { throw Self.failure("`\(text)` isn't written like a place of the state") }
                steps.append(.field(String(name)))
                rest = rest[name.endIndex...]
            }
        }
        self.steps = steps
    }

    /// What a state keeps at the place as it travels; nil when there is no such entry, or nothing in it.
    func value(in state: some MockState) throws(SDKError) -> WireValue? {
        var value: Any? = (state as? any TravellingState)?.wire ?? state
        for step in steps {
            guard let present = value else { return nil }
            value = try part(step, of: present)
        }
        return value.map(StateWire.wire)
    }

    private func part(_ step: Step, of value: Any) throws(SDKError) -> Any? {
        if let wire = value as? WireValue { return try part(step, ofWire: wire) }
        switch step {
        case .entry(let key):
            if let map = value as? any KeyedByText { return map.value(under: key) }
            let items = Mirror(reflecting: value)
            guard items.displayStyle == .collection else {
                throw Self.failure("`\(text)`: `[\(key)]` is of no map or list")
            }
            guard let number = Int(key), number >= 0, number < items.children.count else { return nil }
            return StateWire.present(
                items.children[items.children.index(items.children.startIndex, offsetBy: number)].value
            )
        case .field(let name):
            let fields = StateWire.fields(of: value)
            guard let field = fields.first(where: { $0.name == name }) else {
                let words = NearestName(in: fields.map(\.name)).words(for: name)
                throw Self.failure("`\(text)`: there is no `\(name)`\(words)")
            }
            return StateWire.present(field.value)
        }
    }

    /// A part of a value that has its wire form already.
    private func part(_ step: Step, ofWire wire: WireValue) throws(SDKError) -> WireValue? {
        let part: WireValue?
        switch (step, wire) {
        case (.entry(let key), .object(let members)): part = members[key]
        case (.entry(let key), .array(let items)):
            part = Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
        case (.entry(let key), _): throw Self.failure("`\(text)`: `[\(key)]` is of no map or list")
        case (.field(let name), .object(let members)) where members[name] != nil: part = members[name]
        case (.field(let name), _):
            let names = if case .object(let members) = wire { members.keys } else { [String]() }
            let words = NearestName(in: names).words(for: name)
            throw Self.failure("`\(text)`: there is no `\(name)`\(words)")
        }
        return part.flatMap { $0.isNull ? nil : $0 }
    }

    private static func failure(_ message: String) -> SDKError { SDKError(kind: .notModelled, message: message) }
}
