import Testing

@Suite struct ExplainTests {
    @Test("a rule is explained without a spec")
    func ruleIsExplainedWithout() throws {
        try Sandbox.with { sandbox in
            try sandbox.remove("Spec")
            let run = try sandbox.run("explain", "unknown-key")
            #expect(run.status == 0)
            #expect(run.output.hasPrefix("unknown-key\n"))
            #expect(run.output.split(separator: "\n").count == 2)
            #expect(run.error.isEmpty)
        }
    }

    @Test("every rule that a finding names is explained")
    func everyRuleThatAFinding() throws {
        try Sandbox.with { sandbox in
            for spec in BrokenSpec.unreadableText.prefix(5) + BrokenSpec.wrongMeaning {
                let rule = try Sandbox.with { other in
                    try spec.breakIt(other)
                    return try Finding.all(in: other.run("lint", "--format", "json").output).first?.rule
                }
                let run = try sandbox.run("explain", try #require(rule))
                #expect(run.status == 0, "\(rule ?? "")")
            }
        }
    }

    @Test("a fact is told with its value, its source, its place and its cases")
    func factIsToldWithItsValue() throws {
        try Sandbox.with { sandbox in
            let run = try sandbox.run("explain", "announceParcel.note.limit")
            #expect(run.status == 0)
            #expect(run.error.isEmpty)
            let lines = run.output.split(separator: "\n").map(String.init)
            #expect(
                lines.prefix(5) == [
                    "announceParcel.note.limit",
                    "  limit: 20 UTF-16 code units",
                    "  status: documented",
                    "  source: handbook, Parcels",
                    "  stands at: Spec/parcels.yaml:112:16",
                ]
            )
            #expect(lines.contains("  covered by: announceParcel.note.limit/max+1"))
        }
    }

    @Test("a fact of the real spec")
    func factOfTheReal() throws {
        let run = try Tool.run(["explain", "createConversationGroup.groupName.limit"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output.contains("\n  stands at: Spec/conversations/groups.yaml:"))
        #expect(run.output.contains("\n  covered by: "))
    }

    @Test("a method, an error, an event, a type and a gate are told by name")
    func methodAnErrorAnEvent() throws {
        try Sandbox.with { sandbox in
            let told = [
                "announceParcel": "  method: Announces a parcel", "noteTooLong": "  error: The note is too long",
                "PARCEL_MOVED": "  event: A watched parcel moved", "ParcelStatus": "  type: How far a parcel has come",
                "signedIn": "  gate: Somebody is signed in", "pickupDays": "  constant: How long a parcel waits",
            ]
            for (name, line) in told {
                let run = try sandbox.run("explain", name)
                #expect(run.status == 0, "\(name)")
                #expect(run.output.hasPrefix("\(name)\n\(line)"), "\(run.output)")
                #expect(run.output.contains("\n  stands at: Spec/parcels.yaml:"), "\(name)")
            }
            #expect(try sandbox.run("explain", "noteTooLong").output.contains("\n  fact: errors.noteTooLong"))
            #expect(try sandbox.run("explain", "signedIn").output.contains("\n  needed by: announceParcel"))
        }
    }

    @Test("a constant is told with its value, a procedure with what it takes and does")
    func details() throws {
        try Sandbox.with { sandbox in
            let days = try sandbox.run("explain", "pickupDays").output
            #expect(days.contains("\n  value: 7 days\n  type: Int\n"), "\(days)")
            let told = try sandbox.run("explain", "tellWatchers").output
            #expect(told.contains("\n  takes: tellWatchers("), "\(told)")
            #expect(told.contains("\n  does:\n    "), "\(told)")
        }
    }

    @Test("what has an id with more in it is told by its name too, each thing of that name")
    func names() throws {
        let told = [
            "conversationGroups": "user.conversationGroups\n  store: ", "premium": "\n  edition: Premium\n",
            "groupName": "createConversationGroup.groupName\n  parameter: ",
        ]
        for (name, text) in told {
            let run = try Tool.run(["explain", name], in: Checkout.folder)
            #expect(run.status == 0, "\(name)")
            #expect(run.output.contains(text), "\(run.output)")
        }
        let several = try Tool.run(["explain", "groupName"], in: Checkout.folder).output
        #expect(several.contains("\ndeleteConversationGroup.groupName\n  parameter: "), "\(several)")
    }

    @Test("what an identifier's form and a union's case are made of is told by its name")
    func parts() throws {
        let form = try Tool.run(["explain", "ConversationID.c2c"], in: Checkout.folder).output
        #expect(form.contains("\n  part: userID\n"), "\(form)")
        let union = try Tool.run(["explain", "MessagePayload.text"], in: Checkout.folder).output
        #expect(union.contains("\n  told by: text\n"), "\(union)")
    }

    @Test("facts of others that begin with the same word are none of a method's")
    func sameWords() throws {
        try Sandbox.with { sandbox in
            let types = """
                types:
                  crate:
                    summary: A crate.
                    fields: {depth: {type: Int, summary: How deep it is., limit: {max: 9, unit: value}}}
                    source: handbook

                """
            let methods = """
                methods:
                  crate:
                    topic: Parcels
                    summary: Makes a crate.
                    parameters: {like: {type: "crate?", summary: The crate that it is like.}}
                    source: handbook
                  errors: {topic: Parcels, summary: Tells errors., source: handbook}

                """
            let text = try sandbox.text("Spec/parcels.yaml")
            let spec = text.replacing("\ntypes:\n", with: "\n\(types)").replacing("\nmethods:\n", with: "\n\(methods)")
            try sandbox.write(spec, to: "Spec/parcels.yaml")
            let crate = try sandbox.run("explain", "crate")
            #expect(crate.output.components(separatedBy: "  fact: crate.depth.limit").count == 2, "\(crate)")
            let errors = try sandbox.run("explain", "errors")
            #expect(errors.output.contains("method: Tells errors."), "\(errors)")
            #expect(!errors.output.contains("  fact:"), "\(errors)")
        }
    }

    @Test("whatever id a change has is explained")
    func idsOfChanges() throws {
        try Sandbox.with { sandbox in
            let told = [
                "gate.signedIn": "signedIn\n  gate: Somebody is signed in",
                "events.PARCEL_MOVED": "PARCEL_MOVED\n  event: A watched parcel moved",
                "tellWatchers": "tellWatchers\n  procedure: Tells everybody who watches a parcel",
                "Parcel.note": "Parcel.note\n  field: What its owner wrote about it.\n  type: String\n",
                "removeParcel.whenFailed": "removeParcel.whenFailed\n  procedure: whenFailed\n",
                "world.parcels": "world.parcels\n  store: All parcels.\n",
                "annAndBen": "annAndBen\n  fixture: Ann and Ben", "sdk.basic": "sdk.basic\n  edition: Basic\n",
            ]
            for (id, text) in told {
                let run = try sandbox.run("explain", id)
                #expect(run.status == 0, "\(id)")
                #expect(run.output.hasPrefix(text), "\(run.output)")
                #expect(run.output.contains("\n  stands at: Spec/parcels.yaml:"), "\(id)")
            }
            let list = try sandbox.text("Spec/parcels.yaml").split(separator: "\n", omittingEmptySubsequences: false)
            let line = try #require(list.firstIndex { $0.contains("business: Business") }) + 1
            #expect(try sandbox.run("explain", "sdk.business").output.contains("stands at: Spec/parcels.yaml:\(line):"))
            #expect(try sandbox.run("explain", "tellWatchrs").error.contains("did you mean 'tellWatchers'?"))
        }
    }

    @Test("rules and facts are listed")
    func rulesAndFactsAreListed() throws {
        try Sandbox.with { sandbox in
            let facts = try sandbox.run("explain", "--facts").output
            #expect(facts.contains("\nannounceParcel.note.limit: 20 UTF-16 code units\n"))
            try sandbox.remove("Spec")
            #expect(try sandbox.run("explain", "--rules").output.contains("\nunknown-type: "))
            #expect(try sandbox.run("explain").status == 64)
            #expect(try sandbox.run("explain", "--spec", "", "unknown-type").status == 64)
        }
    }

    @Test("a slip of the pen is put right")
    func slipOfThePen() throws {
        try Sandbox.with { sandbox in
            let fact = try sandbox.run("explain", "announceParcel.note.limt")
            #expect(fact.status == 64)
            #expect(fact.error.contains("did you mean 'announceParcel.note.limit'?"))
            let rule = try sandbox.run("explain", "unknown-kee")
            #expect(rule.status == 64)
            #expect(rule.error.contains("did you mean 'unknown-key'?"))
            let event = try sandbox.run("explain", "PARCEL_MOVD")
            #expect(event.error.contains("did you mean 'PARCEL_MOVED'?"))
        }
    }

    @Test("what isn't seen, or turns the direction of writing, stands there as an escape")
    func unseen() throws {
        try Sandbox.with { sandbox in
            try sandbox.replace("The note is too long.", with: #""The note\u202E is\0 too long""#)
            let run = try sandbox.run("explain", "noteTooLong")
            #expect(
                run.output.split(separator: "\n").dropFirst().first == #"  error: The note\u{202E} is\u{0} too long"#
            )
        }
    }
}
