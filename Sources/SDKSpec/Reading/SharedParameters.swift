/// Gives methods the parameters that they share with others.
enum SharedParameters {
    /// The methods, each with the parameters of the sets that it takes in.
    ///
    /// A set that isn't declared is reported by the checker; until then the one with the nearest name stands for it, so
    /// that nothing follows from a slip of the pen.
    static func resolve(
        _ methods: [MethodDeclaration],
        _ sets: [ParameterSet],
        diagnostics: inout Diagnostics
    ) -> [MethodDeclaration] {
        let parameters = Dictionary(sets.map { ($0.name.value, $0.parameters) }) { first, _ in first }
        return methods.map { method in
            guard method.shapes.contains(where: { !$0.parameterSets.isEmpty }) else { return method }
            return method.with(method.shapes.map { $0.with(all(of: $0, parameters, &diagnostics)) })
        }
    }

    /// The controls, each with the parameters of the sets that it takes in.
    static func resolve(
        _ controls: [ControlDeclaration],
        _ sets: [ParameterSet],
        diagnostics: inout Diagnostics
    ) -> [ControlDeclaration] {
        let methods = resolve(controls.map(\.method), sets, diagnostics: &diagnostics)
        return zip(controls, methods).map { ControlDeclaration(actor: $0.actor, method: $1) }
    }

    private static func all(
        of shape: Overload,
        _ sets: [String: [Field]],
        _ diagnostics: inout Diagnostics
    ) -> [Field] {
        var list = List()
        var taken = 0
        for use in shape.parameterSets {
            for field in shape.allParameters[taken..<use.position] { list.add(field, at: field.name, &diagnostics) }
            let name =
                sets[use.name.value] == nil ? closest(to: use.name.value, in: sets.keys.sorted()) : use.name.value
            for field in name.flatMap({ sets[$0] }) ?? [] { list.add(field, at: use.name, &diagnostics) }
            taken = use.position
        }
        for field in shape.allParameters[taken...] { list.add(field, at: field.name, &diagnostics) }
        return list.fields
    }

    /// Parameters with different names.
    private struct List {
        private(set) var fields: [Field] = []
        private var places: [String: SourceLocation] = [:]

        mutating func add(_ field: Field, at place: Located<String>, _ diagnostics: inout Diagnostics) {
            let name = field.name.value
            guard let first = places[name] else {
                places[name] = place.location
                return fields.append(field)
            }
            diagnostics.add(
                Diagnostic(
                    rule: "duplicate-name",
                    "the parameter `\(name)` is there twice",
                    at: place.location,
                    notes: [Diagnostic.Note("it is there first", at: first)],
                    help: "leave one out; a set comes with all its parameters",
                    of: .repeatedName(name)
                )
            )
        }
    }
}
