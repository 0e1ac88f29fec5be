/// Words that mean something to Swift.
enum SwiftWords {
    /// The words that can't be names without backticks: keywords, and words that are taken for the start of something
    /// else in a type, an expression or a closure.
    static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "any", "as", "associatedtype", "async", "await", "break", "case", "catch",
        "class", "continue", "default", "defer", "deinit", "didSet", "do", "each", "else", "enum", "extension",
        "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows", "return", "self", "some", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "unowned", "unsafe", "var", "weak", "where", "while", "willSet",
    ]

    /// What isn't a member of the spec behind a dot unless it stands in backticks.
    static let meaningfulMembers: Set<String> = ["Protocol", "Type", "init", "self"]

    /// What would begin another kind of parameter.
    static let notLabels: Set<String> = ["inout", "let", "var"]

    /// The cases of `Optional`, which a bare dot means where a value may be absent.
    static let optionalCases: Set<String> = ["none", "some"]

    /// The functions of Swift's own that can be called anywhere.
    static let functions: Set<String> = [
        "abs", "all", "any", "assert", "assertionFailure", "debugPrint", "dump", "extendLifetime", "fatalError",
        "getVaList", "isKnownUniquelyReferenced", "max", "min", "numericCast", "pointwiseMax", "pointwiseMin",
        "precondition", "preconditionFailure", "print", "readLine", "repeatElement", "sequence", "stride", "swap",
        "transcode", "type", "unsafeBitCast", "unsafeDowncast", "withExtendedLifetime", "withTaskGroup",
        "withThrowingTaskGroup", "withUnsafeBytes", "withUnsafePointer", "zip",
    ]

    /// Names that no module can have: keywords, and names of modules and folders that there are.
    static let modules: Set<String> = keywords.union(standingModules)

    /// Modules that generated code or its users import, the main program's, those that are built beside it, and the folder
    /// beside those of the modules.
    static let standingModules: Set<String> = packageModules.union([
        "Builtin", "Combine", "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl",
        "Observation", "Reference", "SDK", "SDKMock", "Swift", "Synchronization", "Testing", "XCTest", "_Concurrency",
        "main",
    ])

    /// The same by what they are called on a disk that doesn't tell capital letters from small ones.
    static let standingFiles = Dictionary(standingModules.map { ($0.lowercased(), $0) }) { first, _ in first }

    /// The modules of this package and of those that it depends on: a package can't build two of one name.
    static let packageModules: Set<String> = [
        "ArgumentParser", "ArgumentParserToolInfo", "Atomics", "CNIOAtomics", "CNIODarwin", "CNIOLLHTTP", "CNIOLinux",
        "CNIOOpenBSD", "CNIOPosix", "CNIOSHA1", "CNIOWASI", "CNIOWindows", "CSystem", "CYAML", "ContainersPreview",
        "DequeModule", "GenerateCommand", "GenerateSDK", "InternalCollectionsUtilities", "JSONRPC", "MockConformance",
        "MockServer", "NIO", "NIOConcurrencyHelpers", "NIOCore", "NIOEmbedded", "NIOFoundationCompat", "NIOHTTP1",
        "NIOPosix", "NIOTLS", "NIOWebSocket", "Platform", "RegenerateSDK", "RemoteConformance", "SDKConformance",
        "SDKGeneration", "SDKMockRuntime", "SDKRuntime", "SDKSpec", "SDKWebSocket", "SpecCases", "SpecChanges",
        "SpecContracts", "SpecExecution", "SystemPackage", "YAMLDocument", "_NIOBase64", "_NIODataStructures",
        "generate_sdk", "sdkgen",
    ]
}
