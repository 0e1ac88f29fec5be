import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Stores, and what stands in them.
extension BodyCompiler {
    /// The defaults of a part of the state.
    func defaults(_ part: StateDeclaration.Part) -> Record {
        let shape = RecordShape(name: part.rawValue, fields: [], order: [], tags: [], defaults: [])
        return spec.types.defaults(of: StateDeclaration.recordName(part)) ?? Record(shape: shape, fields: [])
    }

    mutating func store(_ root: StateRoot) -> Evaluation {
        switch root {
        case .me:
            let defaults = defaults(.user)
            return { call, _ throws(SDKError) in .record(call.me.record ?? defaults) }
        case .device:
            let defaults = defaults(.device)
            return { call, _ throws(SDKError) in .record(call.device.record ?? defaults) }
        case .world:
            let defaults = defaults(.world)
            return { call, _ throws(SDKError) in .record(call.world.record ?? defaults) }
        case .users:
            let defaults = defaults(.user)
            return { call, _ throws(SDKError) in
                .map(WireMap(call.users.map { (.text($0.key.rawValue), .record($0.value.record ?? defaults)) }))
            }
        case .devices:
            let defaults = defaults(.device)
            return { call, _ throws(SDKError) in
                let devices = zip(call.devices.keys, call.devices.values)
                return .map(WireMap(devices.map { (.text($0), .record($1.record ?? defaults)) }))
            }
        case .myself: return { call, _ throws(SDKError) in .text(call.myself.rawValue) }
        case .thisDevice: return { call, _ throws(SDKError) in .text(call.thisDevice) }
        }
    }

    /// A field of a record; absent where the record is.
    mutating func member(_ base: TypedExpression, _ name: String) -> Evaluation {
        guard case .named(let type) = base.type.unwrapped,
            let place = spec.types.record(type)?.shape.fields.firstIndex(of: name)
        else { return fixed(.none) }
        if case .root(let root) = base.kind, let field = field(place, of: root) { return field }
        let value = compile(base)
        return { call, frame throws(SDKError) in
            guard case .record(let record) = try value(&call, &frame) else { return .none }
            return record.fields[place]
        }
    }

    /// A field of a store, without a look at its other fields.
    private func field(_ place: Int, of root: StateRoot) -> Evaluation? {
        switch root {
        case .me:
            let absent = defaults(.user).fields[place]
            return { call, _ throws(SDKError) in call.me.record?.fields[place] ?? absent }
        case .device:
            let absent = defaults(.device).fields[place]
            return { call, _ throws(SDKError) in call.device.record?.fields[place] ?? absent }
        case .world:
            let absent = defaults(.world).fields[place]
            return { call, _ throws(SDKError) in call.world.record?.fields[place] ?? absent }
        case .users, .devices, .myself, .thisDevice: return nil
        }
    }

    /// An entry of a map; absent where there is none, and where the map or the key is absent.
    mutating func lookup(_ base: TypedExpression, _ key: TypedExpression) -> Evaluation {
        let key = compile(key)
        switch base.kind {
        case .root(.users):
            let defaults = defaults(.user)
            return { call, frame throws(SDKError) in
                guard let user = try key(&call, &frame).identifier, let entry = call.users[user] else { return .none }
                return .record(entry.record ?? defaults)
            }
        case .root(.devices):
            let defaults = defaults(.device)
            return { call, frame throws(SDKError) in
                guard case .text(let id) = try key(&call, &frame), let entry = call.devices[id] else { return .none }
                return .record(entry.record ?? defaults)
            }
        default:  // A map that is a value.
            let map = compile(base)
            let form = keyForm(of: base)
            return { call, frame throws(SDKError) in
                guard case .map(let entries) = try map(&call, &frame), let key = form.key(try key(&call, &frame))
                else { return .none }
                return entries[key] ?? .none
            }
        }
    }

    /// Of which type the keys of a map are.
    func keyForm(of map: TypedExpression) -> KeyForm {
        guard case .map(let key, _) = map.type.unwrapped else { return .text }
        return spec.types.keyForm(key)
    }

    /// Whether a list holds a value, or a map a key.
    mutating func contains(
        _ container: TypedExpression,
        _ element: TypedExpression,
        negated: Bool
    ) -> Evaluation {
        let isHeld = isHeld(element, by: container)
        return { call, frame throws(SDKError) in .bool(try isHeld(&call, &frame) != negated) }
    }

    private mutating func isHeld(_ element: TypedExpression, by container: TypedExpression) -> Condition {
        if case .root(.users) = container.kind {
            let user = compile(element)
            return { call, frame throws(SDKError) in
                try user(&call, &frame).identifier.map { call.users.contains($0) } ?? false
            }
        }
        let held = compile(container)
        let element = compile(element)
        guard case .map = container.type.unwrapped else {
            return { call, frame throws(SDKError) in
                let items = try held(&call, &frame).items
                let element = try element(&call, &frame)
                return items.contains { $0.isSame(as: element) }
            }
        }
        let form = keyForm(of: container)
        return { call, frame throws(SDKError) in
            let entries = try held(&call, &frame).entries
            return form.key(try element(&call, &frame)).map { entries.contains($0) } ?? false
        }
    }
}
