// Generated from the spec by sdkgen. Do not edit.
//
// Carries out wire requests by calling the protocol.

import Language
import SDKRuntime

/// A transport that ends in an implementation of `LanguageAPI`.
///
/// It reads the arguments of a wire request, makes the typed call and writes the answer. With it a client can speak to
/// a mock, and the cases of the suite can be run against any implementation.
public struct LanguageDispatcher: Transport {
    /// What carries out the requests of a method.
    fileprivate typealias Function =
        @Sendable (any LanguageAPI, WireRequest)
        async throws(LanguageError) -> WireValue

    private let api: any LanguageAPI

    /// Makes a transport that ends in an implementation.
    public init(_ api: any LanguageAPI) {
        self.api = api
    }

    /// Carries out a request by the method that it names.
    public func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        guard let function = function(of: request.method) else { throw .notModelled(request.method) }
        do throws(LanguageError) {
            return try await function(api, request)
        } catch {
            throw error.untyped
        }
    }

    /// The implementation's events in their wire form.
    public func events() -> EventStream<WireEvent> {
        api.events().map { $0.wire }
    }
}

// Looked up first and called at one place: a call a case would make one huge function of all of them.
private func function(of method: String) -> LanguageDispatcher.Function? {
    switch method {
    case "enter":
        enter

    case "calculate":
        calculate

    case "gather":
        gather

    case "weigh":
        weigh

    case "settle":
        settle

    case "write":
        write

    case "sort":
        sort

    case "leaf":
        leaf

    case "number":
        number

    case "turn":
        turn

    case "skip":
        skip

    case "carry":
        carry

    case "keep":
        keep

    case "change":
        change

    case "throwAway":
        throwAway

    case "look":
        look

    case "arrange":
        arrange

    case "nest":
        nest

    case "climb":
        climb

    case "watch":
        watch

    case "stop":
        stop

    default:
        nil
    }
}

private func enter(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let personID: PersonID = arguments.required("personID")
    try arguments.finish()
    try await api.enter(personID: personID)
    return .null
}

private func calculate(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let a: Int = arguments.required("a")
    let b: Int = arguments.required("b")
    let u: UInt64 = arguments.required("u")
    let v: UInt64 = arguments.required("v")
    let x: Double = arguments.required("x")
    let y: Double = arguments.value("y", default: 0.5)
    try arguments.finish()
    return try await api.calculate(a: a, b: b, u: u, v: v, x: x, y: y).wire
}

private func gather(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let a: Int = arguments.required("a")
    let b: Int = arguments.required("b")
    let numbers: [Int] = arguments.value("numbers", default: [3, 1, 2])
    try arguments.finish()
    return try await api.gather(a: a, b: b, numbers: numbers).wire
}

private func weigh(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let numberOfThings: Int = arguments.required("numberOfThings")
    let numberOfOtherThings: Int = arguments.required("numberOfOtherThings")
    try arguments.finish()
    return try await api.weigh(numberOfThings: numberOfThings, numberOfOtherThings: numberOfOtherThings).wire
}

private func settle(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let n: Int = arguments.required("n")
    try arguments.finish()
    return try await api.settle(n: n).wire
}

private func write(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let one: String = arguments.required("one")
    let other: String = arguments.required("other")
    let thingID: ThingID = arguments.required("thingID")
    let kind: Kind = arguments.required("kind")
    let level: Level? = arguments.optional("level")
    try arguments.finish()
    return try await api.write(one: one, other: other, thingID: thingID, kind: kind, level: level).wire
}

private func sort(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let texts: [String] = arguments.required("texts")
    let numbers: [Int] = arguments.value("numbers", default: [3, 1, 2])
    let marks: WireMap<String, Int> = arguments.value("marks", default: [:])
    let things: [Thing] = arguments.value("things", default: [])
    let n: Int = arguments.value("n", default: 2)
    try arguments.finish()
    return try await api.sort(texts: texts, numbers: numbers, marks: marks, things: things, n: n).wire
}

private func leaf(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let marks: WireMap<String, Int> = arguments.required("marks")
    let at: String = arguments.required("at")
    let away: [String] = arguments.value("away", default: [])
    let n: Int = arguments.value("n", default: 2)
    try arguments.finish()
    return try await api.leaf(marks: marks, at: at, away: away, n: n).wire
}

private func number(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let from: Int = arguments.value("from", default: 1)
    let last: Int = arguments.required("last")
    try arguments.finish()
    return try await api.number(from: from, last: last).wire
}

private func turn(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let numbers: [Int] = arguments.required("numbers")
    let page: Int = arguments.value("page", default: 1)
    try arguments.finish()
    return try await api.turn(numbers: numbers, page: page).wire
}

private func skip(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let numbers: [Int] = arguments.required("numbers")
    let offset: UInt64 = arguments.required("offset")
    try arguments.finish()
    return try await api.skip(numbers: numbers, offset: offset).wire
}

private func carry(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let file: [UInt8] = arguments.required("file")
    let words: [String] = arguments.value("words", default: [])
    let a: Int = arguments.value("a", default: 0)
    let u: UInt64 = arguments.value("u", default: 0)
    let x: Double = arguments.value("x", default: 0.5)
    try arguments.finish()
    return try await api.carry(file: file, words: words, a: a, u: u, x: x).wire
}

private func keep(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let thing: Thing = arguments.required("thing")
    let note: String? = arguments.optional("note")
    let shared: Bool = arguments.value("shared", default: false)
    let delay: Int = arguments.value("delay", default: 0)
    try arguments.finish()
    return try await api.keep(thing: thing, note: note, shared: shared, delay: delay).wire
}

private func change(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let thingID: ThingID = arguments.required("thingID")
    let name: String? = arguments.optional("name")
    let away: String? = arguments.optional("away")
    let mark: Int? = arguments.optional("mark")
    let nick: String? = arguments.optional("nick")
    let level: Level? = arguments.optional("level")
    try arguments.finish()
    return try await api.change(thingID: thingID, name: name, away: away, mark: mark, nick: nick, level: level).wire
}

private func throwAway(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let thingIDs: [ThingID] = arguments.required("thingIDs")
    try arguments.finish()
    return try await api.throwAway(thingIDs: thingIDs).wire
}

private func look(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let person: PersonID? = arguments.optional("person")
    let kind: Kind = arguments.value("kind", default: .round)
    let told: Told? = arguments.optional("told")
    let extra: WireValue? = arguments.optional("extra")
    let shape: Shape? = arguments.optionalUnion("shape", tag: kind)
    try arguments.finish()
    return try await api.look(person: person, shape: shape, kind: kind, told: told, extra: extra).wire
}

private func arrange(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let thing: Thing? = arguments.optional("thing")
    let words: [String] = arguments.value("words", default: [])
    let sided: WireMap<String, [Sided]> = arguments.value("sided", default: [:])
    let cased: [Cased] = arguments.value("cased", default: [Cased()])
    try arguments.finish()
    return try await api.arrange(thing: thing, words: words, sided: sided, cased: cased).wire
}

private func nest(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let times: Int = arguments.value("times", default: 3)
    let extra: WireValue? = arguments.optional("extra")
    try arguments.finish()
    return try await api.nest(times: times, extra: extra).wire
}

private func climb(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let steps: [Int] = arguments.value("steps", default: [1, 2])
    let thing: Thing? = arguments.optional("thing")
    let said: String? = arguments.optional("said")
    try arguments.finish()
    return try await api.climb(steps: steps, thing: thing, said: said).wire
}

private func watch(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let name: String = arguments.required("name")
    let wait: Int = arguments.value("wait", default: 3600)
    let times: Int = arguments.value("times", default: 3)
    try arguments.finish()
    return try await api.watch(name: name, wait: wait, times: times).wire
}

private func stop(_ api: any LanguageAPI, _ request: WireRequest) async throws(LanguageError) -> WireValue {
    var arguments = WireArguments<LanguageError>(request, argumentError: .badArgument)
    let name: String = arguments.required("name")
    try arguments.finish()
    return try await api.stop(name: name).wire
}
