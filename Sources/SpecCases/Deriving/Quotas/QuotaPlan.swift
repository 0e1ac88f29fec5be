import SDKSpec

/// How a quota is filled: by calls of which it is certain that each succeeds and takes a place, or as the spec says.
struct QuotaPlan {
    let variation: CallVariation
    /// How many places a call takes, or of a list each item.
    let places: Int
    /// How many places are taken when the cases begin; nil where that isn't known.
    let taken: Int?
    /// How calls take places; nil where the spec says how the quota is filled.
    let growth: QuotaGrowth?

    /// - Parameter numbers: How many different calls are needed at most.
    init(_ base: BaseCall, _ quota: Quota, numbers: Int, changesEdition: Bool) throws(QuotaProblem) {
        guard let (counts, adds) = base.context.behaviour.quotas[base.overload.id] else { throw .growth }
        if quota.constant != nil, base.context.steps(of: base.given).contains(where: \.configures) { throw .figure }
        if let rate = base.method.rate, rate.seconds > CaseBudget.longestWait { throw .wait }
        guard base.passesGates(changesEdition: changesEdition) else { throw .gates }
        let trace = base.context.trace(of: base.overload)
        if !quota.fill.isEmpty {
            let variation = CallVariation(base: base, kind: .spelled(quota.fill))
            guard CallVariation.tried(numbers).allSatisfy({ base.keepsRules(variation.arguments($0)) }) else {
                throw .fill
            }
            self.variation = variation
            places = try Self.places(variation, adds, trace, numbers)
            let growth = try? QuotaGrowth(base, counts, trace)
            if growth?.key != nil, variation.arguments(1) == variation.arguments(2) { throw .sameFill }
            taken = growth.flatMap { QuotaStart(base, $0).taken }
            self.growth = nil
            try checkStart(base, counts, growth)
            return
        }
        let growth: QuotaGrowth
        do throws(QuotaGrowth.Unclear) { growth = try QuotaGrowth(base, counts, trace) } catch {
            switch error {
            case .count: throw .count
            case .change: throw .growth
            }
        }
        var isSure = false
        for path in Self.candidates(growth, base) where !(path.map(base.isToldInRecord) ?? false) {
            var call = RepeatedCall(base: base, trace: trace, varied: path.map { [$0] } ?? [])
            call.takesTime = base.method.rate != nil
            call.changesEdition = changesEdition
            guard call.succeeds, let places = growth.places(call, adds: adds) else { continue }
            isSure = true
            guard let variation = CallVariation(base, path, growth, numbers) else { continue }
            self.variation = variation
            self.places = places
            self.growth = growth
            taken = QuotaStart(base, growth).taken
            try checkStart(base, counts, growth)
            return
        }
        throw isSure ? .values : .success
    }

    /// Where it isn't known how many places are taken, there are more calls than fit, of which some are refused: they must
    /// leave the quota full, and there must be none to fill up to nothing.
    private func checkStart(
        _ base: BaseCall,
        _ counts: TypedExpression,
        _ growth: QuotaGrowth?
    ) throws(QuotaProblem) {
        guard taken == nil else { return }
        let remains = base.changesOfFailure
        if base.gateReads.areTouched(by: remains) { throw .gates }
        if let growth, remains.contains(where: { $0.place?.overlaps(growth.place) ?? true }) { throw .growth }
        if counts.isPlainNumber { throw .start }
    }

    /// How many places each of the calls takes that `fill` describes: as many as the others.
    private static func places(
        _ variation: CallVariation,
        _ adds: TypedExpression?,
        _ trace: BehaviourTrace,
        _ numbers: Int
    ) throws(QuotaProblem) -> Int {
        guard let adds = adds?.ofAll else { return 1 }
        let added = CallVariation.tried(numbers).map { number in
            let base = variation.base.calling(with: variation.arguments(number))
            return RepeatedCall(base: base, trace: trace, varied: []).number(adds)
        }
        guard let places = added.first ?? nil, places > 0, added.allSatisfy({ $0 == places }) else {
            throw .unevenFill
        }
        return places
    }

    /// What may be new in each call: what has to be, else the first text or number by which calls can be told apart, else
    /// nothing.
    private static func candidates(_ growth: QuotaGrowth, _ base: BaseCall) -> [ArgumentPath?] {
        if let list = growth.list { return [growth.key ?? list.appending(ArgumentPath.items)] }
        if let key = growth.key { return [key] }
        let parts = base.overload.parameters.flatMap { parameter -> [ArgumentPath] in
            let path = ArgumentPath(parameter: parameter.name.value)
            guard base.argument(path.parameter) != nil else { return [] }
            let fields = base.context.index.fields(of: parameter.type.value.unwrapped) ?? []
            return [path] + fields.map { path.appending($0.name.value) }
        }
        return parts + [nil]
    }
}

extension TypedExpression {
    /// Whether it is a number that isn't that of any items: it may be below 0.
    fileprivate var isPlainNumber: Bool {
        if case .function(.count, _) = kind { false } else { type.unwrapped.isNumber }
    }

    /// The number of all items of a list in place of those that are chosen: `fill` describes items that are.
    fileprivate var ofAll: TypedExpression {
        guard case .function(.count, let arguments) = kind,
            case .comprehension(.filter, _, let items, _)? = arguments.first?.kind
        else { return self }
        return TypedExpression(kind: .function(.count, [items]), type: type, location: location)
    }
}

/// Why a quota isn't filled by cases.
enum QuotaProblem: Error {
    /// What is counted is no store.
    case count
    /// The behaviour doesn't say plainly how a call takes places.
    case growth
    /// The calls would have to wait longer for the next window of their rate than any case does.
    case wait
    /// Calls that differ may fail.
    case success
    /// A gate may hold back calls after the first.
    case gates
    /// There aren't enough values to call with.
    case values
    /// What is counted may be less than nothing at first.
    case start
    /// The preparation sets figures, and the quota's may be among them.
    case figure
    /// What the spec says to fill it with breaks a rule about arguments.
    case fill
    /// What the spec says to fill it with takes as many places as nobody knows, or now more and now less.
    case unevenFill
    /// What the spec says to fill it with takes the same place each time.
    case sameFill

    /// The problem in words.
    var reason: String {
        switch self {
        case .count: "what it counts is worked out, and calls that add to it can't be told from others"
        case .growth: "what it counts is changed in other ways than by one statement that adds to it"
        case .wait: "it is filled in several windows of its rate, and no case waits until the first is over"
        case .success: "calls one after the other may fail, or take no place"
        case .gates: "what its gates ask about may be another thing after a call, or in another edition"
        case .start: "it counts a number, and what that is at first can't be told"
        case .values: "there are too few values to call with that keep the limits"
        case .figure: "the preparation sets figures, and perhaps the one that says how many there may be"
        case .fill: "a call that `fill` describes breaks what is asked of its arguments"
        case .unevenFill: "how many places a call that `fill` describes takes can't be told, or differs"
        case .sameFill: "the calls that `fill` describes are all the same, and take one place together"
        }
    }
}

extension ScenarioStep {
    /// Whether it sets a figure that customers can change.
    fileprivate var configures: Bool {
        if case .configure = action { true } else { false }
    }
}

extension CallVariation {
    /// The numbers of calls that stand for all: those in which a digit is added, and the last ones.
    fileprivate static func tried(_ numbers: Int) -> [Int] {
        [1, 2, 9, 10, 11, 99, 100, 999, 1000, numbers - 1, numbers].filter { (1...numbers).contains($0) }
    }

    /// Finds values that keep what is asked of arguments; nil where there are none.
    init?(_ base: BaseCall, _ path: ArgumentPath?, _ growth: QuotaGrowth, _ numbers: Int) {
        guard let path else {
            self.init(base: base, kind: .same)
            return
        }
        guard let field = base.field(at: path), let example = base.example(at: path) else { return nil }
        let most = growth.list == nil ? 1 : base.mostItems(of: path)
        let tried = Self.tried(numbers)
        let known = KnownValues(base.context.steps(of: base.given), special: base.context.comparedValues)
        for values in NewValues.candidates(like: example, for: field, numbers, avoiding: known, base.context.index) {
            let kind: Kind = growth.list == nil ? .part(path, values) : .items(path, values, most: most)
            let variation = CallVariation(base: base, kind: kind)
            let keepsRules =
                tried.allSatisfy { base.keepsRules(variation.arguments($0)) }
                && variation.steps(1...min(most, numbers), .succeeds).allSatisfy { step in
                    if case .call(_, _, let arguments) = step.action { base.keepsRules(arguments) } else { true }
                }
            if keepsRules {
                self = variation
                return
            }
        }
        return nil
    }
}

extension BaseCall {
    /// Whether gates let calls pass that are made one after the other, with time between them where there is a rate.
    fileprivate func passesGates(changesEdition: Bool) -> Bool {
        let reads = gateReads
        if method.rate != nil && reads.dependOnTime || changesEdition && reads.dependOnEdition { return false }
        return !reads.areTouched(by: changesOfSuccess)
    }

    /// Whether the `checks` of a record ask about a part of the arguments: another value of it may be refused.
    fileprivate func isToldInRecord(_ path: ArgumentPath) -> Bool {
        var type = overload.parameters.named(path.parameter)?.type.value.elementOrSelf
        for step in path.steps where step != ArgumentPath.items {
            guard let owner = type else { return false }
            if case .named(let name) = owner, context.behaviour.typeChecks[name]?.asks(about: step) ?? false {
                return true
            }
            type = context.index.fields(of: owner)?.named(step)?.type.value.elementOrSelf
        }
        return false
    }

    /// The parameter or field that a part of the arguments is.
    fileprivate func field(at path: ArgumentPath) -> Field? {
        var field = overload.parameters.named(path.parameter)
        for step in path.steps where step != ArgumentPath.items {
            field = field.flatMap { context.index.fields(of: $0.type.value.elementOrSelf) }?
                .named(step)
        }
        return field
    }

    /// What the example gives for a part; of a list the first item's.
    fileprivate func example(at path: ArgumentPath) -> CaseValue? {
        let steps = path.steps.map { $0 == ArgumentPath.items ? CaseValue.PathStep.item(0) : .member($0) }
        return argument(path.parameter)?[steps[...]]
    }

    /// How many items one call may bring.
    fileprivate func mostItems(of path: ArgumentPath) -> Int {
        let parameter = overload.parameters.named(path.parameter)
        for limit in parameter?.limits ?? [] where limit.part == nil {
            if case .range(_, let maximum?, unit: .items) = limit.rule { return max(maximum, 1) }
        }
        return 100
    }
}
