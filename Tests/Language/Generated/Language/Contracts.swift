// Generated from the spec by sdkgen. Do not edit.
//
// What each method demands of its arguments and its caller.

import SDKRuntime

/// What each method demands: required parameters, limits, combinations, gates, editions, rates and quotas.
///
/// A contract is read when it is asked for first.
public enum LanguageContracts {
    /// What `enter` demands.
    public static let enter: MethodContract = MethodContract(
        #"""
        {
        "id": "enter",
        "method": "enter",
        "parameters": [
        {"name": "personID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "enter.personID.required"}
        ],
        "gates": [{"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `calculate` demands.
    public static let calculate: MethodContract = MethodContract(
        #"""
        {
        "id": "calculate",
        "method": "calculate",
        "parameters": [
        {"name": "a", "isRequired": true, "requiredFact": "calculate.a.required"},
        {"name": "b", "isRequired": true, "requiredFact": "calculate.b.required"},
        {"name": "u", "isRequired": true, "requiredFact": "calculate.u.required"},
        {"name": "v", "isRequired": true, "requiredFact": "calculate.v.required"},
        {"name": "x", "isRequired": true, "requiredFact": "calculate.x.required"},
        {"name": "y"}
        ],
        "gates": [{"name": "present", "fact": "calculate.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `gather` demands.
    public static let gather: MethodContract = MethodContract(
        #"""
        {
        "id": "gather",
        "method": "gather",
        "parameters": [
        {"name": "a", "isRequired": true, "requiredFact": "gather.a.required"},
        {"name": "b", "isRequired": true, "requiredFact": "gather.b.required"},
        {"name": "numbers"}
        ],
        "gates": [{"name": "present", "fact": "gather.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `weigh` demands.
    public static let weigh: MethodContract = MethodContract(
        #"""
        {
        "id": "weigh",
        "method": "weigh",
        "parameters": [
        {"name": "numberOfThings", "isRequired": true, "requiredFact": "weigh.numberOfThings.required"},
        {"name": "numberOfOtherThings", "isRequired": true, "requiredFact": "weigh.numberOfOtherThings.required"}
        ],
        "gates": [{"name": "present", "fact": "weigh.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `settle` demands.
    public static let settle: MethodContract = MethodContract(
        #"""
        {
        "id": "settle",
        "method": "settle",
        "parameters": [{"name": "n", "isRequired": true, "requiredFact": "settle.n.required"}],
        "gates": [{"name": "present", "fact": "settle.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `write` demands.
    public static let write: MethodContract = MethodContract(
        #"""
        {
        "id": "write",
        "method": "write",
        "parameters": [
        {"name": "one", "isRequired": true, "requiredFact": "write.one.required"},
        {"name": "other", "isRequired": true, "requiredFact": "write.other.required"},
        {"name": "thingID", "isRequired": true, "requiredFact": "write.thingID.required"},
        {"name": "kind", "isRequired": true, "requiredFact": "write.kind.required"},
        {"name": "level"}
        ],
        "gates": [{"name": "present", "fact": "write.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `sort` demands.
    public static let sort: MethodContract = MethodContract(
        #"""
        {
        "id": "sort",
        "method": "sort",
        "parameters": [
        {"name": "texts", "isRequired": true, "requiredFact": "sort.texts.required",
        "limits": [{"fact": "sort.texts.limit", "rule": {"maximum": 6, "unit": "items"}, "excess": "truncate",
        "error": {"name": "badArgument"}}]},
        {"name": "numbers"},
        {"name": "marks"},
        {"name": "things", "content": "[Thing]"},
        {"name": "n"}
        ],
        "gates": [{"name": "present", "fact": "sort.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#,
        types: .ofArguments
    )

    /// What `leaf` demands.
    public static let leaf: MethodContract = MethodContract(
        #"""
        {
        "id": "leaf",
        "method": "leaf",
        "parameters": [
        {"name": "marks", "isRequired": true, "requiredFact": "leaf.marks.required"},
        {"name": "at", "isRequired": true, "requiredFact": "leaf.at.required"},
        {"name": "away"},
        {"name": "n"}
        ],
        "checks": [
        {"fact": "leaf.fails.badArgument", "error": {"name": "badArgument"},
        "condition": {"or": [{"==": [{"first": [{"keysAfter": [{"argument": "marks"},
        {"text": [{"argument": "at"}]}]}]}, {"value": "stop"}]}, {"contains": [{"valuesBefore": [{"argument": "marks"},
        {"text": [{"argument": "at"}]}]}, {"value": 13}]}]},
        "words": "refused when first(keys(marks, after: at)) == \"stop\" or 13 in values(marks, before: at)"}
        ],
        "gates": [{"name": "present", "fact": "leaf.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `number` demands.
    public static let number: MethodContract = MethodContract(
        #"""
        {
        "id": "number",
        "method": "number",
        "parameters": [{"name": "from"}, {"name": "last", "isRequired": true, "requiredFact": "number.last.required"}],
        "gates": [{"name": "present", "fact": "number.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `turn` demands.
    public static let turn: MethodContract = MethodContract(
        #"""
        {
        "id": "turn",
        "method": "turn",
        "parameters": [
        {"name": "numbers", "isRequired": true, "requiredFact": "turn.numbers.required"},
        {"name": "page"}
        ],
        "gates": [{"name": "present", "fact": "turn.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `skip` demands.
    public static let skip: MethodContract = MethodContract(
        #"""
        {
        "id": "skip",
        "method": "skip",
        "parameters": [
        {"name": "numbers", "isRequired": true, "requiredFact": "skip.numbers.required"},
        {"name": "offset", "isRequired": true, "requiredFact": "skip.offset.required"}
        ],
        "gates": [{"name": "present", "fact": "skip.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `carry` demands.
    public static let carry: MethodContract = MethodContract(
        #"""
        {
        "id": "carry",
        "method": "carry",
        "parameters": [
        {"name": "file", "isRequired": true, "requiredFact": "carry.file.required"},
        {"name": "words"},
        {"name": "a"},
        {"name": "u"},
        {"name": "x"}
        ],
        "checks": [
        {"fact": "carry.fails.badArgument", "error": {"name": "badArgument"},
        "condition": {"or": [{"==": [{"first": [{"argument": "words"}]}, {"value": "stop"}]},
        {"==": [{"byteLength": [{"argument": "file"}]}, {"+": [{"toWhole": [{"argument": "u"}]}, {"value": 7}]}]}]},
        "words": "refused when first(words) == \"stop\" or length(file, bytes) == Int(u) + 7"},
        {"fact": "carry.fails.badArgument.2", "error": {"name": "badArgument"},
        "condition": {"or": [{"<": [{"u+": [{"toUnsigned": [{"argument": "x"}]}, {"value": 90000}]},
        {"toUnsigned": [{"argument": "a"}]}]}, {"==": [{"toWhole": [{"*": [{"argument": "x"}, {"value": 2.0}]}]},
        {"value": 13}]}]}, "words": "refused when UInt(a) > UInt(x) + 90000 or Int(x * 2) == 13"},
        {"fact": "carry.fails.badArgument.3", "error": {"name": "badArgument"},
        "condition": {"or": [{"contains": [{"record": [{"value": "stay"}, {"argument": "a"},
        {"text": [{"argument": "a"}]}, {"value": 1}]}, {"??": [{"first": [{"argument": "words"}]}, {"value": "b"}]}]},
        {"==": [{"record": [{"text": [{"argument": "u"}]}, {"argument": "a"}]}, {"record": [{"value": "7"},
        {"value": 8}]}]}]},
        "words": "refused when (first(words) ?? \"b\") in {\"stay\": a, text(a): 1} or {text(u): a} == {\"7\": 8}"}
        ],
        "gates": [{"name": "present", "fact": "carry.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `keep` demands.
    public static let keep: MethodContract = MethodContract(
        #"""
        {
        "id": "keep",
        "method": "keep",
        "parameters": [
        {"name": "thing", "isRequired": true, "requiredFact": "keep.thing.required", "content": "Thing"},
        {"name": "note", "limits": [{"fact": "keep.note.limit", "rule": {"maximum": 20, "unit": "utf8-bytes"},
        "error": {"name": "refused", "number": 6}}]},
        {"name": "shared", "edition": {"name": "large", "fact": "keep.shared.edition"}},
        {"name": "delay"}
        ],
        "gates": [{"name": "present", "fact": "keep.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "rate": {
        "fact": "keep.rate",
        "calls": 50,
        "seconds": 10,
        "scope": "user",
        "error": {"name": "tooFast", "number": 7}
        },
        "quota": {
        "fact": "keep.quota",
        "maximum": {"*": 3},
        "constant": "most",
        "error": {"name": "tooMany", "number": 5}
        },
        "argumentError": {"name": "badArgument"}
        }
        """#,
        types: .ofArguments
    )

    /// What `change` demands.
    public static let change: MethodContract = MethodContract(
        #"""
        {
        "id": "change",
        "method": "change",
        "parameters": [
        {"name": "thingID", "isRequired": true, "requiredFact": "change.thingID.required"},
        {"name": "name"},
        {"name": "away"},
        {"name": "mark"},
        {"name": "nick"},
        {"name": "level"}
        ],
        "gates": [{"name": "present", "fact": "change.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `throwAway` demands.
    public static let throwAway: MethodContract = MethodContract(
        #"""
        {
        "id": "throwAway",
        "method": "throwAway",
        "parameters": [
        {"name": "thingIDs", "isRequired": true, "emptyIsMissing": true, "requiredFact": "throwAway.thingIDs.required"}
        ],
        "gates": [{"name": "present", "fact": "throwAway.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `look` demands.
    public static let look: MethodContract = MethodContract(
        #"""
        {
        "id": "look",
        "method": "look",
        "parameters": [
        {"name": "person"},
        {"name": "shape", "content": "Shape", "tag": "kind"},
        {"name": "kind"},
        {"name": "told", "content": "Told"},
        {"name": "extra"}
        ],
        "gates": [{"name": "present", "fact": "look.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#,
        types: .ofArguments
    )

    /// What `arrange` demands.
    public static let arrange: MethodContract = MethodContract(
        #"""
        {
        "id": "arrange",
        "method": "arrange",
        "parameters": [
        {"name": "thing", "content": "Thing"},
        {"name": "words"},
        {"name": "sided", "content": "{[Sided]}"},
        {"name": "cased", "content": "[Cased]"}
        ],
        "gates": [{"name": "present", "fact": "arrange.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#,
        types: .ofArguments
    )

    /// What `nest` demands.
    public static let nest: MethodContract = MethodContract(
        #"""
        {
        "id": "nest",
        "method": "nest",
        "parameters": [{"name": "times"}, {"name": "extra"}],
        "gates": [{"name": "present", "fact": "nest.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `climb` demands.
    public static let climb: MethodContract = MethodContract(
        #"""
        {
        "id": "climb",
        "method": "climb",
        "parameters": [{"name": "steps"}, {"name": "thing", "content": "Thing"}, {"name": "said"}],
        "gates": [{"name": "present", "fact": "climb.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#,
        types: .ofArguments
    )

    /// What `watch` demands.
    public static let watch: MethodContract = MethodContract(
        #"""
        {
        "id": "watch",
        "method": "watch",
        "parameters": [
        {"name": "name", "isRequired": true, "requiredFact": "watch.name.required"},
        {"name": "wait"},
        {"name": "times"}
        ],
        "gates": [{"name": "present", "fact": "watch.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// What `stop` demands.
    public static let stop: MethodContract = MethodContract(
        #"""
        {
        "id": "stop",
        "method": "stop",
        "parameters": [{"name": "name", "isRequired": true, "requiredFact": "stop.name.required"}],
        "gates": [{"name": "present", "fact": "stop.needs.present"}, {"name": "near", "fact": "gate.near"}],
        "argumentError": {"name": "badArgument"}
        }
        """#
    )

    /// Every contract, in the order of the spec.
    public static let all: [MethodContract] = [
        enter,
        calculate,
        gather,
        weigh,
        settle,
        write,
        sort,
        leaf,
        number,
        turn,
        skip,
        carry,
        keep,
        change,
        throwAway,
        look,
        arrange,
        nest,
        climb,
        watch,
        stop,
    ]
}

extension TypeContracts {
    /// What is demanded of the types that arguments are made of, each described once.
    fileprivate static let ofArguments = TypeContracts(
        #"""
        {
        "SquareThing": {
        "fields": [{"name": "side", "limits": [{"fact": "SquareThing.side.limit", "rule": {"maximum": 10,
        "unit": "value"}, "excess": "clamp", "error": {"name": "badArgument"}}]}]
        },
        "Shape": {"cases": {"SQUARE": "SquareThing"}},
        "Told": {"cases": {"SQUARE": "SquareThing"}, "tag": "kind"},
        "Side": {
        "limits": [{"fact": "Side.closed", "rule": {"oneOf": ["LEFT", "RIGHT"]}, "error": {"name": "badArgument"}}]
        },
        "Sided": {
        "fields": [{"name": "stands", "content": "Side"}],
        "cases": {"RIGHT": "SquareThing"},
        "tag": "stands"
        },
        "Cased": {"fields": [{"name": "shape", "content": "Shape", "tag": "kind"}]},
        "Thing": {
        "fields": [{"name": "shape", "content": "Shape", "tag": "kind"}, {"name": "inner", "content": "Thing"}]
        },
        "Lists": {"fields": [{"name": "things", "content": "[Thing]"}]},
        "Drawer": {"fields": [{"name": "things", "content": "{Thing}"}]}
        }
        """#
    )
}
