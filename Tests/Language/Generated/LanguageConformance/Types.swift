// Generated from the spec by sdkgen. Do not edit.
//
// What is answered, and what events carry.

/// An answer, a payload or a type a line.
enum TypeLines {
    /// Types.
    private static let types = #"""
        {"answer":"calculate","type":"Numbers"}
        {"answer":"gather","type":"Lists"}
        {"answer":"weigh","type":"Int"}
        {"answer":"settle","type":"Numbers"}
        {"answer":"write","type":"Texts"}
        {"answer":"sort","type":"Lists"}
        {"answer":"leaf","type":"Lists"}
        {"answer":"number","type":"Lists"}
        {"answer":"turn","type":"Leaf"}
        {"answer":"skip","type":"Leaf"}
        {"answer":"carry","type":"Numbers"}
        {"answer":"keep","type":"Thing"}
        {"answer":"change","type":"Thing"}
        {"answer":"throwAway","type":"[String]"}
        {"answer":"look","type":"Lists"}
        {"answer":"arrange","type":"Lists"}
        {"answer":"nest","type":"Lists"}
        {"answer":"climb","type":"Lists"}
        {"answer":"watch","type":"Int"}
        {"answer":"stop","type":"Int"}
        {"answer":"knock","type":"Int"}
        {"payload":"thingCame","type":"Thing"}
        {"payload":"drawerChanged","type":"[String]"}
        {"payload":"numberDrawn","type":"String"}
        {"payload":"beat","type":"Int"}
        {"record":"RoundThing","members":{"radius":"Double","note":"String?"}}
        {"record":"SquareThing","members":{"side":"Int?"}}
        {"union":"Shape","tag":"String","cases":[{"tag":"ROUND","type":"RoundThing"},{"tag":"SQUARE","type":"SquareThing"}]}
        {"record":"Thing","members":{"thingID":"String","kind":"String?","level":"Int?","names":"[String]?","marks":"{String: Int}?","extra":"JSON?","shape":"Shape?","inner":"Thing?"},"tags":{"shape":"kind"}}
        {"record":"Numbers","members":{"whole":"[Int]","natural":"[UInt]","fractions":"[Double]","truths":"[Bool]"}}
        {"record":"Texts","members":{"texts":"[String]","sizes":"[Int]","truths":"[Bool]"}}
        {"record":"Lists","members":{"texts":"[String]","numbers":"[Int]","truths":"[Bool]","things":"[Thing]?","last":"String?"}}
        {"record":"Leaf","members":{"numbers":"[Int]","pages":"Int","hasMore":"Bool"}}
        """#

    /// All lines, in order.
    static let all: [String] = [types]
}
