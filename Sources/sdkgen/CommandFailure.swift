/// Why a command can't do what it was asked for: told as it is. How the command is used isn't said along with it, since
/// it was used as it is meant.
struct CommandFailure: Error {
    /// What the process ends with.
    enum Status: Int32 {
        /// A name, a file or an address was given that there isn't.
        case wrongUse = 64
        /// A server isn't there, or can't be.
        case unavailable = 69
    }

    /// What is wrong, in words.
    let message: String
    /// What the process ends with.
    let status: Status

    init(_ message: String, _ status: Status = .wrongUse) {
        self.message = message
        self.status = status
    }
}
