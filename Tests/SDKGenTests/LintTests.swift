import Foundation
import Testing

@Suite struct LintTests {
    @Test("nothing is said about a spec that is in order")
    func nothingIsSaidAbout() throws {
        try Sandbox.with { sandbox in
            let text = try sandbox.run("lint")
            #expect(text.status == 0)
            #expect(text.output.isEmpty)
            #expect(text.error.isEmpty)
            let json = try sandbox.run("lint", "--format", "json")
            #expect(json.status == 0)
            #expect(try Finding.all(in: json.output).isEmpty)
            #expect(json.output == "[]\n")
            #expect(json.error.isEmpty)
        }
    }

    @Test("warnings are shown, and fail where they are to")
    func warningsAreShownAndFail() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(
                "errors:\n  rest: {code: 99, summary: A rest., source: handbook#x}\n",
                to: "Spec/more.yaml"
            )
            let run = try sandbox.run("lint")
            #expect(run.status == 0)
            #expect(
                run.error.hasPrefix(
                    "Spec/more.yaml:2:3: warning: [unreached-declaration] nothing ends in the error `rest`"
                )
            )
            #expect(try sandbox.run("lint", "--strict").status == 1)
        }
    }

    @Test(
        "who came for something else is told how many warnings there are, and no more",
        arguments: ["export", "test"]
    )
    func warningsAreCounted(command: String) throws {
        try Sandbox.with { sandbox in
            let quiet = try sandbox.run(command)
            #expect(quiet.error.isEmpty)
            try sandbox.write(
                "errors:\n  rest: {code: 99, summary: A rest., source: handbook#x}\n",
                to: "Spec/more.yaml"
            )
            let one = try sandbox.run(command)
            #expect(one.status == 0)
            #expect(one.error == "1 warning; `sdkgen lint` shows it\n")
            try sandbox.write("", to: "Spec/rest.txt.yml")
            let two = try sandbox.run(command, "--spec", "./Spec")
            #expect(two.error == "2 warnings; `sdkgen lint --spec ./Spec` shows them\n")
            try sandbox.write("errors:\n  rest: {code: 99}\n", to: "Spec/more.yaml")
            let wrong = try sandbox.run(command)
            #expect(wrong.status == 1)
            #expect(wrong.error.contains(": error: ["))
            #expect(!wrong.error.contains(": warning: ["))
        }
    }

    @Test("a comparison shows no warnings of either spec")
    func comparedWarnings() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(
                "errors:\n  rest: {code: 99, summary: A rest., source: handbook#x}\n",
                to: "Spec/more.yaml"
            )
            let run = try sandbox.run("diff", "Spec")
            #expect(run.status == 0)
            #expect(run.error.isEmpty)
        }
    }

    @Test("an example that its own method refuses is a finding")
    func exampleThatItsOwn() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace(
                "    behaviour: |\n      fail parcelKnown when",
                with:
                    "    checks: fail invalidArgument when note == \"Shoes\"\n    behaviour: |\n      fail parcelKnown when"
            )
            let run = try sandbox.run("lint")
            #expect(run.status == 1)
            #expect(run.error.contains("error: [refused-arguments] no call with these arguments succeeds: "))
        }
    }

    @Test("a file whose ending is in capitals is named")
    func fileWhoseEndingIsInCapitals() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("errors: {}\n", to: "Spec/P.YAML")
            let run = try sandbox.run("lint")
            #expect(run.error.hasPrefix("Spec/P.YAML: warning: [file-extension] file is passed over\n"))
            try sandbox.remove("Spec/parcels.yaml")
            let nothing = try sandbox.run("lint")
            #expect(nothing.status == 1)
            #expect(nothing.error.contains("Spec: error: [missing-files] no `.yaml` file is in the folder\n"))
        }
    }

    @Test("links inside a spec are followed, or named")
    func linksInsideASpec() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("errors:\n  rest: {code: 99, summary: A rest., source: handbook#x}\n", to: "more.yaml")
            let files = FileManager.default
            try files.createSymbolicLink(
                atPath: sandbox.url("Spec/linked.yaml").path,
                withDestinationPath: "../more.yaml"
            )
            #expect(try sandbox.run("lint").error.contains("nothing ends in the error `rest`"))
            try files.createSymbolicLink(atPath: sandbox.url("Spec/again").path, withDestinationPath: ".")
            #expect(
                try sandbox.run("lint").error.contains(
                    "Spec/again: warning: [folder-link] a link to a folder is passed over"
                )
            )
            try files.createSymbolicLink(
                atPath: sandbox.url("Spec/gone.yaml").path,
                withDestinationPath: "nowhere.yaml"
            )
            let run = try sandbox.run("lint")
            #expect(run.status == 1)
            #expect(run.error.contains("Spec/gone.yaml: error: [unreadable-file] file can't be read"))
        }
    }

    @Test("a quota leaves room for one at least", arguments: ["-5", "0", "9223372036854775808"])
    func quotaLeavesRoomForOneAtLeast(_ most: String)
        throws
    {
        try Sandbox.with { sandbox in
            try sandbox.replace("max: {basic: 2, business: 3}", with: "max: \(most)")
            let run = try sandbox.run("lint")
            #expect(run.status == 1)
            #expect(run.error.components(separatedBy: "error: ").count == 2)
        }
    }

    @Test("a fact without a case is named")
    func factWithoutACase() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace("        fails: tooManyParcels\n", with: "")
            try sandbox.replace("    covers: [announceParcel.quota]\n", with: "")
            try sandbox.replace(
                "      counts: me.parcels\n",
                with: "      counts: \"filter(id in me.parcels: true)\"\n"
            )
            let run = try sandbox.run("lint")
            #expect(run.status == 0)
            #expect(run.error.contains("warning: [uncovered-fact] no case tells whether `announceParcel.quota` holds"))
        }
    }

    @Test("the real spec is in order")
    func realSpecIsInOrder() throws {
        let run = try Tool.run(["lint", "--strict"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
    }

    @Test("a finding is shown with its place, the text and the cure")
    func findingIsShownWithItsPlace() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(
                """
                events:
                  PARCEL_LOST: {wire: parcelLost, summary: It is lost., paylaod: Parcel, source: handbook#Events}

                """,
                to: "Spec/more.yaml"
            )
            let run = try sandbox.run("lint")
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            #expect(
                run.error.hasPrefix(
                    """
                    Spec/more.yaml:2:57: error: [unknown-key] an event has no key `paylaod`
                       2 |   PARCEL_LOST: {wire: parcelLost, summary: It is lost., paylaod: Parcel, source: handbook#Events}
                         |                                                         ^~~~~~~
                    help: did you mean `payload`?

                    """
                )
            )
        }
    }

    @Test("there is no colour where nobody looks")
    func thereIsNoColour() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace("payload: Parcel, source: handbook#Events}\n\nconst", with: "}\n\nconst")
            let run = try sandbox.run("lint")
            #expect(run.status == 1)
            #expect(!run.error.contains("\u{1B}"))
        }
    }

    @Test("tools get the same findings as people")
    func toolsGetTheSame() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace("returns: {type: Parcel, summary: The parcel as it is now.}", with: "returns: Parsel")
            try sandbox.replace("payload: Parcel, source: handbook#Events}\n\nconst", with: "paylaod: Parcel}\n\nconst")
            try sandbox.write("types: [", to: "Spec/broken.yaml")
            let text = try sandbox.run("lint")
            let json = try sandbox.run("lint", "--format", "json")
            #expect(text.status == 1)
            #expect(json.status == 1)
            #expect(json.error.isEmpty)
            let findings = try Finding.all(in: json.output)
            let headlines = text.error.split(separator: "\n").filter { $0.contains(/: (error|warning): \[/) }
            #expect(findings.count > 1)
            #expect(findings.map(\.headline) == headlines.map(String.init))
        }
    }

    @Test("a warning is shown and is no failure")
    func warningIsShownAndIsNoFailure() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("types: {}", to: "Spec/more.yml")
            let lint = try sandbox.run("lint")
            #expect(lint.status == 0)
            #expect(lint.error.hasPrefix("Spec/more.yml: warning: [file-extension]"))
            let findings = try Finding.all(in: sandbox.run("lint", "--format", "json").output)
            #expect(findings.map(\.severity) == ["warning"])
            #expect(try sandbox.run("generate").status == 0)
        }
    }
}
