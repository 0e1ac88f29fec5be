import ArgumentParser
import GenerateCommand
import SDKSpec

/// `sdkgen upgrade`.
struct Upgrade: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade",
        abstract: "Rewrites the behaviour of a spec from the form of earlier versions, in place.",
        discussion: """
            Lists of mappings become statements, one a line. Comments stay, and so does everything else in the files, \
            byte for byte. Nothing is written when a file has errors.
            """
    )

    @OptionGroup var specification: SpecificationOptions

    func run() throws {
        let rewriting = try SpecificationRewriting(specification, BehaviourUpgrade.upgraded)
        try rewriting.write()
        try rewriting.report("upgraded")
    }
}
