// Generated from the spec by sdkgen. Do not edit.
//
// The protocol with every method of The language of behaviour.

import SDKRuntime

/// Every construct of the language, with values that a caller chooses.
///
/// Every method of The language of behaviour 1.0.0.
///
/// ``LanguageClient`` speaks it over a transport; a mock or an app's own type can take its place.
public protocol LanguageAPI: Sendable {
    // MARK: People

    /// Logs a person in.
    ///
    /// Reference: `methods/enter.html`.
    ///
    /// - Parameter personID: Who. Empty counts as missing.
    /// - Throws: ``LanguageError`` with the code `tooFar` or `badArgument`.
    func enter(personID: PersonID) async throws(LanguageError)

    // MARK: Values

    /// Calculates with numbers.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/calculate.html`.
    ///
    /// - Parameters:
    ///   - a: A number.
    ///   - b: Another one.
    ///   - u: One without a sign.
    ///   - v: Another one.
    ///   - x: One with a fraction.
    ///   - y: Another one. `0.5` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func calculate(a: Int, b: Int, u: UInt64, v: UInt64, x: Double, y: Double) async throws(LanguageError) -> Numbers

    /// Gathers more than Swift sees through at once, and chooses among more than fits on a line.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/gather.html`.
    ///
    /// - Parameters:
    ///   - a: A number.
    ///   - b: Another one.
    ///   - numbers: Numbers. `[3, 1, 2]` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func gather(a: Int, b: Int, numbers: [Int]) async throws(LanguageError) -> Lists

    /// Multiplies more than fits on a line, and adds that up.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/weigh.html`.
    ///
    /// - Parameters:
    ///   - numberOfThings: A number.
    ///   - numberOfOtherThings: Another one.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func weigh(numberOfThings: Int, numberOfOtherThings: Int) async throws(LanguageError) -> Int

    /// Puts something in the place of what isn't there.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/settle.html`.
    ///
    /// - Parameter n: A number.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func settle(n: Int) async throws(LanguageError) -> Numbers

    /// Does something with texts.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/write.html`.
    ///
    /// - Parameters:
    ///   - one: A text.
    ///   - other: Another one.
    ///   - thingID: An identifier.
    ///   - kind: A kind.
    ///   - level: A level.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func write(
        one: String,
        other: String,
        thingID: ThingID,
        kind: Kind,
        level: Level?
    ) async throws(LanguageError) -> Texts

    /// Does something with lists and maps.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/sort.html`.
    ///
    /// - Parameters:
    ///   - texts: Texts. At most 6 items; what is beyond is left out.
    ///   - numbers: Numbers. `[3, 1, 2]` when none is given.
    ///   - marks: Marks. `[:]` when none is given.
    ///   - things: Things. `[]` when none is given.
    ///   - n: How many. `2` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func sort(
        texts: [String],
        numbers: [Int],
        marks: WireMap<String, Int>,
        things: [Thing],
        n: Int
    ) async throws(LanguageError) -> Lists

    /// Takes what stands in a map on either side of an entry.
    ///
    /// Ends in `badArgument` if either the first of those after `at` in `marks` is `"stop"` or `13` is in those before
    /// `at` in `marks`.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/leaf.html`.
    ///
    /// - Parameters:
    ///   - marks: Marks.
    ///   - at: The entry.
    ///   - away: What is taken out first. `[]` when none is given.
    ///   - n: How many. `2` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func leaf(marks: WireMap<String, Int>, at: String, away: [String], n: Int) async throws(LanguageError) -> Lists

    /// Goes through whole numbers.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/number.html`.
    ///
    /// - Parameters:
    ///   - from: The first one. `1` when none is given.
    ///   - last: The last one.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func number(from: Int, last: Int) async throws(LanguageError) -> Lists

    /// Gives numbers back in pages of two, which are counted.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// `turned` walks through all pages.
    ///
    /// Reference: `methods/turn.html`.
    ///
    /// - Parameters:
    ///   - numbers: The numbers.
    ///   - page: Which page. `1` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func turn(numbers: [Int], page: Int) async throws(LanguageError) -> Leaf

    /// Gives numbers back in pages of two, of which the numbers before them are counted.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// `skipped` walks through all pages.
    ///
    /// Reference: `methods/skip.html`.
    ///
    /// - Parameters:
    ///   - numbers: The numbers.
    ///   - offset: How many numbers come before the page.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func skip(numbers: [Int], offset: UInt64) async throws(LanguageError) -> Leaf

    /// Measures a file, and makes numbers of one type such of another.
    ///
    /// Ends in `badArgument` if either the first of `words` is `"stop"` or the length of `file` in bytes is `u` + `7`.
    ///
    /// Ends in `badArgument` if either `a` is more than the whole part of `x` + `90000` or the whole part of `x * 2` is
    /// `13`.
    ///
    /// Ends in `badArgument` if either the first of `words` or else `"b"` is in `{"stay": a, text(a): 1}` or `{text(u):
    /// a}` is `{"7": 8}`.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/carry.html`.
    ///
    /// - Parameters:
    ///   - file: A file.
    ///   - words: Words. `[]` when none is given.
    ///   - a: A number. `0` when none is given.
    ///   - u: One without a sign. `0` when none is given.
    ///   - x: One with a fraction. `0.5` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func carry(file: [UInt8], words: [String], a: Int, u: UInt64, x: Double) async throws(LanguageError) -> Numbers

    // MARK: Keeping

    /// Keeps a thing in the caller's drawer.
    ///
    /// Needs: Somebody is logged in. At most 50 calls in 10 seconds per user, else `tooFast`. At most 3 (`most`)
    /// things, else `tooMany`; `throwAway` frees a place.
    ///
    /// Events: `DRAWER_CHANGED`, `THING_CAME`, `NUMBER_DRAWN` and `PING`.
    ///
    /// Reference: `methods/keep.html`.
    ///
    /// - Parameters:
    ///   - thing: The thing.
    ///   - note: A note. At most 20 UTF-8 bytes, else `refused`.
    ///   - shared: Whether all see it. `false` when none is given. Edition: Large.
    ///   - delay: How many seconds until the others hear of it. `0` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar`, `badArgument`, `notBought`, `tooFast`,
    ///   `refused` or `tooMany`.
    func keep(thing: Thing, note: String?, shared: Bool, delay: Int) async throws(LanguageError) -> Thing

    /// Changes a thing in the caller's drawer.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Events: `PING`.
    ///
    /// Reference: `methods/change.html`.
    ///
    /// - Parameters:
    ///   - thingID: Which thing.
    ///   - name: A name to add.
    ///   - away: A name to remove.
    ///   - mark: A mark.
    ///   - nick: A nickname for the caller.
    ///   - level: A level for the caller.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar`, `badArgument`, `unknown` or `refused`.
    func change(
        thingID: ThingID,
        name: String?,
        away: String?,
        mark: Int?,
        nick: String?,
        level: Level?
    ) async throws(LanguageError) -> Thing

    /// Throws things away.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Events: `DRAWER_CHANGED`.
    ///
    /// Reference: `methods/throwAway.html`.
    ///
    /// - Parameter thingIDs: Which ones. Empty counts as missing.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func throwAway(thingIDs: [ThingID]) async throws(LanguageError) -> [ThingID]

    /// Looks at what is kept.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/look.html`.
    ///
    /// - Parameters:
    ///   - person: Whose drawer; all that share one when left out.
    ///   - shape: A shape.
    ///   - kind: The kind of the shape. `.round` when none is given.
    ///   - told: A shape that tells its kind.
    ///   - extra: Anything.
    /// - Throws: ``LanguageError`` with the code `nobodyThere` or `tooFar`.
    func look(
        person: PersonID?,
        shape: Shape?,
        kind: Kind,
        told: Told?,
        extra: WireValue?
    ) async throws(LanguageError) -> Lists

    /// Puts things in places that may be empty.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/arrange.html`.
    ///
    /// - Parameters:
    ///   - thing: A thing.
    ///   - words: Words. `[]` when none is given.
    ///   - sided: What stands on the sides. `[:]` when none is given.
    ///   - cased: Shapes in cases. `[Cased()]` when none is given.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func arrange(
        thing: Thing?,
        words: [String],
        sided: WireMap<String, [Sided]>,
        cased: [Cased]
    ) async throws(LanguageError) -> Lists

    /// Puts values into others of their kind, again and again.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/nest.html`.
    ///
    /// - Parameters:
    ///   - times: How often. `3` when none is given.
    ///   - extra: Anything.
    /// - Throws: ``LanguageError`` with the code `nobodyThere` or `tooFar`.
    func nest(times: Int, extra: WireValue?) async throws(LanguageError) -> Lists

    /// Counts while it does other things, so that it shows in which order they are done.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/climb.html`.
    ///
    /// - Parameters:
    ///   - steps: Steps. `[1, 2]` when none is given.
    ///   - thing: A thing.
    ///   - said: A word.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `refused`.
    func climb(steps: [Int], thing: Thing?, said: String?) async throws(LanguageError) -> Lists

    /// Lets a watch go on by itself until it is stopped, or has gone on often enough.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Events: `BEAT`.
    ///
    /// Reference: `methods/watch.html`.
    ///
    /// - Parameters:
    ///   - name: Which watch.
    ///   - wait: How many seconds until it goes on; at least one. `3600` when none is given.
    ///   - times: How often it goes on. `3` when none is given.
    /// - Returns: How many watches there are.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar` or `badArgument`.
    func watch(name: String, wait: Int, times: Int) async throws(LanguageError) -> Int

    /// Stops a watch.
    ///
    /// Needs: Somebody is logged in.
    ///
    /// Reference: `methods/stop.html`.
    ///
    /// - Parameter name: Which watch.
    /// - Returns: How often it has gone on.
    /// - Throws: ``LanguageError`` with the code `nobodyThere`, `tooFar`, `badArgument` or `unknown`.
    func stop(name: String) async throws(LanguageError) -> Int

    /// What reaches the client unasked, from the moment of this call on.
    func events() -> EventStream<LanguageEvent>
}

// Defaults, which a protocol can't give. The one parameter more tells each form from the requirement that it calls.
extension LanguageAPI {
    /// Calculates with numbers.
    ///
    /// See ``LanguageAPI/calculate(a:b:u:v:x:y:)``.
    public func calculate(
        a: Int,
        b: Int,
        u: UInt64,
        v: UInt64,
        x: Double,
        y: Double = 0.5,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Numbers {
        try await calculate(a: a, b: b, u: u, v: v, x: x, y: y)
    }

    /// Gathers more than Swift sees through at once, and chooses among more than fits on a line.
    ///
    /// See ``LanguageAPI/gather(a:b:numbers:)``.
    public func gather(
        a: Int,
        b: Int,
        numbers: [Int] = [3, 1, 2],
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await gather(a: a, b: b, numbers: numbers)
    }

    /// Does something with texts.
    ///
    /// See ``LanguageAPI/write(one:other:thingID:kind:level:)``.
    public func write(
        one: String,
        other: String,
        thingID: ThingID,
        kind: Kind,
        level: Level? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Texts {
        try await write(one: one, other: other, thingID: thingID, kind: kind, level: level)
    }

    /// Does something with lists and maps.
    ///
    /// See ``LanguageAPI/sort(texts:numbers:marks:things:n:)``.
    public func sort(
        texts: [String],
        numbers: [Int] = [3, 1, 2],
        marks: WireMap<String, Int> = [:],
        things: [Thing] = [],
        n: Int = 2,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await sort(texts: texts, numbers: numbers, marks: marks, things: things, n: n)
    }

    /// Takes what stands in a map on either side of an entry.
    ///
    /// See ``LanguageAPI/leaf(marks:at:away:n:)``.
    public func leaf(
        marks: WireMap<String, Int>,
        at: String,
        away: [String] = [],
        n: Int = 2,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await leaf(marks: marks, at: at, away: away, n: n)
    }

    /// Goes through whole numbers.
    ///
    /// See ``LanguageAPI/number(from:last:)``.
    public func number(
        from: Int = 1,
        last: Int,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await number(from: from, last: last)
    }

    /// Gives numbers back in pages of two, which are counted.
    ///
    /// See ``LanguageAPI/turn(numbers:page:)``.
    public func turn(
        numbers: [Int],
        page: Int = 1,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Leaf {
        try await turn(numbers: numbers, page: page)
    }

    /// Measures a file, and makes numbers of one type such of another.
    ///
    /// See ``LanguageAPI/carry(file:words:a:u:x:)``.
    public func carry(
        file: [UInt8],
        words: [String] = [],
        a: Int = 0,
        u: UInt64 = 0,
        x: Double = 0.5,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Numbers {
        try await carry(file: file, words: words, a: a, u: u, x: x)
    }

    /// Keeps a thing in the caller's drawer.
    ///
    /// See ``LanguageAPI/keep(thing:note:shared:delay:)``.
    public func keep(
        thing: Thing,
        note: String? = nil,
        shared: Bool = false,
        delay: Int = 0,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Thing {
        try await keep(thing: thing, note: note, shared: shared, delay: delay)
    }

    /// Changes a thing in the caller's drawer.
    ///
    /// See ``LanguageAPI/change(thingID:name:away:mark:nick:level:)``.
    public func change(
        thingID: ThingID,
        name: String? = nil,
        away: String? = nil,
        mark: Int? = nil,
        nick: String? = nil,
        level: Level? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Thing {
        try await change(thingID: thingID, name: name, away: away, mark: mark, nick: nick, level: level)
    }

    /// Looks at what is kept.
    ///
    /// See ``LanguageAPI/look(person:shape:kind:told:extra:)``.
    public func look(
        person: PersonID? = nil,
        shape: Shape? = nil,
        kind: Kind = .round,
        told: Told? = nil,
        extra: WireValue? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await look(person: person, shape: shape, kind: kind, told: told, extra: extra)
    }

    /// Puts things in places that may be empty.
    ///
    /// See ``LanguageAPI/arrange(thing:words:sided:cased:)``.
    public func arrange(
        thing: Thing? = nil,
        words: [String] = [],
        sided: WireMap<String, [Sided]> = [:],
        cased: [Cased] = [Cased()],
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await arrange(thing: thing, words: words, sided: sided, cased: cased)
    }

    /// Puts values into others of their kind, again and again.
    ///
    /// See ``LanguageAPI/nest(times:extra:)``.
    public func nest(
        times: Int = 3,
        extra: WireValue? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await nest(times: times, extra: extra)
    }

    /// Counts while it does other things, so that it shows in which order they are done.
    ///
    /// See ``LanguageAPI/climb(steps:thing:said:)``.
    public func climb(
        steps: [Int] = [1, 2],
        thing: Thing? = nil,
        said: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Lists {
        try await climb(steps: steps, thing: thing, said: said)
    }

    /// Lets a watch go on by itself until it is stopped, or has gone on often enough.
    ///
    /// See ``LanguageAPI/watch(name:wait:times:)``.
    public func watch(
        name: String,
        wait: Int = 3600,
        times: Int = 3,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(LanguageError) -> Int {
        try await watch(name: name, wait: wait, times: times)
    }
}

// Lists that come in pages, as sequences of all their items.
extension LanguageAPI {
    /// All that ``turn(numbers:page:)`` gives, page after page.
    ///
    /// Gives numbers back in pages of two, which are counted.
    ///
    /// - `numbers`: The numbers.
    /// - `page`: Where the first page begins.
    public func turned(numbers: [Int], page: Int = 1) -> PagedSequence<Int, LanguageError> {
        PagedSequence(from: page) { cursor throws(LanguageError) in
            let wirePage = try await turn(numbers: numbers, page: cursor)
            let next = cursor &+ 1
            return (wirePage.numbers, next, cursor >= wirePage.pages)
        }
    }

    /// All that ``skip(numbers:offset:)`` gives, page after page.
    ///
    /// Gives numbers back in pages of two, of which the numbers before them are counted.
    ///
    /// - `numbers`: The numbers.
    /// - `offset`: Where the first page begins.
    public func skipped(numbers: [Int], offset: UInt64 = 0) -> PagedSequence<Int, LanguageError> {
        PagedSequence(from: offset) { cursor throws(LanguageError) in
            let page = try await skip(numbers: numbers, offset: cursor)
            let next = cursor &+ UInt64(page.numbers.count)
            return (page.numbers, next, !page.hasMore)
        }
    }
}
