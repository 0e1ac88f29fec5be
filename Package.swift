// swift-tools-version: 6.1

import PackageDescription

// A packed `sdkgen` (`make artifactbundle`) that the plugins take in place of building one: the path of the bundle.
let bundle = Context.environment["SDKGEN_BUNDLE"]
let tool = bundle == nil ? "generate-sdk" : "sdkgen-bundle"

/// Only who serves needs a network library. A package that generates its own SDK says `traits: []` where it depends on
/// this one, and doesn't even fetch it.
let serving = TargetDependencyCondition.when(traits: ["Serving"])
let network: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1", "NIOWebSocket"].map {
    .product(name: $0, package: "swift-nio", condition: serving)
}

let package = Package(
    name: "sdkgen",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .executable(name: "sdkgen", targets: ["sdkgen"]),
        .library(name: "SDKSpec", targets: ["SDKSpec"]),
        .library(name: "SDKGeneration", targets: ["SDKGeneration"]),
        .plugin(name: "GenerateSDK", targets: ["GenerateSDK"]),
        .plugin(name: "RegenerateSDK", targets: ["RegenerateSDK"]),
        .library(name: "SDKRuntime", targets: ["SDKRuntime"]),
        .library(name: "SDKMockRuntime", targets: ["SDKMockRuntime"]),
        .library(name: "SDKConformance", targets: ["SDKConformance"]),
        .library(name: "MockConformance", targets: ["MockConformance"]),
        .library(name: "MockServer", targets: ["MockServer"]),
        .library(name: "SpecExecution", targets: ["SpecExecution"]),
        .library(name: "SDKWebSocket", targets: ["SDKWebSocket"]),
        .library(name: "RemoteConformance", targets: ["RemoteConformance"]),
        .library(name: "TencentCloudChat", targets: ["TencentCloudChat"]),
        .library(name: "TencentCloudChatMock", targets: ["TencentCloudChatMock"]),
        .library(name: "TencentCloudChatConformance", targets: ["TencentCloudChatConformance"]),
    ],
    traits: [
        .default(enabledTraits: ["Serving"]),
        .trait(name: "Serving", description: "Mock servers, and the WebSocket by which clients speak to them."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // Files, signals and the C library, on every platform.
        .target(name: "Platform"),

        // The spec: YAML text to a checked model.
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "YAMLDocument", dependencies: ["CYAML"]),
        .target(name: "SDKSpec", dependencies: ["Platform", "YAMLDocument"]),

        // What a spec owes in cases.
        .target(name: "SpecCases", dependencies: ["SDKSpec"]),

        // What a spec demands of calls, as data.
        .target(name: "SpecContracts", dependencies: ["SDKSpec", "SpecCases"]),

        // The spec runs: its behaviour interpreted, on the mock's own engine.
        .target(
            name: "SpecExecution",
            dependencies: [
                "MockConformance", "SDKConformance", "SDKMockRuntime", "SDKRuntime", "SDKSpec", "SpecCases",
                "SpecContracts",
            ]
        ),

        // The generator: the model to files.
        .target(
            name: "SDKGeneration",
            dependencies: ["Platform", "SDKSpec", "SpecCases", "SpecContracts"],
            resources: [.embedInCode("Templates")]
        ),
        // What changed: two specs, or the spec and the vendor's pages.
        .target(name: "SpecChanges", dependencies: ["Platform", "SDKSpec"]),
        // The command line: the one command that plugins run, by itself, and all of them.
        .target(
            name: "GenerateCommand",
            dependencies: [
                "Platform", "SDKGeneration", "SDKSpec", "SpecChanges",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "generate-sdk",
            dependencies: ["GenerateCommand", .product(name: "ArgumentParser", package: "swift-argument-parser")]
        ),
        .executableTarget(
            name: "sdkgen",
            dependencies: [
                "GenerateCommand", "JSONRPC", "MockServer", "Platform", "RemoteConformance", "SDKConformance",
                "SDKGeneration", "SDKRuntime", "SDKSpec", "SDKWebSocket", "SpecCases", "SpecChanges", "SpecExecution",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        .plugin(
            name: "GenerateSDK",
            capability: .buildTool(),
            dependencies: [.target(name: tool)],
            path: "Sources/Plugins/GenerateSDK"
        ),
        .plugin(
            name: "RegenerateSDK",
            capability: .command(
                intent: .custom(verb: "regenerate-sdk", description: "Generates the SDK into the source tree."),
                permissions: [.writeToPackageDirectory(reason: "The generated files are written to it.")]
            ),
            dependencies: [.target(name: tool)],
            path: "Sources/Plugins/RegenerateSDK"
        ),

        // What generated code stands on.
        .target(name: "SDKRuntime"),
        .target(name: "SDKMockRuntime", dependencies: ["SDKRuntime"]),
        .target(name: "SDKConformance", dependencies: ["SDKRuntime"]),
        .target(name: "MockConformance", dependencies: ["SDKConformance", "SDKMockRuntime", "SDKRuntime"]),

        // A mock behind a connection, and the client's end of one. Nothing that generated code stands on needs them.
        .target(
            name: "JSONRPC",
            dependencies: [
                "SDKRuntime",
                .product(name: "NIOCore", package: "swift-nio", condition: serving),
                .product(name: "NIOWebSocket", package: "swift-nio", condition: serving),
            ]
        ),
        .target(
            name: "MockServer",
            dependencies: ["JSONRPC", "SDKMockRuntime", "SDKRuntime"] + network,
            resources: [.embedInCode("Page")]
        ),
        .target(
            name: "SDKWebSocket",
            dependencies: ["JSONRPC", "SDKRuntime"] + network
        ),

        .target(name: "RemoteConformance", dependencies: ["SDKConformance", "SDKRuntime", "SDKWebSocket"]),

        // Generated, and committed.
        .target(name: "TencentCloudChat", dependencies: ["SDKRuntime"], path: "Generated/TencentCloudChat"),
        .target(
            name: "TencentCloudChatMock",
            dependencies: ["TencentCloudChat", "SDKMockRuntime"],
            path: "Generated/TencentCloudChatMock"
        ),
        .target(
            name: "TencentCloudChatConformance",
            dependencies: ["TencentCloudChat", "SDKConformance"],
            path: "Generated/TencentCloudChatConformance"
        ),

        .target(
            name: "TencentCloudChatExamples",
            dependencies: ["TencentCloudChat", "SDKRuntime"],
            path: "Generated/TencentCloudChatExamples"
        ),

        .executableTarget(
            name: "chat-example",
            dependencies: ["TencentCloudChat", "TencentCloudChatMock"],
            path: "Tests/ChatExample"
        ),

        // A spec that uses the whole language, generated and committed.
        .target(name: "Language", dependencies: ["SDKRuntime"], path: "Tests/Language/Generated/Language"),
        .target(
            name: "LanguageMock",
            dependencies: ["Language", "SDKMockRuntime"],
            path: "Tests/Language/Generated/LanguageMock"
        ),
        .target(
            name: "LanguageConformance",
            dependencies: ["SDKConformance"],
            path: "Tests/Language/Generated/LanguageConformance"
        ),

        // Random specs, made from a seed, and the program that compiles and tries them.
        .target(name: "MadeUpSpecs", dependencies: ["SDKSpec"], path: "Tests/MadeUpSpecs"),
        .executableTarget(
            name: "soak",
            dependencies: [
                "MadeUpSpecs", "SDKGeneration", "SDKSpec",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Soak"
        ),

        // Tests, a target a room.
        .testTarget(name: "MadeUpSpecTests", dependencies: ["MadeUpSpecs", "SDKGeneration", "SDKSpec"]),
        .testTarget(name: "YAMLDocumentTests", dependencies: ["YAMLDocument"]),
        .testTarget(name: "SDKSpecTests", dependencies: ["SDKSpec"]),
        .testTarget(name: "SpecCasesTests", dependencies: ["SpecCases"]),
        .testTarget(
            name: "SpecExecutionTests",
            dependencies: [
                "Language", "LanguageMock", "LanguageConformance", "MadeUpSpecs", "SpecExecution",
                "TencentCloudChat", "TencentCloudChatMock", "TencentCloudChatConformance",
            ]
        ),
        .testTarget(name: "SpecChangesTests", dependencies: ["SpecChanges"]),
        .testTarget(name: "SDKGenerationTests", dependencies: ["Platform", "SDKGeneration", "SDKRuntime"]),
        .testTarget(name: "SDKGenTests", dependencies: ["sdkgen", "SDKRuntime", "SDKWebSocket"]),
        .testTarget(name: "SDKRuntimeTests", dependencies: ["SDKRuntime"]),
        .testTarget(name: "SDKMockRuntimeTests", dependencies: ["SDKMockRuntime"]),
        .testTarget(name: "SDKConformanceTests", dependencies: ["SDKConformance"]),
        .testTarget(
            name: "MockConformanceTests",
            dependencies: ["Language", "LanguageMock", "LanguageConformance", "MockConformance"]
        ),
        .testTarget(
            name: "MockServerTests",
            dependencies: [
                "MockServer", "TencentCloudChat", "TencentCloudChatMock",
                .product(name: "NIOCore", package: "swift-nio", condition: serving),
                .product(name: "NIOPosix", package: "swift-nio", condition: serving),
            ]
        ),
        .testTarget(
            name: "SDKWebSocketTests",
            dependencies: [
                "MockServer", "RemoteConformance", "SDKMockRuntime", "SDKSpec", "SDKWebSocket", "SpecExecution",
                "TencentCloudChat", "TencentCloudChatMock", "TencentCloudChatConformance",
            ]
        ),
        .testTarget(
            name: "TencentCloudChatTests",
            dependencies: [
                "MockConformance", "TencentCloudChat", "TencentCloudChatMock", "TencentCloudChatConformance",
                "TencentCloudChatExamples",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

if let bundle { package.targets.append(.binaryTarget(name: tool, path: bundle)) }
