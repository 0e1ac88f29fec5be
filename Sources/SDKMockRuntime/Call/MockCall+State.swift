import SDKRuntime

// The stores, under the names that behaviour uses. What is looked at or changed is reached where it stands, without
// copies; that takes accessors which the mock's module can see into.

extension MockCall {
    /// What is kept of all users.
    @inlinable
    public var users: WireMap<State.UserID, State.User> {
        @inline(__always) _read { yield state.users }
        @inline(__always) _modify { yield &state.users }
    }

    /// What is kept of all devices.
    @inlinable
    public var devices: MockDevices<State.Device> {
        @inline(__always) _read { yield state.devices }
        @inline(__always) _modify { yield &state.devices }
    }

    /// What is kept once.
    @inlinable
    public var world: State.World {
        @inline(__always) _read { yield state.world }
        @inline(__always) _modify { yield &state.world }
    }

    /// Who acts: the user of the device, the one who scheduled a timer, the receiver of an event; nil for nobody.
    @inlinable
    public var actingUser: State.UserID? {
        switch caller {
        case .loggedIn: state.devices[thisDevice, near: callingPlace]?.user
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
        get { state.users[actingUser] ?? State.User() }
        _modify {
            if let actingUser {
                yield &state.users[actingUser, default: State.User()]
            } else {
                var nobody = State.User()
                yield &nobody
            }
        }
    }

    /// What is kept of the device that makes the call. If it is gone, there are just the defaults to see, and a change
    /// is lost.
    @inlinable
    public var device: State.Device {
        get { state.devices[thisDevice, near: callingPlace] ?? State.Device() }
        _modify {
            if state.devices.contains(thisDevice) {
                yield &state.devices[thisDevice, default: State.Device()]
            } else {
                var gone = State.Device()
                yield &gone
            }
        }
    }
}
