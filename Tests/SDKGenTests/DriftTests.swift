import Foundation
import Testing

@Suite struct DriftTests {
    private static let page = """
        signIn
        Signs in within 5 seconds.

        weigh
        Takes
        Name | Kind |
        parcelID | Text |
        """

    private static let layout = """

        layouts:
          handbook:
            summary: The handbook.
            headings: {like: ["{name}"]}
            methods: ["{name}"]
            parts: {parameters: [Takes]}
            table: {cells: bars, name: Name, type: Kind}
            types: {Text: text}

        """

    private func prepare(_ sandbox: Sandbox) throws {
        try sandbox.replace("kind: page}", with: "kind: page, layout: handbook}")
        try sandbox.write(sandbox.text("Spec/parcels.yaml") + Self.layout, to: "Spec/parcels.yaml")
        try sandbox.write(Self.page, to: "page.txt")
    }

    @Test("differences are told with their places on the page")
    func differencesAreToldWithTheirPlaces() throws {
        try Sandbox.with { sandbox in
            try prepare(sandbox)
            let run = try sandbox.run("drift", "--page", "handbook=page.txt")
            #expect(run.status == 1)
            let figure = "page.txt:2:17: error: [figure-not-in-spec] the page says 5 seconds of `signIn`"
            #expect(run.error.contains(figure))
            #expect(run.error.contains("page.txt:4:1: error: [method-not-in-spec]"))
            let json = try sandbox.run("drift", "--page", "handbook=page.txt", "--format", "json")
            #expect(json.output.contains("\"rule\": \"method-not-in-spec\""))
        }
    }

    @Test("a draft has a gap wherever a person has to say something, and lint points at each")
    func draftHasAGap() throws {
        try Sandbox.with { sandbox in
            try prepare(sandbox)
            let draft = try sandbox.run("drift", "--page", "handbook=page.txt", "--draft")
            #expect(draft.status == 0)
            try sandbox.write(draft.output, to: "Spec/draft.yaml")
            let gaps = try sandbox.run("lint")
            #expect(gaps.status == 1)
            #expect(gaps.error.components(separatedBy: "Spec/draft.yaml:").count - 1 == 3, "\(gaps.error)")
            let filled = draft.output.replacing("topic:", with: "topic: T").replacing("summary:", with: "summary: S.")
            try sandbox.write(filled, to: "Spec/draft.yaml")
            let lint = try sandbox.run("lint")
            #expect(lint.status == 0, "\(lint.error)")
        }
    }

    @Test("a draft has the parameters that a method of the spec lacks, and says when nothing is lacking")
    func draftOfParameters() throws {
        try Sandbox.with { sandbox in
            try prepare(sandbox)
            try sandbox.write("signIn\nTakes\nName | Kind |\nlane | Text |\ncustomerID | Text |\n", to: "page.txt")
            let draft = try sandbox.run("drift", "--page", "handbook=page.txt", "--draft")
            #expect(
                draft.output.contains(
                    "#   signIn:  # takes these on the page as well\n#     parameters:\n#       lane:\n"
                )
            )
            #expect(!draft.output.contains("customerID"))
            try sandbox.write(draft.output, to: "Spec/draft.yaml")
            #expect(try sandbox.run("lint").status == 0)
            try sandbox.write("signIn\nTakes\nName | Kind |\ncustomerID | Text |\n", to: "page.txt")
            let none = try sandbox.run("drift", "--page", "handbook=page.txt", "--draft")
            #expect(none.output == "# the spec has every method, parameter, error, event and constant of the pages\n")
        }
    }

    @Test("a draft has the errors, events and constants that the spec lacks, with a gap for what a page doesn't say")
    func draftOfNames() throws {
        try Sandbox.with { sandbox in
            try prepare(sandbox)
            let names = "    events: [\"<{constant}>\"]\n    constants: [\"[{constant}]\"]\n    errors: [\"E{code}\"]\n"
            try sandbox.write(sandbox.text("Spec/parcels.yaml") + names, to: "Spec/parcels.yaml")
            try sandbox.write("Since <PARCEL_LOST>.\nsignIn\nOr E77, in [STATUS_LOST] or [ODD].\n", to: "page.txt")
            let draft = try sandbox.run("drift", "--page", "handbook=page.txt", "--draft").output
            #expect(
                draft.contains("errors:\n  77:  # instead of its code, what it is called\n    code: 77\n    summary:")
            )
            #expect(draft.contains("    source: handbook#signIn\n"))
            #expect(draft.contains("events:\n  PARCEL_LOST:\n    wire:"))
            #expect(draft.contains("    source: handbook\n"))
            #expect(draft.contains("# types:\n#   …:  # an enumeration of these\n#     values:\n#       statusLost:\n"))
            try sandbox.write(draft, to: "Spec/draft.yaml")
            let gaps = try sandbox.run("lint")
            #expect(gaps.error.components(separatedBy: "Spec/draft.yaml:").count - 1 == 4, "\(gaps.error)")
            let values = [("summary:", "summary: S."), ("wire:", "wire: lost"), ("payload:", "payload: Parcel")]
            let filled = values.reduce(draft) { $0.replacing($1.0, with: $1.1) }
            try sandbox.write(filled, to: "Spec/draft.yaml")
            #expect(try sandbox.run("lint").error.hasPrefix("Spec/draft.yaml:2:3: error: [invalid-name] `77`"))
            try sandbox.write(filled.replacing("  77:", with: "  parcelLost:"), to: "Spec/draft.yaml")
            let lint = try sandbox.run("lint")
            #expect(lint.status == 0, "\(lint.error)")
        }
    }

    @Test("a draft gives a constant to the enumeration whose constants begin alike")
    func draftOfAConstant() throws {
        try Sandbox.with { sandbox in
            try prepare(sandbox)
            try sandbox.replace("{wire: MOVING,", with: "{wire: MOVING, constant: PARCEL_STATUS_MOVING,")
            let names = "    constants: [\"[{constant}]\"]\n"
            try sandbox.write(sandbox.text("Spec/parcels.yaml") + names, to: "Spec/parcels.yaml")
            try sandbox.write("signIn\nOr [PARCEL_STATUS_HELD_BACK].\n", to: "page.txt")
            let draft = try sandbox.run("drift", "--page", "handbook=page.txt", "--draft").output
            #expect(
                draft == """
                    # types:
                    #   ParcelStatus:  # or another one, has these on the page as well
                    #     values:
                    #       heldBack:
                    #         wire:  # what travels
                    #         constant: PARCEL_STATUS_HELD_BACK
                    #         summary:  # what it means
                    #         source: handbook#signIn

                    """
            )
        }
    }

    @Test("a page that can't be read, or that no layout is for, is said to be so")
    func pageThatCantBeRead() throws {
        try Sandbox.with { sandbox in
            #expect(try sandbox.run("drift").status == 64)
            #expect(try sandbox.run("drift", "--page", "handbook=page.txt").error.contains("has no 'layout'"))
            try prepare(sandbox)
            #expect(try sandbox.run("drift", "--page", "handbok=page.txt").error.contains("did you mean 'handbook'?"))
            #expect(try sandbox.run("drift", "--page", "handbook=none.txt").error.contains("can't be read"))
        }
    }

    @Test("figures are recorded beside the spec, and a sentence that says others is told")
    func figuresAreRecorded() throws {
        try Sandbox.with { sandbox in
            try prepare(sandbox)
            try sandbox.write("Up to 5 parcels, or 7 letters.\nsignIn\n", to: "page.txt")
            #expect(try sandbox.run("drift", "--page", "handbook=page.txt", "--record-figures").status == 0)
            let recorded = try sandbox.text("Spec/page-figures.txt")
            #expect(recorded.contains("\nhandbook\n  ") && recorded.hasSuffix(" 5 7\n"))
            #expect(!recorded.contains("parcels"))
            #expect(try sandbox.run("lint").status == 0)
            let drift = { try sandbox.run("drift", "--page", "handbook=page.txt").error }
            #expect(try !drift().contains("recorded-figure-differs"))
            try sandbox.write("Up to 7 parcels, or 5 letters.\nsignIn\n", to: "page.txt")
            let told = "page.txt:1:7: error: [recorded-figure-differs] the page says 7 and 5 before the first heading"
            #expect(try drift().contains(told))
            try sandbox.write("  no record\n", to: "Spec/page-figures.txt")
            #expect(try drift().contains("'Spec/page-figures.txt' can't be read"))
        }
    }

    @Test("documents are listed with what rests on them")
    func documentsAreListedWithWhatRests() throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("sources")
            #expect(run.status == 0)
            #expect(run.output.hasPrefix("handbook (page): Handbook of the parcel service\n"))
            #expect(
                try sandbox.run("sources", "--of", "handbook").output.contains(
                    "announceParcel.note.limit: documented, alone"
                )
            )
            #expect(try sandbox.run("sources", "--of", "handbok").status == 64)
        }
    }
}
