extension MethodContract {
    /// Which demands are looked at. A service looks at an argument as such first, and at what it means for the
    /// service later.
    public enum Phase: Sendable, CaseIterable {
        /// What is missing, combinations, limits whose error is the argument error, and rules about the arguments together.
        case argument
        /// Limits with an error of their own.
        case service
        /// The one, then the other.
        case all
    }

    /// What is wrong with the arguments of a call, the first thing first; a strict caller throws that one.
    ///
    /// - Parameters:
    ///   - arguments: An object with the arguments by name.
    ///   - phase: Which demands are looked at.
    ///   - caller: Who calls; without it, rules that ask for the caller are left to the service.
    ///   - constants: The figures of the spec that are configured otherwise.
    ///   - rules: Demands that are changed or switched off.
    public func violations(
        in arguments: WireValue,
        phase: Phase = .all,
        caller: String? = nil,
        constants: [String: WireValue] = [:],
        rules: RuleBook = RuleBook()
    ) -> [SDKError] {
        let check = ContractCheck(contract: self, rules: rules, caller: caller, constants: constants)
        return switch phase {
        case .argument: check.argumentViolations(in: arguments)
        case .service: check.serviceViolations(in: arguments)
        case .all: check.argumentViolations(in: arguments) + check.serviceViolations(in: arguments)
        }
    }

    /// Whether rules about the arguments together are among the demands: they alone ask who calls.
    public var asksForCaller: Bool { plan.hasChecks }

    /// The editions that the arguments of a call need, each with the parameter that needs it, in order.
    public func editions(neededBy arguments: WireValue) -> [(parameter: String, edition: EditionContract)] {
        plan.editions.compactMap { step in
            guard let edition = step.parameter.edition else { return nil }
            let isGiven = step.parameter.isGiven(by: arguments[step.parameter.name])
            return isGiven ? (step.parameter.name, edition) : nil
        }
    }

    /// The error about a union among the arguments whose payload isn't the one that its tag announces.
    public func violation(_ disagreement: WireError) -> SDKError {
        let path = String(disagreement.path.drop { $0 == "." })
        return .argument(
            argumentError,
            message: "`\(path)` is \(disagreement.found), the tag beside it announces \(disagreement.expected)",
            path: path
        )
    }

    /// The arguments as the service takes them: what its limits cut off is gone, and numbers are within their bounds.
    /// Limits that reject change nothing.
    public func adjusted(_ arguments: WireValue, rules: RuleBook = RuleBook()) -> WireValue {
        ContractAdjustment(types: types, rules: rules).adjusted(arguments, by: parameters)
    }
}
