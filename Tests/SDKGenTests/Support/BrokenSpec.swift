import Foundation
import Testing

/// A way to break a spec, and how the first finding about it begins.
struct BrokenSpec: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let says: String
    let breakIt: @Sendable (Sandbox) throws -> Void

    init(_ name: String, says: String, breakIt: @escaping @Sendable (Sandbox) throws -> Void) {
        testDescription = name
        self.says = says
        self.breakIt = breakIt
    }

    /// A file beside the one that is in order.
    init(_ name: String, says: String, more: String) {
        self.init(name, says: says) { try $0.write(more, to: "Spec/more.yaml") }
    }
}

extension BrokenSpec {
    /// Text that isn't YAML, or isn't text.
    static let unreadableText: [BrokenSpec] = [
        BrokenSpec("cut off within a mapping", says: "Spec/parcels.yaml:16:13: error: [yaml-syntax]") { sandbox in
            let text = try sandbox.text("Spec/parcels.yaml")
            let end = try #require(text.range(of: "{title: Handbook of the parcel service"))
            try sandbox.write(String(text[..<end.upperBound]), to: "Spec/parcels.yaml")
        },
        BrokenSpec("cut off after a key", says: "Spec/parcels.yaml:71:8: error: [missing-value]") { sandbox in
            let text = try sandbox.text("Spec/parcels.yaml")
            let end = try #require(text.range(of: "\n  user:"))
            try sandbox.write(String(text[..<end.upperBound]), to: "Spec/parcels.yaml")
        },
        BrokenSpec("wrong indentation", says: "Spec/parcels.yaml:21:2: error: [yaml-syntax]") {
            try $0.replace("  ParcelID:\n", with: " ParcelID:\n")
        },
        BrokenSpec("a tab", says: "Spec/more.yaml:2:1: error: [yaml-", more: "types:\n\tBox: {}\n"),
        BrokenSpec("bytes that aren't UTF-8", says: "Spec/more.yaml:1:8: error: [yaml-encoding]") {
            try $0.write(Data("types: ".utf8) + [0xFF, 0x0A], to: "Spec/more.yaml")
        },
        BrokenSpec("a null byte", says: "Spec/more.yaml:1:8: error: [yaml-", more: "types: \0\n"),
        BrokenSpec(
            "a key twice",
            says: "Spec/more.yaml:3:1: error: [yaml-duplicate-key]",
            more: "types: {}\n\ntypes: {}\n"
        ),
        BrokenSpec(
            "20 000 brackets",
            says: "Spec/more.yaml:1:107: error: [yaml-depth]",
            more: "types: " + String(repeating: "[", count: 20_000)
        ),
        BrokenSpec(
            "20 000 closed brackets",
            says: "Spec/more.yaml:1:107: error: [yaml-depth]",
            more: "types: " + String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
        ),
        BrokenSpec(
            "a scalar of 20 MB",
            says: "Spec/more.yaml:1:1: error: [yaml-size]",
            more: "types: " + String(repeating: "x", count: 20_000_000)
        ),
        BrokenSpec(
            "a scalar of 8 MB",
            says: "Spec/more.yaml:1:8: error: [wrong-kind]",
            more: "types: " + String(repeating: "x", count: 8_000_000)
        ),
    ]

    /// YAML that says what can't be.
    static let wrongMeaning: [BrokenSpec] = [
        BrokenSpec("a list in a text's place", says: "Spec/parcels.yaml:68:24: error: [wrong-kind]") {
            try $0.replace("type: Int, value: 7", with: "type: Int, value: [7]")
        },
        BrokenSpec("a word in a number's place", says: "Spec/parcels.yaml:128:31: error: [not-an-integer]") {
            try $0.replace("calls: 5, seconds: 10", with: "calls: 5, seconds: ten")
        },
        BrokenSpec("an unknown key", says: "Spec/parcels.yaml:63:72: error: [unknown-key]") {
            try $0.replace("moved., payload: Parcel", with: "moved., paylaod: Parcel")
        },
        BrokenSpec(
            "a name twice, in two files",
            says: "Spec/parcels.yaml:54:3: error: [duplicate-name] error `signedOut`"
        ) {
            let error = "errors:\n  signedOut: {code: 11, summary: Nobody is signed in., source: handbook#Errors}\n"
            try $0.write(error, to: "Spec/before.yaml")
        },
        BrokenSpec("an unknown type", says: "Spec/parcels.yaml:131:21: error: [unknown-type]") {
            try $0.replace(
                "returns: {type: Parcel, summary: The parcel as it is now.}",
                with: "returns: {type: Parsel, summary: The parcel as it is now.}"
            )
        },
        BrokenSpec("an unknown name in behaviour", says: "Spec/parcels.yaml:115:29: error: [unknown-name]") {
            try $0.replace("when parcelID in world.parcels", with: "when parselID in world.parcels")
        },
        BrokenSpec(
            "types that hold each other",
            says: "Spec/more.yaml:2:3: error: [cyclic-type]",
            more: """
                types:
                  Box: {summary: A box., fields: {lid: {type: Lid, summary: Its lid.}}, source: handbook#Boxes}
                  Lid: {summary: A lid., fields: {box: {type: Box, summary: Its box.}}, source: handbook#Boxes}

                """
        ),
    ]

    /// Files and folders that aren't what they should be.
    static let wrongFiles: [BrokenSpec] = [
        BrokenSpec("an empty folder", says: "Spec: error: [missing-files]") { try $0.remove("Spec/parcels.yaml") },
        BrokenSpec("no folder", says: "Spec: error: [unreadable-folder]") { try $0.remove("Spec") },
        BrokenSpec("a file in the folder's place", says: "Spec: error: [unreadable-folder]") {
            try $0.remove("Spec")
            try $0.write("sdk: {}", to: "Spec")
        },
        BrokenSpec("no product", says: "Spec: error: [missing-product]") {
            try $0.write("types: {}", to: "Spec/parcels.yaml")
        },
        BrokenSpec("an empty file alone", says: "Spec: error: [missing-product]") {
            try $0.write("", to: "Spec/parcels.yaml")
        },
        BrokenSpec("a folder in the file's place", says: "Spec: error: [missing-files]") {
            try $0.remove("Spec/parcels.yaml")
            try FileManager.default.createDirectory(at: $0.url("Spec/parcels.yaml"), withIntermediateDirectories: true)
        },
        BrokenSpec("a link to nothing", says: "Spec/more.yaml: error: [unreadable-file]") {
            try FileManager.default.createSymbolicLink(atPath: $0.url("Spec/more.yaml").path, withDestinationPath: "no")
        },
        BrokenSpec("a link to itself", says: "Spec/more.yaml: error: [unreadable-file]") {
            let path = $0.url("Spec/more.yaml").path
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "more.yaml")
        },
        BrokenSpec("a pipe that nobody writes to", says: "Spec/more.yaml: error: [unreadable-file]") {
            #expect(mkfifo($0.url("Spec/more.yaml").path, 0o600) == 0)
        },
        BrokenSpec("a file of 40 MB", says: "Spec/more.yaml: error: [unreadable-file]") {
            try $0.write(Data(count: 40_000_000), to: "Spec/more.yaml")
        },
    ]

    /// A file that may not be read.
    static let forbidden = BrokenSpec("a forbidden file", says: "Spec/more.yaml: error: [unreadable-file]") {
        try $0.write("types: {}", to: "Spec/more.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: $0.url("Spec/more.yaml").path)
    }
}
