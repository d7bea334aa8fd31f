package org.tamga.api.query;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.country.Country;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.Index;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.release.Dataset;
import org.tamga.domain.release.Release;
import org.tamga.domain.source.Source;

/**
 * Finds what a request names. An unknown name is answered with the nearest valid one: 404 in a path, 400 in a
 * parameter.
 */
public final class Lookups {

    private static final String LATEST = "latest";
    /** How many letters of an unknown id a candidate has in common with it, if any has; else so many. */
    private static final List<Integer> BEGINNINGS = List.of(4, 2, 1);

    private static final int CANDIDATES = 1000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Lookups() {}

    /** The alpha-3 codes of countries given by alpha-3, alpha-2 or numeric code. */
    public static List<String> countries(String parameter, Collection<String> values) {
        var known = CurrentRelease.model().countries();
        return values.stream()
                .map(value -> known.find(value).orElseThrow(() -> noCountry(parameter, value)).code)
                .distinct()
                .toList();
    }

    /** The country that a path names. */
    public static Country country(String code) {
        var known = CurrentRelease.model().countries();
        return known.find(printable(code))
                .orElseThrow(
                        () -> ProblemException.noCountry(code, known.matcher().hint(code)));
    }

    /** A bare code in a parameter is one of ISO 3166-1 alone; whatever else it may mean is a hint. */
    private static ProblemException noCountry(String parameter, String value) {
        var hint = several(parameter, value)
                .orElseGet(() -> CurrentRelease.model().countries().matcher().hint(value));
        return ProblemException.parameter(
                parameter, "unknown_value", "\"" + value + "\" is no code of a country" + hint);
    }

    /** The organization that a path names, in any case. */
    public static Organization organization(String code) {
        var known = CurrentRelease.model().organizations();
        return known.find(code).orElseThrow(() -> ProblemException.notFound("organization", code, known.codes()));
    }

    /** The instrument that a path names, in any case. */
    public static Instrument instrument(String id) {
        return Instrument.<Instrument>find("idUpper", upper(id))
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("instrument", id, near(Instrument.class, id)));
    }

    /** The record of an entity whose id a path gives. */
    public static <T> T record(Class<T> entity, String id) {
        var kind = entity.getSimpleName().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(Panache.getEntityManager().find(entity, printable(id)))
                .orElseThrow(() -> ProblemException.notFound(kind, id, all(entity, "id")));
    }

    /** The source that a path names. */
    public static Source source(String id) {
        return Source.<Source>findByIdOptional(printable(id))
                .orElseThrow(() -> ProblemException.notFound("source", id, near(Source.class, id)));
    }

    /** The release that a path names, by its id or as the latest. */
    public static Release release(String id) {
        return LATEST.equals(id)
                ? CurrentRelease.model().release()
                : Release.named(printable(id))
                        .orElseThrow(() -> ProblemException.notFound("release", id, all(Release.class, "id")));
    }

    /** The release that a parameter names. */
    public static Release release(String parameter, String id) {
        return Release.named(id).orElseThrow(() -> unknown(parameter, id, all(Release.class, "id")));
    }

    /** The dataset that a path names. */
    public static Dataset dataset(String name) {
        return Dataset.<Dataset>findByIdOptional(printable(name))
                .orElseThrow(() -> ProblemException.notFound("dataset", name, all(Dataset.class, "name")));
    }

    /** The index that a path names, in any case. */
    public static Index index(String code) {
        var known = CurrentRelease.model().indices();
        return known.find(code).orElseThrow(() -> ProblemException.notFound("index", code, known.codes()));
    }

    /** The edition of an index that a path names. */
    public static Edition edition(String index, String edition) {
        var code = index(index).code;
        var known = CurrentRelease.model().indices();
        if (LATEST.equals(edition) && !known.editions(code).isEmpty()) {
            return known.editions(code).stream().max(Edition.ORDER).orElseThrow();
        }
        return known.edition(code, edition)
                .orElseThrow(() -> ProblemException.notFound(
                        "edition of " + code,
                        edition,
                        known.editions(code).stream().map(e -> e.edition).toList()));
    }

    /** The codes of organizations. */
    public static List<String> organizations(String parameter, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : among(
                        parameter,
                        values,
                        CurrentRelease.model().organizations().codes());
    }

    /** The ids of instruments. */
    public static List<String> instruments(String parameter, Collection<String> values) {
        return ids(parameter, values, Instrument.class);
    }

    /** The ids of sources. */
    public static List<String> sources(String parameter, Collection<String> values) {
        return ids(parameter, values, Source.class);
    }

    /** Ids of a table that may be large, in any case: found by the index. */
    private static List<String> ids(String parameter, Collection<String> values, Class<?> entity) {
        if (values.isEmpty()) {
            return List.of();
        }
        var found = Panache.getEntityManager()
                .createQuery(
                        "select e.id from %s e where e.idUpper in :ids".formatted(entity.getSimpleName()), String.class)
                .setParameter("ids", values.stream().map(Lookups::upper).toList())
                .getResultStream()
                .collect(Collectors.toMap(Lookups::upper, Function.identity(), (one, other) -> one));
        return values.stream()
                .map(value -> Optional.ofNullable(found.get(upper(value)))
                        .orElseThrow(() -> ProblemException.parameter(
                                parameter,
                                "unknown_value",
                                "\"" + value + "\" is not known"
                                        + several(parameter, value)
                                                .orElseGet(
                                                        () -> ProblemException.nearest(value, near(entity, value))))))
                .distinct()
                .toList();
    }

    private static String upper(String id) {
        return printable(id).toUpperCase(Locale.ROOT);
    }

    /** Some ids that begin like an unknown one, as candidates for what was meant, without reading a whole table. */
    private static List<String> near(Class<?> entity, String id) {
        var upper = upper(id);
        for (var length : BEGINNINGS) {
            var start = upper.substring(0, Math.min(length, upper.length()));
            var found = Panache.getEntityManager()
                    .createQuery(
                            "select e.id from %s e where e.idUpper >= :start and e.idUpper < :end order by e.idUpper"
                                    .formatted(entity.getSimpleName()),
                            String.class)
                    .setParameter("start", start)
                    .setParameter("end", start + Character.MAX_VALUE)
                    .setMaxResults(CANDIDATES)
                    .getResultList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The codes of indices. */
    public static List<String> indices(String parameter, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : among(parameter, values, CurrentRelease.model().indices().codes());
    }

    /** Regions of any level by name or M49 code, in lower case. */
    public static List<String> regions(String parameter, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var known = CurrentRelease.model()
                .countries()
                .all()
                .flatMap(country -> Stream.of(
                        country.region,
                        country.regionCode,
                        country.subregion,
                        country.subregionCode,
                        country.intermediateRegion,
                        country.intermediateRegionCode))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return among(parameter, values, known).stream()
                .map(region -> region.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Values of an attribute, in any case, each as the database has it. */
    public static List<String> values(String parameter, Collection<String> values, Class<?> entity, String attribute) {
        return values.isEmpty() ? List.of() : among(parameter, values, all(entity, attribute));
    }

    /** Items of an attribute that is a list, in any case, each as the database has it. */
    public static List<String> items(String parameter, Collection<String> values, Class<?> entity, String attribute) {
        if (values.isEmpty()) {
            return List.of();
        }
        var known = all(entity, attribute).stream()
                .flatMap(list -> Stream.of(list.split(";")))
                .distinct()
                .sorted()
                .toList();
        return among(parameter, values, known);
    }

    /** Values of a list in memory, in any case, each as the list has it. */
    public static List<String> among(String parameter, Collection<String> values, Collection<String> known) {
        return values.stream()
                .map(value -> known.stream()
                        .filter(value::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> unknown(parameter, value, known)))
                .distinct()
                .toList();
    }

    /** Values of a closed list of our own, in the case that it has. */
    public static List<String> choices(String parameter, Collection<String> values, Collection<String> known) {
        for (var value : values) {
            if (!known.contains(value)) {
                throw unknown(parameter, value, known);
            }
        }
        return List.copyOf(values);
    }

    /** The problem of an unknown value. */
    public static ProblemException unknown(String parameter, String value, Collection<String> known) {
        return ProblemException.parameter(
                parameter,
                "unknown_value",
                several(parameter, value)
                        .map(hint -> "\"" + value + "\" is not known" + hint)
                        .orElseGet(() -> unknown(value, known)));
    }

    /** How several values are sent, if somebody sent them as one with commas. */
    private static Optional<String> several(String parameter, String value) {
        return value.indexOf(',') < 0
                ? Optional.empty()
                : Optional.of(Stream.of(value.split(","))
                        .filter(one -> !one.isBlank())
                        .limit(3)
                        .map(one -> parameter + "=" + one.strip())
                        .collect(Collectors.joining("&", "; repeat the parameter for several values: ", "")));
    }

    /** Reports an unknown value and the nearest valid one. */
    static String unknown(String value, Collection<String> known) {
        var message = "\"" + value + "\" is not known" + ProblemException.nearest(value, known);
        return known.size() <= 20 ? message + "; known are " + String.join(", ", known) : message;
    }

    /** The distinct values of an attribute, sorted. */
    public static List<String> all(Class<?> entity, String attribute) {
        return CurrentRelease.once(List.of(entity, attribute), () -> read(entity, attribute));
    }

    private static List<String> read(Class<?> entity, String attribute) {
        return Panache.getEntityManager()
                .createQuery(
                        "select distinct e.%1$s from %2$s e where e.%1$s is not null order by e.%1$s"
                                .formatted(attribute, entity.getSimpleName()),
                        String.class)
                .getResultList();
    }

    /** A path can contain any byte, a database text cannot. */
    private static String printable(String value) {
        return CONTROL.matcher(value).replaceAll("?");
    }
}
