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
    /// What events carried, by the overload's or the control's id and the event's name on the wire; under nil as time
    /// passed.
    private var payloads: [String?: [String: JSONPiece]] = [:]

    /// Nothing was recorded.
    public init() {}

    /// Reads recordings: a list of JSON with an object for each example, `call`, `arguments` and `answer`, and one for
    /// each event of a shape of a method or of a control, `event`, `of` and `payload`. An event that came as time passed is
    /// `of` nothing.
    ///
    /// - Returns: nil for what isn't that.
    public init?(json: String) {
        guard case .array(let lines)? = JSONPiece(json) else { return nil }
        for line in lines {
            if let call = line["call"]?.name, let arguments = line["arguments"], let answer = line["answer"] {
                calls[call] = Call(arguments: arguments, answer: answer)
            } else if let event = line["event"]?.name, let payload = line["payload"] {
                let call = line["of"]?.name
                guard call != nil || line["of"] == nil else { return nil }
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
    ///   - overload: The id of the shape that caused it; nil where it came as time passed.
    func payload(of event: String, from overload: String?) -> JSONPiece? { payloads[overload]?[event] }

    /// Where the recordings of a module are kept in the output folder, beside what is generated for it.
    public static func path(of module: String) -> String { "Recordings/\(module).json" }

    /// What was recorded for a module.
    ///
    /// - Returns: Nothing where nothing was recorded.
    public static func load(output: String, module: String) throws(GenerationError) -> Recordings {
        let file = URL(filePath: output, directoryHint: .isDirectory).appending(path: path(of: module))
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
