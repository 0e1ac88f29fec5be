import ArgumentParser
import Foundation
import MadeUpSpecs
import SDKSpec

/// `soak`: generates SDKs from made-up specs, compiles them, and puts each suite to its own mock.
@main
struct Soak: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Holds the generator to specs that nobody wrote.",
        discussion: """
            What the checker accepts has to compile without warnings, to be laid out as .swift-format says and to pass its \
            own suite. A spec with plain names has to be accepted.
            """
    )

    @Option(help: "The first seed.")
    var from: UInt64 = 1

    @Option(help: "The last seed.")
    var to: UInt64 = 100

    @Option(help: ArgumentHelp("The folder of the package that is made.", valueName: "folder"))
    var output = ".build-soak"

    @Flag(help: "Also tries every name that something is kept for, in every role.")
    var keptNames = false

    func validate() throws {
        if from > to { throw ValidationError("'--from' is behind '--to'") }
    }

    func run() throws {
        var package = MadeUpPackage(folder: URL(filePath: output))
        for seed in from...to { try package.add(MadeUpSpec(seed: seed)) }
        if keptNames { try addKeptNames(to: &package) }
        for refusal in package.refusals { print(refusal) }
        print("\(package.accepted.count) specs accepted, \(package.refusals.count) refused")
        try package.write()
        let isFormatted = try package.isFormatted()
        let isSound = try package.build() && package.run()
        if !isFormatted || !isSound || package.refusals.contains(where: \.isUnfounded) { throw ExitCode.failure }
    }

    private func addKeptNames(to package: inout MadeUpPackage) throws {
        var number: UInt64 = 1_000_000
        for role in KeptNamesSpec.Role.allCases {
            for names in Self.names(in: role) {
                let trial = try KeptNamesTrial(role, names)
                guard !trial.spec.names.isEmpty else { continue }
                print("\(trial.spec.module): \(trial.spec.names.count) names accepted, \(trial.refusals.count) refused")
                try package.add(MadeUpSpec(trial.spec, number: number))
                number += 1
            }
        }
    }

    /// The names that a spec each tries in a role. A package of as many modules as there are names would take hours.
    private static func names(in role: KeptNamesSpec.Role) -> [[String]] {
        let names = StandingNames.everywhere
        guard role == .module else { return [names] }
        return names.enumerated().filter { $0.offset % 32 == 3 }.map { [$0.element] }
    }
}
