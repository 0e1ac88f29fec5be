// Generated from the spec by sdkgen. Do not edit.
//
// The language of behaviour in process, as one device sees it.

import Language
import SDKMockRuntime
import SDKRuntime

/// The language of behaviour in process: the protocol as one device sees it, answered by a ``LanguageWorld``.
///
/// It doesn't wait and doesn't sleep, and it answers the same in every run. A method whose behaviour the spec doesn't
/// give fails with the kind `notModelled`.
public struct LanguageMock: LanguageAPI {
    /// The id of the device.
    public let device: String
    let world: MockWorld<LanguageState>

    /// What reaches the device, from now on.
    public func events() -> EventStream<LanguageEvent> {
        world.events(of: device).map(LanguageEvent.init)
    }

    // MARK: People

    /// Logs a person in.
    ///
    /// See `LanguageAPI`.
    public func enter(personID: PersonID) async throws(LanguageError) {
        var arguments = WireObject()
        arguments["personID"] = personID.wire
        try world.perform(LanguageContracts.enter, on: device, arguments: arguments) { call in
            call.enter(personID: personID)
        }
    }

    // MARK: Values

    /// Calculates with numbers.
    ///
    /// See `LanguageAPI`.
    public func calculate(
        a: Int,
        b: Int,
        u: UInt64,
        v: UInt64,
        x: Double,
        y: Double
    ) async throws(LanguageError) -> Numbers {
        var arguments = WireObject()
        arguments["a"] = a.wire
        arguments["b"] = b.wire
        arguments["u"] = u.wire
        arguments["v"] = v.wire
        arguments["x"] = x.wire
        arguments["y"] = y.wire
        return try world.perform(LanguageContracts.calculate, on: device, arguments: arguments) { call in
            call.calculate(a: a, b: b, u: u, v: v, x: x, y: y)
        }
    }

    /// Gathers more than Swift sees through at once, and chooses among more than fits on a line.
    ///
    /// See `LanguageAPI`.
    public func gather(a: Int, b: Int, numbers: [Int]) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["a"] = a.wire
        arguments["b"] = b.wire
        arguments["numbers"] = numbers.wire
        return try world.perform(LanguageContracts.gather, on: device, arguments: arguments) { call in
            call.gather(a: a, b: b, numbers: numbers)
        }
    }

    /// Multiplies more than fits on a line, and adds that up.
    ///
    /// See `LanguageAPI`.
    public func weigh(numberOfThings: Int, numberOfOtherThings: Int) async throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["numberOfThings"] = numberOfThings.wire
        arguments["numberOfOtherThings"] = numberOfOtherThings.wire
        return try world.perform(LanguageContracts.weigh, on: device, arguments: arguments) { call in
            call.weigh(numberOfThings: numberOfThings, numberOfOtherThings: numberOfOtherThings)
        }
    }

    /// Puts something in the place of what isn't there.
    ///
    /// See `LanguageAPI`.
    public func settle(n: Int) async throws(LanguageError) -> Numbers {
        var arguments = WireObject()
        arguments["n"] = n.wire
        return try world.perform(LanguageContracts.settle, on: device, arguments: arguments) { call in
            call.settle(n: n)
        }
    }

    /// Does something with texts.
    ///
    /// See `LanguageAPI`.
    public func write(
        one: String,
        other: String,
        thingID: ThingID,
        kind: Kind,
        level: Level?
    ) async throws(LanguageError) -> Texts {
        var arguments = WireObject()
        arguments["one"] = one.wire
        arguments["other"] = other.wire
        arguments["thingID"] = thingID.wire
        arguments["kind"] = kind.wire
        arguments["level"] = level.wire
        return try world.perform(LanguageContracts.write, on: device, arguments: arguments) { call in
            call.write(one: one, other: other, thingID: thingID, kind: kind, level: level)
        }
    }

    /// Does something with lists and maps.
    ///
    /// See `LanguageAPI`.
    public func sort(
        texts: [String],
        numbers: [Int],
        marks: WireMap<String, Int>,
        things: [Thing],
        n: Int
    ) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["texts"] = texts.wire
        arguments["numbers"] = numbers.wire
        arguments["marks"] = marks.wire
        arguments.set("things", things)
        arguments["n"] = n.wire
        return try world.perform(LanguageContracts.sort, on: device, arguments: arguments) { call in
            call.sort(texts: texts, numbers: numbers, marks: marks, things: things, n: n)
        }
    }

    /// Takes what stands in a map on either side of an entry.
    ///
    /// See `LanguageAPI`.
    public func leaf(
        marks: WireMap<String, Int>,
        at: String,
        away: [String],
        n: Int
    ) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["marks"] = marks.wire
        arguments["at"] = at.wire
        arguments["away"] = away.wire
        arguments["n"] = n.wire
        return try world.perform(LanguageContracts.leaf, on: device, arguments: arguments) { call in
            call.leaf(marks: marks, at: at, away: away, n: n)
        }
    }

    /// Goes through whole numbers.
    ///
    /// See `LanguageAPI`.
    public func number(from: Int, last: Int) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["from"] = from.wire
        arguments["last"] = last.wire
        return try world.perform(LanguageContracts.number, on: device, arguments: arguments) { call in
            call.number(from: from, last: last)
        } whenFailed: { call in
            call.numberFailed(last: last)
        }
    }

    /// Gives numbers back in pages of two, which are counted.
    ///
    /// See `LanguageAPI`.
    public func turn(numbers: [Int], page: Int) async throws(LanguageError) -> Leaf {
        var arguments = WireObject()
        arguments["numbers"] = numbers.wire
        arguments["page"] = page.wire
        return try world.perform(LanguageContracts.turn, on: device, arguments: arguments) { call in
            call.turn(numbers: numbers, page: page)
        }
    }

    /// Gives numbers back in pages of two, of which the numbers before them are counted.
    ///
    /// See `LanguageAPI`.
    public func skip(numbers: [Int], offset: UInt64) async throws(LanguageError) -> Leaf {
        var arguments = WireObject()
        arguments["numbers"] = numbers.wire
        arguments["offset"] = offset.wire
        return try world.perform(LanguageContracts.skip, on: device, arguments: arguments) { call in
            call.skip(numbers: numbers, offset: offset)
        }
    }

    /// Measures a file, and makes numbers of one type such of another.
    ///
    /// See `LanguageAPI`.
    public func carry(
        file: [UInt8],
        words: [String],
        a: Int,
        u: UInt64,
        x: Double
    ) async throws(LanguageError) -> Numbers {
        var arguments = WireObject()
        arguments["file"] = file.wire
        arguments["words"] = words.wire
        arguments["a"] = a.wire
        arguments["u"] = u.wire
        arguments["x"] = x.wire
        return try world.perform(LanguageContracts.carry, on: device, arguments: arguments) { call in
            call.carry(file: file, words: words, a: a, u: u, x: x)
        }
    }

    // MARK: Keeping

    /// Keeps a thing in the caller's drawer.
    ///
    /// See `LanguageAPI`.
    public func keep(thing: Thing, note: String?, shared: Bool, delay: Int) async throws(LanguageError) -> Thing {
        var arguments = WireObject()
        arguments.set("thing", thing)
        arguments["note"] = note.wire
        arguments["shared"] = shared.wire
        arguments["delay"] = delay.wire
        return try world.perform(LanguageContracts.keep, on: device, arguments: arguments) { call throws(SDKError) in
            try call.keep(thing: thing, note: note, shared: shared, delay: delay)
        } whenFailed: { call in
            call.keepFailed()
        }
    }

    /// Changes a thing in the caller's drawer.
    ///
    /// See `LanguageAPI`.
    public func change(
        thingID: ThingID,
        name: String?,
        away: String?,
        mark: Int?,
        nick: String?,
        level: Level?
    ) async throws(LanguageError) -> Thing {
        var arguments = WireObject()
        arguments["thingID"] = thingID.wire
        arguments["name"] = name.wire
        arguments["away"] = away.wire
        arguments["mark"] = mark.wire
        arguments["nick"] = nick.wire
        arguments["level"] = level.wire
        return try world.perform(LanguageContracts.change, on: device, arguments: arguments) { call throws(SDKError) in
            try call.change(thingID: thingID, name: name, away: away, mark: mark, nick: nick, level: level)
        }
    }

    /// Throws things away.
    ///
    /// See `LanguageAPI`.
    public func throwAway(thingIDs: [ThingID]) async throws(LanguageError) -> [ThingID] {
        var arguments = WireObject()
        arguments["thingIDs"] = thingIDs.wire
        return try world.perform(
            LanguageContracts.throwAway,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.throwAway(thingIDs: thingIDs) }
    }

    /// Looks at what is kept.
    ///
    /// See `LanguageAPI`.
    public func look(
        person: PersonID?,
        shape: Shape?,
        kind: Kind,
        told: Told?,
        extra: WireValue?
    ) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["person"] = person.wire
        arguments.set("shape", shape, tag: kind)
        arguments["kind"] = kind.wire
        arguments["told"] = told.wire
        arguments["extra"] = extra.wire
        return try world.perform(LanguageContracts.look, on: device, arguments: arguments) { call in
            call.look(person: person, shape: shape, kind: kind, told: told, extra: extra)
        }
    }

    /// Puts things in places that may be empty.
    ///
    /// See `LanguageAPI`.
    public func arrange(
        thing: Thing?,
        words: [String],
        sided: WireMap<String, [Sided]>,
        cased: [Cased]
    ) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments.set("thing", thing)
        arguments["words"] = words.wire
        arguments["sided"] = sided.wire
        arguments.set("cased", cased)
        return try world.perform(LanguageContracts.arrange, on: device, arguments: arguments) { call in
            call.arrange(thing: thing, words: words, sided: sided, cased: cased)
        }
    }

    /// Puts values into others of their kind, again and again.
    ///
    /// See `LanguageAPI`.
    public func nest(times: Int, extra: WireValue?) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["times"] = times.wire
        arguments["extra"] = extra.wire
        return try world.perform(LanguageContracts.nest, on: device, arguments: arguments) { call in
            call.nest(times: times, extra: extra)
        }
    }

    /// Counts while it does other things, so that it shows in which order they are done.
    ///
    /// See `LanguageAPI`.
    public func climb(steps: [Int], thing: Thing?, said: String?) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["steps"] = steps.wire
        arguments.set("thing", thing)
        arguments["said"] = said.wire
        return try world.perform(LanguageContracts.climb, on: device, arguments: arguments) { call throws(SDKError) in
            try call.climb(steps: steps, thing: thing, said: said)
        }
    }

    /// Lets a watch go on by itself until it is stopped, or has gone on often enough.
    ///
    /// See `LanguageAPI`.
    public func watch(name: String, wait: Int, times: Int) async throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["wait"] = wait.wire
        arguments["times"] = times.wire
        return try world.perform(LanguageContracts.watch, on: device, arguments: arguments) { call in
            call.watch(name: name, wait: wait, times: times)
        }
    }

    /// Stops a watch.
    ///
    /// See `LanguageAPI`.
    public func stop(name: String) async throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["name"] = name.wire
        return try world.perform(LanguageContracts.stop, on: device, arguments: arguments) { call throws(SDKError) in
            try call.stop(name: name)
        } whenFailed: { call in
            call.stopFailed(name: name)
        }
    }
}
