import ArgumentParser
import GenerateCommand
import JSONRPC
import MockServer
import SDKSpec
import SpecExecution

/// `sdkgen serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the spec as a mock: JSON-RPC 2.0 over WebSocket, one-off calls by POST, a page to watch it.",
        discussion: """
            A connection is a device, named when it opens: ws://127.0.0.1:8080/?device=alice. What a test does to the \
            world goes under `world.`: world.advance, world.failNext, world.record and so on.
            """
    )

    @OptionGroup var folder: SpecFolder

    @Option(help: ArgumentHelp("The interface to listen on; 0.0.0.0 for all of them.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port = 0

    @Option(help: "Decides about the ids that the service draws.")
    var seed: UInt64 = 1

    @Option(help: "The edition that is bought; the largest if it isn't given.")
    var edition: String?

    @Option(help: ArgumentHelp("An origin whose pages may connect; several times.", valueName: "origin"))
    var allowOrigin: [String] = []

    @Option(help: ArgumentHelp("A method, or control call, to answer as if it weren't there.", valueName: "method"))
    var without: [String] = []

    @Flag(help: "Takes the spec over whenever it changes.")
    var reload = false

    @Flag(help: "Prints a line for each call.")
    var log = false

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("'--port' is a number from 0 to 65535") }
        if let text = allowOrigin.first(where: { !MockServerOptions.isOrigin($0) }) {
            let forms = "a scheme and a host in small letters, https://app.example or http://localhost:3000, or null"
            throw ValidationError("no page has the origin '\(text)': it is \(forms)")
        }
    }

    func run() async throws {
        let checked = try folder.checked()
        try check(edition, checked)
        let methods = ServedMethods(checked.specification)
        if let (name, nearest) = methods.unknown(among: without) {
            throw CommandFailure.unknown("there is no method and no control call", name, nearest: nearest)
        }
        let server = try await start(checked, methods)
        try Console.write(
            "\(checked.specification.product.title) at \(server.url), page at \(server.pageURL)",
            to: .output
        )
        do {
            try await serve(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
        try Console.write(server.summary.words, to: .error)
    }

    private func check(_ edition: String?, _ checked: CheckedSpecification) throws {
        let editions = checked.specification.product.editions.map(\.name)
        guard let edition, !editions.contains(edition) else { return }
        throw CommandFailure.unknown("there is no edition", edition, among: editions)
    }

    private func world(of checked: CheckedSpecification) -> SpecWorld {
        SpecWorld(SpecProgram(checked), seed: seed, edition: edition, recording: .last(1000))
    }

    private func start(_ checked: CheckedSpecification, _ methods: ServedMethods) async throws -> MockServer {
        var options = MockServerOptions()
        options.host = host
        options.port = port
        options.title = checked.specification.product.title
        options.allowedOrigins = Set(allowOrigin)
        options.hiddenMethods = methods.ids(of: without)
        if log { options.onCall = { call in try? Console.write(call.line, to: .error) } }
        do {
            return try await MockServer.start(world(of: checked), options: options)
        } catch {
            let reason = NetworkProblem.reason(of: error)
            throw CommandFailure("\(host):\(port) can't be listened on: \(reason)", .unavailable)
        }
    }

    /// Waits for the interruption, or for an error that ends the taking over of changes.
    private func serve(_ server: MockServer) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { await Interruption.wait() }
            if reload { group.addTask { try await takeOverChanges(server) } }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Looks at the spec now and then. A changed one is taken over, unless something is wrong with it: then that is said,
    /// and the one before goes on.
    private func takeOverChanges(_ server: MockServer) async throws {
        var watch = SpecWatch(folder: folder.spec)
        while !Task.isCancelled {
            try await Task.sleep(for: .milliseconds(300))
            guard watch.takeChange() else { continue }
            guard let checked = try? folder.checked() else {
                try Console.write("the spec before the change is still served", to: .error)
                continue
            }
            guard (try? check(edition, checked)) != nil else {
                try Console.write("the edition is gone; the spec before the change is still served", to: .error)
                continue
            }
            // What is hidden may have other overloads now.
            server.show(world(of: checked), hiding: ServedMethods(checked.specification).ids(of: without))
            try Console.write("the changed spec is served", to: .error)
        }
    }
}

extension ServerSummary {
    /// What is said at the end.
    fileprivate var words: String {
        let names = devices.isEmpty ? "" : ": \(devices.sorted().joined(separator: ", ").seen(linesRemain: false))"
        return """
            \(String.counted(calls, "call")), \(failures) failed; \(String.counted(controlCalls, "control call")); \
            \(String.counted(devices.count, "device"))\(names)
            """
    }
}

extension ServedCall {
    /// A line for the log.
    fileprivate var line: String {
        let end =
            switch outcome {
            case .success(let answer): "\(answer)"
            case .failure(let error): "\(error)"
            }
        // Names of devices and methods come over the wire, and may hold whatever a terminal does something about.
        return "\(device ?? "-") \(request.method) \(request.arguments) → \(end)".seen(linesRemain: false)
    }
}
