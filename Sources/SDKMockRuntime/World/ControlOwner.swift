import SDKRuntime

/// Whom a control is asked to act for, as long as it is a text that nobody has looked at.
public struct ControlOwner<Failure: SDKErrorProtocol>: Sendable {
    private let control: String
    private let name: String?

    /// Takes up what was named.
    ///
    /// - Parameters:
    ///   - name: What was named, nil for nothing.
    ///   - control: The control that is asked for.
    public init(_ name: String?, of control: String) {
        self.name = name
        self.control = control
    }

    /// Fails when somebody is named for whom the control can't act.
    public func nobody() throws(Failure) {
        if name != nil { throw failure("acts for nobody: leave `of` out") }
    }

    /// The id of the device.
    public func device() throws(Failure) -> String {
        guard let name else { throw failure("acts for a device: name it as `of`") }
        return name
    }

    /// The user.
    public func user<UserID: WireIdentifier>() throws(Failure) -> UserID {
        guard let name else { throw failure("acts for a user: name the user as `of`") }
        return UserID(rawValue: name)
    }

    private func failure(_ words: String) -> Failure {
        Failure(SDKError(kind: .argument, message: "the control `\(control)` \(words)", path: "of"))
    }
}
