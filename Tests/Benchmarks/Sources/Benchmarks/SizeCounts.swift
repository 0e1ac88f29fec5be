import Foundation

/// How large a released program becomes by a call of one method of the generated client.
struct SizeCounts {
    let root: URL

    /// A program of one call, over one that does nothing, spread over the methods.
    func counts() throws -> [Count] {
        try [
            Count("client.size", bytesPerMethod(of: .plain)),
            Count("client.size.sealed", bytesPerMethod(of: .sealed)),
        ]
    }

    private func bytesPerMethod(of build: ProgramBuild) throws -> Double {
        try Repository.withScratch { scratch in
            let runtime = try build.module("SDKRuntime", from: root.appending(path: "Sources/SDKRuntime"), in: scratch)
            let client = try build.module(
                "TencentCloudChat",
                from: root.appending(path: "Generated/TencentCloudChat"),
                in: scratch
            )
            let caller = try build.size(of: Self.caller, "Caller", with: [runtime, client], in: scratch)
            let idler = try build.size(of: Self.idler, "Idler", with: [], in: scratch)
            return try Double(caller - idler) / Compiler.methodCount(root: root)
        }
    }

    private static let idler = "@main struct Idler { static func main() { print(0) } }\n"

    private static let caller = """
        import SDKRuntime
        import TencentCloudChat

        struct Nowhere: Transport {
            func call(_ request: WireRequest) async throws(SDKError) -> WireValue { .null }
            func events() -> EventStream<WireEvent> { .finished }
        }

        @main struct Caller {
            static func main() async throws { try await ChatClient(transport: Nowhere()).logout() }
        }

        """
}
