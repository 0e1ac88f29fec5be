/// The example of a call in Swift, with the calls before it that make what it is given.
struct SwiftExample: Sendable {
    /// The devices that call, each a variable of the code, in the order of their first calls.
    let devices: [String]
    /// The code, a statement a line or more.
    let code: String
    /// The name under which the code keeps the answer; nil for a call without one.
    let answer: String?
    /// Whether it calls a deprecated method.
    let isDeprecated: Bool
}
