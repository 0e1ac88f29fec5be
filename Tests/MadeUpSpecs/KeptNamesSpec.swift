/// A spec in which names that Swift, the runtimes or generated code have a use for stand in one role, all at once.
public struct KeptNamesSpec: Sendable {
    /// What names can stand for.
    public enum Role: String, CaseIterable, Sendable {
        case method
        case parameter
        case field
        case value
        case payload
        case event
        case error
        case constant
        case state
        case procedure
        case variable
        case form
        case part
        case type
        case overload
        case control
        case gate
        case fixture
        case parameterSet
        /// One name a spec, as a product has one.
        case module
    }

    /// What the names stand for.
    public let role: Role
    /// The names.
    public let names: [String]
    /// The name of the client module that is generated from it.
    public var module: String { role == .module ? names.first ?? prefix : prefix }
    /// What the generated types are called by.
    public var prefix: String { "Kept\(role.rawValue.prefix(1).uppercased())\(role.rawValue.dropFirst())" }

    /// Lets names stand for something.
    public init(_ role: Role, _ names: [String]) {
        self.role = role
        self.names = names
    }

    /// The spec, a file.
    public var yaml: String {
        let body = sections
        let types = body.types + ["PersonID: {summary: A person., identifier: {}, source: page}"]
        var lines = head + ["types:"] + types.map { "  \($0)" }
        let errors = ["wrong: {summary: Something is wrong., source: page}"] + body.errors
        lines += ["errors:"] + errors.map { "  \($0)" }
        for (name, entries) in [
            ("events", body.events), ("constants", body.constants), ("procedures", body.procedures),
            ("state", body.state), ("gates", body.gates), ("parameterSets", body.parameterSets),
            ("controls", body.controls), ("fixtures", body.fixtures),
        ] where !entries.isEmpty {
            lines += ["\(name):"] + entries.map { "  \($0)" }
        }
        lines.append("methods:")
        for method in body.methods { lines += ["  \(method.name):"] + method.lines(indent: 4) }
        lines += ["scenarios:", "  story:", "    summary: What it does."]
        lines += ["    covers: [\(body.covers.joined(separator: ", "))]", "    steps:"]
        lines += (body.methods.flatMap(\.calls) + body.controlCalls).map { "      - \($0.step)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        [
            "sdk:", "  name: \(module)", "  prefix: \(prefix)", "  title: Kept names", "  version: 1.0.0",
            "  summary: Tries out names.", "  surfaces: {http: HTTP interface}", "  userType: PersonID",
            "  argumentError: wrong", "sources:", "  page: {title: A page, kind: page}",
        ]
    }
}
