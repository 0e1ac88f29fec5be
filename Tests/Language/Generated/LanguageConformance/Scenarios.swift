// Generated from the spec by sdkgen. Do not edit.
//
// The spec's stories, and what cases start from.

/// A preparation a line.
enum FixtureLines {
    /// Fixtures.
    private static let fixtures = #"""
        {"fixture":"present","steps":[{"device":"ann","call":"enter","with":{"personID":"ann"}},{"device":"ben","call":"enter","with":{"personID":"ben"}},{"device":"ann/phone","call":"enter","with":{"personID":"ann"}}]}
        {"fixture":"kept","given":"present","steps":[{"device":"ann","call":"keep","with":{"thing":{"thingID":"own-ann","names":["a"],"kind":"SQUARE","shape":{"side":20}},"note":"Hello"}}]}
        """#

    /// All lines, in order.
    static let all: [String] = [fixtures]
}
/// A scenario a line.
enum ScenarioLines {
    /// Scenarios.
    private static let scenarios = #"""
        {"topic":"Scenarios"}
        {"id":"the-world-does-something","summary":"What the world does is done as calls are, for a device, for a person or for nobody.","facts":["knock.answer","knock.times.limit","errors.badArgument","rename.fails.nobodyThere","errors.nobodyThere","gate.near.fails.tooFar","errors.tooFar","sweep.fails.badArgument"],"given":"present","steps":[{"control":"knock","of":"ann","with":{"times":9},"returns":10},{"control":"knock","of":"ann","with":{"times":10},"fails":{"name":"badArgument"}},{"advance":5},{"control":"knock","of":"ann","returns":1},{"control":"rename","of":"ann","with":{"nick":"Annie"},"events":{"ann":[]}},{"control":"rename","of":"nobody","fails":{"name":"nobodyThere","code":3}},{"control":"takeAway","of":"ann","with":{"isFar":true},"events":{"ann":[]}},{"device":"ann","call":"sort","with":{"texts":[],"marks":{},"n":1},"fails":{"name":"tooFar","code":8}},{"control":"takeAway","of":"ann","with":{"isFar":false}},{"control":"sweep","with":{"words":["clean"]},"events":{"ann":[]}},{"control":"sweep","with":{"words":["a","b","c","d"]},"fails":{"name":"badArgument"}}]}
        {"id":"values-come-out","summary":"Numbers, texts and lists come out as the language says.","facts":["calculate.needs.present","gate.present.fails.nobodyThere","errors.nobodyThere","calculate.answer","write.answer","sort.answer","Kind.square","Level.high"],"given":"present","steps":[{"device":"stranger","call":"calculate","with":{"a":1,"b":2,"u":3,"v":4,"x":1.5},"fails":{"name":"nobodyThere","code":3}},{"device":"ann","call":"calculate","with":{"a":9223372036854775807,"b":1,"u":0,"v":1,"x":1.5,"y":0},"returns":{"whole":[9223372036854775807,9223372036854775806,9223372036854775807,9223372036854775807,0,-9223372036854775807,1,9223372036854775807,9223372036854775807,55807],"natural":[1,0,0,0,0,0,1]}},{"device":"ann","call":"write","with":{"one":"e\u0301","other":"É","thingID":"own-ben","kind":"SQUARE","level":9},"returns":{"sizes":[3,2,2,5,6]}},{"device":"ann","call":"sort","with":{"texts":["b","","a","a","b","😀","cut"],"marks":{"a":1},"n":1},"returns":{"numbers":[6,1,6,3,1,1,2,3,1,1],"last":"😀"}}]}
        {"id":"a-default-is-of-one-case","summary":"A union that is left to its default, beside a tag that says otherwise, is refused as a wrong argument.","facts":["arrange.answer","errors.badArgument","Kind.round","Kind.square"],"given":"present","steps":[{"device":"ann","call":"arrange","with":{"cased":[{"kind":"ROUND"},{"kind":"SQUARE","shape":{"side":4}},{"shape":{"radius":2}}]},"returns":{"numbers":[2,2,1,204]}},{"device":"ann","call":"arrange","with":{"cased":[{},{"kind":"SQUARE"}]},"fails":{"name":"badArgument"}}]}
        {"id":"places-may-be-empty","summary":"An entry that holds nothing is one all the same, and what stands behind it changes nothing.","facts":["arrange.answer","errors.badArgument","Side.left","Level.high","Side.right"],"given":"present","steps":[{"device":"ann","call":"arrange","returns":{"texts":["last"],"numbers":[2,2,1,100],"truths":[true,true,false,true,true,false,false,true],"things":[]}},{"device":"ann","call":"arrange","with":{"thing":{"thingID":"own-ann","names":["x"]},"words":["a"],"sided":{"a":[{"stands":"LEFT","radius":1.5}]}},"returns":{"texts":["a","last"],"numbers":[2,3,1,100],"truths":[false,false,false,false,true,true,false,false],"things":[{"thingID":"own-ann","level":9}]}},{"device":"ann","call":"arrange","with":{"sided":{"a":[{"stands":"RIGHT"},{"stands":"MIDDLE"}]}},"fails":{"name":"badArgument"}}]}
        {"id":"a-thing-is-kept","summary":"What is kept can be changed, looked at and thrown away.","facts":["change.answer","change.events.PING","keep.events.DRAWER_CHANGED","events.DRAWER_CHANGED.payload","keep.events.THING_CAME","errors.refused","keep.events.PING","events.THING_CAME.payload","keep.events.NUMBER_DRAWN","look.answer","throwAway.answer","change.fails.unknown","errors.unknown"],"given":"kept","steps":[{"device":"ann","call":"enter","with":{"personID":"ann"},"events":{"ann":[]}},{"device":"ann","call":"change","with":{"thingID":"own-ann","name":"b","away":"a","mark":1},"returns":{"names":["kept","b"]},"events":{"ann":[{"name":"ping"}],"ann/phone":[{"name":"ping"}],"ben":[]}},{"device":"ann","call":"keep","with":{"thing":{"thingID":"found-here","names":["x"]},"delay":5},"events":{"ann":[{"name":"drawerChanged","payload":["own-ann","found-here"]},{"name":"thingCame"}],"ann/phone":[{"name":"drawerChanged"},{"name":"drawerChanged"}]}},{"device":"ann","call":"keep","with":{"thing":{"thingID":"found-here"}},"fails":{"name":"refused","code":6},"events":{"ann":[{"name":"ping"}]}},{"advance":5,"events":{"ben":[{"name":"thingCame","payload":{"thingID":"found-here"}},{"name":"numberDrawn"}]}},{"device":"ann","call":"look","with":{"person":"ben"},"returns":{"things":[{"thingID":"own-ann"},{"thingID":"found-here"},{"thingID":"none"}]}},{"device":"ann","call":"throwAway","with":{"thingIDs":["own-ann","own-ben","own-ann"]},"returns":["own-ann"]},{"device":"ann","call":"change","with":{"thingID":"own-ann"},"fails":{"name":"unknown","code":4}}]}
        """#

    /// All lines, in order.
    static let all: [String] = [scenarios]
}
