/// The keys of a `source` that needs words.
enum ProvenanceKey: String, RecordKey {
    case cite
    case inferred

    static var recordName: String { "source with a reason" }
    static var recordSummary: String { "Why something is believed that no document says in so many words." }

    var shape: KeyShape {
        switch self {
        case .cite:
            .optional(.oneOrMore(.citation), "The places that it rests on.", example: "[web-reference#sendMessage]")
        case .inferred:
            .optional(
                .text,
                "The reasoning.",
                example: "The page shows `true` alone; `false` is taken for the default."
            )
        }
    }
}

extension KeyShape {
    /// The key `source`, which is the same wherever it stands.
    static var source: KeyShape {
        .optional(
            .either([.citation, .list(.citation), .record(ProvenanceKey.self)]),
            "Why it is believed: places in documents, or a reasoning. Without it, it is believed as what it belongs to.",
            example: "web-reference#sendMessage"
        )
    }

    /// The key `surfaces` of whatever other surfaces call by another name.
    static var surfaceNames: KeyShape {
        .optional(
            .map(names: "name of the surface", .text),
            "What each surface calls it.",
            example: "{web: sendMessage, native: MsgSendMessage}"
        )
    }

    /// The key `since` of whatever came with a version.
    static var since: KeyShape {
        .optional(
            .map(names: "name of the surface", .text),
            "The first version that has it.",
            example: "{web: 2.22.0, native: 6.5}"
        )
    }

    /// The key `behaviour`.
    static func behaviour(isRequired: Bool, _ summary: String) -> KeyShape {
        KeyShape(
            form: .behaviour,
            summary: summary,
            isRequired: isRequired,
            example: "fail groupNotFound unless groupID in world.groups"
        )
    }
}
