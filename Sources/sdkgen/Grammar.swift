import ArgumentParser
import GenerateCommand
import SDKSpec

/// `sdkgen grammar`.
struct Grammar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grammar",
        abstract: "Prints the TextMate grammar by which editors colour behaviour."
    )

    func run() throws {
        try Console.write(TextMateGrammar.text, to: .output)
    }
}
