import SDKSpec
import Testing

@testable import SDKGeneration

@Suite("Sentences")
struct WordedLimitTests {
    @Test(
        "a full stop ends what doesn't end by itself",
        arguments: [
            ("A thing", "A thing."), ("A thing.", "A thing."), ("Really?", "Really?"), ("", ""),
            ("保存任务。", "保存任务。"), ("任务…", "任务…"), (#"He said "no.""#, #"He said "no.""#),
            (#"He said "no""#, #"He said "no"."#), ("(See there.)", "(See there.)"),
            ("A thing (of two)", "A thing (of two)."),
        ]
    )
    func fullStop(text: String, sentence: String) throws {
        #expect(try SmallSpec.input("{}").prose.sentence(text) == sentence)
    }

    @Test(
        "what keeps something within a limit",
        arguments: [
            ("{max: 5, unit: utf8-bytes}", "Keep `x` to at most 5 UTF-8 bytes."),
            ("{min: 1, max: 5, unit: utf8-bytes}", "Keep `x` between 1 and 5 UTF-8 bytes."),
            ("{min: 5, max: 5, unit: utf8-bytes}", "Keep `x` to exactly 5 UTF-8 bytes."),
            ("{pattern: '^[a-z]+$'}", "Give `x` as text that matches `^[a-z]+$`."),
        ]
    )
    func advice(limit: String, sentence: String) throws {
        let input = try SmallSpec.input(
            "methods: {call: {topic: T, summary: S, parameters: {x: {type: String, summary: X, limit: \(limit)}}}}"
        )
        let parameter = try #require(input.specification.methods.first?.overloads.first?.parameters.first)
        #expect(try #require(parameter.limits.first).advice(for: "x") == sentence)
    }

    @Test("what types demand of their values stands beside the parameters that are made of them, and at the types")
    func demandsOfTypes() throws {
        let yaml = """
            types:
              SKU: {summary: What, identifier: {}, pattern: "^[A-Z]{2}$"}
              Unit: {summary: Which, enum: String, values: {piece: {wire: p, summary: One}}, closed: true}
              Order: {summary: An order, fields: {sku: {type: SKU, summary: What}, unit: {type: Unit, summary: Which}}}
            methods:
              call: {topic: T, summary: S, parameters: {orders: {type: "[Order]", summary: Which}}}
            """
        let pattern = "matches <code>^[A-Z]{2}$</code>, else"
        let closed = "that aren't listed end in"
        let method = try SmallSpec.page("methods/call.html", yaml)
        #expect(method.contains(pattern) && method.contains(closed))
        let types = try SmallSpec.page("types.html", yaml)
        #expect(types.contains(pattern) && types.contains(closed))
    }

    @Test("a page without names, rates and quotas has no heading for them")
    func emptyHeading() throws {
        let page = try SmallSpec.page("methods/call.html", "methods: {call: {topic: T, summary: S}}")
        #expect(!page.contains("Names and figures"))
    }

    @Test("a parameter is itself in the texts of its method, whatever else has its name")
    func parameter() throws {
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {late: {code: 2, summary: It is late}}
            methods: {call: {topic: T, summary: Takes `late`, parameters: {late: {type: Bool, summary: Whether it is late}}}}
            """
        )
        #expect(page.contains("Takes <code>late</code>."))
    }

    @Test("a quota of a figure that is made of others tells what it comes to")
    func quota() throws {
        let page = try SmallSpec.page(
            "methods/call.html",
            """
            errors: {full: {code: 2, summary: It is full}}
            constants: {most: {type: Int, value: 2 + 1, summary: How many}}
            state: {user: {boxes: {type: "[String]", default: "[]", summary: The boxes}}}
            methods:
              call:
                topic: T
                summary: S
                quota: {counts: me.boxes, max: most, error: full}
                parameters: {name: {type: String, summary: Which}}
                behaviour: add name to me.boxes
            """
        )
        #expect(page.contains("There would be more than 3 (") && !page.contains("2 + 1 ("))
    }

    @Test("a figure that is made of others is shown as what it comes to")
    func figure() throws {
        let page = try SmallSpec.page(
            "limits.html",
            """
            constants:
              most: {type: Int, value: 3, unit: letters, summary: How many}
              double: {type: Int, value: most * 2, unit: letters, summary: How many with a stamp}
            methods: {call: {topic: T, summary: S}}
            """
        )
        #expect(page.contains("<b>6</b> letters") && !page.contains("most * 2"))
    }
}
