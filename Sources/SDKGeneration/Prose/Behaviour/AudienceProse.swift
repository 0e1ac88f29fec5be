import SDKSpec

/// Says who receives an event.
struct AudienceProse: Sendable {
    private let values: ValueProse

    init(_ index: SpecificationIndex) {
        values = ValueProse(index)
    }

    /// The receivers, to stand behind `to`.
    func receivers(_ audience: TypedAudience) -> String {
        switch audience {
        case .me: "every device of the caller"
        case .thisDevice: "the device that calls"
        case .myOtherDevices: "the caller's other devices"
        case .user(let user): isCaller(user) ? "every device of the caller" : "the user \(values.noun(user))"
        case .users(let users): "each of \(values.noun(users))"
        case .device(let device): "the device \(values.noun(device))"
        }
    }

    private func isCaller(_ user: TypedExpression) -> Bool { user.isRoot(.myself) }
}
