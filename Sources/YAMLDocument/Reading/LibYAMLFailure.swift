import CYAML

/// Why libyaml gave up.
struct LibYAMLFailure: Error {
    /// What libyaml says is wrong; nil when it ran out of memory.
    let problem: String?
    let problemMark: yaml_mark_t
    /// What libyaml was doing, such as `while scanning a quoted scalar`.
    let context: String?
    let contextMark: yaml_mark_t
}

extension LibYAMLFailure {
    /// Copies what a parser says about its last error.
    init(_ parser: yaml_parser_t) {
        problem = parser.problem.map { String(cString: $0) }
        problemMark = parser.problem_mark
        context = parser.context.map { String(cString: $0) }
        contextMark = parser.context_mark
    }
}
