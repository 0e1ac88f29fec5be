// swift-tools-version: 6.1

import PackageDescription

// Speed, `make benchmark` at the top of the repository; and what can be counted instead of timed, `make counts`.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "sdkgen", path: "../.."), .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .systemLibrary(name: "LibYAML", pkgConfig: "yaml-0.1"),
        .target(name: "Allocations"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Allocations", "LibYAML",
                .product(name: "MockServer", package: "sdkgen"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "SDKGeneration", package: "sdkgen"),
                .product(name: "SDKMockRuntime", package: "sdkgen"),
                .product(name: "SDKRuntime", package: "sdkgen"),
                .product(name: "SDKSpec", package: "sdkgen"),
                .product(name: "SDKWebSocket", package: "sdkgen"),
                .product(name: "SpecExecution", package: "sdkgen"),
                .product(name: "TencentCloudChat", package: "sdkgen"),
                .product(name: "TencentCloudChatMock", package: "sdkgen"),
                .product(name: "TencentCloudChatConformance", package: "sdkgen"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
