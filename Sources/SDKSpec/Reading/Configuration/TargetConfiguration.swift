import Platform
import YAMLDocument

/// What is generated for one target of a package: the content of its `sdkgen.yaml`.
public struct TargetConfiguration: Sendable {
    /// A family of files.
    public enum Output: String, Sendable, CaseIterable {
        /// The protocol, the client and its types.
        case client
        /// The in-process implementation.
        case mock
        /// The cases that an implementation is held to.
        case conformance
    }

    /// Who may see generated declarations.
    public enum Access: String, Sendable, CaseIterable {
        /// Everybody.
        case `public`
        /// The modules of the same package.
        case package
        /// The module itself.
        case `internal`
    }

    /// What a client does by default about arguments beyond a limit.
    public enum Limits: String, Sendable, CaseIterable {
        /// The call isn't made.
        case reject
        /// Limits aren't checked.
        case off
    }

    /// Which family of files.
    public let output: Output
    /// The folder of the spec, relative to the file's own.
    public let spec: String
    /// The name of the client module; nil for the product's own.
    public let module: String?
    /// Who may see generated declarations.
    public let access: Access
    /// What a client does by default about arguments beyond a limit.
    public let limits: Limits
    /// The folder of templates of one's own, relative to the file's own.
    public let templates: String?

    /// Reads a configuration file.
    ///
    /// - Returns: nil when it can't be used; the diagnostics then say why.
    public static func read(_ path: String, diagnostics: inout Diagnostics) -> TargetConfiguration? {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            let message: Wording = "the file can't be read"
            diagnostics.add(Diagnostic(rule: "unreadable-file", message, path: path))
            return nil
        }
        return read(Array(bytes), path: path, diagnostics: &diagnostics)
    }

    /// Reads a configuration out of the content of its file.
    static func read(_ bytes: [UInt8], path: String, diagnostics: inout Diagnostics) -> TargetConfiguration? {
        do throws(YAMLProblems) {
            let document = try YAMLDocument(parsing: bytes, path: path)
            guard let root = document.root else {
                let help = "give `output` and `spec`"
                diagnostics.add(Diagnostic(rule: "missing-value", "the file is empty", path: path, help: help))
                return nil
            }
            let form = Form.record(TargetConfigurationKey.self)
            var found = Diagnostics()
            SchemaValidator.validate(root, as: form, in: document.file, diagnostics: &found)
            // What isn't of the right kind isn't plain either, and that is no second cause.
            if !found.hasErrors {
                report(root, ConfigurationText(String(decoding: bytes, as: UTF8.self)), document.file, &found)
            }
            diagnostics.add(contentsOf: found.found)
            let record = Record(root, TargetConfigurationKey.self)
            checkModule(record?.node(.module), in: document.file, diagnostics: &diagnostics)
            for key in [TargetConfigurationKey.spec, .templates] {
                checkFolder(record?.node(key), of: key, in: document.file, diagnostics: &diagnostics)
            }
            return record.flatMap(TargetConfiguration.init)
        } catch {
            diagnostics.add(contentsOf: error.problems.map { Diagnostic($0, in: error.file) })
            return nil
        }
    }

    /// Reports what the build plugin, which reads the file by itself, would read differently.
    private static func report(
        _ root: YAMLNode,
        _ text: ConfigurationText,
        _ file: SourceFile,
        _ diagnostics: inout Diagnostics
    ) {
        for entry in root.mapping ?? [] {
            guard let scalar = entry.value.scalar, text.values[entry.name] != scalar.text else { continue }
            diagnostics.add(
                Diagnostic(
                    rule: "unplain-configuration",
                    "the build plugin doesn't understand how `\(entry.name)` is written",
                    at: SourceLocation(file: file, range: entry.value.range),
                    help: "write the key and its value on one line"
                )
            )
        }
    }

    /// Holds the module's name to what the spec's own is held to: it stands in source as it is.
    private static func checkModule(_ node: YAMLNode?, in file: SourceFile, diagnostics: inout Diagnostics) {
        guard let node, let name = node.scalar?.text else { return }
        let location = SourceLocation(file: file, range: node.range)
        if !InvalidName.isValid(name) {
            diagnostics.add(InvalidName.finding(name, at: location))
        } else if let reason = SwiftNames.refusal(ofModule: name) {
            diagnostics.add(
                ReservedName().finding(Wording(reason), at: location, help: "name the module after the product")
            )
        }
    }

    /// Without a name, the folder of the file itself would be taken.
    private static func checkFolder(
        _ node: YAMLNode?,
        of key: TargetConfigurationKey,
        in file: SourceFile,
        diagnostics: inout Diagnostics
    ) {
        guard let node, node.scalar?.text.isEmpty == true else { return }
        diagnostics.add(
            Diagnostic(
                rule: "missing-value",
                "`\(key.rawValue)` names no folder",
                at: SourceLocation(file: file, range: node.range),
                help: "name one relative to this file; `.` is the file's own"
            )
        )
    }

    private init?(_ record: Record<TargetConfigurationKey>) {
        guard let output = record.word(.output, Output.self), let spec = record.text(.spec) else { return nil }
        self.output = output
        self.spec = spec
        module = record.text(.module)
        access = record.word(.access) ?? .public
        limits = record.word(.limits) ?? .reject
        templates = record.text(.templates)
    }
}
