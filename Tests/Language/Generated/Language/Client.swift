// Generated from the spec by sdkgen. Do not edit.
//
// The client of The language of behaviour over any transport.

import SDKRuntime

/// The client of The language of behaviour: it looks at the limits of arguments and hands calls to a transport.
public struct LanguageClient: LanguageAPI {
    private let core: ClientCore<LanguageError>

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - transport: What carries calls to the service and events back.
    ///   - limits: What happens to a call whose arguments break a limit.
    ///   - rules: Limits that differ from those of the spec, by the ids of their facts. If one names no fact that a
    ///     client looks at, every call fails and names the nearest.
    public init(transport: any Transport, limits: LimitPolicy = .reject, rules: RuleBook = RuleBook()) {
        core = ClientCore(
            transport: transport,
            limits: limits,
            rules: rules,
            contracts: LanguageContracts.all
        )
    }

    /// What reaches the client unasked, from the moment of this call on.
    public func events() -> EventStream<LanguageEvent> {
        core.events().map { LanguageEvent($0) }
    }
}

// The methods.
extension LanguageClient {
    // MARK: People

    /// Logs a person in.
    ///
    /// See ``LanguageAPI/enter(personID:)``.
    public func enter(personID: PersonID) async throws(LanguageError) {
        var arguments = WireObject()
        arguments["personID"] = personID.wire
        try await core.call(LanguageContracts.enter, arguments)
    }

    // MARK: Values

    /// Calculates with numbers.
    ///
    /// See ``LanguageAPI/calculate(a:b:u:v:x:y:)``.
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
        return try await core.call(LanguageContracts.calculate, arguments)
    }

    /// Gathers more than Swift sees through at once, and chooses among more than fits on a line.
    ///
    /// See ``LanguageAPI/gather(a:b:numbers:)``.
    public func gather(a: Int, b: Int, numbers: [Int]) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["a"] = a.wire
        arguments["b"] = b.wire
        arguments["numbers"] = numbers.wire
        return try await core.call(LanguageContracts.gather, arguments)
    }

    /// Multiplies more than fits on a line, and adds that up.
    ///
    /// See ``LanguageAPI/weigh(numberOfThings:numberOfOtherThings:)``.
    public func weigh(numberOfThings: Int, numberOfOtherThings: Int) async throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["numberOfThings"] = numberOfThings.wire
        arguments["numberOfOtherThings"] = numberOfOtherThings.wire
        return try await core.call(LanguageContracts.weigh, arguments)
    }

    /// Puts something in the place of what isn't there.
    ///
    /// See ``LanguageAPI/settle(n:)``.
    public func settle(n: Int) async throws(LanguageError) -> Numbers {
        var arguments = WireObject()
        arguments["n"] = n.wire
        return try await core.call(LanguageContracts.settle, arguments)
    }

    /// Does something with texts.
    ///
    /// See ``LanguageAPI/write(one:other:thingID:kind:level:)``.
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
        return try await core.call(LanguageContracts.write, arguments)
    }

    /// Does something with lists and maps.
    ///
    /// See ``LanguageAPI/sort(texts:numbers:marks:things:n:)``.
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
        return try await core.call(LanguageContracts.sort, arguments)
    }

    /// Takes what stands in a map on either side of an entry.
    ///
    /// See ``LanguageAPI/leaf(marks:at:away:n:)``.
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
        return try await core.call(LanguageContracts.leaf, arguments)
    }

    /// Goes through whole numbers.
    ///
    /// See ``LanguageAPI/number(from:last:)``.
    public func number(from: Int, last: Int) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["from"] = from.wire
        arguments["last"] = last.wire
        return try await core.call(LanguageContracts.number, arguments)
    }

    /// Gives numbers back in pages of two, which are counted.
    ///
    /// See ``LanguageAPI/turn(numbers:page:)``.
    public func turn(numbers: [Int], page: Int) async throws(LanguageError) -> Leaf {
        var arguments = WireObject()
        arguments["numbers"] = numbers.wire
        arguments["page"] = page.wire
        return try await core.call(LanguageContracts.turn, arguments)
    }

    /// Gives numbers back in pages of two, of which the numbers before them are counted.
    ///
    /// See ``LanguageAPI/skip(numbers:offset:)``.
    public func skip(numbers: [Int], offset: UInt64) async throws(LanguageError) -> Leaf {
        var arguments = WireObject()
        arguments["numbers"] = numbers.wire
        arguments["offset"] = offset.wire
        return try await core.call(LanguageContracts.skip, arguments)
    }

    /// Measures a file, and makes numbers of one type such of another.
    ///
    /// See ``LanguageAPI/carry(file:words:a:u:x:)``.
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
        return try await core.call(LanguageContracts.carry, arguments)
    }

    // MARK: Keeping

    /// Keeps a thing in the caller's drawer.
    ///
    /// See ``LanguageAPI/keep(thing:note:shared:delay:)``.
    public func keep(thing: Thing, note: String?, shared: Bool, delay: Int) async throws(LanguageError) -> Thing {
        var arguments = WireObject()
        arguments.set("thing", thing)
        arguments["note"] = note.wire
        arguments["shared"] = shared.wire
        arguments["delay"] = delay.wire
        return try await core.call(LanguageContracts.keep, arguments)
    }

    /// Changes a thing in the caller's drawer.
    ///
    /// See ``LanguageAPI/change(thingID:name:away:mark:nick:level:)``.
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
        return try await core.call(LanguageContracts.change, arguments)
    }

    /// Throws things away.
    ///
    /// See ``LanguageAPI/throwAway(thingIDs:)``.
    public func throwAway(thingIDs: [ThingID]) async throws(LanguageError) -> [ThingID] {
        var arguments = WireObject()
        arguments["thingIDs"] = thingIDs.wire
        return try await core.call(LanguageContracts.throwAway, arguments)
    }

    /// Looks at what is kept.
    ///
    /// See ``LanguageAPI/look(person:shape:kind:told:extra:)``.
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
        return try await core.call(LanguageContracts.look, arguments)
    }

    /// Puts things in places that may be empty.
    ///
    /// See ``LanguageAPI/arrange(thing:words:sided:cased:)``.
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
        return try await core.call(LanguageContracts.arrange, arguments)
    }

    /// Puts values into others of their kind, again and again.
    ///
    /// See ``LanguageAPI/nest(times:extra:)``.
    public func nest(times: Int, extra: WireValue?) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["times"] = times.wire
        arguments["extra"] = extra.wire
        return try await core.call(LanguageContracts.nest, arguments)
    }

    /// Counts while it does other things, so that it shows in which order they are done.
    ///
    /// See ``LanguageAPI/climb(steps:thing:said:)``.
    public func climb(steps: [Int], thing: Thing?, said: String?) async throws(LanguageError) -> Lists {
        var arguments = WireObject()
        arguments["steps"] = steps.wire
        arguments.set("thing", thing)
        arguments["said"] = said.wire
        return try await core.call(LanguageContracts.climb, arguments)
    }

    /// Lets a watch go on by itself until it is stopped, or has gone on often enough.
    ///
    /// See ``LanguageAPI/watch(name:wait:times:)``.
    public func watch(name: String, wait: Int, times: Int) async throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["wait"] = wait.wire
        arguments["times"] = times.wire
        return try await core.call(LanguageContracts.watch, arguments)
    }

    /// Stops a watch.
    ///
    /// See ``LanguageAPI/stop(name:)``.
    public func stop(name: String) async throws(LanguageError) -> Int {
        var arguments = WireObject()
        arguments["name"] = name.wire
        return try await core.call(LanguageContracts.stop, arguments)
    }
}
