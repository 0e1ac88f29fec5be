// Generated from the spec by sdkgen. Do not edit.
//
// The facts that cases are about.

/// A fact a line.
enum FactLines {
    /// Facts.
    private static let facts = #"""
        {"id":"enter.personID.required","kind":"required","value":"required and not empty","status":"inferred"}
        {"id":"calculate.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"calculate.a.required","kind":"required","value":"required","status":"documented"}
        {"id":"calculate.b.required","kind":"required","value":"required","status":"documented"}
        {"id":"calculate.u.required","kind":"required","value":"required","status":"documented"}
        {"id":"calculate.v.required","kind":"required","value":"required","status":"documented"}
        {"id":"calculate.x.required","kind":"required","value":"required","status":"documented"}
        {"id":"calculate.y.default","kind":"default","value":"0.5","status":"documented"}
        {"id":"calculate.answer","kind":"answer","value":"Numbers","status":"documented"}
        {"id":"gather.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"gather.a.required","kind":"required","value":"required","status":"documented"}
        {"id":"gather.b.required","kind":"required","value":"required","status":"documented"}
        {"id":"gather.numbers.default","kind":"default","value":"[3, 1, 2]","status":"documented"}
        {"id":"gather.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"weigh.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"weigh.numberOfThings.required","kind":"required","value":"required","status":"documented"}
        {"id":"weigh.numberOfOtherThings.required","kind":"required","value":"required","status":"documented"}
        {"id":"weigh.answer","kind":"answer","value":"Int","status":"documented"}
        {"id":"settle.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"settle.n.required","kind":"required","value":"required","status":"documented"}
        {"id":"settle.answer","kind":"answer","value":"Numbers","status":"documented"}
        {"id":"write.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"write.one.required","kind":"required","value":"required","status":"documented"}
        {"id":"write.other.required","kind":"required","value":"required","status":"documented"}
        {"id":"write.thingID.required","kind":"required","value":"required","status":"documented"}
        {"id":"write.kind.required","kind":"required","value":"required","status":"documented"}
        {"id":"write.answer","kind":"answer","value":"Texts","status":"documented"}
        {"id":"sort.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"sort.texts.required","kind":"required","value":"required","status":"documented"}
        {"id":"sort.texts.limit","kind":"limit","value":"6","unit":"items","status":"documented"}
        {"id":"sort.numbers.default","kind":"default","value":"[3, 1, 2]","status":"documented"}
        {"id":"sort.marks.default","kind":"default","value":"{}","status":"documented"}
        {"id":"sort.things.default","kind":"default","value":"[]","status":"documented"}
        {"id":"sort.n.default","kind":"default","value":"2","status":"documented"}
        {"id":"sort.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"leaf.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"leaf.marks.required","kind":"required","value":"required","status":"documented"}
        {"id":"leaf.at.required","kind":"required","value":"required","status":"documented"}
        {"id":"leaf.away.default","kind":"default","value":"[]","status":"documented"}
        {"id":"leaf.n.default","kind":"default","value":"2","status":"documented"}
        {"id":"leaf.fails.badArgument","kind":"failure","value":"badArgument","status":"inferred"}
        {"id":"leaf.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"number.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"number.from.default","kind":"default","value":"1","status":"documented"}
        {"id":"number.last.required","kind":"required","value":"required","status":"documented"}
        {"id":"number.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"turn.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"turn.numbers.required","kind":"required","value":"required","status":"documented"}
        {"id":"turn.page.default","kind":"default","value":"1","status":"documented"}
        {"id":"turn.answer","kind":"answer","value":"Leaf","status":"documented"}
        {"id":"skip.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"skip.numbers.required","kind":"required","value":"required","status":"documented"}
        {"id":"skip.offset.required","kind":"required","value":"required","status":"documented"}
        {"id":"skip.answer","kind":"answer","value":"Leaf","status":"documented"}
        {"id":"carry.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"carry.file.required","kind":"required","value":"required","status":"documented"}
        {"id":"carry.words.default","kind":"default","value":"[]","status":"documented"}
        {"id":"carry.a.default","kind":"default","value":"0","status":"documented"}
        {"id":"carry.u.default","kind":"default","value":"0","status":"documented"}
        {"id":"carry.x.default","kind":"default","value":"0.5","status":"documented"}
        {"id":"carry.fails.badArgument","kind":"failure","value":"badArgument","status":"inferred"}
        {"id":"carry.fails.badArgument.2","kind":"failure","value":"badArgument","status":"inferred"}
        {"id":"carry.fails.badArgument.3","kind":"failure","value":"badArgument","status":"inferred"}
        {"id":"carry.answer","kind":"answer","value":"Numbers","status":"documented"}
        {"id":"keep.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"keep.rate","kind":"rate","value":"50","unit":"calls in 10 s, per user","status":"documented"}
        {"id":"keep.quota","kind":"quota","value":"most","status":"documented"}
        {"id":"keep.thing.required","kind":"required","value":"required","status":"documented"}
        {"id":"keep.note.limit","kind":"limit","value":"20","unit":"utf8-bytes","status":"documented"}
        {"id":"keep.shared.default","kind":"default","value":"false","status":"documented"}
        {"id":"keep.shared.edition","kind":"edition","value":"large","status":"documented"}
        {"id":"keep.delay.default","kind":"default","value":"0","status":"documented"}
        {"id":"keep.fails.refused","kind":"failure","value":"refused","status":"inferred"}
        {"id":"keep.fails.refused.2","kind":"failure","value":"refused","status":"inferred"}
        {"id":"keep.events.DRAWER_CHANGED","kind":"event","value":"DRAWER_CHANGED","status":"inferred"}
        {"id":"keep.events.THING_CAME","kind":"event","value":"THING_CAME","status":"inferred"}
        {"id":"keep.events.NUMBER_DRAWN","kind":"event","value":"NUMBER_DRAWN","status":"inferred"}
        {"id":"keep.events.PING","kind":"event","value":"PING","status":"inferred"}
        {"id":"keep.answer","kind":"answer","value":"Thing","status":"documented"}
        {"id":"change.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"change.thingID.required","kind":"required","value":"required","status":"documented"}
        {"id":"change.fails.unknown","kind":"failure","value":"unknown","status":"inferred"}
        {"id":"change.fails.refused","kind":"failure","value":"refused","status":"inferred"}
        {"id":"change.fails.refused.2","kind":"failure","value":"refused","status":"inferred"}
        {"id":"change.events.PING","kind":"event","value":"PING","status":"inferred"}
        {"id":"change.answer","kind":"answer","value":"Thing","status":"documented"}
        {"id":"throwAway.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"throwAway.thingIDs.required","kind":"required","value":"required and not empty","status":"inferred"}
        {"id":"throwAway.events.DRAWER_CHANGED","kind":"event","value":"DRAWER_CHANGED","status":"inferred"}
        {"id":"throwAway.answer","kind":"answer","value":"[ThingID]","status":"documented"}
        {"id":"look.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"look.kind.default","kind":"default","value":"Kind.round","alternative":"\"SQUARE\"","status":"documented"}
        {"id":"look.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"arrange.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"arrange.words.default","kind":"default","value":"[]","status":"documented"}
        {"id":"arrange.sided.default","kind":"default","value":"{}","status":"documented"}
        {"id":"arrange.cased.default","kind":"default","value":"[Cased()]","status":"documented"}
        {"id":"arrange.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"nest.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"nest.times.default","kind":"default","value":"3","status":"documented"}
        {"id":"nest.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"climb.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"climb.steps.default","kind":"default","value":"[1, 2]","status":"documented"}
        {"id":"climb.fails.refused","kind":"failure","value":"refused","status":"inferred"}
        {"id":"climb.answer","kind":"answer","value":"Lists","status":"documented"}
        {"id":"watch.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"watch.name.required","kind":"required","value":"required","status":"documented"}
        {"id":"watch.wait.default","kind":"default","value":"3600","status":"documented"}
        {"id":"watch.times.default","kind":"default","value":"3","status":"documented"}
        {"id":"watch.events.BEAT","kind":"event","value":"BEAT","status":"inferred"}
        {"id":"watch.answer","kind":"answer","value":"Int","status":"documented"}
        {"id":"stop.needs.present","kind":"gate","value":"present","status":"documented"}
        {"id":"stop.name.required","kind":"required","value":"required","status":"documented"}
        {"id":"stop.fails.unknown","kind":"failure","value":"unknown","status":"inferred"}
        {"id":"stop.answer","kind":"answer","value":"Int","status":"documented"}
        {"id":"knock.times.limit","kind":"limit","value":"9","unit":"value","status":"documented"}
        {"id":"knock.answer","kind":"answer","value":"Int","status":"documented"}
        {"id":"rename.fails.nobodyThere","kind":"failure","value":"nobodyThere","status":"inferred"}
        {"id":"sweep.fails.badArgument","kind":"failure","value":"badArgument","status":"inferred"}
        {"id":"gate.near.fails.tooFar","kind":"failure","value":"tooFar","status":"documented"}
        {"id":"gate.present.fails.nobodyThere","kind":"failure","value":"nobodyThere","status":"documented"}
        {"id":"Kind.round","kind":"value","value":"round = ROUND","status":"documented","testable":false}
        {"id":"Kind.square","kind":"value","value":"square = SQUARE","status":"documented","testable":false}
        {"id":"Level.low","kind":"value","value":"low = 1","status":"documented","testable":false}
        {"id":"Level.high","kind":"value","value":"high = 9","status":"documented","testable":false}
        {"id":"SquareThing.side.limit","kind":"limit","value":"10","unit":"value","status":"documented"}
        {"id":"Side.closed","kind":"limit","value":"closed","status":"documented"}
        {"id":"Side.left","kind":"value","value":"left = LEFT","status":"documented","testable":false}
        {"id":"Side.right","kind":"value","value":"right = RIGHT","status":"documented","testable":false}
        {"id":"errors.badArgument","kind":"error","value":"no code","status":"documented"}
        {"id":"errors.notBought","kind":"error","value":"2","status":"documented"}
        {"id":"errors.nobodyThere","kind":"error","value":"3","status":"documented"}
        {"id":"errors.unknown","kind":"error","value":"4","status":"documented"}
        {"id":"errors.tooMany","kind":"error","value":"5","status":"documented"}
        {"id":"errors.refused","kind":"error","value":"6","status":"documented"}
        {"id":"errors.tooFar","kind":"error","value":"8","status":"documented"}
        {"id":"errors.tooFast","kind":"error","value":"7","status":"documented"}
        {"id":"events.THING_CAME.payload","kind":"payload","value":"Thing","wire":"thingCame","status":"documented"}
        {"id":"events.DRAWER_CHANGED.payload","kind":"payload","value":"[ThingID]","wire":"drawerChanged","status":"documented"}
        {"id":"events.NUMBER_DRAWN.payload","kind":"payload","value":"String","wire":"numberDrawn","status":"documented"}
        {"id":"events.BEAT.payload","kind":"payload","value":"Int","wire":"beat","status":"documented"}
        {"id":"constants.most","kind":"constant","value":"3","status":"documented"}
        {"id":"constants.twice","kind":"constant","value":"most * 2","status":"documented"}
        {"id":"constants.part","kind":"constant","value":"if isOpen then twice * 31 + most * twice * most * twice * most * twice * most * twice * most * twice * most * twice * most * twice * most * 2 - twice * 3 else most * twice * 17 + most * twice * 19 - most * 23 + twice * 29 - most * 31 + 12","status":"documented"}
        {"id":"constants.word","kind":"constant","value":"\"word\"","status":"documented"}
        {"id":"constants.isOpen","kind":"constant","value":"true","status":"documented"}
        """#

    /// All lines, in order.
    static let all: [String] = [facts]
}
