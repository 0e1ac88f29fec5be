import Foundation
import LanguageMock
import SDKMockRuntime
import SDKRuntime
import SpecExecution
import Testing

@Suite("Values that behaviour puts into others of their kind")
struct DeepValueTests {
    private static let checkout = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    /// A world of either kind, with somebody logged in.
    private static func worlds() async throws -> [any TwinWorld] {
        let checked = try CheckedSpec.load(checkout.appending(path: "Tests/Language/Spec").path)
        let worlds: [any TwinWorld] = [LanguageWorld(), SpecWorld(SpecProgram(checked))]
        for world in worlds {
            _ = try await world.way(for: "ann").call(WireRequest(method: "enter", arguments: ["personID": "ann"]))
        }
        return worlds
    }

    private static func nest(_ world: any TwinWorld, times: Int) async throws(SDKError) -> WireValue {
        try await world.way(for: "ann").call(WireRequest(method: "nest", arguments: ["times": times.wire]))
    }

    /// How many records stand in each other.
    private static func length(_ chain: WireValue?) -> Int {
        guard let chain, !chain.isNull else { return 0 }
        return 1 + length(chain["inner"])
    }

    @Test("are as deep as a message carries them, and no deeper: the call fails, and changes nothing")
    func bound() async throws {
        for world in try await Self.worlds() {
            // The innermost one has lists in it.
            _ = try await Self.nest(world, times: 196)
            let before = try (world.keeps(at: "world.ring"), world.keeps(at: "world.nest"))
            #expect(before.0?.isNested(deeperThan: 197) == true)
            #expect(before.0?.isNested(deeperThan: 198) == false)
            for times in [1, 2, 100_000] {
                let error = await #expect(throws: SDKError.self) { try await Self.nest(world, times: times) }
                #expect(error?.kind == .notModelled)
                #expect(error?.message == "`nest` makes a value of more than 198 levels")
            }
            #expect(try world.keeps(at: "world.ring") == before.0)
            #expect(try world.keeps(at: "world.nest") == before.1)
        }
    }

    @Test("are held to that however many calls put them together, and the next calls go on")
    func callByCall() async throws {
        for world in try await Self.worlds() {
            var successes = 0
            for _ in 0..<300 where (try? await Self.nest(world, times: 1)) != nil { successes += 1 }
            #expect(successes == 196)
            #expect(try Self.length(world.keeps(at: "world.chain")) == 196)
            #expect(try Self.length(world.keeps(at: "world.ring")) == 197)
            #expect(try await !Self.nest(world, times: 0).isNull)
        }
    }
}
