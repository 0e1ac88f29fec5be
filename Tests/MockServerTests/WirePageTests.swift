import Foundation
import Testing

@testable import MockServer

/// The reference tells of the wire; it mustn't tell of another one.
@Suite struct WirePageTests {
    @Test func `every control call stands on the page, with its arguments`() throws {
        let page = URL(filePath: #filePath).appending(path: "../../../Templates/Reference/Wire.mustache")
        let text = try String(contentsOf: page.standardizedFileURL, encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("<tr><td><code>world.") }
        #expect(rows.count == ControlMethod.allCases.count)
        for method in ControlMethod.allCases {
            let cells = rows.first { $0.contains("<code>\(method.name)</code>") }?.split(separator: "</td>")
            let arguments = cells?.dropFirst().first?.split(separator: "code>").map(String.init) ?? []
            for argument in method.arguments {
                #expect(arguments.contains("\(argument)</"), "\(method.name) \(argument)")
            }
            #expect(arguments.filter { $0.hasSuffix("</") }.count == method.arguments.count, "\(method.name)")
        }
    }
}
