// swift-tools-version: 6.1

import PackageDescription

// Speed, measured as ratios within one run: `make benchmark` at the top of the repository.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "sdkgen", path: "../..")],
    targets: [
        .systemLibrary(name: "LibYAML", pkgConfig: "yaml-0.1"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "LibYAML",
                .product(name: "SDKGeneration", package: "sdkgen"),
                .product(name: "SDKSpec", package: "sdkgen"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
