import SDKSpec

/// The declared types whose values behaviour compares: by `==`, by looking for one in a list, or by taking one out.
struct ComparedRecords {
    private(set) var names: Set<String> = []

    init(_ input: GenerationInput) {
        var waiting: [String] = []
        for body in input.behaviour.bodies {
            body.statements.walk { statement in
                if case .remove(let value, _) = statement.kind { waiting += value.type.declaredNames }
            }
        }
        input.behaviour.walkAllExpressions { waiting += $0.comparedNames }
        while let name = waiting.popLast() {
            guard names.insert(name).inserted else { continue }
            waiting += (input.index.fields(of: name) ?? []).flatMap(\.type.value.declaredNames)
        }
    }
}

extension TypedExpression {
    /// The types whose values it compares itself.
    fileprivate var comparedNames: [String] {
        switch kind {
        case .binary(.equal, let left, let right), .binary(.notEqual, let left, let right):
            left.type.declaredNames + right.type.declaredNames
        case .contains(_, let element, _): element.type.declaredNames
        default: []  // Compares nothing itself.
        }
    }
}
