import Language
import LanguageMock
import SDKMockRuntime
import SDKRuntime
import SpecExecution
import TencentCloudChat
import TencentCloudChatMock

/// A world that can be one of two twins: that of a generated mock, or that of an interpreted spec.
protocol TwinWorld: Sendable {
    /// The time on its clock.
    var now: Int { get }
    /// What has happened in it.
    var record: [CallRecord] { get }
    /// The way to call methods from a device.
    func way(for device: String) -> any Transport
    func advance(by seconds: Int) throws
    func setEdition(named name: String) throws
    func configure(named constant: String, to value: WireValue) throws
    func override(fact: String, by override: RuleBook.Override?) throws
    func failNext(method: String, with error: SDKError) throws
    func keeps(at place: String) throws -> WireValue?
    /// Does what a control says.
    func raise(_ control: String, of owner: String?, arguments: WireValue) throws -> WireValue
}

extension SpecWorld: TwinWorld {
    func way(for device: String) -> any Transport { transport(for: device) }
    func setEdition(named name: String) throws { try setEdition(name) }
    func configure(named constant: String, to value: WireValue) throws { try configure(constant, value) }
    func override(fact: String, by override: RuleBook.Override?) throws { try self.override(fact, override) }
    func failNext(method: String, with error: SDKError) throws { try failNext(method, with: error) }
    func keeps(at place: String) throws -> WireValue? { try kept(place) }
    func raise(_ control: String, of owner: String?, arguments: WireValue) throws -> WireValue {
        try perform(control, of: owner, arguments: arguments)
    }
}

extension ChatWorld: TwinWorld {
    func way(for device: String) -> any Transport { ChatDispatcher(self.device(device)) }
    func setEdition(named name: String) throws { try setEdition(name) }
    func configure(named constant: String, to value: WireValue) throws { try configure(constant, value) }
    func override(fact: String, by override: RuleBook.Override?) throws { try self.override(fact, override) }
    func failNext(method: String, with error: SDKError) throws { try failNext(method, with: ChatError(error)) }
    func keeps(at place: String) throws -> WireValue? { try kept(place) }
    func raise(_ control: String, of owner: String?, arguments: WireValue) throws -> WireValue {
        try perform(control, of: owner, arguments: arguments)
    }
}

extension LanguageWorld: TwinWorld {
    func way(for device: String) -> any Transport { LanguageDispatcher(self.device(device)) }
    func setEdition(named name: String) throws { try setEdition(name) }
    func configure(named constant: String, to value: WireValue) throws { try configure(constant, value) }
    func override(fact: String, by override: RuleBook.Override?) throws { try self.override(fact, override) }
    func failNext(method: String, with error: SDKError) throws { try failNext(method, with: LanguageError(error)) }
    func keeps(at place: String) throws -> WireValue? { try kept(place) }
    func raise(_ control: String, of owner: String?, arguments: WireValue) throws -> WireValue {
        try perform(control, of: owner, arguments: arguments)
    }
}
