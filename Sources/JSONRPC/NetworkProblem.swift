import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system says about an address that can't be used.
public enum NetworkProblem {
    /// The reason in a few words, such as `Address already in use`. The network library says more: where in it something
    /// went wrong.
    public static func reason(of error: any Error) -> String {
        switch error {
        case let error as IOError: String(cString: strerror(error.errnoCode))
        case SocketAddressError.unknown: "nobody knows an address of this name"
        default: "\(error)"  // Said in words of our own already, or unheard of.
        }
    }
}
