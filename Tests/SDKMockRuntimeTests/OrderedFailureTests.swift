import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Failures that a test wants whatever holds")
struct OrderedFailureTests {
    @Test("come where the condition holds and where the value is there")
    func always() throws {
        let fixture = try Fixture()
        try fixture.world.override("act.fails.noCounter", .always)
        for check in Check.allCases {
            let error = #expect(throws: SDKError.self) {
                try fixture.act { (call) throws(SDKError) in try check.pass(call) }
            }
            #expect(error?.code == .noCounter && error?.fact == "act.fails.noCounter")
        }
        try fixture.world.override("act.fails.noCounter", nil)
        for check in Check.allCases { try fixture.act { (call) throws(SDKError) in try check.pass(call) } }
    }

    private enum Check: CaseIterable {
        case require, unwrap

        func pass(_ call: borrowing MockCall<CounterState>) throws(SDKError) {
            switch self {
            case .require: try call.require(true, else: .noCounter, fact: "act.fails.noCounter")
            case .unwrap: _ = try call.unwrap(1, else: .noCounter, fact: "act.fails.noCounter")
            }
        }
    }
}
