import SDKSpec

/// What is known of a quota before it is clear how it is filled.
struct QuotaGround {
    /// The call that takes places.
    let base: BaseCall
    /// What is counted.
    let counts: TypedExpression
    /// How many places a call takes; nil for one.
    let adds: TypedExpression?
    /// What can happen in the body of the call.
    let trace: BehaviourTrace
    /// How many different calls are needed at most.
    let numbers: Int
    let changesEdition: Bool

    init(_ base: BaseCall, _ quota: Quota, numbers: Int, changesEdition: Bool) throws(QuotaProblem) {
        guard let (counts, adds) = base.context.behaviour.quotas[base.overload.id] else { throw .growth }
        if quota.constant != nil, base.preparation.steps.contains(where: \.configures) { throw .figure }
        if let rate = base.method.rate, rate.seconds > CaseBudget.longestWait { throw .wait }
        if let rate = base.method.rate, base.mayBeOverdue(waiting: rate.seconds, after: numbers) { throw .due }
        guard base.passesGates(changesEdition: changesEdition) else { throw .gates }
        if let rate = base.method.rate, rate.calls > 0 {
            let later = base.changesInSetup(dueWithin: rate.longestFilling(numbers))
            let counted = BehaviourFrame(base.overload).place(of: QuotaGrowth.counted(counts))
            let isCounted = later.contains { change in
                counted.map { change.place?.overlaps($0) ?? true } ?? false
            }
            if isCounted || base.gateReads.mayRefuse(after: later) || base.failsBy(later, varied: []) { throw .delay }
        }
        self.base = base
        self.counts = counts
        self.adds = adds
        self.numbers = numbers
        self.changesEdition = changesEdition
        trace = base.context.trace(of: base.overload)
    }

    /// Where it isn't known how many places are taken, there are more calls than fit, of which some are refused: they must
    /// leave the quota full, and there must be none to fill up to nothing.
    func checkStart(_ growth: QuotaGrowth?) throws(QuotaProblem) {
        let remains = base.changesOfFailure
        if base.gateReads.areTouched(by: remains) { throw .gates }
        if let growth, remains.contains(where: { $0.place?.overlaps(growth.place) ?? true }) { throw .growth }
        if counts.isPlainNumber { throw .start }
    }

    /// How many places each of the calls takes that `fill` describes: as many as the others.
    func places(_ variation: CallVariation) throws(QuotaProblem) -> Int {
        guard let adds = adds?.ofAll else { return 1 }
        let added = CallVariation.tried(numbers).map { number in
            let base = base.calling(with: variation.arguments(number))
            return RepeatedCall(base: base, trace: trace, varied: []).number(adds)
        }
        guard let places = added.first ?? nil, places > 0, added.allSatisfy({ $0 == places }) else {
            throw .unevenFill
        }
        return places
    }

    /// Whether a call that `fill` describes is known to fail, or to take other places than it should.
    func isInVain(_ variation: CallVariation, _ places: Int, _ growth: QuotaGrowth?) -> Bool {
        let counted = BehaviourFrame(base.overload).place(of: QuotaGrowth.counted(counts))
        if let counted, isScattered(variation, over: counted) { return true }
        return CallVariation.tried(numbers).contains { number in
            let call = RepeatedCall(base: base.calling(with: variation.arguments(number)), trace: trace, varied: [])
            return call.isKnownToFail || growth?.isKnown(toDifferFrom: places, in: call) == true
                || counted.map(call.isKnownToLeave) == true
        }
    }

    /// Whether calls name another store each time.
    private func isScattered(_ variation: CallVariation, over place: StorePlace) -> Bool {
        place.keys.contains { key in
            let steps = key.steps.prefix { $0 != ArgumentPath.items }.map { CaseValue.PathStep.member($0) }
            let named = CallVariation.tried(numbers).map { number in
                variation.arguments(number).byName[key.parameter]?[steps[...]]
            }
            return named.contains { $0 != named.first }
        }
    }

    /// How many places each of some calls takes that differ in a part of the arguments; nil where one may fail, or take
    /// none.
    func places(varying path: ArgumentPath?, _ growth: QuotaGrowth) -> Int? {
        // Under another key another store is filled.
        if let path, growth.place.keys.contains(where: path.overlaps) { return nil }
        var call = RepeatedCall(base: base, trace: trace, varied: path.map { [$0] } ?? [])
        call.takesTime = base.method.rate != nil
        call.changesEdition = changesEdition
        return call.succeeds ? growth.places(call, adds: adds) : nil
    }

    /// How calls take places.
    func growth() throws(QuotaProblem) -> QuotaGrowth {
        do throws(QuotaGrowth.Unclear) { return try QuotaGrowth(base, counts, trace) } catch {
            switch error {
            case .count: throw .count
            case .change: throw .growth
            }
        }
    }
}

extension ScenarioStep {
    /// Whether it sets a figure that customers can change.
    fileprivate var configures: Bool {
        if case .configure = action { true } else { false }
    }
}

extension BaseCall {
    /// Whether gates let calls pass that are made one after the other, with time between them where there is a rate.
    fileprivate func passesGates(changesEdition: Bool) -> Bool {
        let reads = gateReads
        if method.rate != nil && reads.dependOnTime || changesEdition && reads.dependOnEdition { return false }
        return !reads.areTouched(by: changesOfSuccess)
    }
}

extension Rate {
    /// For how long a case waits at most that makes so many calls, frees a place and makes another.
    fileprivate func longestFilling(_ numbers: Int) -> Int {
        let (waits, isBeyond) = (numbers / max(calls, 1) + 3).multipliedReportingOverflow(by: seconds)
        return isBeyond ? .max : waits
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
