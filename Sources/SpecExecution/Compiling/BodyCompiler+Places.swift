import SDKRuntime
import SDKSpec

// Statements that change places.
extension BodyCompiler {
    /// A place, and what its keys are.
    private struct CompiledPlace {
        let place: Place
        let keys: [Evaluation]
    }

    mutating func set(_ place: TypedExpression, _ value: TypedExpression) -> Execution {
        change(place, value, valueFirst: false) { .set($0) }
    }

    mutating func add(_ value: TypedExpression, to place: TypedExpression) -> Execution {
        change(place, value, valueFirst: true) { .add($0) }
    }

    mutating func remove(_ value: TypedExpression, from place: TypedExpression) -> Execution {
        guard case .map = place.type.unwrapped else {
            return change(place, value, valueFirst: true) { .removeItem($0) }
        }
        let form = keyForm(of: place)
        return change(place, value, valueFirst: true) { value in
            form.key(value).map { .removeKey($0) }
        }
    }

    mutating func ensure(_ key: TypedExpression, in map: TypedExpression) -> Execution {
        guard case .map(_, let held) = map.type.unwrapped, case .named(let type) = held.unwrapped else {
            return { _, _ throws(SDKError) in .next }
        }
        let form = keyForm(of: map)
        let made: Value = spec.types.defaults(of: type).map { .record($0) } ?? .none
        return change(map, key, valueFirst: false) { key in
            form.key(key).map { .ensure($0, made) }
        }
    }

    /// Works out the keys on the way and the value, in the order in which they are written, and changes the place.
    private mutating func change(
        _ place: TypedExpression,
        _ value: TypedExpression,
        valueFirst: Bool,
        _ change: @escaping @Sendable (Value) -> Change?
    ) -> Execution {
        guard let compiled = compiled(place) else { return notModelled("it changes what is no place") }
        let value = compile(value)
        let (place, keys) = (compiled.place, compiled.keys)
        return { call, frame throws(SDKError) in
            let first = valueFirst ? try value(&call, &frame) : .none
            var found: [Value] = []
            for key in keys { found.append(try key(&call, &frame)) }
            let value = valueFirst ? first : try value(&call, &frame)
            if let change = change(value) { place.apply(change, keys: found, &call, &frame) }
            return .next
        }
    }

    /// A place and its keys; nil for an expression that is none, which the checker lets nobody change.
    private mutating func compiled(_ place: TypedExpression) -> CompiledPlace? {
        var steps: [Place.Step] = []
        var keys: [Evaluation] = []
        var root: Place.Root?
        var part: StateDeclaration.Part?
        var current = place
        while root == nil {
            switch current.kind {
            case .variable(let name): root = .variable(slot(name))
            case .root(let store): (root, part) = Self.root(store)
            case .member(let base, let name):
                steps.append(.field(fieldPlace(name, of: base)))
                current = base
            case .lookup(let base, let key):
                keys.append(compile(key))
                if case .root(.users) = base.kind {
                    (root, part) = (.user, .user)
                } else if case .root(.devices) = base.kind {
                    (root, part) = (.deviceEntry, .device)
                } else {
                    steps.append(.entry(keyForm(of: base)))
                    current = base
                }
            case .literal, .constant, .enumerationValue, .identifier, .identifierPart, .hasForm, .identifierFromText,
                .textOf, .record, .unionValue, .unionPayload, .list, .map, .emptyTyped, .unary, .binary, .contains,
                .exists,
                .orElse, .present, .conditional, .choice, .comprehension, .function, .asJSON, .asDouble, .bounded,
                .procedure:
                return nil
            }
        }
        let way = Place(
            root: root ?? .world,
            steps: steps.reversed(),
            defaults: part.map { defaults($0) },
            keepsAbsent: keepsAbsent(place)
        )
        return CompiledPlace(place: way, keys: keys.reversed())
    }

    private static func root(_ store: StateRoot) -> (Place.Root, StateDeclaration.Part?) {
        switch store {
        case .me: (.me, .user)
        case .device: (.device, .device)
        case .world, .myself, .thisDevice: (.world, .world)
        case .users: (.users, .user)
        case .devices: (.devices, .device)
        }
    }

    /// The place of a field. There is one, as for variables: see ``slot(_:)``.
    private func fieldPlace(_ name: String, of base: TypedExpression) -> Int {
        guard case .named(let type) = base.type.unwrapped,
            let place = spec.types.record(type)?.shape.fields.firstIndex(of: name)
        else { preconditionFailure("the checker knows every field that behaviour names: `\(name)`") }
        return place
    }

    /// Whether an absent value can stand at a place: in a field or a variable, and in a map that keeps such.
    private func keepsAbsent(_ place: TypedExpression) -> Bool {
        guard case .lookup(let base, _) = place.kind else { return true }
        guard case .map(_, let held) = base.type.unwrapped else { return false }
        return held.isOptional
    }
}
