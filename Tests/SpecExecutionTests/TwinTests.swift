import Foundation
import LanguageConformance
import LanguageMock
import SDKConformance
import SpecExecution
import TencentCloudChatConformance
import TencentCloudChatMock
import Testing

/// Two implementations, one language: the generated mock and the interpreted spec are asked the same, in stories that
/// chance tells, and must answer alike.
@Suite("The generated mock and the interpreted spec")
struct TwinTests {
    private static let checkout = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    @Test("10 000 random calls of the chat spec end alike")
    func chat() async throws {
        let checked = try CheckedSpec.load(Self.checkout.appending(path: "Spec").path)
        let program = SpecProgram(checked)
        let suite = try ChatConformance.suite
        let constants = checked.specification.constants.filter(\.isConfigurable).map(\.name.value)
        for seed in UInt64(1)...50 {
            var story = RandomStory(suite, constants: constants, editions: ["standard", "premium"], seed: seed) {
                (ChatWorld(seed: $0), SpecWorld(program, seed: $0))
            }
            try await story.tell(calls: 200)
            #expect(story.successes > 5)
        }
    }

    @Test("10 000 random calls of a spec that uses the whole language end alike")
    func language() async throws {
        let checked = try CheckedSpec.load(Self.checkout.appending(path: "Tests/Language/Spec").path)
        let program = SpecProgram(checked)
        let suite = try LanguageConformance.suite
        let constants = checked.specification.constants.map(\.name.value)
        for seed in UInt64(1)...50 {
            var story = RandomStory(suite, constants: constants, editions: ["small", "large"], seed: seed) {
                (LanguageWorld(seed: $0), SpecWorld(program, seed: $0))
            }
            try await story.tell(calls: 200)
            #expect(story.successes > 5)
        }
    }
}
