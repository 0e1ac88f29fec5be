import Foundation
import Testing

@Suite("Versions")
struct VersionTests {
    @Test("the tool's version is the newest of the changelog")
    func newest() throws {
        let changelog = try String(contentsOf: Checkout.folder.appending(path: "CHANGELOG.md"), encoding: .utf8)
        let headings = changelog.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
        let newest = try #require(headings.first { $0.first?.isNumber == true })
        try Sandbox.with { sandbox in
            let printed = try sandbox.run("--version").output
            #expect(printed == "\(newest)\n")
        }
    }
}
