// swift-tools-version: 6.1

import PackageDescription

// Speed, `make benchmark` at the top of the repository; and what can be counted instead of timed, `make counts`.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "sdkgen", path: "../..")],
    targets: [
        .systemLibrary(name: "LibYAML", pkgConfig: "yaml-0.1"),
        .target(name: "Allocations"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Allocations", "LibYAML",
                .product(name: "SDKGeneration", package: "sdkgen"),
                .product(name: "SDKSpec", package: "sdkgen"),
                .product(name: "TencentCloudChat", package: "sdkgen"),
                .product(name: "TencentCloudChatMock", package: "sdkgen"),
                .product(name: "TencentCloudChatConformance", package: "sdkgen"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
