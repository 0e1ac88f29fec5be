/// A small spec that is right in every respect, for tests that break one piece of it.
enum CityLibrary {
    static let text = #"""
        sdk:
          name: CityLibrary
          prefix: Library
          title: City library
          version: 1.0.0
          summary: Lends books and films.
          surfaces: {web: Website, desk: Desk}
          editions: {small: Small, large: Large}
          editionError: notBought
          userType: ReaderID
          argumentError: badArgument

        sources:
          rules: {title: House rules, kind: page}
          ledger: {title: Ledger, kind: declarations}
          visit: {title: A visit, kind: observation}

        disputes:
          length-of-lending:
            matter: For how long things are lent.
            facts: [constants.days]
            says: {rules#days: Two weeks., ledger#days: Three weeks.}
            follow: rules
            why: They hang on the wall.

        types:
          ReaderID: {summary: A reader., identifier: {}, source: rules}
          ItemID:
            summary: Something to be lent.
            identifier: {map: MAP, book: "B${number: String}", film: "F${number: String}"}
            source: rules
          Kind:
            summary: What something is.
            enum: String
            values:
              book: {wire: b, constant: KIND_BOOK, summary: A book.}
              film: {wire: f, summary: A film., source: visit}
            source: ledger
          Wear: {summary: How worn it is., enum: Int, values: {fresh: {wire: 1, summary: Not at all.}}, source: ledger}
          Book: {summary: A book., fields: {pages: {type: Int, summary: How many.}}, source: rules}
          Film: {summary: A film., fields: {minutes: {type: Int, summary: How many.}}, source: rules}
          Content: {summary: What is in it., union: {tag: Kind, cases: {book: Book, film: Film}}, source: rules}
          Item:
            summary: Something to be lent.
            fields:
              itemID: {type: ItemID, summary: Its id.}
              kind: {type: Kind, summary: What it is.}
              content: {type: Content, tag: kind, summary: What is in it.}
              wear: {type: "Wear?", summary: How worn it is.}
              parts: {type: "[Item]", default: "[]", summary: What belongs to it.}
              note: {type: "String?", limit: {max: 50, unit: utf8-bytes}, summary: A note., source: visit}
            source: rules

          Page:
            summary: Some of the things.
            fields:
              things: {type: "[Item]", default: "[]", summary: The things.}
              day: {type: Int, default: "0", summary: When they came.}
              kind: {type: Kind, summary: What they are.}
              end: {type: Bool, default: "true", summary: Whether they are the last.}
            source: ledger

        errors:
          badArgument: {summary: An argument is wrong., source: rules}
          closed: {code: 1, summary: The library is closed., constants: {desk: E_CLOSED}, source: ledger}
          lent: {code: 2, summary: It is lent already., source: rules}
          unknown: {code: 3, summary: There is no such thing., source: rules}
          enough: {code: 4, summary: The reader has enough., source: rules}
          hurried: {code: 5, summary: Too many at once., source: rules}
          notBought: {code: 6, summary: Another edition has it., source: rules}

        events:
          ITEM_DUE: {wire: itemDue, summary: Something is due., payload: ItemID, source: visit}
          SHELF_CHANGED:
            wire: shelfChanged
            summary: What the reader has changed.
            payload: "[ItemID]"
            carries: me.lent
            surfaces: {desk: ShelfCallback}
            source: rules

        constants:
          days: {type: Int, value: 14, unit: days, configurable: true, summary: How long things are lent., source: rules}
          second: {type: Int, value: 1, summary: The length of a second., source: {inferred: It says so itself.}}

        gates:
          open:
            summary: A reader stands at the desk.
            behaviour: fail closed unless device.user exists
            source: rules

        state:
          device: {visits: {type: Int, default: "0", summary: How often it was used.}}
          user: {lent: {type: "[ItemID]", default: "[]", summary: What the reader has.}}
          world: {items: {type: "{ItemID: Item}", default: "{}", summary: What there is.}}

        topics:
          Readers: {summary: Who comes.}
          Things: {summary: What is lent.}

        procedures:
          handOver:
            summary: Gives something to the reader.
            parameters: {itemID: {type: ItemID, summary: What.}}
            behaviour: |
              fail lent when itemID in me.lent citing visit#desk
              add itemID to me.lent
              emit SHELF_CHANGED citing visit#shelf

        methods:
          enter:
            topic: Readers
            summary: Lets a reader in.
            kind: local
            parameters: {readerID: {type: ReaderID, summary: Who.}}
            behaviour: |
              set device.user to readerID
              ensure users[readerID] exists
            example: {as: ann, with: {readerID: ann}}
            source: rules
          put:
            topic: Things
            summary: Puts something on the shelf.
            needs: [open]
            parameters: {item: {type: Item, summary: What.}}
            behaviour: set world.items[item.itemID] to item
            example: {given: annEntered, as: ann, with: {item: {itemID: B1, kind: b, content: {pages: 9}}}}
            source: rules
          lend:
            topic: Things
            summary: Lends something.
            notes: [{text: At the desk., source: rules#desk}]
            surfaces: {web: lend, desk: LendItem}
            since: {web: 1.0.0}
            needs: [open]
            edition: large
            rate: {calls: 5, seconds: 60, per: user, error: hurried}
            quota: {counts: me.lent, max: {small: 1, large: 3}, error: enough, freedBy: giveBack, source: ledger}
            parameters:
              itemID: {type: ItemID, nonEmpty: true, summary: What.}
              note:
                type: String
                default: '""'
                limit:
                  - {name: length, max: 20, unit: unicode-scalars, error: badArgument}
                  - {name: form, pattern: "^[a-z ]*$", source: visit}
                summary: A note.
                surfaces: {desk: remark}
                source: ledger
              days1: {type: "Int?", limit: {min: 1, max: 60, unit: value, excess: clamp}, summary: For how long.}
              days2: {type: "Int?", summary: "For how long, again."}
            atLeastOne: [[itemID, note]]
            notTogether: [[days1, days2]]
            returns: Int
            behaviour: |
              let item = world.items[itemID] or fail unknown
              fail unknown when item.note == "lost"
              handOver(itemID: item.itemID)
              after days * second seconds
                emit ITEM_DUE with itemID
              return count(me.lent)
            example: {given: annHasBook, as: ann, with: {itemID: B2}}
            source: rules
          giveBack:
            topic: Things
            summary: Gives something back.
            needs: [open]
            overloads:
              one:
                parameters: {itemID: {type: ItemID, summary: What.}}
                behaviour: remove itemID from me.lent
                example: {given: annHasBook, as: ann, with: {itemID: B1}}
              all: {summary: Everything.}
            source: rules

        fixtures:
          annEntered: {summary: Ann is in., steps: [{ann: enter, with: {readerID: ann}}]}
          annHasBook:
            summary: Ann has a book.
            given: annEntered
            steps:
              - {ann: put, with: {item: {itemID: B1, kind: b, content: {pages: 9}}}}
              - {ann: put, with: {item: {itemID: B2, kind: b, content: {pages: 9}}}}
              - {ann: lend, with: {itemID: B1}, save: number}

        scenarios:
          entering: {summary: Ben enters., steps: [{ben: enter, with: {readerID: ben}, events: {ben: []}}]}
          giving-back:
            summary: Ann gives the book back and another one in.
            given: annHasBook
            covers: [giveBack.needs.open]
            steps:
              - {edition: large}
              - {configure: {days: 7}}
              - {ann: giveBack.one, with: {itemID: B1}, events: {ann: []}}
              - {ann: put, with: {item: {itemID: B3, kind: b, content: {pages: $number}}}, events: {ann: []}}
              - {ann: lend, with: {itemID: B1}, returns: 1, events: {ann: [SHELF_CHANGED: [B1]]}}
              - {ann: lend, with: {itemID: B9}, fails: unknown}
              - {advance: 14 s, events: {ann: [ITEM_DUE]}}
        """#

    /// The spec with one piece of its text, which stands in it once, replaced by another.
    static func replacing(_ old: String, by new: String) -> String {
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        return parts.count == 2 ? parts.joined(separator: new) : "`\(old)` stands there \(parts.count - 1) times"
    }
}
