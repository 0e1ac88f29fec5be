import Testing

@testable import SDKGeneration

@Suite("The pictures of the reference")
struct PictureTests {
    private static let visits = """
        errors:
          nobody: {code: 1, summary: Nobody came in yet}
          gone: {code: 2, summary: Whoever was in has left}
        gates:
          inside:
            summary: Somebody is inside.
            behaviour: |
              fail gone when device.wasInside and not (device.user exists)
              fail nobody unless device.user exists
        state:
          device: {wasInside: {type: Bool, default: "false", summary: Whether anybody ever was inside}}
          user: {wishes: {type: "[String]", default: "[]", summary: What they wish for}}
        procedures:
          putOut:
            summary: Puts somebody out
            parameters: "deviceID: String"
            behaviour: set devices[deviceID].user to none
        methods:
          enter:
            topic: Door
            summary: Enters
            parameters: {who: {type: PersonID, summary: Who}}
            behaviour: |
              set device.user to who
              set device.wasInside to true
              after 60 seconds
                putOut(deviceID: thisDevice)
          leave: {topic: Door, summary: Leaves, behaviour: "putOut(deviceID: thisDevice)"}
          evict:
            topic: Door
            summary: Evicts others
            parameters: {which: {type: String, summary: Which device}}
            behaviour: "putOut(deviceID: which)"
          wish:
            topic: Wishes
            summary: Wishes
            needs: [inside]
            parameters: {what: {type: String, summary: For what}}
            behaviour: add what to me.wishes
          grant:
            topic: Wishes
            summary: Grants
            needs: [inside]
            parameters: {what: {type: String, summary: Which}}
            behaviour: remove what from me.wishes
        """

    @Test("the life of a device is worked out from a gate and the calls that change what it looks at")
    func life() throws {
        let input = try SmallSpec.input(Self.visits)
        let gate = try #require(input.specification.gates.first)
        let life = try #require(DeviceLife(gate, in: input))
        #expect(life.states == [.refused(error: "nobody"), .open, .refused(error: "gone")])
        let steps = life.steps.map { step in
            "\(step.start) \(step.causes.map { "\($0.method) \($0.manner)" }) \(step.end)"
        }
        let (nobody, open, gone) = (life.states[0], life.states[1], life.states[2])
        #expect(
            steps == [
                "\(nobody) [\"enter atOnce\"] \(open)",
                "\(open) [\"enter later\", \"leave atOnce\", \"evict elsewhere\"] \(gone)",
                "\(gone) [\"enter atOnce\"] \(open)",
            ]
        )
    }

    @Test("a default that is worked out counts as what it comes to", arguments: [("wide", 2), ("not wide", 1)])
    func workedOutBeginning(value: String, count: Int) throws {
        let yaml = """
            errors: {shut: {code: 1, summary: It is shut}}
            constants: {wide: {type: Bool, value: true, summary: W}}
            state: {device: {isOn: {type: Bool, default: "\(value)", summary: O}}}
            gates: {on: {summary: It is on, behaviour: fail shut when not device.isOn}}
            methods:
              shut: {topic: T, summary: Shuts, needs: [on], behaviour: set device.isOn to false}
              open: {topic: T, summary: Opens, behaviour: set device.isOn to true}
            """
        let input = try SmallSpec.input(yaml)
        let gate = try #require(input.specification.gates.first)
        let life = try #require(DeviceLife(gate, in: input))
        #expect(life.states.first == (count == 2 ? .open : .refused(error: "shut")))
    }

    @Test("the life stands where its calls are described, and at the gates")
    func places() throws {
        #expect(try SmallSpec.page("topics/door.html", Self.visits).contains("<svg class=life "))
        #expect(try SmallSpec.page("editions.html", Self.visits).contains("evict on another device</text>"))
        #expect(try !SmallSpec.page("topics/wishes.html", Self.visits).contains("<svg class=life "))
    }

    @Test("a gate that asks for more than whether something is there has no life")
    func without() throws {
        let yaml = """
            errors: {late: {code: 1, summary: It is late}}
            gates: {early: {summary: It is early, behaviour: fail late when now() > 5}}
            """
        let input = try SmallSpec.input(yaml)
        let gate = try #require(input.specification.gates.first)
        #expect(DeviceLife(gate, in: input) == nil)
    }

    @Test("what is put somewhere and taken out again takes its path")
    func path() throws {
        let page = try SmallSpec.page("topics/wishes.html", Self.visits)
        #expect(page.contains("<h2 id=\"kept\">"))
        let picture = page.components(separatedBy: "<h2 id=\"kept\">").last ?? ""
        for part in ["behaviour.html#state.user.wishes", "methods/wish.html", "methods/grant.html"] {
            #expect(picture.contains(part), "\(part)")
        }
    }

    @Test("a story says in its picture how often and how long, in the words that it has beside it")
    func sequence() throws {
        let yaml = """
            events:
              WISHED: {wire: wished, summary: Somebody wishes, payload: String}
            methods:
              wish:
                topic: Wishes
                summary: Wishes
                parameters: {friends: {type: "[PersonID]", default: "[]", summary: Who is told}}
                behaviour: emit WISHED to friends with "a"
            scenarios:
              wishes:
                summary: Everybody hears
                steps:
                  - {ann: wish, times: 3}
                  - advance: 1 d
                  - {ann: wish, with: {friends: [ben, cat]}, events: {ben: [{WISHED: a}], cat: [{WISHED: a}]}}
            """
        let input = try SmallSpec.input(yaml)
        let scenario = try #require(input.specification.scenarios.first)
        let picture = try #require(SequencePicture(scenario, SpecProse(input.specification, input.behaviour)))
        guard case .records(let arrows)? = picture.values["arrows"] else {
            Issue.record("no arrows")
            return
        }
        let texts = arrows.compactMap { arrow -> String? in
            if case .text(let text)? = arrow["text"] { text } else { nil }
        }
        #expect(texts == ["wish, 3 times", "1 day passes", "wish", "WISHED", "WISHED"])
    }

    @Test("a device that is called like the service has a line of its own")
    func deviceCalledService() throws {
        let yaml = """
            events: {RANG: {wire: rang, summary: It rings}}
            methods:
              ring:
                topic: Bells
                summary: Rings
                parameters: {friends: {type: "[PersonID]", summary: Who hears it}}
                behaviour: emit RANG to friends
            scenarios:
              rings:
                summary: Everybody hears
                steps:
                  - {service: ring, with: {friends: [ann]}, events: {ann: [RANG]}}
                  - {ann: ring, with: {friends: [service, cat]}, events: {service: [RANG], cat: [RANG]}}
            """
        let input = try SmallSpec.input(yaml)
        let scenario = try #require(input.specification.scenarios.first)
        let picture = try #require(SequencePicture(scenario, SpecProse(input.specification, input.behaviour)))
        guard case .records(let lines)? = picture.values["lifelines"] else {
            Issue.record("no lines")
            return
        }
        let services = lines.compactMap { line -> Bool? in
            if case .flag(let isService)? = line["isService"] { isService } else { nil }
        }
        #expect(services == [false, true, false, false])
    }

    @Test("a line between two names is drawn once")
    func lines() {
        var picture = ColumnPicture(anchor: "a", title: "", label: "", heads: ["", "", ""])
        #expect(picture.values == nil)
        let (left, right) = (ColumnPicture.Node(text: "l", address: "l"), ColumnPicture.Node(text: "r", address: nil))
        picture.connect(left, right, from: 0)
        picture.connect(left, right, from: 0)
        guard case .records(let first)? = picture.values?["first"], case .text(let lines)? = first.first?["lines"]
        else {
            Issue.record("no column")
            return
        }
        #expect(lines.count { $0 == "M" } == 1)
    }

    @Test("a line begins behind the name that it leads from, however short that is")
    func lineBegins() {
        var picture = ColumnPicture(anchor: "a", title: "", label: "", heads: ["", "", ""])
        let long = String(repeating: "n", count: 60)
        for name in ["n", long] {
            let node = ColumnPicture.Node(text: name, address: "n")
            picture.connect(ColumnPicture.Node(text: "l", address: "l"), node, from: 0)
            picture.connect(node, ColumnPicture.Node(text: "r", address: nil), from: 1)
        }
        guard case .records(let names)? = picture.values?["second"] else {
            Issue.record("no column")
            return
        }
        let lines = names.map { if case .text(let line)? = $0["lines"] { line } else { "" } }
        #expect(lines.first?.contains("H600M600 ") == true)
        #expect(lines.first?.hasPrefix("M365 ") == true)
        #expect(lines.last?.hasPrefix("M600 ") == true)
    }

    @Test("what there is no room for is cut behind a word, and told to those who ask")
    func longWords() {
        var picture = ColumnPicture(anchor: "a", title: "", label: "", heads: ["", "", ""])
        let long = "the clients that watch a room as guests and have a connection"
        for words in ["the caller", long] {
            let node = ColumnPicture.Node(text: words, address: nil)
            picture.connect(ColumnPicture.Node(text: "E", address: "e"), node, from: 1)
        }
        guard case .records(let receivers)? = picture.values?["third"] else {
            Issue.record("no column")
            return
        }
        let texts: [String] = receivers.map { if case .text(let text)? = $0["text"] { text } else { "" } }
        #expect(texts == ["the caller", "the clients that watch a room as…"])
        let wholes: [[String]] = receivers.map { if case .texts(let texts)? = $0["whole"] { texts } else { [] } }
        #expect(wholes == [[], [long]])
    }

    @Test("a gate that asks for many things has no picture, and is looked at no longer for it")
    func manyFlags() throws {
        let flags = (0..<24).map { "f\($0)" }
        let fields = flags.map { "\($0): {type: Bool, default: \"false\", summary: F}" }
        let methods = flags.map { "  set\($0): {topic: T, summary: S, behaviour: set device.\($0) to true}" }
        let yaml = """
            errors: {shut: {code: 1, summary: It is shut}}
            state: {device: {\(fields.joined(separator: ", "))}}
            gates:
              open: {summary: O, behaviour: "\(flags.map { "fail shut unless device.\($0)" }.joined(separator: "\\n"))"}
            methods:
            \(methods.joined(separator: "\n"))
              pass: {topic: T, summary: P, needs: [open], behaviour: do nothing}
            """
        let input = try SmallSpec.input(yaml)
        #expect(DeviceLife(try #require(input.index.gates["open"]), in: input) == nil)
    }
}
