import SDKRuntime

// The stores, under the names that behaviour uses. Changes go straight to the state, without copies.

extension MockCall {
    /// What is kept of all users.
    public var users: WireMap<State.UserID, State.User> {
        get { state.users }
        _modify { yield &state.users }
    }

    /// What is kept of all devices.
    public var devices: WireMap<String, State.Device> {
        get { state.devices }
        _modify { yield &state.devices }
    }

    /// What is kept once.
    public var world: State.World {
        get { state.world }
        _modify { yield &state.world }
    }

    /// Who acts: the user of the device, the one who scheduled a timer, the receiver of an event; nil for nobody.
    public var myself: State.UserID? {
        switch caller {
        case .loggedIn: state.devices[device]?.user
        case .fixed(let user): user
        }
    }

    /// Who acts, for behaviour behind a gate that lets nobody else through; an empty identifier for nobody.
    public var callerID: State.UserID { myself ?? State.UserID(rawValue: "") }

    /// What is kept of whoever acts. Changing it makes the entry where there is none; when nobody acts, there are
    /// just the defaults to see, and a change is lost.
    public var me: State.User {
        get { myself.flatMap { state.users[$0] } ?? State.User() }
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
    public var thisDevice: String { device }

    /// What is kept of the device that makes the call. If it is gone, there are just the defaults to see, and a change
    /// is lost.
    public var deviceState: State.Device {
        get { state.devices[device] ?? State.Device() }
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
