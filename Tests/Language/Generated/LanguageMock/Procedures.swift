// Generated from the spec by sdkgen. Do not edit.
//
// What methods share: procedures, events, constants.

import Language
import SDKMockRuntime
import SDKRuntime

// MARK: - Procedures

extension MockCall<LanguageState> {
    /// Lets a watch go on, and puts off that it does so again.
    mutating func goOn(name: String, wait: Int, times: Int) {
        let before = me.watches[name] ?? times
        if before < times {
            me.watches[name] = before +| 1
            emitBeat(before +| 1)
            rest(name: name, wait: wait, times: times)
        }
    }

    /// Puts off that a watch goes on.
    mutating func rest(name: String, wait: Int, times: Int) {
        schedule(after: wait) { call in call.restLater(name: name, wait: wait, times: times) }
    }

    /// What comes of `rest` later.
    private mutating func restLater(name: String, wait: Int, times: Int) {
        goOn(name: name, wait: wait, times: times)
    }

    /// Counts on and says how far it has come; nobody climbs more than a thousand.
    mutating func climbed(by: Int) throws(SDKError) -> Int {
        try require(by <= 1000, else: .refused, fact: "*climbed.fails.refused")
        world.climbed = world.climbed +| by
        return world.climbed
    }

    /// Whether a thing has many names or marks; one without a name is refused.
    func isHeavy(thing: Thing, limit: Int, least: Int) throws(SDKError) -> Bool {
        try require(thing.names.count > least, else: .refused, fact: "*isHeavy.fails.refused")
        return thing.names.count +| thing.marks.values.reduce(0) { sum, m in sum +| max(m, 0) } > limit
    }

    /// Lets people know.
    mutating func ping(people: [PersonID], again: Bool? = nil) {
        emitPing(to: .users(people))
        if let again, again {
            emitPing(to: .users(people))
        }
    }
}

// MARK: - Events

extension MockCall<LanguageState> {
    /// A thing came.
    mutating func emitThingCame(_ payload: @autoclosure () -> Thing, to audience: MockAudience<PersonID> = .me) {
        emit("THING_CAME", wire: "thingCame", to: audience, carrying: payload())
    }

    /// The drawer changed.
    mutating func emitDrawerChanged(to audience: MockAudience<PersonID> = .me) {
        emit("DRAWER_CHANGED", wire: "drawerChanged", to: audience) { call in call.drawerChangedContent() }
    }

    /// What `DRAWER_CHANGED` carries for whoever receives it.
    func drawerChangedContent() -> [ThingID] {
        return me.drawer.order
    }

    /// A number was drawn.
    mutating func emitNumberDrawn(to audience: MockAudience<PersonID> = .me) {
        emitWorkedOut("NUMBER_DRAWN", wire: "numberDrawn", to: audience) { call in call.numberDrawnContent() }
    }

    /// What `NUMBER_DRAWN` carries for whoever receives it.
    mutating func numberDrawnContent() -> String {
        return newID("n-")
    }

    /// A watch goes on.
    mutating func emitBeat(_ payload: @autoclosure () -> Int, to audience: MockAudience<PersonID> = .me) {
        emit("BEAT", wire: "beat", to: audience, carrying: payload())
    }

    /// Nothing more than that.
    mutating func emitPing(to audience: MockAudience<PersonID> = .me) {
        emit("PING", wire: "ping", to: audience)
    }
}

// MARK: - Constants

extension MockCall<LanguageState> {
    /// How many things fit.
    var most: Int { constant("most", default: 3) }

    /// Twice as many.
    var twice: Int { constant("twice", default: 6) }

    /// What a row of others comes to.
    var part: Int { constant("part", default: 3673320360) }

    /// A word.
    var word: String { constant("word", default: "word") }

    /// Whether it is open.
    var isOpen: Bool { constant("isOpen", default: true) }

    /// What `twice` is made of.
    var derivedTwice: Int {
        most *| 2
    }

    /// What `part` is made of.
    var derivedPart: Int {
        let holds = isOpen
        let chosen: Int
        if holds {
            let part =
                most *| twice *| most *| twice *| most *| twice *| most *| twice *| most *| twice *| most *| twice
                *| most
            chosen = twice *| 31 +| part *| twice *| most *| 2 -| twice *| 3
        } else {
            chosen = most *| twice *| 17 +| most *| twice *| 19 -| most *| 23 +| twice *| 29 -| most *| 31 +| 12
        }
        return chosen
    }
}

extension Shape {
    /// What it carries as `round`, nil when it is something else.
    var roundPayload: RoundThing? {
        if case .round(let payload) = self { payload } else { nil }
    }

    /// What it carries as `square`, nil when it is something else.
    var squarePayload: SquareThing? {
        if case .square(let payload) = self { payload } else { nil }
    }
}

extension ThingID {
    /// Whether it has the form `found`.
    var isFound: Bool {
        hasRemainder(after: "found-")
    }

    /// Whether it has the form `nobody`.
    var isNobody: Bool {
        if case .nobody? = form { true } else { false }
    }

    /// Whether it has the form `owned`.
    var isOwned: Bool {
        hasRemainder(after: "own-")
    }
}

extension Told {
    /// What it carries as `square`, nil when it is something else.
    var squarePayload: SquareThing? {
        if case .square(let payload) = self { payload } else { nil }
    }
}
