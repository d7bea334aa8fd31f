package org.tamga.api.kind;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.country.Country;
import org.tamga.domain.country.CountryMatch;
import org.tamga.domain.index.Index;
import org.tamga.domain.initiative.Initiative;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.mechanism.Mechanism;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.recommendation.Recommendation;
import org.tamga.domain.source.Source;
import org.tamga.domain.threat.Threat;

/**
 * The kinds of record. The links of /v1, the counts of /v1/status, the types of the search, the files of a dataset and the
 * lists of kinds in the contract follow from this list, in its order.
 */
public final class Kinds {

    /** A placeholder in texts of the contract; the build replaces it with the types of the records in the search. */
    public static final String TYPES = "{types}";

    /** The most likely kinds come first. */
    public static final List<Kind> ALL = List.of(
            Kind.of("countries")
                    .listed("Countries with codes, regions and names")
                    .exported()
                    .searched("country", 1.5, Country.class, Kinds::countries),
            Kind.of("organizations")
                    .listed("Organizations, and who is in them on a day")
                    .exported()
                    .searched("organization", 1.4, Organization.class, Kinds::organizations),
            Kind.of("memberships")
                    .listed("Memberships of countries in organizations")
                    .exported("history=true"),
            Kind.of("indices")
                    .listed("Indices, their editions and rankings")
                    .exported()
                    .searched(
                            "index",
                            1.4,
                            Index.class,
                            index -> Texts.of(index.code, index.name, index.citations)
                                    .name("name", index.name)
                                    .code("code", index.code)
                                    .text("publisher", index.publisher)
                                    .text("description", index.description)),
            Kind.of("editions"),
            Kind.of("scores").listed("Scores of countries").exported("claims=all"),
            Kind.of("published_ranks").exported(),
            Kind.of("instruments")
                    .listed("Laws, policies and treaties, and their parties")
                    .exported()
                    .searched(
                            "instrument",
                            1,
                            Instrument.class,
                            instrument -> Texts.of(instrument.id, instrument.title, instrument.citations)
                                    .name("title", instrument.title)
                                    .name("original_title", instrument.originalLanguage, instrument.originalTitle)
                                    .name("number", null, instrument.number)
                                    .code("identifiers", instrument.identifiers)
                                    .code("id", instrument.id)
                                    .url(instrument.url)),
            Kind.of("instrument_parties").exported("history=true"),
            Kind.of("instrument_events").exported(),
            Kind.of("initiatives")
                    .listed("Projects, meetings, forums and events")
                    .exported()
                    .searched(
                            "initiative",
                            0.9,
                            Initiative.class,
                            initiative -> Texts.of(initiative.id, initiative.title, initiative.citations)
                                    .name("title", initiative.title)
                                    .code("id", initiative.id)
                                    .text("description", initiative.description)
                                    .text("place", initiative.place)
                                    .text("actors", initiative.actors)
                                    .url(initiative.url)),
            Kind.of("mechanisms")
                    .listed("Ways of cooperation, and who uses them")
                    .exported()
                    .searched(
                            "mechanism",
                            0.9,
                            Mechanism.class,
                            mechanism -> Texts.of(mechanism.id, mechanism.name, mechanism.citations)
                                    .name("name", mechanism.name)
                                    .code("id", mechanism.id)
                                    .text("description", mechanism.description)),
            Kind.of("recommendations")
                    .listed("What is advised, and what speaks to it")
                    .exported()
                    .searched(
                            "recommendation",
                            0.9,
                            Recommendation.class,
                            recommendation -> Texts.of(
                                            recommendation.id, recommendation.title, recommendation.citations)
                                    .name("title", recommendation.title)
                                    .code("id", recommendation.id)
                                    .text("description", recommendation.description)),
            Kind.of("threats")
                    .listed("The dangers that sources name")
                    .exported()
                    .searched(
                            "threat",
                            0.9,
                            Threat.class,
                            threat -> Texts.of(threat.id, threat.title, threat.citations)
                                    .name("title", threat.title)
                                    .code("id", threat.id)
                                    .text("category", threat.category)
                                    .text("description", threat.description)),
            Kind.of("discrepancies").listed("Where sources or rules disagree"),
            // A source often has the same title as its instrument, so it comes after it.
            Kind.of("sources")
                    .listed("The documents behind the facts")
                    .exported()
                    .searched(
                            "source",
                            0.7,
                            Source.class,
                            source -> Texts.ofSource(source.id, source.title)
                                    .name("title", source.language, source.title)
                                    .code("id", source.id)
                                    .name("doi", null, source.doi)
                                    .text("authors", source.authors)
                                    .text("container", source.container)
                                    .text("publisher", source.publisher)
                                    .url(source.url)));

    private Kinds() {}

    /** The kinds with a list. */
    public static Stream<Kind> listed() {
        return ALL.stream().filter(kind -> kind.title() != null);
    }

    /** The kinds with an export. */
    public static Stream<Kind> exported() {
        return ALL.stream().filter(kind -> kind.everyRow() != null);
    }

    /** The kinds in the search. */
    public static Stream<Kind> searched() {
        return ALL.stream().filter(kind -> kind.search() != null);
    }

    /** The type names of the kinds in the search. */
    public static List<String> types() {
        return searched().map(kind -> kind.search().type()).toList();
    }

    private static Function<Country, Texts> countries() {
        var known = CurrentRelease.model().countries();
        return country -> {
            var texts = Texts.of(country.code, country.name, country.citations)
                    .name("name", country.name)
                    .code("code", country.code)
                    .code("alpha2", country.alpha2)
                    .code("numeric", country.numeric)
                    .name("official_name", country.officialName);
            known.names(country.code)
                    .forEach(name -> texts.name("name", name.language, name.name)
                            .name("official_name", name.language, name.officialName));
            known.aliases(country.code).forEach(alias -> texts.name("aliases", alias.language, alias.name));
            // A code that could be that of another country names none.
            known.otherCodes(country.code).stream()
                    .map(code -> code.code)
                    .distinct()
                    .filter(code -> means(known.matcher().match(code), country.code))
                    .forEach(code -> texts.code("codes", code));
            return texts;
        };
    }

    private static boolean means(CountryMatch match, String country) {
        return match.country() != null && match.country().country().equals(country);
    }

    private static Function<Organization, Texts> organizations() {
        var known = CurrentRelease.model().organizations();
        return organization -> {
            var texts = Texts.of(organization.code, organization.name, organization.citations)
                    .name("name", organization.name)
                    .code("code", organization.code)
                    .name("short_name", null, organization.shortName);
            known.names(organization.code).forEach(name -> texts.name("name", name.language, name.name));
            known.aliases(organization.code).forEach(alias -> texts.name("aliases", alias.language, alias.name));
            return texts;
        };
    }
}
