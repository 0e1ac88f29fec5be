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

    private init(variation: CallVariation, places: Int, taken: Int?, growth: QuotaGrowth?) {
        self.variation = variation
        self.places = places
        self.taken = taken
        self.growth = growth
    }

    /// - Parameter numbers: How many different calls are needed at most.
    init(_ base: BaseCall, _ quota: Quota, numbers: Int, changesEdition: Bool) throws(QuotaProblem) {
        let ground = try QuotaGround(base, quota, numbers: numbers, changesEdition: changesEdition)
        self = quota.fill.isEmpty ? try Self.workedOut(ground) : try Self.spelled(quota.fill, ground)
    }

    /// As the spec says.
    private static func spelled(_ fill: [ExampleMember], _ ground: QuotaGround) throws(QuotaProblem) -> QuotaPlan {
        let base = ground.base
        let variation = CallVariation(base: base, kind: .spelled(fill))
        guard CallVariation.tried(ground.numbers).allSatisfy({ base.keepsRules(variation.arguments($0)) }) else {
            throw .fill
        }
        let places = try ground.places(variation)
        let growth = try? ground.growth()
        if ground.isInVain(variation, places, growth) { throw .vainFill }
        if let growth, growth.key != nil || growth.takesNothingTwice(ground.trace),
            variation.arguments(1) == variation.arguments(2)
        {
            throw .sameFill
        }
        let taken = growth.flatMap { QuotaStart(base, $0).taken }
        if taken == nil { try ground.checkStart(growth) }
        return QuotaPlan(variation: variation, places: places, taken: taken, growth: nil)
    }

    /// By the first calls that are certain to do.
    private static func workedOut(_ ground: QuotaGround) throws(QuotaProblem) -> QuotaPlan {
        let base = ground.base
        let growth = try ground.growth()
        var isSure = false
        for path in candidates(growth, base) where !(path.map(base.isToldInRecord) ?? false) {
            guard let places = ground.places(varying: path, growth) else { continue }
            isSure = true
            guard let variation = CallVariation(base, path, growth, ground.numbers) else { continue }
            let taken = QuotaStart(base, growth).taken
            if taken == nil { try ground.checkStart(growth) }
            return QuotaPlan(variation: variation, places: places, taken: taken, growth: growth)
        }
        throw isSure ? .values : .success
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

extension BaseCall {
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
}
