import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution
import Testing

@Suite("Suites of small interpreted specs")
struct SmallSuiteTests {
    @Test("keys of maps that only look alike are two")
    func combiningKeys() async throws {
        try await expectSuccess(
            SmallSpec.check(
                state: #"world: {kept: {type: "{String: Int}", default: "{}", summary: What is kept.}}"#,
                method: """
                    parameters: {key: {type: String, summary: A key.}}
                    returns: Int
                    behaviour: |
                      set world.kept[key] to 1
                      return count(world.kept)
                    example: {as: ann, with: {key: a}}
                    """,
                steps: #"""
                    - {ann: ping, with: {key: "\u00e9"}, returns: 1}
                    - {ann: ping, with: {key: "e\u0301"}, returns: 2}
                    """#
            )
        )
    }

    @Test("keys that only look alike are two in arguments and claims")
    func combiningKeysGiven() async throws {
        try await expectSuccess(
            SmallSpec.check(
                state: #"world: {kept: {type: "{String: Int}", default: "{}", summary: What is kept.}}"#,
                method: #"""
                    parameters: {given: {type: "{String: Int}", summary: What to keep.}}
                    returns: "{String: Int}"
                    behaviour: |
                      set world.kept to given
                      return world.kept
                    example: {as: ann, with: {given: {"\u00e9": 1, "e\u0301": 2}}}
                    """#,
                steps: #"""
                    - ann: ping
                      with: {given: {"\u00e9": 1, "e\u0301": 2}}
                      returns: {"\u00e9": 1, "e\u0301": 2}
                    """#
            )
        )
    }

    @Test("null is no value where anything is handed through, and stays within what is")
    func nullHandedThrough() async throws {
        func check(_ steps: String) throws -> CheckedSpecification {
            try SmallSpec.check(
                method: """
                    parameters: {value: {type: JSON, summary: V.}, rest: {type: "JSON?", summary: R.}}
                    returns: String
                    behaviour: return jsonText(value) + jsonText(json(rest))
                    example: {as: ann, with: {value: 1}}
                    """,
                steps: steps
            )
        }
        try await expectSuccess(
            check(
                #"""
                - {ann: ping, with: {value: null}, fails: bad}
                - {ann: ping, with: {rest: 1}, fails: bad}
                - {ann: ping, with: {value: false, rest: null}, returns: falsenull}
                - {ann: ping, with: {value: {b: null, a: [null]}, rest: ""}, returns: '{"a":[null],"b":null}""'}
                """#
            )
        )
        let error = #expect(throws: CheckedSpec.Findings.self) {
            try check("- {ann: ping, with: {value: null}, returns: a}")
        }
        #expect(error?.description.contains("`value` has to be given, and `null` is no value") == true)
    }

    /// The suite of a method that answers with an id that the service makes up, whether it is given or not.
    private func madeUp(_ claim: String, isGiven: Bool = true) throws -> CheckedSpecification {
        try SmallSpec.check(
            types: "Made: {summary: M., source: page, fields: {id: {type: \"String?\", summary: I.}}}",
            method: """
                parameters: {isGiven: {type: Bool, summary: G.}}
                returns: Made
                behaviour: |
                  emit MADE to thisDevice with [newID("e-")]
                  return Made(id: if isGiven then newID("m-") else none)
                example: {as: ann, with: {isGiven: true}}
                """,
            steps: "- {ann: ping, with: {isGiven: \(isGiven)}, \(claim)}",
            rest: #"events: {MADE: {wire: onMade, summary: M., payload: "[String]", source: page}}"#
        )
    }

    @Test("what the service makes up is claimed to be there, and the answer and the payload are covered by that")
    func presence() async throws {
        let claims = "returns: {id: {absent: false}}, events: {ann: [MADE: [{absent: false}]]}"
        let checked = try madeUp(claims)
        try await expectSuccess(checked)
        let suite = try ConformanceSuite(CasePlan(checked))
        let facts = try #require(suite.cases.first { $0.id == "story" }?.facts)
        #expect(facts.contains("ping.answer") && facts.contains("events.MADE.payload"))
        let other = try madeUp("returns: {id: {absent: false}}", isGiven: false)
        let report = await ConformanceRunner(subject: SpecSubject(SpecProgram(other)))
            .run(try ConformanceSuite(CasePlan(other)))
        #expect(report.failures.map(\.id) == ["story"])
    }

    @Test("a device for which only a control acts is there, and so is one that events are sent to by its id")
    func devicesOfControls() async throws {
        try await expectSuccess(
            SmallSpec.check(
                state: "device: {n: {type: Int, default: \"0\", summary: N.}}",
                method: """
                    parameters: {to: {type: String, summary: Whom.}}
                    behaviour: emit SEEN to to
                    example: {as: ann, with: {to: ann}}
                    """,
                steps: """
                    - {world: push, of: ben, returns: 1, events: {ben: [SEEN]}}
                    - {world: push, of: ben, returns: 2}
                    - {ann: ping, with: {to: cleo}, events: {ann: [], cleo: [SEEN]}}
                    """,
                rest: """
                    events: {SEEN: {wire: seen, summary: It was seen., source: page}}
                    controls:
                      push:
                        of: device
                        summary: Somebody pushes it.
                        returns: Int
                        behaviour: |
                          set device.n to device.n + 1
                          emit SEEN to thisDevice
                          return device.n
                        source: page
                    """
            )
        )
    }

    @Test("a union that is left to its default beside another tag doesn't travel")
    func unionLeftToItsDefault() async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: """
                    Kind: {summary: K., source: page, enum: String, values: {a: {wire: A, summary: A.}, b: {wire: B, summary: B.}}}
                    Part: {summary: P., source: page, fields: {size: {type: Int, default: "3", summary: S.}}}
                    Either: {summary: E., source: page, union: {tag: Kind, cases: {a: Part, b: Part}}}
                    Thing:
                      summary: A thing.
                      source: page
                      fields:
                        kind: {type: Kind, summary: K.}
                        either: {type: Either, tag: kind, default: Either.a(Part()), summary: E.}
                    """,
                method: """
                    parameters: {kind: {type: Kind, summary: The kind.}}
                    returns: String
                    behaviour: return jsonText(Thing(kind)) + jsonText(json(Thing(kind)))
                    example: {as: ann, with: {kind: a}}
                    """,
                steps: #"""
                    - ann: ping
                      with: {kind: a}
                      returns: '{"either":{"size":3},"kind":"A"}{"either":{"size":3},"kind":"A"}'
                    - {ann: ping, with: {kind: b}, returns: '{"kind":"B"}{"kind":"B"}'}
                    """#
            )
        )
    }

    @Test(
        "a default that is JSON is what it travels as",
        arguments: [
            "json([1.5, 18446744073709551615, 2])", "json(Part())", "json([Part(size: 1), Part()])",
            "json(Whole(about: json(Part())))", "json(Whole(about: json(2), part: none))",
        ]
    )
    func defaultOfJSON(value: String) async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: """
                    Part: {summary: P., source: page, fields: {size: {type: Int, default: "3", summary: S.}}}
                    Whole:
                      summary: W.
                      source: page
                      fields:
                        about: {type: JSON, default: json(Part()), summary: A.}
                        part: {type: "Part?", summary: P.}
                    """,
                method: """
                    parameters: {value: {type: JSON, default: "\(value)", summary: A value.}}
                    returns: JSON
                    behaviour: return value
                    example: {as: ann, with: {}}
                    """,
                steps: "- {ann: ping, with: {value: 1}, returns: 1}"
            )
        )
    }

    @Test("a record without fields is missed like any other")
    func recordWithoutFields() async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: "Mark: {summary: A mark., source: page, fields: {}}",
                method: """
                    parameters: {mark: {type: Mark, summary: A mark.}}
                    returns: Int
                    behaviour: return 1
                    example: {as: ann, with: {mark: {}}}
                    """,
                steps: """
                    - {ann: ping, with: {mark: {}}, returns: 1}
                    - {ann: ping, fails: bad}
                    """
            )
        )
    }

    @Test("a tag inside the payload may be called like a hole")
    func dollarTag() async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: """
                    Kind: {summary: A kind., source: page, enum: String, values: {leaf: {wire: leaf, summary: A leaf.}}}
                    Leaf: {summary: A leaf., source: page, fields: {size: {type: Int, limit: {max: 3, unit: value}, summary: Its size.}}}
                    Tree: {summary: A tree., source: page, union: {tag: Kind, member: $ref, cases: {leaf: Leaf}}}
                    """,
                method: """
                    parameters: {tree: {type: "{String: Tree}", limit: {of: keys, pattern: "^[$]"}, summary: A tree.}}
                    returns: "{String: Tree}"
                    behaviour: return tree
                    example: {as: ann, with: {tree: {$now: {$ref: leaf, size: 1}}}}
                    """,
                steps:
                    "- {ann: ping, with: {tree: {$items: {$ref: leaf, size: 3}}}, returns: {$items: {$ref: leaf, size: 3}}}"
            )
        )
    }

    @Test("a whole number beyond a fraction's exactness is the nearest that there is", arguments: ["x", "-x + x + x"])
    func roundedNumbers(_ answer: String) async throws {
        try await expectSuccess(
            SmallSpec.check(
                method: """
                    parameters: {x: {type: Double, limit: {max: 9007199254740993, unit: value}, summary: A number.}}
                    returns: Double
                    behaviour: return \(answer)
                    example: {as: ann, with: {x: 9007199254740993}}
                    """,
                steps: "- {ann: ping, with: {x: 9007199254740993}, returns: 9007199254740993}"
            )
        )
    }

    @Test("what a limit cuts off is held to nothing")
    func cutOffItems() async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: """
                    Mark: {summary: A mark., source: page, identifier: {}, pattern: "^[a-z]+$"}
                    Thing: {summary: A thing., source: page, fields: {name: {type: String, limit: {max: 3, unit: utf8-bytes}, summary: Its name.}, marks: {type: "[Mark]", default: "[]", limit: {max: 1, unit: items, excess: truncate}, summary: Marks.}}}
                    """,
                method: """
                    parameters: {things: {type: "[Thing]", limit: {max: 2, unit: items, excess: truncate}, summary: Things.}}
                    returns: Int
                    behaviour: return count(things)
                    example: {as: ann, with: {things: [{name: a}]}}
                    """,
                steps: """
                    - {ann: ping, with: {things: [{name: a}, {name: b, marks: [c, D]}, {name: cccc}]}, returns: 2}
                    - {ann: ping, with: {things: [{name: a}, {name: bbbb}, {name: cccc}]}, fails: bad}
                    - {ann: ping, with: {things: [{name: a, marks: [D]}]}, fails: bad}
                    """
            )
        )
    }

    @Test("a limit that cuts off refuses what is too small, and takes the first entries of a map")
    func cutOffWithBounds() async throws {
        try await expectSuccess(
            SmallSpec.check(
                method: """
                    parameters:
                      names: {type: "[String]", default: '["a", "b"]', limit: {min: 1, max: 2, unit: items, excess: truncate}, summary: Names.}
                      word: {type: String, default: '"abc"', limit: {min: 2, max: 3, unit: utf8-bytes, excess: truncate}, summary: A word.}
                      marks: {type: "{String: Int}", default: "{}", limit: {max: 2, unit: items, excess: truncate}, summary: Marks.}
                    returns: "[String]"
                    behaviour: return names + [word] + keys(marks)
                    example: {as: ann, with: {}}
                    """,
                steps: """
                    - {ann: ping, with: {names: [c, d, e], word: abcd, marks: {z: 1, y: 2, x: 3}}, returns: [c, d, abc, z, y]}
                    - {ann: ping, with: {names: []}, fails: bad}
                    - {ann: ping, with: {word: a}, fails: bad}
                    """
            )
        )
    }

    @Test("what is called like a word of expressions can be said where nothing but a name can stand")
    func wordsAsNames() async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: """
                    Kind: {summary: A kind., source: page, enum: String, values: {is: {wire: IS, summary: I.}, not: {wire: NOT, summary: N.}}}
                    Thing: {summary: A thing., source: page, identifier: {not: "N${if: String}", none: nobody}}
                    Pair: {summary: A pair., source: page, fields: {in: {type: Int, summary: I.}, or: {type: Int, default: "2", summary: O.}}}
                    """,
                method: """
                    parameters: {kind: {type: Kind, summary: A kind.}, thing: {type: Thing, summary: A thing.}}
                    returns: "[Bool]"
                    behaviour: |
                      let pair = Pair(in: 3)
                      set pair.or to pair.in
                      fail bad when thing is none because "Nobody is there."
                      return [kind == .is, kind == Kind.not, thing is not and pair.or == 3, (thing.if ?? "") == "x"]
                    example: {as: ann, with: {kind: is, thing: Nx}}
                    """,
                steps: """
                    - {ann: ping, with: {kind: is, thing: Nx}, returns: [true, false, true, true]}
                    - {ann: ping, with: {kind: NOT, thing: x}, returns: [false, true, false, false]}
                    - {ann: ping, with: {kind: not, thing: nobody}, fails: bad}
                    """
            )
        )
    }

    @Test("a whole number beyond 64 bits is a fraction's, wherever it is written")
    func largeNumbers() async throws {
        try await expectSuccess(
            SmallSpec.check(
                method: """
                    parameters: {x: {type: Double, default: "18446744073709551616", summary: A number.}}
                    returns: Double
                    behaviour: return x + 18446744073709551616 - -9223372036854775809
                    example: {as: ann, with: {x: 18446744073709551616}}
                    """,
                steps: "- {ann: ping, with: {x: 18446744073709551616}, returns: 46116860184273879040}"
            )
        )
    }

    @Test("a value at a place that a condition makes sure of can be used")
    func presentPlaces() async throws {
        try await expectSuccess(
            SmallSpec.check(
                types: #"""
                    Node: {summary: A node., source: page, fields: {size: {type: Int, summary: Its size.}, next: {type: "Node?", summary: The next one.}}}
                    """#,
                method: """
                    parameters: {node: {type: Node, summary: A node.}}
                    returns: Int
                    behaviour: |
                      let bigger = filter(n in [node]: n.next exists and n.next.size > n.size)
                      fail bad when node.next exists and node.next.size == 13 and node.next.size > node.size
                      if node.next == none
                        return count(bigger)
                      return if node.next.next exists then node.next.next.size else node.next.size + count(bigger)
                    example: {as: ann, with: {node: {size: 1}}}
                    """,
                steps: """
                    - {ann: ping, with: {node: {size: 1}}, returns: 0}
                    - {ann: ping, with: {node: {size: 1, next: {size: 13}}}, fails: bad}
                    - {ann: ping, with: {node: {size: 1, next: {size: 5}}}, returns: 6}
                    - {ann: ping, with: {node: {size: 1, next: {size: 5, next: {size: 9}}}}, returns: 9}
                    """
            )
        )
    }

    @Test("a call that goes through numbers without end fails, and changes nothing")
    func runaway() async throws {
        let checked = try SmallSpec.check(
            state: #"world: {rows: {type: Int, default: "0", summary: How many.}}"#,
            method: """
                parameters: {n: {type: Int, summary: How many.}}
                returns: Int
                behaviour: |
                  set world.rows to world.rows + 1
                  for row in numbers(1, to: n)
                    for seat in numbers(1, to: n)
                      set world.rows to world.rows + 1
                  fail bad when world.rows > 3
                  return world.rows
                example: {as: ann, with: {n: 1}}
                """,
            steps: """
                - {ann: ping, with: {n: 1}, returns: 2}
                - {ann: ping, with: {n: 1000}, fails: bad}
                - {ann: ping, with: {n: 0}, returns: 3}
                """
        )
        #expect(LateFailures(checked.specification, checked.behaviour).overloads == ["ping"])
        let subject = SpecSubject(SpecProgram(checked))
        let report = await ConformanceRunner(subject: subject).run(try ConformanceSuite(CasePlan(checked)))
        #expect(report.failures.count == 1)
        #expect("\(report)".contains("goes through more than \(CaseBudget.mostNumbers) numbers"))
    }

    private func expectSuccess(_ checked: CheckedSpecification) async throws {
        let subject = SpecSubject(SpecProgram(checked))
        let report = await ConformanceRunner(subject: subject).run(try ConformanceSuite(CasePlan(checked)))
        #expect(report.failures.isEmpty, "\(report)")
        #expect(!report.passed.isEmpty)
    }
}
