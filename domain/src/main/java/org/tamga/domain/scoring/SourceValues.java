package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tamga.domain.source.SourcePreference;

/** The values of all sources for the components and countries of one edition, and their precision. */
public final class SourceValues {

    /**
     * The value that one source prints, with all its printed digits.
     *
     * @param locator where in the source it stands; null if unknown
     */
    public record Claim(String component, String country, String source, BigDecimal value, String locator) {
        /** A claim whose place in the source is unknown. */
        public Claim(String component, String country, String source, BigDecimal value) {
            this(component, country, source, value, null);
        }

        /** The number that is meant: 0.3 where 0.30000000000000004 is printed. */
        public BigDecimal meant() {
            return Decimals.meant(value);
        }
    }

    private record Column(String component, String source) {}

    /** By component and country, the most preferred source first. */
    private final Map<String, Map<String, List<Claim>>> cells;

    private final Map<String, Map<String, BigDecimal>> values = new TreeMap<>();
    private final Set<String> countries = new TreeSet<>();

    /** The decimals that more than half of a column has. */
    private final Map<Column, Integer> decimals;

    /** The sources that print binary64 numbers unrounded. */
    private final Set<String> unrounded;

    /**
     * The claims of one edition.
     *
     * @param preference that of the edition
     */
    public SourceValues(Collection<Claim> claims, SourcePreference preference) {
        this(new TreeMap<>(), new HashMap<>(), new HashSet<>());
        claims.stream().sorted(preference.by(Claim::source)).forEach(this::add);
        complete();
        digits(claims);
    }

    private SourceValues(
            Map<String, Map<String, List<Claim>>> cells, Map<Column, Integer> decimals, Set<String> unrounded) {
        this.cells = cells;
        this.decimals = decimals;
        this.unrounded = unrounded;
    }

    private void add(Claim claim) {
        cells.computeIfAbsent(claim.component, none -> new TreeMap<>())
                .computeIfAbsent(claim.country, none -> new ArrayList<>(1))
                .add(claim);
    }

    private void digits(Collection<Claim> claims) {
        var columns = new HashMap<Column, List<Integer>>();
        var digits = new HashMap<String, List<Integer>>();
        for (var claim : claims) {
            var meant = claim.meant();
            columns.computeIfAbsent(new Column(claim.component, claim.source), none -> new ArrayList<>())
                    .add(decimals(meant));
            digits.computeIfAbsent(claim.source, none -> new ArrayList<>()).add(meant.precision());
        }
        columns.forEach((column, all) -> decimals.put(
                column,
                all.stream().sorted().skip((all.size() - 1) / 2).findFirst().orElseThrow()));
        digits.forEach((source, all) -> {
            if (10 * all.stream().filter(count -> count >= Decimals.UNROUNDED).count() >= all.size()) {
                unrounded.add(source);
            }
        });
    }

    private void complete() {
        cells.forEach((component, column) -> {
            var preferred = new TreeMap<String, BigDecimal>();
            column.forEach(
                    (country, claims) -> preferred.put(country, claims.get(0).meant()));
            values.put(component, Collections.unmodifiableMap(preferred));
            countries.addAll(preferred.keySet());
        });
    }

    /** The claims for some of the components alone; how the sources print stays what it is in the whole edition. */
    public SourceValues only(Collection<String> components) {
        var some = new SourceValues(new TreeMap<>(), decimals, unrounded);
        for (var component : components) {
            if (cells.containsKey(component)) {
                some.cells.put(component, cells.get(component));
                some.values.put(component, values.get(component));
                some.countries.addAll(values.get(component).keySet());
            }
        }
        return some;
    }

    /** The number of claims. */
    public int size() {
        return cells.values().stream()
                .flatMap(column -> column.values().stream())
                .mapToInt(List::size)
                .sum();
    }

    /** The countries with any value, in the order of their codes. */
    public Set<String> countries() {
        return Collections.unmodifiableSet(countries);
    }

    /** The claims of all sources for one value, the most preferred first. */
    public List<Claim> of(String component, String country) {
        return cells.getOrDefault(component, Map.of()).getOrDefault(country, List.of());
    }

    /** The claim of the most preferred source that has one. */
    public Optional<Claim> preferred(String component, String country) {
        return of(component, country).stream().findFirst();
    }

    /** The claim of one source. */
    public Optional<Claim> of(String component, String country, String source) {
        return of(component, country).stream()
                .filter(claim -> claim.source.equals(source))
                .findFirst();
    }

    /** The preferred values as they are meant, by component and country, both in their order. */
    public Map<String, Map<String, BigDecimal>> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Half a unit of the last digit of a value: how far the number may be from what was rounded to it.
     *
     * <p>Its digits are its own, and zeros that were dropped: where more than half of the source's column has two
     * decimals or more, 97.5 means 97.50, but one value with more decimals says nothing of the others. Where a tenth of
     * the values of a source are binary64 numbers unrounded, all hold to 15 significant digits, so that its 20.0 is no
     * coarser than its 19.353781512605042, and its 0 is 0. The noise of a binary64 number is no digit.
     */
    public BigDecimal halfUnit(Claim claim) {
        var meant = claim.meant();
        if (!unrounded.contains(claim.source)) {
            return half(-Math.max(decimals(meant), decimals.get(new Column(claim.component, claim.source))));
        }
        return meant.signum() == 0
                ? BigDecimal.ZERO
                : half(meant.precision() - meant.scale() - Decimals.BINARY64_DIGITS);
    }

    private static int decimals(BigDecimal value) {
        return Math.max(0, value.scale());
    }

    /** Half of ten to the power of an exponent. */
    public static BigDecimal half(int exponent) {
        return BigDecimal.valueOf(5, 1 - exponent);
    }
}
