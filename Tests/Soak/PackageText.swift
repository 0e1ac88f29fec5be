import MadeUpSpecs

/// The sources of a package of made-up SDKs that aren't generated from their specs.
struct PackageText {
    let specs: [MadeUpSpec]

    /// `Package.swift`, for a folder at the top of the repository.
    var manifest: String {
        let modules = specs.flatMap { spec in
            ["", "Mock", "Conformance", "Examples"].map { "\"\(spec.module)\($0)\"" }
        }
        return """
            // swift-tools-version: 6.1

            import PackageDescription

            let package = Package(
                name: "made-up",
                platforms: [.macOS(.v15)],
                dependencies: [.package(name: "sdkgen", path: "..")],
                targets: [
            \(specs.map(targets).joined(separator: "\n"))
                    .executableTarget(
                        name: "made-up",
                        dependencies: [
                            \(modules.joined(separator: ", ")),
                            .product(name: "MockConformance", package: "sdkgen"),
                        ]
                    ),
                ],
                swiftLanguageModes: [.v6]
            )

            """
    }

    private func targets(of spec: MadeUpSpec) -> String {
        """
                .target(name: "\(spec.module)", dependencies: [.product(name: "SDKRuntime", package: "sdkgen")]),
                .target(
                    name: "\(spec.module)Mock",
                    dependencies: ["\(spec.module)", .product(name: "SDKMockRuntime", package: "sdkgen")]
                ),
                .target(
                    name: "\(spec.module)Conformance",
                    dependencies: ["\(spec.module)", .product(name: "SDKConformance", package: "sdkgen")]
                ),
                .target(
                    name: "\(spec.module)Examples",
                    dependencies: ["\(spec.module)", .product(name: "SDKRuntime", package: "sdkgen")]
                ),
        """
    }

    /// The program: runs the suites one after the other, and ends with 1 when one fails or leaves a fact uncovered.
    var program: String {
        """
        import Foundation
        import SDKConformance

        struct Trial: Sendable {
            let seed: UInt64
            let subject: any ConformanceSubject
            let suite: @Sendable () throws -> ConformanceSuite

            func isPassed() async -> Bool {
                do {
                    let report = await ConformanceRunner(subject: subject).run(try suite())
                    if report.isSuccess, report.uncoveredFacts.isEmpty { return true }
                    print("seed \\(seed):\\n\\(report)")
                } catch {
                    print("seed \\(seed): \\(error)")
                }
                return false
            }
        }

        @main
        struct Program {
            static func main() async {
                let trials = [\(specs.map { "trial\($0.seed)" }.joined(separator: ", "))]
                var failed = 0
                for trial in trials where await !trial.isPassed() { failed += 1 }
                print("\\(trials.count) suites, \\(failed) failed")
                exit(failed == 0 ? 0 : 1)
            }
        }

        """
    }

    /// The mock of a spec behind the runner.
    func subject(of spec: MadeUpSpec) -> String {
        """
        import MockConformance
        import \(spec.module)Conformance
        import \(spec.module)Mock

        let trial\(spec.seed) = Trial(
            seed: \(spec.seed),
            subject: MockSubject { \(spec.prefix)World() },
            suite: { try \(spec.prefix)Conformance.suite }
        )

        """
    }
}
