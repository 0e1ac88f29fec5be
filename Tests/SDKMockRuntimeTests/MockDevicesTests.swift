import SDKMockRuntime
import Testing

@Suite("Devices")
struct MockDevicesTests {
    @Test("know who is logged in where, however that changes, in the order in which they were made")
    func users() {
        var devices = MockDevices<CounterState.Device>()
        for id in ["a", "b", "c"] { devices.ensure(id, CounterState.Device()) }
        devices["c"]?.user = "alice"
        devices["a"]?.user = "alice"
        devices["b"]?.user = "bob"
        #expect(devices.ids(of: "alice") == ["a", "c"])
        devices["a"]?.user = "bob"
        #expect(devices.ids(of: "alice") == ["c"])
        #expect(devices.ids(of: "bob") == ["a", "b"])
        devices["b"] = nil
        devices["c"]?.user = nil
        #expect(devices.ids(of: "alice") == [])
        #expect(devices.ids(of: "bob") == ["a"])
        devices["a", default: CounterState.Device()].user = "carol"
        devices["d", default: CounterState.Device()].user = "carol"
        #expect(devices.ids(of: "carol") == ["a", "d"])
        #expect(devices.keys == ["a", "c", "d"])
        #expect(devices.values.map(\.user) == ["carol", nil, "carol"])
    }

    @Test("a change of one that isn't there is lost")
    func absent() {
        var devices = MockDevices<CounterState.Device>()
        devices["a"]?.user = "alice"
        let nothing: String? = nil
        devices[nothing]?.user = "alice"
        #expect(devices.isEmpty && devices.count == 0 && !devices.contains("a"))
        #expect(devices[nothing]?.user == nil && devices.ids(of: "alice") == [])
    }
}
