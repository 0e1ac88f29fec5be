/// The keys of a `sdkgen.yaml`.
enum TargetConfigurationKey: String, RecordKey {
    case output
    case spec
    case module
    case access
    case limits
    case templates

    static var recordName: String { "configuration" }
    static var recordSummary: String { "What is generated for one target of a package." }

    var shape: KeyShape {
        switch self {
        case .output: .required(.word(TargetConfiguration.Output.self), "Which family of files.", example: "client")
        case .spec: .required(.text, "The folder of the spec, relative to this file.", example: "../../Spec")
        case .module: .optional(.text, "The name of the client module; the product's own without it.")
        case .access: .optional(.word(TargetConfiguration.Access.self), "Who may see generated declarations.")
        case .limits:
            .optional(.word(TargetConfiguration.Limits.self), "What a client does about arguments beyond a limit.")
        case .templates: .optional(.text, "The folder of templates of one's own, relative to this file.")
        }
    }
}
