import Testing

@testable import SDKSpec

@Suite("Limits, quotas and rates")
struct LimitRuleTests {
    static let breakages = [
        neverEmpty("Int"), neverEmpty("Bool"), neverEmpty("Double"), neverEmpty("Wear"),
        unsuited(
            "{max: 3, unit: items}",
            on: "String",
            "`items` doesn't measure `String`",
            "`String` is measured in \(ofTexts)"
        ),
        unsuited(
            "{max: 3, unit: utf8-bytes}",
            on: "[String]",
            "`utf8-bytes` doesn't measure `[String]`",
            "`[String]` is measured in `items` or `encoded-bytes`"
        ),
        unsuited(
            "{max: 3, unit: utf16-units}",
            on: "Wear?",
            "`utf16-units` doesn't measure `Wear`",
            "`Wear` is measured in `value` or `encoded-bytes`"
        ),
        unsuited(
            "{max: 3, unit: value}",
            on: "Kind",
            "`value` doesn't measure `Kind`",
            "`Kind` is measured in \(ofTexts)"
        ),
        unsuited(
            "{max: 3, unit: unicode-scalars}",
            on: "Item?",
            "`unicode-scalars` doesn't measure `Item`",
            "`Item` is measured in `encoded-bytes`"
        ),
        unsuited("{pattern: a}", on: "Int", "`Int` is no text, so it has no pattern"),
        unsuited("{powerOfTwo: {from: 1, to: 3}}", on: "String", "`String` is no number, so no power of two"),
        unsuited("{of: keys, max: 3, unit: utf8-bytes}", on: "[String]", "`[String]` is no map, so it has no keys"),
        unsuited("{of: values, max: 3, unit: utf8-bytes}", on: "String?", "`String` is no map, so it has no values"),
        unsuited(
            "{of: values, max: 3, unit: utf8-bytes}",
            on: "{String: Int}",
            "`utf8-bytes` doesn't measure `Int`",
            "`Int` is measured in `value` or `encoded-bytes`"
        ),
        unsuited(
            "{of: keys, max: 3, unit: value}",
            on: "{String: Int}",
            "`value` doesn't measure `String`",
            "`String` is measured in \(ofTexts)"
        ),
        unbounded(
            "{of: values, max: 3, unit: value, excess: clamp}",
            on: "{String: Int}",
            "values beyond a limit can only be refused"
        ),
        unbounded("{min: 5, max: 4, unit: value}", on: "Int", "`min` 5 is above `max` 4"),
        unbounded("{min: -1, unit: items}", on: "[Int]", "a size is never negative"),
        unbounded("{max: -1, unit: utf8-bytes}", on: "String", "a size is never negative"),
        unbounded("{max: 3, unit: items, excess: clamp}", on: "[Int]", "only a number can be clamped"),
        unbounded("{max: 3, unit: value, excess: truncate}", on: "Int", "a number can't be truncated"),
        unbounded("{max: 3, unit: encoded-bytes, excess: truncate}", on: "String", "JSON can't be truncated"),
        unbounded("{pattern: \"[a-\"}", on: "String", "`[a-` is no regular expression: expected ']'"),
        unbounded("{pattern: \"(a\"}", on: "String", "`(a` is no regular expression: expected ')'"),
        Breakage(
            LimitBounds.self,
            "quota: {counts: me.lent, max: {small: 1, large: 3}",
            "quota: 1️⃣{counts: me.lent, max: {small: 0, large: 3}",
            "a quota leaves room for one at least"
        ),
        Breakage(
            LimitBounds.self,
            "quota: {counts: me.lent, max: {small: 1, large: 3}",
            "quota: 1️⃣{counts: me.lent, adds: \"2\", max: {small: 1, large: 3}",
            "a quota leaves room for what a call adds, 2, at least"
        ),
        Breakage(
            LimitBounds.self,
            "quota: {counts: me.lent, max: {small: 1, large: 3}",
            "quota: {counts: me.lent, adds: \"20\", max: 1️⃣days",
            "a quota leaves room for what a call adds, 20, at least, and `days` is 14"
        ),
        Breakage(
            LimitBounds.self,
            "quota: {counts: me.lent, max: {small: 1, large: 3}",
            "quota: {counts: me.lent, adds: 1️⃣\"-1\", max: {small: 1, large: 3}",
            "a call that adds -1 is never refused",
            help: "leave `adds` out for one, or leave the quota out"
        ),
        Breakage(
            AmbiguousLimit.self,
            "- {name: form, pattern",
            "- 1️⃣{name: length, pattern",
            "a limit named `length` stands here already"
        ),
        Breakage(
            AmbiguousLimit.self,
            "- {name: form, pattern",
            "- 1️⃣{pattern",
            "one of several limits has no name",
            help: "give it a `name`"
        ),
    ]

    static let variations = [
        suited("{min: 3, max: 3, unit: utf8-bytes}", on: "ItemID?"),
        suited("{max: 0, unit: utf16-units, excess: truncate}", on: "Kind"),
        suited("{min: 0, max: 3, unit: items, excess: truncate}", on: "[String]?"),
        suited("{max: 3, unit: items}", on: "{String: Int}"),
        suited("{of: keys, max: 3, unit: utf8-bytes}", on: "{String: Int}?"),
        suited("{of: values, max: 3, unit: value}", on: "{String: Int?}"),
        suited("{of: values, pattern: a}", on: "{String: Kind}"),
        suited("{min: -5, max: -4, unit: value, excess: clamp}", on: "Double"),
        suited("{max: 2, unit: value}", on: "Wear"),
        suited("{max: 300, unit: encoded-bytes}", on: "Item"),
        suited("{powerOfTwo: {from: 0, to: 63}, orOneOf: [7]}", on: "UInt"),
        suited("[{name: a, max: 9, unit: utf8-bytes}, {name: b, pattern: \"^(?!x)[ -~]*$\"}]", on: "String"),
    ]

    @Test("what breaks a rule is found where it stands", arguments: breakages)
    func broken(breakage: Breakage) throws { try breakage.expectFinding() }

    @Test("what only looks alike is left alone", arguments: variations)
    func right(variation: Variation) { variation.expectNothing() }

    @Test("a pattern that would take more stack than there is isn't tried")
    func deepPattern() throws {
        for brackets in ["[", "("] {
            let pattern = String(repeating: brackets, count: 20_000)
            let limit = "{pattern: \"\(pattern)\"}"
            let message = "the pattern has more than 50 `(` and `[`"
            let help = "ask for less, or in several patterns"
            try Self.unbounded(limit, on: "String", message, help: help).expectFinding()
        }
    }

    @Test("limits that the reader lets nobody write are found in specs that were made otherwise")
    func unreadable() throws {
        let checked = try #require(CheckedText(CityLibrary.text).checked)
        let rules: [Limit.Rule] = [
            .range(minimum: nil, maximum: nil, unit: .value), .powerOfTwo(exponents: 1...64, orOneOf: []),
            .powerOfTwo(exponents: -1...2, orOneOf: []),
        ]
        let name = checked.specification.product.name
        let fields = rules.enumerated().map { index, rule in
            let limit = Limit(
                name: nil,
                rule: rule,
                excess: .reject,
                error: nil,
                location: name.location,
                provenance: nil
            )
            let type = Located(TypeReference.int, at: name.location)
            return Field(name: Located("f\(index)", at: name.location), summary: "", type: type, limits: [limit])
        }
        var specification = checked.specification
        specification.state.world += fields
        let index = SpecificationIndex(specification)
        var diagnostics = Diagnostics()
        LimitBounds().check(RuleContext(index: index, behaviour: checked.behaviour), into: &diagnostics)
        let ofExponents = "exponents lie between 0 and 63"
        #expect(
            diagnostics.found.map(\.message) == ["the limit has neither `min` nor `max`", ofExponents, ofExponents]
        )
    }

    private static let place = "all: {summary: Everything.}"

    private static func limited(_ limit: String, on type: String) -> String {
        "all: {summary: Everything., parameters: {it: {type: \"\(type)\", limit: \(limit), summary: It.}}}"
    }

    private static func neverEmpty(_ type: String) -> Breakage {
        Breakage(
            LimitUnsuited.self,
            place,
            "all: {summary: Everything., parameters: {it: {type: \"\(type)\", nonEmpty: 1️⃣true, summary: It.}}}",
            "`\(type)` is never empty, so `nonEmpty` demands nothing",
            help: "leave it out, or say with `limit` what is demanded"
        )
    }

    private static let ofTexts = "`utf8-bytes` or `unicode-scalars` or `utf16-units` or `encoded-bytes`"

    private static func unsuited(_ limit: String, on type: String, _ message: String, _ help: String? = nil) -> Breakage
    {
        Breakage(LimitUnsuited.self, place, limited("1️⃣\(limit)", on: type), message, help: help)
    }

    private static func unbounded(
        _ limit: String,
        on type: String,
        _ message: String,
        help: String? = nil
    ) -> Breakage {
        Breakage(LimitBounds.self, place, limited("1️⃣\(limit)", on: type), message, help: help)
    }

    private static func suited(_ limit: String, on type: String) -> Variation {
        Variation(place, limited(limit, on: type))
    }

    @Test("the name of a limit is part of a fact's id, and is a name")
    func limitNames() {
        let limit = "limit: {name: a b, max: 50, unit: utf8-bytes}"
        let text = CityLibrary.replacing("limit: {max: 50, unit: utf8-bytes}", by: limit)
        let found = CheckedText(text).findings.filter { $0.rule == InvalidName.id }
        #expect(found.map(\.message) == ["`a b` can't be the name of anything in generated code"])
    }
}
