import Testing

@testable import SpecCases

/// What a suite is told of types.
@Suite("Types as lines")
struct TypeLineTests {
    private let methods = """
        types:
          Size: {summary: A size, closed: true, enum: Int, values: {small: {wire: "1", summary: Small}}}
          Box:
            summary: A box
            fields:
              owner: {type: PersonID, summary: Owner}
              colour: {type: Colour, default: Colour.red, summary: Colour}
              sizes: {type: "{PersonID: [Size]}?", summary: Sizes}
          Unused: {summary: In no answer, fields: {name: {type: String, summary: Name}}}
        methods:
          addBox:
            topic: Boxes
            summary: Adds a box
            parameters: {name: {type: String, summary: Its name}}
            returns: Box?
            behaviour: |
              emit BOX_ADDED with name
              return none
            example: {as: ann, with: {name: x}}
          removeBox:
            topic: Boxes
            summary: Removes a box
            behaviour: do nothing
            example: {as: ann}
        """

    @Test("what is answered and carried has a line, and so has each type in it that isn't a plain value")
    func lines() throws {
        #expect(
            try PostOffice.plan(methods).typeLines == [
                #"{"answer":"addBox","type":"Box?"}"#,
                #"{"payload":"onBox","type":"String"}"#,
                #"{"enumeration":"Size","values":[1]}"#,
                #"{"record":"Box","members":{"owner":"String","colour":"String?","sizes":"{String: [Size]}?"}}"#,
            ]
        )
    }
}
