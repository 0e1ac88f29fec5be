import Testing

@testable import SDKSpec

@Suite("Facts")
struct FactCollectorTests {
    @Test("every fact has its id, in the order of the spec")
    func ids() throws {
        let facts = try facts(CityLibrary.text)
        #expect(
            facts.map(\.id) == [
                "enter.readerID.required", "put.needs.open", "put.item.required", "lend.needs.open", "lend.edition",
                "lend.rate", "lend.quota", "lend.itemID.required", "lend.note.default", "lend.note.limit.length",
                "lend.note.limit.form", "lend.days1.limit", "lend.atLeastOne.1", "lend.notTogether.1",
                "lend.fails.unknown", "lend.fails.unknown.2", "lend.fails.lent", "lend.events.SHELF_CHANGED",
                "lend.events.ITEM_DUE", "lend.answer", "giveBack.needs.open", "giveBack.one.itemID.required",
                "gate.open.fails.closed", "Kind.book", "Kind.film", "Wear.fresh", "Item.note.limit",
                "errors.badArgument", "errors.closed", "errors.lent", "errors.unknown", "errors.enough",
                "errors.hurried", "errors.notBought", "events.ITEM_DUE.payload", "events.SHELF_CHANGED.payload",
                "constants.days", "constants.second",
            ]
        )
    }

    @Test(
        "every kind of fact says what it is",
        arguments: [
            ("lend.needs.open", "gate", "open", nil), ("lend.edition", "edition", "large", nil),
            ("lend.rate", "rate", "5", "calls in 60 s, per user"), ("lend.quota", "quota", "small 1, large 3", nil),
            ("lend.itemID.required", "required", "required and not empty", nil),
            ("put.item.required", "required", "required", nil), ("lend.note.default", "default", "\"\"", nil),
            ("lend.note.limit.length", "limit", "20", "unicode-scalars"),
            ("lend.note.limit.form", "limit", "^[a-z ]*$", nil), ("lend.days1.limit", "limit", "1–60", "value"),
            ("Item.note.limit", "limit", "50", "utf8-bytes"), ("lend.atLeastOne.1", "combination", "itemID, note", nil),
            ("lend.notTogether.1", "combination", "days1, days2", nil), ("lend.fails.lent", "failure", "lent", nil),
            ("lend.fails.unknown.2", "failure", "unknown", nil), ("gate.open.fails.closed", "failure", "closed", nil),
            ("lend.events.ITEM_DUE", "event", "ITEM_DUE", nil), ("lend.answer", "answer", "Int", nil),
            ("Kind.book", "value", "KIND_BOOK = b", nil), ("Kind.film", "value", "film = f", nil),
            ("errors.closed", "error", "1", nil), ("errors.badArgument", "error", "no code", nil),
            ("events.SHELF_CHANGED.payload", "payload", "[ItemID]", nil), ("constants.days", "constant", "14", "days"),
            ("constants.second", "constant", "1", nil),
        ]
    )
    func values(id: String, kind: String, value: String, unit: String?) throws {
        let fact = try #require(facts(CityLibrary.text).first { $0.id.rawValue == id })
        #expect(fact.kind.rawValue == kind)
        #expect(fact.value == value)
        #expect(fact.unit == unit)
    }

    @Test("a part without a source is believed as what it belongs to")
    func inheritance() throws {
        let emission = "emit ITEM_DUE with itemID"
        let facts = try facts(CityLibrary.replacing(emission, by: "\(emission) citing ledger#due"))
        func document(_ id: String) -> String? {
            facts.first { $0.id.rawValue == id }?.provenance?.citations.first?.document
        }
        let expected = [
            "lend.quota": "ledger", "lend.rate": "rules", "lend.edition": "rules", "lend.itemID.required": "rules",
            "lend.note.default": "ledger", "lend.note.limit.length": "ledger", "lend.note.limit.form": "visit",
            "lend.days1.limit": "rules", "giveBack.one.itemID.required": "rules", "gate.open.fails.closed": "rules",
            "Kind.book": "ledger", "Kind.film": "visit", "Item.note.limit": "visit", "lend.answer": "rules",
            "lend.fails.unknown": "rules", "lend.fails.lent": "visit", "lend.events.ITEM_DUE": "ledger",
        ]
        for (id, wanted) in expected { #expect(document(id) == wanted, "\(id)") }
    }

    @Test("the document cited first gives the status; reasoning alone and disputes give their own")
    func status() throws {
        let sources = [
            "rules": FactStatus.documented, "ledger": .declared, "visit": .observed, "[visit, rules]": .observed,
            "{inferred: It follows.}": .inferred, "{cite: [ledger], inferred: It follows.}": .inferred,
        ]
        for (source, wanted) in sources {
            let text = CityLibrary.replacing("is wrong., source: rules", by: "is wrong., source: \(source)")
            #expect(try facts(text).first { $0.id == "errors.badArgument" }?.status == wanted, "\(source)")
        }
        let facts = try facts(CityLibrary.text)
        #expect(facts.first { $0.id == "constants.days" }?.status == .contradicted)
        #expect(facts.first { $0.id == "constants.second" }?.status == .inferred)
        #expect(FactStatusRule(try specification(CityLibrary.text)).status(of: "a", provenance: nil) == .inferred)
    }

    @Test("failures, events and gates that say nothing themselves aren't believed as their method")
    func conclusions() throws {
        let facts = try facts(CityLibrary.text)
        func status(_ id: FactID) -> FactStatus? { facts.first { $0.id == id }?.status }
        #expect(status("lend.fails.unknown") == .inferred)
        #expect(status("lend.needs.open") == .documented)
        #expect(status("lend.itemID.required") == .inferred)
        #expect(status("put.item.required") == .documented)
        let reason = facts.first { $0.id == "lend.fails.unknown" }?.provenance?.inferred
        #expect(reason == Provenance.conclusion)
        let told = CityLibrary.replacing(
            "  argumentError: badArgument",
            by: "  argumentError: badArgument\n  emptyIsMissing: visit"
        )
        let observed = try self.facts(told).first { $0.id == "lend.itemID.required" }
        #expect(observed?.status == .observed)
        #expect(observed?.provenance?.citations.map(\.document) == ["visit", "rules"])
    }

    @Test("a method that shares a rate has it as a fact of its own, believed as where it stands")
    func sharedRate() throws {
        let text = CityLibrary.replacing("  giveBack:\n", by: "  giveBack:\n    rate: {sharedWith: lend}\n")
        let rates = try facts(text.replacing("error: hurried}", with: "error: hurried, source: visit#desk}"))
            .filter { $0.kind == .rate }
        #expect(rates.map(\.id) == ["lend.rate", "giveBack.rate"])
        #expect(rates.map(\.value) == ["5", "5"])
        let unit = "calls in 60 s, per user, with those of "
        #expect(rates.map(\.unit) == [unit + "giveBack", unit + "lend"])
        #expect(rates.map { $0.provenance?.citations.first?.document } == ["visit", "visit"])
        #expect(rates[0].location.range.start.line < rates[1].location.range.start.line)
    }

    @Test("the failures of procedures belong to every method that reaches them, each once")
    func failuresOfProcedures() throws {
        let text = CityLibrary.replacing(
            "behaviour: remove itemID from me.lent",
            by: """
                behaviour: |
                          fail lent when itemID in me.lent
                          if count(me.lent) > 1
                            handOver(itemID)
                          else
                            handOver(itemID)
                """
        )
        let found = try facts(text).filter { $0.id.rawValue.hasPrefix("giveBack.one.") }
        let expected = [
            "giveBack.one.itemID.required", "giveBack.one.fails.lent", "giveBack.one.fails.lent.2",
            "giveBack.one.events.SHELF_CHANGED",
        ]
        #expect(found.map(\.id.rawValue) == expected)
        let failures = found.filter { $0.kind == .failure }
        #expect(failures.map { $0.provenance?.citations.first?.document } == ["rules", "visit"])
    }

    @Test("what remains of a failed call has its events among those of the call")
    func remainingEvents() throws {
        let failed = "|\n      emit ITEM_DUE with item.itemID citing ledger#due\n      emit SHELF_CHANGED"
        let put = "behaviour: set world.items[item.itemID] to item"
        let found = try facts(CityLibrary.replacing(put, by: "\(put)\n    whenFailed: \(failed)"))
        let events = found.filter { $0.id.rawValue.hasPrefix("put.events.") }
        #expect(events.map(\.id) == ["put.events.ITEM_DUE", "put.events.SHELF_CHANGED"])
        #expect(events.map { $0.provenance?.citations.first?.document } == ["ledger", "rules"])
        #expect(events.map(\.isTestable) == [true, true])
    }

    private func specification(_ text: String) throws -> Specification {
        try #require(CheckedText(text).checked).specification
    }

    private func facts(_ text: String) throws -> [Fact] {
        let checked = CheckedText(text)
        #expect(checked.findings.isEmpty, "\(DiagnosticPrinter().text(checked.findings))")
        return try #require(checked.checked).facts
    }

    @Test("what happens in a procedure is believed as the procedure, unless it says so itself")
    func procedures() throws {
        let text =
            CityLibrary
            .replacing("summary: Gives something to the reader.", by: "summary: S.\n    source: ledger#hand")
            .replacing("in me.lent citing visit#desk", with: "in me.lent")
        let facts = try facts(text)
        let failure = try #require(facts.first { $0.id == "lend.fails.lent" })
        #expect(failure.provenance?.citations.map(\.heading) == ["hand"])
        #expect(failure.status == .declared)
        let event = try #require(facts.first { $0.id == "lend.events.SHELF_CHANGED" })
        #expect(event.provenance?.citations.map(\.heading) == ["shelf"])
    }
}
