import Foundation
import Testing

@Suite struct GuideTests {
    /// A guide, and the tests that run its code.
    struct Guide: Sendable, CustomTestStringConvertible {
        let page: String
        let tests: String
        var testDescription: String { page }
    }

    static let guides = [
        Guide(page: "SDKMockRuntime/SDKMockRuntime.docc/TestingWithTheMock.md", tests: "MockGuideTests.swift"),
        Guide(page: "SDKRuntime/SDKRuntime.docc/WritingATransport.md", tests: "TransportGuideTests.swift"),
        Guide(
            page: "SDKConformance/SDKConformance.docc/HoldingAnImplementation.md",
            tests: "ConformanceGuideTests.swift"
        ),
    ]

    @Test("a guide shows code that is tested", arguments: guides) func guideShowsCodeThatIsTested(_ guide: Guide) throws
    {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let sources = folder.appending(path: "../../../Sources").standardizedFileURL
        let page = try String(contentsOf: sources.appending(path: guide.page), encoding: .utf8)
        let tests = try String(contentsOf: folder.appending(path: guide.tests), encoding: .utf8)
        let blocks = page.components(separatedBy: "\n```").filter { $0.hasPrefix("swift\n") }
        #expect(blocks.count > 2)
        for block in blocks {
            let code = block.dropFirst("swift\n".count)
            #expect(tests.withoutIndentation.contains(String(code).withoutIndentation), "not tested: \(code)")
        }
    }
}

extension String {
    /// The lines, each without the white space before it.
    fileprivate var withoutIndentation: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop(while: \.isWhitespace) }
            .joined(separator: "\n")
    }
}
