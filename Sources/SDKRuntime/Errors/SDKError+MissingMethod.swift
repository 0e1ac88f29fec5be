extension SDKError {
    /// The number by which JSON-RPC tells that there is no such method.
    private static let missingMethodCode = ErrorCode("methodNotFound", -32601)

    /// Whoever was called doesn't have the method at all, not even as one that fails.
    ///
    /// - Parameter message: What happened, for people.
    public static func missingMethod(_ message: String) -> SDKError {
        SDKError(kind: .notModelled, code: missingMethodCode, message: message)
    }

    /// Whether it says that whoever was called doesn't have the method. An error of the service may have the same number.
    public var isMissingMethod: Bool { kind == .notModelled && code == Self.missingMethodCode }
}
