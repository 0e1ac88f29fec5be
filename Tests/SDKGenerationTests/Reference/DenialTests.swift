import Testing

@testable import SDKGeneration

@Suite("Clauses that are denied")
struct DenialTests {
    @Test(
        "a clause is denied at its verb, and as a whole where that isn't easily found",
        arguments: [
            ("`user` is online", "`user` isn't online"),
            ("`user` is logged in somewhere", "`user` isn't logged in anywhere"),
            ("a list has room for it", "a list doesn't have room for it"),
            ("it has been seen", "it hasn't been seen"),
            ("the house keeps `box`", "the house doesn't keep `box`"),
            ("a text holds a word that is refused", "a text doesn't hold a word that is refused"),
            ("all can be carried out on none of them", "all can be carried out on some of them"),
            ("a group has no room", "it isn't so that a group has no room"),
            ("`user` is the owner, or an admin", "it isn't so that `user` is the owner, or an admin"),
            ("none is left", "it isn't so that none is left"), ("nobody is left", "it isn't so that nobody is left"),
            ("`some` goes on", "it isn't so that `some` goes on"),
        ]
    )
    func denied(clause: String, denial: String) {
        #expect(clause.denied == denial)
    }
}
