import SDKRuntime

/// The names that the spec has, so that a test which misspells one is told at once.
public struct MockNames: Sendable {
    private let methods: Set<String>
    /// The ids of facts, each with what holds there where the id alone doesn't tell.
    private let facts: [String: FactForm?]
    /// The names of the arguments of each overload.
    private let arguments: [String: [String]]
    /// The names of the arguments of each control.
    private let controls: [String: [String]]
    /// The vendor's numbers of errors, by name; nil for one that has none.
    private let errors: [String: Int?]

    /// Makes the names.
    ///
    /// - Parameters:
    ///   - methods: The names of methods and the ids of overloads, separated by spaces and line ends.
    ///   - facts: The ids of facts, those together that begin alike: the beginning, then, separated by spaces, what
    ///     follows it and a full stop; a line each. Behind a limit that is no number, and a constant that is none, a colon
    ///     and what it is: `pattern`, `text` or `other`.
    ///   - arguments: The ids of overloads, each with the names of its arguments behind it; a line each, or several
    ///     where there are many. Nothing when nobody knows them.
    ///   - controls: The names of controls, likewise.
    ///   - errors: The names of errors, each with a colon and the vendor's number where there is one, separated by
    ///     spaces and line ends.
    public init(
        methods: String,
        facts: String,
        arguments: String = "",
        controls: String = "",
        errors: String = ""
    ) {
        self.methods = Set(Self.words(methods[...]))
        var ids: [String: FactForm?] = [:]
        for line in facts.split(separator: "\n") {
            let words = line.split(separator: " ")
            for word in words.dropFirst() {
                let parts = word.split(separator: ":")
                ids["\(words[0]).\(parts[0])"] = .some(parts.count > 1 ? FactForm(rawValue: String(parts[1])) : nil)
            }
        }
        self.facts = ids
        self.arguments = Self.lists(arguments)
        self.controls = Self.lists(controls)
        var numbers: [String: Int?] = [:]
        for word in Self.words(errors[...]) {
            let parts = word.split(separator: ":")
            numbers[String(parts[0])] = .some(parts.count > 1 ? Int(parts[1]) : nil)
        }
        self.errors = numbers
    }

    /// What stands behind the first word of each line, by that word.
    private static func lists(_ text: String) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for line in text.split(separator: "\n").map(words) {
            if let name = line.first { lists[name, default: []] += line.dropFirst() }
        }
        return lists
    }

    private static func words(_ text: Substring) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    /// Makes sure that there is a method or an overload of a name.
    func check(method name: String) throws(SDKError) { try check(name, methods, "method") }

    /// Makes sure that there is a fact, and that something else can hold in its place.
    func check(_ override: RuleBook.Override?, of fact: String) throws(SDKError) {
        try check(fact, facts.keys, "fact")
        let form = facts[fact] ?? nil
        guard let override, let reason = FactChoices(fact, form).reason(against: override) else { return }
        throw SDKError(kind: .argument, message: "`\(fact)` \(reason)")
    }

    private func check(_ name: String, _ known: some Sequence<String>, _ kind: String) throws(SDKError) {
        if known.contains(name) { return }
        let message = "the spec has no \(kind) `\(name)`\(NearestName(in: known).words(for: name))"
        throw SDKError(kind: .argument, message: message)
    }
}

// What comes from outside, where no compiler has looked at it.
extension MockNames {
    /// Makes sure that a name is one by which a method is called on the wire. That of a method which has several
    /// overloads isn't: a call has to say which of them it means.
    public func check(called name: String) throws(SDKError) {
        try check(method: name)
        if arguments.isEmpty || arguments[name] != nil { return }
        let overloads = arguments.keys.filter { $0.hasPrefix(name + ".") }.sorted().map { "`\($0)`" }
        let message = "`\(name)` has several overloads: call \(overloads.joined(separator: " or "))"
        throw SDKError(kind: .notModelled, message: message)
    }

    /// Makes sure that a call gives no argument that its method doesn't take.
    public func check(argumentsOf request: WireRequest) throws(SDKError) {
        guard let known = arguments[request.method], case .object(let given) = request.arguments else { return }
        try check(given, of: request.method, known)
    }

    /// Makes sure that there is a control, and that it is given no argument that it doesn't take.
    func check(control name: String, given arguments: WireValue) throws(SDKError) {
        if controls.isEmpty { return }
        guard let known = controls[name] else {
            let words = NearestName(in: controls.keys).words(for: name)
            throw SDKError(kind: .notModelled, message: "the spec has no control `\(name)`\(words)")
        }
        guard case .object(let given) = arguments else {
            let message = "the arguments of `\(name)` have to be an object"
            throw SDKError(kind: .argument, message: message, path: "arguments")
        }
        try check(given, of: name, known)
    }

    private func check(_ given: WireMembers, of name: String, _ known: [String]) throws(SDKError) {
        guard let other = given.keys.first(where: { !known.contains($0) }) else { return }
        let words = NearestName(in: known).words(for: other)
        throw SDKError(kind: .argument, message: "`\(name)` has no argument `\(other)`\(words)", path: other)
    }

    /// Whether there is a fact. Of a spec whose facts nobody knows there is none.
    public func has(fact id: String) -> Bool { facts[id] != nil }

    /// An error by its name, with the vendor's number where there is one.
    public func error(named name: String) throws(SDKError) -> ErrorCode {
        try check(name, errors.keys, "error")
        return ErrorCode(name, errors[name] ?? nil)
    }
}
