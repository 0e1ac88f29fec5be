import SDKSpec
import Testing

@testable import SDKGeneration

@Suite struct SwiftNamesTests {
    private let names = SwiftNames(module: "PaperMail", prefix: "Mail")

    @Test func `the prefix makes the names of what is generated`() {
        #expect(names.api == "MailAPI")
        #expect(names.client == "MailClient")
        #expect(names.stateRecord(.user) == "MailUserState")
        #expect(names.typeName("state.device") == "MailDeviceState")
    }

    @Test(arguments: [
        (TypeReference.uint, "UInt64"), (.json, "WireValue"), (.bytes, "[UInt8]"),
        (.optional(.list(.named("Letter"))), "[Letter]?"),
        (.map(key: .named("PersonID"), value: .list(.int)), "WireMap<PersonID, [Int]>"),
        (.named("state.world"), "MailWorldState"),
    ])
    func `types of the spec have a Swift form`(type: TypeReference, text: String) {
        #expect(names.type(type) == text)
    }

    @Test(arguments: [
        ("CONVERSATION_LIST_UPDATED", "conversationListUpdated"), ("READY", "ready"), ("onLetter", "onLetter"),
        ("SDK_2_READY", "sdk2Ready"), ("URLOpened", "urlOpened"),
    ])
    func `an event's constant makes its case`(name: String, text: String) {
        #expect(SwiftNames.event(name) == text)
    }

    @Test func `an overload's id makes its constant`() {
        #expect(SwiftNames.constant("deleteConversation.several") == "deleteConversationSeveral")
        #expect(SwiftNames.constant("send") == "send")
    }

    @Test func `keywords are escaped where Swift demands it`() {
        #expect(SwiftNames.identifier("default") == "`default`")
        #expect(SwiftNames.identifier("letter") == "letter")
        #expect(SwiftNames.member("default") == "default")
        #expect(SwiftNames.member("init") == "`init`")
        #expect(SwiftNames.label("in") == "in")
        #expect(SwiftNames.label("inout") == "`inout`")
        #expect(SwiftNames.label("var") == "`var`")
        #expect(SwiftNames.argument("var") == "var")
        #expect(SwiftNames.argument("inout") == "`inout`")
        #expect(SwiftNames.member("Type", of: "Colour") == "Colour.self.`Type`")
    }

    @Test func `none and some are told from the optional's own`() {
        #expect(SwiftNames.value("none", of: "Colour") == "Colour.none")
        #expect(SwiftNames.value("red", of: "Colour") == ".red")
        #expect(SwiftNames.answer("some") == ".some(.some)")
        #expect(SwiftNames.answer("red") == ".red")
    }

    @Test func `a variable gives way to types and to self`() {
        #expect(names.variable("self") == "selfValue")
        #expect(names.variable("MailEvent") == "mailEventValue")
        #expect(names.variable("String") == "stringValue")
        #expect(names.variable("letter") == "letter")
        #expect(names.variables(["self", "selfValue", "a"]) == ["selfValueValue", "selfValue", "a"])
    }

    @Test func `what keeps unknown values gives way to a case of the name`() {
        #expect(SwiftNames.unknownCase(avoiding: ["text"]) == "unknown")
        #expect(SwiftNames.unknownCase(avoiding: ["unknown", "text"]) == "unknownOther")
    }

    @Test(arguments: ["Swift", "SDKRuntime", "SDK", "class", "main", "Foundation"])
    func `no module is called like one that there is`(module: String) {
        #expect(SwiftNames.refusal(ofModule: module) != nil)
        #expect(SwiftNames.refusal(ofModule: "PaperMail") == nil)
    }

    @Test(arguments: [
        ("ConversationID", "conversationID"), ("URLText", "urlText"), ("URL", "url"), ("a", "a"), ("", ""),
    ])
    func `leading capitals become small`(text: String, expected: String) {
        #expect(text.lowerFirst == expected)
    }
}
