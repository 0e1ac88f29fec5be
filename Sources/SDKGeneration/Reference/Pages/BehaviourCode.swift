import SDKSpec

/// Behaviour as it stands in the spec, coloured, every name a link. Why statements are believed stands with the facts.
struct BehaviourCode {
    private let page: ReferencePage

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The behaviour of a shape, with what is asked of its arguments together and what remains of a failed call.
    func parts(of shape: Overload) -> [TemplateValues] {
        let locals = Set(shape.parameters.map(\.name.value))
        return [
            part("Asked of the arguments together", shape.checks, locals),
            part(shape.checks.isEmpty && shape.whenFailed.isEmpty ? "" : "The call", shape.behaviour ?? [], locals),
            part("What remains of a call that fails", shape.whenFailed, locals),
        ].compactMap(\.self)
    }

    /// The lines of statements; empty for none.
    ///
    /// - Parameter parameters: The names of what the statements are given.
    func html(_ statements: [Statement], parameters: Set<String>) -> String {
        guard !statements.isEmpty else { return "" }
        let lines = StatementPrinter(width: MethodShape.codeWidth, isAnnotated: false).lines(of: statements)
        let locals = statements.flatMap(\.boundNames)
        return CodeHighlighter.behaviour(on: page, locals: parameters.union(locals)).html(lines.joined(separator: "\n"))
    }

    private func part(_ title: String, _ statements: [Statement], _ locals: Set<String>) -> TemplateValues? {
        guard !statements.isEmpty else { return nil }
        return [
            "title": .text(title), "hasTitle": .flag(!title.isEmpty),
            "code": .text(html(statements, parameters: locals)),
        ]
    }
}

extension Statement {
    /// The names that the statement and those inside it bring.
    fileprivate var boundNames: [String] {
        switch kind {
        case .let(let name, _, _): [name.value]
        case .if(_, let then, let otherwise): (then + otherwise).flatMap(\.boundNames)
        case .for(let variable, _, let body): [variable.value] + body.flatMap(\.boundNames)
        case .after(_, let body): body.flatMap(\.boundNames)
        case .fail, .notModelled, .set, .update, .ensure, .add, .remove, .emit, .perform, .return: []
        }
    }
}
