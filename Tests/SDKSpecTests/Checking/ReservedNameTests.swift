import Foundation
import Testing

@testable import SDKSpec

@Suite("Names that generated code needs itself")
struct ReservedNameTests {
    @Test(
        "every public type of the runtimes is among them",
        arguments: ["SDKRuntime", "SDKMockRuntime", "SDKConformance", "MockConformance"]
    )
    func runtimes(module: String) throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/\(module)").standardizedFileURL
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let declaration = /^public (?:final )?(?:struct|class|enum|protocol|typealias) (\w+)/.anchorsMatchLineEndings()
        var names: [String] = []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            names += text.matches(of: declaration).map { String($0.1) }
        }
        #expect(names.count > 1)
        #expect(names.filter { !StandingNames.runtimeTypes.contains($0) }.sorted() == [])
    }

    @Test("every module of the package is among those that no SDK is called like")
    func packageModules() throws {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let package = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
        let target = /\.(?:target|executableTarget|plugin|systemLibrary|product)\(\s*name: "([\w-]+)"/
        let names = Set(package.matches(of: target).map { String($0.1) })
        let generated = /name: "([\w-]+)",[^()]*?(?:dependencies: \[[^\]]*\],)?\s*path: "(?:Generated|Tests)/
        let made = Set(package.matches(of: generated).map { String($0.1) })
        let modules = names.subtracting(made).map { $0.replacing("-", with: "_") }
        #expect(modules.count > 20)
        #expect(modules.filter { SwiftNames.refusal(ofModule: $0) == nil }.sorted() == [])
    }

    @Test(
        "a module that is called like something else can't be said to be a type's",
        arguments: ["all", "emit", "Limit", "LibraryAPI"]
    )
    func hiddenModule(name: String) {
        let text = CityLibrary.replacing("name: CityLibrary", by: "name: \(name)")
        #expect(CheckedText(text).findings.isEmpty)
        let found = CheckedText(text, "types: {State: {summary: S., enum: Int, values: {a: {wire: 1, summary: A.}}}}")
            .findings
        let finding = found.first { $0.rule == ReservedName.id }
        #expect(
            finding?.message == "something else is called `\(name)` too, so that nothing can be said to be the module's"
        )
        #expect(finding?.notes.map(\.message) == ["`State` has to be told from another one"])
        #expect(finding?.help == "rename one of the two")
    }
}
