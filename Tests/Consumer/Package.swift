// swift-tools-version: 6.1

import PackageDescription

// A package of somebody else's: two SDKs are generated from its own specs while it is built, and nothing generated is
// committed.
let package = Package(
    name: "ParcelTracking",
    platforms: [.macOS(.v15), .iOS(.v18)],
    dependencies: [.package(name: "sdkgen", path: "../..", traits: [])],
    targets: [
        .target(
            name: "ParcelTracking",
            dependencies: [.product(name: "SDKRuntime", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .target(
            name: "ParcelTrackingMock",
            dependencies: ["ParcelTracking", .product(name: "SDKMockRuntime", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .target(
            name: "ParcelTrackingConformance",
            dependencies: ["ParcelTracking", .product(name: "SDKConformance", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        // A second SDK, for a program that uses two.
        .target(
            name: "CourierTracking",
            dependencies: [.product(name: "SDKRuntime", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .target(
            name: "CourierTrackingMock",
            dependencies: ["CourierTracking", .product(name: "SDKMockRuntime", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .testTarget(
            name: "ParcelTrackingTests",
            dependencies: [
                "ParcelTracking", "ParcelTrackingMock", "ParcelTrackingConformance", "CourierTracking",
                "CourierTrackingMock", .product(name: "MockConformance", package: "sdkgen"),
            ]
        ),
        .target(
            name: "BikeRental",
            dependencies: [.product(name: "SDKRuntime", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .target(
            name: "BikeRentalMock",
            dependencies: ["BikeRental", .product(name: "SDKMockRuntime", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .target(
            name: "BikeRentalConformance",
            dependencies: ["BikeRental", .product(name: "SDKConformance", package: "sdkgen")],
            exclude: ["sdkgen.yaml"],
            plugins: [.plugin(name: "GenerateSDK", package: "sdkgen")]
        ),
        .testTarget(
            name: "BikeRentalTests",
            dependencies: [
                "BikeRental", "BikeRentalMock", "BikeRentalConformance",
                .product(name: "MockConformance", package: "sdkgen"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
