import Testing

@testable import SDKGeneration

@Suite("How a call is refused, in the order of the checks")
struct RefusalRowsTests {
    private static let door = """
        errors:
          gone: {code: 2, summary: Whoever was in has left, retry: true, remedy: Call `enter` again}
          nobody: {code: 1, summary: Nobody came in yet}
          noLine: {code: 3, summary: There is no line, retry: true}
          alone: {code: 4, summary: Nobody is there to hear it}
        gates:
          inside:
            summary: Somebody is inside.
            behaviour: |
              fail gone when device.wasInside and not (device.user exists)
              fail nobody unless device.user exists
          connected: {summary: The line is up., guards: remote, behaviour: fail noLine when device.isCutOff}
        state:
          device:
            wasInside: {type: Bool, default: "false", summary: Whether anybody ever was inside}
            isCutOff: {type: Bool, default: "false", summary: Whether the line is down}
        methods:
          enter: {topic: Door, summary: Enters, behaviour: fail alone unless device.user exists}
          ring:
            topic: Door
            summary: Rings
            needs: [inside]
            parameters: {often: {type: Int, summary: How often}}
          look: {topic: Door, summary: Looks, kind: local, needs: [inside]}
        """

    private static func rows(_ method: String) throws -> [String] {
        let page = try SmallSpec.page("methods/\(method).html", door)
        let table = try #require(page.components(separatedBy: "<table class=refusals>").dropFirst().first)
        let text = try #require(table.components(separatedBy: "</table>").first)
        return text.split(separator: "\n").dropFirst().map {
            String($0.replacing(/<a class=[^>]*>[^<]*<\/a>/, with: ""))
        }
    }

    @Test("gates come first, and those that guard every method of the service behind those that it names")
    func gates() throws {
        let gate = "<tbody><tr><th colspan=3 scope=rowgroup>Before the call, unless <a href=../editions.html#gate."
        let rows = try Self.rows("ring")
        try #require(rows.count == 6)
        #expect(rows[0].hasPrefix("\(gate)inside>somebody is inside</a>"))
        #expect(rows[1] == "<tr><td colspan=3><code>gone 2, nobody 1</code>")
        #expect(rows[2].hasPrefix("\(gate)connected>the line is up</a>"))
        #expect(rows[3] == "<tr><td colspan=3><code>noLine 3</code>")
        #expect(rows[4].hasSuffix(">Arguments"))
        #expect(rows[5].contains("<code>often</code> isn't given."))
    }

    @Test("what the types of arguments refuse is among the errors of a call")
    func demands() throws {
        let yaml = """
            types:
              Weight: {summary: How heavy, enum: String, closed: true, values: {light: {wire: L, summary: Light}}}
              BoxID: {summary: A box, identifier: {}, pattern: "^[a-z]+$"}
            methods:
              weigh:
                topic: Boxes
                summary: Weighs
                parameters: {boxes: {type: "{BoxID: Weight}", summary: Which}}
                behaviour: do nothing
            """
        let text = try SmallSpec.page("methods/weigh.html", yaml).replacing(/<[^>]*>/, with: "")
        #expect(text.contains("The text of a BoxID doesn't match ^[a-z]+$."))
        #expect(text.contains("A Weight isn't one of its values."))
    }

    @Test("what a gate or an edition refuses is told once, where they stand, with what to do about it")
    func gateTable() throws {
        let yaml = """
            errors:
              gone: {code: 2, summary: Whoever was in has left, retry: true, remedy: Call `enter` again}
              nobody: {code: 1, summary: Nobody came in yet}
              noLine: {code: 3, summary: There is no line, retry: true}
            gates:
              inside:
                summary: Somebody is inside.
                behaviour: |
                  fail gone when device.wasInside and not (device.user exists)
                  fail nobody unless device.user exists
              connected: {summary: The line is up., guards: remote, behaviour: fail noLine when device.isCutOff}
            state:
              device:
                wasInside: {type: Bool, default: "false", summary: Whether anybody ever was inside}
                isCutOff: {type: Bool, default: "false", summary: Whether the line is down}
            methods:
              enter: {topic: Door, summary: Enters, behaviour: return}
              ring: {topic: Door, summary: Rings, needs: [inside], edition: large, behaviour: return}
            """
        let page = try SmallSpec.page("editions.html", yaml)
        let table = try #require(page.components(separatedBy: "<h2 id=refusals>").dropFirst().first)
        let text = try #require(table.components(separatedBy: "</table>").first)
        let rows = text.split(separator: "\n").dropFirst(3).map(String.init)
        try #require(rows.count == 7)
        let gate = "<tbody><tr><th colspan=3 scope=rowgroup>Before the call, unless <a href=#gate."
        #expect(rows[0] == "\(gate)inside>somebody is inside</a>")
        #expect(rows[1].hasPrefix("<tr><td>Whoever was in has left. <a class=inferred href=#gate.inside.fails.gone>"))
        #expect(rows[1].hasSuffix(">gone</a> <b>2</b><td>Call <a href=methods/enter.html>enter</a> again."))
        #expect(rows[2].contains("<td>Nobody came in yet. ") && rows[2].contains(">nobody</a> <b>1</b>"))
        #expect(rows[3] == "\(gate)connected>the line is up</a>")
        #expect(rows[4].hasSuffix(">noLine</a> <b>3</b><td>The same call may succeed later."))
        let edition =
            "<tbody><tr><th colspan=3 scope=rowgroup>For what needs the edition <a href=#edition.large>Large</a>"
        #expect(rows[5] == edition)
        #expect(rows[6].hasPrefix("<tr><td>A smaller edition than Large was bought."))
        #expect(rows[6].hasSuffix(">notBought</a> <b>7</b><td>Buy Large."))
    }

    @Test("what the client answers by itself passes no gate of the service")
    func local() throws {
        #expect(try !Self.rows("look").contains { $0.contains("noLine") })
        #expect(try Self.rows("enter").contains { $0.contains("noLine") })
    }

    @Test("an error leads back to its gates, and a gate to the methods that ask for it")
    func uses() throws {
        let errors = try SmallSpec.page("errors.html", Self.door)
        let entry = try #require(errors.components(separatedBy: "<li id=errors.noLine>").dropFirst().first)
        let gate = "<a href=editions.html#gate.connected><code>connected</code></a>"
        #expect(entry.contains("<p>Every call that has to pass \(gate) can end in it."))
        let gates = try SmallSpec.page("editions.html", Self.door)
        #expect(gates.contains("<summary>2 methods ask for it</summary><p class=users><a href=methods/"))
    }

    @Test("an error that hides behind a gate alone is one that calls end in")
    func reached() throws {
        let errors = try SmallSpec.page("errors.html", Self.door)
        let others = try #require(errors.components(separatedBy: "<h2 id=others>").dropFirst().first)
        #expect(!others.contains("errors.noLine"))
    }

    @Test("that nobody is logged in is said as people say it")
    func nobody() throws {
        #expect(try Self.rows("enter").contains { $0.contains("<td>Nobody is logged in on this device. ") })
    }

    @Test(
        "what the statement asks of an argument is the remedy, and nothing is said where it says nothing",
        arguments: [
            (
                "when first(one in others: true) == who", "The first of <code>others</code> is <code>who</code>",
                "</a><td>"
            ),
            (
                "unless colour in [.red, .blue]",
                "<code>colour</code> isn't <code>.red</code> or <code>.blue</code>",
                "Give <code>.red</code> or <code>.blue</code> as <code>colour</code>."
            ),
            (
                "unless place is room or place is hall",
                "<code>place</code> isn't of the form <code>room</code> or <code>hall</code>",
                "Give <code>place</code> of the form <code>room</code> or <code>hall</code>."
            ),
        ]
    )
    func arguments(condition: String, reason: String, remedy: String) throws {
        let page = try SmallSpec.page(
            "methods/paint.html",
            """
            types:
              Colour:
                summary: A colour
                enum: String
                values: {red: {wire: r, summary: Red}, blue: {wire: b, summary: Blue}, grey: {wire: g, summary: Grey}}
              Place: {summary: A place, identifier: {room: "R${room: String}", hall: "H${hall: String}", yard: "Y"}}
            methods:
              paint:
                topic: Walls
                summary: Paints
                parameters:
                  who: {type: PersonID, summary: Who}
                  others: {type: "[PersonID]", summary: Who helps}
                  colour: {type: Colour, summary: In which colour}
                  place: {type: Place, summary: Where}
                behaviour: |
                  fail badArgument \(condition)
            """
        )
        let row = try #require(page.split(separator: "\n").first { $0.contains("#paint.fails.badArgument>") })
        #expect(row.contains(reason) && row.contains(remedy), "\(row)")
    }

    @Test("the errors of a call are also those that parts of arguments end in")
    func errorsOfParts() throws {
        let input = try SmallSpec.input(
            """
            types:
              Kind: {summary: A kind, enum: String, closed: true, values: {a: {wire: a, summary: A}}}
              Short:
                summary: S
                fields:
                  text:
                    type: String
                    summary: T
                    limit: {min: 2, max: 3, unit: utf8-bytes, excess: truncate, error: tooShort}
            errors: {tooShort: {code: 3, summary: It is too short}}
            methods:
              sort: {topic: T, summary: S, parameters: {kind: {type: "Kind?", summary: K}}, behaviour: do nothing}
              cut: {topic: T, summary: S, parameters: {short: {type: "Short?", summary: K}}, behaviour: do nothing}
              look: {topic: T, summary: S, parameters: {text: {type: "String?", summary: K}}, behaviour: do nothing}
            """
        )
        func errors(_ method: String) throws -> [String] {
            let shape = try #require(input.index.overloads[method])
            return CallOutcome(shape, of: try #require(input.index.methods[method]), in: input).errors
        }
        #expect(try errors("sort") == ["badArgument"])
        #expect(try errors("cut") == ["tooShort"])
        #expect(try errors("look") == [])
    }
}
