/// What begins and ends listening does nothing else.
struct ListenerUnsuited: Rule {
    static let summary = "A method of the kind `listener` has parameters and words, and nothing that only a call has."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for method in context.specification.methods where method.kind == .listener {
            let places = Self.places(of: method)
            guard let first = places.first else { continue }
            let which = places.count == 1 ? "it" : "them, or the `kind`,"
            diagnostics.add(
                finding(
                    "the listener `\(method.name.value)` has no \(listing: places.map(\.key)): nobody calls it",
                    at: first.location,
                    help: "leave \(which) out; the client offers streams of events in its place"
                )
            )
        }
    }

    /// Whether a method is a listener that has what only a call has.
    static func refuses(_ method: MethodDeclaration) -> Bool {
        method.kind == .listener && !places(of: method).isEmpty
    }

    /// What only a call has, with its place.
    private static func places(of method: MethodDeclaration) -> [(key: String, location: SourceLocation)] {
        var places = [
            ("needs", method.gates.first?.location), ("edition", method.edition?.location),
            ("rate", method.sharedRate?.location ?? method.rate?.location), ("quota", method.quota?.location),
        ]
        for shape in method.shapes {
            places.append(("returns", shape.returns.value == .void ? nil : shape.returns.location))
            places.append(("behaviour", shape.behaviour == nil ? nil : shape.location))
            places.append(("whenFailed", shape.whenFailed.first?.location))
            places.append(("example", shape.example?.location))
        }
        return places.compactMap { key, location in location.map { (key, $0) } }
    }
}
