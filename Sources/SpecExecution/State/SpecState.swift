import SDKMockRuntime
import SDKRuntime

/// What the service keeps, whatever the spec says that this is.
///
/// Of which fields its records consist, only a compiled spec knows. Hence a record of which nothing was changed yet is
/// absent, and whoever looks at it takes the spec's defaults.
struct SpecState: MockState {
    /// The devices, by id.
    var devices = MockDevices<SpecDevice>()
    /// The users that something is kept of.
    var users: WireMap<SpecIdentifier, SpecStore> = [:]
    /// What is kept once.
    var world = SpecStore()
}
