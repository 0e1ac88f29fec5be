/// The keys of the section `sdk`.
enum ProductKey: String, RecordKey {
    case name
    case prefix
    case title
    case version
    case summary
    case surfaces
    case editions
    case editionError
    case userType
    case argumentError
    case emptyIsMissing

    static var recordName: String { "product" }
    static var recordSummary: String { "The product that the spec describes." }

    var shape: KeyShape {
        switch self {
        case .name: .required(.text, "The name of the generated module.", example: "AcmeChat")
        case .prefix:
            .required(.text, "What generated types are called by: `Chat` gives `ChatClient`.", example: "Chat")
        case .title: .required(.text, "The product's name as its vendor writes it.", example: "Acme Chat")
        case .version: .required(.text, "The version of the pages that the spec follows.", example: "3.3.2")
        case .summary: .required(.text, "What the product does, in one sentence.")
        case .surfaces:
            .optional(
                .map(names: "name of the surface", .text),
                "The families of interfaces under which the vendor offers the methods, each with a name for people.",
                example: "{web: Web SDK, native: Native SDK}"
            )
        case .editions:
            .optional(
                .map(names: "name of the edition", .text),
                "What can be bought, from the smallest to the largest; each includes those before it.",
                example: "{free: Free trial, premium: Premium}"
            )
        case .editionError:
            .optional(.text, "The error of a call whose edition wasn't bought.", example: "featureNotPurchased")
        case .userType: .required(.text, "The type that identifies a user.", example: "UserID")
        case .argumentError:
            .required(.text, "The error of an argument that a client itself refuses.", example: "invalidParameter")
        case .emptyIsMissing:
            KeyShape(
                form: KeyShape.source.form,
                summary: "Why an empty value counts as missing where a parameter says no more than `nonEmpty`.",
                isRequired: false,
                example: "observed-3.4.1#Empty values"
            )
        }
    }
}
