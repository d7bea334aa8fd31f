package org.tamga.api.cooperation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;
import org.tamga.domain.cooperation.Ties;
import org.tamga.domain.country.Country;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.time.Certainty;

/** The filters of the pairs: which countries, which ties, and how close. */
public class PairFilter {

    private static final List<String> KINDS = List.of("organization", "instrument");

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Regions regions;

    @RestQuery
    @Parameter(description = "Only ties of this kind are counted: organization or instrument.", example = "instrument")
    List<String> kind;

    @RestQuery
    @Parameter(
            description = "Only instruments on one of these topics are counted, and no organization.",
            example = "information-security")
    List<String> topic;

    @RestQuery("min_shared")
    @Min(1)
    @Max(1000)
    @Parameter(description = "Only pairs that share at least so many ties.", example = "2")
    Integer minShared;

    @RestQuery("min_weight")
    @Min(0)
    @Max(1000)
    @Parameter(
            description = "Only pairs of at least this weight. If left out, 0 in the list of pairs and 1 in the graph:"
                    + " what almost all countries share, as the United Nations, makes no edge alone.",
            example = "3")
    BigDecimal minWeight;

    /** The countries that pairs are made of. */
    Collection<String> countries(Ties ties, TieOptions options) {
        var all = ties.countries();
        if (organizations.isEmpty() && regions.isEmpty()) {
            return all;
        }
        return countries(options, Certainty.CERTAIN);
    }

    /** What an answer about certain ties and certain members of the organizations leaves out. */
    List<Warning> warnings(Ties ties, TieOptions options, Collection<String> among) {
        var warnings = new ArrayList<>(PairEvidenceView.warnings(ties, counted(options.possible()), asked(among)));
        if (!organizations.isEmpty()) {
            var possible = countries(options, Certainty.POSSIBLE).size();
            warnings.addAll(Warning.leftOut(possible, among.size(), "members of the organizations"));
        }
        return warnings;
    }

    private Collection<String> countries(TieOptions options, Certainty certainty) {
        return Country.list(
                        null,
                        regions.names(),
                        organizations.codes(),
                        options.counting().statuses(),
                        options.day(),
                        certainty,
                        List.of(),
                        List.of())
                .page(Integer.MAX_VALUE, null)
                .stream()
                .map(row -> row.entity().code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pairs among these countries, the closest first. */
    List<Pair> pairs(Ties ties, Collection<String> among, double usualWeight) {
        var named = countries.codes();
        var group = Set.copyOf(among);
        var least = minWeight == null ? usualWeight : minWeight.doubleValue();
        var shared = minShared == null ? 1 : minShared;
        // Few countries are named: their partners are found without all pairs.
        var pairs = named.isEmpty()
                ? ties.pairs(group::contains).stream()
                : named.stream()
                        .filter(group::contains)
                        .flatMap(country -> ties.partners(country, group::contains).stream())
                        .distinct()
                        .sorted(Pair.CLOSEST);
        return pairs.filter(pair -> pair.shared() >= shared && pair.weight() >= least)
                .toList();
    }

    /** Of these countries those that are selected singly, or all if none is. */
    private Collection<String> asked(Collection<String> among) {
        var named = countries.codes();
        return named.isEmpty() ? among : named.stream().filter(among::contains).toList();
    }

    /** Whether single countries are selected, so that the others appear as their partners alone. */
    boolean isOfCountries() {
        return !countries.isEmpty();
    }

    /** The ties of which those that the filters select are counted. */
    Ties counted(Ties ties) {
        var kinds = Lookups.choices("kind", kind, KINDS);
        var topics = Lookups.items("topic", topic, Instrument.class, "topics");
        if (!topics.isEmpty() && kinds.equals(List.of("organization"))) {
            throw ProblemException.parameter(
                    "topic", "conflict", "is of instruments; leave kind out or send kind=instrument");
        }
        if (kinds.isEmpty() && topics.isEmpty()) {
            return ties;
        }
        var about = topics.isEmpty() ? Set.<String>of() : Instrument.about(topics);
        return ties.only(
                tie -> (kinds.isEmpty() || kinds.contains(tie.kind().name().toLowerCase(Locale.ROOT)))
                        && (topics.isEmpty() || tie.kind() == Tie.Kind.INSTRUMENT && about.contains(tie.id())));
    }
}
