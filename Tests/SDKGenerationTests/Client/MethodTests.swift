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

    @Test func `the protocol documents everything that a caller has to know`() throws {
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

    @Test func `what is said of the mock alone is told by the mock`() throws {
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

    @Test func `while typing, the first notes and errors are told, and how many more there are`() throws {
        let names = (1...9).map { "error\($0)" }
        let yaml = """
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
        let text = try SmallSpec.client("API", yaml)
        #expect(text.contains("/// One. Two. Three.\n"))
        #expect(!text.contains("Four"))
        #expect(text.contains("/// Reference: `methods/send.html`, with 2 more notes.\n"))
        #expect(text.contains("one of 2 more."))
    }

    @Test func `an extension of the protocol gives the defaults`() throws {
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

    @Test func `a parameter may be called as the actor is`() throws {
        let text = try SmallSpec.client(
            "API",
            """
            methods:
              burn: {topic: T, summary: Burns, parameters: {isolation: {type: "Bool?", summary: L}}}
            """
        )
        #expect(text.contains("isolation wireIsolation: isolated (any Actor)? = #isolation"))
    }

    @Test func `no defaults, no extension`() throws {
        let text = try SmallSpec.client(
            "API",
            "methods: {burn: {topic: T, summary: Burns, parameters: {loudly: {type: Bool, summary: L}}}}"
        )
        #expect(!text.contains("extension MailAPI"))
    }

    @Test func `the client writes arguments to the wire`() throws {
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

    private static let upload = """
        events: {UPLOADED: {wire: uploaded, summary: A part was uploaded, payload: Int}}
        methods:
          upload:
            topic: T
            summary: Uploads
            parameters:
              file: {type: Bytes, summary: The file}
              onProgress: {type: "Handler?", summary: How far it is, event: UPLOADED}
              silent: {type: Bool, default: "false", edition: large, since: {web: 1.5.0}, summary: Nobody is told}
          on: {topic: T, summary: Listens, kind: listener, parameters: {name: {type: String, summary: Which}}}
          off: {topic: T, summary: Listens no more, kind: listener}
        """

    @Test(arguments: [
        ("String", "", "from: String = \"\"", "page.next.isEmpty"), ("Int", "", "from: Int = 0", "page.next == 0"),
        ("PersonID", "", "from: PersonID = \"\"", "page.next.rawValue.isEmpty"),
        ("String", ", end: none", "from: String = \"\"", "page.next == \"none\""),
        ("Int", ", end: -1", "from: Int = 0", "page.next == -1"),
        ("PersonID?", ", end: none", "from: PersonID? = nil", "page.next?.rawValue == \"none\""),
        ("Int", ", last: isLast", "from: Int = 0", "page.isLast"),
    ])
    func `a list in pages begins with an empty cursor and ends with its own`(
        type: String,
        end: String,
        start: String,
        isLast: String
    ) throws {
        let spec = """
            types:
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

    @Test func `a rate that stands at another method is counted there`() throws {
        let spec = """
            errors:
              tooOften: {code: 4, summary: It was called too often}
            methods:
              post:
                topic: Letters
                summary: Posts a letter
                rate: {calls: 2, seconds: 10, per: user, error: tooOften}
              fetch:
                topic: Letters
                summary: Fetches a letter
                rate: {sharedWith: post}
            """
        let contracts = try SmallSpec.client("Contracts", spec)
        let members = contracts.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        let shared = try #require(members.firstIndex(of: #""fact": "fetch.rate","#))
        #expect(members[shared + 1] == #""window": "post.rate","#)
        let own = try #require(members.firstIndex(of: #""fact": "post.rate","#))
        #expect(members[own + 1] == #""calls": 2,"#)
        let rate = "At most 2 calls in 10 seconds per user, those of `post` counted too, else `tooOften`."
        #expect(try SmallSpec.client("API", spec).contains(rate))
    }

    @Test func `functions of the caller's are told of and no part of the call`() throws {
        let api = try SmallSpec.client("API", Self.upload)
        #expect(api.contains("func upload(file: [UInt8], silent: Bool) async throws(MailError)"))
        #expect(
            api.contains(
                """
                    /// Not part of the call is the vendor's function `onProgress`: How far it is. In its place comes the event
                    /// `UPLOADED`.
                """
            )
        )
        #expect(
            api.contains(
                "  ///   - silent: Nobody is told. `false` when none is given. Edition: Large.\n"
            )
        )
        #expect(api.contains("/// - Throws: ``MailError`` with the code `badArgument` or `notBought`."))
        #expect(!(try SmallSpec.client("Client", Self.upload)).contains("\"onProgress\""))
        let contract = try SmallSpec.client("Contracts", Self.upload)
        #expect(contract.contains(#""edition": {"name": "large", "fact": "upload.silent.edition"}"#))
        #expect(!contract.contains("onProgress"))
    }

    @Test func `streams of events stand in the place of listeners`() throws {
        let doc = """
                /// What reaches the client unasked, from the moment of this call on.
                ///
                /// It stands in the place of the vendor's `on` and `off`: who no longer listens lets the stream go.

            """
        let api = try SmallSpec.client("API", Self.upload)
        #expect(api.contains("\(doc)    func events() -> EventStream<MailEvent>"))
        #expect(!api.contains("func on("))
        let client = try SmallSpec.client("Client", Self.upload)
        #expect(client.contains("\(doc)    public func events() -> EventStream<MailEvent>"))
        let page = try SmallSpec.page("methods/on.html", Self.upload)
        #expect(page.contains("A client offers streams of events in its place: <code>events()</code>."))
        #expect(page.contains("<dfn>name</dfn>") && !page.contains("func on("))
        let upload = try SmallSpec.page("methods/upload.html", Self.upload)
        #expect(upload.contains("<dfn>onProgress</dfn> <code>function</code>"))
    }

    @Test func `deprecation is seen on the client alone`() throws {
        let yaml = "methods: {burn: {topic: T, summary: Burns, deprecated: use \"drown\", source: rules}}"
        #expect(try SmallSpec.client("Client", yaml).contains(#"@available(*, deprecated, message: "use \"drown\"")"#))
        let api = try SmallSpec.client("API", yaml)
        #expect(!api.contains("@available"))
        #expect(api.contains("/// Deprecated: use \"drown\"."))
    }

    @Test func `locals give way to parameters of the same name`() throws {
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

    @Test func `a default is written as what it comes to`() throws {
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
}

@Suite struct ContractTests {
    @Test func `a contract holds what a method demands`() throws {
        let text = try SmallSpec.client(
            "Contracts",
            """
            errors: {tooLong: {code: 1, summary: Too long}, full: {code: 2, summary: Full}}
            types:
              Letter:
                summary: A letter
                fields:
                  title: {type: String, default: '""', summary: T, limit: {max: 20, unit: unicode-scalars, error: tooLong}}
                  answers: {type: "[Letter]", default: "[]", summary: A}
            state: {user: {letters: {type: "[String]", default: "[]", summary: Letters}}}
            methods:
              send:
                topic: T
                summary: Sends
                surfaces: {native: MailSend, web: send}
                quota: {counts: me.letters, max: 5, error: full}
                parameters:
                  letter: {type: Letter, summary: L}
                  copies: {type: Int, default: "1", summary: C, limit: [{name: most, max: 10, unit: value, excess: clamp}, {name: shape, powerOfTwo: {from: 2, to: 5}, orOneOf: [1]}]}
                  code: {type: "String?", nonEmpty: true, summary: C, limit: {pattern: '^\\d+$'}}
                notTogether: [[copies, code]]
            """
        )
        #expect(
            text.contains(
                ##"""
                    /// What `send` demands.
                    public static let send: MethodContract = MethodContract(
                        #"""
                        {
                            "id": "send",
                            "method": "send",
                            "surfaceNames": {"web": "send", "native": "MailSend"},
                            "parameters": [
                                {"name": "letter", "isRequired": true, "requiredFact": "send.letter.required", "content": "Letter"},
                                {
                                    "name": "copies",
                                    "limits": [
                                        {
                                            "fact": "send.copies.limit.most",
                                            "rule": {"maximum": 10, "unit": "value"},
                                            "excess": "clamp",
                                            "error": {"name": "badArgument"}
                                        },
                                        {
                                            "fact": "send.copies.limit.shape",
                                            "rule": {"exponents": [2, 5], "orOneOf": [1]},
                                            "error": {"name": "badArgument"}
                                        }
                                    ]
                                },
                                {
                                    "name": "code",
                                    "emptyIsMissing": true,
                                    "limits": [
                                        {"fact": "send.code.limit", "rule": {"pattern": "^\\d+$"}, "error": {"name": "badArgument"}}
                                    ]
                                }
                            ],
                            "notTogether": [{"fact": "send.notTogether.1", "names": ["copies", "code"]}],
                            "quota": {"fact": "send.quota", "maximum": {"*": 5}, "error": {"name": "full", "number": 2}},
                            "argumentError": {"name": "badArgument"}
                        }
                        """#,
                        types: .ofArguments
                    )
                """##
            )
        )
        #expect(text.contains("    public static let all: [MethodContract] = [send]\n"))
        // A type that holds itself is described once.
        #expect(
            text.contains(
                ##"""
                    fileprivate static let ofArguments = TypeContracts(
                        #"""
                        {
                            "Letter": {
                                "fields": [
                                    {
                                        "name": "title",
                                        "limits": [
                                            {
                                                "fact": "Letter.title.limit",
                                                "rule": {"maximum": 20, "unit": "unicode-scalars"},
                                                "error": {"name": "tooLong", "number": 1}
                                            }
                                        ]
                                    },
                                    {"name": "answers", "content": "[Letter]"}
                                ]
                            }
                        }
                        """#
                    )
                """##
            )
        )
    }
}
