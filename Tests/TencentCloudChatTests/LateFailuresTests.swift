import Testing

@testable import TencentCloudChatMock

@Suite("Methods that fail after a change")
struct LateFailuresTests {
    /// Calls of such a method cost a copy of what they touch. A check that moves before the first change takes the
    /// method off the list.
    @Test("there are none")
    func list() {
        let late = ChatWorld.blueprint.lateFailures
        print("methods that can fail after a change: \(late)")
        #expect(late == .of([]))
    }
}
