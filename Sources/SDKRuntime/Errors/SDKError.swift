/// Why a call failed, whatever SDK it is a call of. Methods of a generated SDK throw it as an error of their own type;
/// see ``SDKErrorProtocol``.
public struct SDKError: Error, Sendable {
    /// Who failed.
    public enum Kind: String, Sendable, CaseIterable {
        /// The service refused.
        case service
        /// An argument is missing or not allowed.
        case argument
        /// The call or its answer didn't get through.
        case transport
        /// The answer isn't what the spec says.
        case decoding
        /// Only from a mock: the spec doesn't say what happens.
        case notModelled
    }

    /// Everything an error says, in one place outside of it.
    ///
    /// An error goes back through every function that can throw one. What is handed on is a reference instead of a
    /// dozen words, which is less code at each call and makes generated modules much cheaper to compile.
    private final class Content: Sendable {
        let kind: Kind
        let code: ErrorCode?
        let message: String
        let path: String?
        let fact: String?

        init(kind: Kind, code: ErrorCode?, message: String, path: String?, fact: String?) {
            self.kind = kind
            self.code = code
            self.message = message
            self.path = path
            self.fact = fact
        }
    }

    private let content: Content

    /// Who failed.
    public var kind: Kind { content.kind }
    /// The spec's error; nil for a failure that the spec has no code for, such as a broken connection.
    public var code: ErrorCode? { content.code }
    /// What happened, for people. Programs should look at ``code``.
    public var message: String { content.message }
    /// The argument or the field of an answer that is to blame; nil when it isn't about one.
    public var path: String? { content.path }
    /// The id of the spec's fact that was enforced; nil when the one who refused doesn't tell.
    public var fact: String? { content.fact }

    /// Makes an error.
    public init(kind: Kind, code: ErrorCode? = nil, message: String, path: String? = nil, fact: String? = nil) {
        content = Content(kind: kind, code: code, message: message, path: path, fact: fact)
    }
}

extension SDKError {
    /// The service refused.
    public static func service(
        _ code: ErrorCode,
        message: String? = nil,
        path: String? = nil,
        fact: String? = nil
    ) -> SDKError {
        SDKError(kind: .service, code: code, message: message ?? "the service refused", path: path, fact: fact)
    }

    /// An argument is missing or not allowed.
    public static func argument(
        _ code: ErrorCode,
        message: String,
        path: String? = nil,
        fact: String? = nil
    ) -> SDKError {
        SDKError(kind: .argument, code: code, message: message, path: path, fact: fact)
    }

    /// The call or its answer didn't get through.
    public static func transport(_ message: String) -> SDKError {
        SDKError(kind: .transport, message: message)
    }

    /// The answer of a method isn't what the spec says.
    public static func decoding(_ error: WireError, in method: String) -> SDKError {
        let path = error.path.isEmpty ? nil : error.path
        return SDKError(
            kind: .decoding,
            message: "`\(method)` was answered with \(error.found) instead of \(error.expected)",
            path: path
        )
    }

    /// The pages of a list lead back to one that was there before.
    static var endlessPages: SDKError {
        SDKError(kind: .decoding, message: "the next page would be one that was given before, so there is no last one")
    }

    /// What a generated module says of a method isn't what this runtime reads.
    static func contract(_ error: WireError) -> SDKError {
        SDKError(
            kind: .decoding,
            message: "the method's contract has \(error.found) instead of \(error.expected); "
                + "generate the module with the `sdkgen` that belongs to its SDKRuntime",
            path: error.path.isEmpty ? nil : error.path
        )
    }

    /// A mock can't do what the spec doesn't say, and doesn't pretend to.
    public static func notModelled(_ method: String) -> SDKError {
        SDKError(kind: .notModelled, message: "the spec doesn't say what `\(method)` does")
    }
}

extension SDKError: CustomStringConvertible {
    /// Kind, code, path, message and fact: `service error full (51010): there are 20 already [createGroup.quota]`.
    public var description: String {
        let code = code.map { " \($0)" } ?? ""
        let path = path.map { " at \($0)" } ?? ""
        let fact = fact.map { " [\($0)]" } ?? ""
        return "\(kind.rawValue) error\(code)\(path): \(message)\(fact)"
    }
}
