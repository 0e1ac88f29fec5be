import Platform

/// What calls look like on the wire, taken from a run: what the reference shows of examples and events.
public struct Recordings: Sendable {
    /// An example as it was seen.
    struct Call: Sendable {
        let arguments: JSONPiece
        let answer: JSONPiece
    }

    /// The examples, by the overload's id.
    private(set) var calls: [String: Call] = [:]
    private var payloads: [String: [String: JSONPiece]] = [:]

    /// Nothing was recorded.
    public init() {}

    /// Reads recordings: a list of JSON with an object for each example, `call`, `arguments` and `answer`, and one for
    /// each event of a shape of a method, `event`, `of` and `payload`.
    ///
    /// - Returns: nil for what isn't that.
    public init?(json: String) {
        guard case .array(let lines)? = JSONPiece(json) else { return nil }
        for line in lines {
            if let call = line["call"]?.name, let arguments = line["arguments"], let answer = line["answer"] {
                calls[call] = Call(arguments: arguments, answer: answer)
            } else if let event = line["event"]?.name, let call = line["of"]?.name, let payload = line["payload"] {
                payloads[call, default: [:]][event] = payload
            } else {
                return nil
            }
        }
    }

    /// What an event carried.
    ///
    /// - Parameters:
    ///   - event: Its name on the wire.
    ///   - overload: The id of the shape that caused it.
    func payload(of event: String, from overload: String) -> JSONPiece? { payloads[overload]?[event] }

    /// What was recorded for a module, kept beside what is generated for it: `Generated/Recordings/Module.json`.
    ///
    /// - Returns: Nothing where nothing was recorded.
    public static func load(output: String, module: String) throws(GenerationError) -> Recordings {
        let file = URL(filePath: output, directoryHint: .isDirectory).appending(path: "Recordings/\(module).json")
        let path = file.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return Recordings() }
        let text: String
        do {
            text = try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw .file(path: path, action: "read", reason: FileProblem.reason(of: error))
        }
        guard let recordings = Recordings(json: text) else { throw .recordingsMalformed(path) }
        return recordings
    }
}
