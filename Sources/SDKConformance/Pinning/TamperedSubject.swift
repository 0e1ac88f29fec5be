import SDKRuntime

/// A subject with one thing changed on the way to it or back.
struct TamperedSubject: ConformanceSubject {
    private let subject: any ConformanceSubject
    private let tampering: Tampering

    /// Puts a change between a subject and whoever looks at it.
    ///
    /// Throws ``Unsupported`` when the subject doesn't let the change happen.
    init(_ subject: any ConformanceSubject, _ tampering: Tampering) async throws {
        self.subject = subject
        self.tampering = tampering
        guard case .constant(let name, let value) = tampering else { return }
        do {
            try await subject.makeWorld().configure(name, to: value)
        } catch {
            throw Unsupported("\(name) can't be configured")
        }
    }

    func makeWorld() async throws -> any ConformanceWorld {
        let world = try await subject.makeWorld()
        guard case .constant(let name, let value) = tampering else {
            return TamperedWorld(world: world, tampering: tampering)
        }
        try await world.configure(name, to: value)
        return world
    }
}

private struct TamperedWorld: ConformanceWorld {
    let world: any ConformanceWorld
    let tampering: Tampering

    func transport(for device: String) async throws -> any Transport {
        TamperedTransport(transport: try await world.transport(for: device), tampering: tampering)
    }

    func settle() async throws { try await world.settle() }

    var now: Int {
        get async throws { try await world.now }
    }

    func advance(seconds: Int) async throws { try await world.advance(seconds: seconds) }

    func setEdition(_ name: String) async throws { try await world.setEdition(name) }

    func configure(_ constant: String, to value: WireValue) async throws {
        try await world.configure(constant, to: value)
    }

    func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        do {
            return tampering.changed(try await world.perform(control, of: owner, arguments: arguments), of: control)
        } catch let error as SDKError {
            throw tampering.changed(error)
        } catch let error as any SDKErrorProtocol {
            throw tampering.changed(error.untyped)
        }
    }
}
