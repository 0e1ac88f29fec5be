import SDKRuntime

/// The devices of a world, by id, which knows on which of them a user is logged in without looking at the others.
public struct MockDevices<Device: MockDevice>: Sendable {
    @usableFromInline var map: WireMap<String, Device> = [:]
    /// The devices of each user who is logged in somewhere, in the order in which the devices were made.
    @usableFromInline var users: [Device.UserID: [String]] = [:]

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
        _modify {
            let place = map.place(of: id)
            let user = map[id, near: place]?.user
            defer { note(id, was: user, is: map[id, near: place]?.user) }
            yield &map[id]
        }
    }

    /// Where a device stands; nil when there is none.
    @inlinable
    func place(of id: String) -> Int? { map.place(of: id) }

    /// A device, looked for first where it stood before.
    @inlinable
    subscript(id: String, near place: Int?) -> Device? { map[id, near: place] }

    /// A device by an id that may be absent itself.
    @inlinable
    public subscript(id: String?) -> Device? {
        get { map[id] }
        _modify {
            if let id {
                yield &self[id]
            } else {
                var nothing: Device?
                yield &nothing
            }
        }
    }

    /// A device, or another where there is none of this id. Changing that one adds it.
    @inlinable
    public subscript(id: String, default device: @autoclosure () -> Device) -> Device {
        get { map[id] ?? device() }
        _modify {
            let place = map.place(of: id)
            let user = map[id, near: place]?.user
            defer { note(id, was: user, is: map[id, near: place]?.user) }
            yield &map[id, default: device()]
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
    mutating func note(_ id: String, was: Device.UserID?, is user: Device.UserID?) {
        guard was != user else { return }
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
