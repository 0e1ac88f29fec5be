extension POSIXError {
    /// Why the last call of the system's failed.
    package static var last: POSIXError { POSIXError(Code(rawValue: errno) ?? .EIO) }
}
