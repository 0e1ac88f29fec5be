import Platform

/// What the system says about a file that can't be used.
public enum FileProblem {
    /// The reason in a few words, such as `Not a directory`.
    ///
    /// Foundation says no more than a number for many of them; the system's own words lie below it.
    public static func reason(of error: any Error) -> String {
        if let number = systemError(in: error) { return String(cString: strerror(number)) }
        return String(describing: error)
    }

    /// The system's number for what went wrong; nil when it isn't the system that complains.
    private static func systemError(in error: any Error) -> Int32? {
        if let error = error as? POSIXError { return error.code.rawValue }
        return (error as? CocoaError)?.underlying.flatMap(systemError)
    }
}
