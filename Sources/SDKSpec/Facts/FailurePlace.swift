/// Where a failure stands: in which body, and as which of those with its error.
///
/// A place is no fact yet. That counts all failures that a call reaches, those in procedures too: what stands in a
/// procedure is another fact for each method that performs it.
public struct FailurePlace: Hashable, Sendable {
    /// What the body belongs to.
    public let body: BehaviourOwner
    /// The name of the error.
    public let error: String
    /// Which one with this error it is of those in the body, from 1.
    public let number: Int

    /// Makes a place.
    public init(body: BehaviourOwner, error: String, number: Int) {
        self.body = body
        self.error = error
        self.number = number
    }

    /// The place as a text: `lend.fails.unknown.2`, `*handOver.fails.lent`.
    public var rawValue: String {
        let text = "\(body.rawValue).fails.\(error)"
        return number > 1 ? "\(text).\(number)" : text
    }

    /// The fact, where nothing that is reached before may fail with the error too: in gates and checks.
    public var fact: FactID { FactID.failure(of: body, error: error, number: number) }

    /// Whether it stands in a procedure, where several methods may reach it.
    public var isShared: Bool {
        switch body {
        case .procedure: true
        case .call, .gate, .type: false
        }
    }
}
