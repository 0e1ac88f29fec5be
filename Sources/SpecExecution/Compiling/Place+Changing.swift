import SDKMockRuntime
import SDKRuntime

// Changing a place where it stands: each part is taken out of what holds it, changed, and put back, so that nothing is
// shared meanwhile and nothing has to be copied. Through an entry or a record that is absent nothing is changed.

extension Place {
    /// Changes the place.
    ///
    /// - Parameter keys: The keys on the way, in order; nil for one that is absent.
    func apply(_ change: Change, keys: [Value], _ call: inout SpecCall, _ frame: inout Frame) {
        var way = Way(steps: steps[...], keys: keys[...], keepsAbsent: keepsAbsent, change: change)
        switch root {
        case .variable(let slot):
            var entry: Value? = frame.slots[slot].take()
            way.follow(&entry)
            frame.slots[slot] = entry ?? .none
        case .me: call.me.record.follow(&way, defaults)
        case .device: call.device.record.follow(&way, defaults)
        case .world: call.world.record.follow(&way, defaults)
        case .user:
            guard let user = way.keys.popFirst()?.identifier else { return }
            call.users[user]?.record.follow(&way, defaults)
        case .deviceEntry:
            guard case .text(let id)? = way.keys.popFirst() else { return }
            call.devices[id]?.record.follow(&way, defaults)
        case .users:
            switch change {
            case .ensure(let key, _):
                call.users.ensure(SpecIdentifier(rawValue: key.name), SpecStore(record: defaults))
            case .removeKey(let key): call.users.removeValue(forKey: SpecIdentifier(rawValue: key.name))
            case .set, .add, .removeItem: return
            }
        case .devices:
            switch change {
            case .ensure(let key, _): call.devices.ensure(key.name, SpecDevice(record: defaults))
            case .removeKey(let key): call.devices.removeValue(forKey: key.name)
            case .set, .add, .removeItem: return
            }
        }
    }
}

/// What is left of the way to a place.
private struct Way {
    var steps: ArraySlice<Place.Step>
    var keys: ArraySlice<Value>
    let keepsAbsent: Bool
    let change: Change

    /// Goes on from what stands here, and changes what the way leads to.
    mutating func follow(_ entry: inout Value?) {
        switch steps.popFirst() {
        case nil: change(&entry)
        case .field(let place)?:
            guard case .record(var record)? = entry else { return }
            entry = nil
            var field: Value? = record.fields[place].take()
            follow(&field)
            record.fields[place] = field ?? .none
            entry = .record(record)
        case .entry(let form)?:
            guard let value = keys.popFirst(), let key = form.key(value), case .map(var map)? = entry else { return }
            entry = nil
            follow(&map[key])
            entry = .map(map)
        }
    }

    private func change(_ entry: inout Value?) {
        switch change {
        case .set(let value): entry = value.isPresent || keepsAbsent ? value : Value?.none
        case .add(let value):
            guard case .list(var items)? = entry else { return }
            entry = nil
            items.append(value)
            entry = .list(items)
        case .removeItem(let value):
            guard case .list(var items)? = entry else { return }
            entry = nil
            items.removeAll { $0.isSame(as: value) }
            entry = .list(items)
        case .removeKey(let key):
            guard case .map(var map)? = entry else { return }
            entry = nil
            map.removeValue(forKey: key)
            entry = .map(map)
        case .ensure(let key, let value):
            guard case .map(var map)? = entry else { return }
            entry = nil
            map.ensure(key, value)
            entry = .map(map)
        }
    }
}

extension Value {
    /// Gives the value, and leaves nothing in its place.
    fileprivate mutating func take() -> Value {
        let value = self
        self = .none
        return value
    }
}

extension Record? {
    /// Follows a way from the record, or from one with the defaults.
    fileprivate mutating func follow(_ way: inout Way, _ defaults: Record?) {
        // Nothing else may hold the record meanwhile, in a debug build either.
        var entry = (self ?? defaults).map(Value.record)
        self = nil
        way.follow(&entry)
        if case .record(let changed)? = entry { self = changed }
    }
}
