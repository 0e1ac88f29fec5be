// Generated from the spec by sdkgen. Do not edit.
//
// The errors of The language of behaviour.

import SDKRuntime

/// What every method throws. Its `code` is one of the constants below, or one that the spec doesn't name.
public struct LanguageError: SDKErrorProtocol {
    /// The code's type.
    public typealias Code = LanguageErrorCode

    /// The error as it travels, the same type for every SDK.
    public let untyped: SDKError

    /// Makes an error of this SDK.
    public init(_ error: SDKError) { untyped = error }
}

/// Which error it is.
public struct LanguageErrorCode: ErrorCodeProtocol {
    /// The code as it travels, the same type for every SDK.
    public let untyped: ErrorCode

    /// Makes a code of this SDK.
    public init(_ code: ErrorCode) { untyped = code }
}

extension LanguageErrorCode {
    /// An argument is wrong.
    public static var badArgument: Self { Self("badArgument") }

    /// The edition was not bought.
    public static var notBought: Self { Self("notBought", 2) }

    /// Nobody is logged in.
    public static var nobodyThere: Self { Self("nobodyThere", 3) }

    /// There is no such thing.
    public static var unknown: Self { Self("unknown", 4) }

    /// There are too many.
    public static var tooMany: Self { Self("tooMany", 5) }

    /// It is refused.
    public static var refused: Self { Self("refused", 6) }

    /// The device is out of reach.
    public static var tooFar: Self { Self("tooFar", 8) }

    /// It is asked too often.
    public static var tooFast: Self { Self("tooFast", 7) }
}
