/// A guide in Markdown: routes, and lists within lists with the names as code.
enum Notebook {
    static let spec = """
        sdk:
          name: Notes
          prefix: Notes
          title: Notes
          version: 1.0.0
          summary: Notebooks that several people write into.
          userType: WriterID
          argumentError: badRequest
          surfaces: {http: HTTP interface}
        sources:
          guide: {title: Guide, kind: page, layout: markdown}
        layouts:
          markdown:
            summary: One page of nested lists, as Markdown.
            surface: http
            complete: true
            headings: {like: ["# {title}", "## {title}"]}
            methods: ["`{route}`"]
            parts: {parameters: ["- Body", "- Query"], answer: ["- Answer"]}
            rows: ["- `{name}` ({type}, {required}) {description}", "- `{name}` ({type}) {description}"]
            required: required
            optional: optional
            defaults: ["defaults to `{value}`", "defaults to {value}"]
            types: {string: text, number: number, boolean: boolean, "{type}[]": list, object: object}
            errors: ["`{code}`"]
            notEmpty: [may not be empty]
            deprecated: [deprecated, going away]
        types:
          WriterID: {summary: Somebody who writes., identifier: {}, source: guide#Notes}
          Note:
            summary: A note.
            fields:
              id: {type: String, summary: Its id.}
              text: {type: String, summary: What it says.}
            source: guide#Write a note
        errors:
          badRequest: {summary: The client refuses an argument., source: {inferred: A client has no code of its own.}}
          full: {code: 4091, summary: The notebook is full., source: guide#Write a note}
          gone: {code: 4104, summary: There is no such note., source: guide#Remove a note}
          slowDown: {code: 4290, summary: Too many calls., source: guide#Write a note}
        state:
          user:
            notes: {type: "{String: String}", default: "{}", summary: The notes by id.}
        methods:
          write:
            topic: Notes
            summary: Writes a note into a notebook.
            surfaces: {http: "POST /notes"}
            quota: {counts: me.notes, max: 500, error: full}
            rate: {calls: 30, seconds: 60, per: user, error: slowDown}
            parameters:
              id: {type: String, nonEmpty: true, summary: Its id., limit: {max: 36, unit: unicode-scalars, error: badRequest}}
              text: {type: String, summary: What it says., limit: {max: 10000, unit: unicode-scalars, error: badRequest}}
              tags: {type: "[String]", default: "[]", summary: What it is about., limit: {max: 10, unit: items, error: badRequest}}
              pinned: {type: Bool, default: "false", summary: Whether it stays on top.}
            returns: Note
            source: guide#Write a note
          list:
            topic: Notes
            summary: Lists the notes.
            surfaces: {http: "GET /notes"}
            parameters:
              limit: {type: Int, default: "25", summary: How many., limit: {min: 1, max: 100, unit: value, error: badRequest}}
            returns: "[Note]"
            source: guide#List notes
          remove:
            topic: Notes
            summary: Removes a note; where there is none, the answer is 4104.
            surfaces: {http: "DELETE /notes/{id}"}
            parameters:
              id: {type: String, summary: The note.}
            source: guide#Remove a note
        """

    static let guide = """
        # Notes

        Everybody has a notebook.

        ## Write a note

        `POST /notes`

        A notebook holds 500 notes; then the answer is `4091`. At most 30 notes per minute can be written, or `4290` comes back.

        - Body
          - `id` (string, required) Chosen by you, 36 characters at most, and may not be empty.
          - `text` (string, required) What it says.
            - Up to 10,000 characters.
          - `tags` (string[], optional) No more than 10 of them; defaults to `[]`.
          - `pinned` (boolean, optional) Keeps it on top; defaults to `false`.
        - Answer
          - `id` (string) The same.
          - `text` (string) The same.

        ## List notes

        `GET /notes`

        - Query
          - `limit` (number, optional) From 1 to 100; defaults to 25.

        ## Remove a note

        `DELETE /notes/{id}`

        Once it is gone, `4104` is the answer.
        """
}
