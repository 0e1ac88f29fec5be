import SDKSpec
import Testing

@testable import SpecChanges

/// What the small spec of parcels doesn't have, in a file beside it: records in what callers give, controls, guards.
enum Depot {
    /// The file.
    static let text = """
        types:
          Crate:
            summary: A crate.
            fields:
              depth: {type: Int, summary: How deep it is., limit: {max: 9, unit: value}}
              name: {type: String, summary: Its name.}
            source: handbook#Parcels
          Pallet:
            summary: Crates on each other.
            fields:
              crates: {type: "{String: [Crate]}", default: "{}", summary: Its crates.}
            source: handbook#Parcels
          Freight:
            summary: What is brought.
            union: {tag: FreightKind, cases: {crate: Crate, pallet: Pallet}}
            source: handbook#Parcels
          FreightKind:
            summary: What kind it is of.
            enum: String
            values: {crate: {wire: CRATE, summary: A crate.}, pallet: {wire: PALLET, summary: Some.}}
            source: handbook#Parcels
          Slot:
            summary: Where something stands.
            fields:
              row: {type: Int, summary: In which row.}
              mark: {type: "String?", summary: What stands on it.}
            source: handbook#Parcels
          Spot:
            summary: Where something may stand.
            fields:
              place: {type: Int, summary: In which place.}
              sign: {type: "String?", summary: What stands there.}
            source: handbook#Parcels
        constants:
          most: {type: Int, value: 3, unit: crates, summary: How many., source: handbook#Parcels}
          double: {type: Int, value: most * 2, unit: crates, summary: Twice., source: handbook#Parcels}
          daysOpen: {type: Int, value: pickupDays + 1, unit: days, summary: For how long., source: handbook#Parcels}
        gates:
          open:
            summary: The depot is open.
            guards: remote
            behaviour: fail invalidArgument when world.isShut
            source: handbook#Parcels
          awake:
            summary: Somebody is awake.
            behaviour: fail unknownParcel when world.isShut
            source: handbook#Parcels
        state:
          world:
            isShut: {type: Bool, default: "false", summary: Whether the depot is shut.}
        controls:
          shut:
            summary: The depot is shut for a while.
            parameters:
              days: {type: Int, default: "1", summary: For how long., limit: {max: 9, unit: value}}
            behaviour: set world.isShut to true
            source: handbook#Parcels
        methods:
          bringFreight:
            topic: Freight
            summary: Brings freight.
            needs: [awake]
            parameters:
              kind: {type: FreightKind, summary: What kind it is of.}
              freight: {type: "Freight?", tag: kind, summary: What is brought.}
              low: {type: "Int?", summary: From where.}
              high: {type: "Int?", summary: Up to where.}
              marks: {type: "[Int]", default: "[]", summary: Which., limit: {max: 4, unit: items}}
              first: {type: ParcelID, default: '"P-1"', summary: The first one.}
              spot: {type: Spot, default: "Spot(place: 1)", summary: Where.}
            atLeastOne: [[low, high]]
            notTogether: [[low, high]]
            returns: "Slot?"
            source: handbook#Parcels
        scenarios:
          depot-is-shut:
            summary: A depot isn't shut for long.
            steps:
              - world: shut
                with: {days: 30}
                fails: invalidArgument
        """

    /// The file with pieces of its text replaced.
    static func text(replacing edits: [(old: String, new: String)]) -> String {
        edits.reduce(text) { $0.replacing($1.old, with: $1.new) }
    }

    /// The changes that edits of the file are, each as its rule and its words.
    static func changes(
        _ edits: [(old: String, new: String)],
        of parcels: [(old: String, new: String)] = []
    ) throws -> [String] {
        let old = try Parcels.checked(Parcels.text(), text)
        let new = try Parcels.checked(Parcels.text(replacing: parcels), text(replacing: edits))
        return SpecComparison(from: old, to: new).changes.map { "\($0.rule): \($0.words)" }
    }
}
