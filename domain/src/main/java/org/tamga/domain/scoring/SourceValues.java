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
    }

    private record Column(String component, String source) {}

    /** A binary64 number holds 15 significant decimal digits (DBL_DIG). */
    private static final int BINARY64_DIGITS = 15;

    /** By component and country, the most preferred source first. */
    private final Map<String, Map<String, List<Claim>>> cells;

    private final Map<String, Map<String, BigDecimal>> values = new TreeMap<>();
    private final Set<String> countries = new TreeSet<>();
    private final Map<Column, Integer> decimals;
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
        decimals.merge(new Column(claim.component, claim.source), Math.max(0, claim.value.scale()), Math::max);
        if (claim.value.precision() >= BINARY64_DIGITS) {
            unrounded.add(claim.source);
        }
    }

    private void complete() {
        cells.forEach((component, column) -> {
            var preferred = new TreeMap<String, BigDecimal>();
            column.forEach((country, claims) -> preferred.put(country, claims.get(0).value));
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

    /** The preferred values, by component and country, both in their order. */
    public Map<String, Map<String, BigDecimal>> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Half a unit of the last digit of a value: how far the number may be from what was rounded to it.
     *
     * <p>The last digit is that of the source's column, not of the value: where 98.52 stands, 97.5 means 97.50 and 100
     * means 100.00. A source that prints 15 significant digits anywhere prints binary64 numbers unrounded: all its
     * values hold to 15 significant digits, so that its 20.0 is no coarser than its 19.353781512605042, and its 0 is 0.
     */
    public BigDecimal halfUnit(Claim claim) {
        if (!unrounded.contains(claim.source)) {
            return half(-decimals.get(new Column(claim.component, claim.source)));
        }
        var exponent = claim.value.precision() - claim.value.scale() - BINARY64_DIGITS;
        return claim.value.signum() == 0 ? BigDecimal.ZERO : half(exponent);
    }

    /** Half of ten to the power of an exponent. */
    public static BigDecimal half(int exponent) {
        return BigDecimal.valueOf(5, 1 - exponent);
    }
}
