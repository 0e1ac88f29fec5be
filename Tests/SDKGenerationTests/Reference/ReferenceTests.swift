import Foundation
import Testing

@testable import SDKGeneration

/// A spec of a few letters, with everything that can stand in a reference.
enum LetterSpec {
    static let yaml = """
        topics:
          Letters & boxes: {summary: What is sent and `opened`., methods: [send, open]}
        errors:
          tooLong: {code: 1, summary: 'Longer than <allowed> & "more"', source: rules#Errors}
          unknownLetter: {code: 2, summary: There is no such letter, retry: true, source: {inferred: Somebody said so}}
        events: {SENT: {wire: sent, summary: Something was sent, payload: PersonID, source: rules}}
        constants: {days: {type: Int, value: 30, unit: days, summary: How long, source: rules}}
        state: {user: {letters: {type: "[String]", default: "[]", summary: Letters}}}
        disputes:
          length: {matter: How long <it> may be, facts: [send.title.limit], says: {"rules#A": 32, "rules#B": 64}, follow: neither, why: Nobody knows}
        methods:
          open:
            topic: Letters & boxes
            summary: Opens what `send` has sent
            parameters: {title: {type: String, summary: The title}}
            behaviour: fail unknownLetter unless title in me.letters
            example: {given: annHasSent, as: ann, with: {title: Hello}}
            source: rules#Opening
          send:
            topic: Letters & boxes
            summary: Sends <script>
            edition: large
            parameters:
              title: {type: String, summary: The title, limit: {max: 32, unit: utf8-bytes, error: tooLong}}
              to: {type: PersonID, summary: Who gets it}
            behaviour: |
              add title to me.letters
              emit SENT to to with to
              after days seconds
                emit SENT with to
            example: {as: ann, with: {title: Hello, to: ben}}
            source: rules#Sending
        fixtures:
          annHasSent:
            summary: Ann has sent a letter
            steps: [{ann: send, with: {title: Hello, to: ben}}]
        scenarios:
          letters-are-opened:
            summary: A letter that was sent can be opened
            given: annHasSent
            steps:
              - {ann: open, with: {title: Hello}, events: {ben: []}}
              - {ann: open, with: {title: Other}, fails: unknownLetter}
        """

    /// The text of a page.
    static func page(_ name: String, _ yaml: String = yaml) throws -> String { try SmallSpec.page(name, yaml) }
}

@Suite("The reference")
struct ReferenceTests {
    @Test("every fact has its anchor once")
    func anchors() throws {
        let input = try SmallSpec.input(LetterSpec.yaml)
        let files = try ReferenceOutput().files(for: input, templates: .builtIn())
        let text = files.map(\.contents).joined()
        for fact in input.facts {
            let anchors = [#"id="\#(fact.id)""#, "id=\(fact.id)>"]
            #expect(anchors.map { text.components(separatedBy: $0).count - 1 }.reduce(0, +) == 1, "\(fact.id)")
        }
    }

    @Test("links lead to pages and anchors that are there", arguments: [LetterSpec.yaml, "{}"])
    func links(yaml: String) throws {
        let files = try ReferenceOutput().files(for: SmallSpec.input(yaml), templates: .builtIn())
        let pages = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
        for (path, text) in pages where path.hasSuffix(".html") {
            for link in text.components(separatedBy: "href=").dropFirst() {
                let end: Set<Character> = link.hasPrefix("\"") ? ["\""] : [" ", ">"]
                let address = link.drop { $0 == "\"" }.prefix { !end.contains($0) }
                let target = address.split(separator: "#", omittingEmptySubsequences: false)
                let folder = path.split(separator: "/").dropLast().joined(separator: "/")
                let page = target[0].isEmpty ? path : Self.path("\(folder)/\(target[0])")
                let destination = try #require(pages[page], "\(path): \(target)")
                guard target.count > 1 else { continue }
                let anchors = ["id=\"\(target[1])\"", "id=\(target[1])>", "id=\(target[1]) "]
                #expect(anchors.contains { destination.contains($0) }, "\(path): \(target)")
            }
        }
    }

    @Test("no link stands in another one", arguments: [LetterSpec.yaml, namesInTexts])
    func nestedLinks(yaml: String) throws {
        let files = try ReferenceOutput().files(for: SmallSpec.input(yaml), templates: .builtIn())
        for file in files where file.path.hasSuffix(".html") {
            var isOpen = false
            for tag in file.contents.matches(of: /<(\/?)a[ >]/) {
                let opens = tag.1.isEmpty
                #expect(opens != isOpen, "\(file.path): \(file.contents[tag.range.lowerBound...].prefix(80))")
                isOpen = opens
            }
        }
    }

    /// A spec whose texts name what has a place, wherever they can.
    private static let namesInTexts = LetterSpec.yaml
        .replacing("A letter that was sent can be opened", with: "What `send` has sent, `open` opens")
        .replacing("matter: How long <it> may be", with: "matter: How long the title of `send` may be")
        .replacing("Ann has sent a letter", with: "Ann has called `send`")
        .replacing("What is sent and `opened`", with: "What `send` has sent and `open` opened")

    /// A path without the steps up in it.
    private static func path(_ path: String) -> String {
        path.split(separator: "/").reduce(into: [Substring]()) { names, name in
            if name == ".." { names.removeLast() } else { names.append(name) }
        }.joined(separator: "/")
    }

    @Test("texts are escaped, and what stands between backticks is code that leads somewhere")
    func texts() throws {
        let method = try LetterSpec.page("methods/send.html")
        #expect(method.contains("<p class=lead>Sends &lt;script&gt;."))
        #expect(method.contains(">Letters &amp; boxes</a>"))
        let topic = try LetterSpec.page("topics/letters-boxes.html")
        #expect(topic.contains("What is sent and <code>opened</code>."))
        #expect(topic.contains("Opens what <a href=../methods/send.html>send</a> has sent."))
        #expect(try LetterSpec.page("errors.html").contains("Longer than &lt;allowed&gt; &amp; \"more\"."))
    }

    @Test("every file carries the mark, and the search is the only script")
    func marks() throws {
        for file in try ReferenceOutput().files(for: SmallSpec.input(LetterSpec.yaml), templates: .builtIn()) {
            #expect(file.contents.prefix(512).contains(GeneratedFile.mark), "\(file.path)")
            guard file.path.hasSuffix(".html") else { continue }
            #expect(file.contents.components(separatedBy: "<script").count == 2)
            #expect(file.contents.contains("search.js defer></script>"))
        }
    }

    @Test("methods stand in the order of the topic, and each leads to the next")
    func order() throws {
        let send = try LetterSpec.page("methods/send.html")
        #expect(send.contains("<a class=next href=open.html><small>Next</small> open</a>"))
        #expect(!send.contains("<small>Before</small>"))
        #expect(send.contains("<li><a href=send.html aria-current=page>send</a>\n"))
    }
}
