import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution

/// Small specs in which somebody logs in, and what comes of their own suites.
enum OwnSuite {
    /// Users, errors, a gate and a method by which one logs in; tests add the rest.
    private static let head = """
        sdk: {name: Tiny, prefix: Tiny, title: Tiny, version: 1.0.0, summary: Tiny., userType: UserID, argumentError: badArgument}
        sources: {doc: {title: Doc, kind: page}}
        types:
          UserID: {summary: A user., identifier: {}, source: doc}
          Kind:
            summary: K.
            enum: String
            values: {a: {wire: A, summary: A.}, b: {wire: B, summary: B.}, c: {wire: C, summary: C.}}
            source: doc
          Part:
            summary: P.
            fields:
              name: {type: String, summary: N., limit: {max: 3, unit: utf8-bytes}}
              code: {type: String, summary: C.}
            source: doc
        errors:
          badArgument: {summary: Bad., source: doc}
          full: {code: 1, summary: Full., source: doc}
          often: {code: 2, summary: Often., source: doc}
          out: {code: 3, summary: Out., source: doc}
          taken: {code: 4, summary: Taken., source: doc}
        gates:
          in: {summary: In., behaviour: fail out unless device.user exists, source: doc}

        """
    /// Somebody logs in.
    static let login = """
          login:
            topic: T
            summary: Logs in.
            parameters: {userID: {type: UserID, nonEmpty: true, summary: Who.}}
            behaviour: |
              ensure users[userID] exists
              set device.user to userID
            example: {as: ann, with: {userID: ann}}
            source: doc

        """

    /// A method that answers with a map.
    static func answering(_ claim: String, given: String = "{name: a, code: b}") -> String {
        """
        state: {world: {m: {type: "{String: Int}", default: "{}", summary: M.}}}
        methods:
          put:
            topic: T
            summary: Puts.
            parameters: {part: {type: Part, summary: P.}}
            returns: "{String: Int}"
            behaviour: |
              set world.m[part.name] to 1
              set world.m["z"] to 2
              return world.m
            example: {as: ann, with: {part: {name: a, code: c}}}
            source: doc
        scenarios: {story: {summary: S., steps: [{ann: put, with: {part: \(given)}, \(claim)}]}}
        """
    }

    /// Checks a spec.
    static func check(_ text: String) throws -> CheckedSpecification {
        var diagnostics = Diagnostics()
        let files = [("head.yaml", head), ("tiny.yaml", text)].map { path, text in
            SpecificationFile(path: path, bytes: Array(text.utf8))
        }
        let specification = SpecificationReader.read(files, diagnostics: &diagnostics)
        let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        guard let checked, !diagnostics.hasErrors else {
            throw CheckedSpec.Findings(description: DiagnosticPrinter().text(diagnostics.sorted))
        }
        return checked
    }

    /// The cases of a spec, by their ids.
    static func cases(_ text: String) throws -> [String: CaseDraft] {
        let cases = CasePlan(try check(text)).all.map { ($0.id.rawValue, $0) }
        return Dictionary(uniqueKeysWithValues: cases)
    }

    /// What came of the cases of a spec, run as it stands.
    static func report(_ text: String) async throws -> ConformanceReport {
        let checked = try check(text)
        let subject = SpecSubject(SpecProgram(checked))
        return await ConformanceRunner(subject: subject).run(try ConformanceSuite(CasePlan(checked)))
    }
}
