import Testing

@testable import SDKGeneration

@Suite struct MethodTests {
    private static let send = """
        errors:
          tooMany: {code: 12, summary: There are too many boxes}
          tooFast: {code: 13, summary: Calls come too fast}
          titleTooLong: {code: 14, summary: The title is too long}
          nobody: {code: 15, summary: Nobody is logged in}
        events: {LETTER_SENT: {wire: sent, summary: A letter was sent}}
        gates: {ready: {summary: Somebody has to be logged in, behaviour: fail nobody unless device.user exists}}
        state: {user: {letters: {type: "[String]", default: "[]", summary: Letters}}}
        methods:
          send:
            topic: Letters
            summary: Sends a letter
            notes: [It takes days]
            mock: [It takes no time]
            surfaces: {web: send, native: MailSend}
            since: {web: 1.1.0}
            needs: [ready]
            edition: large
            rate: {calls: 20, seconds: 5, per: user, error: tooFast}
            quota: {counts: me.letters, max: {small: 10, large: 20}, error: tooMany, freedBy: burn}
            parameters:
              to: {type: PersonID, label: _, summary: Who gets it}
              title: {type: String, summary: The title, nonEmpty: true, limit: {max: 32, unit: utf8-bytes, error: titleTooLong}}
              copies: {type: Int, default: "1", summary: How many}
              words: {type: "[String]?", summary: Words, limit: {max: 5, unit: items, excess: truncate}}
            atLeastOne: [[title, words]]
            returns: {type: String, summary: The number}
            behaviour: |
              emit LETTER_SENT
              return title
            source: {cite: "rules#Sending"}
        """

    @Test("a union with a default is sent with it, so that it is left out beside another tag")
    func unionDefault() throws {
        let text = try SmallSpec.client(
            "Client",
            """
            types:
              Kind: {summary: A kind, enum: String, values: {text: {wire: T, summary: T}}}
              Words: {summary: Words, fields: {text: {type: String, default: '""', summary: The words}}}
              Content: {summary: A content, union: {tag: Kind, cases: {text: Words}}}
            methods:
              send:
                topic: Letters
                summary: Sends a letter
                parameters:
                  kind: {type: Kind, default: Kind.text, summary: Its kind}
                  content: {type: Content, tag: kind, default: Content.text(Words()), summary: What is inside}
                  more: {type: "Content?", tag: kind, summary: What else}
                  rest: {type: Content, tag: kind, summary: The rest}
                source: {cite: "rules#Sending"}
            """
        )
        #expect(
            text.contains(
                """
                        arguments.set("content", content, tag: kind, default: .text(Words()))
                        arguments.set("more", more, tag: kind)
                        arguments.set("rest", rest, tag: kind)

                """
            )
        )
    }

    @Test("long defaults and a long remark about a deprecated method take several lines")
    func longDefaults() throws {
        let words = String(repeating: "word ", count: 30)
        let yaml = """
            methods:
              send:
                topic: Letters
                summary: Sends a letter
                deprecated: \(words)
                parameters:
                  names: {type: "[String]", default: '["\(words)", "a"]', summary: Names}
                  name: {type: String, default: '"\(words)"', summary: A name}
                  sizes: {type: JSON, default: 'json([\((1...30).map { "\($0)0000" }.joined(separator: ", "))])', summary: Sizes}
            """
        for file in ["API", "Client"] {
            let text = try SmallSpec.client(file, yaml)
            let lines = text.split(separator: "\n")
            #expect(lines.filter { $0.count > 120 } == [])
            #expect(lines.contains("        message: \"\"\""))
        }
        let api = try SmallSpec.client("API", yaml)
        #expect(api.contains("        names: [String] = [\n            \"\"\"\n            word "))
        #expect(api.contains("        name: String = \"\"\"\n        word "))
        #expect(api.contains("        sizes: WireValue = [\n            10000,\n"))
    }

    @Test("a form with defaults calls the method, whatever hides its name", arguments: ["self", "copies"])
    func hiddenName(name: String) throws {
        let text = try SmallSpec.client(
            "API",
            """
            methods:
              \(name): {topic: T, summary: S, parameters: {copies: {type: Int, default: "1", summary: How many}}}
            """
        )
        #expect(text.contains("try await self.\(name == "self" ? "`self`" : name)(copies: copies)"))
    }

    @Test("the protocol documents everything that a caller has to know")
    func protocolDocumentsEverythingThatACaller() throws {
        let text = try SmallSpec.client("API", Self.send)
        #expect(
            text.contains(
                """
                public protocol MailAPI: Sendable {
                    // MARK: Letters

                    /// Sends a letter.
                    ///
                    /// It takes days.
                    ///
                    /// At least one of `title` and `words` has to be given.
                    ///
                    /// Needs: Somebody has to be logged in. Edition: Large. At most 20 calls in 5 seconds per user, else `tooFast`. At
                    /// most 10 (Small), 20 (Large) letters, else `tooMany`; `burn` frees a place.
                    ///
                    /// Events: `LETTER_SENT`.
                    ///
                    /// Reference: `methods/send.html`.
                    ///
                    /// - Parameters:
                    ///   - to: Who gets it.
                    ///   - title: The title. Empty counts as missing. At most 32 UTF-8 bytes, else `titleTooLong`.
                    ///   - copies: How many. `1` when none is given.
                    ///   - words: Words. At most 5 items; what is beyond is left out.
                    /// - Returns: The number.
                    /// - Throws: ``MailError`` with the code `nobody`, `badArgument`, `notBought`, `tooFast`, `titleTooLong` or
                    ///   `tooMany`.
                    func send(_ to: PersonID, title: String, copies: Int, words: [String]?) async throws(MailError) -> String

                    /// What reaches the client unasked, from the moment of this call on.
                    func events() -> EventStream<MailEvent>
                }
                """
            )
        )
    }

    @Test("what is said of the mock alone is told by the mock")
    func whatIsSaidOfTheMock() throws {
        let input = try SmallSpec.input(Self.send)
        let mock = try MockOutput().files(for: input, templates: .builtIn()).map(\.contents).joined()
        #expect(
            mock.contains("/// Sends a letter.\n    ///\n    /// It takes no time.\n    ///\n    /// See `MailAPI`.\n")
        )
        #expect(try !SmallSpec.client("API", Self.send).contains("It takes no time"))
        let page = try ReferenceOutput().files(for: input, templates: .builtIn())
            .first { $0.path == "Reference/methods/send.html" }?.contents
        #expect(
            page?.contains("<h2 id=mock>In the mock</h2>\n<ul class=notes>\n<li>It takes no time.") == true
        )
    }

    @Test("while typing, the first notes and errors are told, and how many more there are")
    func whileTypingTheFirst() throws {
        let text = try SmallSpec.client("API", Self.failing(in: 9))
        #expect(text.contains("/// One. Two. Three.\n"))
        #expect(!text.contains("Four"))
        #expect(text.contains("/// Reference: `methods/send.html`, with 2 more notes.\n"))
        #expect(text.contains("one of 2 more."))
    }

    @Test("a single one more is told by its name")
    func oneMore() throws {
        let text = try SmallSpec.client("API", Self.failing(in: 8))
        #expect(!text.contains("1 more"))
        // With that of an argument that is wrong they are nine.
        #expect(text.contains("`error7` or `error8`."))
    }

    /// A method that ends in so many errors.
    private static func failing(in count: Int) -> String {
        let names = (1...count).map { "error\($0)" }
        return """
            errors:
              \(names.map { "\($0): {summary: It fails}" }.joined(separator: "\n  "))
            methods:
              send:
                topic: Letters
                summary: Sends
                notes: [One, Two, Three, Four, Five]
                parameters: {why: {type: Int, summary: Why}}
                behaviour: |
                  \(names.enumerated().map { "fail \($1) when why == \($0)" }.joined(separator: "\n      "))
                source: {cite: "rules#Sending"}
            """
    }

    @Test("an extension of the protocol gives the defaults")
    func extensionOfTheProtocol() throws {
        let text = try SmallSpec.client("API", Self.send)
        #expect(
            text.contains(
                """
                extension MailAPI {
                    /// Sends a letter.
                    ///
                    /// See ``MailAPI/send(_:title:copies:words:)``.
                    public func send(
                        _ to: PersonID,
                        title: String,
                        copies: Int = 1,
                        words: [String]? = nil,
                        isolation: isolated (any Actor)? = #isolation
                    ) async throws(MailError) -> String {
                        try await send(to, title: title, copies: copies, words: words)
                    }
                }
                """
            )
        )
    }

    @Test("a parameter may be called as the actor is")
    func parameterMayBeCalledAsTheActor() throws {
        let text = try SmallSpec.client(
            "API",
            """
            methods:
              burn: {topic: T, summary: Burns, parameters: {isolation: {type: "Bool?", summary: L}}}
            """
        )
        #expect(text.contains("isolation wireIsolation: isolated (any Actor)? = #isolation"))
    }

    @Test(
        "a method may be called as what its form with defaults has in use",
        arguments: ["isolation", "`self`", "`Self`", "`init`", "lit"]
    )
    func methodMayBeCalledAsTheActor(name: String) throws {
        let text = try SmallSpec.client(
            "API",
            """
            methods:
              \(name.filter { $0 != "`" }): {topic: T, summary: Burns, parameters: {lit: {type: "Bool?", summary: L}}}
            """
        )
        #expect(text.contains("        try await self.\(name)(lit: lit)\n"))
    }

    @Test("no defaults, no extension")
    func noDefaultsNoExtension() throws {
        let text = try SmallSpec.client(
            "API",
            "methods: {burn: {topic: T, summary: Burns, parameters: {loudly: {type: Bool, summary: L}}}}"
        )
        #expect(!text.contains("extension MailAPI"))
    }

    @Test("the client writes arguments to the wire")
    func clientWritesArgumentsToTheWire() throws {
        let text = try SmallSpec.client("Client", Self.send)
        #expect(
            text.contains(
                """
                    /// Sends a letter.
                    ///
                    /// See ``MailAPI/send(_:title:copies:words:)``.
                    public func send(_ to: PersonID, title: String, copies: Int, words: [String]?) async throws(MailError) -> String {
                        var arguments = WireObject()
                        arguments["to"] = to.wire
                        arguments["title"] = title.wire
                        arguments["copies"] = copies.wire
                        arguments["words"] = words.wire
                        return try await core.call(MailContracts.send, arguments)
                    }
                """
            )
        )
    }

    @Test(
        "a list in pages begins with an empty cursor and ends with its own",
        arguments: [
            ("String", "", "from: String = \"\"", "page.next.isEmpty"), ("Int", "", "from: Int = 0", "page.next == 0"),
            ("PersonID", "", "from: PersonID = \"\"", "page.next.rawValue.isEmpty"),
            ("String", ", end: none", "from: String = \"\"", "page.next == \"none\""),
            ("Int", ", end: -1", "from: Int = 0", "page.next == -1"),
            (
                "PersonID?", ", end: none", "from: PersonID? = nil",
                "page.next == nil || page.next?.rawValue == \"none\""
            ),
            ("Int?", "", "from: Int? = nil", "page.next == nil || page.next == 0"),
            ("String?", "", "from: String? = nil", "page.next == nil || page.next?.isEmpty == true"),
            ("[Int]?", "", "from: [Int]? = nil", "page.next == nil || page.next?.isEmpty == true"),
            ("Double?", ", end: 1.5", "from: Double? = nil", "page.next == nil || page.next == 1.5"),
            ("Rank?", "", "from: Rank? = nil", "page.next == nil || page.next?.rawValue == 0"),
            ("Rank?", ", end: high", "from: Rank? = nil", "page.next == nil || page.next?.rawValue == 9"),
            ("JSON?", "", "from: WireValue? = nil", "page.next == nil"),
            ("Int", ", last: isLast", "from: Int = 0", "page.isLast"),
            ("Int", ", more: isLast", "from: Int = 0", "!page.isLast"),
        ]
    )
    func listInPagesBegins(
        type: String,
        end: String,
        start: String,
        isLast: String
    ) throws {
        let spec = """
            types:
              Rank: {summary: How high., enum: Int, values: {low: {wire: 0, summary: Low.}, high: {wire: 9, summary: High.}}}
              Letters:
                summary: Letters
                fields:
                  letters: {type: "[String]", summary: Them}
                  next: {type: "\(type)", summary: Where the next page begins}
                  isLast: {type: Bool, summary: Whether there is none}
            methods:
              getLetters:
                topic: Letters
                summary: Gets letters
                parameters: {from: {type: "\(type)", summary: Where the page begins}}
                returns: Letters
                paging: {as: allLetters, items: letters, next: {from: next}\(end)}
            """
        let api = try SmallSpec.client("API", spec)
        #expect(api.contains("public func allLetters(\(start)) -> PagedSequence<String, MailError> {"))
        #expect(api.contains("return (page.letters, page.next, \(isLast))"))
    }

    @Test(
        "a list whose pages or items are counted goes on by itself",
        arguments: [
            ("page: from, total: sum", "Int, default: \"1\"", "cursor &+ 1", "cursor >= page.sum"),
            ("page: from, total: sum", "UInt, default: \"0\"", "cursor &+ 1", "next >= page.sum"),
            ("page: from", "Int, default: \"1\"", "cursor &+ 1", "page.letters.isEmpty"),
            ("page: from, last: isLast", "Int, default: \"1\"", "cursor &+ 1", "page.isLast"),
            (
                "offset: from, total: sum", "Int, default: \"0\"", "cursor &+ page.letters.count",
                "page.letters.isEmpty || next >= page.sum"
            ),
            ("offset: from, more: isLast", "UInt", "cursor &+ UInt64(page.letters.count)", "!page.isLast"),
        ]
    )
    func countedPages(way: String, type: String, next: String, isLast: String) throws {
        let spec = """
            types:
              Letters:
                summary: Letters
                fields:
                  letters: {type: "[String]", summary: Them}
                  sum: {type: Int, summary: How many there are in all}
                  isLast: {type: Bool, summary: Whether there is none}
            methods:
              getLetters:
                topic: Letters
                summary: Gets letters
                parameters: {from: {type: \(type), summary: Where the page begins}}
                returns: Letters
                paging: {as: allLetters, items: letters, \(way)}
            """
        let api = try SmallSpec.client("API", spec)
        let first = type.contains("1") ? "1" : "0"
        let kind = type.hasPrefix("U") ? "UInt64" : "Int"
        #expect(api.contains("func allLetters(from: \(kind) = \(first)) -> PagedSequence<String, MailError> {"))
        #expect(api.contains("let next = \(next)\n            return (page.letters, next, \(isLast))"))
    }

    @Test("deprecation is seen on the client alone")
    func deprecationIsSeenOnTheClient() throws {
        let yaml = "methods: {burn: {topic: T, summary: Burns, deprecated: use \"drown\", source: rules}}"
        #expect(try SmallSpec.client("Client", yaml).contains(#"@available(*, deprecated, message: "use \"drown\"")"#))
        let api = try SmallSpec.client("API", yaml)
        #expect(!api.contains("@available"))
        #expect(api.contains("/// Deprecated: use \"drown\"."))
    }

    @Test(
        "a number too small to be written plainly is JSON all the same",
        arguments: [
            ("json(5e-324)", ".double(Double(bitPattern: 1))"),
            ("json(-5e-324)", ".double(Double(bitPattern: 9223372036854775809))"),
            ("json([1e-308, 1])", "[.double(Double(bitPattern: 2024022533073106)), 1.0]"), ("json(1e-3)", "0.001"),
        ]
    )
    func smallNumbers(value: String, swift: String) throws {
        let text = try SmallSpec.client(
            "API",
            """
            methods:
              weigh:
                topic: Letters
                summary: Weighs
                surfaces: {web: weigh}
                parameters: {about: {type: JSON, default: "\(value)", summary: A}}
                source: rules
            """
        )
        #expect(text.contains("about: WireValue = \(swift)"), "\(text)")
    }

    @Test("locals give way to parameters of the same name")
    func localsGiveWayToParameters() throws {
        let yaml = """
            methods:
              call:
                topic: T
                summary: Calls
                parameters:
                  arguments: {type: Int, summary: A}
                  core: {type: Int, summary: C}
            """
        let client = try SmallSpec.client("Client", yaml)
        #expect(client.contains("wireArguments[\"core\"] = core.wire"))
        #expect(client.contains("try await self.core.call(MailContracts.call, wireArguments)"))
    }

    @Test("a default is written as what it comes to")
    func defaultIsWrittenAsWhatItComes() throws {
        let yaml = """
            constants: {many: {type: Int, value: 3, unit: "", summary: M}}
            methods:
              a: {topic: T, summary: A, parameters: {n: {type: Int, default: many * 2 + 1, summary: N}}}
              b: {topic: T, summary: B, parameters: {n: {type: Int, default: "if true then 1 else 2", summary: N}}}
            """
        let api = try SmallSpec.client("API", yaml)
        #expect(api.contains("n: Int = 7"))
        #expect(api.contains("n: Int = 1"))
    }

    @Test("the sequence of a deprecated method is deprecated as well")
    func deprecatedSequence() throws {
        let text = try SmallSpec.client(
            "API",
            """
            types:
              Page:
                summary: A page
                fields: {items: {type: "[String]", summary: I}, next: {type: String, summary: N}}
            methods:
              list:
                topic: T
                summary: Lists
                deprecated: Use another one.
                parameters: {from: {type: String, default: '""', summary: F}}
                returns: Page
                paging: {as: all, items: items, next: {from: next}}
                behaviour: not modelled because "it is only listed"
            """
        )
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let place = try #require(lines.firstIndex { $0.hasPrefix("public func all(") })
        #expect(lines[place - 1].hasPrefix("@available(*, deprecated"))
    }
}
