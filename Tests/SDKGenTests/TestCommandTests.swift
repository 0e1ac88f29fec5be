import Foundation
import Testing

@Suite("sdkgen test")
struct TestCommandTests {
    @Test("a spec that holds is passed in silence")
    func holds() throws {
        let run = try Tool.run(["test", "--spec", Checkout.smallSpec.path], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.error.isEmpty)
    }

    @Test("a claim that doesn't hold is shown where it stands, with what led up to it")
    func claim() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace("note: Shoes, status: moving}", with: "note: Boots, status: moving}")
            let run = try sandbox.run("test")
            #expect(run.status == 1)
            let error = run.error
            #expect(
                error.contains(
                    "error: [case-fails] `parcel-is-shared-and-moves` fails in step 5: ben calls trackParcel"
                )
            )
            #expect(error.contains("| "))
            #expect(error.contains(#"note: expected note: "Boots""#))
            #expect(error.contains(#"note: found note: "Shoes""#))
            #expect(error.contains("note: before that, ann calls shareParcel"))
            #expect(error.contains("44 of 45 cases hold"))
        }
    }

    @Test("what a derived case finds is shown at its fact")
    func derived() throws {
        try Sandbox.with { sandbox in
            // The quota counts something that the call doesn't fill.
            try sandbox.replace("add parcelID to me.parcels", with: "remove parcelID from me.parcels")
            let run = try sandbox.run("test", "--filter", "announceParcel.quota", "--format", "json")
            #expect(run.status == 1)
            #expect(run.output.contains(#""isSuccess":false"#))
            #expect(run.output.contains("Spec/parcels.yaml:"))
        }
    }

    @Test("JUnit's XML tells each case")
    func junit() throws {
        let run = try Tool.run(
            ["test", "--spec", Checkout.smallSpec.path, "--format", "junit", "--filter", "signIn"],
            in: Checkout.folder
        )
        #expect(run.status == 0)
        #expect(run.output.contains(#"<testcase classname="signIn" name="signIn/example"/>"#))
        #expect(run.output.contains(#"failures="0""#))
        #expect(run.output.hasSuffix("</testsuites>\n"))
    }

    @Test("a filter that stands for no case is wrong usage, and the nearest name is told")
    func unknownFilter() throws {
        let run = try Tool.run(
            ["test", "--spec", Checkout.smallSpec.path, "--filter", "trackParcl"],
            in: Checkout.folder
        )
        #expect(run.status == 64)
        #expect(run.error.contains("did you mean 'trackParcel'?"))
    }

    @Test("with --pin each fact is changed, and a case notices")
    func pin() throws {
        let run = try Tool.run(["test", "--spec", Checkout.smallSpec.path, "--pin"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output == "39 of 39 facts are pinned\n")
    }

    @Test("with --pin and a filter the facts of the chosen cases are judged by all cases")
    func pinSome() throws {
        let arguments = ["test", "--spec", Checkout.smallSpec.path, "--pin", "--filter"]
        let run = try Tool.run(arguments + ["announceParcel.note.limit/max"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output == "1 of 1 fact is pinned\n")
    }
}
