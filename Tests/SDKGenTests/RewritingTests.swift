import Foundation
import Testing

@Suite struct RewritingTests {
    private static let old = """
        gates:
          awake:
            summary: The office is open.
            behaviour: [{fail: signedOut, unless: device.user exists}]   # Always.
            source: handbook#Offices

        """

    @Test("an old spec is refused, and upgraded in place")
    func oldSpecIsRefused() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(Self.old, to: "Spec/more.yaml")
            try sandbox.replace("needs: [signedIn]\n    quota", with: "needs: [signedIn, awake]\n    quota")
            let refused = try sandbox.run("lint")
            #expect(refused.status == 1)
            #expect(refused.error.hasPrefix("Spec/more.yaml:4:16: error: [old-behaviour]"))
            #expect(refused.error.contains("sdkgen upgrade"))
            let upgraded = try sandbox.run("upgrade")
            #expect(upgraded.status == 0)
            #expect(upgraded.error.isEmpty)
            let expected = Self.old.replacing(
                "[{fail: signedOut, unless: device.user exists}]   # Always.",
                with: "|\n      fail signedOut unless device.user exists  # Always."
            )
            #expect(try sandbox.text("Spec/more.yaml") == expected)
            #expect(try sandbox.run("lint").status == 0)
        }
    }

    @Test("nothing is written when a file has errors")
    func nothingIsWrittenWhenAFile() throws {
        try Sandbox.with { sandbox in
            try sandbox.write(Self.old, to: "Spec/more.yaml")
            try sandbox.write(Self.old.replacing("fail:", with: "fial:"), to: "Spec/wrong.yaml")
            let run = try sandbox.run("upgrade")
            #expect(run.status == 1)
            #expect(run.error.hasPrefix("Spec/wrong.yaml:4:18: error: [undecided-kind]"))
            #expect(try sandbox.text("Spec/more.yaml") == Self.old)
        }
    }

    @Test("the form is checked, and brought about")
    func formIsCheckedAndBrought() throws {
        try Sandbox.with { sandbox in
            #expect(try sandbox.run("format", "--check").status == 0)
            let text = try sandbox.text("Spec/parcels.yaml")
            try sandbox.replace("fail parcelKnown when", with: "fail   parcelKnown\n        when")
            let checked = try sandbox.run("format", "--check")
            #expect(checked.status == 1)
            #expect(checked.error == "Spec/parcels.yaml: run `sdkgen format`\n")
            #expect(try sandbox.run("format").status == 0)
            #expect(try sandbox.text("Spec/parcels.yaml") == text)
        }
    }

    @Test("the real spec is in form")
    func realSpecIsInForm() throws {
        #expect(try Tool.run(["format", "--check"], in: Checkout.folder).status == 0)
    }
}
