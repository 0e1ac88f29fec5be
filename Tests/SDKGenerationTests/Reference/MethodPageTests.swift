import Testing

@testable import SDKGeneration

@Suite("The page of a method")
struct MethodPageTests {
    @Test("a limit has its figure set apart, its unit and what happens beyond")
    func limits() throws {
        let page = try LetterSpec.page("methods/send.html")
        #expect(page.contains("<span class=figure>At most <b>32</b> UTF-8 bytes</span> else "))
        #expect(page.contains("<a class=contradicted href=#send.title.limit>contradicted</a>"))
    }

    @Test("errors come in the order of the checks, with a reason and a remedy")
    func errors() throws {
        let page = try LetterSpec.page("methods/send.html")
        let reasons = [
            "<code>title</code> isn't given.", "A smaller edition than Large was bought.",
            "<code>title</code> has more than 32 UTF-8 bytes.",
        ]
        let places = reasons.map { page.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(page.contains("<td>Keep <code>title</code> to at most 32 UTF-8 bytes."))
    }

    @Test("the reason of a failure is made from its statement")
    func reasons() throws {
        let page = try LetterSpec.page("methods/open.html")
        #expect(page.contains("<code>title</code> isn't in the caller's <code>letters</code>."))
        #expect(
            page.contains(
                "<td><a href=send.html>send</a> puts it there. The same call may succeed later."
            )
        )
    }

    @Test("events say who receives them, and when")
    func events() throws {
        let page = try LetterSpec.page("methods/send.html")
        #expect(page.contains(">SENT</a> to the user <code>to</code> <a class=inferred "))
        #expect(page.contains("to every device of the caller, <span class=delay>"))
        #expect(page.contains("(30 days) later</span>"))
    }

    @Test("the example is Swift")
    func example() throws {
        let page = try LetterSpec.page("methods/send.html")
        #expect(page.contains("<b>try</b> <b>await</b> ann.send("))
        #expect(page.contains("to: <samp>\"ben\"</samp>"))
    }

    @Test("a story is told where it belongs, step by step")
    func story() throws {
        let page = try LetterSpec.page("methods/open.html")
        // What a browser opens details for stands within them.
        let steps = try #require(
            page.firstMatch(of: /<details>\n<summary>.*\n(<p>.*\n)?<ol id=story.letters-are-opened>\n/)
        )
        #expect(page[steps.range.upperBound...].contains("</ol>\n</details>"))
        #expect(page.contains("<b>ann</b> calls <i>open</i> with <i>title: Hello</i>"))
        #expect(page.contains("<b>ben</b> receives nothing."))
        #expect(page.contains("It fails with <i>unknownLetter</i>."))
        let list = try LetterSpec.page("stories.html")
        #expect(list.contains("<a href=methods/open.html#story.letters-are-opened>"))
    }

    @Test("stories that are told elsewhere are more only where one is told here")
    func storiesElsewhere() throws {
        let yaml = """
            methods:
              pay: {topic: Money, summary: Pays, behaviour: return}
              ask: {topic: Money, summary: Asks, behaviour: return}
            scenarios:
              one: {summary: Somebody asks., steps: [{ann: pay}, {ann: pay}, {ann: ask}]}
              two: {summary: Somebody pays., steps: [{ann: pay}]}
            """
        let pages = try ["pay", "ask"].map { try SmallSpec.page("methods/\($0).html", yaml) }
        let (here, elsewhere) = pages[0].contains("<ol id=story.one>") ? (pages[0], pages[1]) : (pages[1], pages[0])
        #expect(here.contains("<ol id=story.one>"))
        #expect(elsewhere.contains("It is called in these too:") == elsewhere.contains("<ol id=story."))
        #expect(pages.contains { $0.contains("It is called in these") })
    }

    @Test("a story says which shape of a method is called")
    func shapes() throws {
        let yaml = """
            methods:
              refund:
                topic: Money
                summary: Pays back
                overloads:
                  part: {summary: A part, parameters: {amount: {type: Int, summary: How much}}, behaviour: return}
                  whole: {summary: All of it, behaviour: return}
              pay: {topic: Money, summary: Pays, behaviour: return}
            scenarios:
              back:
                summary: All goes back.
                steps:
                  - ann: pay
                  - ann: refund.part
                    with: {amount: 3}
                  - ann: refund.whole
              there: {summary: Money goes away., steps: [{ann: refund.whole}]}
            """
        let page = try SmallSpec.page("methods/pay.html", yaml)
        #expect(page.contains("<b>ann</b> calls <a href=refund.html>refund.part</a> with <i>amount: 3</i>"))
        #expect(page.contains("<b>ann</b> calls <i>refund.whole</i>"))
        let own = try SmallSpec.page("methods/refund.html", yaml)
        #expect(own.contains("<b>ann</b> calls <i>refund.whole</i>"))
    }

    @Test("the behaviour stands there as in the spec, every name a link, and as rules")
    func behaviour() throws {
        let page = try LetterSpec.page("methods/open.html")
        let code = "<b>fail</b> <a href=../errors.html#errors.unknownLetter>unknownLetter</a> <b>unless</b> title "
        #expect(page.contains(code + "<b>in</b> <b>me</b>.letters</code></pre>"))
        let rule = "<li>It fails with <code>unknownLetter</code> when <code>title</code> isn't in the caller's "
        #expect(page.contains(rule + "<code>letters</code>.\n"))
        let send = try LetterSpec.page("methods/send.html")
        #expect(send.contains("<b>after</b> <a href=../limits.html#constants.days>days</a> <b>seconds</b>"))
        #expect(send.contains("(30 days) later:<ol>"))
    }

    @Test("facts that are believed for one reason stand together")
    func evidence() throws {
        let page = try LetterSpec.page("methods/send.html")
        let cited = "<dt><i>documented</i> By what is cited above."
        #expect(page.components(separatedBy: cited).count == 2)
        // What an id says already isn't said again.
        #expect(page.contains("<dd id=send.title.required>title.required <small>"))
        #expect(page.contains("<dd id=send.title.limit>title.limit <b>32 UTF-8 bytes</b>"))
    }

    @Test("what is cited above isn't cited again, and a table of facts leads to each document once")
    func citations() throws {
        let yaml = """
            sources: {list: {kind: page, title: The list}}
            errors:
              full: {code: 3, summary: It is full}
              shut: {code: 4, summary: It is shut}
              lost: {code: 5, summary: It is lost}
            methods:
              fill:
                topic: Boxes
                summary: Fills
                source: rules#Fill
                parameters: {what: {type: String, summary: With what}}
                behaviour: |
                  fail full when what == "" citing list#3
                  fail shut when what == "a" citing rules#Fill, list#3
                  fail lost when what == "b" citing list#5
            """
        let page = try SmallSpec.page("methods/fill.html", yaml)
        let table = try #require(page.components(separatedBy: "<dl class=facts>").dropFirst().first)
        let reasons = table.split(separator: "\n").filter { $0.hasPrefix("<dt>") }.map(String.init)
        #expect(
            reasons == [
                "<dt><i>documented</i> By what is cited above.",
                "<dt><i>documented</i> <a href=../sources.html#document.list>list</a>, 3.",
                "<dt><i>documented</i> list, 5.",
            ]
        )
    }

    @Test("what is asked of the arguments together stands before all that the service looks at")
    func checks() throws {
        let yaml = """
            errors: {unknown: {code: 5, summary: Nobody knows them, remedy: Ask `greet` about somebody else}}
            state: {world: {people: {type: "[PersonID]", default: "[]", summary: All people}}}
            methods:
              greet:
                topic: Talk
                summary: Greets
                edition: large
                parameters: {to: {type: PersonID, summary: Whom}, from: {type: PersonID, summary: Who}}
                checks: fail badArgument when to == from
                behaviour: fail unknown unless to in world.people
            """
        let page = try SmallSpec.page("methods/greet.html", yaml)
        let stages = ["Arguments", "Arguments together", "Edition", "Behaviour"].map {
            "colspan=3 scope=rowgroup>\($0)\n"
        }
        let places = stages.map { page.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(page.contains("<code>to</code> is <code>from</code>."))
        #expect(page.contains("<p class=quiet>Asked of the arguments together"))
        // What an error says of itself comes before what its statement tells.
        #expect(page.contains("<td>Ask <code>greet</code> about somebody else."))
    }

    @Test("limits within a parameter are told at the parameter")
    func nestedLimits() throws {
        let yaml = """
            types:
              Box: {summary: A box, fields: {label: {type: Label, summary: What it says}}}
              Label:
                summary: What it says
                fields: {text: {type: String, summary: The text, limit: {max: 9, unit: utf8-bytes}}}
            methods:
              send: {topic: Boxes, summary: Sends, parameters: {boxes: {type: "[Box]", summary: Which}}}
            """
        let page = try SmallSpec.page("methods/send.html", yaml)
        let link = "<a href=../types.html#Label.text.limit><code>Label.text</code></a>"
        #expect(page.contains("Within it: \(link) at most <b>9</b> UTF-8 bytes."))
    }

    @Test("who receives an event is said in words, without the names of behaviour")
    func receivers() throws {
        let yaml = """
            events: {TOLD: {wire: told, summary: Somebody was told}}
            types:
              GroupID: {summary: A group, identifier: {}}
              GroupRecord:
                internal: true
                summary: A group
                fields: {memberIDList: {type: "[PersonID]", default: "[]", summary: Who is in it}}
            state: {world: {groups: {type: "{GroupID: GroupRecord}", default: "{}", summary: All groups}}}
            procedures:
              tellOf:
                summary: Tells
                parameters: "somebody: PersonID"
                behaviour: emit TOLD to somebody
            methods:
              tell:
                topic: Talk
                summary: Tells
                parameters: {userIDList: {type: "[PersonID]", summary: Whom}, groupID: {type: GroupID, summary: Where}}
                behaviour: |
                  let group = world.groups[groupID] ?? GroupRecord()
                  emit TOLD to userIDList
                  emit TOLD to group.memberIDList
                  for reader in world.groups[groupID].memberIDList ?? []
                    tellOf(somebody: reader)
                  for id in userIDList
                    for one in devicesOf(id)
                      emit TOLD to one
            """
        let page = try SmallSpec.page("methods/tell.html", yaml)
        // The first of several leads to the event, and says how well it is known.
        for (receivers, tag, end) in [
            ("<code>userIDList</code>", "a", "<a"), ("the members of the group, twice", "code", "\n"),
            ("every device of <code>userIDList</code>", "code", "\n"),
        ] {
            #expect(page.contains(">TOLD</\(tag)> to \(receivers) \(end)"), "\(receivers)")
        }
        for name in ["memberIDList", "somebody", "reader"] { #expect(!page.contains("to the \(name)"), "\(name)") }
    }

    @Test("a story says it of several devices in the plural")
    func plural() throws {
        let story = """
            scenarios:
              nobody-hears:
                summary: Nobody hears of it
                steps: [{ann: send, with: {title: A, to: ben}, events: {ann: [], ben: [SENT], cid: [], dan: [SENT]}}]
            """
        let page = try LetterSpec.page("methods/send.html", LetterSpec.yaml.replacing("scenarios:", with: story))
        #expect(page.contains("<b>ben</b> and <b>dan</b> receive SENT. <b>ann</b> and <b>cid</b> receive nothing."))
    }

    @Test("a call that can't be written in Swift is shown on the wire, unfolded")
    func onTheWireAlone() throws {
        let recorded = #"[{"call":"send","arguments":{"title":"Hello","to":"ben"},"answer":null}]"#
        let page = try #require(pages(recorded: recorded)["methods/send.html"])
        #expect(page.contains("<details>\n<summary>The same on the wire</summary>"))
        let later = LetterSpec.yaml.replacing("title: Hello", with: "title: {now: 5}")
        let alone = try #require(pages(recorded: recorded, of: later)["methods/send.html"])
        #expect(alone.contains("<details open>\n<summary>On the wire</summary>"))
    }

    @Test("what was recorded is shown, and nothing where nothing was")
    func recordings() throws {
        let pages = try pages(
            recorded: """
                [
                {"call":"send","arguments":{"title":"Hello","to":"ben"},"answer":null},
                {"event":"sent","of":"send","to":"ben","payload":"ben"}
                ]
                """
        )
        let page = try #require(pages["methods/send.html"])
        #expect(page.contains("The same on the wire"))
        #expect(page.contains("<details><summary>A payload from a run</summary>"))
        #expect(!page.contains("seen in a run"))
        #expect(try !LetterSpec.page("methods/send.html").contains("The same on the wire"))
        #expect(try !LetterSpec.page("methods/send.html").contains("seen in a run"))
        #expect(Recordings(json: "{}") == nil)
        #expect(Recordings(json: "[{\"call\":\"send\"}]") == nil)
        #expect(Recordings(json: #"[{"event":"sent","of":5,"payload":1}]"#) == nil)
    }

    @Test("a payload that is too long for a method stands at the event, and the method leads there")
    func longPayloads() throws {
        let name = String(repeating: "ben", count: 200)
        let pages = try pages(recorded: #"[{"event":"sent","of":"send","to":"ben","payload":"\#(name)"}]"#)
        let page = try #require(pages["methods/send.html"])
        #expect(!page.contains(name))
        #expect(page.contains("</code>, as <a href=../events.html#run.SENT>seen in a run</a>.\n"))
        let events = try #require(pages["events.html"])
        #expect(events.contains("<details><summary>A payload from a run</summary><pre id=run.SENT><code>\"\(name)\"<"))
    }

    @Test("a payload that came as time passed stands at the event")
    func payloadsOfTime() throws {
        let pages = try pages(recorded: #"[{"event":"sent","to":"ben","payload":"ben"}]"#)
        #expect(try #require(pages["events.html"]).contains("<pre id=run.SENT><code>"))
        #expect(try #require(pages["methods/send.html"]).contains("<a href=../events.html#run.SENT>seen in a run</a>"))
    }

    @Test("a payload that a control caused stands at the event")
    func payloadsOfControls() throws {
        let yaml = """
            controls:
              thunder:
                summary: It thunders
                of: device
                behaviour: emit HEARD to thisDevice with "Boom"
            events: {HEARD: {wire: heard, summary: Something was heard, payload: String}}
            """
        let pages = try pages(recorded: #"[{"event":"heard","of":"thunder","to":"ben","payload":"Boom"}]"#, of: yaml)
        #expect(try #require(pages["events.html"]).contains("<pre id=run.HEARD><code>"))
    }

    /// The pages of a spec of which something was recorded.
    private func pages(recorded json: String, of yaml: String = LetterSpec.yaml) throws -> [String: String] {
        let input = try SmallSpec.input(yaml)
        let recorded = GenerationInput(
            input.index,
            behaviour: input.behaviour,
            facts: input.facts,
            options: input.options,
            recordings: try #require(Recordings(json: json))
        )
        let files = try ReferenceOutput().files(for: recorded, templates: .builtIn())
        let named = files.map { (String($0.path.dropFirst("Reference/".count)), $0.contents) }
        return Dictionary(uniqueKeysWithValues: named)
    }

    @Test("an event is found by its name, however that is escaped in the file", arguments: [#"a\"b"#, #"a\u0022b"#])
    func escapedEvent(name: String) throws {
        let recordings = try #require(Recordings(json: #"[{"event":"\#(name)","of":"send","to":"ben","payload":1}]"#))
        #expect(recordings.payload(of: "a\"b", from: "send") != nil)
        #expect(JSONPiece(#""\ud83d\ude00\n""#)?.name == "😀\n")
    }
}
