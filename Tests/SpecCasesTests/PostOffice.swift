import SDKSpec
import Testing

@testable import SpecCases

/// A small spec of a post office, and the cases that follow from what a test adds to it.
enum PostOffice {
    /// The product, a source and an argument error; tests add the rest.
    static let product = """
        sdk:
          name: PaperMail
          prefix: Mail
          title: Paper Mail
          version: 1.2.0
          summary: Carries letters.
          surfaces: {web: Web, native: Native}
          editions: {small: Small, large: Large}
          editionError: notBought
          userType: PersonID
          argumentError: badArgument
        sources:
          rules: {title: House rules, kind: page}
        types:
          PersonID: {summary: A person, identifier: {}}
        errors:
          badArgument: {summary: An argument is wrong}
          notBought: {code: 7, summary: The edition wasn't bought}
        """

    /// Somebody to log in, and an error for each kind of rule.
    static let base = """
        errors:
          notLoggedIn: {code: 1, summary: Nobody is logged in}
          tooLong: {code: 2, summary: It is too long}
          tooMany: {code: 3, summary: There are too many}
          tooOften: {code: 4, summary: It was called too often}
          noSuchBox: {code: 5, summary: There is no such box}
        events:
          BOX_ADDED: {wire: onBox, summary: A box was added, payload: String}
        gates:
          loggedIn:
            summary: Somebody is logged in.
            behaviour: fail notLoggedIn unless device.user exists
        types:
          Colour: {summary: A colour, enum: String, values: {red: {wire: RED, summary: Red}, blue: {wire: BLUE, summary: Blue}}}
        state:
          user: {boxes: {type: "[String]", default: "[]", summary: Boxes}}
        fixtures:
          annIn:
            summary: Ann is logged in.
            steps:
              - ann: login
                with: {person: ann}
        methods:
          login:
            topic: People
            summary: Logs in
            parameters: {person: {type: PersonID, summary: Who}}
            behaviour: |
              ensure users[person] exists
              set device.user to person
            example: {as: ann, with: {person: ann}}
        """

    static func plan(_ yaml: String) throws -> CasePlan {
        let files = [("a.yaml", product), ("b.yaml", base), ("c.yaml", yaml)].map { path, text in
            SpecificationFile(path: path, bytes: Array(text.utf8))
        }
        var diagnostics = Diagnostics()
        let specification = try #require(SpecificationReader.read(files, diagnostics: &diagnostics))
        let index = SpecificationIndex(specification)
        let behaviour = BehaviourResolver.resolve(index, diagnostics: &diagnostics)
        #expect(!diagnostics.hasErrors, "\(diagnostics.found.map(\.message))")
        let facts = FactCollector.collected(index, behaviour).facts
        return CasePlan(index, behaviour: behaviour, facts: facts)
    }

    /// The derived cases of one method, by the id without the method's name.
    static func cases(of method: String, _ yaml: String) throws -> [String: CaseDraft] {
        let own = try plan(yaml).derived.filter { $0.id.rawValue.hasPrefix(method) }
        return Dictionary(uniqueKeysWithValues: own.map { (String($0.id.rawValue.dropFirst(method.count + 1)), $0) })
    }

    /// The values of one argument, by the last part of the case's id.
    static func values(of argument: String, method: String, _ yaml: String) throws -> [String: String] {
        try cases(of: method, yaml).filter { $0.key.contains(".limit") }.reduce(into: [:]) { values, each in
            guard case .call(_, _, let arguments)? = each.value.steps.last?.action,
                let value = arguments.first(where: { $0.name == argument })?.value
            else { return }
            values[each.key.split(separator: "/").last.map(String.init) ?? ""] = value.json
        }
    }
}

extension CaseDraft {
    /// The steps as lines of JSON.
    var stepLines: [String] { steps.map(\.value.json) }
}
