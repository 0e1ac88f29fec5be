import SDKRuntime

// The stores, under the names that behaviour uses. What is looked at or changed is reached where it stands, without
// copies; that takes accessors which the mock's module can see into.

extension MockCall {
    /// What is kept of all users.
    @inlinable
    public var users: WireMap<State.UserID, State.User> {
        _read { yield state.users }
        _modify { yield &state.users }
    }

    /// What is kept of all devices.
    @inlinable
    public var devices: MockDevices<State.Device> {
        _read { yield state.devices }
        _modify { yield &state.devices }
    }

    /// What is kept once.
    @inlinable
    public var world: State.World {
        _read { yield state.world }
        _modify { yield &state.world }
    }

    /// Who acts: the user of the device, the one who scheduled a timer, the receiver of an event; nil for nobody.
    @inlinable
    public var myself: State.UserID? {
        switch caller {
        case .loggedIn: state.devices[device]?.user
        case .fixed(let user): user
        }
    }

    /// Who acts, for behaviour behind a gate that lets nobody else through; an empty identifier for nobody.
    @inlinable
    public var callerID: State.UserID { myself ?? State.UserID(rawValue: "") }

    /// What is kept of whoever acts. Changing it makes the entry where there is none; when nobody acts, there are
    /// just the defaults to see, and a change is lost.
    @inlinable
    public var me: State.User {
        _read {
            if let myself { yield state.users[myself, default: State.User()] } else { yield State.User() }
        }
        _modify {
            if let myself {
                yield &state.users[myself, default: State.User()]
            } else {
                var nobody = State.User()
                yield &nobody
            }
        }
    }

    /// The id of the device that makes the call.
    @inlinable
    public var thisDevice: String { device }

    /// What is kept of the device that makes the call. If it is gone, there are just the defaults to see, and a change
    /// is lost.
    @inlinable
    public var deviceState: State.Device {
        _read {
            yield state.devices[device, default: State.Device()]
        }
        _modify {
            if state.devices.contains(device) {
                yield &state.devices[device, default: State.Device()]
            } else {
                var gone = State.Device()
                yield &gone
            }
        }
    }
}
