import SDKSpec

extension ScenarioStep {
    /// How often it is taken, behind what is done: `, 3 times`; nothing for a step that is taken once.
    var timesWords: String { times > 1 ? ", \(times) times" : "" }
}
