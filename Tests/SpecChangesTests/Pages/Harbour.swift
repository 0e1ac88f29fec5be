/// A harbour's manual in HTML: a page for each method, with lists of definitions in place of tables.
enum Harbour {
    static let spec = """
        sdk:
          name: Harbour
          prefix: Harbour
          title: Harbour
          version: 1.0.0
          summary: Boats of a harbour can be found and hired.
          userType: SailorID
          argumentError: invalidArgument
        sources:
          book: {title: Manual of hiring boats, kind: page, layout: manual}
          find: {title: Manual of finding boats, kind: page, layout: manual}
        layouts:
          manual:
            summary: A page for each method, with definition lists.
            headings: {methods: ["harbour.{name}()"]}
            parts: {parameters: [Arguments], answer: [Result], sample: [Sample]}
            rows: ["{name} : {type}, {required}", "{name} : {type}"]
            required: mandatory
            optional: optional
            defaults: ["Default: {value}"]
            types: {string: text, integer: number, boolean: boolean, "list of {type}": list, object: object}
            errors: ["HB-{code}"]
            events: ["event {constant}"]
            since: ["new in {version}"]
            notEmpty: [must not be empty]
            below: ["fewer than {number}"]
            deprecated: [deprecated]
        types:
          SailorID: {summary: Somebody who hires boats., identifier: {}, source: book}
          Boat:
            summary: A boat that can be hired.
            fields:
              boatID: {type: String, summary: Its number.}
              berths: {type: Int, summary: How many sleep on it.}
            source: find#harbour.find()
        errors:
          invalidArgument: {summary: The client refuses an argument., source: {inferred: A client has no code of its own.}}
          boatTaken: {code: 101, summary: Somebody else has it then., source: book#harbour.book()}
          tooManyBoats: {code: 102, summary: More boats than allowed., source: book#harbour.book()}
          tooFast: {code: 110, summary: Asked too often., source: find#harbour.find()}
          tooLong: {code: 103, summary: The remark is too long., source: book#harbour.book()}
        constants:
          holdTime: {type: Int, value: 900, unit: seconds, configurable: true, summary: How long a boat is kept for somebody., source: book#harbour.book()}
        state:
          user:
            hired: {type: "[String]", default: "[]", summary: The boats that somebody has.}
        methods:
          book:
            topic: Hire
            summary: Hires a boat for some days.
            quota: {counts: me.hired, max: 3, error: tooManyBoats, source: book#harbour.book()}
            parameters:
              boatID: {type: String, nonEmpty: true, summary: The boat.}
              days: {type: Int, default: "1", summary: For how long., limit: {min: 1, max: 14, unit: value, error: invalidArgument}}
              crew: {type: "[String]", default: "[]", summary: Who comes along., limit: {max: 8, unit: items, error: invalidArgument}}
              remark: {type: String, default: '""', summary: What the harbour should know., limit: {max: 200, unit: unicode-scalars, error: tooLong}}
            behaviour: |
              fail boatTaken when boatID in me.hired
              fail boatTaken when holdTime < 0
              add boatID to me.hired
            example: {as: ann, with: {boatID: B7}}
            source: book#harbour.book()
          find:
            topic: Hire
            summary: Finds boats that are free.
            rate: {calls: 6, seconds: 60, per: user, error: tooFast}
            parameters:
              berths: {type: Int, summary: How many want to sleep on it., limit: {min: 1, max: 12, unit: value, error: invalidArgument}}
              most: {type: Int, default: "20", summary: How many to answer., limit: {min: 1, max: 50, unit: value, error: invalidArgument}}
            returns: {type: "[Boat]", summary: The boats.}
            source: find#harbour.find()
        """

    static let book = """
        <!DOCTYPE html>
        <html><head><title>harbour.book</title></head><body>
        <nav><ul><li><a href="find.html">harbour.find()</a></li></ul></nav>
        <h1>harbour.book()</h1>
        <p>Hires a boat. It is held for 15 minutes until it is paid. Nobody can hire more than 3 boats at once; one more fails with <code>HB-102</code>.</p>
        <p>Somebody else may be faster: <code>HB-101</code>.</p>
        <h2>Arguments</h2>
        <dl>
        <dt><code>boatID</code> : <i>string</i>, mandatory</dt><dd>The boat's number. It must not be empty.</dd>
        <dt><code>days</code> : <i>integer</i>, optional</dt><dd>How long, from 1 to 14 days. Default: 1.</dd>
        <dt><code>crew</code> : <i>list of string</i>, optional</dt><dd><p>Who sails with you.</p><p>At most 8 names.</p></dd>
        <dt><code>remark</code> : <i>string</i>, optional</dt><dd>Up to 200 characters; more is <code>HB-103</code>.</dd>
        </dl>
        <h2>Sample</h2>
        <pre>harbour.book({boatID: "B7", days: 2})</pre>
        </body></html>
        """

    static let find = """
        <!DOCTYPE html>
        <html><body>
        <h1>harbour.find()</h1>
        <p>Finds free boats. It may be asked 6 times a minute; after that it fails with <code>HB-110</code>.</p>
        <h2>Arguments</h2>
        <dl>
        <dt><code>berths</code> : <i>integer</i>, mandatory</dt><dd>Between 1 and 12.</dd>
        <dt><code>most</code> : <i>integer</i>, optional</dt><dd>Between 1 and 50 boats are answered. Default: 20.</dd>
        </dl>
        <h2>Result</h2>
        <dl>
        <dt><code>boatID</code> : <i>string</i></dt><dd>The number.</dd>
        <dt><code>berths</code> : <i>integer</i></dt><dd>How many sleep aboard.</dd>
        </dl>
        </body></html>
        """
}
