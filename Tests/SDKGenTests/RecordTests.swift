import Foundation
import Testing

@Suite("sdkgen record")
struct RecordTests {
    @Test("what is recorded of the chat is what a run gives; `make record` records anew")
    func chat() throws {
        let run = try Tool.run(["record", "--check"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.error.isEmpty)
    }

    @Test("a spec of one's own is recorded, and its reference shows what was seen")
    func ownSpec() throws {
        try Sandbox.with { sandbox in
            try sandbox.run("generate").expectSilence()
            #expect(try !sandbox.text("Generated/Reference/methods/shareParcel.html").contains("The same on the wire"))
            try sandbox.run("record").expectSilence()
            let file = "Generated/Recordings/ParcelTracking.json"
            let lines = try sandbox.text(file).split(separator: "\n")
            let call = #"{"answer":null,"arguments":{"customerID":"ben","parcelID":"P-1"},"call":"shareParcel"},"#
            #expect(lines.contains { $0 == call })
            // A parcel that isn't picked up moves on as time passes, which is of no call.
            let timed = lines.filter { $0.hasPrefix(#"{"event":"parcelMoved","payload":{"#) }
            #expect(timed.count == 1)
            #expect(timed.first?.contains("MOVING") == true)

            try sandbox.run("generate").expectSilence()
            let page = try sandbox.text("Generated/Reference/methods/shareParcel.html")
            #expect(page.contains("The same on the wire"))
            #expect(page.contains("A payload from a run"))
            #expect(try sandbox.text("Generated/Reference/events.html").contains("<pre id=run.PARCEL_MOVED>"))
            try sandbox.run("record", "--check").expectSilence()
            try sandbox.run("generate", "--check").expectSilence()
        }
    }

    @Test("what stays the same isn't touched, and nothing else in the folder is")
    func untouched() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("mine", to: "Generated/Recordings/notes.txt")
            try sandbox.write("[]", to: "Generated/Recordings/Other.json")
            try sandbox.run("record").expectSilence()
            let names = ["Recordings/Other.json", "Recordings/ParcelTracking.json", "Recordings/notes.txt"]
            #expect(try sandbox.files(in: "Generated") == names)
            try sandbox.age("Generated")
            let times = try sandbox.times(of: "Generated")
            try sandbox.run("record").expectSilence()
            #expect(try sandbox.times(of: "Generated") == times)
        }
    }

    @Test("with --check nothing is written, and what would change is told")
    func check() throws {
        try Sandbox.with { sandbox in
            let missing = try sandbox.run("record", "--check")
            #expect(missing.status == 1)
            #expect(missing.error == "Generated/Recordings/ParcelTracking.json: is missing; run `sdkgen record`\n")
            #expect(!sandbox.exists("Generated"))
            try sandbox.run("record").expectSilence()
            let before = try sandbox.contents(of: "Generated")
            try sandbox.replace("{as: ann, with: {customerID: ann}}", with: "{as: ann, with: {customerID: cid}}")
            let different = try sandbox.run("record", "--check")
            #expect(different.status == 1)
            let place = "Generated/Recordings/ParcelTracking.json: line 2 isn't what a run gives"
            #expect(different.error == "\(place); run `sdkgen record`\n")
            #expect(try sandbox.contents(of: "Generated") == before)
        }
    }

    @Test("a story that doesn't hold is shown where it stands, and nothing is written")
    func failure() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace("note: Shoes, status: moving}", with: "note: Boots, status: moving}")
            let run = try sandbox.run("record")
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            #expect(run.error.hasPrefix("Spec/parcels.yaml:"))
            #expect(run.error.contains("error: [case-fails] `parcel-is-shared-and-moves` fails in step 5"))
            #expect(!sandbox.exists("Generated"))
        }
    }

    @Test("a spec that nothing can be called of has nothing to record, and can be generated")
    func nothing() throws {
        try Sandbox.with { sandbox in
            let sections = try sandbox.text("Spec/parcels.yaml").components(separatedBy: "\nevents:")
            try sandbox.write(sections[0], to: "Spec/parcels.yaml")
            #expect(try sandbox.run("record").status == 0)
            #expect(try sandbox.text("Generated/Recordings/ParcelTracking.json").filter { !$0.isNewline } == "[]")
            #expect(try sandbox.run("generate").status == 0)
        }
    }

    @Test("a file of recordings that isn't one says how to mend it")
    func malformed() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("{}", to: "Generated/Recordings/ParcelTracking.json")
            let run = try sandbox.run("generate")
            #expect(run.status == 1)
            #expect(run.error.hasSuffix("isn't a file of recordings; record them anew with `sdkgen record`\n"))
            try sandbox.run("record").expectSilence()
            try sandbox.run("generate").expectSilence()
        }
    }

    @Test("a file in the folder's place is told")
    func fileInTheFoldersPlace() throws {
        try Sandbox.with { sandbox in
            try sandbox.write("mine", to: "Generated")
            let run = try sandbox.run("record")
            #expect(run.status == 1)
            #expect(run.error == "Error: can't write to \(sandbox.url("Generated").path)/: Not a directory\n")
            #expect(try sandbox.files(in: ".") == ["Generated", "Spec/parcels.yaml"])
        }
    }
}
