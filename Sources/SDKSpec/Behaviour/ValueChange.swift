/// What statements may change.
enum ValueChange {
    /// What has one of these shapes, or begins with one.
    case places(Set<String>)
    /// Whatever is kept.
    case everything

    /// Nothing changes.
    static var nothing: ValueChange { .places([]) }

    /// What changes when a place does, by its shape.
    static func place(_ shape: String) -> ValueChange {
        // Who is logged in decides whose store `me` is.
        let isOfCaller = shape.hasPrefix(callerShape) || callerShape.hasPrefix(shape)
        return .places(isOfCaller ? [shape, self.shape(of: "me"), self.shape(of: "myself")] : [shape])
    }

    /// The shape of the place that says who has logged in on a device.
    private static let callerShape = "device.user."

    /// What either of two may change.
    func union(_ other: ValueChange) -> ValueChange {
        switch (self, other) {
        case (.places(let places), .places(let others)): .places(places.union(others))
        case (.everything, _), (_, .everything): .everything
        }
    }

    /// The shape of a name. The caller's store is one of the users', and so with devices.
    static func shape(of name: String) -> String {
        switch StateRoot(rawValue: name) {
        case .me?, .users?: "user."
        case .device?, .devices?: "device."
        case .world?, .myself?, .thisDevice?, nil: "\(name)."
        }
    }

    /// The shape of an entry, whatever its key is.
    static func entry(of shape: String) -> String {
        // Each user's store is of the same shape, wherever it is looked at.
        shape == "user." || shape == "device." ? shape : "\(shape)[]."
    }
}
