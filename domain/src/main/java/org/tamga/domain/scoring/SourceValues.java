package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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

    /** The value that one source prints, with all its printed digits. */
    public record Claim(String component, String country, String source, BigDecimal value) {}

    private record Cell(String component, String country) {}

    private record Column(String component, String source) {}

    /** A binary64 number holds 15 significant decimal digits (DBL_DIG). */
    private static final int BINARY64_DIGITS = 15;

    private final Map<Cell, List<Claim>> cells = new HashMap<>();
    private final Map<Column, Integer> decimals = new HashMap<>();
    private final Set<String> unrounded = new HashSet<>();
    private final Set<String> countries = new TreeSet<>();

    /**
     * The claims of one edition.
     *
     * @param preference that of the edition
     */
    public SourceValues(Collection<Claim> claims, SourcePreference preference) {
        claims.stream().sorted(preference.by(Claim::source)).forEach(this::add);
    }

    private void add(Claim claim) {
        cells.computeIfAbsent(new Cell(claim.component, claim.country), none -> new ArrayList<>())
                .add(claim);
        decimals.merge(new Column(claim.component, claim.source), Math.max(0, claim.value.scale()), Math::max);
        countries.add(claim.country);
        if (claim.value.precision() >= BINARY64_DIGITS) {
            unrounded.add(claim.source);
        }
    }

    /** The countries with any value, in the order of their codes. */
    public Set<String> countries() {
        return countries;
    }

    /** The claims of all sources for one value, the most preferred first. */
    public List<Claim> of(String component, String country) {
        return cells.getOrDefault(new Cell(component, country), List.of());
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

    /** The preferred values, by component and country. */
    public Map<String, Map<String, BigDecimal>> values() {
        var values = new TreeMap<String, Map<String, BigDecimal>>();
        cells.forEach((cell, claims) ->
                values.computeIfAbsent(cell.component, none -> new TreeMap<>()).put(cell.country, claims.get(0).value));
        return values;
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
