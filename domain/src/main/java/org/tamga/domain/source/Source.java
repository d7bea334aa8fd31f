package org.tamga.domain.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.domain.Fact;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.time.PartialDate;

/** A document that facts were read from, with its licence. */
@Entity
@Table(name = "sources")
public class Source extends Fact {

    @Id
    public String id;

    /** The id in upper case, by which it is found in any case. */
    @Column(insertable = false, updatable = false)
    public String idUpper;

    public String type;
    public String authority;
    public String title;
    public String authors;
    public String container;
    public String publisher;
    public PartialDate issued;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String issuedSort;

    public String language;
    public String doi;
    public String url;
    public String license;
    public String licenseUrl;
    public String redistribution;
    public PartialDate retrievedOn;
    public String note;

    /** Sources whose text contains q (any case) and whose other columns have one of the given values. */
    public static Listing<Source> list(String q, Collection<String> types, Collection<String> authorities) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("id", "title", "type", "authority").forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("issued", SortKey.optional("issued"));
        return new Listing<>(Source.class, sortable, List.of("id"))
                .where(
                        Listing.contains(
                                "concat(e.id, ' ', e.title, ' ', coalesce(e.authors, ''), ' ', coalesce(e.url, ''))"),
                        "q",
                        Listing.containing(q))
                .where("e.type in :types", "types", types)
                .where("e.authority in :authorities", "authorities", authorities);
    }

    /** The sources with these ids; an id that has none is left out. */
    public static Map<String, Source> byId(Collection<String> ids) {
        var found = new LinkedHashMap<String, Source>();
        if (!ids.isEmpty()) {
            Source.<Source>list("id in ?1 order by id", ids).forEach(source -> found.put(source.id, source));
        }
        return found;
    }
}
