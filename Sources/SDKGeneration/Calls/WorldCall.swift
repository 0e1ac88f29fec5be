import SDKSpec

/// A call by which a test does something to a world over a connection. They are the same for every spec, but for the names
/// that they take.
struct WorldCall {
    /// Something that it takes.
    struct Argument {
        let name: String
        let summary: String
        let isRequired: Bool
        let schema: OrderedJSON
    }

    /// The name on the wire.
    let name: String
    /// What it does, with code in backticks.
    let summary: String
    /// What it takes.
    let arguments: [Argument]
    /// What it answers.
    let answer: OrderedJSON

    private init(
        _ name: String,
        _ summary: String,
        _ arguments: [Argument] = [],
        answer: OrderedJSON = WorldSchema.null
    ) {
        self.name = "world." + name
        self.summary = summary
        self.arguments = arguments
        self.answer = answer
    }

    /// All of them, in the order of the page of the wire. `ControlMethod` of `MockServer` carries them out.
    static func all(of specification: Specification) -> [WorldCall] {
        time(specification) + controls(specification) + faults(specification) + looks + pasts
    }

    private static func time(_ specification: Specification) -> [WorldCall] {
        let names = WorldNames(specification)
        return [
            WorldCall("time", "Answers the time on the clock, in seconds since 1970.", answer: WorldSchema.integer()),
            WorldCall(
                "advance",
                "Lets time pass, and answers the time then.",
                [.required("seconds", "How many seconds.", WorldSchema.integer(from: 0))],
                answer: WorldSchema.integer()
            ),
            WorldCall(
                "edition",
                "Buys an edition, if one is given, and answers which is bought.",
                [.optional("name", "The edition; the one that is bought stays without it.", names.editions)],
                answer: WorldSchema.text
            ),
            WorldCall(
                "configure",
                "Changes a figure that the vendor's customers can change.",
                [
                    .required("constant", "The figure.", names.constants),
                    .required("value", "What it is from now on.", WorldSchema.anything),
                ]
            ),
        ]
    }

    private static func controls(_ specification: Specification) -> [WorldCall] {
        [
            WorldCall(
                "perform",
                "Does what a control of the spec says, and answers what it answers; `of` is the device or the user that it acts for.",
                [
                    .required("control", "The control.", WorldNames(specification).controls),
                    .optional(
                        "of",
                        "The device or the user; left out for a control that acts for nobody.",
                        WorldSchema.text
                    ),
                    .optional("arguments", "What the control is given, by name.", WorldSchema.object),
                ],
                answer: WorldSchema.anything
            )
        ]
    }

    private static func faults(_ specification: Specification) -> [WorldCall] {
        [
            WorldCall(
                "failNext",
                "Lets the next calls of a method fail, once if not told otherwise. The error is named as in the spec.",
                [
                    .required("method", "The method, or one of its shapes.", WorldSchema.text),
                    .required(
                        "error",
                        "The error's name, or all that an error's data has.",
                        WorldSchema.oneOf([WorldNames(specification).errors, WorldSchema.object])
                    ),
                    .optional("times", "How many calls; 1 without it.", WorldSchema.integer(from: 1)),
                ]
            ),
            WorldCall(
                "override",
                """
                Switches a fact off (`"off"`), has its failure come whatever holds (`"always"`), or has it count with another \
                number or text; without `as` it is again what the spec says. What would do nothing to the fact is refused.
                """,
                [
                    .required("fact", "The fact's id.", WorldSchema.text),
                    .optional("as", "How it counts.", WorldSchema.oneOf([WorldSchema.text, WorldSchema.integer()])),
                ]
            ),
        ]
    }

    private static let looks = [
        WorldCall(
            "record",
            "Answers how many calls there were, and those after the first so many, of them the last so many.",
            [
                .optional("after", "How many calls are passed over; none without it.", WorldSchema.integer(from: 0)),
                .optional("last", "How many calls are told at most; all without it.", WorldSchema.integer(from: 0)),
            ],
            answer: WorldSchema.record
        ),
        WorldCall(
            "state",
            "Answers what is kept at a place, written as in behaviour; all of it without one.",
            [.optional("place", "The place.", WorldSchema.text)],
            answer: WorldSchema.anything
        ),
        WorldCall(
            "devices",
            "Answers the devices, who is logged in on each, and whether it is connected.",
            answer: WorldSchema.devices
        ),
    ]

    private static let pasts = [
        WorldCall("snapshot", "Remembers the world, and answers a name for it.", answer: WorldSchema.text),
        WorldCall(
            "restore",
            "Makes the world what it was.",
            [.required("snapshot", "The name that was answered for it.", WorldSchema.text)]
        ),
        WorldCall(
            "reset",
            "Makes the world what it was in the beginning. A device that is connected comes back with its next call, or when it settles.",
            [.optional("seed", "What chance begins with; the same as before without it.", WorldSchema.integer(from: 0))]
        ),
        WorldCall("settle", "Does nothing: its answer comes behind all events of what was done before."),
    ]
}

extension WorldCall.Argument {
    fileprivate static func required(_ name: String, _ summary: String, _ schema: OrderedJSON) -> WorldCall.Argument {
        WorldCall.Argument(name: name, summary: summary, isRequired: true, schema: schema)
    }

    fileprivate static func optional(_ name: String, _ summary: String, _ schema: OrderedJSON) -> WorldCall.Argument {
        WorldCall.Argument(name: name, summary: summary, isRequired: false, schema: schema)
    }
}

/// The names of a spec that calls to a world take.
private struct WorldNames {
    let specification: Specification

    init(_ specification: Specification) { self.specification = specification }

    var editions: OrderedJSON { WorldSchema.oneOf(specification.product.editions.map(\.name)) }
    var constants: OrderedJSON {
        WorldSchema.oneOf(specification.constants.filter(\.isConfigurable).map(\.name.value))
    }
    var controls: OrderedJSON { WorldSchema.oneOf(specification.controls.map(\.name.value)) }
    var errors: OrderedJSON { WorldSchema.oneOf(specification.errors.map(\.name.value)) }
}
