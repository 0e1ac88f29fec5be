import SDKSpec

extension ReferencePage {
    /// The places in documents that say something, as links to the documents.
    ///
    /// - Parameters:
    ///   - common: What is cited above already.
    ///   - byID: Whether documents are called by their ids, where many citations stand together.
    func citations(_ provenance: Provenance?, except common: Provenance? = nil, byID: Bool = false) -> [String] {
        (provenance?.citations ?? []).filter { citation in
            common?.citations.contains { citation.isThat($0) } != true
        }.map { citation in
            let title = byID ? citation.document : site.prose.document(citation.document)
            let document = link(title, to: ReferencePlaces.document(citation.document))
            return citation.heading.isEmpty ? document : "\(document), \(HTML.escaped(citation.heading))"
        }
    }

    /// The reasoning for what no document says.
    func reasoning(_ provenance: Provenance?) -> [String] { [provenance?.inferred.map(sentence)].compactMap(\.self) }

    /// The disputes about a fact, as links.
    func disputes(about fact: FactID) -> [String] {
        (site.disputes[fact] ?? []).map { dispute in
            HTML.link(text(dispute.matter), to: address(ReferencePlaces.dispute(dispute.name.value)))
        }
    }
}

extension Provenance.Citation {
    fileprivate func isThat(_ other: Provenance.Citation) -> Bool {
        document == other.document && heading == other.heading
    }
}
