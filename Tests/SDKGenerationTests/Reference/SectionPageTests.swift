import Testing

@testable import SDKGeneration

@Suite("The pages across all methods")
struct SectionPageTests {
    @Test("a contradiction has both sides and the choice")
    func contradictions() throws {
        let page = try LetterSpec.page("contradictions.html")
        #expect(page.contains("<h2 id=\"dispute.length\">How long &lt;it&gt; may be</h2>"))
        #expect(page.contains("<blockquote>32.</blockquote>"))
        #expect(page.contains("<blockquote>64.</blockquote>"))
        #expect(page.contains("Neither side is followed. Nobody knows."))
        #expect(page.contains("href=methods/send.html#send.title.limit"))
    }

    @Test("the smallest edition has all that no other one is named for")
    func editions() throws {
        let call = "{topic: Calls, summary: Calls, edition: large, behaviour: return}"
        let page = try SmallSpec.page("editions.html", "methods: {call: \(call)}")
        #expect(page.contains("<dt id=\"edition.small\">Small<dd>All that isn't named below."))
        let other = try SmallSpec.page("editions.html", "methods: {call: \(call.replacing("large", with: "small"))}")
        #expect(other.contains("<dt id=\"edition.large\">Large<dd>Nothing more."))
        #expect(page.contains("<h1>Editions and surfaces</h1>"))
        let base = SmallSpec.base.replacing(
            "  editions: {small: Small, large: Large}\n  editionError: notBought\n",
            with: ""
        )
        let bare = "methods: {call: {topic: Calls, summary: Calls, behaviour: return}}"
        let without = try SmallSpec.page("editions.html", bare, on: base)
        #expect(without.contains("<h1>Surfaces</h1>"))
        #expect(without.contains("<p class=lead>What each method is called on each surface.\n"))
        #expect(!without.contains("Edition") && !without.contains("before a call") && !without.contains("<a href=#"))
        let gate = "gates: {open: {summary: It is open., behaviour: fail badArgument when not (device.user exists)}}\n"
        let gated = try SmallSpec.page(
            "editions.html",
            gate + bare.replacing("behaviour", with: "needs: [open], behaviour"),
            on: base
        )
        #expect(gated.contains("<h1>Gates and surfaces</h1>"))
    }

    @Test("errors and events lead back to the methods")
    func uses() throws {
        #expect(try LetterSpec.page("errors.html").contains("<a href=methods/open.html>open</a>"))
        let events = try LetterSpec.page("events.html")
        #expect(events.contains("<dt>Caused by<dd class=users><a href=methods/send.html>send</a>"))
    }

    @Test("limits stand under their unit and under their method, figures with who asks for them")
    func limits() throws {
        let page = try LetterSpec.page("limits.html")
        #expect(page.contains("<h3>Bytes of a text in UTF-8</h3>"))
        #expect(page.contains("<dd class=users><a href=methods/send.html#send.title.limit>send.title</a>"))
        #expect(page.contains("scope=rowgroup><a href=methods/send.html>send</a><td><code>title</code><td>At most"))
        #expect(page.contains("<td><code>title</code><td>At most <b>32</b> UTF-8 bytes<td>"))
        #expect(page.contains("<li id=constants.days>"))
        #expect(page.contains("<p class=users><a href=methods/send.html>"))
    }

    @Test("a unit has the smallest figures first, and a method its quota and rate with its limits")
    func unitsAndMethods() throws {
        let yaml = """
            errors:
              full: {code: 3, summary: It is full}
              often: {code: 4, summary: It is too often}
            state: {user: {boxes: {type: "[String]", default: "[]", summary: The boxes}}}
            methods:
              fill:
                topic: Boxes
                summary: Fills
                quota: {counts: me.boxes, max: 7, error: full}
                parameters:
                  name: {type: String, summary: Which, limit: {max: 100, unit: utf8-bytes, error: full}}
                  note: {type: String, summary: Why, limit: {max: 20, unit: utf8-bytes}}
                behaviour: add name to me.boxes
              burn:
                topic: Boxes
                summary: Burns
                rate: {calls: 5, seconds: 2, per: user, error: often}
                parameters: {note: {type: String, summary: Why, limit: {max: 20, unit: utf8-bytes}}}
            """
        let page = try SmallSpec.page("limits.html", yaml)
        let bytes = try #require(page.components(separatedBy: "<h3>Bytes of a text in UTF-8</h3>\n").dropFirst().first)
        #expect(
            bytes.hasPrefix(
                """
                <dl class=terms>
                <dt class=figure>At most <b>20</b> UTF-8 bytes<dd class=users>\
                <a href=methods/fill.html#fill.note.limit>fill.note</a>, \
                <a href=methods/burn.html#burn.note.limit>burn.note</a>
                <dt class=figure>At most <b>100</b> UTF-8 bytes<dd class=users>\
                <a href=methods/fill.html#fill.name.limit>fill.name</a>
                </dl>
                """
            )
        )
        #expect(
            page.contains("<dt class=figure>At most <b>7</b> boxes<dd class=users><a href=methods/fill.html>fill</a>")
        )
        let body = try #require(page.components(separatedBy: "<tbody>\n").dropFirst().first)
        let rows = body.split(separator: "\n").map(String.init)
        try #require(rows.count == 3)
        let owner = "<tr><th rowspan=3 scope=rowgroup><a href=methods/fill.html>fill</a>"
        let name = "<td><code>name</code><td>At most <b>100</b> UTF-8 bytes<td>else <a href=errors.html#errors.full>"
        #expect(rows[0].hasPrefix(owner + name))
        // What most limits end in is told once.
        #expect(rows[1].hasPrefix("<tr><td><code>note</code><td>At most <b>20</b> UTF-8 bytes<td> "))
        #expect(rows[2].hasPrefix("<tr><td>Quota<td>At most <b>7</b> boxes<td>else "))
        #expect(page.contains("<tr><td>Rate<td><b>5</b> calls in <b>2</b> seconds per user<td>else "))
    }

    @Test("what is inferred comes with the reasoning")
    func inferred() throws {
        let page = try LetterSpec.page("inferred.html")
        #expect(page.contains("<p>Somebody said so."))
        #expect(page.contains(">errors.unknownLetter</a>"))
    }

    @Test("what is kept is told with the methods that change it, and procedures with who uses them")
    func behaviour() throws {
        let yaml = """
            types:
              Box: {internal: true, summary: A box, fields: {name: {type: String, default: '""', summary: Its name}}}
            state: {user: {boxes: {type: "{String: Box}", default: "{}", summary: The boxes}}}
            procedures:
              fill: {summary: Fills a box, parameters: "name: String", behaviour: "set me.boxes[name] to Box(name)"}
            methods:
              put: {topic: Boxes, summary: Puts, parameters: {name: {type: String, summary: Which}}, behaviour: fill(name)}
              burn: {topic: Boxes, summary: Burns, parameters: {name: {type: String, summary: Which}}, behaviour: remove name from me.boxes}
            """
        let page = try SmallSpec.page("behaviour.html", yaml)
        #expect(page.contains("<dt id=state.user.boxes>"))
        let put = "Filled by <a href=methods/put.html>put</a>"
        #expect(page.contains(put + "; emptied by <a href=methods/burn.html>burn</a>."))
        #expect(page.contains("<h2 id=Box>"))
        #expect(page.contains("<h3 id=procedure.fill>"))
        #expect(page.contains("<small>Used by</small> <a href=methods/put.html>put</a>"))
        #expect(
            try SmallSpec.page("methods/put.html", yaml).contains("href=../behaviour.html#procedure.fill>fill</a>")
        )
    }

    @Test("what nobody gives a reason for comes last")
    func concluded() throws {
        let page = try LetterSpec.page("inferred.html")
        let concluded = try #require(page.firstRange(of: "<h2 id=concluded>"))
        #expect(page[concluded.upperBound...].contains("methods/send.html#send.events.SENT"))
        #expect(page[..<concluded.lowerBound].contains("<p>Somebody said so."))
    }

    @Test("errors that no call ends in take a line each, and remedies stand with the error")
    func errors() throws {
        let yaml = """
            errors:
              lost: {code: 3, summary: It is lost, constants: {web: LOST}}
              full: {code: 4, summary: It is full, remedy: Empty it}
            methods: {fill: {topic: Boxes, summary: Fills, behaviour: fail full}}
            """
        let page = try SmallSpec.page("errors.html", yaml)
        #expect(page.contains("<dfn>lost</dfn> It is lost. <small>LOST</small>"))
        #expect(page.contains("<p>Empty it."))
    }

    @Test("gaps say when there are none")
    func gaps() throws {
        let page = try LetterSpec.page("gaps.html")
        #expect(page.contains("Nothing: every method is modelled in all that it does."))
    }

    @Test("a spec without events or stories has no pages of them")
    func small() throws {
        let files = try ReferenceOutput().files(for: SmallSpec.input("{}"), templates: .builtIn())
        let paths = files.map(\.path)
        #expect(!paths.contains("Reference/events.html"))
        #expect(!paths.contains("Reference/stories.html"))
        #expect(paths.contains("Reference/contradictions.html"))
    }

    @Test("the search knows methods by their names on every surface")
    func search() throws {
        let script = try LetterSpec.page("search.js")
        #expect(script.contains("[\"method\",\"send\",\"\",\"Sends <script>\",\"\"],"))
        #expect(script.contains("[\"error\",\"tooLong\",\"\""))
    }

    @Test(
        "the facts of a method stand on its page whatever it is called",
        arguments: ["gate", "errors", "events", "constants"]
    )
    func factsOfMethods(name: String) throws {
        let yaml = """
            events:
              CAME: {wire: came, summary: Something came, payload: Int}
            constants:
              most: {type: Int, value: 3, summary: The most}
            gates:
              open: {summary: It is open, behaviour: fail badArgument unless device.user exists}
            methods:
              \(name):
                topic: T
                summary: Does it
                needs: [open]
                parameters: {n: {type: Int, summary: N}}
                returns: Int
                behaviour: |
                  emit CAME with n
                  return n + most
            """
        let page = try SmallSpec.page("methods/\(name).html", yaml)
        #expect(page.contains("<dd id=\(name).n.required>n.required"))
        #expect(!page.contains("<dd id=errors.badArgument>"))
        #expect(!page.contains("<dd id=gate.open.fails.badArgument>"))
        let editions = try SmallSpec.page("editions.html", yaml)
        #expect(editions.contains("<dd id=gate.open.fails.badArgument>"))
        #expect(!editions.contains("\(name).n.required"))
        #expect(try SmallSpec.page("gaps.html", yaml).contains("methods/\(name).html#\(name).n.required"))
    }

    @Test("a text with line ends of two characters is cut off for a picture")
    func lineEnds() throws {
        let text = String(repeating: "a\\r\\n", count: 15)
        let page = try SmallSpec.page(
            "stories.html",
            """
            methods:
              put:
                topic: T
                summary: Puts
                parameters: {text: {type: String, summary: T}}
                returns: String
                behaviour: return text
            scenarios:
              echo: {summary: It comes back., steps: [{ann: put, with: {text: "\(text)"}, returns: "\(text)"}]}
            """
        )
        #expect(page.contains("put"))
    }

    @Test("no anchor has a blank")
    func anchors() {
        #expect(ReferencePlaces.edition("pro plus").hasSuffix("#edition.pro%20plus"))
        #expect(ReferencePlaces.document("a\u{00A0}b").hasSuffix("#document.a%20b"))
        #expect(ReferencePlaces.dispute("plain").hasSuffix("#dispute.plain"))
    }
}
