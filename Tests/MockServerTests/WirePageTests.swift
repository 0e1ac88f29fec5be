import Foundation
import Testing

@testable import MockServer

/// The reference describes the wire; it mustn't describe another one.
@Suite struct WirePageTests {
    @Test("the page of the world looks like the reference")
    func pageOfTheWorld() {
        let style = Self.variables(Self.text("Templates/Reference/Style.mustache"))
        let page = Self.variables(Self.text("Sources/MockServer/Page/index.html"))
        // Answers and errors have the colours of what is documented and contradicted.
        let names = ["--good": "--documented", "--bad": "--contradicted"]
        #expect(!page.isEmpty)
        for (name, value) in page { #expect(value == style[names[name] ?? name], "\(name)") }
    }

    private static func text(_ path: String) -> String {
        let file = URL(filePath: #filePath).appending(path: "../../../\(path)").standardizedFileURL
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// The custom properties of a style.
    private static func variables(_ text: String) -> [String: String] {
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let pairs = lines.filter { $0.hasPrefix("--") }.compactMap { line -> (String, String)? in
            let parts = line.split(separator: ": ", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test("every control call stands on the page, with its arguments")
    func everyControlCallStands() {
        let rows = Self.text("Generated/Reference/wire.html").split(separator: "\n").filter {
            $0.hasPrefix("<tr><td><code>world.")
        }
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
