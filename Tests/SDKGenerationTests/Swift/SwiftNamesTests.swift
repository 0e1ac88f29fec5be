import SDKSpec
import Testing

@testable import SDKGeneration

@Suite struct SwiftNamesTests {
    private let names = SwiftNames(module: "PaperMail", prefix: "Mail")

    @Test("the prefix makes the names of what is generated")
    func prefixMakesTheNames() {
        #expect(names.api == "MailAPI")
        #expect(names.client == "MailClient")
        #expect(names.stateRecord(.user) == "MailUserState")
        #expect(names.typeName("state.device") == "MailDeviceState")
    }

    @Test(
        "types of the spec have a Swift form",
        arguments: [
            (TypeReference.uint, "UInt64"), (.json, "WireValue"), (.bytes, "[UInt8]"),
            (.optional(.list(.named("Letter"))), "[Letter]?"),
            (.map(key: .named("PersonID"), value: .list(.int)), "WireMap<PersonID, [Int]>"),
            (.named("state.world"), "MailWorldState"),
        ]
    )
    func typesOfTheSpec(type: TypeReference, text: String) {
        #expect(names.type(type) == text)
    }

    @Test(
        "an event's constant makes its case",
        arguments: [
            ("CONVERSATION_LIST_UPDATED", "conversationListUpdated"), ("READY", "ready"), ("onLetter", "onLetter"),
            ("SDK_2_READY", "sdk2Ready"), ("URLOpened", "urlOpened"),
        ]
    )
    func eventsConstantMakesItsCase(name: String, text: String) {
        #expect(SwiftNames.event(name) == text)
    }

    @Test("an overload's id makes its constant")
    func overloadsIdMakesItsConstant() {
        #expect(SwiftNames.constant("deleteConversation.several") == "deleteConversationSeveral")
        #expect(SwiftNames.constant("send") == "send")
    }

    @Test("keywords are escaped where Swift demands it")
    func keywordsAreEscapedWhereSwift() {
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

    @Test("none and some are told from the optional's own")
    func noneAndSomeAreTold() {
        #expect(SwiftNames.value("none", of: "Colour") == "Colour.none")
        #expect(SwiftNames.value("red", of: "Colour") == ".red")
        #expect(SwiftNames.answer("some") == ".some(.some)")
        #expect(SwiftNames.answer("red") == ".red")
    }

    @Test("a variable gives way to types and to self")
    func variableGivesWayToTypes() {
        #expect(names.variable("self") == "selfValue")
        #expect(names.variable("MailEvent") == "mailEventValue")
        #expect(names.variable("String") == "stringValue")
        #expect(names.variable("letter") == "letter")
        #expect(names.variables(["self", "selfValue", "a"]) == ["selfValueValue", "selfValue", "a"])
    }

    @Test("what keeps unknown values gives way to a case of the name")
    func whatKeepsUnknownValues() {
        #expect(SwiftNames.unknownCase(avoiding: ["text"]) == "unknown")
        #expect(SwiftNames.unknownCase(avoiding: ["unknown", "text"]) == "unknownOther")
    }

    @Test(
        "no module is called like one that there is",
        arguments: [
            "Swift", "SDKRuntime", "SDK", "class", "main", "Foundation", "Reference", "reference", "sdkRuntime", "sdk",
        ]
    )
    func noModuleIsCalledLike(module: String) {
        #expect(SwiftNames.refusal(ofModule: module) != nil)
        #expect(SwiftNames.refusal(ofModule: "PaperMail") == nil)
        // A keyword is one as it is written, and no file.
        #expect(SwiftNames.refusal(ofModule: "Switch") == nil)
    }

    @Test(
        "leading capitals become small",
        arguments: [
            ("ConversationID", "conversationID"), ("URLText", "urlText"), ("URL", "url"), ("a", "a"), ("", ""),
        ]
    )
    func leadingCapitalsBecomeSmall(text: String, expected: String) {
        #expect(text.lowerFirst == expected)
    }
}
