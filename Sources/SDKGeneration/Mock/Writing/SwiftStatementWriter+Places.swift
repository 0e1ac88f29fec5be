import SDKSpec

// Changing places.
extension SwiftStatementWriter {
    mutating func set(_ place: TypedExpression, _ value: TypedExpression) {
        // Swift refuses to assign a variable to itself, which does nothing.
        if place.rootVariable != nil, place.isSamePlace(as: value) { return }
        let (place, value) = settled(place, value, valueFirst: false)
        let wish = place.lastName.map { "new\($0.upperFirst)" } ?? "newEntry"
        let written = standalone(value, beside: place, isChained: place.isChained(in: context.input.index), wish: wish)
        let target = self.place(place)
        // To Swift `nil` takes an entry out, and to the spec it is one that holds nothing.
        let mayBeAbsent = value.type.isOptional || value.namesNothing
        line(assignment(target, place.isEntryOfOptionals && mayBeAbsent ? written.wrapped : written))
    }

    mutating func ensure(_ map: TypedExpression, _ key: TypedExpression) {
        let (map, key) = settled(map, key, valueFirst: false)
        let written = argument(key, of: map, wish: "key")
        guard case .map(_, let value) = map.type.unwrapped else { return }
        let record = SwiftLayout.text("\(context.type(value.unwrapped))()")
        call("ensure", of: map, [written.code, record], canFail: written.canFail)
    }

    mutating func add(_ value: TypedExpression, _ place: TypedExpression) {
        let (place, value) = settled(place, value, valueFirst: true)
        let written = argument(value, of: place, wish: "added")
        call("append", of: place, [written.code], canFail: written.canFail)
    }

    mutating func remove(_ value: TypedExpression, _ place: TypedExpression) {
        let (place, value) = settled(place, value, valueFirst: true)
        if case .map = place.type.unwrapped {
            let written = argument(value, of: place, wish: "key")
            return call("removeValue", of: place, [.labelled("forKey", written.code)], canFail: written.canFail)
        }
        // The value is compared while the list is changed.
        let written = isFixed(value, beside: place) ? expressions.compared(value) : named(value, wish: "removed")
        let target = self.base(place)
        let test = SwiftLayout.trailingClosure(
            head: "",
            body: .text("$0 \(value.type.equalSign) ") + written.code(within: .fallback)
        )
        line(target + ".removeAll" + test)
    }

    /// The same place and value, with variables for their parts where it matters in which order these are worked out:
    /// as they are written, the keys of a place from left to right.
    private mutating func settled(
        _ place: TypedExpression,
        _ value: TypedExpression,
        valueFirst: Bool
    ) -> (place: TypedExpression, value: TypedExpression) {
        let parts = place.keys + [value]
        guard parts.contains(where: context.acts), parts.count(where: { !$0.isIndependent(of: nil) }) > 1 else {
            return (place, value)
        }
        let first = valueFirst ? variable(for: value) : value
        let place = place.mappingKeys { variable(for: $0) }
        return (place, valueFirst ? first : variable(for: value))
    }

    /// A variable, declared before the statement, for a part of it.
    private mutating func variable(for part: TypedExpression) -> TypedExpression {
        guard !part.isIndependent(of: nil) else { return part }
        let written = expressions.write(part)
        let name = names.fresh("part")
        names.declare(name, part.type)
        line(assignment(.text("let \(name)\(part.needsAnnotation ? ": \(context.type(part.type))" : "")"), written))
        return TypedExpression(kind: .variable(name), type: part.type, location: part.location)
    }

    private mutating func call(_ method: String, of place: TypedExpression, _ arguments: [SwiftLayout], canFail: Bool) {
        let target = base(place)
        line((canFail ? "try " : "") + target + .call(".\(method)", arguments))
    }

    /// The place as Swift changes it; keys that would be looked up while it changes are named before.
    mutating func place(_ place: TypedExpression) -> SwiftLayout {
        switch place.kind {
        case .member(let base, let name):
            return self.base(base) + .text(".\(SwiftNames.member(name))")
        case .lookup(let base, let key):
            let isChained = base.isAbsentByItself(in: context.input.index) || base.isChained(in: context.input.index)
            let isFixed = isChained ? self.isFixed(key, beside: place) : !context.acts(key)
            let written = isFixed ? expressions.key(key) : named(key, wish: "key")
            return self.base(base) + .key(written.code)
        default: return expressions.write(place).code  // A store or a variable.
        }
    }

    /// A place that something stands behind. What may be absent is passed over where it is; the entry of a map may be
    /// absent, and so may what it holds.
    mutating func base(_ place: TypedExpression) -> SwiftLayout {
        let isAbsent = place.isAbsentByItself(in: context.input.index)
        return self.place(place) + .text(place.isEntryOfOptionals ? "??" : isAbsent ? "?" : "")
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

    func isFixed(_ value: TypedExpression, beside place: TypedExpression) -> Bool {
        value.isIndependent(of: place.rootVariable) && !context.acts(value)
    }

    mutating func named(_ value: TypedExpression, wish: String) -> WrittenExpression {
        let written = expressions.write(value)
        let name = names.fresh(wish)
        let type = value.needsAnnotation ? ": \(context.type(value.type))" : ""
        line(assignment(.text("let \(name)\(type)"), written))
        return WrittenExpression(code: .text(name))
    }
}

extension WrittenExpression {
    /// The value as one that is there, whatever it is.
    fileprivate var wrapped: WrittenExpression {
        WrittenExpression(code: .call(".some", [code]), canFail: canFail)
    }
}

extension TypedExpression {
    /// Whether it is the entry of a map whose values may be absent.
    var isEntryOfOptionals: Bool {
        guard case .lookup(let map, _) = kind, case .map(_, .optional) = map.type.unwrapped else { return false }
        return true
    }

    /// Whether `none` stands somewhere in it.
    fileprivate var namesNothing: Bool {
        var namesNothing = false
        walk { part in
            if case .literal(.none) = part.kind { namesNothing = true }
        }
        return namesNothing
    }

    /// The name of the field that a place ends with, if it ends with one.
    fileprivate var lastName: String? {
        switch kind {
        case .member(_, let name), .variable(let name): name
        default: nil  // Has no name.
        }
    }
}
