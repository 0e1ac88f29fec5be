import SDKSpec

// Changing places.
extension SwiftStatementWriter {
    mutating func set(_ place: TypedExpression, _ value: TypedExpression) {
        let wish = place.lastName.map { "new\($0.upperFirst)" } ?? "newEntry"
        let written = standalone(value, beside: place, isChained: place.isChained(in: context.input.index), wish: wish)
        let target = self.place(place)
        line(assignment(target, written))
    }

    mutating func ensure(_ map: TypedExpression, _ key: TypedExpression) {
        let written = argument(key, of: map, wish: "key")
        guard case .map(_, let value) = map.type.unwrapped else { return }
        let record = SwiftLayout.text("\(context.type(value.unwrapped))()")
        call("ensure", of: map, [written.code, record], canFail: written.canFail)
    }

    mutating func add(_ value: TypedExpression, _ place: TypedExpression) {
        let written = argument(value, of: place, wish: "added")
        call("append", of: place, [written.code], canFail: written.canFail)
    }

    mutating func remove(_ value: TypedExpression, _ place: TypedExpression) {
        if case .map = place.type.unwrapped {
            let written = argument(value, of: place, wish: "key")
            return call("removeValue", of: place, [.labelled("forKey", written.code)], canFail: written.canFail)
        }
        // The value is compared while the list is changed.
        let written = isFixed(value, beside: place) ? expressions.write(value) : named(value, wish: "removed")
        let target = self.place(place) + .text(place.isAbsentByItself(in: context.input.index) ? "?" : "")
        let test = SwiftLayout.closure(
            head: "",
            body: .text("$0 \(value.type.equalSign) ") + written.code(within: .fallback)
        )
        line(target + ".removeAll" + test)
    }

    private mutating func call(_ method: String, of place: TypedExpression, _ arguments: [SwiftLayout], canFail: Bool) {
        let target = self.place(place) + .text(place.isAbsentByItself(in: context.input.index) ? "?" : "")
        line((canFail ? "try " : "") + target + .call(".\(method)", arguments))
    }

    /// The place as Swift changes it; keys that would be looked up while it changes are named before.
    mutating func place(_ place: TypedExpression) -> SwiftLayout {
        switch place.kind {
        case .member(let base, let name):
            return self.place(base) + .text(base.isAbsentByItself(in: context.input.index) ? "?" : "")
                + .text(".\(SwiftNames.member(name))")
        case .lookup(let base, let key):
            let isChained = base.isAbsentByItself(in: context.input.index) || base.isChained(in: context.input.index)
            let isFixed = isChained ? self.isFixed(key, beside: place) : !context.canFail(key)
            let written = isFixed ? expressions.write(key) : named(key, wish: "key")
            return self.place(base) + .text(base.isAbsentByItself(in: context.input.index) ? "?" : "") + "["
                + written.code + "]"
        default: return expressions.write(place).code  // A store or a variable.
        }
    }

    /// A value that can be written into the statement that changes the place, or that had to be named before: behind a
    /// `?` Swift evaluates it while it already holds the place.
    private mutating func standalone(
        _ value: TypedExpression,
        beside place: TypedExpression,
        isChained: Bool,
        wish: String
    ) -> WrittenExpression {
        isChained && !isFixed(value, beside: place) ? named(value, wish: wish) : expressions.write(value)
    }

    /// The same for the argument of a call on the place, which stands behind a `?` where the place itself may be absent.
    private mutating func argument(
        _ value: TypedExpression,
        of place: TypedExpression,
        wish: String
    ) -> WrittenExpression {
        let isChained = place.isChained(in: context.input.index) || place.isAbsentByItself(in: context.input.index)
        return standalone(value, beside: place, isChained: isChained, wish: wish)
    }

    private func isFixed(_ value: TypedExpression, beside place: TypedExpression) -> Bool {
        value.isIndependent(of: place.rootVariable) && !context.canFail(value)
    }

    private mutating func named(_ value: TypedExpression, wish: String) -> WrittenExpression {
        let written = expressions.write(value)
        let name = names.fresh(wish)
        let type = value.needsAnnotation ? ": \(context.type(value.type))" : ""
        line(assignment(.text("let \(name)\(type)"), written))
        return WrittenExpression(code: .text(name))
    }
}

extension TypedExpression {
    /// The name of the field that a place ends with, if it ends with one.
    fileprivate var lastName: String? {
        switch kind {
        case .member(_, let name), .variable(let name): name
        default: nil  // Has no name.
        }
    }
}
