import SDKRuntime

/// A place in the state, written as in behaviour: `users[alice].conversations[C2Cbob].isPinned`. An item of a list is
/// named by its number, from 0: `users[alice].friendGroups[0]`. A key may stand in quotes, and has to where it has a
/// bracket in it: `users["alice"].notes["a]b"]`.
package struct StatePlace {
    /// A step on the way.
    package enum Step {
        /// A field of a record, by its name.
        case field(String)
        /// An entry of a map or an item of a list, by its key or number.
        case entry(String)
    }

    private let text: String
    /// The way, from the state on.
    package let steps: [Step]

    /// Reads a place.
    ///
    /// - Throws: When it isn't written like one.
    package init(_ text: String) throws(SDKError) {
        self.text = text
        var steps: [Step] = []
        var rest = text[...]
        while let first = rest.first {
            if let (key, end) = Self.quotedKey(at: rest) {
                steps.append(.entry(key))
                rest = rest[end...]
            } else if first == "[", let end = rest.firstIndex(of: "]") {
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

    /// A key in brackets and quotes at the beginning of a text, and where it ends; nil where there is none. A backslash
    /// stands before a quote that is part of the key, and before another one.
    private static func quotedKey(at text: Substring) -> (key: String, end: Substring.Index)? {
        guard text.hasPrefix("[\"") else { return nil }
        var key = String.UnicodeScalarView()
        var rest = text.unicodeScalars.dropFirst(2)
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return rest.first == "]" ? (String(key), rest.index(after: rest.startIndex)) : nil
            case "\\": if let next = rest.popFirst() { key.append(next) }
            default: key.append(scalar)
            }
        }
        return nil
    }

    /// What a state keeps at the place as it travels; nil when there is no such entry, or nothing in it.
    func value(in state: some MockState) throws(SDKError) -> WireValue? {
        if let inspected = state as? any InspectedState { return try inspected.value(at: self) }
        var value: Any? = state
        for step in steps {
            guard let present = value else { return nil }
            value = try part(step, of: present)
        }
        return value.map(StateWire.wire)
    }

    private func part(_ step: Step, of value: Any) throws(SDKError) -> Any? {
        switch step {
        case .entry(let key):
            if let map = value as? any KeyedByText { return map.value(under: key) }
            let items = Mirror(reflecting: value)
            guard items.displayStyle == .collection else {
                throw noEntries(key)
            }
            guard let number = Int(key), number >= 0, number < items.children.count else { return nil }
            return StateWire.present(
                items.children[items.children.index(items.children.startIndex, offsetBy: number)].value
            )
        case .field(let name):
            let fields = StateWire.fields(of: value)
            guard let field = fields.first(where: { $0.name == name }) else {
                throw noField(name, among: fields.map(\.name))
            }
            return StateWire.present(field.value)
        }
    }

    /// What is thrown where there is no such field.
    package func noField(_ name: String, among names: [String]) -> SDKError {
        Self.failure("`\(text)`: there is no `\(name)`\(NearestName(in: names).words(for: name))")
    }

    /// What is thrown where there are no entries.
    package func noEntries(_ key: String) -> SDKError { Self.failure("`\(text)`: `[\(key)]` is of no map or list") }

    private static func failure(_ message: String) -> SDKError { SDKError(kind: .argument, message: message) }
}
