import SDKRuntime

/// The names that the spec has, so that a test which misspells one is told at once.
public struct MockNames: Sendable {
    private let methods: Set<String>
    private let facts: Set<String>

    /// Makes the names.
    ///
    /// - Parameters:
    ///   - methods: The names of methods and the ids of overloads, separated by spaces and line ends.
    ///   - facts: The ids of facts, those together that begin alike: the beginning, then, separated by spaces, what
    ///     follows it and a full stop; a line each.
    public init(methods: String, facts: String) {
        self.methods = Set(methods.split { $0 == " " || $0 == "\n" }.map(String.init))
        var ids: Set<String> = []
        for line in facts.split(separator: "\n") {
            let words = line.split(separator: " ")
            for word in words.dropFirst() { ids.insert("\(words[0]).\(word)") }
        }
        self.facts = ids
    }

    /// Makes sure that there is a method or an overload of a name.
    func check(method name: String) throws(SDKError) { try check(name, methods, "method") }

    /// Makes sure that there is a fact.
    func check(fact id: String) throws(SDKError) { try check(id, facts, "fact") }

    private func check(_ name: String, _ known: Set<String>, _ kind: String) throws(SDKError) {
        if known.contains(name) { return }
        let message = "the spec has no \(kind) `\(name)`\(NearestName(in: known).words(for: name))"
        throw SDKError(kind: .notModelled, message: message)
    }
}
