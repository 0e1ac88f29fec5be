import Foundation
import Testing

@testable import SDKGeneration

@Suite struct ReferenceTests {
    private static let yaml = """
        errors: {tooLong: {code: 1, summary: 'Longer than <allowed> & "more"', source: rules#Errors}}
        events: {SENT: {wire: sent, summary: Something was sent, payload: PersonID, source: rules}}
        constants: {days: {type: Int, value: 30, unit: days, summary: How long, source: rules}}
        disputes:
          length: {matter: How long <it> may be, facts: [send.title.limit], says: {"rules#A": 32, "rules#B": 64}, follow: neither, why: Nobody knows}
        methods:
          send:
            topic: Letters & boxes
            summary: Sends <script>
            edition: large
            parameters: {title: {type: String, summary: The title, limit: {max: 32, unit: utf8-bytes, error: tooLong}}}
            returns: PersonID?
            source: rules#Sending
        """

    @Test func `every fact has its anchor once`() throws {
        let input = try SmallSpec.input(Self.yaml)
        let files = try ReferenceOutput().files(for: input, templates: .builtIn())
        let text = files.map(\.contents).joined()
        for fact in input.facts {
            #expect(text.components(separatedBy: "id=\"\(fact.id)\"").count == 2, "\(fact.id)")
        }
    }

    @Test func `links lead to pages and anchors that are there`() throws {
        let files = try ReferenceOutput().files(for: SmallSpec.input(Self.yaml), templates: .builtIn())
        let pages = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
        for (path, text) in pages {
            for link in text.components(separatedBy: "href=\"").dropFirst() {
                let target = link.prefix { $0 != "\"" }.split(separator: "#", omittingEmptySubsequences: false)
                let page = target[0].isEmpty ? path : "Reference/\(target[0])"
                let destination = try #require(pages[page], "\(path): \(target)")
                guard target.count > 1 else { continue }
                #expect(destination.contains("id=\"\(target[1])\""), "\(path): \(target)")
            }
        }
    }

    @Test func `texts are escaped`() throws {
        let topic = try SmallSpec.page("letters-boxes.html", Self.yaml)
        #expect(topic.contains("<p class=\"lead\">Sends &lt;script&gt;.</p>"))
        #expect(topic.contains("<h1>Letters &amp; boxes</h1>"))
        #expect(!topic.contains("<script"))
        let errors = try SmallSpec.page("errors.html", Self.yaml)
        #expect(errors.contains("Longer than &lt;allowed&gt; &amp; &quot;more&quot;."))
    }

    @Test func `limits come with their unit, disputes with both sides`() throws {
        let topic = try SmallSpec.page("letters-boxes.html", Self.yaml)
        #expect(topic.contains("At most 32 UTF-8 bytes, else tooLong."))
        #expect(topic.contains("<tr id=\"send.title.limit\">"))
        #expect(topic.contains("class=\"contradicted\">contradicted"))
        let sources = try SmallSpec.page("sources.html", Self.yaml)
        #expect(sources.contains("<dt>House rules, A</dt><dd>32.</dd>"))
        #expect(sources.contains("href=\"letters-boxes.html#send.title.limit\""))
    }

    @Test func `every file carries the mark and no page a script`() throws {
        for file in try ReferenceOutput().files(for: SmallSpec.input(Self.yaml), templates: .builtIn()) {
            #expect(file.contents.prefix(512).contains(GeneratedFile.mark), "\(file.path)")
            #expect(!file.contents.contains("<script"))
        }
    }
}
