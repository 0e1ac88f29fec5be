// Generated from the spec by sdkgen. Do not edit.
//
// What each method does.

import Language
import SDKMockRuntime
import SDKRuntime

// MARK: - People

extension MockCall<LanguageState> {
    /// Logs a person in.
    mutating func enter(personID: PersonID) {
        users.ensure(personID, LanguageUserState())
        device.user = personID
        device.opened = device.opened +| 1
    }
}

// MARK: - Values

extension MockCall<LanguageState> {
    /// Calculates with numbers.
    func calculate(a: Int, b: Int, u: UInt64, v: UInt64, x: Double, y: Double) -> Numbers {
        return Numbers(
            whole: [
                a +| b,
                a -| b,
                a *| b,
                quotient(a, b),
                remainder(a, b),
                0 -| a,
                min(a, b),
                max(a, b),
                a +| (twice -| most),
                secondsOfDay(a, offsetHours: b),
            ],
            natural: [u +| v, u -| v, u *| v, quotient(u, v), remainder(u, v), min(u, v), max(u, v)],
            fractions: [
                x +| y,
                x -| y,
                x *| y,
                quotient(x, y),
                remainder(x, y),
                -x,
                min(x, y),
                max(x, y),
                x +| Double(a),
            ],
            truths: [a < b, a <= b, a > b, a >= b, a == b, a != b, u < v, x < y, !(x <= y), x == y, x > Double(a)]
        )
    }

    /// Gathers more than Swift sees through at once, and chooses among more than fits on a line.
    func gather(a: Int, b: Int, numbers: [Int]) -> Lists {
        let first = numbers.first { x in x > 2 }
        let part: [Int] = [
            a,
            1,
            a +| b,
            0 -| a,
            a *| 2,
            b,
            3,
            min(a, b),
            max(a, 5),
            a -| b,
            7,
            b *| b,
            first ?? 4,
            9,
            a +| 1,
            b,
        ]
        let part2 = first ?? 0
        let part3: [Int] = [
            a > b ? a : 1,
            a +| b *| 2,
            0 -| b,
            b > 3 ? -1 : 2,
            a *| b -| 3,
            part2 +| 1,
            min(a, b +| 1),
        ]
        let part4: [Int] = a > 0 ? [a] : []
        let part5: [Int] = b > 9 ? [b, 1] : numbers
        let part6: [Int] = a == b ? [] : [a, b]
        let many: [Int] = part + part3 + part4 + part5 + part6
        let part7: [Int] = [a, 1, a > b ? a : 1, a +| b *| 2, 0 -| b, b > 3 ? -1 : 2, a *| b -| 3, b, first ?? 0]
        let all = part7.reduce(0) { sum, x in sum +| x *| 2 }
        let chosen2: Int
        if a > 5 {
            chosen2 = a *| b
        } else if a > 4 {
            chosen2 = a +| b
        } else if a > 3 {
            chosen2 = b -| a
        } else if a > 2 {
            chosen2 = b > 2 ? a +| b +| numbers.count +| 17 : numbers.count + many.count + 18
        } else if first != nil && a +| b > many.count {
            chosen2 = b > 9 ? b *| many.count : many.count
        } else {
            chosen2 = first ?? 0
        }
        let chosen = chosen2
        return Lists(
            texts: [],
            numbers: [many.count, many.reduce(0) { sum2, x in sum2 +| x }, all, chosen],
            truths: []
        )
    }

    /// Multiplies more than fits on a line, and adds that up.
    func weigh(numberOfThings: Int, numberOfOtherThings: Int) -> Int {
        let part2 =
            numberOfThings *| numberOfOtherThings *| numberOfThings *| numberOfOtherThings *| numberOfThings *| part
        let part3 =
            isOpen
            ? numberOfOtherThings *| numberOfThings *| numberOfOtherThings *| numberOfThings *| part *| twice
            : numberOfThings *| 2
        return numberOfThings *| 3 +| part2 *| twice -| part3
    }

    /// Puts something in the place of what isn't there.
    mutating func settle(n: Int) -> Numbers {
        world.heard = [String]()
        world.drawers[myself]?.things[ThingID.nobody]?.names.removeAll { $0 === "A".lowercased() }
        world.tallies[myself] = [:]
        let newEntry = UInt64(world.climbed == n ? 2 : 3) +| 1
        world.tallies[myself]?[PersonID(rawValue: "ben")] = newEntry
        schedule(after: 5) { call in call.settleLater(n: n) }
        return Numbers(
            whole: [
                Int(world.climbed > n ? 2 : 3) +| 1,
                Int(min(n > 1 ? 2 : 3, 4)) *| 2,
                (world.heard ?? ["a"]).count,
                world.rest ?? 0,
            ],
            natural: [
                world.tallies[myself]?[PersonID(rawValue: "ben")] ?? UInt64(2),
                world.tallies[PersonID(rawValue: "cho")]?[PersonID(rawValue: "ben")] ?? UInt64(2),
                min(UInt64(n > 1 ? 2 : 3), 4),
                [UInt64]([1] + [7]).last ?? UInt64(2),
            ],
            fractions: [],
            truths: [
                (world.tallies[myself]?[PersonID(rawValue: "ben")] ?? UInt64(2)) < 9,
                (world.tallies[PersonID(rawValue: "cho")]?[PersonID(rawValue: "ben")] ?? UInt64(2)) != 7,
            ]
        )
    }

    /// What comes of `settle` later.
    private mutating func settleLater(n: Int) {
        let value: Int? = world.rest
        let value2: Int
        if let knownValue2 = value {
            value2 = knownValue2
        } else {
            let holds = world.log.count > 1 && world.drawers.count > 2 && world.log.wire.encodedSize > 7 || n > 3
            let chosen: Int
            if holds {
                let part = "a" + String(world.climbed)
                chosen = part.utf8.count
            } else {
                chosen = 2
            }
            value2 = chosen
        }
        world.rest = value2
    }

    /// Does something with texts.
    func write(one: String, other: String, thingID: ThingID, kind: Kind, level: Level?) -> Texts {
        let owner = thingID.owner
        let chosen: String
        if let level {
            chosen = String(level.rawValue)
        } else {
            chosen = "none"
        }
        let containsText = chosen
        return Texts(
            texts: [
                one + other,
                one.lowercased(),
                thingID.rawValue,
                kind.rawValue,
                containsText,
                thingID.place ?? "nowhere",
                (owner ?? myself).rawValue,
                ThingID.owned(myself).rawValue,
                ThingID.nobody.rawValue,
                ThingID(rawValue: one).rawValue,
                word,
                edition,
            ],
            sizes: [one.utf8.count, one.utf16.count, one.unicodeScalars.count, one.wire.encodedSize, 6],
            truths: [
                one === other,
                one !== other,
                one.precedes(other),
                !one.precedes(other),
                SDKRuntime.containsText(one, other),
                one.hasPrefix(exactly: other),
                one.hasSuffix(exactly: other),
                one.isEmpty,
                thingID.isOwned,
                thingID.isFound,
                thingID.isNobody,
                kind == Kind.round,
                level == Level.high,
                owner != nil,
                owner == myself,
                thingID == ThingID(rawValue: one),
                one === word && isOpen,
            ]
        )
    }

    /// Does something with lists and maps.
    func sort(texts: [String], numbers: [Int], marks: WireMap<String, Int>, things: [Thing], n: Int) -> Lists {
        let texts = adjusted(texts, as: "texts")
        let things = adjusted(things, as: "things")
        let longest = texts.stablySorted { t in t.utf8.count }
        let found = texts.compactMap { t in marks[t] }
        let first = numbers.first { x in x > n }
        let rising = numbers.stablySorted { x in x }
        let part =
            Array(texts.prefix(max(0, n))) + Array(longest.suffix(max(0, n))) + Array(texts.reversed()) + marks.keys
        let part2 = texts.filter { t in !marks.contains(t) }
        let part3: [Int] = [
            texts.count,
            marks.count,
            numbers.reduce(0) { sum, x in sum +| x *| n },
            first ?? -1,
            marks.values.reduce(0) { sum2, x in sum2 +| x },
        ]
        let part4 = things.map { t in t.names.count }
        let part5 =
            part3 + rising + found + part4 + Array(marks.values.prefix(max(0, n))) + Array(marks.values.suffix(1))
        let part6 = marks.values.reversed().first { x in x < n }
        let part7 = marks.values.first { x in x > n }
        let part8 = marks.values.allSatisfy { x in x > 0 }
        let part9 = marks.values.reversed().contains { x in x > n }
        let part10: [Int] = [marks.values.last ?? -2, part6 ?? -3, part7 ?? -4, part8 ? 1 : 0, part9 ? 1 : 0]
        return Lists(
            texts: part + part2,
            numbers: part5 + part10,
            truths: [
                texts.allSatisfy { t in t.isEmpty },
                numbers.contains { x in x == n },
                texts.isEmpty,
                texts.contains(exactly: ""),
                numbers.contains(n),
                marks.contains("alice"),
                first != nil,
                things.contains { t in t.thingID.isOwned && t.level != nil },
                texts === Array(texts.reversed()),
            ],
            things: things.stablySorted { t in t.thingID },
            last: texts.last
        )
    }

    /// Takes what stands in a map on either side of an entry.
    mutating func leaf(marks: WireMap<String, Int>, at: String, away: [String], n: Int) -> Lists {
        world.marks = marks
        for name in Array(away.prefix(100)).prefix(99) {
            world.marks.removeValue(forKey: name)
        }
        let before = Array(world.marks.keys(before: at))
        world.boxed[ThingID.owned(myself)] = Thing(thingID: ThingID.owned(myself))
        world.boxed[ThingID.nobody] = Thing(thingID: ThingID.nobody)
        return Lists(
            texts: before + Array(world.marks.keys(before: at).suffix(max(0, n)))
                + Array(world.marks.keys(after: at).prefix(max(0, n)))
                + [world.marks.keys(before: at).reversed().first { k in k.hasPrefix(exactly: "b") } ?? "-"],
            numbers: Array(world.marks.values(after: at).prefix(max(0, n)))
                + Array(world.marks.values(before: at).suffix(max(0, n)))
                + world.marks.values(after: at).reversed().map { x in 0 -| x }
                + [
                    world.marks.values(after: at).first ?? -1,
                    world.marks.values(before: at).last ?? -2,
                    world.marks.values(before: at).count,
                    world.marks.values(after: at).reduce(0) { sum, x in sum +| x },
                ],
            truths: [
                world.marks.keys(after: at).isEmpty,
                world.marks.values(before: at).allSatisfy { x in x > 0 },
                world.marks.values(after: at).contains { x in x > n },
                Array(world.marks.keys(before: at)).contains(exactly: "b"),
            ],
            things: Array(world.boxed.values(after: ThingID.owned(myself)))
        )
    }

    /// Goes through whole numbers.
    mutating func number(from: Int, last: Int) -> Lists {
        world.seated = 0
        var seats = [String]()
        for row in numbers(from, to: min(last, from +| 4)) {
            for seat in numbers(1, to: min(row, 3)) {
                seats.append(String(row) + "-" + String(seat))
                world.seated = world.seated +| seat
            }
        }
        let few = numbers(from, to: min(last, from +| 20))
        let around = numbers(last -| 1, to: last +| 1)
        let isLong = numbers(from, to: last).count > 30
        schedule(after: 1) { call in call.numberLater(last: last) }
        let part2 =
            few + numbers(0, to: 2).map { n in n *| n } + numbers(from -| 3, to: from).filter { n in n % 2 == 0 }
            + [
                numbers(last, to: from).count,
                around.reduce(0) { sum, n in sum +| n },
                numbers(from, to: last).last ?? -1,
                numbers(from, to: last).first { n in n *| n > 8 } ?? -2,
                world.seated,
            ]
        let part = numbers(1, to: 9)
        return Lists(
            texts: seats,
            numbers: part2,
            truths: [isLong, few.isEmpty, part.contains(from), few.contains { n in numbers(from, to: n).count == 2 }]
        )
    }

    /// What comes of `number` later.
    private mutating func numberLater(last: Int) {
        for turn in numbers(1, to: last) {
            world.seated = world.seated +| turn
        }
    }

    /// What remains of a call of `number` that fails.
    mutating func numberFailed(last: Int) {
        for n in numbers(1, to: min(last, 3)) {
            world.seated = n
        }
    }

    /// Gives numbers back in pages of two, which are counted.
    func turn(numbers: [Int], page: Int) -> Leaf {
        let rest = Array(numbers.suffix(max(numbers.count -| (page -| 1) *| 2, 0)))
        return Leaf(numbers: Array(rest.prefix(2)), pages: (numbers.count + 1) / 2, hasMore: rest.count > 2)
    }

    /// Gives numbers back in pages of two, of which the numbers before them are counted.
    func skip(numbers: [Int], offset: UInt64) -> Leaf {
        let rest = Array(numbers.suffix(max(numbers.count -| Int(clamping: offset), 0)))
        return Leaf(numbers: Array(rest.prefix(2)), pages: (numbers.count + 1) / 2, hasMore: rest.count > 2)
    }

    /// Measures a file, and makes numbers of one type such of another.
    mutating func carry(file: [UInt8], words: [String], a: Int, u: UInt64, x: Double) -> Numbers {
        let counted = WireMap<String, Int>(
            dictionaryLiteral: ("a", a),
            (words.first ?? "b", words.count),
            ("a", words.count * 2)
        )
        world.tallies[myself] = WireMap<PersonID, UInt64>(
            dictionaryLiteral: (PersonID(rawValue: String(u)), 1),
            (PersonID(rawValue: "last"), UInt64(clamping: a))
        )
        world.tallies[PersonID(rawValue: "cho")] = WireMap<PersonID, UInt64>()
        let part: [Int] = [
            file.count,
            Int(clamping: u),
            Int(clamping: x),
            Int(clamping: -x),
            Int(clamping: UInt64(clamping: a)) +| 1,
            Int(clamping: u *| 2) -| a,
        ]
        let part2 = world.tallies[myself] ?? [:]
        let part3: [UInt64] = [
            UInt64(clamping: a),
            UInt64(clamping: x),
            UInt64(clamping: -x),
            UInt64(clamping: Int(2)) +| u,
            UInt64(clamping: Int(a > 1 ? 2 : 3)),
        ]
        let part4 = words.first ?? "a"
        return Numbers(
            whole: Array(counted.values) + part,
            natural: Array(part2.values) + part3,
            fractions: [],
            truths: [words.first != nil, part4 === words.last, words.reversed().first === words.last]
        )
    }
}

// MARK: - Keeping

extension MockCall<LanguageState> {
    /// Keeps a thing in the caller's drawer.
    mutating func keep(thing: Thing, note: String?, shared: Bool, delay: Int) throws(SDKError) -> Thing {
        let thing = adjusted(thing, as: "thing")
        try checkQuota(used: me.drawer.things.count)
        try require(!me.drawer.things.contains(thing.thingID), else: .refused, fact: "keep.fails.refused")
        if let note {
            try require(note.utf8.count != 13, else: .refused, fact: "keep.fails.refused.2")
        }
        var kept = thing
        kept.names.append("kept")
        kept.marks["kept"] = me.drawer.things.count
        me.drawer.things[thing.thingID] = kept
        me.drawer.order.append(thing.thingID)
        me.drawer.count = me.drawer.count +| 1
        me.drawer.notes[thing.thingID.rawValue] = .some(note)
        if shared {
            world.drawers.ensure(myself, Drawer())
            world.drawers.change(myself) { drawer in
                drawer.things[thing.thingID] = kept
                drawer.order.append(thing.thingID)
            }
            world.cases.ensure(myself, Drawer())
            world.cases.change(myself) { `case` in
                `case`.things[thing.thingID] = kept
                `case`.order.append(thing.thingID)
            }
        }
        emitDrawerChanged(to: .myOtherDevices)
        emitDrawerChanged()
        emitThingCame(kept, to: .thisDevice)
        schedule(after: delay) { [kept] call in call.keepLater(thing: thing, kept: kept) }
        return kept
    }

    /// What comes of `keep` later.
    private mutating func keepLater(thing: Thing, kept: Thing) {
        world.log.append(thing.thingID.rawValue)
        for person in users.keys {
            if person != myself {
                emitThingCame(kept, to: .user(person))
            }
        }
        emitNumberDrawn(to: .users(users.keys))
    }

    /// What remains of a call of `keep` that fails.
    mutating func keepFailed() {
        world.log.append("failed")
        emitPing(to: .thisDevice)
    }

    /// Changes a thing in the caller's drawer.
    mutating func change(
        thingID: ThingID,
        name: String?,
        away: String?,
        mark: Int?,
        nick: String?,
        level: Level?
    ) throws(SDKError) -> Thing {
        if let nick {
            me.profile.nick = nick
        }
        if let level {
            me.profile.level = level
        }
        if let name {
            me.drawer.things[thingID]?.names.append(name)
        }
        if let away, away !== "never" {
            me.drawer.things[thingID]?.names.removeAll { $0 === away }
        }
        me.drawer.things.change(thingID) { thing2 in
            thing2.marks["mark"] = mark ?? 0 - 1
            thing2.inner?.level = level
        }
        let newCount = world.drawers[myself]?.count ?? 0
        world.drawers[myself]?.count = newCount
        let thing = try unwrap(me.drawer.things[thingID], else: .unknown, fact: "change.fails.unknown")
        try require(!isHeavy(thing: thing, limit: 4, least: 0), else: .refused, fact: "change.fails.refused.2")
        ping(people: [myself, myself])
        return thing
    }

    /// Throws things away.
    mutating func throwAway(thingIDs: [ThingID]) throws(SDKError) -> [ThingID] {
        var gone = [ThingID]()
        for id in thingIDs {
            if id.isNobody {
                return []
            } else if me.drawer.things.contains(id) {
                me.drawer.things.removeValue(forKey: id)
                me.drawer.order.removeAll { $0 == id }
                gone.append(id)
            } else if id.isFound {
                throw SDKError(
                    kind: .notModelled,
                    message: "`\(method)` isn't modelled here: Nobody knows where it was found."
                )
            }
        }
        me.drawer.notes.removeValue(forKey: (thingIDs.last ?? ThingID.nobody).rawValue)
        emitDrawerChanged()
        return gone
    }

    /// Looks at what is kept.
    mutating func look(person: PersonID?, shape: Shape?, kind: Kind, told: Told?, extra: WireValue?) -> Lists {
        let shape = adjusted(shape, tag: kind, as: "shape")
        let told = adjusted(told, as: "told")
        let whose = person ?? myself
        let drawer = users[whose]?.drawer
        let round = shape?.roundPayload
        let chosen: Double
        if let round {
            chosen = round.radius
        } else {
            chosen = 0.5
        }
        let radius = chosen
        let side = told?.squarePayload?.side ?? -1
        let id = newID("t-")
        return Lists(
            texts: world.log + devices.ids(of: whose)
                + [id, (drawer?.notes ?? [:]).wire.description, radius.wire.description]
                + world.drawers.keys.compactMap { k in users[k]?.profile.nick },
            numbers: [
                drawer?.count ?? -1,
                users.count,
                devices.keys.count,
                side,
                extra.wire.wire.encodedSize,
                now,
                device.opened,
            ],
            truths: [
                drawer != nil,
                users.contains(whose),
                round != nil,
                radius > 0.5,
                me.profile.nick != nil,
                me.profile.level == Level.high,
                extra != nil,
                me.profile.nick === users[whose]?.profile.nick,
                world.drawers.values.contains { d in d.things.isEmpty },
            ],
            things: Array(me.drawer.things.values)
                + [Thing(thingID: ThingID.nobody, kind: kind, extra: radius.wire, shape: shape)].map { s in s },
            last: me.drawer.notes[flat: "own-ann"] ?? round?.note
        )
    }

    /// Puts things in places that may be empty.
    mutating func arrange(thing: Thing?, words: [String], sided: WireMap<String, [Sided]>, cased: [Cased]) -> Lists {
        let thing = adjusted(thing, as: "thing")
        let sided = adjusted(sided, as: "sided")
        let cased = adjusted(cased, as: "cased")
        world.places["a"] = .some(thing)
        world.places["a"]??.level = Level.high
        world.places["b"] = .some(nil)
        world.places["c"] = .some(thing?.inner)
        world.rows["a"] = .some(words)
        world.rows["a"]??.append("last")
        world.rooms.ensure(myself, Room())
        world.rooms[myself]?.shelf = Shelf()
        let key = myself
        world.rooms[myself]?.shelf?.boxes.ensure(key, Box())
        let key2 = myself
        world.rooms[myself]?.shelf?.boxes.change(key2) { box in
            box.kind = Kind.square
            box.words = words
        }
        var drawers: [[String]] = [words, world.rows[flat: "a"] ?? [], [], ["a"]]
        drawers.removeAll { $0 === ([] as [String]) }
        return Lists(
            texts: world.rows[flat: "a"] ?? [],
            numbers: [
                world.places.count,
                drawers.count,
                (world.rooms[myself]?.shelf?.boxes ?? [:]).count,
                cased.reduce(0) { sum, c in sum +| (c.shape.squarePayload?.side ?? 100) },
            ],
            truths: [
                words === ([] as [String]),
                ([] as [String]) === words,
                drawers.contains(exactly: ([] as [String])),
                (thing?.names ?? []) === ([] as [String]),
                (thing?.marks ?? [:]) == [:],
                world.places[flat: "a"]?.level == Level.high,
                world.rows[flat: "b"] != nil,
                sided.isEmpty,
            ],
            things: world.places.keys.compactMap { name in world.places[flat: name] }
        )
    }

    /// Puts values into others of their kind, again and again.
    mutating func nest(times: Int, extra: WireValue?) -> Lists {
        world.ring = world.ring ?? Thing(thingID: ThingID.nobody)
        for _ in numbers(1, to: times) {
            world.nest = bounded([WireValue]([world.nest ?? [:], extra ?? [:]]).wire, else: nil)
            world.chain = Thing(thingID: ThingID.nobody, inner: bounded(world.chain, inside: 1, else: nil))
            let newInner = bounded(world.ring, inside: 1, else: nil)
            world.ring?.inner = newInner
        }
        return Lists(
            texts: [(world.nest ?? [:]).wire.description],
            numbers: [
                bounded(world.chain.wire, else: WireValue.null).wire.encodedSize,
                bounded(world.ring.wire, else: WireValue.null).wire.encodedSize,
            ],
            truths: [],
            last: world.chain?.inner?.thingID.place
        )
    }

    /// Counts while it does other things, so that it shows in which order they are done.
    mutating func climb(steps: [Int], thing: Thing?, said: String?) throws(SDKError) -> Lists {
        let thing = adjusted(thing, as: "thing")
        var held = thing
        _ = held
        let newKind = try climbed(by: 1) > 0 ? Kind.square : Kind.round
        held?.kind = newKind
        let part = try String(climbed(by: 1))
        let part2: [String]? = try [String(climbed(by: 1))]
        world.rows[part] = .some(part2)
        let part3 = try String(climbed(by: 1))
        let part4 = try String(climbed(by: 1))
        world.rows[part4]??.append(part3)
        try world.rooms.ensure(PersonID(rawValue: String(climbed(by: 1))), Room())
        world.rooms.ensure(PersonID(rawValue: "a"), Room())
        world.rooms[PersonID(rawValue: "a")]?.shelf = Shelf()
        let key = try PersonID(rawValue: String(climbed(by: 1)))
        world.rooms[PersonID(rawValue: "a")]?.shelf?.boxes.ensure(key, Box())
        let part5 = try String(climbed(by: 1))
        let part6 = try String(climbed(by: 1))
        world.rows[part6]??.removeAll { $0 === part5 }
        let later = steps
        let _ = world.places
        schedule(after: 5) { call in call.climbLater(later: later) }
        let part7 = world.rows.keys + [String(world.climbed)]
        var results: [String] = []
        for n in steps {
            try results.append(String(climbed(by: n)))
        }
        let part17 = part7 + results
        let part8: [Int] = [world.climbed]
        var results2: [Int] = []
        for n in steps {
            try results2.append(climbed(by: n))
        }
        let part16 = part8 + results2
        let part9 = world.climbed
        let value: String? = said
        let value2: String
        if let knownValue2 = value {
            value2 = knownValue2
        } else {
            value2 = try String(climbed(by: 5))
        }
        let part11 = value2.wire.wire.encodedSize
        let part12 = world.climbed
        let part13 = try climbed(by: 1) -| climbed(by: 2)
        let part10 = world.climbed
        var sum: Int = 0
        for n in steps {
            sum = try sum +| climbed(by: n)
        }
        let part15 = min(part10, sum)
        let part14 = world.rows[flat: "a"] ?? []
        let part26 =
            try part16
            + [part9, part11, part12, part13, part15, part14.prefix(max(0, climbed(by: 1))).count, world.climbed]
        let part19 = try climbed(by: 1) == world.climbed
        let part20 = try world.climbed < climbed(by: 1)
        let part18 = try String(climbed(by: 1))
        let part22 = try String(climbed(by: 1)).precedes(part18)
        let part21 = String(world.climbed)
        let part24 = try part21.hasPrefix(exactly: String(climbed(by: 1)))
        let part23: [Int] = try [world.climbed, climbed(by: 1)]
        let part25 = try part23.contains(climbed(by: 1))
        var holds = world.climbed > 3
        if holds {
            holds = try climbed(by: 1) > 3
        }
        return try Lists(
            texts: part17,
            numbers: part26,
            truths: [part19, part20, part22, part24, part25, holds, world.rows[flat: String(world.climbed)] != nil],
            last: said != nil ? String(climbed(by: 1)) : String(world.climbed)
        )
    }

    /// What comes of `climb` later.
    private mutating func climbLater(later: [Int]) {
        var later = later
        later.append(1)
        world.climbed = world.climbed +| later.count
    }

    /// Lets a watch go on by itself until it is stopped, or has gone on often enough.
    mutating func watch(name: String, wait: Int, times: Int) -> Int {
        me.watches[name] = 0
        schedule(after: wait) { call in call.watchLater(name: name, wait: wait, times: times) }
        return me.watches.count
    }

    /// What comes of `watch` later.
    private mutating func watchLater(name: String, wait: Int, times: Int) {
        goOn(name: name, wait: wait, times: min(times, 50))
    }

    /// Stops a watch.
    mutating func stop(name: String) throws(SDKError) -> Int {
        let count = try unwrap(me.watches[name], else: .unknown, fact: "stop.fails.unknown")
        me.watches.removeValue(forKey: name)
        return count
    }

    /// What remains of a call of `stop` that fails.
    mutating func stopFailed(name: String) {
        world.log.append(name)
    }
}

// MARK: - Controls

extension MockCall<LanguageState> {
    /// A device is taken away, or brought back.
    mutating func takeAway(isFar: Bool) {
        device.isFar = isFar
    }

    /// Somebody knocks at a device.
    mutating func knock(times: Int) -> Int {
        device.opened = device.opened +| times
        schedule(after: 5) { call in call.knockLater() }
        return device.opened
    }

    /// What comes of `knock` later.
    private mutating func knockLater() {
        device.opened = 0
    }

    /// Somebody gives a person another nickname.
    mutating func rename(nick: String?) throws(SDKError) {
        try require(users.contains(myself), else: .nobodyThere, fact: "rename.fails.nobodyThere")
        if let nick {
            me.profile.nick = nick
        }
    }

    /// What happened is forgotten.
    mutating func sweep(words: [String]) {
        world.log = words
    }
}
