import Testing

@testable import SDKGeneration

@Suite struct NamedValueTests {
    @Test("an enumeration is open")
    func enumerationIsOpen() throws {
        let text = try SmallSpec.client(
            "Enumerations",
            """
            types:
              Weight:
                summary: How heavy
                enum: UInt
                values: {light: {wire: "1", constant: LIGHT, summary: Light}, default: {wire: "2", summary: As it is}}
                source: rules
            """
        )
        #expect(
            text == """
                // Generated from the spec by sdkgen. Do not edit.
                //
                // Named values. What isn't named stays representable, even where it is refused in arguments.

                import SDKRuntime

                /// How heavy.
                public struct Weight: OpenEnumeration, Hashable, CustomStringConvertible {
                    /// The value on the wire.
                    public let rawValue: UInt64

                    /// Makes a value of its wire form, known or not.
                    public init(rawValue: UInt64) {
                        self.rawValue = rawValue
                    }

                    /// Light. The vendor's `LIGHT`.
                    public static var light: Self { Self(rawValue: 1) }
                    /// As it is.
                    public static var `default`: Self { Self(rawValue: 2) }

                    /// The values that the spec names, in its order.
                    public static var knownValues: [Self] { [.light, .default] }

                    /// What they are called, in the same order.
                    public static var knownNames: [String] { ["light", "default"] }
                }

                """
        )
    }

    @Test("what a type demands of arguments is told where it is declared")
    func demandsAreTold() throws {
        let yaml = """
            types:
              Weight: {summary: How heavy, enum: String, closed: true, values: {light: {wire: L, summary: Light}}}
              BoxID: {summary: A box, identifier: {}, pattern: "^[a-z]+$"}
              Span:
                summary: From when to when
                fields: {start: {type: Int, summary: The first}, end: {type: Int, summary: The last}}
                checks: fail badArgument when end < start
            methods:
              weigh:
                topic: T
                summary: Weighs
                parameters: {least: {type: Int, summary: L}, most: {type: Int, summary: M}}
                checks: fail badArgument when most < least
                behaviour: do nothing
            """
        let enumerations = try SmallSpec.client("Enumerations", yaml)
        #expect(
            enumerations.contains("///\n/// Values of `Weight` that aren't listed end in `badArgument`."),
            "\(enumerations)"
        )
        let identifiers = try SmallSpec.client("Identifiers", yaml)
        #expect(
            identifiers.contains("/// The text of each `BoxID` matches `^[a-z]+$`, else `badArgument`."),
            "\(identifiers)"
        )
        let types = try SmallSpec.client("Types", yaml)
        #expect(types.contains("/// Ends in `badArgument` if `end` is less than `start`."), "\(types)")
        let methods = try SmallSpec.client("API", yaml)
        #expect(methods.contains("/// Ends in `badArgument` if `most` is less than `least`."), "\(methods)")
    }

    @Test("an identifier is made and told apart by its forms")
    func identifierIsMadeAndTold() throws {
        let text = try SmallSpec.client(
            "Identifiers",
            """
            types:
              BoxID: {summary: A box, identifier: {person: "P${personID: PersonID}", club: "CLUB${clubID: String}", lost: "@LOST"}}
            """
        )
        #expect(
            text.contains(
                """
                extension BoxID {
                    /// The forms that an identifier can have.
                    public enum Form: Sendable {
                        /// The form `P<personID>`.
                        case person(personID: PersonID)
                        /// The form `CLUB<clubID>`.
                        case club(clubID: String)
                        /// The form `@LOST`.
                        case lost
                    }

                    /// The form of the identifier; nil when it has none of those known, or nothing follows the prefix.
                    public var form: Form? {
                        if let text = remainder(after: "P") {
                            return .person(personID: .init(rawValue: text))
                        }
                        if let text = remainder(after: "CLUB") {
                            return .club(clubID: text)
                        }
                        if self == Self.lost {
                            return .lost
                        }
                        return nil
                    }

                    /// The form `P<personID>`.
                    public static func person(_ personID: PersonID) -> Self {
                        Self(rawValue: "P\\(personID.rawValue)")
                    }

                    /// The form `CLUB<clubID>`.
                    public static func club(_ clubID: String) -> Self {
                        Self(rawValue: "CLUB\\(clubID)")
                    }

                    /// The form `@LOST`.
                    public static var lost: Self { Self(rawValue: "@LOST") }

                    /// The part after the prefix when the form is `person`, else nil.
                    public var personID: PersonID? {
                        remainder(after: "P").map { .init(rawValue: $0) }
                    }
                """
            )
        )
        #expect(text.contains("    public var clubID: String? {\n        remainder(after: \"CLUB\")\n    }\n"))
    }

    @Test("forms that begin alike are told apart in order")
    func alikeForms() throws {
        let text = try SmallSpec.client(
            "Identifiers",
            """
            types:
              BoxID: {summary: A box, identifier: {club: "PC${clubID: String}", person: "P${personID: PersonID}"}}
            """
        )
        #expect(
            text.contains(
                """
                    public var personID: PersonID? {
                        switch form {
                        case .person(let part): part
                        default: nil
                        }
                    }
                """
            )
        )
    }

    @Test("an identifier without forms is its text")
    func identifierWithoutFormsIsItsText() throws {
        let text = try SmallSpec.client("Identifiers", "errors: {}")
        #expect(text.contains("public struct PersonID: WireIdentifier {"))
        #expect(!text.contains("extension PersonID"))
        #expect(!text.contains("remainder"))
    }

    @Test("errors are constants of the code")
    func errorsAreConstantsOfTheCode() throws {
        let text = try SmallSpec.client(
            "Errors",
            "errors: {default: {code: 9, summary: Busy, retry: true, constants: {native: ERR_BUSY}, source: rules#Busy}}"
        )
        #expect(text.contains("public struct MailError: SDKErrorProtocol {"))
        #expect(text.contains("    public static var badArgument: Self { Self(\"badArgument\") }\n"))
        #expect(
            text.contains(
                """
                    /// Busy.
                    ///
                    /// The same call may succeed later.
                    public static var `default`: Self { Self("default", 9) }
                }

                """
            )
        )
    }

    @Test("events are cases with their payload")
    func eventsAreCasesWithTheirPayload() throws {
        let text = try SmallSpec.client(
            "Events",
            """
            events:
              PEOPLE_CAME: {wire: came, summary: People came, payload: "[PersonID]", source: rules}
              BOX_EMPTIED: {wire: emptied, summary: A box was emptied, surfaces: {native: ON_EMPTIED}}
              BOX_MOVED: {wire: moved, summary: A box moved, payload: "PersonID?"}
              BOX_BURNT: {wire: burnt, summary: A box was burnt, payload: JSON}
            """
        )
        #expect(
            text.contains(
                """
                    /// A box was emptied.
                    ///
                    /// `BOX_EMPTIED`, `emptied` on the wire.
                    case boxEmptied
                """
            )
        )
        #expect(
            text.contains(
                """
                        case "came":
                            .peopleCame(payload.value())

                        case "emptied":
                            .boxEmptied

                        case "moved":
                            .boxMoved(payload.value())

                        case "burnt":
                            .boxBurnt(payload.value())

                        default:
                            nil
                """
            )
        )
        #expect(text.contains("case .boxEmptied: .null\n"))
        #expect(text.contains("case .boxMoved(let payload): payload.wire\n"))
    }

    @Test("a spec without events has an enumeration of unknown ones")
    func specWithoutEventsHasAnEnumeration() throws {
        let text = try SmallSpec.client("Events", "errors: {}")
        #expect(text.contains("    case unknown(WireEvent)\n}"))
    }
}
