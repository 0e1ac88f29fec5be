/// What the methods of one generated SDK throw: an ``SDKError`` whose code is one of that SDK's own.
///
/// Each generated module has an error type and a code type of its own, so that two SDKs in one program can have errors
/// of the same name. The runtimes hand ``SDKError``s on, which are the same for all.
///
/// ```swift
/// do {
///     try await chat.deleteConversationGroup(groupName: "Suppliers")
/// } catch where error.code == .conversationGroupNotFound {
///     // it is gone already
/// }
/// ```
public protocol SDKErrorProtocol: Error, Hashable, CustomStringConvertible {
    /// The codes of the SDK's errors.
    associatedtype Code: ErrorCodeProtocol

    /// Makes an error of this SDK.
    init(_ error: SDKError)

    /// The error as it travels, the same type for every SDK.
    var untyped: SDKError { get }
}

extension SDKErrorProtocol {
    /// Who failed.
    public var kind: SDKError.Kind { untyped.kind }
    /// The spec's error; nil for a failure that the spec has no code for, such as a broken connection.
    public var code: Code? { untyped.code.map { Code($0) } }
    /// What happened, for people. Programs should look at ``code``.
    public var message: String { untyped.message }
    /// The argument or the field of an answer that is to blame; nil when it isn't about one.
    public var path: String? { untyped.path }
    /// The id of the spec's fact that was enforced; nil when the one who refused doesn't tell.
    public var fact: String? { untyped.fact }
    /// Kind, code, path, message and fact.
    public var description: String { untyped.description }

    /// Does something that fails with an error of any SDK, and fails with one of this SDK instead.
    public static func typed<Answer>(_ body: () throws(SDKError) -> Answer) throws(Self) -> Answer {
        do throws(SDKError) { return try body() } catch { throw Self(error) }
    }
}

// For fakes and tests.
extension SDKErrorProtocol {
    /// The service refused.
    public static func service(
        _ code: Code,
        message: String? = nil,
        path: String? = nil,
        fact: String? = nil
    ) -> Self {
        Self(.service(code.untyped, message: message, path: path, fact: fact))
    }

    /// An argument is missing or not allowed.
    public static func argument(
        _ code: Code,
        message: String,
        path: String? = nil,
        fact: String? = nil
    ) -> Self {
        Self(.argument(code.untyped, message: message, path: path, fact: fact))
    }

    /// The call or its answer didn't get through.
    public static func transport(_ message: String) -> Self { Self(.transport(message)) }
}

extension SDKError: SDKErrorProtocol {
    /// The codes of any SDK.
    public typealias Code = ErrorCode

    /// Takes an error as it is.
    public init(_ error: SDKError) { self = error }

    /// The error itself.
    public var untyped: SDKError { self }
}
