/// The codes of one generated SDK's errors: its constants, and any other code that a service may send.
public protocol ErrorCodeProtocol: Sendable, Hashable, CustomStringConvertible {
    /// Makes a code of this SDK.
    init(_ code: ErrorCode)

    /// The code as it travels, the same type for every SDK.
    var untyped: ErrorCode { get }
}

extension ErrorCodeProtocol {
    /// Makes a code.
    ///
    /// - Parameters:
    ///   - name: The name in the spec.
    ///   - number: The vendor's number; nil for what a client refuses by itself without one.
    public init(_ name: String, _ number: Int? = nil) { self.init(ErrorCode(name, number)) }

    /// The name in the spec, such as `conversationGroupNotFound`.
    public var name: String { untyped.name }
    /// The vendor's number; nil for what a client refuses by itself without one.
    public var number: Int? { untyped.number }
    /// `conversationGroupNotFound (51009)`.
    public var description: String { untyped.description }
}

extension ErrorCode: ErrorCodeProtocol {
    /// Takes a code as it is.
    public init(_ code: ErrorCode) { self = code }

    /// The code itself.
    public var untyped: ErrorCode { self }
}
