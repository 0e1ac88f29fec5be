import SDKRuntime

/// The devices of a world, by id, which knows on which of them a user is logged in without looking at the others.
public struct MockDevices<Device: MockDevice>: Sendable {
    @usableFromInline var map: WireMap<String, Device> = [:]
    /// The devices of each user who is logged in somewhere, in the order in which the devices were made.
    @usableFromInline var users: WireMap<Device.UserID, [String]> = [:]
    /// How often anybody was logged in on a device, or no longer.
    @usableFromInline var changesOfLogins = 0

    /// No devices.
    @inlinable
    public init() {}

    /// The ids, in the order in which the devices were made.
    @inlinable
    public var keys: [String] { map.keys }

    /// The devices, in the order in which they were made.
    @inlinable
    public var values: WireMap<String, Device>.Values { map.values }

    /// How many devices there are.
    @inlinable
    public var count: Int { map.count }

    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { map.isEmpty }

    /// Whether there is such a device.
    @inlinable
    public func contains(_ id: String) -> Bool { map.contains(id) }

    /// The devices on which a user is logged in, in the order in which the devices were made.
    @inlinable
    public func ids(of user: Device.UserID) -> [String] { users[user] ?? [] }

    /// A device, nil when there is none. Setting nil removes it.
    @inlinable
    public subscript(id: String) -> Device? {
        get { map[id] }
        @inline(__always) _modify {
            let slot = map.slotToChange(of: id)
            var device = map.take(at: slot)
            let user = device?.user
            defer { put(device.take(), at: slot, was: user) }
            yield &device
        }
    }

    /// Looks a device up, so that it is found at once until another one is changed.
    @inlinable
    public mutating func turn(to id: String) { map.turn(to: id) }

    /// Changes a device where it stands; where there is none of this id nothing happens.
    @inlinable
    @inline(__always)
    public mutating func change(_ id: String, _ change: (inout Device) -> Void) {
        guard let slot = map.place(of: id), var device = map.take(at: slot) else { return }
        let user = device.user
        change(&device)
        put(device, at: slot, was: user)
    }

    /// Changes a device by an id that may be absent itself.
    @inlinable
    @inline(__always)
    public mutating func change(_ id: String?, _ change: (inout Device) -> Void) {
        if let id { self.change(id, change) }
    }

    /// Where a device stands; nil when there is none.
    @inlinable
    func place(of id: String) -> Int? { map.place(of: id) }

    /// A device, looked for first where it stood before.
    @inlinable
    subscript(id: String, near place: Int?) -> Device? { map[id, near: place] }

    /// A device by an id that may be absent itself.
    @_disfavoredOverload
    @inlinable
    public subscript(id: String?) -> Device? {
        get { map[id] }
        _modify {
            let slot = id.map { map.slotToChange(of: $0) }
            var device = slot.flatMap { map.take(at: $0) }
            let user = device?.user
            defer { if let slot { put(device.take(), at: slot, was: user) } }
            yield &device
        }
    }

    /// A device, or another where there is none of this id. Changing that one adds it.
    @inlinable
    public subscript(id: String, default device: @autoclosure () -> Device) -> Device {
        get { map[id] ?? device() }
        _modify {
            let slot = map.ensuredSlot(of: id, device)
            var changed = map.take(at: slot) ?? device()
            let user = changed.user
            defer { put(changed, at: slot, was: user) }
            yield &changed
        }
    }

    /// Adds a device where there is none of this id.
    @inlinable
    public mutating func ensure(_ id: String, _ device: @autoclosure () -> Device) {
        if !map.contains(id) { self[id] = device() }
    }

    /// Removes a device.
    @inlinable
    public mutating func removeValue(forKey id: String) { self[id] = nil }

    @inlinable
    func place(of id: String, near place: Int?) -> Int? { map.place(of: id, near: place) }

    /// Takes a device out of its slot, to change it and put it back.
    @inlinable
    mutating func take(at slot: Int) -> Device? { map.take(at: slot) }

    /// Puts a device into its slot; nil removes it.
    @inlinable
    mutating func put(_ device: consuming Device?, at slot: Int, was user: Device.UserID?) {
        let current = device?.user
        if current == user { return map.put(device, at: slot) }
        let id = map.key(at: slot)
        map.put(device, at: slot)
        note(id, was: user, is: current)
    }

    @usableFromInline
    mutating func note(_ id: String, was: Device.UserID?, is user: Device.UserID?) {
        changesOfLogins += 1
        if let was {
            users[was]?.removeAll { $0 == id }
            if users[was]?.isEmpty == true { users[was] = nil }
        }
        if let user {
            users[user, default: []].append(id)
            users[user]?.sort { (map.place(of: $0) ?? 0) < (map.place(of: $1) ?? 0) }
        }
    }
}
