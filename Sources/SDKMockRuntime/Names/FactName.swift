/// How facts are called that no contract carries: behaviour names them for whatever method runs, or the runtime finds
/// them by itself.
///
/// The generator names facts in the same way. A test holds the two against each other.
@usableFromInline
package enum FactName {
    /// What stands in front of a procedure's name where the id of a method belongs: `*handOver.fails.lent` is the failure
    /// of whatever method performs `handOver`.
    static let shared: Character = "*"

    /// That an argument must be given.
    package static func required(_ argument: String, of method: String) -> String { "\(method).\(argument).required" }

    /// That a method causes an event.
    @usableFromInline
    static func event(_ event: String, of method: String) -> String { "\(method).events.\(event)" }

    /// A named figure.
    static func constant(_ name: String) -> String { "constants.\(name)" }

    /// The id of a fact of a method that runs, as behaviour names it: only what stands in a procedure is another fact for
    /// each method.
    ///
    /// - Parameter number: Which one with its error it is of the method's failures; nil where the procedure alone says it.
    static func id(of fact: String, in method: String, number: @autoclosure () -> Int?) -> String {
        guard fact.first == shared else { return fact }
        let failure = fact.drop { $0 != "." }
        guard let number = number() else { return method + failure }
        let names = failure.split(separator: ".").prefix(2)
        return "\(method).\(names.joined(separator: ".")).\(number)"
    }
}
