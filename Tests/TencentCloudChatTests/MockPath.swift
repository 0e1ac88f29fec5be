import MockConformance
import TencentCloudChat
import TencentCloudChatMock

/// How the mock is reached by the cases of the suite.
enum MockPath: CaseIterable {
    /// Wire to typed call.
    case direct
    /// Wire to typed call to wire to typed call: all that an app's calls go through.
    case throughClient

    /// The mock, reached in this way.
    var subject: MockSubject {
        switch self {
        case .direct: MockSubject { ChatWorld() }
        case .throughClient:
            // The client's own limits are off: it is the mock that is held to them here.
            MockSubject {
                ChatWorld()
            } through: {
                ChatDispatcher(ChatClient(transport: $0, limits: .off))
            }
        }
    }
}
