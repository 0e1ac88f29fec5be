import SDKRuntime

// Who acts and on which device, and what is kept of them.

extension MockCall {
    /// Who acts: the user of the device, the one who scheduled a timer, the receiver of an event; nil for nobody.
    @inlinable
    public var actingUser: State.UserID? {
        switch caller {
        case .loggedIn where latestLogin.changes == devices.changesOfLogins: latestLogin.user
        case .loggedIn: devices[callingDevice, near: callingPlace]?.user
        case .fixed(let user): user
        }
    }

    /// Who acts, for behaviour behind a gate that lets nobody else through; an empty identifier for nobody.
    @inlinable
    public var myself: State.UserID { actingUser ?? State.UserID(rawValue: "") }

    /// What is kept of whoever acts. Changing it makes the entry where there is none; when nobody acts, there are
    /// just the defaults to see, and a change is lost.
    @inlinable
    public var me: State.User {
        get { users[actingUser] ?? State.User() }
        @inline(__always) _modify {
            let slot = actingUser.map { users.ensuredSlot(of: $0) { State.User() } }
            var me = slot.flatMap { users.take(at: $0) } ?? State.User()
            defer { if let slot { users.put(me, at: slot) } }
            yield &me
        }
    }

    /// What is kept of the device that makes the call. If it is gone, there are just the defaults to see, and a change
    /// is lost.
    @inlinable
    public var device: State.Device {
        get { devices[callingDevice, near: callingPlace] ?? State.Device() }
        @inline(__always) _modify {
            let slot = devices.place(of: callingDevice, near: callingPlace)
            var device = slot.flatMap { devices.take(at: $0) } ?? State.Device()
            let user = device.user
            defer { if let slot { devices.put(device, at: slot, was: user) } }
            yield &device
        }
    }
}
