/// Why nothing could be generated.
public enum GenerationError: Error, Sendable, Equatable {
    /// There is no template of this name.
    case templateMissing(String, meant: String? = nil)
    /// A template of one's own takes no built-in one's place, and none asks for it.
    case templateUnused(String, meant: String?)
    /// A template can't be read.
    case templateUnreadable(String, reason: String)
    /// A template isn't Mustache.
    case templateMalformed(String, line: Int, column: Int, reason: String)
    /// A template asks at a place for something that its data doesn't have.
    case templateUnknownName(String, at: TemplatePlace, meant: String?)
    /// The template of the header doesn't say that files are generated.
    case headerWithoutMark
    /// A default value can't be written down as plain Swift.
    case defaultNotPlain(String, expression: String)
    /// A file of recordings isn't one.
    case recordingsMalformed(String)
    /// A file can't be read, written, moved or removed.
    case file(path: String, action: String, reason: String)
    /// A file that wasn't generated lies where one is to be written.
    case notGenerated(path: String)
    /// Files that were moved couldn't be moved back, after an error; they are in the folder.
    case notPutBack(paths: [String], folder: String, after: String)
    /// A path would lead out of the output directory.
    case pathOutside(String)
    /// Two outputs claim one path.
    case pathTwice(String)
    /// The process is to end; nothing was written.
    case interrupted
}

extension GenerationError: CustomStringConvertible {
    /// The error in words.
    public var description: String {
        switch self {
        case .templateMissing(let name, let meant): "there is no template `\(name)`\(Self.guess(meant))"
        case .templateUnused(let name, let meant): "nothing uses the template `\(name)`\(Self.guess(meant))"
        case .templateUnreadable(let name, let reason): "template `\(name)` can't be read: \(reason)"
        case .templateMalformed(let name, let line, let column, let reason):
            "\(name):\(line):\(column): \(reason)"
        case .templateUnknownName(let name, let place, let meant):
            "\(place.file):\(place.line):\(place.column): \(Self.unknown(name))\(Self.guess(meant))"
        case .headerWithoutMark:
            "the template `Header` has to say `{{mark}}`: by these words files are known that aren't generated any more"
        case .defaultNotPlain(let path, let expression):
            "the default of `\(path)`, `\(expression)`, isn't a plain value"
        case .recordingsMalformed(let path):
            "`\(path)` isn't a file of recordings; record them anew with `sdkgen record`"
        case .file(let path, let action, let reason): "can't \(action) \(path): \(reason)"
        case .notGenerated(let path):
            "\(path) wasn't generated, and isn't replaced: move it away, or remove it if nobody needs it"
        case .notPutBack(let paths, let folder, let reason):
            "\(reason); and these files couldn't be put back, but are kept in \(folder): \(paths.joined(separator: ", "))"
        case .pathOutside(let path): "`\(path)` leads out of the output directory"
        case .pathTwice(let path): "`\(path)` is generated twice"
        case .interrupted: "interrupted; nothing was written"
        }
    }

    /// - Parameter name: A value, or `> Name` for a template that is taken in.
    private static func unknown(_ name: String) -> String {
        name.hasPrefix("> ") ? "there is no template `\(name.dropFirst(2))`" : "the template has no value `\(name)`"
    }

    private static func guess(_ name: String?) -> String { name.map { "; did you mean `\($0)`?" } ?? "" }
}
