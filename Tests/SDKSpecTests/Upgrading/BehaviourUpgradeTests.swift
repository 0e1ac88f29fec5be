import Testing

@testable import SDKSpec

@Suite("Specs in the form of earlier versions are taken over")
struct BehaviourUpgradeTests {
    private func upgraded(_ text: String) throws -> String {
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "old.yaml", bytes: Array(text.utf8))
        let bytes = BehaviourUpgrade.upgraded(file, diagnostics: &diagnostics)
        #expect(diagnostics.found.isEmpty, "\(DiagnosticPrinter().text(diagnostics.found))")
        return String(decoding: try #require(bytes), as: UTF8.self)
    }

    @Test("comments stay where they are, however lines end", arguments: ["\r", "\r\n"])
    func lineEnds(end: String) throws {
        let old = """
            gates:
              g:
                summary: One.
                behaviour:
                  # First.
                  - {fail: a, unless: device.user exists}

                  # Second.
                  - {fail: b, unless: device.user exists}  # Beside.

            """
        func lines(_ text: String) -> [Substring] { text.split(whereSeparator: \.isNewline) }
        #expect(lines(try upgraded(old.replacing("\n", with: end))) == lines(try upgraded(old)))
    }

    @Test("every statement, with its comments")
    func statements() throws {
        let old = """
            # A file.
            procedures:
              all:   {summary: "In braces", behaviour: [{fail: a, unless: b == "c"}, {return: }]}  # Beside.
              one:
                summary:  Written as somebody liked it.
                behaviour:      # The rules.
                  # Before the first.
                  - {fail: a, when: "x in me.list", source: {cite: [page#One thing, notes], inferred: It says so.}}
                  - notModelled: Nobody knows.   # Beside.

                  - let: {b: 1, c: "d[e]"}
                    orFail: f
                    source: page#g
                  - set:
                      me.a: "true"
                      # Between.
                      me.b: '"it''s"'
                  - {update: me.profile, with: [nick, avatar]}
                  - ensure: users[peer]
                  - add: a + b
                    to: me.list
                  - remove: a
                    from: me.map
                  - if: a
                    then:
                      - emit: A   # To all.
                    # Otherwise.
                    else: [{if: b, then: [{emit: B, to: peer, with: "[c]"}], else: []}]
                  - for: "x in keys(me.map)"
                    do:
                      - perform: "tell(who: x)"
                  - {after: "60", do: [{emit: C, to: thisDevice}]}
                  - return: "if a then b else c"   # At last.
                source: page
            gates:
              g: {summary: One., behaviour: [{fail: a, unless: device.user exists}]}
              h:
                summary: Another.
                behaviour: [{fail: a, unless: device.user exists}]

            """
        let new = #"""
            # A file.
            procedures:
              all:   {summary: "In braces", behaviour: "fail a unless b == \"c\"\nreturn"}  # Beside.
              one:
                summary:  Written as somebody liked it.
                behaviour: |  # The rules.
                  # Before the first.
                  fail a when x in me.list because "It says so." citing "page#One thing", notes
                  not modelled because "Nobody knows."  # Beside.

                  let b = 1 or fail f citing page#g
                  let c = d[e] or fail f citing page#g
                  set me.a to true
                  # Between.
                  set me.b to "it's"
                  update me.profile with nick, avatar
                  ensure users[peer] exists
                  add a + b to me.list
                  remove a from me.map
                  if a
                    emit A  # To all.
                  # Otherwise.
                  else if b
                    emit B to peer with [c]
                  for x in keys(me.map)
                    tell(who: x)
                  after 60 seconds
                    emit C to thisDevice
                  return if a then b else c  # At last.
                source: page
            gates:
              g: {summary: One., behaviour: fail a unless device.user exists}
              h:
                summary: Another.
                behaviour: fail a unless device.user exists

            """#
        #expect(try upgraded(old) == new)
        #expect(try upgraded(new) == new)
    }

    @Test("what the file looks like otherwise stays: line ends, a byte order mark, a last line without an end")
    func bytes() throws {
        let old = "\u{FEFF}gates:\r\n  g:\r\n    summary: S\r\n    behaviour:\r\n    - fail: a\r\n    - fail: b"
        let new = "\u{FEFF}gates:\r\n  g:\r\n    summary: S\r\n    behaviour: |\r\n      fail a\r\n      fail b"
        #expect(try upgraded(old) == new)
    }

    @Test("what is wrong with an old file is said, and the file left alone")
    func broken() {
        var diagnostics = Diagnostics()
        let text =
            "gates:\n  g:\n    summary: S\n    behaviour: [{fial: a}, {fail: a, when: b, unless: c}, {for: a, do: []}]\n"
        let file = SpecificationFile(path: "old.yaml", bytes: Array(text.utf8))
        #expect(BehaviourUpgrade.upgraded(file, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.sorted.map(\.rule) == ["undecided-kind", "old-behaviour", "old-behaviour"])
    }

    @Test("comments between braces stay")
    func commentsInBraces() throws {
        let old = """
            gates:
              g: {summary: One., behaviour: [ # One.
                # Two.
                {fail: a, # Three.
                  unless: device.user exists}
                # Four.
                ], source: x}
            """
        let new = try upgraded(old)
        for comment in ["One.", "Two.", "Three.", "Four."] { #expect(new.contains("# \(comment)")) }
    }
}
