package org.tamga.api.search;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tamga.api.query.Language;
import org.tamga.domain.country.Country;
import org.tamga.domain.country.CountryName;
import org.tamga.domain.index.Index;
import org.tamga.domain.initiative.Initiative;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.mechanism.Mechanism;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.organization.OrganizationName;
import org.tamga.domain.recommendation.Recommendation;
import org.tamga.domain.source.Citation;
import org.tamga.domain.source.Citations;
import org.tamga.domain.source.Source;
import org.tamga.domain.threat.Threat;

/** Reads what is searched from the store: eleven queries, whatever its size. */
final class Entries {

    private static final Pattern CODE_IN_ADDRESS = Pattern.compile("[^/?&=#]*\\d[^/?&=#]*");

    private final List<Entry.Text> texts = new ArrayList<>();

    private Entries() {}

    /** All records that can be found, in an order that follows from the data alone. */
    static List<Entry> ofStore() {
        var all = new ArrayList<Entry>();
        var countryNames = CountryName.<CountryName>listAll(Sort.by("language")).stream()
                .collect(groupingBy(name -> name.country));
        var organizationNames = OrganizationName.<OrganizationName>listAll(Sort.by("language")).stream()
                .collect(groupingBy(name -> name.organization));
        Country.<Country>listAll(Sort.by("code"))
                .forEach(country -> all.add(entry(country, countryNames.getOrDefault(country.code, List.of()))));
        Organization.<Organization>listAll(Sort.by("code"))
                .forEach(organization ->
                        all.add(entry(organization, organizationNames.getOrDefault(organization.code, List.of()))));
        Index.<Index>listAll(Sort.by("code")).forEach(index -> all.add(entry(index)));
        Instrument.<Instrument>listAll(Sort.by("id")).forEach(instrument -> all.add(entry(instrument)));
        Initiative.<Initiative>listAll(Sort.by("id")).forEach(initiative -> all.add(entry(initiative)));
        Mechanism.<Mechanism>listAll(Sort.by("id")).forEach(mechanism -> all.add(entry(mechanism)));
        Recommendation.<Recommendation>listAll(Sort.by("id")).forEach(recommendation -> all.add(entry(recommendation)));
        Threat.<Threat>listAll(Sort.by("id")).forEach(threat -> all.add(entry(threat)));
        Source.<Source>listAll(Sort.by("id")).forEach(source -> all.add(entry(source)));
        return all;
    }

    private static Entry entry(Country country, List<CountryName> names) {
        var texts = new Entries()
                .name("name", Language.DEFAULT, country.name)
                .name("code", null, country.code)
                .name("alpha2", null, country.alpha2)
                .name("numeric", null, country.numeric)
                .name("official_name", Language.DEFAULT, country.officialName);
        names.forEach(name ->
                texts.name("name", name.language, name.name).name("official_name", name.language, name.officialName));
        return texts.entry(RecordType.COUNTRY, country.code, country.name, country.citations);
    }

    private static Entry entry(Organization organization, List<OrganizationName> names) {
        var texts = new Entries()
                .name("name", Language.DEFAULT, organization.name)
                .name("code", null, organization.code)
                .name("short_name", null, organization.shortName);
        names.forEach(name -> texts.name("name", name.language, name.name));
        return texts.entry(RecordType.ORGANIZATION, organization.code, organization.name, organization.citations);
    }

    private static Entry entry(Index index) {
        return new Entries()
                .name("name", Language.DEFAULT, index.name)
                .name("code", null, index.code)
                .text("publisher", index.publisher)
                .text("description", index.description)
                .entry(RecordType.INDEX, index.code, index.name, index.citations);
    }

    private static Entry entry(Instrument instrument) {
        return new Entries()
                .name("title", Language.DEFAULT, instrument.title)
                .name("original_title", instrument.originalLanguage, instrument.originalTitle)
                .name("number", null, instrument.number)
                .names("identifiers", instrument.identifiers)
                .name("id", null, instrument.id)
                .address(instrument.url)
                .entry(RecordType.INSTRUMENT, instrument.id, instrument.title, instrument.citations);
    }

    private static Entry entry(Initiative initiative) {
        return new Entries()
                .name("title", Language.DEFAULT, initiative.title)
                .name("id", null, initiative.id)
                .text("description", initiative.description)
                .text("place", initiative.place)
                .text("actors", initiative.actors)
                .address(initiative.url)
                .entry(RecordType.INITIATIVE, initiative.id, initiative.title, initiative.citations);
    }

    private static Entry entry(Mechanism mechanism) {
        return new Entries()
                .name("name", Language.DEFAULT, mechanism.name)
                .name("id", null, mechanism.id)
                .text("description", mechanism.description)
                .entry(RecordType.MECHANISM, mechanism.id, mechanism.name, mechanism.citations);
    }

    private static Entry entry(Recommendation recommendation) {
        return new Entries()
                .name("title", Language.DEFAULT, recommendation.title)
                .name("id", null, recommendation.id)
                .text("description", recommendation.description)
                .entry(RecordType.RECOMMENDATION, recommendation.id, recommendation.title, recommendation.citations);
    }

    private static Entry entry(Threat threat) {
        return new Entries()
                .name("title", Language.DEFAULT, threat.title)
                .name("id", null, threat.id)
                .text("category", threat.category)
                .text("description", threat.description)
                .entry(RecordType.THREAT, threat.id, threat.title, threat.citations);
    }

    private static Entry entry(Source source) {
        return new Entries()
                .name("title", source.language, source.title)
                .name("id", null, source.id)
                .name("doi", null, source.doi)
                .text("authors", source.authors)
                .text("container", source.container)
                .text("publisher", source.publisher)
                .address(source.url)
                .entry(RecordType.SOURCE, source.id, List.of(new Citation(source.id, null)), source.title);
    }

    private Entries name(String field, String language, String value) {
        return add(new Entry.Text(field, language, value, true));
    }

    private Entries names(String field, String values) {
        if (values != null) {
            Arrays.stream(values.split(";")).forEach(value -> name(field, null, value));
        }
        return this;
    }

    private Entries text(String field, String value) {
        return add(new Entry.Text(field, null, value, false));
    }

    /** The parts of an address that have a digit: https://adilet.zan.kz/rus/docs/P1700000407 is known by its tail. */
    private Entries address(String url) {
        if (url != null) {
            var path = url.replaceFirst("^[a-z]+://[^/]*", "");
            CODE_IN_ADDRESS.matcher(path).results().forEach(part -> text("url", part.group()));
        }
        return this;
    }

    private Entries add(Entry.Text text) {
        var known = texts.stream()
                .anyMatch(other ->
                        other.field().equals(text.field()) && other.value().equals(text.value()));
        if (text.value() != null && !text.value().isBlank() && !known) {
            texts.add(text);
        }
        return this;
    }

    private Entry entry(RecordType type, String id, String title, Citations citations) {
        return entry(type, id, citations.list(), title);
    }

    private Entry entry(RecordType type, String id, List<Citation> citations, String title) {
        return new Entry(type, id, title == null ? id : title, List.copyOf(texts), citations);
    }
}
