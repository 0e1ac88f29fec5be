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

    @Test("links and permissions stay as they are", arguments: ["format", "upgrade"])
    func linksAndPermissionsStay(command: String) throws {
        try Sandbox.with { sandbox in
            let loose = Self.old.replacing("[{fail: signedOut, unless: device.user exists}]", with: "fail   signedOut")
            try sandbox.write(command == "format" ? loose : Self.old, to: "shared/more.yaml")
            let shared = sandbox.url("shared/more.yaml").path
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: shared)
            let link = sandbox.url("Spec/more.yaml").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../shared/more.yaml")
            let before = try sandbox.text("shared/more.yaml")
            #expect(try sandbox.run(command).status == 0)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../shared/more.yaml")
            #expect(try sandbox.text("shared/more.yaml") != before)
            #expect(try sandbox.files(in: "shared") == ["more.yaml"])
            let attributes = try FileManager.default.attributesOfItem(atPath: shared)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test("a file that may not be written isn't", .enabled(if: OrdinaryUser.isThere))
    func readOnlyFileIsKept() throws {
        try OrdinaryUser.withSandbox { sandbox in
            let loose = Self.old.replacing("[{fail: signedOut, unless: device.user exists}]", with: "fail   signedOut")
            try sandbox.write(loose, to: "Spec/more.yaml")
            let path = sandbox.url("Spec/more.yaml").path
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            let run = try sandbox.run("format")
            #expect(run.status != 0)
            #expect(run.error.contains("can't write Spec/more.yaml: Permission denied"))
            #expect(try sandbox.text("Spec/more.yaml") == loose)
        }
    }

    @Test("the real spec is in form")
    func realSpecIsInForm() throws {
        #expect(try Tool.run(["format", "--check"], in: Checkout.folder).status == 0)
    }
}
