import Testing

@testable import TencentCloudChatMock

@Suite("Methods that fail after a change")
struct LateFailuresTests {
    /// Calls of such a method cost a copy of what they touch. A check that moves before the first change takes the
    /// method off the list. Messages can hold messages: whether a merged one is deeper than any message may be is asked
    /// when the call ends.
    @Test("there is none but that which nests what it is given")
    func list() {
        let late = ChatWorld.blueprint.lateFailures
        print("methods that can fail after a change: \(late)")
        #expect(late == .of(["createMergerMessage"]))
    }
}
