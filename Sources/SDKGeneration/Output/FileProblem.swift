import Foundation

/// What the system says about a file that can't be used.
public enum FileProblem {
    /// The reason in a few words, such as `Not a directory`.
    ///
    /// Foundation says no more than a number for many of them; the system's own words lie below it.
    public static func reason(of error: any Error) -> String {
        if let number = systemError(in: error) { return String(cString: strerror(number)) }
        return error.localizedDescription
    }

    /// The system's number for what went wrong, such as `EPIPE`; nil when it isn't the system that complains.
    public static func systemError(in error: any Error) -> Int32? {
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain { return Int32(exactly: error.code) }
        return (error.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap(systemError)
    }
}
