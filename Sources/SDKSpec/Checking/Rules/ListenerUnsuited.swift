/// What begins and ends listening does nothing else.
struct ListenerUnsuited: Rule {
    static let summary = "A method of the kind `listener` has parameters and words, and nothing that only a call has."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for method in context.specification.methods where method.kind == .listener {
            for (key, location) in Self.places(of: method) {
                diagnostics.add(
                    finding(
                        "the listener `\(method.name.value)` has no `\(key)`: nobody calls it",
                        at: location,
                        help: "leave it out; the client offers streams of events in its place"
                    )
                )
            }
        }
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
